"""What was typed after a command, by the name of each argument and with its type."""

from __future__ import annotations

import errno
import os
from argparse import Namespace
from datetime import date
from pathlib import Path

from ckgdesk.domain.errors import CkgError
from ckgdesk.domain.period import DAY, Period
from ckgdesk.reports.week import IsoWeek
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text

_NO_DAY = QT_TRANSLATE_NOOP("cli", "{typed} is no date. Write year-month-day, for example 2026-11-23.")
_NO_WEEK = QT_TRANSLATE_NOOP("cli", "{typed} is no week. Write year and week, for example 2026-W48.")
_EMPTY = QT_TRANSLATE_NOOP("cli", "This may not be empty.")
_TOO_LONG = QT_TRANSLATE_NOOP(
    "cli", "The name of this file or of a folder above it is longer than the disk allows. Choose a shorter one."
)
_NO_NAME = QT_TRANSLATE_NOOP("cli", "No file can have this name. Check it.")
_ORDER = QT_TRANSLATE_NOOP("cli", "{until} must come after {first}: the day of --to itself is no longer looked at.")
_BOTH = QT_TRANSLATE_NOOP("cli", "Give --from as well as --to.")
_EARLIEST, _LATEST = 1900, 2200


class WrongUse(CkgError):
    """The command was not typed as it should be; `text` says how it should."""


class Misread(CkgError):
    """One argument cannot be read; `text` says why."""


class Given:
    """The arguments of one call; asking for one that was never declared is a bug."""

    def __init__(self, arguments: Namespace) -> None:
        self._arguments = vars(arguments)

    def text(self, name: str, otherwise: str = "") -> str:
        """A text, or `otherwise` when it was left out."""
        value = self._arguments[name]
        return otherwise if value is None else str(value)

    def day(self, name: str) -> date | None:
        """A date, or None when it was left out."""
        value = self._arguments[name]
        return value if isinstance(value, date) else None

    def day_of(self, name: str) -> date:
        """A date that must be given."""
        value = self.day(name)
        assert value is not None  # noqa: S101  the parser saw to it; tells the type checker
        return value

    def path(self, name: str) -> Path:
        """A file or folder."""
        return Path(self.text(name))

    def flag(self, name: str) -> bool:
        """Was a switch given?"""
        return bool(self._arguments[name])

    def week(self, name: str) -> IsoWeek:
        """A week that must be given."""
        value = self._arguments[name]
        assert isinstance(value, IsoWeek)  # noqa: S101  the parser saw to it; tells the type checker
        return value

    def window(self) -> Period | None:
        """The nights of --from up to, not including, --to; None when neither was given. Raises WrongUse."""
        first, until = self.day("from"), self.day("to")
        if first is None and until is None:
            return None
        first = first or date(_EARLIEST, 1, 1)
        if until is not None and until <= first:
            raise WrongUse(Text.of("cli", _ORDER, first=first, until=until))
        return Period(first, until)

    def whole_window(self) -> Period:
        """The nights of --from up to --to, both of which must be given. Raises WrongUse."""
        window = self.window()
        if window is None or window.until is None or self.day("from") is None:
            raise WrongUse(Text.of("cli", _BOTH))
        return window

    def days(self) -> tuple[date | None, date | None]:
        """The first and the last day of the window, None where it is open."""
        window = self.window()
        if window is None:
            return None, None
        return self.day("from"), None if window.until is None else window.until - DAY


def a_day(typed: str) -> date:
    """A date as typed on the command line."""
    try:
        day = date.fromisoformat(typed)
    except ValueError:
        raise Misread(Text.of("cli", _NO_DAY, typed=typed)) from None
    if not _EARLIEST <= day.year <= _LATEST:
        raise Misread(Text.of("cli", _NO_DAY, typed=typed))
    return day


def a_week(typed: str) -> IsoWeek:
    """A week as typed on the command line: 2026-W48."""
    year, _, number = typed.upper().partition("-W")
    if not (year.isascii() and year.isdigit() and number.isascii() and number.isdigit()):
        raise Misread(Text.of("cli", _NO_WEEK, typed=typed))
    try:
        week = IsoWeek(int(year), int(number))
    except ValueError:
        raise Misread(Text.of("cli", _NO_WEEK, typed=typed)) from None
    if not _EARLIEST <= week.year <= _LATEST:
        raise Misread(Text.of("cli", _NO_WEEK, typed=typed))
    return week


def a_text(typed: str) -> str:
    """Words that say something; bytes that are no letters stand as the sign for what cannot be read."""
    said = typed.strip().encode(errors="surrogateescape").decode(errors="replace")
    if not said:
        raise Misread(Text.of("cli", _EMPTY))
    return said


def a_path(typed: str) -> str:
    """The name of a file or folder, byte for byte as it was typed; an empty one would mean the folder we are in."""
    if not typed:
        raise Misread(Text.of("cli", _EMPTY))
    try:
        os.lstat(typed)
    except ValueError:
        raise Misread(Text.of("cli", _NO_NAME)) from None
    except OSError as error:  # that it is not there is for whoever uses it to tell
        if error.errno == errno.ENAMETOOLONG:
            raise Misread(Text.of("cli", _TOO_LONG)) from None
    return typed
