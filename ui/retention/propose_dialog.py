"""Asks why a file goes: of a child whose term has ended, or of any child when somebody asked for it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ckgdesk.changes import ChangeSet
from ckgdesk.domain.people import Child
from ckgdesk.domain.retention import ErasureGround
from ui.asking import AskingDialog
from ui.desk import Desk
from ui.widgets.field import LineField
from ui.widgets.pick_list import PickList
from ui.widgets.plain import plain_label

_WIDTH = 520


class ProposeDialog(AskingDialog):
    """Without a child it asks which one: then somebody asked for it."""

    def __init__(self, desk: Desk, child: Child | None, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._child = child
        self.children_found = PickList(desk.theme, self.tr("Find a child by name or code"), self)
        self.reason = LineField(self._caption(), required=True, hint=self._hint())
        self.setWindowTitle(self.tr("Propose to erase a file"))
        self.grant.setText(self.tr("&Propose"))
        self._lay_out_form()
        self.children_found.changed.connect(self.weigh)
        self.reason.changed.connect(self.weigh)
        self.weigh()
        (self.reason.line if child else self.children_found).setFocus()

    def what_is_missing(self) -> str:
        """A child or a reason."""
        if self._child is None and self.children_found.chosen() is None:
            return self.tr("Choose a child.")
        return self.reason.judge("" if self.reason.text() else self.tr("Say why."))

    def come_true(self, reason: str) -> ChangeSet:
        """Propose it."""
        del reason
        ground = ErasureGround.RETENTION if self._child else ErasureGround.REQUEST
        child_id = self._child.id if self._child else self.children_found.chosen() or 0
        retention, today = self.desk.workspace.retention, self.desk.clock.today()
        return retention.propose(child_id, ground, self.reason.text(), today)

    def _caption(self) -> str:
        return self.tr("What was &checked") if self._child else self.tr("&Who asks for it, and how")

    def _hint(self) -> str:
        return self.tr("for example: the copy was offered") if self._child else self.tr("for example: letter of 2 May")

    def _lay_out_form(self) -> None:
        what = self.tr(
            "Nothing is erased yet: another coordinator or administrator looks it through and confirms. Then stays,"
            " decisions, family and journal of the child are gone for ever, from the backups too."
        )
        if self._child is not None:
            self.body.addWidget(plain_label(self.desk.names.full(self._child), "heading", self))
        self.body.addWidget(plain_label(what, "muted", self))
        self.children_found.setVisible(self._child is None)
        if self._child is None:
            self._offer()
            self.body.addWidget(self.children_found, 1)
        self.body.addWidget(self.reason)
        self.setMinimumWidth(_WIDTH)
        self.tab_through(*((self.children_found.search,) if self._child is None else ()), self.reason)

    def _offer(self) -> None:
        names = self.desk.names
        children = (row.child for row in self.desk.workspace.children.all(self.desk.clock.today()))
        self.children_found.offer((child.id, f"{names.full(child)} – {child.code}") for child in children)
