"""Somebody at the real board: takes what is in sight with real events, and reads the plan as a dictionary."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ckgdesk.domain.arranging import Sight, arranged
from ckgdesk.domain.board import Row, RowKind
from ckgdesk.domain.period import Period
from ckgdesk.domain.timeline import Timeline
from ui.asking import AskingDialog
from ui.board.scene import Ghost
from ui.board.sheet import Sheet, Strip
from ui.sitting import Sitting

NONE, LEFT = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
Nights = dict[int, dict[date, int]]
"""For each stay its nights, and the place of each; 0 for a night without one."""
_WITHIN = 30
"""Nearer to its edge than this, the board scrolls under a hand."""

_EVER = Period(date(2025, 7, 1), date(2026, 7, 1))
"""No gesture gets beyond these nights."""


@dataclass(frozen=True, slots=True)
class Held:
    """What the plan holds, in the plainest words: who sleeps where, who is locked, what is closed."""

    nights: Nights
    locked: frozenset[int]
    shut: frozenset[int]


class Player:
    """One at one window; `steps` holds what the plan held after each step, `index` is which of them stands now."""

    def __init__(self, sitting: Sitting) -> None:
        self.sitting = sitting
        self.page = sitting.pages.board
        self.view = self.page.view
        self._port = self.view.viewport()
        self.steps = [self.held()]
        self.index = 0
        self.wake()

    @property
    def now(self) -> Held:
        """What the plan holds now, as far as the player was told."""
        return self.steps[self.index]

    def settle(self) -> None:
        """Whatever a gesture changed is one new step."""
        after, index = self.held(), self.sitting.desk.history.stack.index()
        if index != self.index:
            assert index == self.index + 1
            self.steps[index:] = [after]
            self.index = index
        assert after == self.now

    def step(self, key: Qt.Key, by: int) -> None:
        """A step back or on, by its key, as far as there is one."""
        self.press(key, CTRL, on=self.sitting.window)
        self.index = min(max(self.index + by, 0), len(self.steps) - 1)
        assert self.held() == self.now

    def wake(self) -> None:
        """The window has the keyboard, and in it the board: without a screen nobody gives it back after a dialog."""
        self.sitting.window.activateWindow()
        self.view.setFocus()
        before = QSize()
        while before != self.view.scene.frame.size:
            # A scroll bar that comes or goes makes the days narrower or wider, an event later.
            before = self.view.scene.frame.size
            QTest.qWait(20)

    def held(self) -> Held:
        """What stands in the plan now."""
        board = self.sitting.desk.workspace.planning.board(_EVER, self.view.board.today)
        stays = board.picture.timelines.values()
        return Held(
            {stay.id: nights_of(stay) for stay in stays},
            frozenset(stay.id for stay in stays if stay.stay.locked),
            frozenset(closure.id for closures in board.closures.values() for closure in closures),
        )

    def what_differs(self) -> list[str]:
        """The rows on which the board shows anything else than a board that is read now."""
        view, before = self.view, self.view.scene.sheet
        read = self.sitting.desk.workspace.planning.board(view.board.window, view.board.today)
        selected = [view.board.bars_by_key[key].child.id for key in (view.selection.bar_key,) if key is not None]
        sight = Sight(view.visible_period(), frozenset(selected))
        fresh = Sheet(arranged(read, view.board.arrangement, sight), before.naming, before.words)
        first, last = view.scene.frame.visible_days()
        return [
            row.key
            for row in dict.fromkeys((*view.board.rows, *fresh.board.rows))
            if row not in view.board.rows
            or before.strips(row.key) != fresh.strips(row.key)
            or (row.kind is RowKind.PLACE and before.shut(row.id) != fresh.shut(row.id))
            or (
                row.kind in (RowKind.SITE, RowKind.GROUP)
                and before.counts(row, first, last) != fresh.counts(row, first, last)
            )
        ]

    def what_cannot_be_taken(self) -> list[tuple[int, int]]:
        """The bars in sight in whose middle a hand would take something else."""
        return [strip.key for strip, point in self.bars() if (s := self.view.hit(point).strip) is None or s != strip]

    def bars(self) -> list[tuple[Strip, QPoint]]:
        """The bars that can be taken, and the middle of what shows of each."""
        frame, sheet = self.view.scene.frame, self.view.scene.sheet
        area = frame.body.adjusted(_WITHIN, max(_WITHIN, frame.sticky_height()), -_WITHIN, -_WITHIN)
        found = []
        for row in self.rows():
            y = self.middle_of(row)
            for strip in sheet.strips(row.key):
                left = max(frame.days.noon(strip.first), area.left())
                right = min(frame.days.noon(min(strip.until, strip.first + 999)), area.right())
                if right - left > 2 * frame.days.width:
                    found.append((strip, QPoint((left + right) // 2, y)))
        return sorted(found, key=lambda pair: pair[0].key)

    def rows(self) -> list[Row]:
        """The rows that are wholly in sight and far from the edges."""
        frame = self.view.scene.frame
        top, bottom = frame.header + max(_WITHIN, frame.sticky_height()), frame.size.height() - _WITHIN
        return [row for row in frame.rows.shown if top < self.middle_of(row) < bottom]

    def middle_of(self, row: Row) -> int:
        """The y of the middle of a row."""
        frame = self.view.scene.frame
        index = frame.rows.index_of(row.key)
        assert index is not None
        return frame.row_top(index) + frame.row_height(index) // 2

    def x_of(self, night: date) -> int:
        """The x of the middle of a night."""
        days = self.view.scene.frame.days
        return days.noon(night.toordinal()) + round(days.width / 2)

    def beside(self, point: QPoint, days: int, row: Row) -> tuple[QPoint, int]:
        """The point so many days later on another row, or as far as the window goes; and how many days that is."""
        frame, body = self.view.scene.frame, self.view.scene.frame.body
        x = point.x() + round(days * frame.days.width)
        x = min(max(x, body.left() + _WITHIN), body.right() - _WITHIN)
        return QPoint(x, self.middle_of(row)), round((x - point.x()) / frame.days.width)

    def drag(self, start: QPoint, end: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> Ghost | None:
        """Take what lies at `start` to `end` and hold it there; gives what the board shows of that."""
        QTest.mouseMove(self._port, start)
        QTest.mousePress(self._port, LEFT, modifiers, start)
        away = QApplication.startDragDistance() + 1
        self.move(start + QPoint(away if end.x() >= start.x() else -away, 0), modifiers)
        self.move(end, modifiers)
        return self.view.scene.ghost

    def move(self, point: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """The hand that holds something goes on; unlike QTest it may hold a key as well."""
        place = QPointF(self._port.mapToGlobal(point))
        event = QMouseEvent(QEvent.Type.MouseMove, QPointF(point), place, Qt.MouseButton.NoButton, LEFT, modifiers)
        QApplication.sendEvent(self._port, event)

    def let_go(self, point: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """The hand opens."""
        QTest.mouseRelease(self._port, LEFT, modifiers, point)
        QApplication.processEvents()

    def click(self, point: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press and let go."""
        QTest.mouseClick(self._port, LEFT, modifiers, point)
        QApplication.processEvents()

    def right_click(self, point: QPoint) -> None:
        """The other button, as a screen tells of it."""
        QTest.mousePress(self._port, Qt.MouseButton.RightButton, NONE, point)
        place = self._port.mapToGlobal(point)
        QApplication.sendEvent(self._port, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, place))
        QTest.mouseRelease(self._port, Qt.MouseButton.RightButton, NONE, point)
        menu = QApplication.activePopupWidget()
        if menu is not None:  # nothing was in the hand: what is locked does not come along
            menu.close()
            self.wake()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, on: QWidget | None = None) -> None:
        """A key, on the board unless said otherwise."""
        QTest.keyClick(on or self.view, key, modifiers)
        QApplication.processEvents()

    def dialog(self) -> AskingDialog | None:
        """The dialog that is open, if any."""
        dialogs = self.sitting.window.findChildren(AskingDialog)
        return next((dialog for dialog in dialogs if dialog.isVisible()), None)

    def answer(self, *, yes: bool) -> None:
        """Grant the dialog that is open if it may be, or leave it."""
        dialog = self.dialog()
        if dialog is None:
            return
        if yes:
            dialog.grant.click()
        if dialog.isVisible():
            dialog.reject()
        self.wake()


def nights_of(stay: Timeline) -> dict[date, int]:
    """Each night of a stay and its place."""
    found = dict.fromkeys(stay.period.nights(), 0)
    for bed in stay.placements:
        found |= dict.fromkeys(bed.period.nights(), bed.place_id)
    return found


def moved(nights: dict[date, int], taken: dict[date, int], days: int, place_id: int | None) -> dict[date, int]:
    """All nights so many days later; those that were taken on another place, unless that is None."""
    return {
        night + timedelta(days=days): place_id if place_id is not None and night in taken else place
        for night, place in nights.items()
    }


def clashes(nights: Nights) -> bool:
    """Do two stays have one place on one night?"""
    beds = [(night, place) for stay in nights.values() for night, place in stay.items() if place]
    return len(set(beds)) < len(beds)
