"""What happens along a stay: nights away, and what was told about the two thirds."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

from ckgdesk.domain.groeipakket import Notice
from ckgdesk.domain.period import Period
from ckgdesk.domain.stay import Absence, AbsenceReason, PhaseKind
from ckgdesk.domain.timeline import Timeline
from ckgdesk.services.demo_centre.names import ONE_THIRD, PAYERS

_FRIDAY = 4
_SUMMER = (7, 8)
_SETTLED_AFTER = timedelta(days=10)
_KNOWN_AHEAD = timedelta(days=21)
_STILL_TO_TELL = timedelta(days=14)


def absences(random: Random, stay: Timeline, today: date) -> Iterator[Absence]:
    """Weekends at home, now and then a hospital, a camp or a time-out; never in the first days, nor far ahead."""
    day = stay.period.first + _SETTLED_AFTER
    last = min(stay.period.until or date.max, today + _KNOWN_AHEAD)
    camped = False
    while day + timedelta(days=8) < last:
        reason, first, nights = _away(random, stay, day, camped=camped)
        if reason is not None:
            camped = camped or reason is AbsenceReason.CAMP
            yield Absence(0, stay.id, Period(first, first + timedelta(days=nights)), reason)
        day = first + timedelta(days=nights + random.randint(5, 16))


def _away(random: Random, stay: Timeline, day: date, *, camped: bool) -> tuple[AbsenceReason | None, date, int]:
    long = stay.regime(PhaseKind.LONG)
    friday = day + timedelta(days=(_FRIDAY - day.weekday()) % 7)
    chance = random.random()
    if long is not None and day.month in _SUMMER and not camped and chance < 0.5:
        return AbsenceReason.CAMP, day, 5
    if chance < 0.03:
        return AbsenceReason.HOSPITAL, day, random.randint(1, 3)
    if chance < 0.05:
        return AbsenceReason.TIME_OUT, day, 2
    return (AbsenceReason.HOME if chance < 0.45 else None), friday, 2


def notice(random: Random, notice_id: int, stay: Timeline, today: date) -> Notice | None:
    """Who gets the third and who was told when, for a long phase that has begun; the newest are not all told yet."""
    long = stay.regime(PhaseKind.LONG)
    if long is None or long.period.first > today:
        return None
    first = long.period.first
    told = first - timedelta(days=random.randint(0, 9))
    late = today - first < _STILL_TO_TELL
    ended = long.period.until is not None and long.period.until + _STILL_TO_TELL < today
    return Notice(
        id=notice_id,
        stay_id=stay.id,
        one_third_to=random.choice(ONE_THIRD),
        decided_by="Jeugdrechter" if stay.decisions and stay.decisions[0].court_kind else "Consulent",
        payer=random.choice(PAYERS),
        begin_reported=None if late else min(today, first + timedelta(days=random.randint(0, 6))),
        parents_informed=None if late else told,
        informed_how="" if late else random.choice(("Gesprek", "Gesprek en brief", "Huisbezoek")),
        end_reported=long.period.until if ended else None,
    )
