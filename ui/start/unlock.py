"""Asks which plan, who opens it, and the password; plan and name of last time are there already."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QGridLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui.preferences import Key, Preferences
from ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Login:
    """Who wants to open which plan; without a name it is the only account, or the key on paper."""

    plan: Path
    user: str
    password: str = field(repr=False)
    code: str = field(default="", repr=False)


class UnlockCard(QFrame):
    """Emits the wish to open; the password is gone from the screen right after."""

    open_wished = Signal(object)  # Login
    help_wished = Signal(object)  # Path: the password is forgotten

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
        self.user = self._line(self.tr("Your name to log in"))
        self.password = self._line(self.tr("Password"))
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.code = self._line(self.tr("Code of the app on your telephone"))
        self.forgotten = QPushButton(self.tr("Password forgotten…"), self)
        self.forgotten.setFlat(True)
        self.button = QPushButton(self.tr("Open"), self)
        self.button.setDefault(True)
        self._lay_out()
        self._choose.clicked.connect(self._choose_plan)
        self.password.textChanged.connect(self._weigh)
        for line in (self.user, self.password, self.code):
            line.returnPressed.connect(self._wish)
        self.forgotten.clicked.connect(self._ask_help)
        self.button.clicked.connect(self._wish)
        last = preferences.text(Key.LAST_PLAN)
        self.offer(Path(last) if last and Path(last).exists() else None)

    @property
    def plan(self) -> Path | None:
        """The plan that is ready to be opened, None while none is chosen."""
        return self._plan

    def offer(self, plan: Path | None) -> None:
        """Have `plan` ready, or none."""
        self._plan = plan
        self._name.setText(plan.stem if plan else self.tr("No plan chosen yet"))
        self._place.setText(str(plan.parent) if plan else self.tr("A plan is a file that ends in .ckg."))
        for widget in (self.user, self.password, self.button, self.forgotten):
            widget.setVisible(plan is not None)
        self.code.hide()
        self.user.setText(self._preferences.text(Key.LAST_USER))
        self.be_ready()

    def be_ready(self) -> None:
        """Let somebody type the password, or choose."""
        if self._plan is None:
            wanted: QWidget = self._choose
        elif not self.code.isHidden():
            wanted = self.code
        else:
            wanted = self.password if self.user.text() else self.user
        wanted.setFocus(Qt.FocusReason.OtherFocusReason)
        self._weigh()

    def ask_code(self, login: Login) -> None:
        """The password was right; the code of the telephone is asked beside it."""
        self.password.setText(login.password)
        self.code.clear()
        self.code.show()
        self.be_ready()

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
        grid.addWidget(self.user, 2, 0)
        grid.addWidget(self.password, 3, 0)
        grid.addWidget(self.button, 3, 1)
        grid.addWidget(self.code, 4, 0)
        grid.addWidget(self.forgotten, 5, 0, Qt.AlignmentFlag.AlignLeft)

    def _line(self, name: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setPlaceholderText(name)
        line.setAccessibleName(name)
        return line

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
            login = Login(self._plan, self.user.text().strip(), self.password.text(), self.code.text())
            self.password.clear()
            self.code.clear()
            self.open_wished.emit(login)

    def _ask_help(self) -> None:
        if self._plan is not None:
            self.help_wished.emit(self._plan)
