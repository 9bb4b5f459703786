"""What can be done with backups while no plan is open: find them, put one back, prove one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TypeAlias

from platformdirs import user_data_path

from ckgdesk.domain.errors import PlanDamaged, PlanUnavailable
from ckgdesk.domain.thinning import is_ahead
from ckgdesk.store.backups import Backup, backups_in
from ckgdesk.store.drills import Drill, drills_in, record_drill
from ckgdesk.store.key_file import read_ring
from ckgdesk.store.login import Credentials
from ckgdesk.store.restoring import Moment, PutBack, drill, restore
from ckgdesk.texts import Text

CameBack: TypeAlias = PutBack
"""What came of putting a backup back, for whoever asked for it."""


@dataclass(frozen=True, slots=True)
class Kept:
    """One backup, as somebody chooses it: when, where, and how much is in it."""

    path: Path
    at: datetime
    size: int
    children: int
    stays: int
    ahead: bool = False
    """Is it dated later than now? Then the clock of the PC was wrong when it was made."""


@dataclass(frozen=True, slots=True)
class Proof:
    """What came of a drill: how many tables were laid beside the slip, or why it failed."""

    backup: Kept
    at: datetime
    ok: bool
    tables: int = 0
    why: Text | None = None


@dataclass(frozen=True, slots=True)
class Shelf:
    """One folder with backups of a plan: the newest first, and the last drill."""

    folder: Path
    present: bool
    backups: tuple[Kept, ...] = ()
    drilled: Drill | None = None
    current: bool = False
    """Is the newest the plan as it is now?"""

    @property
    def newest(self) -> Kept | None:
        """The one to begin with, None when there is none."""
        return self.backups[0] if self.backups else None


def default_folder() -> Path:
    """Where backups go on this PC until somebody chooses: on its own disk, and not beside the plan."""
    return user_data_path("ckgdesk", appauthor=False) / "backups"


def folders(chosen: str, second: str) -> tuple[Path, ...]:
    """Where backups go when somebody chose these; empty is no choice, and nobody has a second folder by himself."""
    first = Path(chosen) if chosen else default_folder()
    return (first, Path(second)) if second else (first,)


def shelf(folder: Path, plan_id: str | None, now: datetime | None = None) -> Shelf:
    """What lies in a folder, what is dated later than `now` last; `plan_id` None: of every plan."""
    backups = tuple(kept(one, now) for one in backups_in(folder, plan_id, now))
    drills = drills_in(folder, plan_id) if plan_id is not None else ()
    return Shelf(folder, folder.is_dir(), backups, next(iter(drills), None))


def backups_for(plan: Path | None, folders: Iterable[Path], now: datetime) -> tuple[Kept, ...]:
    """Backups that can take the place of a plan that is missing or damaged, newest first; None: of every plan.

    Those dated later than `now` stand last.
    """
    plan_id = None if plan is None else _id_of(plan)
    found = {one.path: one for folder in folders for one in shelf(folder, plan_id, now).backups}
    if plan is not None and plan_id is None:
        # Its key file is gone too: what is left is the name.
        own = {path: one for path, one in found.items() if path.name.startswith(f"{plan.stem}-")}
        found = own or found
    newest_first = sorted(found.values(), key=lambda one: one.at, reverse=True)
    return tuple(sorted(newest_first, key=lambda one: one.ahead))


def put_back(backup: Path, plan: Path, secret: Credentials, moment: Moment) -> CameBack:
    """Put a backup in the place of a plan; gives who can open it, and under which name the old one is kept.

    Raises PlanUnavailable with what is wrong and what to do.
    """
    return restore(backup, plan, secret, moment, (default_folder(),))


def prove_newest(plan: Path, folder: Path, secret: Credentials, now: datetime) -> Proof | None:
    """Make the plan anew from its newest backup and record what came of it; None when there is no backup.

    Raises PlanUnavailable when the plan does not say who it is, when the password is wrong or the record impossible.
    """
    plan_id = read_ring(plan).plan_id
    newest = shelf(folder, plan_id, now).newest
    if newest is None:
        return None
    try:
        made = drill(newest.path, secret)
        proof = Proof(newest, now, ok=True, tables=made.tables)
    except PlanDamaged as error:
        proof = Proof(newest, now, ok=False, why=error.text)
    record_drill(folder, Drill(plan_id, newest.path.name, now, proof.ok))
    return proof


def kept(backup: Backup, now: datetime | None = None) -> Kept:
    """A backup of the store in the words of whoever chooses one."""
    ahead = now is not None and is_ahead(backup.at, now)
    counts = backup.manifest.contents.counts
    return Kept(backup.path, backup.at, backup.manifest.size, counts.get("child", 0), counts.get("stay", 0), ahead)


def _id_of(plan: Path) -> str | None:
    try:
        return read_ring(plan).plan_id
    except PlanUnavailable:
        return None
