"""Every connection has every setting, whoever opened it, and the file can hold nothing the rules forbid."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy.dialects.sqlite import dialect
from sqlcipher3 import dbapi2 as driver

from ckgdesk.store import sqlite
from ckgdesk.store.engine import engine_for
from ckgdesk.store.plan import Plan

STAY = "INSERT INTO stay VALUES (?, ?, 1, ?, ?, 'firm', '', 0, '')"
BED = "INSERT {} INTO placement VALUES (?, 1, 1, ?, ?)"
JANUARY, FEBRUARY, MARCH = "2026-01-01", "2026-02-01", "2026-03-01"


@pytest.fixture
def connection(plan: Plan) -> Iterator[driver.Connection]:
    """The bare driver, inside a transaction with one stay in January."""
    connection = sqlite.connect(plan.path, plan.key)
    connection.execute("BEGIN IMMEDIATE")
    connection.execute(STAY, (1, "V1", JANUARY, FEBRUARY))
    yield connection
    connection.close()


@pytest.mark.parametrize("name", sqlite.SETTINGS)
def test_a_setting_holds_on_every_connection(plan: Plan, name: str) -> None:
    engine = engine_for(plan.path, plan.key)

    with engine.connect() as connection:
        held = connection.exec_driver_sql(f"PRAGMA {name}").scalar()
    engine.dispose()

    assert str(held if held is not None else 0) == str(sqlite.SETTINGS[name][1])


def test_the_settings_are_those_that_lose_nothing() -> None:
    asked = {name: value for name, (value, _) in sqlite.SETTINGS.items()}

    assert (asked["journal_mode"], asked["synchronous"], asked["secure_delete"]) == ("TRUNCATE", "FULL", "ON")
    assert (asked["foreign_keys"], asked["trusted_schema"], asked["busy_timeout"]) == ("ON", "OFF", 5000)


def test_a_setting_that_does_not_hold_is_seen(connection: driver.Connection) -> None:
    connection.execute("PRAGMA cell_size_check = OFF")

    assert sqlite.wrong_settings(connection) == ("cell_size_check",)


def test_opening_never_makes_a_file(tmp_path: Path) -> None:
    with pytest.raises(driver.OperationalError):
        sqlite.connect(tmp_path / "nothing.ckg", b"k" * 32)

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("statement", ["ATTACH ':memory:' AS second", "PRAGMA writable_schema = ON"])
def test_the_back_doors_of_the_file_are_shut(plan: Plan, statement: str) -> None:
    connection = sqlite.connect(plan.path, plan.key)

    with pytest.raises(driver.DatabaseError, match="not authorized"):
        connection.execute(statement)

    connection.close()


@pytest.mark.parametrize("verb", ["", "OR REPLACE", "OR IGNORE"])
def test_two_children_never_share_a_bed(connection: driver.Connection, verb: str) -> None:
    connection.execute(BED.format(""), (1, JANUARY, FEBRUARY))

    with pytest.raises(driver.IntegrityError, match=sqlite.OVERLAP):
        connection.execute(BED.format(verb), (2, "2026-01-31", MARCH))


def test_a_child_never_sleeps_in_two_beds(connection: driver.Connection) -> None:
    connection.execute(BED.format(""), (1, JANUARY, FEBRUARY))

    with pytest.raises(driver.IntegrityError, match=sqlite.OVERLAP):
        connection.execute("INSERT INTO placement VALUES (2, 1, 2, ?, ?)", ("2026-01-31", MARCH))


def test_a_bed_without_end_is_taken_for_ever(connection: driver.Connection) -> None:
    connection.execute(BED.format(""), (1, JANUARY, None))

    with pytest.raises(driver.IntegrityError, match=sqlite.OVERLAP):
        connection.execute(BED.format(""), (2, "2099-01-01", None))


def test_the_departure_day_is_free_again(connection: driver.Connection) -> None:
    connection.execute(BED.format(""), (1, JANUARY, FEBRUARY))
    connection.execute(BED.format(""), (2, FEBRUARY, MARCH))

    assert connection.execute("SELECT count(*) FROM placement").fetchone() == (2,)


def test_a_bed_is_not_stretched_over_the_next_child(connection: driver.Connection) -> None:
    connection.execute(BED.format(""), (1, JANUARY, FEBRUARY))
    connection.execute(BED.format(""), (2, FEBRUARY, MARCH))

    with pytest.raises(driver.IntegrityError, match=sqlite.OVERLAP):
        connection.execute("UPDATE placement SET until = '2026-02-02' WHERE id = 1")


def test_a_child_never_has_two_stays_at_once(connection: driver.Connection) -> None:
    with pytest.raises(driver.IntegrityError, match=sqlite.OVERLAP):
        connection.execute(STAY, (2, "V2", "2026-01-31", None))


@pytest.mark.parametrize("day", ["2026-02-30", "2026-2-3", "05/01/2026", "", "2026-01-05 ", "2026-01-05T00:00"])
def test_text_that_is_no_day_is_not_stored(connection: driver.Connection, day: str) -> None:
    with pytest.raises(driver.IntegrityError, match="is_a_day"):
        connection.execute("INSERT INTO phase VALUES (1, 1, 'short', ?)", (day,))


def test_a_period_needs_a_night(connection: driver.Connection) -> None:
    with pytest.raises(driver.IntegrityError, match="holds_a_night"):
        connection.execute(BED.format(""), (1, JANUARY, JANUARY))


LINE = "INSERT OR REPLACE INTO journal VALUES (1, '', ?, '', '', 'change', 'Child 1 1', 'd', 's', 'abc', '', '', '[]')"
FIXED = ("at", "who", "role", "pc", "deed", "about", "digest", "seal")
ABOUT = "INSERT OR REPLACE INTO journal_about VALUES (1, 'Child', 1)"


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM journal",
        "DELETE FROM journal_about",
        "UPDATE journal_about SET record_id = 2",
        *(f"UPDATE journal SET {name} = ''" for name in FIXED),  # noqa: S608  names of our own
        "UPDATE journal SET id = 2",
        "UPDATE journal SET reason = 'anders'",
        LINE.replace("?", "'bert'"),
        ABOUT,
    ],
)
def test_the_journal_only_grows(connection: driver.Connection, statement: str) -> None:
    connection.execute(LINE, ("an",))
    connection.execute(ABOUT)

    with pytest.raises(driver.IntegrityError, match=sqlite.APPEND_ONLY):
        connection.execute(statement)


def test_what_a_line_says_can_be_taken_away(connection: driver.Connection) -> None:
    connection.execute(LINE, ("an",))

    connection.execute("UPDATE journal SET title = '', changes = ''")

    assert connection.execute("SELECT title, changes, seal FROM journal").fetchall() == [("", "", "s")]


def test_a_line_without_a_seal_can_get_one(connection: driver.Connection) -> None:
    connection.execute(LINE.replace("'d', 's'", "'', ''"), ("an",))

    connection.execute("UPDATE journal SET digest = 'd', seal = 's'")

    assert connection.execute("SELECT digest, seal FROM journal").fetchall() == [("d", "s")]


def test_a_moment_without_a_zone_is_no_moment() -> None:
    with pytest.raises(ValueError, match="zone"):
        sqlite.Moment().process_bind_param(datetime(2026, 1, 1), dialect())  # noqa: DTZ001  what it must refuse
