"""Reads the command line and explains it, in the words of the program instead of those of the library."""

from __future__ import annotations

import re
from argparse import SUPPRESS, ArgumentParser, Namespace, _ArgumentGroup
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, NoReturn

from ckgdesk.cli.answer import Answer
from ckgdesk.cli.given import Given, Misread, WrongUse, a_path
from ckgdesk.cli.session import Session
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text
from ckgdesk.words import Words

_ABOUT = QT_TRANSLATE_NOOP("cli", "The plan of a centre without a window: for scheduled tasks, scripts and tests.")
_CODES = QT_TRANSLATE_NOOP(
    "cli", "Exit codes: 0 done, 1 refused, 2 wrong use, 3 plan not available. Dates are written as 2026-11-23."
)
_USAGE = QT_TRANSLATE_NOOP("cli", "Usage: ")
_ARGUMENTS = QT_TRANSLATE_NOOP("cli", "What is needed")
_OPTIONS = QT_TRANSLATE_NOOP("cli", "What may be added")
_COMMANDS = QT_TRANSLATE_NOOP("cli", "Commands")
_COMMAND = QT_TRANSLATE_NOOP("cli", "command")
_HELP = QT_TRANSLATE_NOOP("cli", "Show this explanation.")
_JSON = QT_TRANSLATE_NOOP("cli", "Answer with one JSON document, for programs.")
_PLAN = QT_TRANSLATE_NOOP("cli", "The file of the plan.")
_USER = QT_TRANSLATE_NOOP("cli", "Whose account; not needed when there is only one.")
_CODE = QT_TRANSLATE_NOOP("cli", "The code of the app on the telephone, for an account with a second factor.")
_PASSWORD = QT_TRANSLATE_NOOP(
    "cli", "File with the password on its first line, - for standard input. Else CKG_PASSWORD_FILE tells the file."
)

_MISSING = QT_TRANSLATE_NOOP("cli", "Still needed: {names}.")
_UNKNOWN = QT_TRANSLATE_NOOP("cli", "Not understood: {names}.")
_NO_VALUE = QT_TRANSLATE_NOOP("cli", "{name}: nothing follows it.")
_NO_CHOICE = QT_TRANSLATE_NOOP("cli", "{name}: {typed} is not known. Choose {choices}.")
_WRONG = QT_TRANSLATE_NOOP("cli", "This cannot be understood. Type ckg --help for an explanation.")
_MISREAD = QT_TRANSLATE_NOOP("cli", "{name}: {why}")
_EXPLAINED = QT_TRANSLATE_NOOP("cli", "{what} Type {program} --help for an explanation.")

_SENTENCES: Final = (
    (re.compile(r"the following arguments are required: (?P<names>.*)"), _MISSING),
    (re.compile(r"unrecognized arguments: (?P<names>.*)", re.DOTALL), _UNKNOWN),
    (re.compile(r"argument (?P<name>.*?): expected (?:one|at least one) argument"), _NO_VALUE),
    (
        re.compile(
            r"argument (?P<name>.*?): invalid choice: (?P<typed>.*?),?"
            r" \((?:choose from|maybe you meant) (?P<choices>.*)\)",
            re.DOTALL,
        ),
        _NO_CHOICE,
    ),
)
"""The library's own sentences, which it does not let us replace, and ours in their stead."""


class Arguments:
    """Declares the arguments of one command, each with its explanation."""

    def __init__(self, parser: Parser) -> None:
        self._parser = parser

    def needed(self, name: str, explanation: str, kind: Callable[[str], object]) -> None:
        """An argument by its position."""
        self._parser.needed.add_argument(
            name, help=self._parser.say(explanation), type=_reading(name, kind), metavar=name.upper()
        )

    def option(
        self,
        name: str,
        explanation: str,
        kind: Callable[[str], object] | None = None,
        *,
        required: bool = False,
        choices: Sequence[str] | None = None,
    ) -> None:
        """An argument by its name; left out it is None."""
        group = self._parser.needed if required else self._parser.added
        metavar = None if choices else name.strip("-").upper()
        group.add_argument(
            name,
            help=self._parser.say(explanation),
            type=_reading(name, kind),
            required=required,
            choices=choices,
            metavar=metavar,
            dest=name.strip("-").replace("-", "_"),
        )

    def switch(self, name: str, explanation: str) -> None:
        """An option without a value."""
        dest = name.strip("-").replace("-", "_")
        self._parser.added.add_argument(name, help=self._parser.say(explanation), action="store_true", dest=dest)

    def plan(self) -> None:
        """The plan a command works on."""
        self.needed("plan", _PLAN, a_path)


