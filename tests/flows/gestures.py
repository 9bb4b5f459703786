"""Every gesture of the board as somebody makes it who does not look: with real events, and what must come of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import date, timedelta
from random import Random

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ckgdesk.domain.board import Arrangement, Row, RowKind
from tests.flows.player import ALT, NONE, SHIFT, Player, moved
from ui.board.scene import Ghost, Verdict
from ui.board.sheet import Strip
from ui.stay.choice import Choice
from ui.stay.close_dialog import CloseDialog
from ui.stay.new_stay_dialog import NewStayDialog

_K = Qt.Key
_KEYS = {
    Choice.SPLIT: (_K.Key_Tab, _K.Key_Down),
    Choice.MOVE: (_K.Key_Tab, _K.Key_Down),
    Choice.PLACE: (_K.Key_Down,),
    Choice.SWAP: (_K.Key_Down,),
    Choice.DAYS: (_K.Key_Up,),
    Choice.DEPARTURE: (_K.Key_Down,),
    Choice.ABSENCE: (_K.Key_Tab, _K.Key_Tab, _K.Key_Down),
}
"""What is pressed in a dialog before it is granted."""
_AT_ONCE = (Choice.LOCK, Choice.UNLOCK, Choice.PARK, Choice.JOIN, Choice.CANCEL)


class Gestures:
    """Makes one gesture at a time and checks what came of it; `came_true` counts those that changed the plan."""

    def __init__(self, player: Player, chance: Random) -> None:
        self.player = player
        self.view, self.page = player.view, player.page
        self.came_true: Counter[str] = Counter()
        self._chance = chance
        self._all: dict[Callable[[], None], int] = {
            self.drag: 10, self.pull_an_edge: 4, self.draw: 5, self.frame_and_drag_several: 3, self.nudge: 4,
            self.choose_at_once: 3, self.choose_in_a_dialog: 6, self.close_or_reopen_a_place: 3,
            self.answer_at_a_taken_place: 8, self.take_what_is_offered: 2, self.undo: 2, self.redo: 2,
            self.look_otherwise: 1, self.turn_round: 1,
        }  # fmt: skip

    def make(self) -> str:
        """Any gesture, steps back while there is nobody in sight; says which."""
        (gesture,) = self._chance.choices(list(self._all), list(self._all.values()))
        gesture = gesture if self.player.bars() else self.undo
        before = self.player.index
        for _ in range(3):
            QApplication.processEvents()
        gesture()
        self.player.settle()
        if self.player.index > before:
            self.came_true[gesture.__name__] += 1
        return gesture.__name__

    def drag(self) -> None:
        """Another day, another row, both, the lane; at times with Shift; at times let slip."""
        strip, start = self._bar()
        row = self._chance.choice(self.player.rows())
        keys = self._chance.choice([NONE, NONE, SHIFT])
        point, days = self.player.beside(start, self._chance.randint(-9, 9), row)
        ghost = self.player.drag(start, point, keys)
        if self._chance.random() < 0.25:
            self._let_slip(point)
            return
        before = self.player.held()
        self.player.let_go(point, keys)
        wished = self._dragged(strip, row, 0 if keys == SHIFT else days)
        self._came(before.nights, ghost, strip, wished)

    def pull_an_edge(self) -> None:
        """The first night or the departure."""
        strip, start = self._bar()
        days, body, at_end = self.view.scene.frame.days, self.view.scene.frame.body, self._chance.random() < 0.5
        x = days.noon(strip.until) - 3 if at_end else days.noon(strip.first) + 3
        if not body.left() + 40 < x < body.right() - 40:
            return
        edge = QPoint(x, start.y())
        row = next(row for row in self.player.rows() if self.player.middle_of(row) == start.y())
        point, by = self.player.beside(edge, self._chance.randint(-6, 6), row)
        before = self.player.held()
        ghost = self.player.drag(edge, point)
        self.player.let_go(point)
        wished = _pulled(strip, before.nights[strip.key[0]], by, at_end=at_end)
        self._came(before.nights, ghost, strip, wished)

    def draw(self) -> None:
        """On empty nights; then somebody is admitted, or nobody."""
        spot = self._empty_nights()
        if spot is None:
            return
        start, row = spot
        point, _ = self.player.beside(start, self._chance.choice([-6, -3, 3, 6, 12]), row)
        self.player.drag(start, point)
        self.player.let_go(point)
        dialog = self.player.dialog()
        if isinstance(dialog, NewStayDialog):
            for _ in range(self._chance.randint(1, 6)):
                QTest.keyClick(dialog.children_found.search, _K.Key_Down)
            self.player.answer(yes=self._chance.random() < 0.8)

    def frame_and_drag_several(self) -> None:
        """In select mode, from a heading beside all bars to some row at the other side; then one is dragged."""
        rows, body = self.player.rows(), self.view.scene.frame.body
        heading = next((row for row in rows if row.kind in (RowKind.SITE, RowKind.GROUP, RowKind.FAMILY)), None)
        if heading is None:
            return
        self.player.press(_K.Key_S)
        start = QPoint(body.left() + 40, self.player.middle_of(heading))
        point = QPoint(body.right() - 40, self.player.middle_of(self._chance.choice(rows)))
        self.player.drag(start, point)
        self.player.let_go(point)
        self._drag_chosen()
        self.player.press(_K.Key_Escape)

    def nudge(self) -> None:
        """A bar, or its end, a day or a place further by keys."""
        _, point = self._bar()
        self.player.click(point)
        key = self._chance.choice([_K.Key_Left, _K.Key_Right, _K.Key_Up, _K.Key_Down])
        self.player.press(key, self._chance.choice([ALT, ALT, ALT | SHIFT]))

    def choose_at_once(self) -> None:
        """A verb that asks nothing."""
        self._choose(self._chance.choice(_AT_ONCE))

    def choose_in_a_dialog(self) -> None:
        """A verb that asks first."""
        choice = self._chance.choice(list(_KEYS))
        self._choose(choice)
        dialog = self.player.dialog()
        if dialog is not None:
            for key in (*_KEYS[choice], *([_K.Key_Down] * self._chance.randint(0, 3))):
                QTest.keyClick(QApplication.focusWidget() or dialog, key)
            self.player.answer(yes=self._chance.random() < 0.8)

    def close_or_reopen_a_place(self) -> None:
        """By the verb that applies there."""
        spot = self._empty_nights()
        if spot is None:
            return
        self.player.click(spot[0])
        choices = self.page.at_hand.choices
        choices[Choice.CLOSE].trigger()
        choices[Choice.REOPEN].trigger()
        dialog = self.player.dialog()
        if isinstance(dialog, CloseDialog):
            dialog.reason.line.setText("schilderwerken")
        self.player.answer(yes=True)

    def answer_at_a_taken_place(self) -> None:
        """Drop a bar on another one, then swap, share, go elsewhere or leave it: what is offered goes through."""
        (_, start), (_, end) = self._bar(), self._bar()
        before = self.player.held()
        self.player.drag(start, end)
        self.player.let_go(end)
        choice = self.view.choices.open_choice
        if choice is None:
            return
        assert self.player.held() == before
        button = self._chance.choice([*choice.buttons, *choice.buttons, choice.cancel])
        button.setFocus()
        if self._chance.random() < 0.5:
            self.player.press(_K.Key_Return, on=button)
        else:
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert (self.player.held() == before) is (button is choice.cancel)

    def take_what_is_offered(self) -> None:
        """A way out, brussen along, or the same with a reason."""
        messages = self.player.sitting.desk.messages
        message, ways = messages.current, [way for way, _ in messages.ways() if way.stays]
        before = self.player.held()
        if message is not None and message.retry is not None and self._chance.random() < 0.7:
            messages.clear()
            message.retry("de rechter beslist vrijdag")
        elif ways:
            messages.clear()
            messages.way_taken.emit(self._chance.choice(ways))
            assert self.player.held() != before

    def undo(self) -> None:
        """Some steps back."""
        for _ in range(self._chance.randint(1, 3)):
            self.player.step(_K.Key_Z, -1)

    def redo(self) -> None:
        """Some steps on."""
        for _ in range(self._chance.randint(1, 3)):
            self.player.step(_K.Key_Y, 1)

    def look_otherwise(self) -> None:
        """Other days in sight, or a change pointed at: nothing changes."""
        self.player.press(self._chance.choice([_K.Key_Home, _K.Key_N, _K.Key_P, _K.Key_PageDown, _K.Key_PageUp]))
        self.player.press(_K.Key_Home)

    def turn_round(self) -> None:
        """Children as rows for one drag, and back."""
        self.player.press(_K.Key_R)
        if self.player.rows() and self.player.bars():
            self.drag()
        self.player.press(_K.Key_R)

    def _bar(self) -> tuple[Strip, QPoint]:
        return self._chance.choice(self.player.bars())

    def _empty_nights(self) -> tuple[QPoint, Row] | None:
        """The middle of a night that nobody has on a place, and its row."""
        places = [row for row in self.player.rows() if row.kind is RowKind.PLACE]
        body = self.view.scene.frame.body.adjusted(40, 0, -40, 0)
        for _ in range(20):
            row = self._chance.choice(places)
            point = QPoint(self._chance.randint(body.left(), body.right()), self.player.middle_of(row))
            if self.view.hit(point).strip is None:
                return point, row
        return None

    def _let_slip(self, point: QPoint) -> None:
        """Esc, another widget takes the keyboard, or the other button: nothing may come of it."""
        before = self.player.held()
        how = self._chance.choice(["esc", "lost", "right"])
        if how == "esc":
            self.player.press(_K.Key_Escape)
        elif how == "lost":
            self.page.bar.day.setFocus()
        else:
            self.player.right_click(point)
        self.player.let_go(point)
        self.view.setFocus()
        assert self.player.held() == before, how

    def _drag_chosen(self) -> None:
        bars = [(strip, point) for strip, point in self.player.bars() if strip.key in self.view.chosen]
        if not bars:
            return
        strip, start = self._chance.choice(bars)
        row = self._chance.choice(
            [row for row in self.player.rows() if abs(self.player.middle_of(row) - start.y()) < 90]
        )
        point, _ = self.player.beside(start, self._chance.randint(-5, 5), row)
        before = self.player.held()
        ghost = self.player.drag(start, point)
        self.player.let_go(point)
        self._came(before.nights, ghost, strip, None)

    def _choose(self, choice: Choice) -> None:
        _, point = self._bar()
        self.player.click(point)
        self.page.at_hand.choices[choice].trigger()
        QApplication.processEvents()

    def _dragged(self, strip: Strip, row: Row, days: int) -> dict[date, int] | None:
        """What the dictionary says a drag makes of the stay; None where nothing may come of it."""
        stay_id, bed = strip.key
        before = self.player.now.nights[stay_id]
        taken = {n: p for n, p in before.items() if (strip.bar.period.holds(n) if bed else p == 0)}
        if row.kind is RowKind.WAITING:
            return moved(before, taken, 0, 0) if bed else None
        if row.kind is RowKind.CHILD and row.id != strip.bar.child.id:
            return None
        here = strip.bar.placement.place_id if strip.bar.placement else 0
        place = row.id if row.kind is RowKind.PLACE else here
        if place == 0 and self.view.board.arrangement is Arrangement.PLACES:
            return None
        return moved(before, taken, days, place)

    def _came(
        self, before: dict[int, dict[date, int]], ghost: Ghost | None, strip: Strip, wished: dict[date, int] | None
    ) -> None:
        """Nothing, or exactly what the ghost and the dictionary said."""
        after = self.player.held().nights
        if ghost is None or ghost.verdict is Verdict.REFUSED:
            assert after == before
        elif ghost.verdict is Verdict.FREE and not _between_two_beds_of_one_place(ghost):
            assert after != before
        if wished is not None and after != before:
            assert after == before | {strip.key[0]: wished}


def _between_two_beds_of_one_place(ghost: Ghost) -> bool:
    """Whoever came back to its place has two bars there; where one ends and the next begins is no other night."""
    return len(ghost.parts) > 1 and len({part.row_key for part in ghost.parts}) == 1


def _pulled(strip: Strip, before: dict[date, int], by: int, *, at_end: bool) -> dict[date, int] | None:
    """The stay with one of its own ends elsewhere; None for a room move, where two bars share the day."""
    if not (strip.ends if at_end else strip.begins):
        return None
    edge, step = max(before) if at_end else min(before), timedelta(days=by)
    beyond = range(1, (by if at_end else -by) + 1)
    longer = {edge + timedelta(days=n if at_end else -n): before[edge] for n in beyond}
    return {n: p for n, p in before.items() if (n <= edge + step if at_end else n >= edge + step)} | longer
