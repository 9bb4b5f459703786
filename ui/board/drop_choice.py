"""What to do with a bar that was let go where somebody lies: a small choice at the pointer, each with its effect."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ckgdesk.domain.breach import Rule
from ckgdesk.domain.ways_out import WayOut
from ui.board.drag import Hand
from ui.board.drop import Drop
from ui.board.geometry import Frame, beside
from ui.board.gesture_words import GestureWords
from ui.board.preview import preview_ghost
from ui.board.scene import Ghost
from ui.board.sheet import Naming
from ui.widgets.plain import plain_label

_WIDTH = 340
_STEPS = {Qt.Key.Key_Up: False, Qt.Key.Key_Left: False, Qt.Key.Key_Down: True, Qt.Key.Key_Right: True}

_LEFT_ALONE = frozenset({Qt.Key.Key_F5, Qt.Key.Key_F9})
"""Keys of the window that hold while something is asked: look again, and hide the names."""


class Option(QPushButton):
    """A button with what is chosen and, below it, what would come of it; both plain text, both left."""

    def __init__(self, title: str, effect: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("drop_option")
        self.setAccessibleName("\n".join(line for line in (title, effect) if line))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 7)
        column.setSpacing(1)
        for words, role in ((title, "option"), (effect, "muted")):
            if words:
                label = plain_label(words, role, self)
                label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
                column.addWidget(label)

        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:  # noqa: N802  Qt's name
        layout = self.layout()
        return super().heightForWidth(width) if layout is None else layout.totalHeightForWidth(width)

    def sizeHint(self) -> QSize:  # noqa: N802  Qt's name
        return QSize(_WIDTH, self.heightForWidth(_WIDTH))


class DropChoice(QFrame):
    """Buttons below one sentence; what is focused or below the pointer is `pointed` at."""

    pointed = Signal(int)
    taken = Signal(int)
    left = Signal()

    def __init__(self, sentence: str, options: Sequence[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("drop_choice")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setAccessibleName(sentence)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(22)
        shadow.setOffset(0, 4)
        shadow.setColor(QColor(10, 20, 35, 110))
        self.setGraphicsEffect(shadow)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(6)
        said = plain_label(sentence, parent=self)
        said.setWordWrap(True)
        column.addWidget(said)
        self.buttons = [self._button(title, effect) for title, effect in options]
        self.cancel = self._button(self.tr("Cancel"), "")
        for button in (*self.buttons, self.cancel):
            column.addWidget(button)
        self.setFixedSize(_WIDTH, column.totalHeightForWidth(_WIDTH))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            # Otherwise Enter would open the card below, and Del would cancel the stay that is asked about.
            if event.key() not in _LEFT_ALONE:
                event.accept()
        elif isinstance(watched, QPushButton):
            if event.type() == QEvent.Type.Enter:
                watched.setFocus()
            elif event.type() == QEvent.Type.FocusIn:
                self.pointed.emit(self.buttons.index(watched) if watched in self.buttons else -1)
            elif event.type() == QEvent.Type.FocusOut and not self.holds_focus():
                self.left.emit()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  Qt's name
        key = Qt.Key(event.key())
        focused = self.focusWidget()
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in _STEPS:
            self._step(forward=_STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QPushButton):
            focused.click()

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001, N802  Qt's name and signature
        self._step(forward=forward)
        return True

    def _step(self, *, forward: bool) -> None:
        """Round and round: Tab does not leave before something is chosen."""
        buttons = [*self.buttons, self.cancel]
        here = next((index for index, button in enumerate(buttons) if button.hasFocus()), -1)
        buttons[(here + (1 if forward else -1)) % len(buttons)].setFocus()

    def _button(self, title: str, effect: str) -> Option:
        button = Option(title, effect, self)
        button.installEventFilter(self)
        button.clicked.connect(self._take)
        return button

    def _take(self) -> None:
        sender = self.sender()
        if isinstance(sender, QPushButton) and sender in self.buttons:
            self.taken.emit(self.buttons.index(sender))
        else:
            self.left.emit()

    def holds_focus(self) -> bool:
        return any(button.hasFocus() for button in (*self.buttons, self.cancel))


class DropChoices(QObject):
    """Opens the choice over a board, previews what is pointed at, and says what was chosen."""

    previewed = Signal(object)  # Ghost | None
    way_chosen = Signal(object)  # WayOut

    def __init__(self, board: QWidget, words: GestureWords) -> None:
        super().__init__(board)
        self._over = board
        self._words = words
        self._ways: tuple[WayOut, ...] = ()
        self._ghosts: tuple[Ghost | None, ...] = ()
        self.open_choice: DropChoice | None = None

    def offer(self, drop: Drop, ways: tuple[WayOut, ...], naming: Naming, at: tuple[QPoint, QRect]) -> None:
        """Ask at the pointer, and beside what must stay in sight."""
        self.close()
        point, seen = at
        people = drop.board.picture.people.children
        names = ", ".join(naming(people[stay.stay.child_id]) for stay in drop.others)
        taken = next(breach for breach in drop.judgement.breaches if breach.rule is Rule.PLACE_TAKEN)
        self._ways = ways
        self._ghosts = tuple(preview_ghost(way.stays, drop.board, naming) for way in ways)
        options = [(self._words.choice(way, names), self._words.effect(way)) for way in ways]
        choice = DropChoice(self._words.said(taken.text), options, self._over)
        self.open_choice = choice
        choice.pointed.connect(self._point)
        choice.taken.connect(self._take)
        choice.left.connect(self.close)
        # What is previewed stays in sight: the choice lies beside the ghosts where there is room.
        choice.move(beside(choice.size(), point, seen, self._over.rect().adjusted(8, 8, -8, -8)).topLeft())
        choice.show()
        choice.buttons[0].setFocus()

    def close(self) -> None:
        """Nothing is chosen."""
        choice, self.open_choice = self.open_choice, None
        if choice is None:
            return
        held = choice.holds_focus()
        choice.hide()
        choice.deleteLater()
        if held:
            self._over.setFocus()
        self.previewed.emit(None)

    def _point(self, index: int) -> None:
        if self.open_choice is not None:
            self.previewed.emit(self._ghosts[index] if index >= 0 else None)

    def _take(self, index: int) -> None:
        way = self._ways[index]
        self.close()
        self.way_chosen.emit(way)


def rows_between(frame: Frame, home: str, hand: Hand) -> QRect:
    """The rows from where a bar lay to where it was let go, as far as they show."""
    keys = (home, hand.row.key if hand.row else "")
    rows = [index for key in keys if (index := frame.rows.index_of(key)) is not None]
    tops = [frame.row_top(index) for index in rows] or [hand.y]
    bottoms = [frame.row_top(index) + frame.row_height(index) for index in rows] or [hand.y]
    body = frame.body
    return QRect(body.left(), min(tops), body.width(), max(bottoms) - min(tops)).intersected(body)
