"""`ckg`: the same services as the windows use, for scheduled tasks, scripts and tests (cli.md is the contract)."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TextIO

from ckgdesk.cli import bench, changing, exchange, looking, paper, plans, safekeeping
from ckgdesk.cli.answer import DONE, REFUSED, UNAVAILABLE, WRONG_USE, Answer, Json, written
from ckgdesk.cli.given import WrongUse
from ckgdesk.cli.parsing import Command, understood
from ckgdesk.cli.session import Extras, Session
from ckgdesk.domain.errors import CkgError, PlanUnavailable
from ckgdesk.texts import QT_TRANSLATE_NOOP
from ckgdesk.words import Words

_STOPPED = QT_TRANSLATE_NOOP("cli", "Stopped.")
_WORLD = QT_TRANSLATE_NOOP("cli", "A file cannot be read or written: {what}.")

COMMANDS: tuple[Command, ...] = (
    *plans.COMMANDS,
    *safekeeping.COMMANDS,
    *exchange.COMMANDS,
    *looking.COMMANDS,
    *changing.COMMANDS,
    *paper.COMMANDS,
    *bench.COMMANDS,
)


def main(arguments: Sequence[str], extras: Extras | None = None, today: date | None = None) -> int:
    """Carry out one command and give its exit code."""
    sys.stdout, sys.stderr = _prepared(sys.stdout), _prepared(sys.stderr)
    session = Session(Words.dutch(), extras or Extras(), today or date.today())  # noqa: DTZ011  the day on the wall
    try:
        return _answered(session, arguments)
    except KeyboardInterrupt:
        _complain(session.say(_STOPPED))
        return REFUSED
    except BrokenPipeError:
        _fall_silent()
        return DONE
    except OSError as error:
        _complain(session.say(_WORLD, what=os.strerror(error.errno) if error.errno else type(error).__name__))
        return REFUSED


def _answered(session: Session, arguments: Sequence[str]) -> int:
    as_json = "--json" in arguments
    try:
        command, given = understood(arguments, COMMANDS, session.words)
        answer = command.run(session, given)
    except SystemExit:  # after an explanation that was asked for
        return DONE
    except WrongUse as wrong:
        _complain(session.tell(wrong.text))
        return WRONG_USE
    except PlanUnavailable as unavailable:
        _complain(session.tell(unavailable.text))
        return UNAVAILABLE
    except CkgError as error:
        answer = _refused(session, error)
    _speak(answer, as_json=as_json)
    return answer.code


def _refused(session: Session, error: CkgError) -> Answer:
    """A wish without sense, as one refusal that belongs to no rule."""
    sentence = session.tell(error.text)
    refusal: Json = {
        "rule": _snake(type(error).__name__),
        "severity": "hard",
        "subject": None,
        "nights": None,
        "message": sentence,
        "ways_out": [],
    }
    return Answer({"refused": [refusal]}, (), (sentence,), REFUSED)


def _snake(name: str) -> str:
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name).lstrip("_")


def _speak(answer: Answer, *, as_json: bool) -> None:
    for line in answer.warnings:
        _complain(line)
    for line in [written(answer.document)] if as_json else answer.lines:
        sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _complain(line: str) -> None:
    sys.stderr.write(f"{line}\n")


def _fall_silent() -> None:
    """Whoever read along has seen enough; without this the interpreter complains once more when it leaves."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def _prepared(stream: TextIO | None) -> TextIO:
    """Dutch and names survive any console; a file name that is no text is shown escaped instead of stopping us."""
    if stream is None:  # closed by whoever started us; left free, its number would go to the first file we open
        return Path(os.devnull).open("w", encoding="utf-8")
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    return stream
