"""Who must be told about the two thirds of the Groeipakket: the payer at begin and end, the parents before."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from ckgdesk.domain.addressees import addressees, not_yet_told
from ckgdesk.domain.groeipakket import Month, takes_effect, two_thirds_months
from ckgdesk.domain.period import DAY, Period
from ckgdesk.domain.settings import Limits
from ckgdesk.domain.stay import PhaseKind
from ckgdesk.scheduler.case import Case
from ckgdesk.scheduler.signals import Days, Level, NextStep, Signal, SignalRule
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text

_BEGIN = QT_TRANSLATE_NOOP("signals", "{child}: the payer does not know yet of the two thirds from {month} on.")
_END = QT_TRANSLATE_NOOP("signals", "{child}: the payer does not know yet that the two thirds end, with {month}.")
_PARENTS = QT_TRANSLATE_NOOP("signals", "{child}: still to be told of the two thirds from {month} on: {who}.")
_THE_PARENTS = QT_TRANSLATE_NOOP("signals", "the parents")
_URGENT_DAYS = 7


def begin_to_report(case: Case) -> Iterator[Signal]:
    """A long phase with two thirds has begun and the payer was not told; due while its first month can be paid."""
    for long, since in _long_phases(case):
        notice = case.dossier.notice
        if long.first > case.today or (notice and _is_of(notice.begin_reported, since)) or _is_long_ago(case, long):
            continue
        months = two_thirds_months(long, _limits(case, long).two_thirds_on_first)
        if months is None:
            continue
        days = _until_paid(long.first, months.first)
        text = Text.of("signals", _BEGIN, child=case.person, month=_spoken(months.first))
        yield _telling(case, SignalRule.TWO_THIRDS_REPORT_BEGIN, days, text, NextStep.REPORT_BEGIN)


def end_to_report(case: Case) -> Iterator[Signal]:
    """A long phase with two thirds has ended and the payer was not told."""
    for long, since in _long_phases(case):
        notice = case.dossier.notice
        if long.until is None or long.until > case.today or (notice and _is_of(notice.end_reported, since)):
            continue
        # Whoever was told of the begin waits for the end, however long ago it is.
        waits = notice is not None and _is_of(notice.begin_reported, since)
        limits = _limits(case, long)
        months = two_thirds_months(long, limits.two_thirds_on_first)
        if months is None or (_is_long_ago(case, long) and not waits):
            continue
        days = _until_paid(long.until, takes_effect(long.until, limits.two_thirds_on_first))
        text = Text.of("signals", _END, child=case.person, month=_spoken(months.last or months.first))
        yield _telling(case, SignalRule.TWO_THIRDS_REPORT_END, days, text, NextStep.REPORT_END)


def parents_to_inform(case: Case) -> Iterator[Signal]:
    """Not all parents were told of the two thirds; due before the first month, never before the first day."""
    for long, _ in _long_phases(case):
        if long.until is not None and long.until <= case.today:
            continue
        months = two_thirds_months(long, _limits(case, long).two_thirds_on_first)
        if months is None:
            continue
        family_id = case.child.family_id
        family = case.picture.people.families.get(family_id) if family_id is not None else None
        contacts = case.papers.contacts.get(family_id, ()) if family_id is not None else ()
        left = not_yet_told(addressees(family, contacts), case.dossier)
        if not left:
            continue
        due = max(long.first, months.first.first_day - DAY)
        shown_from = long.first - timedelta(days=case.limits.signals_ahead_days)
        who = tuple(person for letter in left for person in letter.people or (Text("signals", _THE_PARENTS),))
        text = Text.of("signals", _PARENTS, child=case.person, month=_spoken(months.first), who=who)
        days = Days(shown_from, due, long.first, _steps_up(due))
        yield _telling(case, SignalRule.PARENTS_TO_INFORM, days, text, NextStep.INFORM_PARENTS)


def _long_phases(case: Case) -> Iterator[tuple[Period, date]]:
    """Each long phase, and the end of the one before: what was told earlier was told about that one."""
    since = date.min
    for long in case.of_kind(PhaseKind.LONG):
        yield long.period, since
        since = long.period.until or date.max


def _is_of(told: date | None, since: date) -> bool:
    return told is not None and told >= since


def _limits(case: Case, long: Period) -> Limits:
    return case.picture.settings.on(long.first)


def _is_long_ago(case: Case, long: Period) -> bool:
    """Is it history, such as an imported workbook brings, in which nobody noted who was told?"""
    return long.until is not None and (case.today - long.until).days > case.limits.two_thirds_look_back_days


def _until_paid(shown_from: date, month: Month) -> Days:
    """Until the last day of the month that changes: it is paid the month after."""
    due = month.next.first_day - DAY
    return Days(shown_from, due, shown_from, _steps_up(due))


def _steps_up(due: date) -> tuple[date, ...]:
    return (due - timedelta(days=_URGENT_DAYS - 1), due + DAY)


def _telling(case: Case, rule: SignalRule, days: Days, text: Text, step: NextStep) -> Signal:
    urgent, late = days.steps_up
    level = Level.OVER if case.today >= late else Level.URGENT if case.today >= urgent else Level.WARN
    return Signal(rule, case.timeline.id, case.child.id, level, days, text, step)


def _spoken(month: Month) -> str:
    return f"{month.number:02}/{month.year}"
