"""Shows what a workbook holds and every problem in it, before anything is written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ckgdesk.services.transfer import ImportReport
from ui.desk import Desk
from ui.exchange.model import ProblemsModel


class ReportDialog(QDialog):
    """Offers the import when no error stands in its way."""

    import_wished = Signal(object)  # Path

    def __init__(self, desk: Desk, path: Path, report: ImportReport, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import a workbook"))
        self._path = path
        self._report = report
        buttons = QDialogButtonBox(self)
        if not report.refused:
            buttons.addButton(self._bring_in(), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(
            QDialogButtonBox.StandardButton.Close if report.refused else QDialogButtonBox.StandardButton.Cancel
        )
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(self._heading())
        column.addWidget(self._summary())
        if report.problems:
            column.addWidget(self._problems(desk), 1)
        column.addWidget(buttons)
        self.resize(860 if report.problems else 520, 480 if report.problems else 0)

    def _bring_in(self) -> QPushButton:
        button = QPushButton(self.tr("Import"), self)
        button.clicked.connect(self._wish)
        return button

    def _heading(self) -> QLabel:
        heading = _plain(self._path.name, self)
        heading.setProperty("role", "heading")
        return heading

    def _summary(self) -> QLabel:
        counts = ", ".join(f"{sheet} {count}" for sheet, count in self._report.read.items() if count)
        if self._report.refused:
            verdict = self.tr("Nothing was imported: correct the errors in the workbook and choose it again.")
        elif self._report.problems:
            verdict = self.tr("The workbook can be imported; look at the warnings first.")
        else:
            verdict = self.tr("The workbook can be imported; nothing is wrong with it.")
        found = self.tr("Lines found: {counts}.").format(counts=counts or "0")
        return _plain(f"{verdict}\n{found}", self)

    def _problems(self, desk: Desk) -> QTableView:
        table = QTableView(self)
        model = ProblemsModel(self._report.problems, desk.say, desk.theme)
        model.setParent(table)
        table.setModel(model)
        table.setWordWrap(True)
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setStretchLastSection(True)
        table.setAccessibleName(self.tr("Problems in the workbook"))
        return table

    def _wish(self) -> None:
        self.accept()
        self.import_wished.emit(self._path)


def _plain(words: str, parent: QWidget) -> QLabel:
    label = QLabel(words, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
