"""Measures the board: how long each kind of frame takes, beside a floor that draws the same with everything ready."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent
from PySide6.QtWidgets import QApplication

from ckgdesk.domain.board import board_picture
from ckgdesk.domain.period import Period
from ckgdesk.words import Words
from ui.board.dataset import SIZES, Dataset, Records, Size
from ui.board.drop_bench import measure_drops
from ui.board.floor import Floor
from ui.board.ghost_painter import part_rect
from ui.board.tips import Tips
from ui.board.view import BoardView
from ui.litter import settle
from ui.theme import Scheme, bundled_font, colours_of

WINDOW = QSize(1600, 900)
_DAYS = 28
_FRAMES = 120
_MORE_WINDOWS = 4
"""A first frame comes once a window, so it is looked at in so many more of them."""
_PASSES = 5
"""Of so many 95ths the middle one counts: what else the PC does comes in bursts, of which a pass may catch one."""


@dataclass(frozen=True, slots=True)
class BoardFigures:
    """Milliseconds a frame, and megabytes above an empty window."""

    size: str
    first_paint_ms: float
    repaint_ms: float
    floor_ms: float
    scroll_p95_ms: float
    drag_p95_ms: float
    drop_ms: float
    year_ms: float
    memory_mb: float


def measure(size: str) -> BoardFigures:
    """Draw a plan of size S, M or L in a window that nobody sees; raises KeyError for another size."""
    application = _application()
    dataset = Dataset(SIZES[size])
    empty = _Bench(application, Dataset(Size(places=1, years=1, stays=1)))
    empty.first_paint()
    empty.view.read_holidays()
    empty.repaint()
    empty.close()
    before = _memory()
    bench = _Bench(application, dataset)
    first = bench.first_paint()
    bench.view.read_holidays()
    repaint, floor = bench.repaint(), bench.floor()
    scroll, drag, year = bench.scroll(), bench.drag(), bench.year()
    memory = max(_memory() - before, 0.0)
    bench.close()
    again = [_first_frames(application, dataset) for _ in range(_MORE_WINDOWS)]
    first = median((first, *(paint for paint, _ in again)))
    year = median((year, *(frame for _, frame in again)))
    drop = measure_drops(application, dataset, WINDOW, dataset.middle)
    return BoardFigures(
        size, *(round(figure, 2) for figure in (first, repaint, floor, scroll, drag, drop, year, memory))
    )


class _Bench:
    """One view on one plan."""

    def __init__(self, application: QApplication, dataset: Dataset) -> None:
        self._application = application
        self._dataset = dataset
        self._today = dataset.middle
        self.view = BoardView(self._today, Tips(Words.dutch().say), _light)
        self.view.resize(WINDOW)
        self.view.picture_wanted.connect(self._answer)
        self.view.show_days(_DAYS)
        self.view.show()
        self._application.processEvents()

    def first_paint(self) -> float:
        """From records in memory to the first picture of four weeks in this window."""
        window = _around(self.view.visible_period())
        records = self._dataset.records(window)
        settle()
        return _timed(partial(self._first, window, records))

    def repaint(self) -> float:
        """The whole window again, nothing changed: the median."""
        return median(self._frames(self._paint_all))

    def floor(self) -> float:
        """The same rectangles and texts from a list: the median."""
        floor = Floor(self.view, WINDOW)
        floor.show()
        times = [self._frame(floor.repaint) for _ in range(_FRAMES)]
        floor.close()
        return median(times)

    def scroll(self) -> float:
        """A step sideways or down: the 95th of a hundred."""
        return median(
            _p95([*self._frames(self._scroll_sideways), *self._frames(self._scroll_down)]) for _ in range(_PASSES)
        )

    def drag(self) -> float:
        """The pointer moves with a bar in the hand, over days and rows: the 95th of a hundred."""
        return median(_p95(self._drag_once()) for _ in range(_PASSES))

    def year(self) -> float:
        """The first frame of a whole year after four weeks of it, with its nights in memory."""
        self.view.show_days(365)
        window = self.view.visible_period()
        self.view.show_days(_DAYS)
        self._first(window, self._dataset.records(window))
        settle()
        return _timed(self._show_year)

    def close(self) -> None:
        """Let the window go."""
        self.view.close()
        self.view.deleteLater()
        self._application.processEvents()

    def _first(self, window: Period, records: Records) -> None:
        self.view.show_picture(board_picture(records.picture(self._dataset.house), window, self._today))
        self.view.viewport().repaint()

    def _answer(self, window: Period) -> None:
        self.view.show_picture(board_picture(self._dataset.picture(window), window, self._today))

    def _frames(self, step: Callable[[int], object]) -> list[float]:
        return [self._frame(partial(step, number)) for number in range(_FRAMES)]

    def _frame(self, step: Callable[[], object]) -> float:
        begin = perf_counter()
        step()
        self._application.processEvents()
        return (perf_counter() - begin) * 1000

    def _drag_once(self) -> list[float]:
        start = self._some_bar().center()
        self._mouse(QEvent.Type.MouseButtonPress, start)
        times = [self._frame(partial(self._drag_to, start, step)) for step in range(_FRAMES)]
        self.view.cancel_drag()
        return times

    def _paint_all(self, _: int) -> None:
        self.view.viewport().repaint()

    def _scroll_sideways(self, number: int) -> None:
        bar = self.view.horizontalScrollBar()
        bar.setValue(bar.value() + (9 if number % 60 < 30 else -9))

    def _scroll_down(self, number: int) -> None:
        bar = self.view.verticalScrollBar()
        bar.setValue(bar.value() + (9 if number % 60 < 30 else -9))

    def _drag_to(self, start: QPoint, number: int) -> None:
        self._mouse(QEvent.Type.MouseMove, start + QPoint(30 + 6 * number, 4 + 3 * number))

    def _show_year(self) -> None:
        self.view.show_days(365)
        self.view.viewport().repaint()

    def _some_bar(self) -> QRect:
        """Where a bar lies that can be seen whole."""
        scene = self.view.scene
        for row in scene.frame.rows.shown:
            for strip in scene.sheet.strips(row.key):
                rect = part_rect(scene.frame, row.key, strip.first, strip.until)
                if rect is not None and scene.frame.body.contains(rect):
                    return rect
        raise LookupError("no bar lies whole in the window")

    def _mouse(self, kind: QEvent.Type, point: QPoint) -> None:
        port = self.view.viewport()
        buttons = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else Qt.MouseButton.LeftButton
        where, spot = QPointF(point), QPointF(port.mapToGlobal(point))
        event = QMouseEvent(kind, where, spot, Qt.MouseButton.LeftButton, buttons, Qt.KeyboardModifier.NoModifier)
        self._application.sendEvent(port, event)


def _first_frames(application: QApplication, dataset: Dataset) -> tuple[float, float]:
    """The first paint and the first frame of a year, in a window of its own."""
    bench = _Bench(application, dataset)
    first = bench.first_paint()
    bench.view.read_holidays()
    bench.repaint()
    year = bench.year()
    bench.close()
    return first, year


def _application() -> QApplication:
    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else QApplication(["ckg", "-platform", "offscreen"])
    application.setFont(bundled_font())
    return application


def _around(visible: Period) -> Period:
    """As much again on either side, as the page asks for."""
    nights = timedelta(days=visible.night_count())
    return Period(visible.first - nights, (visible.until or visible.first) + nights)


def _light(role: str) -> QColor:
    return colours_of(Scheme.LIGHT)[role]


def _timed(call: Callable[[], object]) -> float:
    begin = perf_counter()
    call()
    return (perf_counter() - begin) * 1000


def _p95(times: list[float]) -> float:
    return quantiles(times, n=20)[-1]


def _memory() -> float:
    """Megabytes of this program in memory; 0 where the system does not say."""
    status = Path("/proc/self/status")
    if not status.exists():
        return 0.0
    line = next(line for line in status.read_text().splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024
