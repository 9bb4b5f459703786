"""A whole sitting with a child whose name nobody may read outside the plan; mistakes of ours included.

Run by test_canary_files.py in a home of its own: `python -m tests.flows.canary_run FOLDER`.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before anything imports Qt

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit

from ckgdesk.domain.people import Child, Family
from ckgdesk.dumps import forbid_dumps
from ckgdesk.store.opening import open_plan
from ckgdesk.texts import Text
from ckgdesk.words import Words
from ckgdesk.workspace import Workspace
from tests.builders import a_bed, a_stay, a_timeline
from tests.centre import NOW, PASSWORD, make_template
from ui.app import dressed
from ui.children.new_child_dialog import NewChildDialog
from ui.crash import CrashDialog, CrashHook
from ui.desk import Surroundings
from ui.preferences import Preferences
from ui.program import Program
from ui.sitting import Sitting
from ui.start.unlock import Login
from ui.stay.choice import Choice

CANARY = "ZZCanaryVanDeVelde"
NUMBER = 900


def filled(path: Path, today: date) -> Path:
    """A plan in which the child sleeps tonight."""
    make_template(path)
    plan = open_plan(path, password=PASSWORD)
    first, until = today - timedelta(days=38), today + timedelta(days=20)
    with plan.writing() as work:
        work.write(None, Family(NUMBER, "G900", CANARY, CANARY, CANARY, CANARY, CANARY))
        work.write(None, Child(NUMBER, "K900", CANARY, CANARY, date(2020, 5, 1), NUMBER, CANARY))
        stay = a_stay(first.isoformat(), until.isoformat(), number=NUMBER, child_id=NUMBER)
        work.rewrite(None, a_timeline(stay, a_bed(1, first.isoformat(), until.isoformat())))
        work.record(Text("test", "given"), "test", NOW)
    plan.close()
    return path


@contextmanager
def seated(around: Surroundings, application: QApplication, path: Path) -> Iterator[Sitting]:
    """Open a plan on the start page, as somebody with its password does, and close it in the end."""
    program = Program(around, application)
    program.begin(path)
    assert program.start is not None
    program.start.open_wished.emit(Login(path, "an", PASSWORD))
    # What is copied is known as ours by who has the keyboard; Qt tells so a moment after the window is there.
    while program.sitting is None or QGuiApplication.focusWindow() is None:
        application.processEvents()
    yield program.sitting
    program.sitting.window.close()
    application.processEvents()


class Mistaken:
    """A service in which every verb is a mistake of ours that names the child."""

    def __getattr__(self, name: str) -> Callable[..., object]:
        def falls(*_: object, **__: object) -> object:
            raise RuntimeError(f"{name} of {CANARY}")

        return falls


def use(sitting: Sitting) -> None:
    """Look at everything, copy a name, lock and unlock, export to where somebody chose."""
    window, pages = sitting.window, sitting.pages
    for page in pages.all:
        window.turn_to(page)
        page.refresh()
        page.grab()
        assert CANARY not in window.windowTitle()
    pages.show_child(NUMBER)
    pages.show_stay(NUMBER)
    pages.board.at_hand.choices[Choice.OPEN].trigger()
    pages.board.grab()
    dialog = NewChildDialog(sitting.desk, window)
    dialog.open()
    dialog.first_name.line.setText(CANARY)
    dialog.first_name.line.selectAll()
    dialog.first_name.line.copy()
    sitting.lock.lock()
    sitting.lock.window.password.setText(PASSWORD)
    sitting.lock.window.unlock.click()
    assert CANARY not in QGuiApplication.clipboard().text()
    dialog.reject()


def fall_over(sitting: Sitting) -> int:
    """Let every service be wrong and every slot that asks one fall; gives how often it did."""
    workspace, fallen = sitting.desk.workspace, 0
    for service in ("planning", "children", "attention", "documents", "accounts", "rulebook", "safekeeping"):
        kept = getattr(workspace, service)
        setattr(workspace, service, Mistaken())
        for slot in (*(page.refresh for page in sitting.pages.all), sitting.watch.look, sitting.pages.board.refresh):
            QTimer.singleShot(0, slot)
            QApplication.processEvents()
        for action in sitting.pages.board.at_hand.choices.all():
            action.trigger()
            QApplication.processEvents()
        for box in [window for window in QApplication.topLevelWidgets() if isinstance(window, QDialog)]:
            if isinstance(box, CrashDialog):
                fallen += 1
                assert all(CANARY not in report.toPlainText() for report in box.findChildren(QPlainTextEdit))
            box.close()
        setattr(workspace, service, kept)
        QApplication.processEvents()
    return fallen


def main(folder: Path) -> int:
    """One program from its start to its end."""
    forbid_dumps()
    application = QApplication(sys.argv[:1])
    application.setApplicationName("ckgdesk")
    around = dressed(application, Words.dutch(), Preferences.of_this_person())
    path = filled(folder / "plan" / "linde.ckg", around.clock.today())
    CrashHook(application).install()
    with seated(around, application, path) as sitting:
        use(sitting)
        fallen = fall_over(sitting)
        workspace: Workspace = sitting.desk.workspace
        workspace.transfer.export_workbook(folder / "chosen" / "uit.xlsx")
    around.tasks.close()
    sys.stdout.write(f"fallen {fallen}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
