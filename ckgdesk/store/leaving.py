"""Whoever left stays out: an account that comes back with a file of before is taken away again, and it is told.

A folder knows accounts by marks, so that it names nobody; the marks outlive the plan, because a backup does.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from ckgdesk.changes import ChangeSet
from ckgdesk.domain.colleagues import Colleague
from ckgdesk.domain.errors import PlanUnavailable
from ckgdesk.store.alone import looking_into
from ckgdesk.store.faults import on_disk
from ckgdesk.store.key_file import read_ring, write_ring
from ckgdesk.store.keys import plain
from ckgdesk.store.ledger import left_in, note_left
from ckgdesk.store.plan import Plan
from ckgdesk.store.reader import Reader
from ckgdesk.store.refusal import unavailable
from ckgdesk.store.rekeying import check_rekeyable, turn
from ckgdesk.store.unit_of_work import writing_alone
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text

_AGAIN = QT_TRANSLATE_NOOP("accounts", "Removed again, with another key for the plan: {users}, who came with a backup")
_LEFT = QT_TRANSLATE_NOOP(
    "store",
    "The account of {user} was removed after this file was made, so it does not open with it. Let somebody who still"
    " works with the plan open it, or take the recovery key.",
)


@dataclass(frozen=True, slots=True)
class Company:
    """Who can open a plan now, and whose account was taken away again."""

    removed: tuple[str, ...]
    remain: tuple[str, ...]
    key: bytes = field(repr=False)


def write_down(plan: Plan, *folders: Path) -> None:
    """Tell folders who left; one that takes no line is told with the next backup."""
    marks = {_mark(plan.plan_id, one) for one in _colleagues(plan.path, plan.key) if not one.active}
    for folder in folders:
        with suppress(PlanUnavailable):
            note_left(folder, plan.plan_id, marks)


def returned(path: Path, key: bytes, plan_id: str, user: str, left: frozenset[str]) -> tuple[Colleague, ...]:
    """Whoever has an account in a file although they left; raises PlanUnavailable when `user` is one of them."""
    if not left:
        return ()
    found = tuple(one for one in _colleagues(path, key) if one.active and _mark(plan_id, one) in left)
    if plain(user) in {plain(one.user) for one in found}:
        raise unavailable(_LEFT, user=user)
    return found


def take_again(path: Path, key: bytes, who: Iterable[Colleague], line: Callable[[Text], ChangeSet]) -> Company:
    """Take accounts from a file that nobody has open, and leave a line; it gets another key. Raises PlanUnavailable."""
    who = tuple(who)
    users = tuple(sorted(one.user for one in who))
    ring = read_ring(path)
    if not users:
        return Company((), ring.accounts(), key)
    if not ring.has_old_slots:
        check_rekeyable(path, ring, key)
    with writing_alone(path, key) as work:
        for one in who:
            work.write(one, replace(one, active=False, second_factor=False))
        work.note(line(Text.of("accounts", _AGAIN, users=", ".join(users))))
    for user in users:
        ring = ring.without(user)
    if ring.has_old_slots:
        # Nobody can wrap another key for those; what is marked as gone is not let in all the same.
        with on_disk(path):
            write_ring(path, ring, key)
        return Company(users, ring.accounts(), key)
    return Company(users, ring.accounts(), turn(path, key, ring))


def left_from(plan_id: str, folders: Iterable[Path]) -> frozenset[str]:
    """Everybody who left a plan, as far as folders know."""
    return frozenset().union(*(left_in(folder, plan_id) for folder in folders))


def _mark(plan_id: str, colleague: Colleague) -> str:
    """A name is given out once, so this is nobody else, whatever role or password they had when."""
    return hashlib.sha256(f"{plan_id}\0account\0{colleague.id}\0{plain(colleague.user)}".encode()).hexdigest()


def _colleagues(path: Path, key: bytes) -> tuple[Colleague, ...]:
    with looking_into(path, key) as connection:
        return Reader(connection).colleagues()
