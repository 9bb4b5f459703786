"""The sentence for a record that is no longer what the wish started from: what, by whom, when."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ckgdesk.domain.colleagues import Colleague, Duty
from ckgdesk.domain.decision import Decision
from ckgdesk.domain.errors import ChangedElsewhere
from ckgdesk.domain.follow_up import FollowUp
from ckgdesk.domain.groeipakket import Amount, Informed, Notice
from ckgdesk.domain.house import Closure, LivingGroup, Place, Room, Site
from ckgdesk.domain.long_stay_file import FileStep, LongStayFile
from ckgdesk.domain.partner import Partner
from ckgdesk.domain.people import Child, Contact, Family
from ckgdesk.domain.records import Record
from ckgdesk.domain.retention import ErasedFile, ErasureProposal, UnnamedNights
from ckgdesk.domain.settings import Setting
from ckgdesk.domain.stay import Absence, Phase, Placement, Stay
from ckgdesk.store import journal
from ckgdesk.store.queries import Rows
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text

NAMES: Final[Mapping[type[Record], Text]] = {
    Site: Text.of("store", QT_TRANSLATE_NOOP("store", "The site")),
    LivingGroup: Text.of("store", QT_TRANSLATE_NOOP("store", "The living group")),
    Room: Text.of("store", QT_TRANSLATE_NOOP("store", "The room")),
    Place: Text.of("store", QT_TRANSLATE_NOOP("store", "The place")),
    Closure: Text.of("store", QT_TRANSLATE_NOOP("store", "The closure")),
    Family: Text.of("store", QT_TRANSLATE_NOOP("store", "The family")),
    Child: Text.of("store", QT_TRANSLATE_NOOP("store", "The child")),
    Stay: Text.of("store", QT_TRANSLATE_NOOP("store", "The stay")),
    Phase: Text.of("store", QT_TRANSLATE_NOOP("store", "The phase")),
    Placement: Text.of("store", QT_TRANSLATE_NOOP("store", "The bed of the stay")),
    Absence: Text.of("store", QT_TRANSLATE_NOOP("store", "The absence")),
    Decision: Text.of("store", QT_TRANSLATE_NOOP("store", "The decision")),
    Notice: Text.of("store", QT_TRANSLATE_NOOP("store", "The notice about the two thirds")),
    Setting: Text.of("store", QT_TRANSLATE_NOOP("store", "The setting")),
    Partner: Text.of("store", QT_TRANSLATE_NOOP("store", "The partner")),
    Contact: Text.of("store", QT_TRANSLATE_NOOP("store", "The contact")),
    LongStayFile: Text.of("store", QT_TRANSLATE_NOOP("store", "The long-stay file")),
    FileStep: Text.of("store", QT_TRANSLATE_NOOP("store", "The step of the long-stay file")),
    Informed: Text.of("store", QT_TRANSLATE_NOOP("store", "The note on informing the parents")),
    Amount: Text.of("store", QT_TRANSLATE_NOOP("store", "The amount")),
    Colleague: Text.of("store", QT_TRANSLATE_NOOP("store", "The account")),
    Duty: Text.of("store", QT_TRANSLATE_NOOP("store", "The range of an account")),
    ErasureProposal: Text.of("store", QT_TRANSLATE_NOOP("store", "The proposal to erase a file")),
    ErasedFile: Text.of("store", QT_TRANSLATE_NOOP("store", "What is left of an erased file")),
    UnnamedNights: Text.of("store", QT_TRANSLATE_NOOP("store", "Nights without a name")),
    FollowUp: Text.of("store", QT_TRANSLATE_NOOP("store", "The follow-up of the signal")),
}
"""What each kind of record is called in the sentence."""


def changed_elsewhere(rows: Rows, record: Record) -> ChangedElsewhere:
    """Somebody was first; the sentence says who and when if the journal knows."""
    what = NAMES[type(record)]
    last = journal.last_change(rows, record)
    if last is None:
        return ChangedElsewhere(
            Text.of(
                "store",
                QT_TRANSLATE_NOOP("store", "{what} was changed meanwhile. Look again and repeat your wish."),
                what=what,
            )
        )
    at = last.at.astimezone()
    return ChangedElsewhere(
        Text.of(
            "store",
            QT_TRANSLATE_NOOP(
                "store", "{what} was changed meanwhile, by {who} on {day} at {time}. Look again and repeat your wish."
            ),
            what=what,
            who=last.who,
            day=at.date(),
            time=f"{at:%H:%M}",
        )
    )
