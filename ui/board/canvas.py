"""The board as it lies in a window: scrolled, zoomed, folded and painted; knows no hand and no wish."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import date, timedelta
from operator import attrgetter
from typing import TypedDict, Unpack

from PySide6.QtCore import QEvent, QRect, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QRegion, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from ckgdesk.domain.board import BoardPicture
from ckgdesk.domain.period import Period
from ui.board.difference import differing, may_compare
from ui.board.geometry import Days, Frame, Rows, row_heights
from ui.board.header_painter import HEIGHT
from ui.board.lettering import Fonts
from ui.board.marks import Marks
from ui.board.painter import BoardPainter
from ui.board.palette import Colour, Palette
from ui.board.quiet_bar import QuietBar
from ui.board.row_words import FamilyNaming, RowWords, family_name
from ui.board.scene import Ghost, Scene
from ui.board.sheet import Naming, Sheet
from ui.board.writing import LABEL

COLUMN = 220
_HALF_RANGE = 3 * 366
"""Days the scroll bar reaches to either side of today; it grows when somebody scrolls on."""
_ZOOM_STEP = 1.25
_BEFORE_TODAY, _FEW = 0.15, 3
"""The share of the window before today after a jump to it, unless only so few days show."""
_ARROW = 24


class Marking(TypedDict, total=False):
    """What may be marked on a board without laying it anew."""

    current_row: str
    selected: tuple[int, int] | None
    linked: frozenset[int]
    linked_rows: tuple[str, ...]
    marked: int | None
    flashing: int | None
    ghost: Ghost | None
    chosen: frozenset[tuple[int, int]]
    band: QRect | None


class Laying(TypedDict, total=False):
    """What may change together with the frame."""

    sheet: Sheet
    collapsed: frozenset[str]


class Canvas(QAbstractScrollArea):
    """Shows one board picture at a time."""

    span_changed = Signal()
    collapsed_changed = Signal(object)  # frozenset of row keys
    _painted_first = Signal()

    def __init__(self, today: date, colour: Colour, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setMouseTracking(True)
        self.setHorizontalScrollBar(QuietBar(Qt.Orientation.Horizontal, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._marks = Marks()
        self._painted_first.connect(self.read_holidays, Qt.ConnectionType.QueuedConnection)
        self._colour = colour
        self._naming: Naming = attrgetter("short_name")
        self._fonts = Fonts.of(self.font(), self.devicePixelRatioF())
        self._painter = BoardPainter(Palette.of(colour), self._fonts, self._marks)
        self._count = 28.0
        self._last_day = today.toordinal() + _HALF_RANGE
        days = Days(today.toordinal() - _HALF_RANGE, 48.0, -COLUMN).beginning(today.toordinal() - 3, COLUMN)
        frame = Frame(days, Rows((), row_heights(self._fonts.height)), self.viewport().size(), COLUMN, HEIGHT)
        self._row_words = RowWords(nowhere=self.tr("No place yet"), no_family=self.tr("Family not known"))
        self._scene = Scene(Sheet.empty(today), frame)
        self.visited = 0
        """Bars looked at for the last paint."""

    @property
    def scene(self) -> Scene:
        """What is shown."""
        return self._scene

    @property
    def board(self) -> BoardPicture:
        """The picture that is shown."""
        return self._scene.sheet.board

    def show_picture(self, board: BoardPicture) -> None:
        """Show another picture at the same days and the same scroll."""
        frame, before = self._scene.frame, self._scene.sheet
        sheet = Sheet(board, self._naming, self._row_words)
        sheet.follow(before)
        if may_compare(before.board, board):
            self._scene = replace(self._scene, sheet=sheet)
            self.viewport().update(differing(frame, before, sheet))
            self.span_changed.emit()
        else:
            rows = Rows(board.rows, row_heights(self._fonts.height), self._scene.collapsed)
            self._lay(replace(frame, rows=rows, down=_held(frame, rows)), sheet=sheet)

    def name_by(self, naming: Naming, full: Naming | None = None, family: FamilyNaming = family_name) -> None:
        """Name children and families otherwise, such as by initials and codes."""
        self._naming = naming
        self._row_words = replace(self._row_words, full=full or naming, family=family)
        self._lay(self._scene.frame, sheet=Sheet(self.board, naming, self._row_words))

    def colour_by(self, colour: Colour) -> None:
        """Use the colours of another theme."""
        self._colour = colour
        self._renew_painter()

    def visible_period(self) -> Period:
        """The nights in the window."""
        first, last = self._scene.frame.visible_days()
        return Period(date.fromordinal(first - 1), date.fromordinal(last + 1))

    def day_width(self) -> float:
        """Pixels a day."""
        return self._scene.frame.days.width

    def day_count(self) -> float:
        """How many days fit the window; resizing it keeps them."""
        return self._count

    def first_day(self) -> date:
        """The day at the left edge."""
        return date.fromordinal(self._scene.frame.days.at(COLUMN + 0.5))

    def show_days(self, count: float) -> None:
        """So many days in the window, from the same first one."""
        self._count = max(count, 1.0)
        self.zoom_to(self._scene.frame.body.width() / self._count, COLUMN)

    def turn(self, step: int) -> None:
        """The next so many days (negative: those before)."""
        self.go_to(self.first_day() + timedelta(days=step * max(round(self._count), 1)))

    def zoom_in(self) -> None:
        """Wider days, around the middle."""
        self.zoom_to(self.day_width() * _ZOOM_STEP, self._scene.frame.body.center().x())

    def zoom_out(self) -> None:
        """Narrower days, around the middle."""
        self.zoom_to(self.day_width() / _ZOOM_STEP, self._scene.frame.body.center().x())

    def zoom_to(self, width: float, x: float) -> None:
        """Days of another width, with what lies at `x` staying there."""
        frame = self._scene.frame
        days = frame.days.zoomed(width, x)
        if frame.body.width() > 0:
            self._count = frame.body.width() / days.width
        self._lay(replace(frame, days=days))

    def go_to(self, day: date, share: float = 0.0) -> None:
        """Scroll so that `day` begins at this share of the window."""
        frame = self._scene.frame
        x = COLUMN + round(frame.body.width() * share)
        self._lay(replace(frame, days=frame.days.beginning(day.toordinal(), x)))

    def go_to_today(self, today: date | None = None) -> None:
        """Scroll to today, with some days before it when many days show; without one, today is that of the picture."""
        self.go_to(today or self.board.today, _BEFORE_TODAY if self._count > _FEW else 0.0)

    def fold(self, keys: Collection[str]) -> None:
        """Fold exactly these rows."""
        rows = Rows(self.board.rows, row_heights(self._fonts.height), keys)
        self._lay(replace(self._scene.frame, rows=rows), collapsed=frozenset(keys))

    def toggle(self, row_key: str) -> None:
        """Fold a row or unfold it."""
        self.fold(frozenset(self._scene.collapsed) ^ {row_key})
        self.collapsed_changed.emit(self._scene.collapsed)

    def reveal_row(self, row_key: str) -> None:
        """Scroll down or up as little as needed to see a row."""
        index = self._scene.frame.rows.index_of(row_key)
        if index is not None:
            self.verticalScrollBar().setValue(_revealing(self._scene.frame, index))

    def mark(self, **marks: Unpack[Marking]) -> None:
        """Show another selection, ghost or flash, and paint all of it when it differs."""
        before = self._scene
        self.scene_with(**marks)
        if any(getattr(before, name) != mark for name, mark in marks.items()):
            self.viewport().update()

    def scene_with(self, **marks: Unpack[Marking]) -> None:
        """Show another selection, ghost or flash, and leave the painting to the caller."""
        self._scene = replace(self._scene, **marks)

    def ghost_region(self) -> QRegion:
        """What the ghost and its words cover."""
        return self._painter.ghost_region(self._scene)

    def read_holidays(self) -> None:
        """Ask for the holidays now; done by itself after the first paint."""
        if not self._marks.known:
            self._marks.look_around(self._scene.frame.days.at(self._scene.frame.column))
            self._painter.draw_ahead()
            self.viewport().update()

    def draw(self, painter: QPainter, area: QRect) -> None:
        """Draw part of what is shown with any painter."""
        self.visited += self._painter.paint(painter, self._scene, area)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  Qt's name
        if self.devicePixelRatioF() != self._fonts.ratio:
            self._renew_painter()
        self.visited = 0
        with QPainter(self.viewport()) as painter:
            for area in event.region():  # type: ignore[attr-defined]  # the stub forgets that a region can be walked
                self.draw(painter, area)
        if not self._marks.known:
            self._painted_first.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  Qt's name
        super().resizeEvent(event)
        frame = replace(self._scene.frame, size=self.viewport().size())
        self._lay(replace(frame, days=frame.days.zoomed(frame.body.width() / self._count, COLUMN)))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802  Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._renew_painter()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802  Qt's name
        turned = event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_to(self.day_width() * 1.0015**turned, event.position().x())
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - (turned or event.angleDelta().x()))
        else:
            super().wheelEvent(event)

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:  # noqa: N802  Qt's name
        # Qt reckons from the last value it was told of; bars that zooming moved in silence would mislead it.
        frame = self._scene.frame
        dx = frame.days.scrolled + COLUMN - self.horizontalScrollBar().value()
        dy = frame.down - self.verticalScrollBar().value()
        days = replace(frame.days, scrolled=self.horizontalScrollBar().value() - COLUMN)
        self._scene = replace(self._scene, frame=replace(frame, days=days, down=self.verticalScrollBar().value()))
        if self._scene.ghost is not None or (dx and dy):
            self.viewport().update()
        elif dx:
            _shift_sideways(self.viewport(), frame.body, dx)
        elif dy:
            _shift_down(self.viewport(), self._scene.frame, dy, frame.sticky_height())
        if dx:
            self._grow()
            self.span_changed.emit()

    def _lay(self, frame: Frame, **changes: Unpack[Laying]) -> None:
        """Show another frame, with the scroll bars where it says."""
        rows_below = max(frame.rows.height - frame.body.height(), 0)
        frame = replace(frame, down=min(frame.down, rows_below))
        self._scene = replace(self._scene, frame=frame, **changes)
        with QSignalBlocker(self.verticalScrollBar()) as _:
            vertical = self.verticalScrollBar()
            vertical.setRange(0, rows_below)
            vertical.setPageStep(max(frame.body.height(), 1))
            vertical.setSingleStep(28)
            vertical.setValue(frame.down)
        self._grow()
        self._place_bar()
        self.viewport().update()
        self.span_changed.emit()

    def _grow(self) -> None:
        """Let the scroll bar reach further when its end is near: a plan has no last day."""
        frame = self._scene.frame
        first, last = frame.visible_days()
        shown = last - first + 1
        if first - shown > frame.days.zero and last + shown < self._last_day:
            return
        zero = min(frame.days.zero, first - shown - _HALF_RANGE)
        self._last_day = max(self._last_day, last + shown + _HALF_RANGE)
        x = frame.days.x(first)
        days = replace(frame.days, zero=zero).beginning(first, x)
        self._scene = replace(self._scene, frame=replace(frame, days=days))
        self._place_bar()
        self.viewport().update()

    def _place_bar(self) -> None:
        frame, bar = self._scene.frame, self.horizontalScrollBar()
        with QSignalBlocker(bar) as _:
            whole = round((self._last_day - frame.days.zero) * frame.days.width)
            bar.setRange(0, max(whole - frame.body.width(), 1))
            bar.setPageStep(max(frame.body.width(), 1))
            bar.setSingleStep(max(round(frame.days.width), 8))
            bar.setValue(frame.days.scrolled + COLUMN)

    def _renew_painter(self) -> None:
        self._fonts = Fonts.of(self.font(), self.devicePixelRatioF())
        self._painter = BoardPainter(Palette.of(self._colour), self._fonts, self._marks)
        rows = Rows(self.board.rows, row_heights(self._fonts.height), self._scene.collapsed)
        self._lay(replace(self._scene.frame, rows=rows))


def _held(frame: Frame, rows: Rows) -> int:
    """How far down to be among other rows, so that the one at the top stays at the top."""
    index = frame.rows.at(frame.down)
    if index is None or frame.down == 0:
        return frame.down
    same = rows.index_of(frame.rows.shown[index].key)
    return frame.down if same is None else rows.tops[same] + frame.down - frame.rows.tops[index]


def _revealing(frame: Frame, index: int) -> int:
    """How far down to be to see a row below the heading that stays."""
    top, heading = frame.rows.tops[index], frame.rows.headings[index]
    covered = 0 if heading is None or heading == index else frame.row_height(heading)
    return min(max(top - covered, 0), max(frame.down, top + frame.row_height(index) - frame.body.height()))


def _shift_sideways(port: QWidget, body: QRect, dx: int) -> None:
    """Move what is painted; names at the left edge and arrows at the right edge stay behind and are repainted."""
    days = body.adjusted(0, -HEIGHT, 0, 0)
    between = days.adjusted(LABEL, 0, -_ARROW, 0)
    if between.width() <= 2 * abs(dx):
        port.update()
        return
    # Qt itself repaints what comes into view between the two; they join it, so there are two parts at most.
    port.scroll(dx, 0, between)
    port.update(days.left(), 0, LABEL, days.height())
    port.update(between.right() + 1, 0, _ARROW, days.height())


def _shift_down(port: QWidget, frame: Frame, dy: int, covered: int) -> None:
    """Move what is painted; the heading that stays in sight, before and after, is painted anew."""
    still = HEIGHT + max(covered, frame.sticky_height())
    port.scroll(0, dy, QRect(0, still, frame.size.width(), frame.size.height() - still))
    port.update(0, HEIGHT, frame.size.width(), still - HEIGHT)
