"""The kinds of record a plan consists of."""

from __future__ import annotations

from ckgdesk.domain.decision import Decision
from ckgdesk.domain.groeipakket import Notice
from ckgdesk.domain.house import Closure, LivingGroup, Place, Room, Site
from ckgdesk.domain.people import Child, Family
from ckgdesk.domain.settings import Setting
from ckgdesk.domain.stay import Absence, Phase, Placement, Stay

Record = (
    Site
    | LivingGroup
    | Room
    | Place
    | Closure
    | Family
    | Child
    | Stay
    | Phase
    | Placement
    | Absence
    | Decision
    | Notice
    | Setting
)
"""Whatever is written to the plan; each has an `id` that is never used again."""

KINDS: tuple[type[Record], ...] = (
    Site, LivingGroup, Room, Place, Closure, Family, Child, Stay, Phase, Placement, Absence, Decision, Notice, Setting,
)  # fmt: skip
