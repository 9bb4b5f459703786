"""What is said when the fault is our own: one sentence with what is needed to report it, and never a traceback."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from traceback import extract_tb
from types import TracebackType
from typing import Final

from ckgdesk.texts import QT_TRANSLATE_NOOP, Text
from ckgdesk.words import Words

_OUR_FAULT = QT_TRANSLATE_NOOP(
    "cli",
    "Something went wrong in ckg itself ({kind} in {place}); what was under way was not written. Please report it.",
)
SHOW: Final = "CKG_TRACEBACK"
"""Set in the environment of whoever mends the program: shows everything."""


def install() -> None:
    """Let nothing but that sentence reach the user of this process."""
    if not os.environ.get(SHOW):
        sys.excepthook = _say


def _say(kind: type[BaseException], _: BaseException, trace: TracebackType | None) -> None:
    """Names the place in the program and no value: a value may be the name of a child."""
    frames = extract_tb(trace)
    place = f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "?"
    text = Text.of("cli", _OUR_FAULT, kind=kind.__name__, place=place)
    sys.stderr.write(f"{Words.dutch().say(text)}\n")
