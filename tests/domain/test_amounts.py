"""Amounts of the Groeipakket: how they are divided, which one holds, how they are written and read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ckgdesk.domain.amounts import Split, amount_on, cents_of, euros, split
from ckgdesk.domain.errors import Impossible
from ckgdesk.domain.groeipakket import Amount
from tests.builders import day

TABLE = (
    Amount(1, "basis", 17304, day("2024-09-01")),
    Amount(2, "basis", 17666, day("2025-09-01")),
    Amount(3, "wezen", 34608, day("2024-09-01")),
)


def test_the_example_of_the_field_is_divided_to_the_cent() -> None:
    assert split(cents_of("176.66")) == Split(cents_of("117.77"), cents_of("58.89"))


@given(st.integers(1, 10_000_000))
def test_the_two_parts_add_up_and_are_two_and_one_of_three(cents: int) -> None:
    parts = split(cents)

    assert parts.two_thirds + parts.one_third == cents
    assert abs(3 * parts.two_thirds - 2 * cents) <= 1


@given(st.integers(1, 99_999_999))
def test_what_is_written_can_be_read_back(cents: int) -> None:
    assert cents_of(euros(cents)) == cents


@pytest.mark.parametrize(
    ("written", "cents"), [("176,66", 17666), ("176.66", 17666), ("1.234,50", 123450), ("€ 180", 18000), (" 0,01 ", 1)]
)
def test_an_amount_is_read_as_people_write_it(written: str, cents: int) -> None:
    assert cents_of(written) == cents


@pytest.mark.parametrize("written", ["", "176,6", "176,666", "-176,66", "veel", "1,23,45", "176,66 EUR", "0", "9" * 40])
def test_what_is_no_amount_in_cents_is_refused(written: str) -> None:
    with pytest.raises(Impossible):
        cents_of(written)


@pytest.mark.parametrize(
    ("on", "label", "cents"),
    [
        ("2025-08-31", "", 17304),
        ("2025-09-01", "", 17666),
        ("2030-01-01", "basis", 17666),
        ("2026-01-01", "wezen", 34608),
        ("2024-08-31", "", None),
        ("2026-01-01", "gone", None),
    ],
)
def test_the_newest_amount_that_has_begun_holds(on: str, label: str, cents: int | None) -> None:
    amount = amount_on(TABLE, day(on), label)

    assert (amount.cents if amount else None) == cents


def test_without_a_table_there_is_no_amount() -> None:
    assert amount_on((), day("2026-01-01")) is None
