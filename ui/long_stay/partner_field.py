"""Asks which partner of the directory it is."""

from __future__ import annotations

from collections.abc import Iterable

from ckgdesk.domain.partner import Partner
from ui.widgets.field import ChoiceField


class PartnerField(ChoiceField):
    """The first entry stands for none; an empty directory says where to fill it."""

    def __init__(self, caption: str, partners: Iterable[Partner], chosen: int | None) -> None:
        self._partners = tuple(partners)
        super().__init__(caption, ())
        none = self.tr("not known yet") if self._partners else self.tr("none in Management, Partners yet")
        self.box.addItems([none, *(partner.name for partner in self._partners)])
        ids = [None, *(partner.id for partner in self._partners)]
        self.box.setCurrentIndex(ids.index(chosen) if chosen in ids else 0)

    def partner_id(self) -> int | None:
        """Which one, or None."""
        number = self.number()
        return self._partners[number - 1].id if number else None
