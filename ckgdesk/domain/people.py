"""The people a stay is about: families and their children."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Family:
    """A family; children of one family are *brussen*."""

    id: int
    code: str
    name: str
    contact: str = ""
    address: str = ""
    phone: str = ""
    email: str = ""


class ContactKind(StrEnum):
    """What somebody is to a family."""

    PARENT = "parent"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody of or around a family beside its own contact person, such as the second parent."""

    id: int
    family_id: int
    kind: ContactKind
    name: str
    address: str = ""
    phone: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class Child:
    """A child; `code` is the centre's own short name, `family_id` None while the family is unknown."""

    id: int
    code: str
    first_name: str
    last_name: str
    born: date
    family_id: int | None = None
    note: str = ""

    @property
    def full_name(self) -> str:
        """First and last name."""
        return f"{self.first_name} {self.last_name}".strip()

    @property
    def short_name(self) -> str:
        """First name and initial, as it stands on the board: "Noor V."."""
        return f"{self.first_name} {self.last_name[:1]}.".strip() if self.last_name else self.first_name

    @property
    def initials(self) -> str:
        """What stands there instead of a name when names are hidden: "N.V."."""
        return "".join(f"{name[0]}." for name in (self.first_name, self.last_name) if name)


def birthday(born: date, age: int) -> date:
    """The day somebody turns `age`; born on 29 February: 1 March in common years (domain.md 2.7)."""
    try:
        return born.replace(year=born.year + age)
    except ValueError:
        return date(born.year + age, 3, 1)


def age_on(born: date, day: date) -> int:
    """Whole years on `day`; negative before birth."""
    years = day.year - born.year
    return years if birthday(born, years) <= day else years - 1
