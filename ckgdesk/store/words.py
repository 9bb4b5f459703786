"""Sentences as JSON, so that the journal can be read aloud in any language, years later."""

from __future__ import annotations

from datetime import date
from typing import Any

from ckgdesk.texts import Person, Text, Value


def written_text(text: Text) -> dict[str, Any]:
    """A sentence with its places, as JSON keeps it."""
    values = [[name, _written(value)] for name, value in text.values]
    return {"context": text.context, "source": text.source, "values": values, "count": text.count}


def read_text(written: dict[str, Any]) -> Text:
    """The sentence that `written_text` wrote."""
    values = tuple((name, _read(value)) for name, value in written["values"])
    return Text(written["context"], written["source"], values, written["count"])


def _written(value: Value) -> object:
    if isinstance(value, date):
        return {"day": value.isoformat()}
    if isinstance(value, Person):
        return {"person": [value.code, value.name, value.initials]}
    if isinstance(value, Text):
        return {"text": written_text(value)}
    if isinstance(value, tuple):
        return {"several": [_written(part) for part in value]}
    return value


def _read(written: Any) -> Any:  # noqa: ANN401  JSON on one side, any value on the other
    match written:
        case {"day": day}:
            return date.fromisoformat(day)
        case {"person": [code, name, initials]}:
            return Person(code, name, initials)
        case {"text": text}:
            return read_text(text)
        case {"several": parts}:
            return tuple(_read(part) for part in parts)
        case _:
            return written
