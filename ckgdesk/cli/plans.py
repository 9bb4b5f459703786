"""Making a plan, making the demo centre, proving a plan."""

from __future__ import annotations

from ckgdesk.cli.answer import DONE, REFUSED, Answer, Json
from ckgdesk.cli.given import Given, WrongUse, a_day, a_text
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
    user, code = given.text("user") or None, given.text("code")
    checks = Workspace.verify(plan_file(given), session.password(given), user=user, code=code)
    whole = all(check.ok for check in checks)
    found: list[Json] = [
        {"check": check.name, "ok": check.ok, "detail": session.tell(check.detail)} for check in checks
    ]
    lines = [f"{'+' if check.ok else '!'} {session.tell(check.detail)}" for check in checks]
    summary = session.say(_WHOLE if whole else _NOT_WHOLE)
    return Answer({"ok": whole, "checks": found}, (*lines, summary), code=DONE if whole else REFUSED)


COMMANDS = (
    Command("new", _NEW, _declare_new, _new),
    Command("demo", _DEMO, _declare_demo, _demo),
    Command("verify", _VERIFY, Arguments.plan, _verify),
)
