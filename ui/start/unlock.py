"""Asks which plan, and its password; the plan of last time is there already."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QGridLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui.preferences import Key, Preferences
from ui.theme import Theme


class UnlockCard(QFrame):
    """Emits the wish to open; the password is gone from the screen right after."""

    open_wished = Signal(object, str)  # Path, password

    def __init__(self, preferences: Preferences, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._preferences = preferences
        self._plan: Path | None = None
        self._name = QLabel(self)
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._name.setProperty("role", "heading")
        self._place = QLabel(self)
        self._place.setTextFormat(Qt.TextFormat.PlainText)
        self._place.setProperty("role", "muted")
        self._place.setWordWrap(True)
        self._choose = QPushButton(self.tr("Choose a plan…"), self)
        self._choose.setIcon(theme.icon("open"))
        self.password = QLineEdit(self)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setPlaceholderText(self.tr("Password"))
        self.password.setAccessibleName(self.tr("Password"))
        self.button = QPushButton(self.tr("Open"), self)
        self.button.setDefault(True)
        self._lay_out()
        self._choose.clicked.connect(self._choose_plan)
        self.password.textChanged.connect(self._weigh)
        self.password.returnPressed.connect(self._wish)
        self.button.clicked.connect(self._wish)
        last = preferences.text(Key.LAST_PLAN)
        self.offer(Path(last) if last and Path(last).exists() else None)

    def offer(self, plan: Path | None) -> None:
        """Have `plan` ready, or none."""
        self._plan = plan
        self._name.setText(plan.stem if plan else self.tr("No plan chosen yet"))
        self._place.setText(str(plan.parent) if plan else self.tr("A plan is a file that ends in .ckg."))
        self.password.setVisible(plan is not None)
        self.button.setVisible(plan is not None)
        self.be_ready()

    def be_ready(self) -> None:
        """Let somebody type the password, or choose."""
        (self._choose if self._plan is None else self.password).setFocus(Qt.FocusReason.OtherFocusReason)
        self._weigh()

    def _lay_out(self) -> None:
        heading = QLabel(self.tr("Open a plan"), self)
        heading.setProperty("role", "title")
        lines = QVBoxLayout()
        lines.setSpacing(2)
        lines.addWidget(self._name)
        lines.addWidget(self._place)
        grid = QGridLayout(self)
        grid.setContentsMargins(18, 16, 18, 20)
        grid.setVerticalSpacing(14)
        grid.setHorizontalSpacing(10)
        grid.setColumnStretch(0, 1)
        grid.addWidget(heading, 0, 0, 1, 2)
        grid.addLayout(lines, 1, 0)
        grid.addWidget(self._choose, 1, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.password, 2, 0)
        grid.addWidget(self.button, 2, 1)

    def _choose_plan(self) -> None:
        dialog = QFileDialog(self, self.tr("Open a plan"), self._preferences.text(Key.FOLDER))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilters([self.tr("Plans (*.ckg)"), self.tr("All files (*)")])
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._chosen)
        dialog.open()

    def _chosen(self, name: str) -> None:
        self._preferences.keep(Key.FOLDER, str(Path(name).parent))
        self.offer(Path(name))

    def _weigh(self) -> None:
        self.button.setEnabled(self._plan is not None and bool(self.password.text()))

    def _wish(self) -> None:
        if self._plan is not None and self.password.text():
            password = self.password.text()
            self.password.clear()
            self.open_wished.emit(self._plan, password)
