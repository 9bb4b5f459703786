"""The section on letters: how the centre is reached, and its own Word templates."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ckgdesk.changes import ChangeSet
from ckgdesk.domain.errors import CkgError
from ckgdesk.reports.document import Letterhead
from ckgdesk.services.access import Right
from ui.desk import Desk
from ui.management.section import Section
from ui.widgets.field import LineField
from ui.widgets.plain import plain_label


class LetterheadSection(Section):
    """What stands at the head of every letter, from today on."""

    icon_name = "print"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.address = LineField(self.tr("&Address"), hint=self.tr("street and number, postcode and town"))
        self.phone = LineField(self.tr("&Phone"))
        self.email = LineField(self.tr("&E-mail"))
        self.contact = LineField(self.tr("&Whom parents can ask"))
        self.keep = QPushButton(self.tr("&Keep"), self)
        self.templates = QPushButton(self.tr("&Templates of our own…"), self)
        self.where = plain_label("", "muted", self)
        self._fields = (self.contact, self.phone, self.email, self.address)
        self._lay_out()
        for field in self._fields:
            field.changed.connect(self._weigh)
        self.keep.clicked.connect(self._send)
        self.templates.clicked.connect(self._put_templates)
        desk.feed.changed.connect(self.look_again)

    @property
    def title(self) -> str:
        """What the list calls it."""
        return self.tr("Letterhead")

    @property
    def purpose(self) -> str:
        """What one does here."""
        return self.tr("What stands at the head of letters to parents and payers, and whom they can ask.")

    @property
    def letterhead(self) -> Letterhead:
        """What stands in the fields now."""
        return Letterhead(
            self.desk.workspace.centre,
            self.address.text(),
            self.phone.text(),
            self.email.text(),
            self.contact.text(),
        )

    def refresh(self) -> None:
        """Show what holds today."""
        try:
            head = self.desk.workspace.letters.letterhead(self.desk.clock.today())
        except CkgError as error:
            self.desk.messages.error(error)
            return
        for field, text in zip(self._fields, (head.contact, head.phone, head.email, head.address), strict=True):
            field.line.setText(text)
        self._kept = head
        self._say_where()
        self._weigh()

    def _send(self) -> None:
        self.desk.history.run(self._set)

    def _set(self, reason: str) -> ChangeSet:
        del reason
        return self.desk.workspace.letters.set_letterhead(self.letterhead, self.desk.clock.today())

    def _put_templates(self) -> None:
        """Lay the program's templates beside the plan, and show them."""
        templates = self.desk.workspace.templates
        try:
            templates.put()
        except CkgError as error:
            self.desk.messages.error(error)
            return
        self._say_where()
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(templates.folder)))

    def _say_where(self) -> None:
        templates = self.desk.workspace.templates
        if templates.own():
            sentence = self.tr("Letters in Word are made from {names} in {folder}.")
            self.where.setText(sentence.format(names=", ".join(templates.own()), folder=templates.folder))
        else:
            words = self.tr(
                "Letters in Word are made from the program’s templates. Put them beside the plan to change them."
            )
            self.where.setText(words)

    def _weigh(self) -> None:
        may = not self.desk.workspace.file_is_read_only and self.desk.workspace.account.may(Right.HOUSE)
        self.keep.setEnabled(may and self.letterhead != self._kept)
        self.templates.setEnabled(may)

    def _lay_out(self) -> None:
        self._kept = Letterhead("")
        for pair in ((self.contact, self.phone), (self.email, self.address)):
            row = QHBoxLayout()
            row.setSpacing(14)
            for field in pair:
                row.addWidget(field, 1)
            self.body.addLayout(row)
        self.body.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(plain_label(self.tr("Word templates"), "heading", self))
        self.body.addWidget(self.where)
        self.body.addWidget(self.templates, 0, Qt.AlignmentFlag.AlignLeft)
