"""What a file knows already of the decision to come, line by line, and the button to change it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ckgdesk.domain.decision import CourtKind
from ckgdesk.domain.long_stay_file import Route
from ckgdesk.services.dossiers import FileView
from ui.desk import Desk
from ui.widgets.plain import plain_label

Line = tuple[str, str]
_CAPTION = 120


class KnownFacts(QFrame):
    """What is not known has no line."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.change = QPushButton(desk.theme.icon("new"), self.tr("&Fill in…"), self)
        self.change.setAutoDefault(False)
        self._labels: list[QLabel] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnMinimumWidth(0, _CAPTION)
        self._grid.setColumnStretch(1, 1)
        head = QHBoxLayout()
        head.addWidget(plain_label(self.tr("Known already"), "heading", self), 1)
        head.addWidget(self.change)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 14, 10)
        nothing = self.tr("Nothing yet. What stands here need not be typed again at the conversion.")
        self._nothing = plain_label(nothing, "muted", self)
        column.addLayout(head)
        column.addWidget(self._nothing)
        column.addLayout(self._grid)

    def show_file(self, view: FileView, *, changeable: bool) -> None:
        """Show what stands in the file."""
        for label in self._labels:
            self._grid.removeWidget(label)
            label.hide()
            label.deleteLater()
        self._labels.clear()
        lines = [line for line in self._lines(view) if line[1]]
        for row, (caption, words) in enumerate(lines):
            self._put(plain_label(caption, "muted", self), row, 0)
            self._put(plain_label(words, "", self), row, 1)
        self._nothing.setVisible(not lines)
        self.change.setVisible(changeable)

    def _lines(self, view: FileView) -> Iterator[Line]:
        file, court = view.file, view.file.route is Route.COURT
        yield (self.tr("Decides"), _name(view, file.authority_id))
        yield (self.tr("SDJ") if court else self.tr("Facility"), _name(view, file.organisation_id))
        yield (self.tr("Consultant"), file.consultant)
        yield (self.tr("Applicant"), file.applicant)
        yield (self.tr("Type module"), file.type_module)
        kinds = {CourtKind.JUDGMENT: self.tr("Judgment"), CourtKind.ORDER: self.tr("Order")}
        kind = kinds[file.court_kind] if file.court_kind is not None else ""
        yield (self.tr("Measure"), ", ".join(part for part in (file.measure, kind) if part) if court else "")
        yield (self.tr("Urgent"), self.tr("yes") if court and file.urgent else "")
        yield (self.tr("One third to"), file.one_third_to)
        yield (self.tr("Decided by"), file.one_third_decided_by)

    def _put(self, label: QLabel, row: int, column: int) -> None:
        self._grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)
        self._labels.append(label)
        label.show()


def _name(view: FileView, partner_id: int | None) -> str:
    partner = view.partners.get(partner_id or 0)
    return partner.name if partner else ""
