"""Every kind of record comes back from the plan and from the journal exactly as it was written."""

import json
from collections.abc import Iterator
from dataclasses import fields
from datetime import date
from pathlib import Path
from typing import get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ckgdesk.domain.colleagues import Colleague, Duty
from ckgdesk.domain.decision import Decision
from ckgdesk.domain.follow_up import FollowUp
from ckgdesk.domain.groeipakket import Amount, Informed, Notice
from ckgdesk.domain.house import Closure, LivingGroup, Place, Room, Site
from ckgdesk.domain.long_stay_file import FileStep, LongStayFile
from ckgdesk.domain.partner import Partner
from ckgdesk.domain.people import Child, Contact, Family
from ckgdesk.domain.period import Period
from ckgdesk.domain.records import KINDS, Record
from ckgdesk.domain.retention import ErasedFile, ErasureProposal, UnnamedNights
from ckgdesk.domain.settings import Setting
from ckgdesk.domain.stay import REASONS, Absence, Certainty, Phase, PhaseKind, Placement, Stay
from ckgdesk.store.clashes import NAMES
from ckgdesk.store.plan import Plan
from ckgdesk.store.records import SHAPES
from tests.builders import a_stay
from tests.plans import copied, opened

ID = st.just(900)
ONE = st.just(1)
WORDS = st.text(max_size=20)
DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))
MAYBE_DAYS = st.none() | DAYS


@st.composite
def periods(draw: st.DrawFn) -> Period:
    first, last = sorted((draw(DAYS), draw(DAYS)))
    return Period(first) if draw(st.booleans()) else Period.of_days(first, last)


def filled(kind: type[Record], **given: st.SearchStrategy[object]) -> st.SearchStrategy[Record]:
    """Every field of a kind filled in at random by its type; a number is that of a record that is there, or of none."""
    by_type = {int: ONE, int | None: st.none(), str: WORDS, date: DAYS, date | None: MAYBE_DAYS}
    types = get_type_hints(kind)
    parts = {field.name: by_type.get(types[field.name], st.from_type(types[field.name])) for field in fields(kind)}
    return st.builds(kind, **{**parts, "id": ID, **given})


RECORDS: dict[type[Record], st.SearchStrategy[Record]] = {
    Site: st.builds(Site, ID, WORDS),
    LivingGroup: st.builds(LivingGroup, ID, ONE, WORDS, st.none() | st.integers(0, 99)),
    Room: st.builds(Room, ID, ONE, WORDS),
    Place: st.builds(Place, ID, ONE, WORDS.map("X".__add__), WORDS),
    Closure: st.builds(Closure, ID, ONE, periods(), WORDS),
    Family: st.builds(Family, ID, WORDS.map("X".__add__), WORDS, WORDS, WORDS, WORDS, WORDS),
    Child: st.builds(Child, ID, WORDS.map("X".__add__), WORDS, WORDS, DAYS, st.none() | ONE, WORDS),
    Stay: st.builds(Stay, ID, WORDS.map("X".__add__), st.just(2), periods(), st.sampled_from(Certainty), WORDS),
    Phase: st.builds(Phase, ID, ONE, st.sampled_from(PhaseKind), DAYS),
    Placement: st.builds(Placement, ID, ONE, ONE, periods()),
    Absence: st.builds(Absence, ID, ONE, periods(), st.sampled_from(REASONS)),
    Decision: st.tuples(DAYS, DAYS).flatmap(
        lambda days: filled(Decision, valid_from=st.just(min(days)), valid_until=st.just(max(days)))
    ),
    Notice: filled(Notice),
    Setting: st.builds(Setting, ID, WORDS.map("X".__add__), WORDS, DAYS),
    Partner: filled(Partner),
    Contact: filled(Contact),
    LongStayFile: filled(LongStayFile),
    FileStep: filled(FileStep),
    Informed: filled(Informed),
    Amount: filled(Amount, cents=st.integers(1, 10**6)),
    FollowUp: filled(FollowUp),
    Colleague: filled(Colleague, user=WORDS.map("X".__add__)),
    Duty: st.builds(Duty, ID, ONE, ONE),
    ErasureProposal: filled(ErasureProposal),
    ErasedFile: filled(ErasedFile),
    UnnamedNights: st.builds(UnnamedNights, ID, ONE, periods(), st.booleans()),
}


@pytest.fixture(scope="module")
def house(furnished: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Plan]:
    plan = opened(copied(furnished, tmp_path_factory.mktemp("records")))
    with plan.writing() as work:
        work.write(None, a_stay(number=1))
    yield plan
    plan.close()


def test_no_kind_is_forgotten() -> None:
    assert set(RECORDS) == set(SHAPES) == set(KINDS)


def test_every_kind_of_record_has_a_name_for_whoever_came_second() -> None:
    assert set(NAMES) == set(KINDS)


@pytest.mark.parametrize("kind", KINDS)
@given(choice=st.data())
def test_a_record_comes_back_as_it_was_written(house: Plan, kind: type[Record], choice: st.DataObject) -> None:
    record = choice.draw(RECORDS[kind])

    with house.writing() as work:
        work.write(None, record)
        read = work.get(kind, 900)
        work.write(record, None)  # which only goes when every column still equals

    assert read == record


@pytest.mark.parametrize("kind", KINDS)
@given(choice=st.data())
def test_a_record_comes_back_from_the_journal(kind: type[Record], choice: st.DataObject) -> None:
    record = choice.draw(RECORDS[kind])

    assert SHAPES[kind].read(json.loads(json.dumps(SHAPES[kind].written(record)))) == record


def test_a_field_younger_than_the_journal_line_has_its_default() -> None:
    shape = SHAPES[Place]
    old = shape.written(Place(1, 1, "P1", "bij het raam"))
    del old["note"]

    assert shape.read(old) == Place(1, 1, "P1")


@pytest.mark.parametrize("kind", KINDS)
def test_the_columns_of_a_record_stand_in_the_order_of_its_table(kind: type[Record]) -> None:
    """New records go past the library into the table, many in a statement and each column by its place."""
    assert SHAPES[kind].columns == tuple(SHAPES[kind].table.columns.keys())
