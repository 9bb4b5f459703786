"""How people are named on the screen: in full, or by initials while somebody looks over the shoulder (F9)."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from ckgdesk.domain.people import Child, Family
from ckgdesk.words import PeopleAs


class Names(QObject):
    """One choice for the whole window; never kept, so that each day begins with names."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.people = PeopleAs.NAMES

    @property
    def hidden(self) -> bool:
        """Do initials stand for names?"""
        return self.people is not PeopleAs.NAMES

    def hide(self, hidden: bool) -> None:  # noqa: FBT001  the slot of a checkable action
        """Show initials only, or names again."""
        self.people = PeopleAs.INITIALS if hidden else PeopleAs.NAMES
        self.changed.emit()

    def short(self, child: Child) -> str:
        """A child on the board and in lists."""
        return child.initials if self.hidden else child.short_name

    def family(self, family: Family) -> str:
        """A family in headings: by its code while names are hidden."""
        return family.code if self.hidden else family.name or family.code

    def full(self, child: Child) -> str:
        """A child on its own card."""
        return child.initials if self.hidden else child.full_name
