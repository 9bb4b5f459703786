"""The first thing one sees: open the plan of last time, another one, a new one, or look around in the demo."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.desk import Surroundings
from ui.message_bar import MessageBar
from ui.messages import Messages
from ui.start.choice import ChoiceCard
from ui.start.new_plan import NewPlan, NewPlanDialog
from ui.start.recover import RecoverDialog
from ui.start.unlock import Login, UnlockCard
from ui.widgets.busy import BusyBar

_LOGO = 88
_SIZE = (900, 540)


class StartWindow(QWidget):
    """Wishes to open or make a plan; it opens nothing itself."""

    open_wished = Signal(object)  # Login
    recover_wished = Signal(object)  # Recovery
    demo_wished = Signal()
    create_wished = Signal(object)  # NewPlan
    restore_wished = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self.messages = Messages(around.say, self)
        self.setWindowTitle(self.tr("ckgdesk"))
        self.unlock = UnlockCard(around.preferences, around.theme, self)
        self._new = ChoiceCard(
            self.tr("A new plan"), self.tr("For a centre that begins: empty, with a password of your own."), self
        )
        self._new.name_button(self.tr("Make a new plan…"), around.theme.icon("new"))
        self._demo = ChoiceCard(
            self.tr("The demo centre"), self.tr("Invented children and stays of today; try whatever you like."), self
        )
        self._demo.name_button(self.tr("Look around in the demo centre"), around.theme.icon("demo"))
        self.restore = QPushButton(around.theme.icon("backup"), self.tr("Put a backup back…"), self)
        self._busy = BusyBar(self)
        self._lay_out()
        self.unlock.open_wished.connect(self._open)
        self.unlock.help_wished.connect(self._ask_recovery)
        self._demo.chosen.connect(self._wish_demo)
        self._new.chosen.connect(self._ask_new)
        self.restore.clicked.connect(self._wish_restore)
        self.show_busy(busy=False)
        self.resize(*_SIZE)

    def offer(self, plan: Path) -> None:
        """Have this plan ready; only its password is missing."""
        self.unlock.offer(plan)

    def show_busy(self, *, busy: bool) -> None:
        """While a plan is opened nothing else can be wished."""
        self._busy.setVisible(busy)
        for widget in (self.unlock, self._new, self._demo, self.restore):
            widget.setEnabled(not busy)
        if not busy:
            self.unlock.be_ready()

    def _open(self, login: Login) -> None:
        self.messages.clear()
        self.open_wished.emit(login)

    def _ask_recovery(self, plan: Path) -> None:
        self.messages.clear()
        dialog = RecoverDialog(plan, self.unlock.user.text(), self)
        dialog.wished.connect(self.recover_wished)
        dialog.open()

    def _wish_demo(self) -> None:
        self.messages.clear()
        self.demo_wished.emit()

    def _wish_restore(self) -> None:
        self.messages.clear()
        self.restore_wished.emit()

    def _ask_new(self) -> None:
        self.messages.clear()
        dialog = NewPlanDialog(self._around, self)
        dialog.wished.connect(self._wish_new)
        dialog.open()

    def _wish_new(self, new: NewPlan) -> None:
        self.create_wished.emit(new)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side())
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.addWidget(MessageBar(self.messages, self._around.theme, self))
        right.addLayout(self._choices(), 1)
        right.addWidget(self._busy)
        row.addLayout(right, 1)

    def _side(self) -> QFrame:
        side = QFrame(self)
        side.setProperty("role", "rail")
        side.setFixedWidth(260)
        logo = QLabel(side)
        logo.setPixmap(self._around.theme.icon("ckgdesk").pixmap(_LOGO, _LOGO))
        name = QLabel("ckgdesk", side)
        name.setProperty("role", "brand")
        purpose = QLabel(self.tr("Stays planned, terms guarded, the week on paper."), side)
        purpose.setWordWrap(True)
        column = QVBoxLayout(side)
        column.setContentsMargins(32, 48, 32, 32)
        column.setSpacing(12)
        column.addWidget(logo)
        column.addSpacing(8)
        column.addWidget(name)
        column.addWidget(purpose)
        column.addStretch(1)
        return side

    def _choices(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(40, 36, 40, 36)
        column.setSpacing(18)
        column.addWidget(self.unlock)
        row = QHBoxLayout()
        row.setSpacing(18)
        row.addWidget(self._new, 1)
        row.addWidget(self._demo, 1)
        column.addLayout(row)
        column.addWidget(self.restore, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return column
