"""What hypothesis draws from: days with their traps, periods, and whole stays that obey the hard rules."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from hypothesis import strategies as st

from ckgdesk.domain.period import Period
from ckgdesk.domain.stay import Absence, AbsenceReason, Certainty, Phase, PhaseKind, Placement, Stay
from ckgdesk.domain.timeline import Timeline

FIRST_DAY, LAST_DAY = date(2000, 1, 1), date(2060, 12, 31)
LEAP_DAYS = [date(year, 2, 29) for year in range(2000, 2061, 4)]
WEEK_53 = [
    date.fromisocalendar(year, 53, weekday)
    for year in range(2000, 2061)
    if date(year, 12, 28).isocalendar().week == 53
    for weekday in (1, 4, 7)
]

days = st.one_of(st.dates(FIRST_DAY, LAST_DAY), st.sampled_from(LEAP_DAYS), st.sampled_from(WEEK_53))
"""A day between 2000 and 2060; leap days and the 53rd week come often."""


@st.composite
def periods(draw: st.DrawFn, longest: int = 120, *, ended: bool = False) -> Period:
    """A period of at most `longest` nights; without a known end now and then, unless `ended`."""
    first = draw(days)
    if not ended and draw(st.integers(0, 9)) == 0:
        return Period(first)
    return Period(first, first + timedelta(days=draw(st.integers(1, longest))))


@st.composite
def parts_of(draw: st.DrawFn, whole: Period, most: int = 4) -> list[Period]:
    """Disjoint periods inside `whole`, in order, touching or with gaps; the last may share an unknown end."""
    reach = whole.night_count() if whole.until is not None else 200
    cuts = sorted(draw(st.sets(st.integers(0, reach), max_size=most + 1)))
    spans = [whole.first + timedelta(days=cut) for cut in cuts]
    parts = [Period(first, until) for first, until in pairwise(spans) if draw(st.booleans())]
    if whole.until is None and spans and draw(st.booleans()):
        parts.append(Period(spans[-1]))
    return parts


@st.composite
def timelines(draw: st.DrawFn, longest: int = 120, *, ended: bool = False) -> Timeline:
    """A stay whose beds, phases and absences lie inside it; nothing is said about terms."""
    whole = draw(periods(longest, ended=ended))
    reach = whole.night_count() - 1 if whole.until is not None else 150
    starts = sorted({0} | draw(st.sets(st.integers(0, reach), max_size=3)))
    kinds = [draw(st.sampled_from(PhaseKind)) for _ in starts]
    return Timeline(
        Stay(1, "V1", 1, whole, draw(st.sampled_from(Certainty))),
        tuple(
            Phase(11 + n, 1, kind, whole.first + timedelta(days=start))
            for n, (kind, start) in enumerate(zip(kinds, starts, strict=True))
        ),
        tuple(
            Placement(11 + n, 1, draw(st.integers(1, 4)), bed) for n, bed in enumerate(draw(parts_of(whole, most=3)))
        ),
        tuple(Absence(11 + n, 1, away, AbsenceReason.HOME) for n, away in enumerate(draw(parts_of(whole, most=3)))),
    )


def numbered(timeline: Timeline, number: int, child_id: int) -> Timeline:
    """The same stay under another number, of another child."""
    return replace(
        timeline,
        stay=replace(timeline.stay, id=number, code=f"V{number}", child_id=child_id),
        phases=tuple(replace(phase, id=10 * number + n, stay_id=number) for n, phase in enumerate(timeline.phases)),
        placements=tuple(replace(bed, id=10 * number + n, stay_id=number) for n, bed in enumerate(timeline.placements)),
        absences=tuple(replace(away, id=10 * number + n, stay_id=number) for n, away in enumerate(timeline.absences)),
    )
