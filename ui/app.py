"""Starts the program: words, colours and crash report first, then the start page, then the plan."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication

from ckgdesk.dumps import forbid_dumps
from ckgdesk.words import Words
from ui.clock import DayClock
from ui.crash import CrashHook
from ui.desk import Surroundings
from ui.names import Names
from ui.preferences import Preferences
from ui.program import Program
from ui.tasks import Tasks
from ui.theme import Theme
from ui.translation import speak


@dataclass(frozen=True, slots=True)
class Wanted:
    """What was asked on the command line."""

    plan: Path | None = None
    demo: bool = False
    first_look: Path | None = None


def run(wanted: Wanted, words: Words) -> int:
    """Run until the last window is closed; gives the exit code."""
    forbid_dumps()
    application = QApplication(sys.argv[:1])
    application.setApplicationName("ckgdesk")  # names the folders of preferences and of the demo
    around = dressed(application, words, Preferences.of_this_person())
    try:
        if wanted.first_look is not None:
            from ui.first_look import first_look  # noqa: PLC0415  brings every page; a window starts without

            return first_look(around, wanted.first_look)
        hook = CrashHook(application)
        hook.install()
        program = Program(around, application, stay_on=partial(stay_on, application))
        program.begin(wanted.plan, demo=wanted.demo)
        return application.exec()
    finally:
        around.tasks.close()


def stay_on(application: QApplication, wanted: bool) -> None:  # noqa: FBT001  one flag, and the name asks for it
    """Keep running without a window, for the last backup; else end when there is none."""
    application.setQuitOnLastWindowClosed(not wanted)
    if not wanted and not any(window.isVisible() for window in application.topLevelWidgets()):
        application.quit()


def dressed(application: QApplication, words: Words, preferences: Preferences) -> Surroundings:
    """The application with its words and colours, and what stands before any plan is open."""
    speak(application, words)
    theme = Theme(preferences)
    theme.dress(application)
    application.setApplicationDisplayName("ckgdesk")
    application.setWindowIcon(theme.icon("ckgdesk"))
    return Surroundings(words, preferences, theme, DayClock(), Names(), Tasks())
