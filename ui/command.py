"""The entry point `ckg`: the plan without a window, and the painter for the few commands that draw."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import asdict
from functools import partial
from multiprocessing import get_context
from pathlib import Path

from ckgdesk import cli
from ckgdesk.cli import fault
from ckgdesk.cli.answer import Json
from ckgdesk.cli.session import Extras
from ckgdesk.dumps import forbid_dumps
from ckgdesk.reports.paper import Imprint
from ckgdesk.reports.week import WeekSheet
from ckgdesk.words import Words
from ui.desktop_notice import tell_desktop

_SIZES = ("S", "M", "L")


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out one command; gives the exit code."""
    if arguments is None:
        forbid_dumps()
        fault.install()
    boards = {f"board-{size}": partial(board_figures, size) for size in _SIZES}
    signals = {f"signals-{size}": partial(signal_figures, size) for size in _SIZES}
    extras = Extras(LazyPaper, tell_desktop, boards | signals)
    return cli.main(sys.argv[1:] if arguments is None else arguments, extras)


class LazyPaper:
    """A PaperWriter that wakes Qt only when there is something to draw: `ckg signals` never waits for it."""

    def __init__(self, words: Words) -> None:
        self._words = words

    def write_week(self, sheets: Sequence[WeekSheet], path: Path, imprint: Imprint) -> int:
        """Write the sheets to `path` and give the number of pages; raises OSError when the file cannot be written."""
        from ui.paper.writer import PdfPaper  # noqa: PLC0415  Qt takes longer to load than most commands to run

        with without_screen():
            return PdfPaper(self._words).write_week(sheets, path, imprint)


def board_figures(size: str) -> Mapping[str, Json]:
    """How fast the board of a plan of size S, M or L is drawn, and a drop on it stored."""
    if getattr(sys, "frozen", False):
        return _measured_board(size)
    # Each size in a program of its own: memory is counted from nothing, and a plan is written before one was opened.
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as alone:
        return alone.submit(_measured_board, size).result()


def signal_figures(size: str) -> Mapping[str, Json]:
    """How fast the signals of a plan of size S, M or L are found."""
    from ui.signal_bench import measure_signals  # noqa: PLC0415  only a measurement asks for it

    return asdict(measure_signals(size))


def _measured_board(size: str) -> Mapping[str, Json]:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from ui.board.bench import measure  # noqa: PLC0415  as above

    return asdict(measure(size))


@contextmanager
def without_screen() -> Iterator[None]:
    """A Qt that measures and paints but shows nothing; there may be no screen where `ckg` runs."""
    from PySide6.QtGui import QGuiApplication  # noqa: PLC0415  as above

    if QGuiApplication.instance() is not None:
        yield
        return
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["LC_ALL"] = "C.UTF-8"  # a task of the system has no language, and Qt would complain of that aloud
    application = QGuiApplication(sys.argv[:1])
    yield
    application.quit()


if __name__ == "__main__":
    sys.exit(main())
