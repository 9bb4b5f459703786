"""The window of ckgdesk: `ckgdesk [PLAN] [--demo] [--first-look PNG]`."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import MutableMapping, Sequence
from pathlib import Path

from ckgdesk.texts import QT_TRANSLATE_NOOP, Text
from ckgdesk.words import Words
from ui.app import Wanted, run

_NO_SCREEN = QT_TRANSLATE_NOOP(
    "start", "There is no screen here to show a window on. Use `ckg`, or start ckgdesk on a PC with a desktop."
)
_PURPOSE = QT_TRANSLATE_NOOP("start", "Plan the stays of children in a CKG.")
_PLAN = QT_TRANSLATE_NOOP("start", "the plan to open; without it the one of last time is offered")
_DEMO = QT_TRANSLATE_NOOP("start", "show the demo centre, which is made anew each day")
_FIRST_LOOK = QT_TRANSLATE_NOOP("start", "draw the main window into this picture, name the open signals, and stop")
_NO_WINDOW = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Start the window; gives the exit code."""
    words = Words.dutch()
    wanted = wanted_by(words, arguments)
    if not screen_found(os.environ, sys.platform):
        if wanted.first_look is None:
            sys.stderr.write(words.say(Text("start", _NO_SCREEN)) + "\n")
            return _NO_WINDOW
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return run(wanted, words)


def wanted_by(words: Words, arguments: Sequence[str] | None) -> Wanted:
    """What the command line asks for; a first look is always one at the demo."""
    parser = argparse.ArgumentParser(prog="ckgdesk", description=words.say(Text("start", _PURPOSE)))
    parser.add_argument("plan", nargs="?", type=Path, metavar="PLAN", help=words.say(Text("start", _PLAN)))
    parser.add_argument("--demo", action="store_true", help=words.say(Text("start", _DEMO)))
    parser.add_argument("--first-look", type=Path, metavar="PNG", help=words.say(Text("start", _FIRST_LOOK)))
    given = parser.parse_args(arguments)
    return Wanted(given.plan, given.demo or given.first_look is not None, given.first_look)


def screen_found(environment: MutableMapping[str, str], system: str) -> bool:
    """Qt would end the program with a message of its own, so we look first."""
    if system != "linux":
        return True
    return any(environment.get(name) for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"))


if __name__ == "__main__":
    sys.exit(main())