@dataclass(frozen=True, slots=True)
class Command:
    """One command: its name, what it does, what it asks and how it is carried out."""

    name: str
    summary: str
    declare: Callable[[Arguments], None]
    run: Callable[[Session, Given], Answer]


class Parser(ArgumentParser):
    """A parser that speaks through Words and raises instead of leaving."""

    def __init__(self, prog: str, words: Words, about: str) -> None:
        self._words = words
        super().__init__(
            prog=prog,
            description=self.say(about),
            add_help=False,
            allow_abbrev=False,
        )
        self.needed: _ArgumentGroup = self.add_argument_group(self.say(_ARGUMENTS))
        self.added: _ArgumentGroup = self.add_argument_group(self.say(_OPTIONS))
        self.added.add_argument("-h", "--help", action="help", help=self.say(_HELP))

    def say(self, source: str) -> str:
        """One of our sentences."""
        return self._words.say(Text.of("cli", source))

    def add_common(self, *, default: object) -> None:
        """What every command understands, before or after its name."""
        for name, explanation in (("--user", _USER), ("--password-file", _PASSWORD), ("--code", _CODE)):
            metavar = name.strip("-").upper().replace("-", "_")
            self.added.add_argument(name, help=self.say(explanation), metavar=metavar, default=default)
        unset = default if default is SUPPRESS else False
        self.added.add_argument("--json", help=self.say(_JSON), action="store_true", default=unset)

    def format_help(self) -> str:
        """The explanation; the library leaves no other way to its first word."""
        return super().format_help().replace("usage: ", self.say(_USAGE), 1)

    def error(self, message: str) -> NoReturn:
        """What the library found wrong, in our words."""
        raise WrongUse(_explained(_translated(message), self.prog))


def understood(arguments: Sequence[str], commands: Sequence[Command], words: Words) -> tuple[Command, Given]:
    """The command that was typed with its arguments; raises WrongUse, or SystemExit after an explanation."""
    parser = Parser("ckg", words, _ABOUT)
    parser.epilog = parser.say(_CODES)
    parser.add_common(default=None)
    choices = parser.add_subparsers(
        title=parser.say(_COMMANDS), dest="command", metavar=parser.say(_COMMAND), required=False
    )
    for command in commands:
        own = choices.add_parser(command.name, help=parser.say(command.summary), words=words, about=command.summary)
        command.declare(Arguments(own))
        own.add_common(default=SUPPRESS)
    given: Namespace = parser.parse_args(arguments)
    for command in commands:
        if command.name == given.command:
            return command, Given(given)
    raise WrongUse(Text.of("cli", _WRONG))


def _reading(name: str, kind: Callable[[str], object] | None) -> Callable[[str], object]:
    """Reads one argument, and says by its name when that fails."""

    def read(typed: str) -> object:
        try:
            return kind(typed) if kind else typed
        except Misread as misread:
            raise WrongUse(Text.of("cli", _MISREAD, name=name, why=misread.text)) from None

    return read


def _translated(message: str) -> Text:
    for pattern, source in _SENTENCES:
        found = pattern.fullmatch(message)
        if found:
            return Text("cli", source, tuple((name, part.replace("'", "")) for name, part in found.groupdict().items()))
    return Text.of("cli", _WRONG)


def _explained(what: Text, prog: str) -> Text:
    if what.source == _WRONG:
        return what
    return Text.of("cli", _EXPLAINED, what=what, program=prog)
