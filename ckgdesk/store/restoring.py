"""The way back: a plan made anew from a backup and a password, and the proof beforehand that this works."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from ckgdesk.changes import ChangeSet, Deed
from ckgdesk.domain.errors import PlanDamaged
from ckgdesk.store import tables
from ckgdesk.store.aside import set_aside
from ckgdesk.store.attached import Forged, attached, lay_back
from ckgdesk.store.backup import proof
from ckgdesk.store.contents import Contents, contents
from ckgdesk.store.faults import on_disk
from ckgdesk.store.files import journal_of, put_in_place, sync_file, write_whole
from ckgdesk.store.key_file import key_files, ring_content
from ckgdesk.store.leaving import Company, left_from, returned, take_again
from ckgdesk.store.ledger import erased_in, note, note_left
from ckgdesk.store.lock import alone_at
from ckgdesk.store.login import Credentials
from ckgdesk.store.manifest import manifest_of, read_manifest
from ckgdesk.store.opening import open_plan
from ckgdesk.store.places import check_place
from ckgdesk.store.presence import check_present
from ckgdesk.store.refusal import beyond_use, unavailable
from ckgdesk.store.replaying import replay
from ckgdesk.store.unit_of_work import writing_alone
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text

_PUT_BACK: Final = QT_TRANSLATE_NOOP("store", "Backup {backup} put back")
_PUT_BACK_OF: Final = QT_TRANSLATE_NOOP("store", "Backup of {day} at {time} put back")
_ROOM: Final = 2.2  # the plan that comes, and a migration of it


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """A plan made from a backup; `tables` is how many a slip vouched for, 0 without a slip."""

    path: Path
    plan_id: str
    tables: int
    user: str
    key: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class PutBack:
    """What came of it: under which name the old plan is kept (None: there was none), and who opens the new one."""

    kept: Path | None
    removed: tuple[str, ...]
    """Whoever left since the backup was made, and was taken out of it."""
    accounts: tuple[str, ...]
    """Whoever can open it, with the password of then."""


@dataclass(frozen=True, slots=True)
class Moment:
    """When and on which PC a backup is put back; `today` is the day it is there."""

    at: datetime
    where: str
    today: date


def restore(backup: Path, plan: Path, secret: Credentials, moment: Moment, ledgers: Iterable[Path] = ()) -> PutBack:
    """Put a backup in the place of a plan; gives who can open it now, and under which name the old one is kept.

    The journal goes on with a line that says so: whatever newer backups know is gone with reason. What was erased
    since, as the folders of backup, plan and `ledgers` know, is erased again before the plan is there, and whoever
    left since is taken out of it. Raises PlanUnavailable. Nothing is deleted: until the backup is proven the old plan
    stays where it lies.
    """
    check_place(plan)
    _check_target(backup, plan)
    with alone_at(plan), _beside(plan) as folder:
        made = rebuild(backup, folder / plan.name, secret)
        folders = (backup.parent, plan.parent, *ledgers)
        company = _admitted(backup, made, moment, folders)
        erased = {file.mark: file for where in folders for file in erased_in(where, made.plan_id)}
        replay(made.path, company.key, made.plan_id, erased.values())
        note(plan.parent, made.plan_id, erased.values())
        note_left(plan.parent, made.plan_id, left_from(made.plan_id, folders))
        with on_disk(plan):
            lay_back(_attached(backup, made.key), plan)
            sync_file(made.path)
            old = (plan, journal_of(plan), *key_files(plan))
            kept = set_aside(plan, moment.today) if any(file.exists() for file in old) else None
            # The keys first: a plan without them would be taken for one that is lost.
            for keys, came in zip(key_files(plan), key_files(made.path), strict=True):
                put_in_place(came, keys)
            put_in_place(made.path, plan)
    return PutBack(kept, company.removed, company.remain)


def rebuild(backup: Path, plan: Path, secret: Credentials) -> Rebuilt:
    """Make a plan at `plan` from the backup and its secret alone, opened and compared; raises PlanUnavailable."""
    check_present(backup)
    _copy(backup, plan)
    opened = open_plan(plan, password=secret.password, user=secret.user, code=secret.code)
    opened.close()
    slip = read_manifest(backup)
    if slip is None and manifest_of(backup).exists():
        raise _differs(backup)
    if slip is not None:
        same_schema = slip.contents.schema == tables.SCHEMA
        # One that was brought up to date meanwhile is no longer what was written down; the backup itself still is.
        held = contents(plan if same_schema else backup, opened.key)
        if not slip.holds(opened.key) or not _same(held, slip.contents):
            raise _differs(backup)
    if not all(check.ok for check in proof(plan, opened.key, opened.plan_id)):
        raise _differs(backup)
    _attached(backup, opened.key)
    return Rebuilt(plan, opened.plan_id, len(slip.contents.digests) if slip else 0, opened.user, opened.key)


def drill(backup: Path, secret: Credentials) -> Rebuilt:
    """Prove that a backup brings the plan back, on a place of its own that is gone afterwards."""
    with TemporaryDirectory(prefix="ckgdesk-") as folder:
        return rebuild(backup, Path(folder) / "drill.ckg", secret)


def _admitted(backup: Path, made: Rebuilt, moment: Moment, folders: Iterable[Path]) -> Company:
    """Tell that a backup was put back, and let nobody in who left since."""
    left = left_from(made.plan_id, folders)
    came = returned(made.path, made.key, made.plan_id, made.user, left)
    said = _tell(backup, made, moment)
    return take_again(made.path, made.key, came, lambda title: replace(said, title=title, deed=Deed.CHANGE))


def _tell(backup: Path, made: Rebuilt, moment: Moment) -> ChangeSet:
    """Leave the line that a backup was put back, the first of the plan that comes."""
    slip = read_manifest(backup)
    made_at = None if slip is None else slip.made_at.astimezone()
    title = Text.of("store", _PUT_BACK, backup=backup.name)
    if made_at is not None:
        title = Text.of("store", _PUT_BACK_OF, day=made_at.date(), time=f"{made_at:%H:%M}")
    with writing_alone(made.path, made.key) as work:
        role = next((str(known.role) for known in work.colleagues() if known.user == made.user), "")
        said = ChangeSet(0, title, (), made.user, moment.at, moment.where, deed=Deed.RESTORED, role=role)
        work.note(said)
    return said


def _attached(backup: Path, key: bytes) -> Mapping[str, bytes]:
    """The centre's own templates as they lie beside the backup."""
    with on_disk(backup):
        try:
            return attached(backup, key)
        except Forged:
            raise _differs(backup) from None


