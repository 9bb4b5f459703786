"""Asks what a new plan needs: the centre, who opens it, a password twice, and where it is kept."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ckgdesk.domain.colleagues import SHORTEST_PASSWORD
from ckgdesk.services.whereabouts import folder_for_plans, why_not
from ui.desk import Surroundings
from ui.preferences import Key


@dataclass(frozen=True, slots=True)
class NewPlan:
    """What a new plan begins with."""

    path: Path
    centre: str
    user: str
    password: str


class NewPlanDialog(QDialog):
    """Says beside the button what is still missing; makes nothing itself."""

    wished = Signal(object)  # NewPlan

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("A new plan"))
        self._preferences = around.preferences
        self._say = around.say
        self.centre = QLineEdit(self)
        self.user = QLineEdit(self)
        self.password = _secret(self)
        self.again = _secret(self)
        self.path = QLineEdit(self)
        self._browse = QPushButton(self.tr("Choose…"), self)
        self._missing = QLabel(self)
        self._missing.setProperty("role", "muted")
        self._missing.setTextFormat(Qt.TextFormat.PlainText)
        self._missing.setWordWrap(True)
        self.make = QPushButton(self.tr("Make the plan"), self)
        self._lay_out()
        for line in (self.centre, self.user, self.password, self.again, self.path):
            line.textChanged.connect(self._weigh)
        self.centre.textChanged.connect(self._propose_path)
        self._browse.clicked.connect(self._choose_path)
        self.make.clicked.connect(self._wish)
        self._weigh()
        self.resize(520, 0)

    def _lay_out(self) -> None:
        where = QHBoxLayout()
        where.addWidget(self.path, 1)
        where.addWidget(self._browse)
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.addRow(self.tr("&Centre"), self.centre)
        form.addRow(self.tr("Your &name to log in"), self.user)
        form.addRow(self.tr("&Password"), self.password)
        form.addRow(self.tr("Password &again"), self.again)
        file = QLabel(self.tr("&File"), self)
        file.setBuddy(self.path)
        form.addRow(file, where)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        buttons.addButton(self.make, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.rejected.connect(self.reject)
        self.make.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(14)
        column.addLayout(form)
        column.addWidget(self._missing)
        column.addWidget(buttons)

    def _propose_path(self, centre: str) -> None:
        if not self.path.isModified():
            documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
            folder = self._preferences.text(Key.FOLDER, documents)
            name = "".join(letter if letter.isalnum() else "-" for letter in centre.strip().lower()).strip("-")
            self.path.setText(str(folder_for_plans(Path(folder)) / f"{name}.ckg") if name else "")

    def _choose_path(self) -> None:
        dialog = QFileDialog(self, self.tr("Where the plan is kept"), self.path.text())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Plans (*.ckg)")])
        dialog.setDefaultSuffix("ckg")
        dialog.fileSelected.connect(self._path_chosen)
        dialog.open()

    def _path_chosen(self, path: str) -> None:
        self.path.setText(path)
        self.path.setModified(True)

    def _weigh(self) -> None:
        missing = self._what_is_missing()
        self._missing.setText(missing)
        self.make.setEnabled(not missing)

    def _what_is_missing(self) -> str:
        if not self.centre.text().strip():
            return self.tr("Give the name of the centre.")
        if not self.user.text().strip():
            return self.tr("Give the name with which you log in.")
        if len(self.password.text()) < SHORTEST_PASSWORD:
            return self.tr("The password needs at least %n character(s).", "", SHORTEST_PASSWORD)
        if self.password.text() != self.again.text():
            return self.tr("The two passwords are not the same yet.")
        if not self.path.text().strip():
            return self.tr("Choose where the plan is kept.")
        unfit = why_not(Path(self.path.text().strip()))
        return "" if unfit is None else self._say(unfit)

    def _wish(self) -> None:
        new = NewPlan(
            Path(self.path.text().strip()),
            self.centre.text().strip(),
            self.user.text().strip(),
            self.password.text(),
        )
        self.accept()
        self.wished.emit(new)


def _secret(parent: QWidget) -> QLineEdit:
    line = QLineEdit(parent)
    line.setEchoMode(QLineEdit.EchoMode.Password)
    return line
