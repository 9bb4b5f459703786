"""The bars the legend shows as examples, each with one thing to see."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from ckgdesk.domain.board import Bar
from ckgdesk.domain.decision import Basis, Decision
from ckgdesk.domain.people import Child
from ckgdesk.domain.period import Period
from ckgdesk.domain.road_ahead import Standing
from ckgdesk.domain.stay import Certainty, Phase, PhaseKind, Stay
from ckgdesk.domain.timeline import Regime, Timeline
from ui.board.sheet import Strip, strip_of

FIRST = date(2026, 1, 5).toordinal()
NIGHTS = 4
LAST = FIRST + NIGHTS


@dataclass(frozen=True, slots=True)
class Example:
    """A bar, and the day that is today in it; 0: none."""

    strip: Strip
    today: int = 0


def plain(kind: PhaseKind) -> Example:
    """A phase and nothing else."""
    return Example(_strip(kind))


def spent() -> Example:
    """Half of its days have passed."""
    return Example(_strip(PhaseKind.SHORT), FIRST + NIGHTS // 2)


def undecided() -> Example:
    """Long, the last nights without a decision."""
    return Example(replace(_strip(PhaseKind.LONG), bare=((FIRST + 2, LAST),)))


def decided() -> Example:
    """Long, with a decision that ends within."""
    return Example(_strip(PhaseKind.LONG, _stay(), _until(FIRST + 2)))


def too_long() -> Example:
    """Short, longer than six weeks."""
    return Example(replace(_strip(PhaseKind.SHORT), limit=LAST - 2, over=(LAST - 2, LAST)))


def absent() -> Example:
    """With a gap."""
    return Example(replace(_strip(PhaseKind.SHORT), absences=((FIRST + 2, LAST - 1),)))


def moved() -> Example:
    """Goes on in another room."""
    return Example(replace(_strip(PhaseKind.SHORT), ends=False))


def leaving(certainty: Certainty) -> Example:
    """A departure that is more or less sure."""
    return Example(_strip(PhaseKind.SHORT, replace(_stay(), certainty=certainty)))


def locked() -> Example:
    """Kept from a hand."""
    return Example(_strip(PhaseKind.SHORT, replace(_stay(), locked=True)))


def excepted() -> Example:
    """Against a rule, for a reason."""
    return Example(_strip(PhaseKind.SHORT, replace(_stay(), exception="-")))


def filed(standing: Standing) -> Example:
    """With a long-stay file."""
    strip = _strip(PhaseKind.SHORT)
    return Example(replace(strip, bar=replace(strip.bar, file=standing)))


def _stay() -> Stay:
    first = date.fromordinal(FIRST)
    return Stay(0, "", 0, Period(first, first + timedelta(days=NIGHTS)), Certainty.FIRM)


def _until(day: int) -> Decision:
    first = date.fromordinal(FIRST)
    return Decision(0, 0, Basis.REFERRAL, "", "", first, first, date.fromordinal(day - 1))


def _strip(kind: PhaseKind, stay: Stay | None = None, *decisions: Decision) -> Strip:
    stay = stay or _stay()
    child = Child(0, "", "", "", stay.period.first)
    timeline = Timeline(stay, (Phase(0, 0, kind, stay.period.first),), decisions=decisions)
    strip = strip_of(Bar(timeline, child, None, stay.period, (Regime(kind, stay.period, 1),), None), "")
    return replace(strip, bare=())
