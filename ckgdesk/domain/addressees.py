"""Who gets a letter about the two thirds of a child's Groeipakket, and who of them was told."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from ckgdesk.domain.dossier import Dossier
from ckgdesk.domain.groeipakket import Informed
from ckgdesk.domain.people import Contact, ContactKind, Family
from ckgdesk.texts import Person


@dataclass(frozen=True, slots=True)
class Addressee:
    """One letter: whoever of the parents lives at one address; `address` is empty while nobody wrote it down.

    `contact_ids` say whom it reaches, None being the family's own contact person; `names` stand in the same order.
    """

    contact_ids: tuple[int | None, ...]
    names: tuple[str, ...]
    address: str
    family_code: str = ""

    @property
    def people(self) -> tuple[Person, ...]:
        """Its people, to be named in a sentence; nobody when no name is known."""
        return tuple(Person(self.family_code, name, initials(name)) for name in self.names)


def addressees(family: Family | None, contacts: Iterable[Contact] = ()) -> tuple[Addressee, ...]:
    """The letters a family gets: one to each address a parent lives at, the family's own first.

    A parent of whom no other address is known lives with the family. There is always a first letter: that nobody
    wrote a name down yet does not mean that nobody has to be told.
    """
    of_family = family or Family(0, "", "")
    at: dict[str, list[tuple[int | None, str, str]]] = {"": [(None, of_family.contact, of_family.address)]}
    home = _same(of_family.address)
    for contact in contacts:
        if contact.kind is ContactKind.PARENT:
            there = _same(contact.address)
            at.setdefault("" if there == home else there, []).append((contact.id, contact.name, contact.address))
    return tuple(_addressee(people, of_family.code) for people in at.values())


def told_on(addressee: Addressee, dossier: Dossier) -> date | None:
    """The day the news first reached this address, or None.

    What was noted for the parents together, in a plan or workbook that knows no single parents, counts for each.
    """
    days = [told.told_on for told in dossier.informed if told.contact_id in addressee.contact_ids]
    if days or dossier.informed or dossier.notice is None:
        return min(days, default=None)
    return dossier.notice.parents_informed


def not_yet_told(letters: Iterable[Addressee], dossier: Dossier) -> tuple[Addressee, ...]:
    """Those who are still to be informed."""
    return tuple(letter for letter in letters if told_on(letter, dossier) is None)


def all_told_on(letters: Iterable[Addressee], dossier: Dossier) -> date | None:
    """The day the last of them was told, or None while somebody is not."""
    days = [told_on(letter, dossier) for letter in letters]
    known = [day for day in days if day is not None]
    return max(known, default=None) if len(known) == len(days) else None


def last_told(dossier: Dossier) -> Informed | None:
    """The entry of whoever was told last, or None."""
    return max(dossier.informed, key=lambda told: (told.told_on, told.id), default=None)


def initials(name: str) -> str:
    """What stands there instead of a name when names are hidden: "A.P."."""
    return "".join(f"{word[0].upper()}." for word in re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", name))


def _addressee(people: list[tuple[int | None, str, str]], code: str) -> Addressee:
    names = dict.fromkeys(name.strip() for _, name, _ in people if name.strip())
    address = next((address.strip() for _, _, address in people if address.strip()), "")
    return Addressee(tuple(contact_id for contact_id, _, _ in people), tuple(names), address, code)


def _same(address: str) -> str:
    """An address as the postman reads it: "Dorpsstraat 1, 3000 Rietmeersel" is "dorpsstraat 1 3000 rietmeersel"."""
    plain = unicodedata.normalize("NFKD", address.casefold())
    return " ".join(re.findall(r"[^\W_]+", "".join(sign for sign in plain if not unicodedata.combining(sign))))
