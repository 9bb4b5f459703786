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

from ckgdesk.domain.stay import PhaseKind
from ckgdesk.services.attention import Concern
from ckgdesk.services.demo import PASSWORD
from ckgdesk.words import Words
from ckgdesk.workspace import Workspace
from ui.app import dressed
from ui.desk import Surroundings
from ui.disclosure.dialog import DisclosureDialog
from ui.first_look import draw, hear_less
from ui.letters.letter_dialog import LetterDialog
from ui.letters.report_dialog import ReportDialog
from ui.long_stay.convert_dialog import ConvertDialog
from ui.long_stay.decision_dialog import DecisionDialog
from ui.long_stay.file_dialog import FileDialog
from ui.preferences import Preferences
from ui.sitting import Sitting
from ui.start.demo import demo_plan
from ui.start.window import StartWindow
from ui.theme import Scheme

SIZES = {"1366x768": QSize(1366, 768), "1920x1080": QSize(1920, 1080), "3840x2160": QSize(3840, 2160)}
WIDE = {"1366x768": QSize(1366, 768), "3840x2160": QSize(3840, 2160)}
SCHEMES = (Scheme.LIGHT, Scheme.DARK, Scheme.CONTRAST)
_WEEKS, _YEAR = 28, 365
_FACES = (
    ("board", _WEEKS, False, False),
    ("board-year", _YEAR, False, False),
    ("board-children", _WEEKS, True, False),
    ("board-table", _WEEKS, False, True),
)
"""The name of a picture, how many days it shows, whether children are the rows, and whether it is the table."""


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
    for size_name in WIDE:
        yield from board_pictures(sitting, size_name, folder)
    yield from _road(sitting, pressing.signal.stay_id, folder)
    yield from _eight_weeks(sitting, folder)
    yield from _sections(sitting, folder)
    yield from _letters(sitting, folder)
    yield _picture(sitting.lock.window, SIZES["1366x768"], folder / "lock.png")
    sitting.window.close()


def _road(sitting: Sitting, stay_id: int, folder: Path) -> Iterator[Path]:
    """The road of a short stay to a long one, its file and the conversion; of a long one the rest."""
    desk, window = sitting.desk, sitting.window
    case, today = desk.workspace.two_thirds.stays()[0], desk.clock.today()
    long, held = case.timeline.id, desk.workspace.disclosures.gather(case.child.id, today)
    for name, dialog in (
        ("file", FileDialog(desk, stay_id, window)),
        ("convert", ConvertDialog(desk, stay_id, window)),
        ("decision", DecisionDialog(desk, long, window)),
        ("disclosure", DisclosureDialog(desk, held, window)),
    ):
        yield _picture(dialog, dialog.sizeHint().expandedTo(dialog.size()), folder / f"{name}.png")


def _eight_weeks(sitting: Sitting, folder: Path) -> Iterator[Path]:
    """The terms of the weeks to come."""
    page = sitting.pages.attention
    sitting.window.turn_to(page)
    page.bar.weeks.setChecked(True)
    for size_name, size in WIDE.items():
        yield _picture(sitting.window, size, folder / f"attention-weeks-{size_name}.png")
    page.bar.weeks.setChecked(False)


def _sections(sitting: Sitting, folder: Path) -> Iterator[Path]:
    """Each subject of the page Beheer."""
    page = sitting.pages.management
    sitting.window.turn_to(page)
    for section in page.sections:
        page.turn_to(type(section))
        yield _picture(sitting.window, SIZES["1366x768"], folder / f"management-{section.icon_name}.png")


def _letters(sitting: Sitting, folder: Path) -> Iterator[Path]:
    """The letter to parents, what is agreed with the payer, and every paper of the overviews."""
    case = sitting.desk.workspace.two_thirds.stays()[0]
    for name, dialog in (
        ("letter", LetterDialog(sitting.desk, case.timeline.id, sitting.window)),
        ("report", ReportDialog(sitting.desk, case.timeline.id, sitting.window)),
    ):
        yield _picture(dialog, dialog.size(), folder / f"{name}.png")
    page = sitting.pages.overviews
    for number in range(1, page.tabs.count()):
        sitting.window.turn_to(page)
        page.tabs.setCurrentIndex(number)
        yield _picture(sitting.window, SIZES["1366x768"], folder / f"overviews-{number}-1366x768.png")


def board_pictures(sitting: Sitting, size_name: str, folder: Path) -> Iterator[Path]:
    """The board in all its faces on a screen of this size: four weeks, a year, children as rows, a table; some grey."""
    page, size = sitting.pages.board, SIZES[size_name]
    sitting.window.turn_to(page)
    for name, days, turned, table in _FACES:
        page.view.show_days(days)
        if turned:
            page.faces.turn_round()
        if table:
            page.faces.change_face()
        page.refresh()  # at once, not a moment later as under a hand
        drawn = _picture(sitting.window, size, folder / f"{name}-{size_name}.png")
        yield drawn
        yield _in_grey(drawn)
        if table:
            page.faces.change_face()
        if turned:
            page.faces.turn_round()
    page.view.show_days(_WEEKS)


def _to_convert(sitting: Sitting, today: date) -> Concern:
    """The short stay that presses most; whether its next step is the file or the conversion is for the worklist."""
    worklist = sitting.desk.workspace.attention.worklist(today)
    running = ((concern, concern.timeline.regime_on(today)) for concern in worklist)
    return next(concern for concern, regime in running if regime is not None and regime.kind is PhaseKind.SHORT)


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
