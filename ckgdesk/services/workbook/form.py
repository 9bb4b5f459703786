"""The sheets and columns of the workbook as the contract has them (cli.md): one table for reading and writing."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache
from typing import Final

from ckgdesk.domain.decision import Basis, CourtKind
from ckgdesk.domain.stay import AbsenceReason, Certainty, PhaseKind


class Need(StrEnum):
    """What an empty cell means."""

    REQUIRED = "required"
    WANTED = "wanted"
    OPTIONAL = "optional"
    EXTRA = "extra"
    """Optional, and left out of an export in which no row uses it."""


class Sheet(StrEnum):
    """The sheets in the order in which they are written."""

    PLACES = "Plaatsen"
    FAMILIES = "Gezinnen"
    CHILDREN = "Kinderen"
    STAYS = "Verblijven"
    PLACEMENTS = "Toewijzingen"
    PHASES = "Fasen"
    DECISIONS = "Beslissingen"
    ABSENCES = "Afwezigheden"
    CLOSURES = "Sluitingen"


@dataclass(frozen=True, slots=True)
class Column:
    """One column by its heading."""

    heading: str
    need: Need = Need.OPTIONAL


def _columns(*parts: tuple[Need, str]) -> tuple[Column, ...]:
    return tuple(Column(heading.strip(), need) for need, headings in parts for heading in headings.split(","))


COLUMNS: Final[Mapping[Sheet, tuple[Column, ...]]] = {
    Sheet.PLACES: _columns(
        (Need.REQUIRED, "Plaatscode, Kamer, Leefgroep, Vestiging"),
        (Need.OPTIONAL, "Opmerking"),
        (Need.EXTRA, "Erkend"),
    ),
    Sheet.FAMILIES: _columns(
        (Need.REQUIRED, "Gezinscode, Naam"),
        (Need.OPTIONAL, "Contactpersoon, Adres, Telefoon, E-mail"),
    ),
    Sheet.CHILDREN: _columns(
        (Need.REQUIRED, "Kindcode, Voornaam"),
        (Need.OPTIONAL, "Achternaam"),
        (Need.REQUIRED, "Geboortedatum"),
        (Need.OPTIONAL, "Gezinscode, Opmerking"),
    ),
    Sheet.STAYS: _columns(
        (Need.REQUIRED, "Verblijfcode, Kindcode"),
        (Need.OPTIONAL, "Soort"),
        (Need.REQUIRED, "Eerste dag"),
        (Need.OPTIONAL, "Vertrekdag, Plaatscode, Verwijzer, Zekerheid"),
        (Need.EXTRA, "Bestemming 1/3, Beslist door, Uitbetaler, Begin gemeld"),
        (Need.EXTRA, "Ouders ingelicht, Hoe ingelicht, Einde gemeld, Vergrendeld, Uitzondering"),
    ),
    Sheet.PLACEMENTS: _columns(
        (Need.REQUIRED, "Verblijfcode, Plaatscode, Eerste nacht"),
        (Need.OPTIONAL, "Tot"),
    ),
    Sheet.PHASES: _columns((Need.REQUIRED, "Verblijfcode, Soort, Eerste dag")),
    Sheet.DECISIONS: _columns(
        (Need.REQUIRED, "Verblijfcode, Grond"),
        (Need.WANTED, "Instantie, Nummer"),
        (Need.REQUIRED, "Datum, Geldig vanaf, Geldig tot"),
        (Need.EXTRA, "Soort beslissing, Maatregel, Typemodule, Consulent, Dringend"),
    ),
    Sheet.ABSENCES: _columns(
        (Need.REQUIRED, "Verblijfcode, Eerste nacht"),
        (Need.OPTIONAL, "Tot"),
        (Need.REQUIRED, "Reden"),
    ),
    Sheet.CLOSURES: _columns(
        (Need.REQUIRED, "Plaatscode, Eerste nacht"),
        (Need.OPTIONAL, "Tot"),
        (Need.WANTED, "Reden"),
    ),
}

KINDS: Final[Mapping[str, PhaseKind]] = {
    "crisis": PhaseKind.CRISIS,
    "kortdurend": PhaseKind.SHORT,
    "langdurend": PhaseKind.LONG,
}
CERTAINTIES: Final[Mapping[str, Certainty]] = {
    "vast": Certainty.FIRM,
    "verwacht": Certainty.EXPECTED,
    "onbekend": Certainty.UNKNOWN,
}
BASES: Final[Mapping[str, Basis]] = {"gerechtelijk": Basis.COURT, "doorverwijzing": Basis.REFERRAL}
COURT_KINDS: Final[Mapping[str, CourtKind]] = {"vonnis": CourtKind.JUDGMENT, "beschikking": CourtKind.ORDER}
REASONS: Final[Mapping[str, AbsenceReason]] = {
    "thuis": AbsenceReason.HOME,
    "ziekenhuis": AbsenceReason.HOSPITAL,
    "kamp": AbsenceReason.CAMP,
    "time-out": AbsenceReason.TIME_OUT,
}
FLAGS: Final[Mapping[str, bool]] = {"ja": True, "nee": False}


@lru_cache(maxsize=1024)
def plain(written: str) -> str:
    """What two spellings have in common: no capitals, accents, spaces or signs."""
    letters = unicodedata.normalize("NFKD", written).casefold()
    return re.sub(r"[\W_]+", "", letters)


@cache
def needs(sheet: Sheet) -> Mapping[str, Need]:
    """The headings of a sheet, in the order in which they are written, with what an empty cell means."""
    return {column.heading: column.need for column in COLUMNS[sheet]}
