"""The sentence for a record that is no longer what the wish started from: what, by whom, when."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ckgdesk.domain.decision import Decision
from ckgdesk.domain.errors import ChangedElsewhere
from ckgdesk.domain.groeipakket import Notice
from ckgdesk.domain.house import Closure, LivingGroup, Place, Room, Site
from ckgdesk.domain.people import Child, Family
from ckgdesk.domain.records import Record
from ckgdesk.domain.settings import Setting
from ckgdesk.domain.stay import Absence, Phase, Placement, Stay
from ckgdesk.store import journal
from ckgdesk.store.queries import Rows
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text

_WHAT: Final[Mapping[type[Record], Text]] = {
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
}


def changed_elsewhere(rows: Rows, record: Record) -> ChangedElsewhere:
    """Somebody was first; the sentence says who and when if the journal knows."""
    what = _WHAT[type(record)]
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
