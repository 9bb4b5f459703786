"""A folder with backups of a plan: made, listed, thinned and cleared of what a crash left behind."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from glob import escape
from itertools import chain, count
from pathlib import Path
from typing import Final

from ckgdesk.domain.thinning import Keep, is_ahead, kept
from ckgdesk.store import schema, seals
from ckgdesk.store.alone import looking_into
from ckgdesk.store.attached import Forged, attach, attached, gathered, parcel_of
from ckgdesk.store.backup import copy_file, proof
from ckgdesk.store.contents import contents, last_change
from ckgdesk.store.faults import on_disk
from ckgdesk.store.files import journal_of, put_in_place, write_whole
from ckgdesk.store.key_file import key_files, ring_content
from ckgdesk.store.manifest import Manifest, manifest_of, read_manifest, write_manifest
from ckgdesk.store.plan import Plan
from ckgdesk.store.presence import check_new
from ckgdesk.store.refusal import unavailable
from ckgdesk.texts import QT_TRANSLATE_NOOP

_PART: Final = ".part"
_ROOM: Final = 1.2  # the copy, its keys, and some air


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup that was proven when it was made."""

    path: Path
    manifest: Manifest

    @property
    def at(self) -> datetime:
        """When it was made, in the time of the wall."""
        return self.manifest.made_at.astimezone()


def copy_plan(plan: Plan, target: Path, at: datetime) -> Backup:
    """Copy a plan as it is now, others may go on writing; `target` appears only once it is proven."""
    check_new(target)
    _check_room(plan.path, target.parent)
    part = target.with_name(target.name + _PART)
    try:
        with on_disk(target):
            copy_file(plan.path, plan.key, part)
        manifest = _proven(plan, part, at)
        with on_disk(target):
            # Keys and slip first: a copy that lies there without them would be taken for a backup.
            for keys in key_files(target):
                write_whole(keys, ring_content(plan.path))
            write_manifest(target, manifest)
            attach(target, gathered(plan.path), plan.key)
            put_in_place(part, target)
    except BaseException:
        for made in (part, journal_of(part), target, *_beside(target)):
            made.unlink(missing_ok=True)
        raise
    return Backup(target, manifest)


def back_up(plan: Plan, folder: Path, at: datetime, keep: Keep | None = None) -> Backup:
    """One more backup in a folder; those that are too many go once the new one is there."""
    check_folder(folder)
    _clear(folder, plan.path.stem)
    backup = copy_plan(plan, unused(folder, plan.path, at), at)
    thin(folder, plan.plan_id, at, keep)
    return backup


def backups_in(folder: Path, plan_id: str | None = None, now: datetime | None = None) -> tuple[Backup, ...]:
    """The backups of one plan, or of every plan, newest first; none when the folder is not there.

    Those dated later than `now` stand last: they are not the newest. Without `now` each is taken at its word.
    """
    try:
        slips = sorted(folder.glob("*.manifest"))
    except OSError:
        return ()
    found = (path.with_name(path.name.removesuffix(".manifest")) for path in slips)
    backups = [Backup(path, manifest) for path in found if path.is_file() and (manifest := read_manifest(path))]
    wanted = (backup for backup in backups if plan_id in {None, backup.manifest.plan_id})
    newest_first = sorted(wanted, key=lambda backup: backup.manifest.made_at, reverse=True)
    return tuple(sorted(newest_first, key=lambda backup: now is not None and is_ahead(backup.at, now)))


def thin(folder: Path, plan_id: str, now: datetime, keep: Keep | None = None) -> tuple[Path, ...]:
    """Remove the backups that are too many; gives what is gone. One dated later than `now` neither goes nor counts."""
    backups = [backup for backup in backups_in(folder, plan_id) if not is_ahead(backup.at, now)]
    staying = kept((backup.at for backup in backups), keep)
    gone = tuple(backup.path for backup in backups if backup.at not in staying)
    with on_disk(folder):
        for path in gone:
            remove(path)
    return gone


