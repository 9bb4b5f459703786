"""Measures a journal of ten years: a million sealed lines, found by child, person, period and kind, and proven."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from random import Random
from time import perf_counter
from typing import Final

from ckgdesk.changes import ChangeSet, Deed
from ckgdesk.cli.answer import Json
from ckgdesk.domain.groeipakket import Month
from ckgdesk.domain.people import Child
from ckgdesk.services.filled import PASSWORD, USER, make_filled
from ckgdesk.services.journal import Wanted
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text
from ckgdesk.workspace import Workspace

_LINES: Final = 1_000_000
_CHILDREN: Final = 3000
_FIRST: Final = datetime(2016, 1, 4, 7, tzinfo=UTC)
_DAYS: Final = 3650
_MONTH: Final = Month(2025, 3)
_TITLE = QT_TRANSLATE_NOOP("cli", "A look at {child}")
_PEOPLE: Final = {"An Maes": 40, "Bert Claes": 30, "Chris Baert": 20, "Dirk Peeters": 9.9, "Els Wouters": 0.1}
"""Who works with the plan, and of a hundred lines how many are theirs."""
_DEEDS: Final = {
    Deed.CARD: 70, Deed.CHANGE: 20, Deed.LOGIN: 6, Deed.PRINTED: 3, Deed.REVEALED: 0.8, Deed.EXPORTED: 0.15,
    Deed.LOGIN_FAILED: 0.049, Deed.GLASS_BROKEN: 0.001,
}  # fmt: skip

FILTERS: Final[Mapping[str, Wanted]] = {
    "all": Wanted(),
    "child": Wanted(child_id=1),
    "person": Wanted(who="Bert Claes"),
    "seldom_person": Wanted(who="Els Wouters"),
    "period": Wanted(date(2019, 2, 1), date(2019, 2, 28)),
    "kind": Wanted(deeds=frozenset({Deed.CARD})),
    "seldom_kind": Wanted(deeds=frozenset({Deed.GLASS_BROKEN})),
    "looks": Wanted(deeds=frozenset(Deed) - {Deed.CHANGE}),
    "person_and_seldom_kind": Wanted(who="An Maes", deeds=frozenset({Deed.GLASS_BROKEN})),
    "seldom_person_and_kind": Wanted(who="Els Wouters", deeds=frozenset({Deed.CARD})),
    "period_and_seldom_kind": Wanted(date(2017, 1, 1), date(2024, 12, 31), deeds=frozenset({Deed.GLASS_BROKEN})),
    "everything": Wanted(
        date(2017, 1, 1), date(2024, 12, 31), child_id=1, who="An Maes", deeds=frozenset({Deed.PRINTED})
    ),
    "nothing": Wanted(who="Niemand", deeds=frozenset({Deed.CARD})),
}
"""What somebody may ask for; the slowest is what counts."""


def measured_journal(lines: int = _LINES) -> Mapping[str, Json]:
    """How long the window waits for its first page under each filter, for a month's review and for the whole proof."""
    with tempfile.TemporaryDirectory() as folder:
        plan = Path(folder) / "journal.ckg"
        begun = perf_counter()
        make_filled(plan, _children(), _looks(lines))
        filled = perf_counter() - begun
        with _opened(plan) as workspace:
            journal = workspace.journal
            found = {name: _timed(partial(journal.entries, wanted)) for name, wanted in FILTERS.items()}
            people = _timed(journal.people)
            review = _timed(partial(journal.review, _MONTH))
            begun = perf_counter()
            findings = journal.prove()
            proof = round(perf_counter() - begun, 1)
        size = plan.stat().st_size
    return {
        "journal_lines": lines,
        "journal_plan_mb": round(size / 1e6),
        "journal_filled_s": round(filled, 1),
        **{f"journal_{name}_s": seconds for name, seconds in found.items()},
        "journal_slowest_filter_s": max(found.values()),
        "journal_people_s": people,
        "journal_review_of_a_month_s": review,
        "journal_proof_s": proof,
        "journal_sound": findings is not None and findings.sound,
    }


def _timed(ask: Callable[[], object]) -> float:
    """The better of two: the first also warms the pages, as opening a plan does."""
    times = []
    for _ in range(2):
        begun = perf_counter()
        ask()
        times.append(perf_counter() - begun)
    return round(min(times), 3)


def _children() -> Iterator[Child]:
    return (
        Child(number, f"K{number}", f"Kind {number}", "Proef", date(2015, 5, 1)) for number in range(1, 1 + _CHILDREN)
    )


def _looks(lines: int) -> Iterator[tuple[ChangeSet, tuple[int, ...]]]:
    title = Text.of("cli", _TITLE, child="K1")
    dice = Random(1)  # noqa: S311  the same journal each time
    step = timedelta(days=_DAYS) / lines
    people = dice.choices(list(_PEOPLE), list(_PEOPLE.values()), k=lines)
    deeds = dice.choices(list(_DEEDS), list(_DEEDS.values()), k=lines)
    for number, (who, deed) in enumerate(zip(people, deeds, strict=True)):
        said = ChangeSet(0, title, (), who, _FIRST + number * step, "bureau-1", deed=deed, role="planner")
        yield said, (dice.randint(1, _CHILDREN),)


@contextmanager
def _opened(plan: Path) -> Iterator[Workspace]:
    workspace = Workspace.open(plan, PASSWORD, user=USER)
    try:
        yield workspace
    finally:
        workspace.close()
