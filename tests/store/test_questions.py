"""What is asked past the library is answered as the library would, and from an index."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import Connection, Select, func, select, update

from ckgdesk.changes import ChangeSet
from ckgdesk.store import tables
from ckgdesk.store.plan import Plan
from ckgdesk.store.questions import ASKED, Order, Question, padded
from ckgdesk.store.reader import Reader
from ckgdesk.texts import Text
from tests.builders import a_bed, a_stay, a_timeline, day

LIBRARY_READS = (
    select(tables.child.c.id, tables.child.c.first_name, tables.child.c.born),
    select(tables.stay.c.id, tables.stay.c.locked, tables.stay.c.first, tables.stay.c.until),
    select(tables.journal.c.at, tables.journal.c.who),
)


class Explaining(Reader):
    """Keeps how SQLite goes about each question that is about numbers."""

    def __init__(self, connection: Connection) -> None:
        super().__init__(connection)
        self.steps: list[str] = []

    def _rows(self, query: Select[Any] | Question, values: Mapping[str, Any] | None = None) -> Sequence[Any]:
        if isinstance(query, Question) and ASKED.name in (values or {}):
            words, bound = query.spelt(values or {})
            plan = self._connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {words}", tuple(bound))
            self.steps.extend(row[3] for row in plan)
        return super()._rows(query, values)


@pytest.fixture
def lived_in(plan: Plan) -> Plan:
    """With one stay, and a line in its journal."""
    with plan.writing() as work:
        work.rewrite(None, a_timeline(a_stay("2026-01-05", None, 1), a_bed(1, "2026-01-05", None)))
        work.note(ChangeSet(0, Text.of("test", "A stay."), (), "an", datetime(2026, 1, 5, tzinfo=UTC), "PC"))
    return plan


def plainly(rows: Iterable[Sequence[Any]]) -> list[tuple[Any, ...]]:
    return [tuple(row) for row in rows]


@pytest.mark.parametrize("query", LIBRARY_READS, ids=str)
def test_days_flags_and_moments_are_read_as_the_library_reads_them(lived_in: Plan, query: Select[Any]) -> None:
    with lived_in.examining() as connection:
        answer, known = plainly(Question(query).rows(connection, {})), plainly(connection.execute(query))

    assert answer == known != []


def test_values_are_written_as_the_library_writes_them(lived_in: Plan) -> None:
    query = select(tables.stay.c.id).where(tables.stay.c.first == day("2026-01-05"), tables.stay.c.locked.is_(False))

    with lived_in.examining() as connection:
        assert plainly(Question(query).rows(connection, {})) == [(1,)]


def test_what_is_asked_about_may_be_many_or_nothing(plan: Plan) -> None:
    child = tables.child
    children = Question(select(child.c.id).join_from(ASKED, child, child.c.id == ASKED.c.id))

    with plan.examining() as connection:
        found = [children.rows(connection, {ASKED.name: numbers}) for numbers in ((), (3,), (6, 3, 3, 99, 1))]

    assert [sorted(row[0] for row in rows) for rows in found] == [[], [3], [1, 3, 6]]


def test_an_order_tells_how_many_rows_it_touched(plan: Plan) -> None:
    child = tables.child
    renamed = Order(update(child).where(child.c.id < 3).values(first_name="Noor"))

    with plan.mending() as connection:
        assert renamed.carry_out(connection, ({},)) == 2
        assert connection.execute(select(func.count()).where(child.c.first_name == "Noor")).scalar_one() == 2


def test_what_every_change_asks_is_looked_up_in_an_index_and_no_table_is_walked_along(lived_in: Plan) -> None:
    with lived_in.examining() as connection:
        reader = Explaining(connection)
        reader.around(reader.stays_of((1, 2)))
        reader.people_of((1, 2))

    walked = {step for step in reader.steps if step.startswith("SCAN")}
    assert {re.sub(r"\d+", "n", step) for step in walked} == {"SCAN n CONSTANT ROWS", "SCAN CONSTANT ROW", "SCAN asked"}


def test_numbers_come_in_lengths_of_which_there_are_few() -> None:
    assert [list(padded(numbers)) for numbers in ((), (7,), (3, 1, 2), (2, 2))] == [[], [7], [1, 2, 3, None], [2]]
