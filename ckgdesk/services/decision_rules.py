"""What a decision must be to carry a long phase; each refusal names the rule, the child, the days and a next step."""

from __future__ import annotations

from datetime import date

from ckgdesk.domain.breach import Breach, Rule, Severity
from ckgdesk.domain.decision import Decision, uncovered
from ckgdesk.domain.errors import Refused
from ckgdesk.domain.period import DAY, Period
from ckgdesk.domain.stay import PhaseKind
from ckgdesk.domain.timeline import Timeline
from ckgdesk.texts import QT_TRANSLATE_NOOP, Person, Text

_NOT_COVERED = QT_TRANSLATE_NOOP(
    "long_stay",
    "The decision does not cover {first}, the first day of the long stay of {child}; it is valid from {valid} until"
    " {until}. Choose a day it covers, or enter the decision that does.",
)
_BACKWARDS = QT_TRANSLATE_NOOP(
    "long_stay",
    "The decision for {child} would end on {until}, before it begins on {valid}. Give a last day that is not before"
    " {valid}.",
)
_NOT_YET = QT_TRANSLATE_NOOP(
    "long_stay", "{child} arrives on {arrival}; a long stay cannot begin on {first}. Choose a day from {arrival} on."
)
_GONE = QT_TRANSLATE_NOOP(
    "long_stay",
    "{child} leaves on {departure}; a long stay cannot begin on {first}. Choose an earlier day, or change the"
    " departure first.",
)
_LONG_ALREADY = QT_TRANSLATE_NOOP(
    "long_stay",
    "The stay of {child} is long already from {since}: a long phase from {first} would overlap it. Enter a new"
    " decision instead.",
)
_LATE = QT_TRANSLATE_NOOP(
    "long_stay",
    "A long stay of {child} from {first} begins %n day(s) too late: {over} is the first day over six weeks. Choose"
    " {over}, or say why it begins later.",
    "",
    1,
)
_NO_NIGHT = QT_TRANSLATE_NOOP(
    "long_stay",
    "The decision, valid from {valid} until {until}, covers no night of the long stay of {child}, which runs from"
    " {first}. Choose days that do.",
)

_NAMELESS = QT_TRANSLATE_NOOP(
    "long_stay",
    "The decision for {child} does not say who decided and under which number. Take both from the decision and write"
    " them down: it cannot be changed later.",
)
_TO_COME = QT_TRANSLATE_NOOP(
    "long_stay",
    "That day is still to come: the decision for {child} would be of {day}. Give the day on which it was taken, or wait"
    " for the decision.",
)


def demand_named(stay_id: int, child: Person, decision: Decision) -> None:
    """Raise Refused for a decision nobody could find again: without who decided, or without its number."""
    if not (decision.authority.strip() and decision.number.strip()):
        text = Text.of("long_stay", _NAMELESS, child=child)
        raise _refused(Rule.LONG_WITHOUT_DECISION, stay_id, decision.period, text)


def demand_taken(stay_id: int, child: Person, decision: Decision, today: date) -> None:
    """Raise Refused for a decision of a day that is still to come: nobody can have taken it."""
    if decision.decided_on > today:
        text = Text.of("long_stay", _TO_COME, child=child, day=decision.decided_on)
        raise _refused(Rule.LONG_WITHOUT_DECISION, stay_id, decision.period, text)


def demand_order(stay_id: int, child: Person, valid: date, until: date) -> None:
    """Raise Refused when a decision would end before it begins."""
    if until < valid:
        text = Text.of("long_stay", _BACKWARDS, child=child, until=until, valid=valid)
        raise _refused(Rule.LONG_WITHOUT_DECISION, stay_id, None, text)


def demand_free_day(timeline: Timeline, child: Person, first: date) -> None:
    """Raise Refused for a first day outside the stay, or in a phase that is long already.

    The departure day is one: who was to leave that day may stay on.
    """
    period, night = timeline.period, Period(first, first + DAY)
    if first < period.first:
        text = Text.of("long_stay", _NOT_YET, child=child, arrival=period.first, first=first)
        raise _refused(Rule.OUTSIDE_STAY, timeline.id, night, text)
    if period.until is not None and first > period.until:
        text = Text.of("long_stay", _GONE, child=child, departure=period.until, first=first)
        raise _refused(Rule.OUTSIDE_STAY, timeline.id, night, text)
    regime = timeline.regime_on(first)
    if regime is not None and regime.kind is PhaseKind.LONG:
        text = Text.of("long_stay", _LONG_ALREADY, child=child, since=regime.period.first, first=first)
        raise _refused(Rule.PHASES_OVERLAP, timeline.id, night, text)


def demand_in_time(timeline: Timeline, child: Person, first: date, over: date | None) -> None:
    """Raise Refused, for which a reason would do, when a long phase begins after `over`, the first day over six weeks.

    The nights between are short ones beyond the limit, also where the plan was beyond it already.
    """
    if over is not None and first > over:
        text = Text.of("long_stay", _LATE, child=child, first=first, over=over, count=(first - over).days)
        breach = Breach(Rule.SIX_WEEKS_EXCEEDED, Severity.OVERRIDABLE, timeline.id, Period(over, first), text)
        raise Refused([breach])


def demand_cover(after: Timeline, child: Person, first: date, valid: Period) -> None:
    """Raise Refused when no decision covers the first long night."""
    night = Period(first, first + DAY)
    if uncovered(night, after.decisions):
        last = valid.last_night or valid.first
        text = Text.of("long_stay", _NOT_COVERED, first=first, child=child, valid=valid.first, until=last)
        raise _refused(Rule.LONG_WITHOUT_DECISION, after.id, night, text)


def demand_long_night(timeline: Timeline, child: Person, valid: Period) -> None:
    """Raise Refused when a decision would cover no night of a long phase, nor the one after it."""
    longs = timeline.regimes_of(PhaseKind.LONG)
    if longs and not any(_reached(long.period, valid) for long in longs):
        last = valid.last_night or valid.first
        text = Text.of("long_stay", _NO_NIGHT, child=child, valid=valid.first, until=last, first=longs[-1].period.first)
        raise _refused(Rule.LONG_WITHOUT_DECISION, timeline.id, valid, text)


def _reached(long: Period, valid: Period) -> bool:
    """The day of departure counts: a decision from then on may lengthen the stay."""
    return valid.overlaps(Period(long.first, None if long.until is None else long.until + DAY))


def _refused(rule: Rule, stay_id: int, nights: Period | None, text: Text) -> Refused:
    return Refused([Breach(rule, Severity.HARD, stay_id, nights, text)])
