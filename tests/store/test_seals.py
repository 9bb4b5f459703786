"""The journal is sealed line by line: whatever a later hand does to it is seen."""

import hmac
import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import pytest
from sqlcipher3 import dbapi2 as driver

from ckgdesk.changes import ChangeSet
from ckgdesk.store import seals, sqlite
from ckgdesk.store.opening import open_plan
from ckgdesk.store.plan import Plan
from ckgdesk.store.sealing import Content, sealed
from ckgdesk.store.seals import SealFindings
from ckgdesk.texts import Text
from tests.builders import a_stay, a_timeline
from tests.faults.tampering import HANDS, Hand, by_hand, make_anew
from tests.plans import PASSWORD, copied, opened

LINES = 24
NOW = datetime(2026, 1, 5, 9, 30, tzinfo=UTC)


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
    connection.execute("UPDATE journal SET title = '' WHERE id = 7")
    connection.close()

    assert found(told).first_wrong == 7


def test_what_an_erasure_names_may_be_gone(told: Plan) -> None:
    with told.writing() as work:
        work.erase_lines((7, 9), ChangeSet(0, Text("test", "erased"), (), "an", NOW))

    assert found(told).sound
    assert found(told).erased == 2


def test_who_claims_an_erasure_afterwards_is_seen(told: Plan) -> None:
    def claim(connection: driver.Connection, _: Random) -> None:
        connection.execute("UPDATE journal SET title = '' WHERE id = 7")
        last = connection.execute("SELECT max(id) FROM journal").fetchone()[0]
        connection.execute("UPDATE journal SET deed = 'erased', about = 'JournalLine 7 0' WHERE id = ?", (last,))
        connection.execute("DELETE FROM journal_about WHERE line_id = ?", (last,))

    by_hand(told, claim, Random(1))  # noqa: S311  no secret

    assert not found(told).sound


def test_a_plan_opened_again_goes_on_with_its_chain(told: Plan) -> None:
    again = open_plan(told.path, password=PASSWORD)
    with again.writing() as work:
        work.note(ChangeSet(0, Text("test", "later"), (), "an", NOW))

    assert found(again).sound
    again.close()


@pytest.mark.parametrize("words", ["", "Noor verhuist", "x" * 5000])
def test_a_seal_is_an_hmac_over_everything_before_it(words: str) -> None:
    key, content = bytes(range(32)), Content(("1", "an"), ("Child 1 1",), words)

    seal = sealed(key, "before", content)

    digest = hmac.digest(key, words.encode(), "sha256").hex()
    over = json.dumps(["before", ["1", "an"], ["Child 1 1"], digest]).encode()
    assert (seal.digest, seal.seal) == (digest, hmac.digest(key, over, "sha256").hex())
