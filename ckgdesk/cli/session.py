"""What every command works with: the words, the clock, what only the installed program can add, and the open plan."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from getpass import getpass
from pathlib import Path
from typing import Final

from ckgdesk.cli.answer import Json
from ckgdesk.cli.given import Given, WrongUse
from ckgdesk.domain.errors import PlanUnavailable
from ckgdesk.reports.paper import PaperWriter
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text
from ckgdesk.words import PeopleAs, Words
from ckgdesk.workspace import Workspace

_NO_PASSWORD = QT_TRANSLATE_NOOP("cli", "The password is needed: give --password-file or set CKG_PASSWORD_FILE.")
_NO_FILE = QT_TRANSLATE_NOOP("cli", "The password file {file} cannot be read.")
_NO_SECRET = QT_TRANSLATE_NOOP("cli", "The password may not be empty.")
_ASK = QT_TRANSLATE_NOOP("cli", "Password: ")
_ON_A_SERVER = QT_TRANSLATE_NOOP("cli", "This version keeps a plan in a file; {plan} is an address of a server.")
_THE_PLAN = QT_TRANSLATE_NOOP("cli", "{file} belongs to the plan itself. Choose another name for what is written.")
_ENVIRONMENT: Final = "CKG_PASSWORD_FILE"
_STANDARD_INPUT: Final = "-"
_LONGEST_PASSWORD: Final = 4096

Bench = Callable[[], Mapping[str, Json]]
"""Measures something and gives the figures by name."""


@dataclass(frozen=True, slots=True)
class Extras:
    """What needs a painter, which the core does not have; the entry point of the program passes it in."""

    paper: Callable[[Words], PaperWriter] | None = None
    notify: Callable[[str], bool] | None = None
    """Shows words as a notification of the desktop; False where there is nobody to show them."""
    benches: Mapping[str, Bench] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Session:
    """One call of `ckg`."""

    words: Words
    extras: Extras
    today: date

    def say(self, source: str, count: int | None = None, **values: str | int | date) -> str:
        """One of the sentences of the command line."""
        return self.tell(Text.of("cli", source, count=count, **values))

    def tell(self, text: Text) -> str:
        """A sentence of the core; people are named by their codes."""
        return self.words.say(text, PeopleAs.CODES)

    @contextmanager
    def opened(self, given: Given, *, read_only: bool = False) -> Iterator[Workspace]:
        """The plan that was named, open with the password that was given. Raises WrongUse, PlanUnavailable."""
        path = plan_file(given)
        user = given.text("user") or None
        password, code = self.password(given), given.text("code")
        workspace = Workspace.open(path, password, user=user, code=code, read_only=read_only)
        try:
            yield workspace
        finally:
            workspace.close()

    @staticmethod
    def target(given: Given, name: str) -> Path:
        """A file to be written; never the plan itself nor what lies beside it under its name. Raises WrongUse."""
        target, plan = given.path(name), plan_file(given)
        beside = target.absolute().parent == plan.absolute().parent and target.name.startswith(plan.name)
        if beside or (target.exists() and plan.exists() and target.samefile(plan)):
            raise WrongUse(Text.of("cli", _THE_PLAN, file=target.name))
        return target

    def password(self, given: Given) -> str:
        """The password, from a file, from the standard input, or asked for at a terminal. Raises WrongUse."""
        named = given.text("password_file") or os.environ.get(_ENVIRONMENT, "")
        if named:
            password = _first_line(named)
        elif sys.stdin is not None and sys.stdin.isatty():
            password = self._asked()
        else:
            raise WrongUse(Text.of("cli", _NO_PASSWORD))
        if not password:
            raise WrongUse(Text.of("cli", _NO_SECRET))
        return password

    def _asked(self) -> str:
        try:
            return getpass(self.say(_ASK))
        except EOFError:
            return ""


def plan_file(given: Given) -> Path:
    """The file of the plan; raises PlanUnavailable for an address of a server."""
    if "://" in given.text("plan"):
        raise PlanUnavailable(
            Text.of("cli", _ON_A_SERVER, plan=given.text("plan").partition("@")[2] or given.text("plan"))
        )
    return given.path("plan")


def _first_line(named: str) -> str:
    try:
        if named == _STANDARD_INPUT:
            line = sys.stdin.readline(_LONGEST_PASSWORD) if sys.stdin is not None else ""
        else:
            with Path(named).open(encoding="utf-8-sig") as file:
                line = file.readline(_LONGEST_PASSWORD)
    except (OSError, ValueError):  # ValueError: no text, or a name no file can have
        raise WrongUse(Text.of("cli", _NO_FILE, file=Path(named).name)) from None
    return line.rstrip("\r\n")
