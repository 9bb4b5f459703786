"""Roles in the words of the centres."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ckgdesk.domain.colleagues import Role


class RoleWords(QObject):
    """What each role is called, and what it may."""

    def role(self, role: Role) -> str:
        """Its name."""
        names = {
            Role.READER: self.tr("Reader"),
            Role.GROUP_WORKER: self.tr("Group worker"),
            Role.PLANNER: self.tr("Planner"),
            Role.COORDINATOR: self.tr("Coordinator"),
            Role.ADMINISTRATOR: self.tr("Administrator"),
        }
        return names[role]

    def purpose(self, role: Role) -> str:
        """What somebody in this role may."""
        purposes = {
            Role.READER: self.tr("Looks at board and lists; sees no court or health data."),
            Role.GROUP_WORKER: self.tr("Knows children of some groups by name, others by code; notes absences."),
            Role.PLANNER: self.tr("Plans stays of all groups; sees health, but not who decided."),
            Role.COORDINATOR: self.tr("Plans, sets rules aside with a reason, enters decisions, reads the journal."),
            Role.ADMINISTRATOR: self.tr("May everything, and manages the accounts."),
        }
        return purposes[role]
