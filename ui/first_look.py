"""Draws the main window on the demo centre into a picture: what `make run` shows where there is no screen."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMessageLogContext, QSize, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QWidget

from ckgdesk.domain.errors import CkgError
from ckgdesk.scheduler.signals import Level
from ckgdesk.services.attention import Concern
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text
from ckgdesk.words import day
from ui.desk import Surroundings
from ui.sitting import Sitting
from ui.start.demo import open_demo

SIZE = QSize(1600, 900)
_LEVELS = {
    Level.OVER: QT_TRANSLATE_NOOP("first look", "too late"),
    Level.URGENT: QT_TRANSLATE_NOOP("first look", "urgent"),
    Level.WARN: QT_TRANSLATE_NOOP("first look", "soon"),
    Level.INFO: QT_TRANSLATE_NOOP("first look", "to know"),
}
_FAILED = 1


def first_look(around: Surroundings, picture: Path) -> int:
    """Write the picture, print the open signals, give the exit code."""
    qInstallMessageHandler(hear_less)
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


def hear_less(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Keeps back what Qt says of every window it draws without a screen; a picture has no frame to give a size to."""
    del kind, context
    if "propagateSizeHints" not in message:
        sys.stderr.write(f"{message}\n")


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
    level = around.say(Text("first look", _LEVELS[concern.signal.level]))
    return f"  {level:<11}{around.say(concern.signal.text)}"