def _same(held: Contents, written: Contents) -> bool:
    return (held.counts, held.digests) == (written.counts, written.digests)


@contextmanager
def _beside(plan: Path) -> Iterator[Path]:
    """A folder on the disk of the plan, so that what is made there moves in one step."""
    with on_disk(plan):
        folder = TemporaryDirectory(prefix=".ckgdesk-", dir=plan.parent)
    try:
        yield Path(folder.name)
    finally:
        folder.cleanup()


def _copy(backup: Path, plan: Path) -> None:
    """A backup is nobody's live file, so it may be copied byte by byte; from a share and from a stick as well."""
    with on_disk(plan):
        _check_room(backup, plan.parent)
        for keys in key_files(plan):
            write_whole(keys, ring_content(backup))
        shutil.copyfile(backup, plan)
        plan.chmod(0o600)


def _check_room(backup: Path, folder: Path) -> None:
    if shutil.disk_usage(folder).free < _ROOM * backup.stat().st_size:
        raise unavailable(
            QT_TRANSLATE_NOOP("store", "There is too little free space to put {backup} back. Free some space first."),
            backup=backup.name,
        )


def _check_target(backup: Path, plan: Path) -> None:
    if not plan.parent.is_dir():
        missing = QT_TRANSLATE_NOOP("store", "There is no folder {folder}. Choose another folder.")
        raise unavailable(missing, folder=plan.parent.name)
    if plan.is_dir():
        raise unavailable(QT_TRANSLATE_NOOP("store", "{plan} is a folder. Choose the plan inside it."), plan=plan.name)
    if plan.exists() and backup.exists() and plan.samefile(backup):
        itself = QT_TRANSLATE_NOOP("store", "{plan} is the backup itself. Choose another name for the plan.")
        raise unavailable(itself, plan=plan.name)


def _differs(backup: Path) -> PlanDamaged:
    differs = QT_TRANSLATE_NOOP(
        "store", "The backup {backup} does not hold what it held when it was made. Choose an older one."
    )
    return beyond_use(backup, differs, backup=backup.name)
