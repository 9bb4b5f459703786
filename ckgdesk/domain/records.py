"""The kinds of record a plan consists of."""

from __future__ import annotations

from ckgdesk.domain.colleagues import Colleague, Duty
from ckgdesk.domain.decision import Decision
from ckgdesk.domain.follow_up import FollowUp
from ckgdesk.domain.groeipakket import Amount, Informed, Notice
from ckgdesk.domain.house import Closure, LivingGroup, Place, Room, Site
from ckgdesk.domain.long_stay_file import FileStep, LongStayFile
from ckgdesk.domain.partner import Partner
from ckgdesk.domain.people import Child, Contact, Family
from ckgdesk.domain.retention import ErasedFile, ErasureProposal, UnnamedNights
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
    | Partner
    | Contact
    | LongStayFile
    | FileStep
    | Informed
    | Amount
    | FollowUp
    | Colleague
    | Duty
    | ErasureProposal
    | ErasedFile
    | UnnamedNights
)
"""Whatever is written to the plan; each has an `id` that is never used again."""

UNSEEN = Notice | Partner | Contact | Informed | Amount | FollowUp | ErasureProposal | ErasedFile | UnnamedNights
"""What no board shows."""

KINDS: tuple[type[Record], ...] = (
    Site, LivingGroup, Room, Place, Closure, Family, Child, Stay, Phase, Placement, Absence, Decision, Notice, Setting,
    Partner, Contact, LongStayFile, FileStep, Informed, Amount, FollowUp,
    Colleague, Duty, ErasureProposal, ErasedFile, UnnamedNights,
)  # fmt: skip
