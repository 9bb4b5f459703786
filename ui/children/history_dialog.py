"""What was changed of a child: field by field what stood there, what came instead, by whom and why."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ckgdesk.domain.people import Child
from ckgdesk.services.journal import Corrected
from ckgdesk.texts import Text
from ui.desk import Desk
from ui.widgets.plain import plain_label, tip_words

_SIZE = (1080, 520)
_WIDTHS = (142, 110, 110, 140, 180, 180)


class ChildHistoryDialog(QDialog):
    """The newest first; of the stays only when asked for. Nothing can be changed here."""

    def __init__(self, desk: Desk, child: Child, history: Iterable[Corrected], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._history = tuple(history)
        self.table = QTableWidget(0, len(_WIDTHS) + 1, self)
        self.with_stays = QCheckBox(self.tr("&Stays, file and decisions too"), self)
        self._name = plain_label("", "title", self)
        self._child = child
        self._count = plain_label("", "muted", self)
        self.setWindowTitle(self.tr("History of a child"))
        self._dress()
        self._lay_out()
        self.with_stays.toggled.connect(self._fill)
        desk.names.changed.connect(self._fill)
        self._fill()

    def _fill(self) -> None:
        hidden = self._desk.names.hidden
        lines = [line for line in self._history if self.with_stays.isChecked() or not line.about_stays]
        self._name.setText(self._desk.names.full(self._child))
        self._count.setText(self.tr("%n change(s)", "", len(lines)))
        if hidden:
            self._count.setText(self.tr("Names are hidden (F9)."))
        self.table.setRowCount(0 if hidden else len(lines))
        for row in range(self.table.rowCount()):
            for column, words in enumerate(self._cells(lines[row])):
                cell = QTableWidgetItem(words)
                cell.setToolTip(tip_words(words))
                self.table.setItem(row, column, cell)

    def _cells(self, line: Corrected) -> tuple[str, ...]:
        said, difference = line.said, line.difference
        return (
            f"{said.at.astimezone():%d/%m/%Y %H:%M}",
            said.who,
            self._desk.say(line.kind),
            self._desk.say(difference.caption),
            self._words(difference.before),
            self._words(difference.after),
            said.reason or said.purpose,
        )

    def _words(self, text: Text | None) -> str:
        return "–" if text is None else self._desk.say(text)

    def _dress(self) -> None:
        table = self.table
        table.setHorizontalHeaderLabels(
            [
                self.tr("When"), self.tr("Who"), self.tr("Of"), self.tr("Field"), self.tr("Before"), self.tr("After"),
                self.tr("Why"),
            ]
        )  # fmt: skip
        table.setAccessibleName(self.tr("History of a child"))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        heading = table.horizontalHeader()
        heading.setHighlightSections(False)
        heading.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        heading.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        heading.setStretchLastSection(True)
        for column, width in enumerate(_WIDTHS):
            table.setColumnWidth(column, width)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(12)
        for widget in (self._name, self._count, self.table, self.with_stays):
            column.addWidget(widget, 1 if widget is self.table else 0)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.resize(*_SIZE)
