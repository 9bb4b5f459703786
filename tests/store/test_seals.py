"""The journal is sealed line by line: whatever a later hand does to it is seen."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import pytest
from sqlcipher3 import dbapi2 as driver

from ckgdesk.changes import ChangeSet
from ckgdesk.store import seals, sqlite
from ckgdesk.store.opening import open_plan
from ckgdesk.store.plan import Plan
from ckgdesk.store.seals import SealFindings
from ckgdesk.texts import Text
from tests.builders import a_stay, a_timeline
from tests.plans import PASSWORD, copied, opened

LINES = 24
NOW = datetime(2026, 1, 5, 9, 30, tzinfo=UTC)
Hand = Callable[[driver.Connection, Random], None]


@pytest.fixture
def told(furnished: Path, tmp_path: Path) -> Iterator[Plan]:
    """A plan with lines of changes and of looks."""
    plan = opened(copied(furnished, tmp_path))
    for number in range(LINES):
        with plan.writing() as work:
            if number == 0:
                work.rewrite(None, a_timeline(a_stay()))
            said = ChangeSet(0, Text("test", "looked"), (), "an", NOW + timedelta(minutes=number), "bureau-1")
            work.note(said, seen=(1 + number % 3,))
    yield plan
    plan.close()


def found(plan: Plan) -> SealFindings:
    assert plan.origin is not None
    with plan.examining() as connection:
        return seals.prove(connection, plan.origin)


def test_lines_stand_as_they_were_written(told: Plan) -> None:
    assert found(told).sound
    assert found(told).lines >= LINES


def test_lines_that_are_poured_in_stand_among_the_others(told: Plan) -> None:
    before = found(told).lines
    looks = ((ChangeSet(0, Text("test", "looked"), (), "an", NOW), (1,)) for _ in range(50))
    with told.writing() as work:
        work.pour_lines(looks)
        work.note(ChangeSet(0, Text("test", "later"), (), "an", NOW))

    assert found(told).sound
    assert found(told).lines == before + 51


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
        "UPDATE journal_about SET record_id = record_id + 3 WHERE line_id = ? AND kind = 'Child'", (line,)
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


@pytest.mark.parametrize("hand", HANDS, ids=lambda hand: hand.__name__)
@pytest.mark.parametrize("seed", range(3))
def test_a_later_hand_is_seen(told: Plan, hand: Hand, seed: int) -> None:
    by_hand(told, hand, Random(seed))  # noqa: S311  no secret

    assert not found(told).sound


def test_who_makes_every_seal_anew_is_seen_too(told: Plan) -> None:
    by_hand(told, make_anew, Random(1))  # noqa: S311  no secret
    with told.mending() as connection:
        seals.found_chain(connection, bytes(32))

    assert found(told).first_wrong == 1


def test_the_first_wrong_line_is_named(told: Plan) -> None:
    connection = sqlite.connect(told.path, told.key)
    connection.execute("UPDATE journal_said SET reason = 'anders' WHERE line_id = 7")
    connection.close()

    assert found(told).first_wrong == 7


def test_what_an_erasure_names_may_be_gone(told: Plan) -> None:
    with told.writing() as work:
        work.erase_lines((7, 9), ChangeSet(0, Text("test", "erased"), (), "an", NOW))

    assert found(told).sound
    assert found(told).erased == 2


def test_who_claims_an_erasure_afterwards_is_seen(told: Plan) -> None:
    def claim(connection: driver.Connection, _: Random) -> None:
        connection.execute("UPDATE journal_said SET title = '' WHERE line_id = 7")
        last = connection.execute("SELECT max(id) FROM journal").fetchone()[0]
        connection.execute("UPDATE journal SET deed = 'erased' WHERE id = ?", (last,))
        connection.execute("INSERT INTO journal_about VALUES (?, 'JournalLine', 7, 0)", (last,))

    by_hand(told, claim, Random(1))  # noqa: S311  no secret

    assert not found(told).sound


def test_a_plan_opened_again_goes_on_with_its_chain(told: Plan) -> None:
    again = open_plan(told.path, password=PASSWORD)
    with again.writing() as work:
        work.note(ChangeSet(0, Text("test", "later"), (), "an", NOW))

    assert found(again).sound
    again.close()
