"""A stay whole: its regimes, beds and absences night by night."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ckgdesk.domain.period import Period
from ckgdesk.domain.stay import PhaseKind
from ckgdesk.domain.timeline import Regime, Timeline
from tests.builders import a_decision, a_phase, a_stay, a_timeline, nights
from tests.domain.strategies import timelines

CRISIS, SHORT, LONG = PhaseKind.CRISIS, PhaseKind.SHORT, PhaseKind.LONG


def test_consecutive_phases_of_one_kind_are_one_regime() -> None:
    phases = (a_phase(CRISIS, "2026-01-05"), a_phase(CRISIS, "2026-01-12"), a_phase(SHORT, "2026-01-19"))

    assert list(a_timeline(a_stay(), *phases).regimes()) == [
        Regime(CRISIS, nights("2026-01-05", "2026-01-19"), 2),
        Regime(SHORT, nights("2026-01-19", "2026-02-02"), 1),
    ]


def test_a_regime_that_begins_on_the_departure_day_holds_no_night() -> None:
    stay = a_timeline(a_stay(), a_phase(SHORT, "2026-01-05"), a_phase(LONG, "2026-02-02"))

    assert [regime.kind for regime in stay.regimes()] == [SHORT]


def test_the_regime_of_a_kind_is_the_last_one() -> None:
    phases = (a_phase(SHORT, "2026-01-05"), a_phase(CRISIS, "2026-01-12"), a_phase(SHORT, "2026-01-19"))
    stay = a_timeline(a_stay(), *phases)

    assert stay.regime(SHORT) == Regime(SHORT, nights("2026-01-19", "2026-02-02"), 1)
    assert stay.regime(LONG) is None


@given(timelines(), st.integers(-5, 160))
def test_every_night_of_a_stay_has_one_regime_and_no_other_night_has(stay: Timeline, offset: int) -> None:
    night = stay.period.first + timedelta(days=offset)

    assert sum(regime.period.holds(night) for regime in stay.regimes()) == stay.period.holds(night)


@given(timelines(), st.integers(-5, 160))
def test_a_night_has_a_bed_or_waits(stay: Timeline, offset: int) -> None:
    night = stay.period.first + timedelta(days=offset)
    waits = any(run.holds(night) for run in stay.unplaced())

    assert (stay.placement_on(night) is not None) + waits == stay.period.holds(night)


@given(timelines(ended=True))
def test_regimes_make_up_the_stay(stay: Timeline) -> None:
    regimes = list(stay.regimes())

    assert sum(regime.period.night_count() for regime in regimes) == stay.period.night_count()
    assert sum(regime.phases for regime in regimes) == len(stay.phases)
    assert regimes[0].period.first == stay.period.first


def test_a_decision_cannot_end_before_it_begins() -> None:
    with pytest.raises(ValueError, match="ends before it begins"):
        a_decision("2026-02-16", "2026-02-15")


def test_a_decision_may_last_one_day() -> None:
    assert a_decision("2026-02-16", "2026-02-16").period == nights("2026-02-16", "2026-02-17")


def test_a_stay_lasts_as_long_as_it_is_told() -> None:
    assert a_stay().lasting(Period(a_stay().period.first)).period == nights("2026-01-05")
