"""Records and periods as plain JSON: days as ISO text, a period as `first` and `until`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from datetime import date
from enum import StrEnum
from typing import Final

from ckgdesk.changes import ChangeSet
from ckgdesk.cli.answer import Json
from ckgdesk.domain.people import Child, Family
from ckgdesk.domain.period import Period
from ckgdesk.domain.records import Record

_PERSONAL: Final = (Child, Family)
_OPEN_TO_ALL: Final = frozenset({"id", "code", "family_id"})
"""What is left of a person where names were not asked for."""


def iso(day: date | None) -> str | None:
    """A day as ISO text; None: not known."""
    return None if day is None else day.isoformat()


def record(value: Record | None) -> Json:
    """A record field by field, without the names of people."""
    if value is None:
        return None
    names = [field.name for field in fields(value)]
    if isinstance(value, _PERSONAL):
        names = [name for name in names if name in _OPEN_TO_ALL]
    return {key: part for name in names for key, part in _parts(name, getattr(value, name))}


def change_set(done: ChangeSet) -> Json:
    """What was changed, record by record."""
    return {
        "changes": [
            {
                "kind": change.kind,
                "id": change.record.id,
                "before": record(change.before),
                "after": record(change.after),
            }
            for change in done.changes
        ]
    }


def _parts(name: str, value: object) -> Iterator[tuple[str, Json]]:
    match value:
        case Period():
            yield "first", iso(value.first)
            yield "until", iso(value.until)
        case date():
            yield name, iso(value)
        case StrEnum():
            yield name, value.value
        case str() | bool() | int() | None:
            yield name, value
        case _:
            yield name, str(value)
