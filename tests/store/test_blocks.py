"""Lines of the journal are found as if each was looked at, however many blocks are skipped."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from ckgdesk.changes import ChangeSet, Deed
from ckgdesk.store import blocks, sqlite
from ckgdesk.store.chronicle import Wanted
from ckgdesk.store.plan import Plan
from ckgdesk.texts import Text
from tests.plans import copied, opened

NOON = datetime(2026, 1, 5, 12, tzinfo=UTC)
LINES = 5 * blocks.SIZE + 7
DEEDS = (Deed.CARD, Deed.CARD, Deed.LOGIN, Deed.CARD, Deed.PRINTED)
FILTERS = (
    Wanted(most=None),
    Wanted(),
    Wanted(most=3),
    Wanted(who='Els "de" Wouters, jr.', most=None),
    Wanted(deeds=frozenset({Deed.LOGIN}), most=None),
    Wanted(deeds=frozenset({Deed.LOGIN, Deed.PRINTED}), most=50),
    Wanted(first=date(2026, 1, 7), last=date(2026, 1, 8), most=None),
    Wanted(first=date(2026, 1, 7), who="an", deeds=frozenset({Deed.CARD}), most=20),
    Wanted(child_id=2, most=None),
    Wanted(child_id=2, who="an", last=date(2026, 1, 9), most=5),
    Wanted(who="niemand"),
)


def said(number: int) -> ChangeSet:
    """Someone's look; seldom that of Els, and once the clock was set back for a while."""
    who = 'Els "de" Wouters, jr.' if number % 97 == 3 else "an"
    back = timedelta(days=30) if 100 < number < 110 else timedelta()
    return ChangeSet(
        number, Text("test", "looked"), (), who, NOON + number * timedelta(minutes=30) - back, deed=DEEDS[number % 5]
    )


@pytest.fixture
def told(furnished: Path, tmp_path: Path) -> Plan:
    plan = opened(copied(furnished, tmp_path))
    with plan.writing() as work:
        before = work.latest_line()
        work.pour_lines((said(number), (1 + number % 3,)) for number in range(before + 1, LINES))
        work.note(said(LINES), seen=(1,))
    return plan


def matches(line: ChangeSet, wanted: Wanted) -> bool:
    day = line.at.astimezone().date()
    return (
        (wanted.first is None or day >= wanted.first)
        and (wanted.last is None or day <= wanted.last)
        and wanted.who in {"", line.who}
        and (not wanted.deeds or line.deed in wanted.deeds)
        and wanted.child_id in {None, 1 if line.id == LINES else 1 + line.id % 3}
    )


@pytest.mark.parametrize("wanted", FILTERS)
def test_the_newest_lines_that_match_are_found(told: Plan, wanted: Wanted) -> None:
    with told.reading() as reader:
        found = [line.id for line, _ in reader.chronicle(wanted)]

    every = [number for number in range(LINES, 0, -1) if matches(said(number), wanted)]
    assert found == every[: wanted.most]


def test_everybody_is_known_also_who_stands_in_the_last_lines_only(told: Plan) -> None:
    with told.writing() as work:
        work.note(ChangeSet(0, Text("test", "looked"), (), "bo", NOON))

    with told.reading() as reader:
        assert reader.journal_people() == ('Els "de" Wouters, jr.', "an", "bo")


def test_a_block_is_summed_up_when_it_is_full(told: Plan) -> None:
    connection = sqlite.connect(told.path, told.key)

    ends = connection.execute("SELECT last_line FROM journal_block").fetchall()

    assert ends == [(number * blocks.SIZE,) for number in range(1, 6)]
