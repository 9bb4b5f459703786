"""A family and who else belongs to it: where to reach them, so that each parent gets its letter."""

from __future__ import annotations

from dataclasses import replace

from ckgdesk.changes import ChangeSet
from ckgdesk.domain.errors import Impossible
from ckgdesk.domain.people import Contact, Family
from ckgdesk.services.access import Right
from ckgdesk.services.road import Road
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text

_CHANGE = QT_TRANSLATE_NOOP("families", "Family {family}")
_CONTACT = QT_TRANSLATE_NOOP("families", "Contact of family {family}")
_REMOVE = QT_TRANSLATE_NOOP("families", "Contact of family {family} taken away")
_NO_NAME = QT_TRANSLATE_NOOP("families", "Give the name of the contact.")
_NO_FAMILY_NAME = QT_TRANSLATE_NOOP("families", "Give the name of the family.")
_WAS_TOLD = QT_TRANSLATE_NOOP(
    "families",
    "This parent was informed about the two thirds, and that stays written down. Choose “other” when no more letters"
    " should go there.",
)


class Families:
    """Changing how a family is reached."""

    def __init__(self, road: Road) -> None:
        self._road = road

    def contacts(self, family_id: int) -> tuple[Contact, ...]:
        """Who else belongs to the family, in the order in which they came."""
        with self._road.reading() as plan:
            return tuple(sorted(plan.contacts_of((family_id,)), key=lambda contact: contact.id))

    def change(self, family: Family, reason: str = "") -> ChangeSet:
        """Another name, contact person, address, phone or e-mail; the code stays. Raises NotFound, Impossible."""
        if not family.name.strip():
            raise Impossible(Text.of("families", _NO_FAMILY_NAME))
        with self._road.change(Right.PLAN, Text.of("families", _CHANGE, family=family.code)) as step:
            before = step.plan.get(Family, family.id)
            step.reason = reason.strip()
            step.write(before, replace(family, code=before.code, name=family.name.strip()))
        return step.change_set

    def keep_contact(self, contact: Contact, reason: str = "") -> ChangeSet:
        """Add a contact (id 0) or change one, and why; raises Impossible without a name."""
        if not contact.name.strip():
            raise Impossible(Text.of("families", _NO_NAME))
        with self._road.change(Right.PLAN, Text.of("families", _CONTACT, family="")) as step:
            family = step.plan.get(Family, contact.family_id)
            step.title = Text.of("families", _CONTACT, family=family.code)
            step.reason = reason.strip()
            before = step.plan.get(Contact, contact.id) if contact.id else None
            step.write(before, replace(contact, id=contact.id or step.new_id(), name=contact.name.strip()))
        return step.change_set

    def remove_contact(self, contact_id: int, reason: str = "") -> ChangeSet:
        """Take a contact away; raises Impossible when it was informed about the two thirds, NotFound."""
        with self._road.change(Right.PLAN, Text.of("families", _REMOVE, family="")) as step:
            step.reason = reason.strip()
            contact = step.plan.get(Contact, contact_id)
            dossiers = step.plan.dossiers().values()
            if any(told.contact_id == contact_id for dossier in dossiers for told in dossier.informed):
                raise Impossible(Text.of("families", _WAS_TOLD))
            step.title = Text.of("families", _REMOVE, family=step.plan.get(Family, contact.family_id).code)
            step.write(contact, None)
        return step.change_set
