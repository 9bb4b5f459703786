"""Draws the main window on the demo centre into a picture: what `make run` shows where there is no screen."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QWidget

from ckgdesk.domain.errors import CkgError
from ckgdesk.services.attention import Concern
from ckgdesk.words import day
from ui.desk import Surroundings
from ui.sitting import Sitting
from ui.start.demo import open_demo

SIZE = QSize(1600, 900)
_FAILED = 1


def first_look(around: Surroundings, picture: Path) -> int:
    """Write the picture, print the open signals, give the exit code."""
    try:
        sitting = Sitting(open_demo(around.clock.today()), around)
    except CkgError as error:
        sys.stderr.write(around.say(error.text) + "\n")
        return _FAILED
    sitting.window.turn_to(sitting.pages.board)
    written = draw(sitting.window, SIZE, picture)
    today = around.clock.today()
    worklist = sitting.desk.workspace.attention.worklist(today)
    sitting.window.close()
    lines = [f"{day(today)} – {sitting.desk.workspace.centre}", *(_line(around, concern) for concern in worklist)]
    sys.stdout.write("\n".join([*lines, str(picture)]) + "\n")
    return 0 if written else _FAILED


def draw(widget: QWidget, size: QSize, picture: Path) -> bool:
    """Show `widget` at `size` and write what it looks like; tells whether the file could be written."""
    widget.resize(size)
    widget.show()
    # Layouts ask for themselves by posted events; a picture taken before would show them half done.
    for _ in range(3):
        QCoreApplication.sendPostedEvents()
    picture.parent.mkdir(parents=True, exist_ok=True)
    return widget.grab().save(str(picture))


def _line(around: Surroundings, concern: Concern) -> str:
    return f"  {concern.signal.level:<7} {around.say(concern.signal.text)}"
