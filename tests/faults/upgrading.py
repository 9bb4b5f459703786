"""kill -9, and no power, while an older plan is brought up: the old file opens or the new one, every value in it."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Mapping
from contextlib import closing
from functools import partial
from itertools import chain
from pathlib import Path
from random import Random
from time import perf_counter

from ckgdesk.domain.errors import PlanDamaged, PlanUnavailable
from ckgdesk.services.demo import PASSWORD
from ckgdesk.store import sqlite, tables
from ckgdesk.store.key_file import key_files
from ckgdesk.store.losses import losses
from ckgdesk.store.migrating import Revisions, declared  # here, not by each child: it takes long to load
from ckgdesk.store.opening import open_plan
from installer.fixture import plan_of
from tests.centre import copied
from tests.faults.killing import killed
from tests.faults.power import left_behind
from tests.faults.tape import Deed, recorded

_BEFORE_THE_SWAP = 4


def migration_kills(folder: Path, trials: int, seed: int = 1) -> dict[str, int]:
    """Kill the program `trials` times while it brings up a plan of every schema there was."""
    dice = Random(seed)  # noqa: S311  the same trials each time
    older = range(1, tables.SCHEMA)
    longest = {number: _time_of(number, folder / f"whole-{number}") for number in older}
    lost = still_old = 0
    for trial in range(trials):
        number = older[trial % len(older)]
        plan = _copy(number, folder / str(trial))
        killed(partial(_open, plan), dice, changes=0, wait=longest[number])
        still_old += plan.read_bytes() == plan_of(number).read_bytes()
        lost += not _holds_everything(number, plan)
    return {"migration_kills": trials, "migration_lost": lost, "migration_kills_before_the_swap": still_old}


def migration_power_cuts(folder: Path, states: int) -> dict[str, int]:
    """The power goes while the oldest plan is brought up; what is left opens, and holds every value of before."""
    plan = _copy(1, folder / "session")
    old, keys = plan.read_bytes(), {file.name: file.read_bytes() for file in key_files(plan)}
    steps = recorded(plan.parent, "tests.faults.upgrading", str(plan))
    before = _laid_out(folder / "before", {plan.name: old, **keys}) / plan.name
    lost = still_old = 0
    # Half of the cuts around the swap, which is a moment in a long work.
    swap = max(number for number, step in enumerate(steps) if step.deed is Deed.RENAME)
    late = left_behind(before, steps, states - states // 2, since=swap - _BEFORE_THE_SWAP)
    for number, (_, left) in enumerate(chain(left_behind(before, steps, states // 2), late)):
        found = _laid_out(folder / str(number), {**left, **keys}) / plan.name
        still_old += found.exists() and found.read_bytes() == old
        lost += not (found.exists() and _holds_everything(1, found))
        shutil.rmtree(found.parent)
    return {"migration_power_states": states, "migration_power_lost": lost, "migration_power_still_old": still_old}


def newer_plans(folder: Path) -> dict[str, int]:
    """Plans of programs to come: how many were changed by a single byte, by looking or by refusing."""
    touched = 0
    for ahead in (1, 2, 50):
        plan = _copy(tables.SCHEMA, folder / str(ahead))
        _become_newer(plan, tables.SCHEMA + ahead)
        before = {file.name: file.read_bytes() for file in plan.parent.iterdir()}
        touched += _is_opened(plan) or {file.name: file.read_bytes() for file in plan.parent.iterdir()} != before
    return {"newer": 3, "newer_touched": touched}


def _open(plan: Path, tell: int = 0) -> None:
    """What a killed child does; it has nothing to tell."""
    del tell
    open_plan(plan, password=PASSWORD).close()


def _is_opened(plan: Path) -> bool:
    try:
        _open(plan)
    except PlanDamaged:
        return True  # a newer plan is not damaged, and a backup in its place would be a loss
    except PlanUnavailable:
        return False
    return True


def _holds_everything(number: int, plan: Path) -> bool:
    """Does the program open it now, and is every value of the kept plan in it?"""
    try:
        opened = open_plan(plan, password=PASSWORD)
    except PlanUnavailable:
        return False
    opened.close()
    return not losses(plan_of(number), plan, opened.key, declared(Revisions(), number))


def _become_newer(plan: Path, number: int) -> None:
    opened = open_plan(plan, password=PASSWORD)
    opened.close()
    with closing(sqlite.connect(plan, opened.key)) as connection:
        connection.execute(f"PRAGMA user_version = {number:d}")
        connection.execute("ALTER TABLE stay RENAME TO stay_of_tomorrow")


def _time_of(number: int, folder: Path) -> float:
    """How long it takes to bring up a plan nobody kills; a little more, so that some come through."""
    plan = _copy(number, folder)
    begun = perf_counter()
    _open(plan)
    return 1.1 * (perf_counter() - begun)


def _laid_out(folder: Path, files: Mapping[str, bytes]) -> Path:
    folder.mkdir()
    for name, content in files.items():
        (folder / name).write_bytes(content)
    return folder


def _copy(number: int, folder: Path) -> Path:
    folder.mkdir()
    return copied(plan_of(number), folder)


if __name__ == "__main__":
    with sqlite.with_open_memory():
        _open(Path(sys.argv[1]))