def remove(backup: Path) -> None:
    """Remove a backup with its keys and its slip."""
    # The plan goes before its keys: whatever is left after a crash is not taken for a backup.
    for file in (backup, *_beside(backup)):
        file.unlink(missing_ok=True)


def unused(folder: Path, plan: Path, at: datetime) -> Path:
    """A name with the moment in it; a second one of the same minute gets a number."""
    base = f"{plan.stem}-{at.astimezone():%Y-%m-%d-%H%M}"
    names = (folder / f"{base}{again}{plan.suffix}" for again in chain([""], (f"-{number}" for number in count(2))))
    return next(name for name in names if not any(file.exists() for file in (name, *_beside(name))))


def same_as_now(plan: Plan, backup: Backup) -> bool:
    """Was nothing changed since this backup was made, neither the passwords nor the templates?"""
    with looking_into(plan.path, plan.key) as connection:
        changes = last_change(connection)
    if (backup.manifest.contents.changes, backup.manifest.keys) != (changes, _mark_of_keys(plan.path)):
        return False
    try:
        return attached(backup.path, plan.key) == gathered(plan.path)
    except (Forged, OSError):
        return False


def make_folder(folder: Path) -> None:
    """Make the folder in which this PC keeps backups of its own; only who is logged in may look into it."""
    with on_disk(folder):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)


def check_folder(folder: Path) -> None:
    """Refuse a folder that is not there; a disk that was taken away must not get a folder of its name instead."""
    if not folder.is_dir():
        raise unavailable(
            QT_TRANSLATE_NOOP(
                "store",
                "The folder for backups {folder} is not there. Connect its disk, or choose another folder under"
                " Management, Backups.",
            ),
            folder=str(folder),
        )


def _proven(plan: Plan, part: Path, at: datetime) -> Manifest:
    if not all(check.ok for check in proof(part, plan.key, plan.plan_id)):
        raise unavailable(
            QT_TRANSLATE_NOOP("store", "The copy of {plan} is not sound and was thrown away. Check the disk."),
            plan=plan.path.name,
        )
    held = contents(part, plan.key)
    size, keys = part.stat().st_size, _mark_of_keys(plan.path)
    unsealed = Manifest(plan.plan_id, at, schema.program_version(), size, keys, held, anchor=_anchor(part, plan.key))
    return unsealed.sealed(plan.key)


def _anchor(part: Path, key: bytes) -> str:
    """The last line of the journal and its seal: whoever cuts the journal off later is told by every backup."""
    with looking_into(part, key) as connection:
        return seals.anchor(connection)


def _mark_of_keys(plan: Path) -> str:
    return hashlib.sha256(ring_content(plan)).hexdigest()


def _beside(backup: Path) -> tuple[Path, ...]:
    return (*key_files(backup), manifest_of(backup), parcel_of(backup))


def _check_room(plan: Path, folder: Path) -> None:
    with on_disk(folder):
        if shutil.disk_usage(folder).free >= _ROOM * plan.stat().st_size:
            return
    raise unavailable(
        QT_TRANSLATE_NOOP(
            "store",
            "There is too little free space in {folder} for a backup. Free some space, or choose another folder.",
        ),
        folder=folder.name,
    )


def _clear(folder: Path, stem: str) -> None:
    """Remove what a crash left of backups that never were; a name of ours with a date, and no plan under it."""
    with on_disk(folder):
        for left in _left_behind(folder, stem):
            left.unlink(missing_ok=True)


def _left_behind(folder: Path, stem: str) -> Iterator[Path]:
    name, dated = escape(stem), "-[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]*"
    yield from folder.glob(f"{name}{dated}{_PART}*")
    for beside in folder.glob(f"{name}{dated}.keys"):
        backup = beside.with_name(beside.name.removesuffix(".keys"))
        if not backup.exists():
            yield from _beside(backup)
