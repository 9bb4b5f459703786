"""The way back, in one step: which backup, for which plan, and its password."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ckgdesk.domain.errors import CkgError, CodeNeeded
from ckgdesk.words import day
from ui.desk import Surroundings
from ui.message_bar import MessageBar
from ui.messages import Messages
from ui.preferences import Key
from ui.start.unlock import Login
from ui.widgets.busy import BusyBar
from ui.widgets.field import LineField
from ui.widgets.plain import plain_label

if TYPE_CHECKING:  # services bring the store, which the start page stands before
    from ckgdesk.services.archive import Kept

_PATH = Qt.ItemDataRole.UserRole
_LINE_HEIGHT = 28


@dataclass(frozen=True, slots=True)
class Return:
    """What is to come back: a backup, in the place of which plan, opened by whom."""

    backup: Path
    login: Login


class RestoreDialog(QDialog):
    """The newest backup is chosen already; it stays open until the plan is back."""

    wished = Signal(object)  # Return

    def __init__(
        self, around: Surroundings, backups: Sequence[Kept], plan: Path | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Put a backup back"))
        self.messages = Messages(around.say, self)
        self._theme = around.theme
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Backups"))
        self.none = plain_label(
            self.tr("No backups were found in the folders of this PC. Choose another file, on a stick or a share."),
            "muted",
            self,
        )
        self.none.setHidden(bool(backups))
        self.list.setVisible(bool(backups))
        self.other = QPushButton(self.tr("Another file…"), self)
        self.plan = LineField(self.tr("The plan that comes &back"), required=True)
        self.user = LineField(self.tr("&User name"), hint=self.tr("only when several people have an account"))
        self.password = LineField(self.tr("&Password of then, or the recovery key"), required=True)
        self.password.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.code = LineField(self.tr("&Code of the app on your telephone"))
        self.code.hide()
        self.restore = QPushButton(self.tr("Put back"), self)
        self.restore.setDefault(True)
        self._busy = BusyBar(self)
        self._lay_out()
        for kept in backups:
            self._add(kept)
        self.list.setCurrentRow(0)
        if plan is not None:
            self.plan.line.setText(str(plan))
        if str(plan) == around.preferences.text(Key.LAST_PLAN):
            self.user.line.setText(around.preferences.text(Key.LAST_USER))
        self._connect()
        self._weigh()
        self.password.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, error: CkgError) -> None:
        """It did not come true; everything typed stands."""
        self._show_busy(busy=False)
        self.messages.error(error)
        if isinstance(error, CodeNeeded):
            self.code.show()
            self.code.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, kept: Kept) -> None:
        words = self.tr("{day} at {time} – {children} children, {stays} stays – {folder}").format(
            day=day(kept.at.date()),
            time=f"{kept.at:%H:%M}",
            children=kept.children,
            stays=kept.stays,
            folder=kept.path.parent,
        )
        if kept.ahead:
            words = self.tr("Clock was wrong: {backup}").format(backup=words)
        line = QListWidgetItem(words, self.list)
        line.setData(_PATH, str(kept.path))
        line.setSizeHint(QSize(0, _LINE_HEIGHT))

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._weigh)
        self.plan.changed.connect(self._weigh)
        self.password.changed.connect(self._weigh)
        self.other.clicked.connect(self._choose)
        self.restore.clicked.connect(self._wish)

    def _lay_out(self) -> None:
        what = self.tr(
            "The backup takes the place of the plan. What lies there now is kept beside it under another name;"
            " nothing is deleted."
        )
        row = QHBoxLayout()
        row.addWidget(plain_label(self.tr("Which backup"), "heading", self), 1)
        row.addWidget(self.other)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        buttons.addButton(self.restore, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(12)
        column.addWidget(plain_label(what, "muted", self))
        column.addLayout(row)
        column.addWidget(self.list, 1)
        column.addWidget(self.none)
        for widget in (self.plan, self.user, self.password, self.code):
            column.addWidget(widget)
        column.addWidget(MessageBar(self.messages, self._theme, self))
        column.addWidget(self._busy)
        column.addWidget(buttons)
        self.resize(680, 520)

    def _weigh(self) -> None:
        complete = self.list.currentItem() is not None and bool(self.plan.text() and self.password.text())
        self.restore.setEnabled(complete and not self._busy.isVisible())

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Which backup"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilters([self.tr("Backups (*.ckg)"), self.tr("All files (*)")])
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.add_file)
        dialog.open()

    def add_file(self, path: str) -> None:
        """A backup that lies elsewhere, chosen."""
        self.list.show()
        self.none.hide()
        line = QListWidgetItem(path)
        line.setData(_PATH, path)
        line.setSizeHint(QSize(0, _LINE_HEIGHT))
        self.list.insertItem(0, line)
        self.list.setCurrentRow(0)

    def _wish(self) -> None:
        backup = Path(self.list.currentItem().data(_PATH))
        login = Login(Path(self.plan.text()), self.user.text(), self.password.text(), self.code.text())
        self.messages.clear()
        self._show_busy(busy=True)
        self.wished.emit(Return(backup, login))

    def _show_busy(self, *, busy: bool) -> None:
        self._busy.setVisible(busy)
        for widget in (self.list, self.other, self.plan, self.user, self.password):
            widget.setEnabled(not busy)
        self._weigh()
