"""What a line of the journal is about, as it stands in the line, and by which of it the line is found."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import Final, TypeAlias

from ckgdesk.domain.people import Child, Contact, Family

Named: TypeAlias = tuple[str, int]
"""Something a line is about: a kind and a number."""

FOUND_BY: Final = frozenset(kind.__name__ for kind in (Child, Family, Contact))
"""The kinds by which lines are looked for; each entry costs a save a page. A stay and its parts go by their child."""
APART: Final = "\n"
"""What stands between two subjects of a line."""


def spelt(subject: Named, *, changed: bool) -> str:
    """One subject, as it stands in a line that changed it or only touches it."""
    return f"{subject[0]} {subject[1]} {changed:d}"


def entries(about: str) -> tuple[str, ...]:
    """The subjects of a line, as they stand there."""
    return tuple(about.split(APART)) if about else ()


def named(some: Iterable[str], kinds: Collection[str] = FOUND_BY) -> Iterator[Named]:
    """The subjects of these kinds; what is no longer spelt as it was written is none."""
    for entry in some:
        kind, _, rest = entry.partition(" ")
        number = rest.partition(" ")[0]
        if kind in kinds and number.isdecimal():
            yield kind, int(number)
