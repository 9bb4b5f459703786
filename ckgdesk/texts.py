"""Words without Qt: what the core has to say, to be spoken later in the reader's language."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


# The extractor of translations finds sentences by this very name, capitals and all.
def QT_TRANSLATE_NOOP(context: str, source: str, comment: str = "", count: int = 1) -> str:  # noqa: N802, ARG001  its name
    """Mark `source` for translation under `context`; gives `source` back unchanged.

    A sentence with `%n` is marked with all four, `("rules", "%n night(s).", "", 1)`: only so the extractor asks for
    a singular and a plural.
    """
    return source


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody named in a sentence; the speaker chooses between name, initials and the centre's code."""

    code: str
    name: str
    initials: str


@dataclass(frozen=True, slots=True)
class Text:
    """A whole sentence with named places `{so}`, to be translated when it is shown.

    `count` chooses between singular and plural; the sentence then holds `%n`.
    """

    context: str
    source: str
    values: tuple[tuple[str, Value], ...] = ()
    count: int | None = None

    @classmethod
    def of(cls, context: str, source: str, *, count: int | None = None, **values: Value) -> Text:
        """A sentence of `context` with its places filled by `values`."""
        return cls(context, source, tuple(values.items()), count)


Value = str | int | date | Person | Text | tuple[Text | Person | str, ...]
"""What may fill a place of a sentence; a tuple is spoken as "A, B and C"."""
