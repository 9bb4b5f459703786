"""Keeping the open plan safe: backups in one folder or two, and the proof that it is whole."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from ckgdesk.domain.errors import CkgError
from ckgdesk.domain.settings import Limits
from ckgdesk.domain.thinning import Keep
from ckgdesk.services.access import Right
from ckgdesk.services.archive import Kept, Proof, Shelf, default_folder, kept, prove_newest, shelf
from ckgdesk.services.road import Road
from ckgdesk.store.backup import proof
from ckgdesk.store.backups import back_up, backups_in, make_folder, same_as_now
from ckgdesk.store.leaving import write_down
from ckgdesk.store.login import Credentials
from ckgdesk.store.rewriting import clear
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text

_PROVEN = QT_TRANSLATE_NOOP("safekeeping", "Drill: the backup of {day} at {time} brings the plan back")
_NOT_PROVEN = QT_TRANSLATE_NOOP("safekeeping", "Drill: the backup of {day} at {time} does not bring the plan back")


@dataclass(frozen=True, slots=True)
class Findings:
    """What was looked at and when; `failed` says what is not as it should be."""

    at: datetime
    looked_at: tuple[Text, ...]
    failed: tuple[Text, ...]

    @property
    def sound(self) -> bool:
        """Is everything as it should be?"""
        return not self.failed


@dataclass(frozen=True, slots=True)
class Habits:
    """After how many hours of change a backup is due, and how many stay."""

    hours_of_change: int
    keep: Keep


@dataclass(frozen=True, slots=True)
class Attempt:
    """What came of a backup into one folder: the newest one there, new or the same still, or what went wrong."""

    folder: Path
    backup: Kept | None
    error: CkgError | None = None
    owing: int = 0
    """How many older ones there still hold what was erased; they wait for their day."""


class Safekeeping:
    """May take seconds on a large plan: ask from a worker."""

    def __init__(self, road: Road) -> None:
        self._road = road

    def prove(self) -> Findings:
        """Look at the plan from end to end; raises PlanUnavailable when it cannot be read at all."""
        self._road.account.demand(Right.READ)
        plan = self._road.open_plan
        checks = proof(plan.path, plan.key, plan.plan_id)
        failed = tuple(check.detail for check in checks if not check.ok)
        return Findings(self._road.now(), tuple(check.detail for check in checks), failed)

    def back_up(self, folders: Iterable[Path], keep: Keep | None = None) -> tuple[Attempt, ...]:
        """A backup in every folder where the newest is not the plan as it is; one that fails stops no other.

        Whoever works may ask for it: it adds nothing that was not there, and the plan needs it.
        """
        self._road.account.demand(Right.READ)
        keep = keep or self.habits().keep
        attempts = tuple(self._attempt(folder, keep) for folder in folders)
        self._clear_what_was_left({attempt.folder for attempt in attempts})
        return attempts

    def shelves(self, folders: Iterable[Path]) -> tuple[Shelf, ...]:
        """What lies in each folder, and whether the newest there is the plan as it is now."""
        self._road.account.demand(Right.READ)
        return tuple(map(self._shelf, folders))

    def habits(self) -> Habits:
        """How often, and how many stay: it stands in the plan, so that every PC does the same."""
        with self._road.reading() as plan:
            limits = plan.settings().on(self._road.now().date())
        return Habits(limits.backup_hours_of_change, keep_of(limits))

    def drill(self, folder: Path, password: str, *, user: str | None = None, code: str = "") -> Proof | None:
        """Make the plan anew from its newest backup, with nothing but a password; None when there is no backup.

        The result stands beside the backups and in the journal. Raises PlanUnavailable for a wrong password.
        """
        self._road.account.demand(Right.BACKUP)
        made = prove_newest(self._road.open_plan.path, folder, Credentials(password, user, code), self._road.now())
        if made is not None and not self._road.open_plan.read_only:
            self._write_down(made)
        return made

    def _shelf(self, folder: Path) -> Shelf:
        plan = self._road.open_plan
        newest = next(iter(backups_in(folder, plan.plan_id, self._road.now())), None)
        return replace(
            shelf(folder, plan.plan_id, self._road.now()), current=newest is not None and same_as_now(plan, newest)
        )

    def _attempt(self, folder: Path, keep: Keep) -> Attempt:
        plan = self._road.open_plan
        try:
            if folder == default_folder():
                # Only this one is made: the folder of a disk that is away must not come into being on another.
                make_folder(folder)
            newest = next(iter(backups_in(folder, plan.plan_id, self._road.now())), None)
            if newest is None or not same_as_now(plan, newest):
                newest = back_up(plan, folder, self._road.now(), keep)
            write_down(plan, folder)
            owing = clear(plan, folder, self._road.now().date())
        except CkgError as error:
            return Attempt(folder, None, error)
        return Attempt(folder, kept(newest, self._road.now()), owing=owing)

    def _clear_what_was_left(self, folders: Collection[Path]) -> None:
        """Before somebody chose another folder backups went to that of this PC; what was erased goes from there too."""
        default = default_folder()
        if default in folders or not backups_in(default, self._road.open_plan.plan_id):
            return
        with suppress(CkgError):  # nobody looks there; the next backup tries again
            clear(self._road.open_plan, default, self._road.now().date())

    def _write_down(self, made: Proof) -> None:
        sentence = _PROVEN if made.ok else _NOT_PROVEN
        title = Text.of("safekeeping", sentence, day=made.backup.at.date(), time=f"{made.backup.at:%H:%M}")
        with self._road.open_plan.writing() as work:
            work.record(title, self._road.account.user, self._road.now(), self._road.where)


def keep_of(limits: Limits) -> Keep:
    """How many backups stay."""
    return Keep(limits.backup_days, limits.backup_weeks, limits.backup_months)
