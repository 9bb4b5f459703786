"""Hands that change a journal afterwards, with the key of the plan and past its triggers: each is seen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

from sqlcipher3 import dbapi2 as driver

from ckgdesk.store import seals, sqlite
from ckgdesk.store.opening import open_plan
from ckgdesk.store.plan import Plan
from tests.centre import PASSWORD, copied

Hand = Callable[[driver.Connection, Random], None]


def tamperings(plan: Path, folder: Path, trials: int, seed: int = 1) -> dict[str, Any]:
    """A hand in the journal, so many times, each in a plan of its own; whoever holds the origin looks afterwards."""
    dice = Random(seed)  # noqa: S311  the same hands each time
    hands = (*HANDS, make_anew)
    unseen = [
        f"{hand.__name__} {trial}"
        for trial, hand in ((trial, hands[trial % len(hands)]) for trial in range(trials))
        if not _is_seen(copied(plan, _new(folder / str(trial))), hand, dice)
    ]
    return {"mutations": trials, "mutations_seen": trials - len(unseen), "mutations_unseen": unseen}


def _is_seen(path: Path, hand: Hand, dice: Random) -> bool:
    plan = open_plan(path, password=PASSWORD)
    try:
        by_hand(plan, hand, dice)
        if hand is make_anew:
            with plan.mending() as connection:
                seals.found_chain(connection, dice.randbytes(32))
        assert plan.origin is not None
        with plan.examining() as connection:
            return not seals.prove(connection, plan.origin).sound
    finally:
        plan.close()


def _new(folder: Path) -> Path:
    folder.mkdir()
    return folder


def by_hand(plan: Plan, hand: Hand, random: Random) -> None:
    """What somebody does who has the key of the plan, and takes the triggers away first."""
    connection = sqlite.connect(plan.path, plan.key)
    for name in sqlite.TRIGGERS:
        connection.execute(f"DROP TRIGGER {name}")
    connection.execute("PRAGMA foreign_keys = OFF")
    hand(connection, random)
    connection.close()


def a_line(connection: driver.Connection, random: Random) -> int:
    return int(random.choice(connection.execute("SELECT id FROM journal").fetchall())[0])


def edit(connection: driver.Connection, random: Random) -> None:
    column = random.choice(("who", "at", "pc", "role", "deed"))
    connection.execute(f"UPDATE journal SET {column} = {column} || 'x' WHERE id = ?", (a_line(connection, random),))  # noqa: S608  names of our own


def edit_words(connection: driver.Connection, random: Random) -> None:
    column, line = random.choice(("title", "reason", "changes", "purpose")), a_line(connection, random)
    connection.execute(f"UPDATE journal_said SET {column} = {column} || ' ' WHERE line_id = ?", (line,))  # noqa: S608  names of our own


def erase_quietly(connection: driver.Connection, random: Random) -> None:
    line = a_line(connection, random)
    connection.execute("UPDATE journal_said SET title = '', changes = '' WHERE line_id = ?", (line,))


def move_subject(connection: driver.Connection, random: Random) -> None:
    line = random.choice(connection.execute("SELECT line_id FROM journal_about WHERE kind = 'Child'").fetchall())[0]
    connection.execute(
        "UPDATE journal_about SET record_id = record_id + 1000000 WHERE line_id = ? AND kind = 'Child'", (line,)
    )


def delete(connection: driver.Connection, random: Random) -> None:
    line = a_line(connection, random)
    for table, column in (("journal", "id"), ("journal_said", "line_id"), ("journal_seal", "line_id")):
        connection.execute(f"DELETE FROM {table} WHERE {column} = ?", (line,))  # noqa: S608  names of our own


def insert(connection: driver.Connection, random: Random) -> None:
    number = connection.execute("SELECT max(id) FROM journal").fetchone()[0] + random.randint(1, 3)
    connection.execute("INSERT INTO journal VALUES (?, '2026-01-05T09:30:00+00:00', 'an', '', '', 'change')", (number,))
    connection.execute("INSERT INTO journal_said VALUES (?, '[]', '', '', '[]')", (number,))


def swap(connection: driver.Connection, random: Random) -> None:
    one = random.choice(connection.execute("SELECT line_id FROM journal_seal").fetchall())[0]
    connection.execute("UPDATE journal_said SET line_id = -1 WHERE line_id = ?", (one,))
    other = connection.execute("SELECT line_id FROM journal_said WHERE line_id > 0 ORDER BY random()").fetchone()[0]
    connection.execute("UPDATE journal_said SET line_id = ?, reason = 'verwisseld' WHERE line_id = ?", (one, other))
    connection.execute("UPDATE journal_said SET line_id = ? WHERE line_id = -1", (other,))


def cut_tail(connection: driver.Connection, random: Random) -> None:
    last = connection.execute("SELECT max(id) FROM journal").fetchone()[0] - random.randint(0, 5)
    for table, column in (("journal", "id"), ("journal_said", "line_id"), ("journal_seal", "line_id")):
        connection.execute(f"DELETE FROM {table} WHERE {column} >= ?", (last,))  # noqa: S608  names of our own
    connection.execute("DELETE FROM journal_about WHERE line_id >= ?", (last,))
    seal = connection.execute("SELECT seal FROM journal_seal ORDER BY line_id DESC LIMIT 1").fetchone()
    count = connection.execute("SELECT count(*) FROM journal_seal").fetchone()[0]
    connection.execute("UPDATE journal_state SET last_seal = ?, lines = ?", (seal[0] if seal else "", count))


def make_anew(connection: driver.Connection, random: Random) -> None:
    """Every seal computed again under a key of one's own, as somebody can who has the plan but not the origin."""
    edit_words(connection, random)
    connection.execute("DELETE FROM journal_seal")
    connection.execute("DELETE FROM journal_state")


HANDS: tuple[Hand, ...] = (
    edit, edit_words, erase_quietly, move_subject, delete, insert, swap, cut_tail,
)  # fmt: skip
