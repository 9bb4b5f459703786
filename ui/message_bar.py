"""Shows one message below the page or in a dialog: icon, sentence, an offer, a field for a reason, ways out."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ckgdesk.domain.ways_out import WayOut
from ui.messages import Message, Messages
from ui.theme import Theme
from ui.ways_row import WaysRow
from ui.widgets.reason import ReasonField

_ICON = 20


class MessageBar(QFrame):
    """Follows `messages`; hidden while there is nothing to say."""

    left = Signal()
    """It went away under the keyboard."""

    def __init__(self, messages: Messages, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._messages = messages
        self._theme = theme
        self._message: Message | None = None
        self._icon = QLabel(self)
        self._words = QLabel(self)
        self._offer = QPushButton(self)
        self._anyway = QPushButton(self.tr("Do it anyway…"), self)
        self._reason = ReasonField(self)
        self._close = QToolButton(self)
        self._ways = WaysRow(self)
        # The refusal is painted first: ways out are computed from the plan.
        self._look_for_ways = QTimer(self)
        self._look_for_ways.setSingleShot(True)
        self._look_for_ways.setInterval(0)
        self._dress()
        self._lay_out()
        self._connect()
        self._show_message(messages.current)

    def take_focus(self) -> None:
        """Bring the keyboard to what is offered, or to the cross."""
        buttons = (*self._ways.findChildren(QPushButton), self._offer, self._anyway, self._close)
        next((button for button in buttons if button.isVisible()), self).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _dress(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._close.setIcon(self._theme.icon("close"))
        self._close.setToolTip(self.tr("Close this message"))
        self._close.setAccessibleName(self.tr("Close this message"))

    def _lay_out(self) -> None:
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(10, 6, 6, 6)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self._ways)
        row.setSpacing(10)
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)
        row.addWidget(self._reason, 1)
        row.addWidget(self._offer)
        row.addWidget(self._anyway)
        row.addWidget(self._close)

    def _connect(self) -> None:
        self._messages.said.connect(self._show_message)
        self._messages.ways_outdated.connect(self._look_for_ways.start)
        self._theme.changed.connect(self._paint_icon)
        self._offer.clicked.connect(self._take_offer)
        self._anyway.clicked.connect(self._ask)
        self._reason.given.connect(self._try_again)
        self._reason.left.connect(self._stop_asking)
        self._close.clicked.connect(self._messages.clear)
        self._look_for_ways.timeout.connect(self._offer_ways)
        self._ways.weighed.connect(self._messages.way_weighed)
        self._ways.left.connect(self._messages.way_left)
        self._ways.taken.connect(self._take_way)

    def _show_message(self, message: Message | None) -> None:
        self._message = message
        self._ways.forget()
        self._look_for_ways.stop()
        held = self.isAncestorOf(self.window().focusWidget())
        self.setVisible(message is not None)
        if message is None:
            if held:
                self.left.emit()
            return
        self._words.setText(message.text)
        self._offer.setText(message.offer.words if message.offer else "")
        self._offer.setVisible(message.offer is not None)
        self._stop_asking()
        self.setProperty("message", message.kind.value)
        # A style sheet looks at a property only when it is told to.
        for widget in (self, self._words):
            widget.style().unpolish(widget)
            widget.style().polish(widget)
        self._paint_icon()
        if message.refused is not None:
            self._look_for_ways.start()

    def _offer_ways(self) -> None:
        self._ways.show_ways(self._messages.ways())

    def _take_way(self, way: WayOut) -> None:
        self._messages.clear()
        self._messages.way_taken.emit(way)

    def _paint_icon(self) -> None:
        if self._message is not None:
            kind = self._message.kind.value
            self._icon.setPixmap(self._theme.icon(kind, f"message.{kind}.text").pixmap(_ICON, _ICON))

    def _take_offer(self) -> None:
        offer = self._message.offer if self._message else None
        self._messages.clear()
        if offer is not None:
            offer.start()

    def _ask(self) -> None:
        self._anyway.hide()
        self._reason.ask()

    def _stop_asking(self) -> None:
        self._reason.hide()
        self._anyway.setVisible(self._message is not None and self._message.retry is not None)

    def _try_again(self, reason: str) -> None:
        retry = self._message.retry if self._message else None
        self._messages.clear()
        if retry is not None:
            retry(reason)
