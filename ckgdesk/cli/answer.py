"""What a command has to say: a document for programs, lines for people, and how it ended."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

Json: TypeAlias = "str | int | float | bool | Sequence[Json] | Mapping[str, Json] | None"

DONE: Final = 0
REFUSED: Final = 1
WRONG_USE: Final = 2
UNAVAILABLE: Final = 3


@dataclass(frozen=True, slots=True)
class Answer:
    """The outcome of a command; `warnings` are for people too, but never stand between what was asked for."""

    document: Json
    lines: Sequence[str] = ()
    warnings: Sequence[str] = ()
    code: int = DONE


def written(document: Json) -> str:
    """The document as one JSON text."""
    return json.dumps(document, ensure_ascii=False, indent=1)
