"""The house: sites, living groups, rooms, places, and when a place is closed."""

from __future__ import annotations

from dataclasses import dataclass

from ckgdesk.domain.period import Period


@dataclass(frozen=True, slots=True)
class Site:
    """One location (vestiging, antenne) of the centre."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class LivingGroup:
    """Children living together; `recognised` is how many it may have at once, None when not given."""

    id: int
    site_id: int
    name: str
    recognised: int | None = None


@dataclass(frozen=True, slots=True)
class Room:
    """A room of a living group."""

    id: int
    group_id: int
    name: str


@dataclass(frozen=True, slots=True)
class Place:
    """What one child can occupy on one night; `code` is the centre's own short name."""

    id: int
    room_id: int
    code: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Closure:
    """A place out of use for a period; its nights are no possible nights (domain.md 2.6)."""

    id: int
    place_id: int
    period: Period
    reason: str
