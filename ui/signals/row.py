"""One signal of the worklist: who, what, before when, in whose hands, and the next step under Enter."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ckgdesk.scheduler.signals import NextStep
from ckgdesk.services.attention import Concern
from ui.desk import Desk
from ui.signals.following import KEYS
from ui.signals.hands import SignalHands
from ui.signals.term_bar import TermBar
from ui.widgets.plain import button_words, plain_label

_STRIP = 5
_INSET = 10  # what the style leaves before the words of a tool button
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -5, Qt.Key.Key_PageDown: 5}
_FAR = 10_000
_ENDS = {Qt.Key.Key_Home: -_FAR, Qt.Key.Key_End: _FAR}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SignalRow(QFrame):
    """Arrows go on, Enter takes the next step, Space or Ctrl+Enter shows the stay on the board, letters do the rest."""

    step_wished = Signal(object)  # Concern
    board_wished = Signal(object)  # Concern
    child_wished = Signal(object)  # Concern
    follow_wished = Signal(object, object)  # Following, Concern
    went_on = Signal(int)
    taken = Signal()

    def __init__(self, desk: Desk, hands: SignalHands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._hands = hands
        self._words = hands.words
        self._concern: Concern | None = None
        self._name = QToolButton(self)
        self._where = plain_label("", "muted", self)
        self._subject = plain_label("", "", self)
        self._term = TermBar(desk.theme, self)
        self._state = plain_label("", "muted", self)
        self._sentence = plain_label("", "muted", self)
        self._left = plain_label("", "heading", self)
        self._due = plain_label("", "muted", self)
        self.step = QPushButton(self)
        self.board = QToolButton(self)
        self.more = QToolButton(self)
        self._dress()
        self._lay_out()
        self._connect()

    @property
    def concern(self) -> Concern | None:
        """What it shows; None before it shows anything."""
        return self._concern

    def show_concern(self, concern: Concern, today: date) -> None:
        """Show this signal as it is on `today`."""
        self._concern = concern
        name = self._desk.names.full(concern.child)
        sentence = self._desk.say(concern.signal.text)
        self._name.setText(button_words(name))
        self._where.setText(self._words.where(concern))
        self._subject.setText(self._words.subject(concern, today))
        self._sentence.setText(sentence)
        self._left.setText(self._words.left(concern, today))
        self._due.setText(self._words.due(concern))
        self._state.setText(self._words.state(concern))
        step = self._hands.steps.offered(concern)
        self.step.setText(self._words.step(step))
        self.board.setVisible(step not in (NextStep.SHOW_STAY, NextStep.PLACE))
        said = (self._words.level(concern.signal.level), sentence, self._words.state(concern))
        self.setAccessibleName(". ".join(part.rstrip(".") for part in said if part))
        self._show_term(concern, today)
        self.update()

    def make_current(self, *, current: bool) -> None:
        """Only the current row is a stop for Tab; from there arrows reach the others."""
        policy = Qt.FocusPolicy.StrongFocus if current else Qt.FocusPolicy.ClickFocus
        self.setFocusPolicy(policy)
        for button in self._buttons():
            button.setFocusPolicy(policy)

    def _show_term(self, concern: Concern, today: date) -> None:
        clock = concern.signal.clock
        self._term.setVisible(clock is not None)
        if clock is not None:
            late = today > clock.last_day
            self._term.show_day(clock.day(today), clock.of, "limit" if late else "accent")

    def _take_step(self) -> None:
        if self._concern is not None:
            self.step_wished.emit(self._concern)

    def _show_on_board(self) -> None:
        if self._concern is not None:
            self.board_wished.emit(self._concern)

    def _show_child(self) -> None:
        if self._concern is not None:
            self.child_wished.emit(self._concern)

    def _open_menu(self) -> None:
        if self._concern is not None:
            self._hands.verbs.menu_for(self._concern, self).popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802  Qt's name
        if self._concern is not None:
            self._hands.verbs.menu_for(self._concern, self).popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  Qt's name
        steps = (_STEPS | _ENDS).get(Qt.Key(event.key()))
        if steps is not None:
            self.went_on.emit(steps)
        elif event.key() in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._press_focused()
        elif event.key() in _ENTER or event.key() == Qt.Key.Key_Space:
            self._show_on_board()
        elif (verb := KEYS.get(Qt.Key(event.key()))) is not None and self._concern is not None:
            self.follow_wished.emit(verb, self._concern)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802  Qt's name
        self._show_on_board()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802  Qt's name
        super().focusInEvent(event)
        self.taken.emit()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802  Qt's name
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  Qt's name
        super().paintEvent(event)
        if self._concern is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._desk.theme.colour(f"signal.{self._concern.signal.level}"))
        painter.drawRoundedRect(QRectF(3, 8, _STRIP, self.height() - 16), _STRIP / 2, _STRIP / 2)
        if self.hasFocus():
            pen = painter.pen()
            pen.setStyle(Qt.PenStyle.SolidLine)
            pen.setColor(self._desk.theme.colour("focus"))
            pen.setWidth(2)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        painter.end()

    def _press_focused(self) -> None:
        focused = next((button for button in self._buttons() if button.hasFocus()), None)
        if focused is None:
            self._take_step()
        else:
            focused.click()

    def _buttons(self) -> Iterable[QAbstractButton]:
        return (self._name, self.step, self.board, self.more)

    def _dress(self) -> None:
        self.setProperty("role", "card")
        bold = self._name.font()
        bold.setBold(True)
        self._name.setFont(bold)
        self._subject.setFont(bold)
        self._subject.setWordWrap(False)
        self._name.setToolTip(self.tr("Show the child"))
        self.board.setIcon(self._desk.theme.icon("board"))
        self.board.setToolTip(self.tr("Show on board (Space)"))
        self.board.setAccessibleName(self.tr("Show on board"))
        self.more.setIcon(self._desk.theme.icon("more"))
        self.more.setToolTip(self.tr("More with this signal"))
        self.more.setAccessibleName(self.tr("More with this signal"))
        for label in (self._left, self._due):
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._where.setContentsMargins(_INSET, 0, 0, 0)
        self.make_current(current=False)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 8, 10, 8)
        row.setSpacing(16)
        row.addWidget(_column(184, self._name, self._where))
        row.addWidget(_column(0, _beside(self._subject, self._term, self._state), self._sentence), 1)
        row.addWidget(_column(190, self._left, self._due))
        buttons = QHBoxLayout()
        buttons.addWidget(self.step, 1)
        buttons.addWidget(self.board)
        buttons.addWidget(self.more)
        row.addWidget(_column(292, buttons))

    def _connect(self) -> None:
        self._name.clicked.connect(self._show_child)
        self.step.clicked.connect(self._take_step)
        self.board.clicked.connect(self._show_on_board)
        self.more.clicked.connect(self._open_menu)


def _column(width: int, *parts: QWidget | QLayout) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(1)
    column.addStretch(1)
    for part in parts:
        if isinstance(part, QLayout):
            column.addLayout(part)
        elif isinstance(part, QToolButton):
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            column.addWidget(part)
    column.addStretch(1)
    if width:
        holder.setFixedWidth(width)
    return holder


def _beside(label: QWidget, ribbon: QWidget, state: QWidget) -> QLayout:
    row = QHBoxLayout()
    row.setSpacing(10)
    row.addWidget(label)
    row.addWidget(ribbon)
    row.addWidget(state, 1)
    return row
