"""Runs long work off the GUI thread, one piece after the other; the answer comes back on the GUI thread."""

from __future__ import annotations

import gc
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Errand(Generic[Result]):
    """Work for the worker, and who hears what came of it; `work` touches no widget.

    `beside`: nobody waits for it, and the window may be closed meanwhile.
    """

    work: Callable[[], Result]
    done: Callable[[Result], object]
    failed: Callable[[BaseException], object]
    beside: bool = False


class Tasks(QObject):
    """The one worker beside the GUI thread."""

    busy_changed = Signal(bool)
    _ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="worker")
        self._answers: dict[int, _Answer] = {}
        # Queued: short work may end before `run` does, and nobody expects the answer inside the question.
        self._ended.connect(self._answer, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Is any work that somebody waits for waiting, running, or about to be answered?"""
        return any(not answer.beside for answer in self._answers.values())

    def run(self, errand: Errand[Result]) -> None:
        """Give `errand` to the worker; its result goes to `done`, an exception to `failed`."""
        before = self.busy
        # A collection on the worker would take down Qt objects, which only the GUI thread may.
        gc.disable()
        future = self._worker.submit(errand.work)
        self._answers[id(future)] = _Answer(errand.beside, partial(_answer, errand, future))
        if self.busy != before:
            self.busy_changed.emit(True)
        future.add_done_callback(self._ended.emit)

    def close(self) -> None:
        """Let running work come to its end and take no more."""
        self._worker.shutdown(wait=True)
        gc.enable()

    def _answer(self, future: object) -> None:
        before = self.busy
        answer = self._answers.pop(id(future))
        if not self._answers:
            gc.enable()
        if self.busy != before:
            self.busy_changed.emit(False)
        answer.give()


@dataclass(frozen=True, slots=True)
class _Answer:
    beside: bool
    give: Callable[[], None]


def _answer(errand: Errand[Result], future: Future[Result]) -> None:
    error = future.exception()
    if error is not None:
        errand.failed(error)
    else:
        errand.done(future.result())
