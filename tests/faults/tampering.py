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


def a_line_about_a_child(connection: driver.Connection, random: Random) -> int:
    found = connection.execute("SELECT line_id FROM journal_about WHERE kind = 'Child'").fetchall()
    return int(random.choice(found)[0])


def edit(connection: driver.Connection, random: Random) -> None:
    column = random.choice(("who", "at", "pc", "role", "deed", "about"))
    connection.execute(f"UPDATE journal SET {column} = {column} || 'x' WHERE id = ?", (a_line(connection, random),))  # noqa: S608  names of our own


def edit_words(connection: driver.Connection, random: Random) -> None:
    column, line = random.choice(("title", "reason", "changes", "purpose")), a_line(connection, random)
    connection.execute(f"UPDATE journal SET {column} = {column} || ' ' WHERE id = ?", (line,))  # noqa: S608  names of our own


def erase_quietly(connection: driver.Connection, random: Random) -> None:
    connection.execute("UPDATE journal SET title = '', changes = '' WHERE id = ?", (a_line(connection, random),))


def move_subject(connection: driver.Connection, random: Random) -> None:
    """What a line is about, and by what it is found, each says another child."""
    line = a_line_about_a_child(connection, random)
    connection.execute("UPDATE journal SET about = replace(about, 'Child ', 'Child 1000') WHERE id = ?", (line,))
    subject = "CAST('1000' || record_id AS INTEGER)"
    connection.execute(f"UPDATE journal_about SET record_id = {subject} WHERE line_id = ? AND kind = 'Child'", (line,))  # noqa: S608  names of our own


def hide(connection: driver.Connection, random: Random) -> None:
    """A line is there, but nobody who looks for the child finds it."""
    line = a_line_about_a_child(connection, random)
    connection.execute("DELETE FROM journal_about WHERE line_id = ?", (line,))


def list_falsely(connection: driver.Connection, random: Random) -> None:
    connection.execute("INSERT INTO journal_about VALUES (1000000, 'Child', ?)", (a_line(connection, random),))


def mislead(connection: driver.Connection, random: Random) -> None:
    """A block says that nothing of what is looked for stands in it, or that there is one more."""
    blocks = [line for (line,) in connection.execute("SELECT last_line FROM journal_block")]
    column = random.choice(("people", "deeds", "first_at", "last_at"))
    if blocks and random.random() < 0.5:
        connection.execute(
            f"UPDATE journal_block SET {column} = '[]' WHERE last_line = ?",  # noqa: S608  names of our own
            (random.choice(blocks),),
        )
    elif blocks:
        connection.execute("DELETE FROM journal_block WHERE last_line = ?", (random.choice(blocks),))
    else:
        connection.execute("INSERT INTO journal_block VALUES (64, '', '', '[]', '[]')")


def delete(connection: driver.Connection, random: Random) -> None:
    line = a_line(connection, random)
    connection.execute("DELETE FROM journal WHERE id = ?", (line,))
    connection.execute("DELETE FROM journal_about WHERE line_id = ?", (line,))


def insert(connection: driver.Connection, random: Random) -> None:
    number = connection.execute("SELECT max(id) FROM journal").fetchone()[0] + random.randint(1, 3)
    line = (number, "2026-01-05T09:30:00+00:00", "an", "", "", "change", "", "a" * 64, "b" * 64, "[]", "", "", "[]")
    connection.execute(f"INSERT INTO journal VALUES ({', '.join('?' * len(line))})", line)  # noqa: S608  names of our own


def swap(connection: driver.Connection, random: Random) -> None:
    """Two lines change what they say."""
    one = a_line(connection, random)
    other = connection.execute("SELECT id FROM journal WHERE id <> ? ORDER BY random()", (one,)).fetchone()[0]
    words = "title, reason, purpose, changes"
    first, second = (
        connection.execute(f"SELECT {words} FROM journal WHERE id = ?", (line,)).fetchone()  # noqa: S608  names of our own
        for line in (one, other)
    )
    to = f"UPDATE journal SET ({words}) = (?, ?, ?, ?) WHERE id = ?"  # noqa: S608  names of our own
    connection.execute(to, (*second, one))
    connection.execute(to, (first[0], "verwisseld", *first[2:], other))


def cut_tail(connection: driver.Connection, random: Random) -> None:
    last = connection.execute("SELECT max(id) FROM journal").fetchone()[0] - random.randint(0, 5)
    connection.execute("DELETE FROM journal WHERE id >= ?", (last,))
    connection.execute("DELETE FROM journal_about WHERE line_id >= ?", (last,))
    seal = connection.execute("SELECT seal FROM journal ORDER BY id DESC LIMIT 1").fetchone()
    count = connection.execute("SELECT count(*) FROM journal").fetchone()[0]
    connection.execute("UPDATE journal_state SET last_seal = ?, lines = ?", (seal[0] if seal else "", count))


def make_anew(connection: driver.Connection, random: Random) -> None:
    """Every seal computed again under a key of one's own, as somebody can who has the plan but not the origin."""
    edit_words(connection, random)
    connection.execute("UPDATE journal SET digest = '', seal = ''")
    connection.execute("DELETE FROM journal_state")


HANDS: tuple[Hand, ...] = (
    edit, edit_words, erase_quietly, move_subject, hide, list_falsely, mislead, delete, insert, swap, cut_tail,
)  # fmt: skip
