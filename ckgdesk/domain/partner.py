"""The organisations around a family: courts, gates, mandated facilities, payers; each with where to reach it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class PartnerKind(StrEnum):
    """What an organisation is to the centre."""

    COURT = "court"
    SDJ = "sdj"
    """The social service of the youth court."""
    OCJ = "ocj"
    VK = "vk"
    GATE = "gate"
    """The toegangspoort of a region."""
    PAYER = "payer"
    """Who pays the Groeipakket."""
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Partner:
    """One organisation of the partner directory; `contact` is the person to ask for."""

    id: int
    kind: PartnerKind
    name: str
    contact: str = ""
    address: str = ""
    phone: str = ""
    email: str = ""
    note: str = ""
