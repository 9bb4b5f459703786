"""Draws every page of the demo centre in every scheme, on small screens and large, and in grey: `make pictures`."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything imports Qt

from PySide6.QtCore import QSize, qInstallMessageHandler
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from ckgdesk.services.attention import Concern
from ckgdesk.services.demo import PASSWORD
from ckgdesk.words import Words
from ckgdesk.workspace import Workspace
from ui.app import dressed
from ui.desk import Surroundings
from ui.first_look import draw, hear_less
from ui.long_stay.convert_dialog import ConvertDialog
from ui.preferences import Preferences
from ui.sitting import Sitting
from ui.start.demo import demo_plan
from ui.start.window import StartWindow
from ui.theme import Scheme

SIZES = {"1366x768": QSize(1366, 768), "1920x1080": QSize(1920, 1080), "3840x2160": QSize(3840, 2160)}
WIDE = {"1366x768": QSize(1366, 768), "3840x2160": QSize(3840, 2160)}
SCHEMES = (Scheme.LIGHT, Scheme.DARK, Scheme.CONTRAST)
_YEAR = 365


def main(arguments: list[str]) -> int:
    """Write the pictures into the folder that is named; gives the exit code."""
    folder = Path(arguments[0] if arguments else "build/pictures")
    application = QApplication(sys.argv[:1])
    qInstallMessageHandler(hear_less)
    with TemporaryDirectory() as temporary:
        around = dressed(application, Words.dutch(), Preferences(Path(temporary) / "ckgdesk.ini"))
        plan = demo_plan(Path(temporary) / "demo", around.clock.today())
        for scheme in SCHEMES:
            around.theme.choose(scheme)
            for picture in _pictures(around, plan, folder / scheme):
                sys.stdout.write(f"{picture}\n")
        around.tasks.close()
    return 0


def _pictures(around: Surroundings, plan: Path, folder: Path) -> Iterator[Path]:
    start = StartWindow(around)
    yield _picture(start, start.size(), folder / "start.png")
    sitting = Sitting(Workspace.open(plan, PASSWORD), around)
    pressing = _to_convert(sitting, around.clock.today())
    sitting.pages.show_child(pressing.child.id)
    names = ("board", "attention", "children", "overviews", "management")
    for size_name, size in SIZES.items():
        for name, page in zip(names, sitting.pages.all, strict=True):
            sitting.window.turn_to(page)
            yield _picture(sitting.window, size, folder / f"{name}-{size_name}.png")
        yield _in_grey(folder / f"board-{size_name}.png")
        yield _year(sitting, size, folder / f"board-year-{size_name}.png")
    yield from _faces(sitting, folder)
    dialog = ConvertDialog(sitting.desk, pressing.signal.stay_id, sitting.window)
    yield _picture(dialog, dialog.sizeHint().expandedTo(dialog.size()), folder / "convert.png")
    sitting.window.close()


def _faces(sitting: Sitting, folder: Path) -> Iterator[Path]:
    """The board over a year, with children as rows, and as a table, on a small screen and a very large one."""
    page = sitting.pages.board
    sitting.window.turn_to(page)
    for size_name, size in WIDE.items():
        page.view.show_days(365)
        yield _picture(sitting.window, size, folder / f"board-year-{size_name}.png")
        page.view.show_days(28)
        page.faces.turn_round()
        yield _picture(sitting.window, size, folder / f"board-children-{size_name}.png")
        page.faces.change_face()
        yield _picture(sitting.window, size, folder / f"board-table-{size_name}.png")
        page.faces.change_face()
        page.faces.turn_round()


def _to_convert(sitting: Sitting, today: date) -> Concern:
    """A short stay whose next step is the conversion."""
    worklist = sitting.desk.workspace.attention.worklist(today)
    return next(concern for concern in worklist if concern.asks_conversion)


def _year(sitting: Sitting, size: QSize, path: Path) -> Path:
    """The board with a whole year, and back to the days it had."""
    view, before = sitting.pages.board.view, sitting.pages.board.view.day_count()
    sitting.window.turn_to(sitting.pages.board)
    view.show_days(_YEAR)
    sitting.pages.board.refresh()  # at once, not a moment later as under a hand
    drawn = _picture(sitting.window, size, path)
    view.show_days(before)
    return drawn


def _in_grey(path: Path) -> Path:
    """The same picture as a laser printer shows it."""
    grey = path.with_stem(f"{path.stem}-grey")
    QImage(str(path)).convertToFormat(QImage.Format.Format_Grayscale8).save(str(grey))
    return grey


def _picture(widget: QWidget, size: QSize, path: Path) -> Path:
    draw(widget, size, path)
    widget.hide()
    return path


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
