"""Makes room for a backup: what lies there goes aside under a name of its own and is never deleted."""

from __future__ import annotations

from datetime import date
from itertools import chain, count
from pathlib import Path

from ckgdesk.store.faults import on_disk
from ckgdesk.store.files import journal_of, sync_folder
from ckgdesk.store.key_file import key_files


def set_aside(plan: Path, today: date) -> Path:
    """Rename a plan with its keys and its journal, dated; gives its new name. Raises PlanUnavailable."""
    kept = _kept_as(plan, today)
    with on_disk(plan):
        # The journal goes first: left behind, SQLite would play it into the backup that comes in its place.
        for name, new in zip(_files(plan), _files(kept), strict=True):
            if name.exists():
                name.rename(new)
        sync_folder(plan.parent)
    return kept


def _kept_as(plan: Path, today: date) -> Path:
    base = f"{plan.name}.damaged-{today.isoformat()}"
    names = (plan.with_name(f"{base}{again}") for again in chain([""], (f"-{number}" for number in count(2))))
    return next(name for name in names if not any(file.exists() for file in _files(name)))


def _files(plan: Path) -> tuple[Path, ...]:
    return journal_of(plan), plan, *key_files(plan)
