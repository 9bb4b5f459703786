"""The agreed vectors in tests/vectors: whoever counts otherwise counts wrongly."""

import json
from pathlib import Path
from typing import Any

import pytest

from ckgdesk.domain.calendar import working_days_after
from ckgdesk.domain.clocks import crisis, six_weeks
from ckgdesk.domain.decision import uncovered
from ckgdesk.domain.groeipakket import OnFirst, two_thirds_months
from ckgdesk.domain.occupancy import NightCount, percentage
from ckgdesk.domain.period import DAY
from ckgdesk.domain.settings import Limits, Settings
from ckgdesk.domain.stay import PhaseKind
from tests.builders import a_decision, a_phase, a_stay, a_timeline, day, nights

Vector = dict[str, Any]
FOLDER = Path(__file__).parent.parent / "vectors"


def vectors(rule: str) -> list[Vector]:
    text = (FOLDER / f"{rule}.json").read_text(encoding="utf-8")
    found: list[Vector] = json.loads(text)["vectors"]
    return found


@pytest.mark.parametrize("vector", vectors("six_weeks"), ids=lambda vector: vector["first"])
def test_six_weeks_end_as_agreed(vector: Vector) -> None:
    clock = six_weeks(a_timeline(a_stay(vector["first"], None)), Settings())

    assert clock is not None
    assert clock.last_day == day(vector["last_day"])
    assert clock.first_day_over == day(vector["first_day_over"])
    assert clock.day(day(vector["day_28"])) == 28


@pytest.mark.parametrize("vector", vectors("crisis"), ids=lambda vector: vector["first"])
def test_a_crisis_ends_as_agreed(vector: Vector) -> None:
    first = day(vector["first"])
    once = a_timeline(a_stay(vector["first"], None), a_phase(PhaseKind.CRISIS, vector["first"]))
    extension = a_phase(PhaseKind.CRISIS, (first + 7 * DAY).isoformat())
    extended = a_timeline(a_stay(vector["first"], None), *once.phases, extension)

    last_days = [crisis(regime, Limits()).last_day for stay in (once, extended) for regime in stay.regimes()]

    assert last_days == [day(vector["last_day"]), day(vector["extended_last_day"])]


@pytest.mark.parametrize("vector", vectors("decisions"))
def test_nights_without_a_decision_are_found_as_agreed(vector: Vector) -> None:
    decisions = [a_decision(valid_from, valid_until) for valid_from, valid_until in vector["decisions"]]

    bare = uncovered(nights(*vector["long"]), decisions)

    assert [night for part in bare for night in part.nights()] == [day(text) for text in vector["uncovered"]]


@pytest.mark.parametrize("vector", vectors("two_thirds"), ids=lambda v: f"{v['first_long_day']} {v['on_first']}")
def test_months_with_the_two_thirds_are_as_agreed(vector: Vector) -> None:
    months = two_thirds_months(nights(vector["first_long_day"], vector["end"]), OnFirst(vector["on_first"]))

    if vector["months"] == 0:
        assert months is None
    else:
        assert months is not None
        assert (str(months.first), str(months.last)) == (vector["first_month"], vector["last_month"])
        assert months.count == vector["months"]


@pytest.mark.parametrize("vector", [v for v in vectors("occupancy") if "nights" in v])
def test_nights_of_a_stay_are_counted_as_agreed(vector: Vector) -> None:
    period = nights(vector["first_night"], vector["leaves"])

    assert (period.night_count(), period.calendar_days()) == (vector["nights"], vector["calendar_days"])


@pytest.mark.parametrize("vector", [v for v in vectors("occupancy") if "percent" in v])
def test_the_percentage_is_as_agreed(vector: Vector) -> None:
    month = nights(vector["from"], vector["to"])
    empty = [NightCount(night, vector["places"], 0, 0, 0) for night in month.nights()]
    taken = NightCount(month.first, 0, 0, vector["nights_taken"], vector["nights_taken"])

    assert sum(count.available for count in empty) == vector["nights_possible"]
    assert percentage([*empty, taken]) == vector["percent"]


@pytest.mark.parametrize("vector", vectors("working_days"), ids=lambda v: f"{v['from']} + {v['n']}")
def test_working_days_are_counted_as_agreed(vector: Vector) -> None:
    assert working_days_after(day(vector["from"]), vector["n"]) == day(vector["to"])
