"""Measures a drop as a planner lives it: from letting go to the change being stored and the board painted again."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, time
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from ckgdesk.services.filled import PASSWORD, USER, make_filled
from ckgdesk.words import Words
from ckgdesk.workspace import Workspace
from ui.board.dataset import Dataset
from ui.board.ghost_painter import part_rect
from ui.board.page import BoardPage
from ui.board.scene import Verdict
from ui.board.view import BoardView
from ui.board.wish import Judge, Move
from ui.clock import DayClock
from ui.desk import Desk, Surroundings
from ui.litter import settle
from ui.names import Names
from ui.preferences import Preferences
from ui.tasks import Tasks
from ui.theme import Theme

_DROPS = 40
_STEPS = 4


def measure_drops(application: QApplication, dataset: Dataset, size: QSize, today: date) -> float:
    """Drop a bar a day further and back, again and again, on a real plan in a file: the median in milliseconds."""
    with TemporaryDirectory() as folder, _desk(Path(folder), dataset, today) as desk:
        page = BoardPage(desk)
        page.resize(size)
        page.show()
        application.processEvents()
        settle()
        times = [_Drop(application, page.view).carried_out(1 if number % 2 == 0 else -1) for number in range(_DROPS)]
        stored = desk.history.stack.count()
        page.close()
        page.deleteLater()
        application.processEvents()
    if stored != _DROPS:
        raise LookupError(f"{stored} of {_DROPS} drops were stored")
    return median(times)


class _Drop:
    """One gesture of the mouse on a view."""

    def __init__(self, application: QApplication, view: BoardView) -> None:
        self._application = application
        self._view = view

    def carried_out(self, days: int) -> float:
        """Drag the bar that was moved last, or the first that may move, so many days; milliseconds of letting go."""
        start = self._start(days)
        end = start + QPoint(round(days * self._view.day_width()), 0)
        self._send(QEvent.Type.MouseButtonPress, start)
        for step in range(1, _STEPS + 1):
            self._send(QEvent.Type.MouseMove, start + (end - start) * step / _STEPS)
        self._application.processEvents()
        begin = perf_counter()
        self._send(QEvent.Type.MouseButtonRelease, end)
        self._application.processEvents()
        return (perf_counter() - begin) * 1000

    def _start(self, days: int) -> QPoint:
        """The middle of a bar that can be seen whole and may be moved by so many days."""
        scene, board = self._view.scene, self._view.board
        found = []
        for row in scene.frame.rows.shown:
            for strip in scene.sheet.strips(row.key):
                rect = part_rect(scene.frame, row.key, strip.first, strip.until)
                placement = strip.bar.placement
                if rect is None or placement is None or not scene.frame.body.contains(rect):
                    continue
                judge = Judge(board, strip.bar.timeline.id)
                if strip.key == scene.selected and days < 0:
                    return rect.center()
                if judge.judge(Move(placement.id, placement.place_id, days)).verdict is Verdict.FREE:
                    found.append(rect.center())
        if not found:
            raise LookupError("no bar may move")
        return found[0]

    def _send(self, kind: QEvent.Type, point: QPoint) -> None:
        port = self._view.viewport()
        held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else Qt.MouseButton.LeftButton
        where, spot = QPointF(point), QPointF(port.mapToGlobal(point))
        event = QMouseEvent(kind, where, spot, Qt.MouseButton.LeftButton, held, Qt.KeyboardModifier.NoModifier)
        self._application.sendEvent(port, event)


@contextmanager
def _desk(folder: Path, dataset: Dataset, today: date) -> Iterator[Desk]:
    """A desk at a new plan with everything of the data set, and preferences of nobody."""
    path = folder / "bench.ckg"
    make_filled(path, dataset.everything())
    preferences = Preferences(folder / "bench.ini")
    clock = DayClock(lambda: datetime.combine(today, time(9)))
    tasks = Tasks()
    around = Surroundings(Words.dutch(), preferences, Theme(preferences), clock, Names(), tasks)
    desk = Desk.of(Workspace.open(path, PASSWORD, user=USER), around)
    try:
        yield desk
    finally:
        desk.close()
        tasks.close()
