"""Lets what was erased in a plan go from its backups too: those it can open it writes anew, the others it waits out."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from ckgdesk.domain.errors import PlanUnavailable
from ckgdesk.domain.retention import ErasedFile
from ckgdesk.store import sqlite
from ckgdesk.store.alone import looking_into
from ckgdesk.store.attached import parcel_of
from ckgdesk.store.backup import proof
from ckgdesk.store.backups import Backup, backups_in, remove, unused
from ckgdesk.store.contents import contents
from ckgdesk.store.faults import in_our_words, on_disk
from ckgdesk.store.files import journal_of, put_in_place, sync_file, write_whole
from ckgdesk.store.key_file import key_files, read_ring, ring_content
from ckgdesk.store.ledger import erased_in, note, settle, settled_in
from ckgdesk.store.manifest import Manifest, write_manifest
from ckgdesk.store.opening import bring_up
from ckgdesk.store.plan import Plan
from ckgdesk.store.reader import Reader
from ckgdesk.store.refusal import damaged
from ckgdesk.store.replaying import held_in, remove_left, replay

_PREFIX: Final = ".ckgdesk-anew-"


def tidy(plan: Plan) -> None:
    """After an erasure: let go of what lies beside the plan from before, and write down there that this was done."""
    sqlite.compact(plan.path, plan.key)
    remove_left(plan.path)
    # The line comes last: without it the next backup knows that this was cut off, and does it again.
    note(plan.path.parent, plan.plan_id, _erased(plan))


def clear(plan: Plan, folder: Path, today: date) -> int:
    """Take from the backups in a folder what was erased since; gives how many still hold it. Raises PlanUnavailable.

    Those hold another key, of before somebody left: nobody can write them anew, and they are removed on the day that
    was told.
    """
    erased = _erased(plan)
    known = {file.mark for file in erased_in(plan.path.parent, plan.plan_id)}
    if not plan.read_only and not known.issuperset(file.mark for file in erased):
        tidy(plan)
    note(folder, plan.plan_id, erased)
    settled = settled_in(folder, plan.plan_id)
    due = tuple(file for file in erased if file.mark not in settled)
    if not due:
        return 0
    _sweep(folder)
    owing = sum(not _cleared(plan, backup, due, today) for backup in backups_in(folder, plan.plan_id))
    if not owing:
        settle(folder, plan.plan_id, (file.mark for file in due))
    return owing


def _erased(plan: Plan) -> tuple[ErasedFile, ...]:
    # By a connection of its own: the last backup is made of a plan that is closed, and must stay so.
    with looking_into(plan.path, plan.key) as connection:
        return Reader(connection).erased_files()


def _cleared(plan: Plan, backup: Backup, due: Sequence[ErasedFile], today: date) -> bool:
    """Does this backup hold nothing of it any more?"""
    # Only what does not open is judged by its day: the clock may have been wrong when the file was erased.
    holds = backup.at.date() <= max(file.erased_on for file in due)
    try:
        with in_our_words(backup.path):
            ours = sqlite.opens(backup.path, plan.key, read_only=True)
        if ours:
            holds = bool(held_in(backup.path, plan.key, plan.plan_id, due))
            if holds:
                _write_anew(plan, backup, due)
                return True
    except PlanUnavailable:
        pass  # damaged, or no room to write it anew: it waits for its day as those of another key do
    if not holds:
        return True
    if today <= max(file.copies_until for file in due):
        return False
    remove(backup.path)
    return True


def _write_anew(plan: Plan, backup: Backup, due: Sequence[ErasedFile]) -> None:
    folder, key = backup.path.parent, plan.key
    with on_disk(folder), TemporaryDirectory(prefix=_PREFIX, dir=folder) as place:
        copy = Path(place) / plan.path.name
        shutil.copyfile(backup.path, copy)
        copy.chmod(0o600)
        bring_up(copy, key, read_ring(backup.path).accounts())
        replay(copy, key, plan.plan_id, due)
        if not all(check.ok for check in proof(copy, key, plan.plan_id)):
            raise damaged(backup.path)
        journal_of(copy).unlink(missing_ok=True)
        sync_file(copy)
        target = unused(folder, plan.path, backup.at)
        # As when it was made: keys and slip first, and the old one goes last, whole until then.
        for keys in key_files(target):
            write_whole(keys, ring_content(backup.path))
        write_manifest(target, _slip(backup, copy, key))
        if parcel_of(backup.path).exists():
            write_whole(parcel_of(target), parcel_of(backup.path).read_bytes())
        put_in_place(copy, target)
        remove(backup.path)


def _slip(backup: Backup, copy: Path, key: bytes) -> Manifest:
    """The slip of then, over what it holds now; the anchor stays: that line of the journal is still the same."""
    was = backup.manifest
    made = Manifest(
        was.plan_id, was.made_at, was.program, copy.stat().st_size, was.keys, contents(copy, key), was.anchor
    )
    return made.sealed(key)


def _sweep(folder: Path) -> None:
    """What a crash left of a backup that was being written anew."""
    for left in folder.glob(f"{_PREFIX}*"):
        shutil.rmtree(left, ignore_errors=True)
