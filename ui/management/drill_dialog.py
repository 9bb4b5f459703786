"""Asks what a drill needs and nobody else has: a password, or the recovery key; then holds it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from ckgdesk.domain.errors import CkgError, CodeNeeded
from ckgdesk.services.archive import Proof
from ui.desk import Desk
from ui.message_bar import MessageBar
from ui.messages import Messages
from ui.tasks import Errand
from ui.widgets.busy import BusyBar
from ui.widgets.field import LineField
from ui.widgets.plain import plain_label


class DrillDialog(QDialog):
    """Stays open with its field after a wrong password."""

    proven = Signal(object)  # Proof

    def __init__(self, desk: Desk, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Drill"))
        self._desk = desk
        self._folder = folder
        self._open = True
        self.messages = Messages(desk.say, self)
        self.secret = LineField(self.tr("Your &password, or the recovery key from the safe"))
        self.secret.line.setEchoMode(self.secret.line.EchoMode.Password)
        self.code = LineField(self.tr("&Code of the app on your telephone"))
        self.code.hide()
        self.hold = QPushButton(self.tr("Hold the drill"), self)
        self.hold.setDefault(True)
        self._busy = BusyBar(self)
        self._lay_out()
        self.secret.changed.connect(self._weigh)
        self.hold.clicked.connect(self._hold)
        self.finished.connect(self._note_end)
        self._weigh()

    def _lay_out(self) -> None:
        what = self.tr(
            "The newest backup is put back into a folder of its own, with nothing but what you type here; it is opened"
            " and every table is compared. The plan itself is not touched."
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        buttons.addButton(self.hold, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(12)
        column.addWidget(plain_label(what, "", self))
        column.addWidget(self.secret)
        column.addWidget(self.code)
        column.addWidget(MessageBar(self.messages, self._desk.theme, self))
        column.addWidget(self._busy)
        column.addWidget(buttons)
        self.setMinimumWidth(480)

    def _weigh(self) -> None:
        self.hold.setEnabled(bool(self.secret.text()) and not self._busy.isVisible())

    def _hold(self) -> None:
        self.messages.clear()
        self._show_busy(busy=True)
        desk = self._desk
        given, user = (self._folder, self.secret.text()), desk.workspace.user
        work = partial(desk.workspace.safekeeping.drill, *given, user=user, code=self.code.text())
        desk.tasks.run(Errand(work, self._tell, self._refuse))

    def _tell(self, proof: Proof | None) -> None:
        if not self._open:
            return
        if proof is not None:
            self.proven.emit(proof)
        self.accept()

    def _refuse(self, error: BaseException) -> None:
        if not isinstance(error, CkgError):
            raise error
        if self._open:
            self._show_busy(busy=False)
            self.messages.error(error)
            if isinstance(error, CodeNeeded):
                self.code.show()
                self.code.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_busy(self, *, busy: bool) -> None:
        self._busy.setVisible(busy)
        self.secret.setEnabled(not busy)
        self.code.setEnabled(not busy)
        self._weigh()

    def _note_end(self, result: int) -> None:
        """The worker may still be at it when the dialog is gone."""
        del result
        self._open = False
