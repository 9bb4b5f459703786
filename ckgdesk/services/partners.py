"""The partner directory: the organisations around the families, with where to reach them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from ckgdesk.changes import ChangeSet
from ckgdesk.domain.errors import Impossible
from ckgdesk.domain.partner import Partner, PartnerKind
from ckgdesk.services.access import Right
from ckgdesk.services.road import Road
from ckgdesk.store.reader import Reader
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text

_ADD = QT_TRANSLATE_NOOP("partners", "New partner {partner}")
_CHANGE = QT_TRANSLATE_NOOP("partners", "Change partner {partner}")
_REMOVE = QT_TRANSLATE_NOOP("partners", "Remove partner {partner}")
_NO_NAME = QT_TRANSLATE_NOOP("partners", "A partner needs a name.")
_KNOWN = QT_TRANSLATE_NOOP("partners", "{partner} is in the directory already. Change that one.")
_USED = QT_TRANSLATE_NOOP(
    "partners", "{partner} stands in the file of {stays}. Choose another partner there first, or keep this one."
)


class Partners:
    """Looking partners up, adding, changing, and removing those nobody refers to."""

    def __init__(self, road: Road) -> None:
        self._road = road

    def all(self) -> tuple[Partner, ...]:
        """Every partner, kind by kind and by name."""
        with self._road.reading() as plan:
            partners = plan.partners()
        order = list(PartnerKind)
        return tuple(sorted(partners, key=lambda partner: (order.index(partner.kind), partner.name.casefold())))

    def add(self, partner: Partner) -> ChangeSet:
        """One more; raises Impossible without a name, and for one that is there already."""
        with self._road.change(Right.PLAN, Text.of("partners", _ADD, partner=partner.name)) as step:
            _demand_new_name(partner, step.plan.partners())
            step.write(None, replace(_trimmed(partner), id=step.new_id()))
        return step.change_set

    def change(self, before: Partner, after: Partner) -> ChangeSet:
        """Another name, kind or contact for a partner as it was seen. Raises as `add` does, and ChangedElsewhere."""
        with self._road.change(Right.PLAN, Text.of("partners", _CHANGE, partner=before.name)) as step:
            _demand_new_name(replace(after, id=before.id), step.plan.partners())
            step.write(before, replace(_trimmed(after), id=before.id))
        return step.change_set

    def remove(self, partner: Partner) -> ChangeSet:
        """Take it out; raises Impossible while a file names it."""
        with self._road.change(Right.PLAN, Text.of("partners", _REMOVE, partner=partner.name)) as step:
            stays = _named_in(step.plan, partner.id)
            if stays:
                raise Impossible(Text.of("partners", _USED, partner=partner.name, stays=stays))
            step.write(partner, None)
        return step.change_set


def _named_in(plan: Reader, partner_id: int) -> tuple[str, ...]:
    """The codes of the stays whose files name a partner."""
    files = (dossier.file for dossier in plan.dossiers().values() if dossier.file is not None)
    stays = [file.stay_id for file in files if partner_id in (file.authority_id, file.organisation_id)]
    return tuple(timeline.stay.code for timeline in plan.timelines_of(stays))


def _demand_new_name(partner: Partner, known: Iterable[Partner]) -> None:
    name = partner.name.strip()
    if not name:
        raise Impossible(Text.of("partners", _NO_NAME))
    for other in known:
        if other.id != partner.id and other.kind is partner.kind and other.name.casefold() == name.casefold():
            raise Impossible(Text.of("partners", _KNOWN, partner=name))


def _trimmed(partner: Partner) -> Partner:
    return replace(
        partner,
        name=partner.name.strip(),
        contact=partner.contact.strip(),
        address=partner.address.strip(),
        phone=partner.phone.strip(),
        email=partner.email.strip(),
        note=partner.note.strip(),
    )
