"""Making a plan, making the demo centre, proving a plan."""

from __future__ import annotations

from datetime import date
from itertools import chain, count
from pathlib import Path

from ckgdesk.cli.answer import DONE, REFUSED, Answer, Json
from ckgdesk.cli.given import Given, WrongUse, a_day, a_path, a_text
from ckgdesk.cli.parsing import Arguments, Command
from ckgdesk.cli.session import Session, plan_file
from ckgdesk.services.demo import PASSWORD, SIZES, USER, make_demo
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text
from ckgdesk.workspace import Workspace

_NEW = QT_TRANSLATE_NOOP("cli", "Make an empty plan; the recovery key is shown once.")
_CENTRE = QT_TRANSLATE_NOOP("cli", "The name of the centre.")
_NO_USER = QT_TRANSLATE_NOOP("cli", "Still needed: --user, the name of the first account.")
_MADE = QT_TRANSLATE_NOOP("cli", "{plan} is made.")
_KEEP = QT_TRANSLATE_NOOP("cli", "Recovery key, shown only now; print it and keep it safe: {key}")

_DEMO = QT_TRANSLATE_NOOP("cli", "Make a plan with an invented centre; user and password are demo.")
_SIZE = QT_TRANSLATE_NOOP("cli", "How large the centre is.")
_TODAY = QT_TRANSLATE_NOOP("cli", "The day around which the stays lie; today when left out.")
_INVENTED = QT_TRANSLATE_NOOP(
    "cli", "{plan} is made, with {children} children and {stays} stays. User {user}, password {password}."
)

_VERIFY = QT_TRANSLATE_NOOP("cli", "Prove that a plan is whole.")
_WHOLE = QT_TRANSLATE_NOOP("cli", "The plan is whole.")
_NOT_WHOLE = QT_TRANSLATE_NOOP("cli", "The plan is not whole.")

_BACKUP = QT_TRANSLATE_NOOP("cli", "Write a proven copy of a plan, with its keys.")
_FOLDER = QT_TRANSLATE_NOOP("cli", "The folder in which the copy is put.")
_COPIED = QT_TRANSLATE_NOOP("cli", "{file} is written and proven.")


def _declare_new(arguments: Arguments) -> None:
    arguments.plan()
    arguments.option("--centre", _CENTRE, a_text, required=True)


def _new(session: Session, given: Given) -> Answer:
    user = given.text("user").strip()
    if not user:
        raise WrongUse(Text.of("cli", _NO_USER))
    path = plan_file(given)
    key = Workspace.create(path, centre=given.text("centre"), user=user, password=session.password(given))
    lines = (session.say(_MADE, plan=path.name), session.say(_KEEP, key=key))
    return Answer({"plan": str(path), "recovery_key": key}, lines)


def _declare_demo(arguments: Arguments) -> None:
    arguments.plan()
    arguments.option("--size", _SIZE, choices=SIZES)
    arguments.option("--today", _TODAY, a_day)


def _demo(session: Session, given: Given) -> Answer:
    path = plan_file(given)
    counts = make_demo(path, given.day("today") or session.today, size=given.text("size", SIZES[0]))
    line = session.say(
        _INVENTED, plan=path.name, children=counts.children, stays=counts.stays, user=USER, password=PASSWORD
    )
    return Answer({"plan": str(path), "children": counts.children, "stays": counts.stays}, (line,))


def _verify(session: Session, given: Given) -> Answer:
    checks = Workspace.verify(plan_file(given), session.password(given), user=given.text("user") or None)
    whole = all(check.ok for check in checks)
    found: list[Json] = [
        {"check": check.name, "ok": check.ok, "detail": session.tell(check.detail)} for check in checks
    ]
    lines = [f"{'+' if check.ok else '!'} {session.tell(check.detail)}" for check in checks]
    summary = session.say(_WHOLE if whole else _NOT_WHOLE)
    return Answer({"ok": whole, "checks": found}, (*lines, summary), code=DONE if whole else REFUSED)


def _declare_backup(arguments: Arguments) -> None:
    arguments.plan()
    arguments.needed("folder", _FOLDER, a_path)


def _backup(session: Session, given: Given) -> Answer:
    with session.opened(given, read_only=True) as workspace:
        target = _unused(given.path("folder"), workspace.path, session.today)
        workspace.copy_to(target)
    return Answer({"ok": True, "file": str(target)}, (session.say(_COPIED, file=target.name),))


def _unused(folder: Path, plan: Path, today: date) -> Path:
    """A name with the day in it; a second copy of one day gets a number."""
    names = (
        f"{plan.stem}-{today.isoformat()}{number}{plan.suffix}"
        for number in chain([""], (f"-{again}" for again in count(2)))
    )
    return next(folder / name for name in names if not (folder / name).exists())


COMMANDS = (
    Command("new", _NEW, _declare_new, _new),
    Command("demo", _DEMO, _declare_demo, _demo),
    Command("verify", _VERIFY, Arguments.plan, _verify),
    Command("backup", _BACKUP, _declare_backup, _backup),
)
