"""What can be wished for a child and its family: correct it, see what stood there before, give out what is held."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ckgdesk.domain.errors import CkgError
from ckgdesk.domain.people import Child, Contact, ContactKind, Family
from ckgdesk.services.access import Right
from ui.children.correct_dialog import CorrectDialog
from ui.children.history_dialog import ChildHistoryDialog
from ui.desk import Desk
from ui.disclosure.dialog import ask_disclosure
from ui.letters.contact_dialogs import ContactDialog, FamilyDialog


class ChildVerbs(QObject):
    """Opens the dialog of each wish above the page."""

    def __init__(self, desk: Desk, over: QWidget) -> None:
        super().__init__(over)
        self._desk = desk
        self._over = over

    @property
    def may_correct(self) -> bool:
        """May what is known of a child be changed? Not while its name is hidden: it stands in the fields."""
        return not self._desk.workspace.read_only and not self._desk.names.hidden

    @property
    def may_look_back(self) -> bool:
        """May be seen what stood there before?"""
        return self._desk.workspace.account.may(Right.PLAN) and not self._desk.names.hidden

    @property
    def may_disclose(self) -> bool:
        """May it be given out what is held about a child?"""
        workspace = self._desk.workspace
        return workspace.account.may(Right.PRIVACY) and not workspace.file_is_read_only

    def correct(self, child: Child) -> None:
        """Ask what is to stand there, and why."""
        CorrectDialog(self._desk, child, self._over).open()

    def look_back(self, child: Child) -> None:
        """Show what stood there before."""
        try:
            history = self._desk.workspace.journal.history(child.id)
        except CkgError as error:
            self._desk.messages.error(error)
        else:
            ChildHistoryDialog(self._desk, child, history, self._over).open()

    def disclose(self, child: Child) -> None:
        """Show everything that is held about a child, to give it to whoever asks."""
        ask_disclosure(self._desk, child.id, self._over)

    def change_family(self, family: Family) -> None:
        """Ask how the family is reached."""
        FamilyDialog(self._desk, family, self._over).open()

    def change_contact(self, contact: Contact) -> None:
        """Ask how somebody of the family is reached."""
        ContactDialog(self._desk, contact, self._over).open()

    def add_contact(self, family: Family) -> None:
        """Ask who else belongs to the family."""
        ContactDialog(self._desk, Contact(0, family.id, ContactKind.PARENT, ""), self._over).open()
