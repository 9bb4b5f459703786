"""The section on amounts: what the Groeipakket is a month, since when, and how it is divided."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTableWidget, QTableWidgetItem, QWidget

from ckgdesk.changes import ChangeSet
from ckgdesk.domain.amounts import cents_of, euros, split
from ckgdesk.domain.errors import CkgError
from ckgdesk.domain.groeipakket import Amount
from ckgdesk.services.access import Right
from ckgdesk.words import day
from ui.desk import Desk
from ui.management.section import Section
from ui.widgets.dressing import dress_lines
from ui.widgets.field import DayField, LineField, SuggestionField
from ui.widgets.plain import plain_label

_ROW = 32
_SHOWN = 8
_FRAME = 6
_NUMBERS = (1, 2, 3)
_WIDTHS = (240, 130, 130, 130, 130)


class AmountsSection(Section):
    """A new amount is a new line; what held before stays known."""

    icon_name = "copy"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.amounts: tuple[Amount, ...] = ()
        self.table = QTableWidget(0, 5, self)
        self.label = SuggestionField(self.tr("&Name"), (self.tr("basic amount"),), required=True)
        self.amount = LineField(self.tr("&Amount a month"), required=True, hint="176,66")
        self.holds_from = DayField(self.tr("Holds &from"), desk.clock.today().replace(day=1), required=True)
        self.indication = plain_label("", "muted", self)
        self.add = QPushButton(desk.theme.icon("add"), self.tr("Add the a&mount"), self)
        self.remove = QPushButton(self.tr("&Take the chosen line away"), self)
        self._lay_out()
        self._connect()

    @property
    def title(self) -> str:
        """What the list calls it."""
        return self.tr("Amounts")

    @property
    def purpose(self) -> str:
        """What one does here."""
        return self.tr("What the Groeipakket is a month. Indicative: it stands so in letters, the payer computes.")

    def refresh(self) -> None:
        """Show the table."""
        try:
            self.amounts = self.desk.workspace.amounts.all()
        except CkgError as error:
            self.desk.messages.error(error)
            return
        self.table.setRowCount(len(self.amounts))
        for row, amount in enumerate(self.amounts):
            for column, words in enumerate(_cells(amount)):
                cell = QTableWidgetItem(words)
                cell.setFlags(Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled)
                if column in _NUMBERS:
                    cell.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(row, column, cell)
        self._nothing.setVisible(not self.amounts)
        self.table.setVisible(bool(self.amounts))
        self.table.setFixedHeight(_ROW * (1 + min(_SHOWN, len(self.amounts))) + _FRAME)
        self._weigh()

    def _send(self) -> None:
        if self.desk.history.run(self._set):
            self.amount.line.clear()
            self.amount.line.setFocus()

    def _set(self, reason: str) -> ChangeSet:
        del reason
        return self.desk.workspace.amounts.set(self.label.text(), self.amount.text(), self.holds_from.day())

    def _take_away(self) -> None:
        if self._chosen() is not None:
            self.desk.history.run(self._removed)

    def _removed(self, reason: str) -> ChangeSet:
        del reason
        amount = self._chosen()
        return self.desk.workspace.amounts.remove(amount.id if amount else 0)

    def _chosen(self) -> Amount | None:
        row = self.table.currentRow()
        return self.amounts[row] if 0 <= row < len(self.amounts) else None

    def _weigh(self) -> None:
        """The buttons, and the division of what was typed, follow."""
        may = not self.desk.workspace.file_is_read_only and self.desk.workspace.account.may(Right.CONVERT)
        written, fault = self.amount.text(), ""
        words = ""
        if written:
            try:
                parts = split(cents_of(written))
            except CkgError as error:
                fault = self.desk.say(error.text)
            else:
                sentence = self.tr("Two thirds {two_thirds}, one third {one_third}.")
                words = sentence.format(two_thirds=euros(parts.two_thirds), one_third=euros(parts.one_third))
        self.amount.judge(fault)
        self.indication.setText(words)
        self.add.setEnabled(may and bool(words) and bool(self.label.text()) and not self.holds_from.judge(""))
        self.remove.setEnabled(may and self._chosen() is not None)

    def _connect(self) -> None:
        for field in (self.label, self.amount, self.holds_from):
            field.changed.connect(self._weigh)
        self.table.itemSelectionChanged.connect(self._weigh)
        self.amount.line.returnPressed.connect(self.add.click)
        self.add.clicked.connect(self._send)
        self.remove.clicked.connect(self._take_away)
        self.desk.feed.changed.connect(self.look_again)

    def _lay_out(self) -> None:
        headings = (self.tr("Name"), self.tr("Amount"), self.tr("2/3"), self.tr("1/3"), self.tr("Holds from"))
        self.table.setAccessibleName(self.title)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        dress_lines(self.table, _ROW, 0)
        self.table.setSortingEnabled(False)
        for column, width in enumerate(_WIDTHS):
            self.table.setColumnWidth(column, width)
            side = Qt.AlignmentFlag.AlignRight if column in _NUMBERS else Qt.AlignmentFlag.AlignLeft
            heading = QTableWidgetItem(headings[column])
            heading.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
            self.table.setHorizontalHeaderItem(column, heading)
        self.table.horizontalHeader().setStretchLastSection(True)
        self._nothing = plain_label(
            self.tr("No amount yet. Letters then say that the payer computes it."), "muted", self
        )
        self.label.box.setCurrentIndex(0)
        fields = QHBoxLayout()
        fields.setSpacing(14)
        for field, stretch in ((self.label, 2), (self.amount, 1), (self.holds_from, 1)):
            fields.addWidget(field, stretch)
        buttons = QHBoxLayout()
        buttons.addWidget(self.add)
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        self.body.addWidget(self._nothing)
        self.body.addWidget(self.table)
        self.body.addWidget(plain_label(self.tr("A new amount"), "heading", self))
        self.body.addLayout(fields)
        self.body.addWidget(self.indication)
        self.body.addLayout(buttons)


def _cells(amount: Amount) -> tuple[str, ...]:
    parts = split(amount.cents)
    return (
        amount.label, euros(amount.cents), euros(parts.two_thirds), euros(parts.one_third), day(amount.holds_from),
    )  # fmt: skip
