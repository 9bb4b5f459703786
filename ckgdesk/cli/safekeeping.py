"""Copies of a plan, the way back from one, and the drill that proves it."""

from __future__ import annotations

from datetime import UTC, date, datetime
from itertools import chain, count
from pathlib import Path

from ckgdesk.cli.answer import DONE, REFUSED, Answer, Json
from ckgdesk.cli.given import Given, a_path
from ckgdesk.cli.parsing import Arguments, Command
from ckgdesk.cli.session import Session, plan_file
from ckgdesk.services.archive import Proof, default_folder
from ckgdesk.texts import QT_TRANSLATE_NOOP
from ckgdesk.workspace import Workspace

_BACKUP = QT_TRANSLATE_NOOP("cli", "Write a proven copy of a plan, with its keys.")
_FOLDER = QT_TRANSLATE_NOOP("cli", "The folder in which the copy is put.")
_COPIED = QT_TRANSLATE_NOOP("cli", "{file} is written and proven.")

_RESTORE = QT_TRANSLATE_NOOP("cli", "Put a backup in the place of a plan; what lies there is kept aside.")
_SOURCE = QT_TRANSLATE_NOOP("cli", "The backup, a file that ends in .ckg with its keys beside it.")
_TARGET = QT_TRANSLATE_NOOP("cli", "The file of the plan that comes back.")
_RESTORED = QT_TRANSLATE_NOOP("cli", "{plan} is back from the backup {backup}.")
_KEPT = QT_TRANSLATE_NOOP("cli", "What lay there is kept as {file}.")

_REMOVED = QT_TRANSLATE_NOOP(
    "cli", "Removed since that backup was made, and now again: {users}. The plan has another key."
)
_ACCOUNTS = QT_TRANSLATE_NOOP(
    "cli", "It opens with the passwords of then of: {users}. Remove under Accounts whoever works here no more."
)

_DRILL = QT_TRANSLATE_NOOP("cli", "Prove that the newest backup of a plan brings it back, from a password alone.")
_DRILLED = QT_TRANSLATE_NOOP("cli", "The folder with the backups; when left out, that of this PC.")
_NONE = QT_TRANSLATE_NOOP("cli", "There is no backup of {plan} in {folder}. Make one first.")
_PROVEN = QT_TRANSLATE_NOOP("cli", "{file} brings the plan back: %n table(s) compared, all the same.", "", 1)
_NOT_PROVEN = QT_TRANSLATE_NOOP("cli", "{file} does not bring the plan back.")


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


def _declare_restore(arguments: Arguments) -> None:
    arguments.needed("backup", _SOURCE, a_path)
    arguments.needed("plan", _TARGET, a_path)


def _restore(session: Session, given: Given) -> Answer:
    backup, plan = given.path("backup"), plan_file(given)
    password, user = session.password(given), given.text("user") or None
    came = Workspace.put_back(backup, plan, password, session.today, user=user, code=given.text("code"))
    lines = [session.say(_RESTORED, plan=plan.name, backup=backup.name)]
    if came.kept is not None:
        lines.append(session.say(_KEPT, file=came.kept.name))
    if came.removed:
        lines.append(session.say(_REMOVED, users=", ".join(came.removed)))
    lines.append(session.say(_ACCOUNTS, users=", ".join(came.accounts)))
    document: Json = {
        "ok": True,
        "plan": str(plan),
        "kept": None if came.kept is None else str(came.kept),
        "removed": [*came.removed],
        "accounts": [*came.accounts],
    }
    return Answer(document, tuple(lines))


def _declare_drill(arguments: Arguments) -> None:
    arguments.plan()
    arguments.option("--folder", _DRILLED, a_path)


def _drill(session: Session, given: Given) -> Answer:
    plan = plan_file(given)
    folder = given.path("folder") if given.text("folder") else default_folder()
    password, user = session.password(given), given.text("user") or None
    proof = Workspace.prove_newest(plan, folder, password, datetime.now(UTC), user=user, code=given.text("code"))
    if proof is None:
        none = session.say(_NONE, plan=plan.name, folder=str(folder))
        return Answer({"ok": False, "backup": None, "found": [none]}, (none,), code=REFUSED)
    return _told(session, proof)


def _told(session: Session, proof: Proof) -> Answer:
    found = [] if proof.why is None else [session.tell(proof.why)]
    sentence = _PROVEN if proof.ok else _NOT_PROVEN
    summary = session.say(sentence, count=proof.tables if proof.ok else None, file=proof.backup.path.name)
    document: Json = {
        "ok": proof.ok,
        "backup": str(proof.backup.path),
        "made_at": proof.backup.at.isoformat(),
        "tables": proof.tables,
        "found": [*found],
    }
    return Answer(document, (summary, *found), code=DONE if proof.ok else REFUSED)


COMMANDS = (
    Command("backup", _BACKUP, _declare_backup, _backup),
    Command("restore", _RESTORE, _declare_restore, _restore),
    Command("drill", _DRILL, _declare_drill, _drill),
)
