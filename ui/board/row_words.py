"""What rows and bars are called when it is not the child's own name: families, and nights without a place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from operator import attrgetter

from ckgdesk.domain.people import Child, Family

FamilyNaming = Callable[[Family], str]


def family_name(family: Family) -> str:
    """A family by its name; by its code while that is all that is known."""
    return family.name or family.code


@dataclass(frozen=True, slots=True)
class RowWords:
    """The words of one board; those without a name of their own come translated."""

    full: Callable[[Child], str] = attrgetter("full_name")
    """A child where nobody sees its family beside it."""
    family: FamilyNaming = family_name
    nowhere: str = ""
    """Nights without a place."""
    no_family: str = ""
    """The heading above children whose family is not known."""
