"""The table of amounts, each from a day on."""

import pytest

from ckgdesk.domain.errors import Impossible
from tests.builders import day
from tests.centre import Centre

SEPTEMBER = day("2025-09-01")


def table(centre: Centre) -> list[tuple[str, int, str]]:
    return [(amount.label, amount.cents, f"{amount.holds_from}") for amount in centre.amounts.all()]


def test_an_amount_is_entered_as_it_is_written(centre: Centre) -> None:
    centre.amounts.set(" basis  bedrag ", "176,66", SEPTEMBER)

    assert table(centre) == [("basis bedrag", 17666, "2025-09-01")]


def test_what_held_before_stays_known(centre: Centre) -> None:
    centre.amounts.set("basis", "173,04", day("2024-09-01"))
    centre.amounts.set("basis", "176,66", SEPTEMBER)

    assert table(centre) == [("basis", 17666, "2025-09-01"), ("basis", 17304, "2024-09-01")]


def test_an_amount_of_the_same_day_is_corrected(centre: Centre) -> None:
    centre.amounts.set("basis", "176,56", SEPTEMBER)
    centre.amounts.set("basis", "176,66", SEPTEMBER)

    assert table(centre) == [("basis", 17666, "2025-09-01")]


@pytest.mark.parametrize(("label", "written"), [("basis", "176,666"), ("basis", "veel"), (" ", "176,66")])
def test_what_is_no_amount_is_refused_and_nothing_is_written(centre: Centre, label: str, written: str) -> None:
    with pytest.raises(Impossible):
        centre.amounts.set(label, written, SEPTEMBER)

    assert table(centre) == []


def test_a_mistake_is_taken_away_and_comes_back_with_undo(centre: Centre) -> None:
    centre.amounts.set("basis", "176,66", SEPTEMBER)
    (amount,) = centre.amounts.all()

    done = centre.amounts.remove(amount.id)
    assert table(centre) == []
    centre.planning.revert(done)

    assert table(centre) == [("basis", 17666, "2025-09-01")]
