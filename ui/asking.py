"""The frame of a dialog that asks for one wish: it stays open, with all that was typed, until the wish comes true."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ckgdesk.changes import ChangeSet
from ckgdesk.domain.errors import CkgError
from ckgdesk.domain.ways_out import WayOut
from ui.desk import Desk
from ui.message_bar import MessageBar
from ui.messages import Messages
from ui.widgets.field import Field
from ui.widgets.plain import plain_label


class Asker(Messages):
    """The messages of one dialog; also tells when a second try, with a reason, came true."""

    granted = Signal()

    def ask_reason(self, error: CkgError, retry: Callable[[str], object]) -> None:
        """The wish was refused, but a reason would do."""
        self._retry = retry
        super().ask_reason(error, self._try_again)

    def _try_again(self, reason: str) -> None:
        if self._retry(reason):
            self.granted.emit()


class AskingDialog(QDialog):
    """Those who inherit fill `body`, name `grant`, say what is missing and make the wish true."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.desk = desk
        self.asker = Asker(desk.say, self, find_ways=desk.workspace.rescue.ways_out)
        self.body = QVBoxLayout()
        self.bar = MessageBar(self.asker, desk.theme, self)
        self.missing = plain_label("", "muted", self)
        self.grant = QPushButton(self)
        self.grant.setDefault(True)
        # The style sheet makes it bold once it is the default; Qt measures what the widget itself says.
        bold = self.grant.font()
        bold.setWeight(QFont.Weight.DemiBold)
        self.grant.setFont(bold)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self._lay_out()
        desk.feed.changed.connect(self.asker.look_for_other_ways)
        self.asker.granted.connect(self.accept)
        self.asker.way_weighed.connect(desk.messages.way_weighed)
        self.asker.way_left.connect(desk.messages.way_left)
        self.asker.way_taken.connect(self._leave_for)
        self.grant.clicked.connect(self.send)
        self._buttons.rejected.connect(self.reject)

    def what_is_missing(self) -> str:
        """Why the wish cannot be tried yet; empty when it can."""
        raise NotImplementedError

    def come_true(self, reason: str) -> ChangeSet:
        """Ask the service, with what stands in the fields now."""
        raise NotImplementedError

    def weigh(self) -> None:
        """Something was typed: an old refusal is old news, and the button follows."""
        self.asker.clear()
        missing = self.what_is_missing()
        self.missing.setText(missing)
        self.grant.setEnabled(not missing)
        self.grant.setAccessibleDescription(missing)

    def send(self) -> None:
        """Try it; close when it came true."""
        if not self.what_is_missing() and self.desk.history.run(self.come_true, self.asker):
            self.accept()

    def tab_through(self, *fields: QWidget) -> None:
        """Let Tab go through the fields in this order, then to the buttons."""
        editors = (field.editor if isinstance(field, Field) else field for field in fields)
        stops = (*editors, self.grant, *self._buttons.buttons())
        for stop, following in pairwise(stops):
            QWidget.setTabOrder(stop, following)

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            # A refusal with its ways out needs room: without this it would push the fields over each other.
            layout = self.layout()
            needed = 0 if layout is None else layout.heightForWidth(self.width())
            if needed > self.height():
                self.resize(self.width(), needed)
        return done

    def _leave_for(self, way: WayOut) -> None:
        """Something else is done instead."""
        self.reject()
        self.desk.messages.way_taken.emit(way)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addWidget(self.missing, 1)
        foot.addWidget(self.grant)
        foot.addWidget(self._buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(12)
        column.addLayout(self.body, 1)
        column.addWidget(self.bar)
        column.addLayout(foot)
