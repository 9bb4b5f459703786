"""The short way to say that a plan is not available, and what to do about it."""

from __future__ import annotations

from pathlib import Path

from ckgdesk.domain.errors import PlanDamaged, PlanUnavailable
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text, Value


def unavailable(source: str, **values: Value) -> PlanUnavailable:
    """The error with a sentence that was marked for translation under "store"."""
    return PlanUnavailable(Text("store", source, tuple(values.items())))


def beyond_use(path: Path, source: str, **values: Value) -> PlanDamaged:
    """The error for what only a backup mends, with a sentence that was marked for translation under "store"."""
    return PlanDamaged(Text("store", source, tuple(values.items())), path)


def damaged(plan: Path) -> PlanDamaged:
    """A file that fails its own seals."""
    return beyond_use(
        plan,
        QT_TRANSLATE_NOOP("store", "{plan} is damaged. Keep the file as it is and put the newest backup in its place."),
        plan=plan.name,
    )


def no_plan(plan: str) -> PlanUnavailable:
    """A file of something else."""
    return unavailable(QT_TRANSLATE_NOOP("store", "{plan} is no plan of ckgdesk. Choose another file."), plan=plan)
