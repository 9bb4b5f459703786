"""Looking into a plan: stays, signals, occupancy, two thirds, journal."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ckgdesk.changes import ChangeSet
from ckgdesk.cli.answer import Answer, Json
from ckgdesk.cli.given import Given, a_day, a_text
from ckgdesk.cli.parsing import Arguments, Command
from ckgdesk.cli.plain import change_set, iso
from ckgdesk.cli.session import Session
from ckgdesk.scheduler.signals import PRESSING, Level
from ckgdesk.services.attention import Concern
from ckgdesk.services.figures import TwoThirdsRow, Unit, UnitNight
from ckgdesk.services.journal import Wanted
from ckgdesk.services.lookup import ListedStay
from ckgdesk.texts import QT_TRANSLATE_NOOP
from ckgdesk.words import day as spoken_day

_FROM = QT_TRANSLATE_NOOP("cli", "The first night looked at.")
_TO = QT_TRANSLATE_NOOP("cli", "The day after the last night looked at.")
_ON = QT_TRANSLATE_NOOP("cli", "The day to look from; today when left out.")
_STAYS = QT_TRANSLATE_NOOP("cli", "Stays with phases, places, absences and clocks.")
_SIGNALS = QT_TRANSLATE_NOOP("cli", "What needs attention.")
_OCCUPANCY = QT_TRANSLATE_NOOP("cli", "Places, taken and present, night by night.")
_BY = QT_TRANSLATE_NOOP("cli", "What is counted; the centre when left out.")
_TWO_THIRDS = QT_TRANSLATE_NOOP("cli", "The months with the two thirds of every long phase.")
_JOURNAL = QT_TRANSLATE_NOOP("cli", "Who changed what, and when.")
_CHILD = QT_TRANSLATE_NOOP("cli", "The code of a child: only what is about it.")
_FIRST_DAY = QT_TRANSLATE_NOOP("cli", "The first day looked at.")
_END_DAY = QT_TRANSLATE_NOOP("cli", "The day after the last day looked at.")
_LEVELS = {
    Level.INFO: QT_TRANSLATE_NOOP("cli", "to know"),
    Level.WARN: QT_TRANSLATE_NOOP("cli", "soon"),
    Level.URGENT: QT_TRANSLATE_NOOP("cli", "urgent"),
    Level.OVER: QT_TRANSLATE_NOOP("cli", "too late"),
}
_NOTIFY = QT_TRANSLATE_NOOP("cli", "Show how many there are as a notification of the desktop as well, without names.")
_PRESSING = QT_TRANSLATE_NOOP("cli", "%n signal(s) cannot wait. Open ckgdesk, page Attention.", "", 1)
_LATER = QT_TRANSLATE_NOOP("cli", "%n signal(s), none of them urgent. Open ckgdesk, page Attention.", "", 1)
_NO_DESKTOP = QT_TRANSLATE_NOOP(
    "cli", "No notification could be shown: nobody is logged in to a screen here. The list is complete all the same."
)
_NONE = QT_TRANSLATE_NOOP("cli", "Nothing found.")
_NIGHT = QT_TRANSLATE_NOOP("cli", "{unit} {night}: {places} places, {closed} closed, {taken} taken, {present} present")


def _declare_stays(arguments: Arguments) -> None:
    arguments.plan()
    arguments.option("--from", _FROM, a_day)
    arguments.option("--to", _TO, a_day)
    arguments.option("--on", _ON, a_day)


def _stays(session: Session, given: Given) -> Answer:
    window, on = given.window(), given.day("on") or session.today
    with session.opened(given, read_only=True) as workspace:
        found = workspace.lookup.stays(window)
    lines = [_stay_line(stay) for stay in found] or [session.say(_NONE)]
    return Answer([_stay(stay, on) for stay in found], lines)


def _stay(listed: ListedStay, on: date) -> Json:
    timeline = listed.timeline
    regimes = [phase.first for phase in timeline.phases][1:]
    ends = [*regimes, timeline.period.until]
    return {
        "stay": timeline.stay.code,
        "child": listed.child.code,
        "first_night": iso(timeline.period.first),
        "leaves": iso(timeline.period.until),
        "phases": [
            {"kind": phase.kind.value, "first": iso(phase.first), "until": iso(until)}
            for phase, until in zip(timeline.phases, ends, strict=False)
        ],
        "placements": [
            {"place": code, "first": iso(bed.period.first), "until": iso(bed.period.until)}
            for code, bed in listed.places
        ],
        "absences": [
            {"first": iso(away.period.first), "until": iso(away.period.until), "reason": away.reason.value}
            for away in timeline.absences
        ],
        "clocks": [
            {
                "rule": clock.rule.value,
                "first": iso(clock.first),
                "last_day": iso(clock.last_day),
                "day": clock.day(on),
                "of": clock.of,
            }
            for clock in listed.clocks
        ],
    }


def _stay_line(listed: ListedStay) -> str:
    period = listed.timeline.period
    until = "…" if period.until is None else spoken_day(period.until)
    places = ", ".join(code for code, _ in listed.places) or "–"
    return f"{listed.timeline.stay.code}  {listed.child.code}  {spoken_day(period.first)} – {until}  {places}"


def _declare_signals(arguments: Arguments) -> None:
    arguments.plan()
    arguments.option("--on", _ON, a_day)
    arguments.switch("--notify", _NOTIFY)


def _signals(session: Session, given: Given) -> Answer:
    on = given.day("on") or session.today
    with session.opened(given, read_only=True) as workspace:
        found = workspace.attention.worklist(on)
    lines = [
        f"{session.say(_LEVELS[concern.signal.level]):<10} {session.tell(concern.signal.text)}" for concern in found
    ]
    warnings = () if not given.flag("notify") or _notified(session, found) else (session.say(_NO_DESKTOP),)
    return Answer([_signal(session, concern, on) for concern in found], lines or [session.say(_NONE)], warnings)


def _notified(session: Session, found: Sequence[Concern]) -> bool:
    """Tell the desktop how many there are, and no names; True also when there is nothing to tell."""
    if not found:
        return True
    pressing = sum(concern.signal.level in PRESSING for concern in found)
    words = session.say(_PRESSING, pressing) if pressing else session.say(_LATER, len(found))
    return session.extras.notify is not None and session.extras.notify(words)


def _signal(session: Session, concern: Concern, on: date) -> Json:
    signal = concern.signal
    return {
        "rule": signal.rule.value,
        "stay": concern.timeline.stay.code,
        "child": concern.child.code,
        "level": signal.level.value,
        "shown_from": iso(signal.shown_from),
        "due": iso(signal.due),
        "days_left": signal.days_left(on),
        "state": signal.state.value,
        "owner": signal.owner,
        "message": session.tell(signal.text),
    }


def _declare_occupancy(arguments: Arguments) -> None:
    arguments.plan()
    arguments.option("--from", _FROM, a_day, required=True)
    arguments.option("--to", _TO, a_day, required=True)
    arguments.option("--by", _BY, choices=[unit.value for unit in Unit])


def _occupancy(session: Session, given: Given) -> Answer:
    window, by = given.whole_window(), Unit(given.text("by", Unit.CENTRE))
    with session.opened(given, read_only=True) as workspace:
        found = workspace.figures.occupancy(window, by)
    return Answer([_unit_night(night) for night in found], [_night_line(session, night) for night in found])


def _unit_night(counted: UnitNight) -> Json:
    count = counted.count
    return {
        "unit": counted.unit,
        "night": iso(count.night),
        "places": count.places,
        "closed": count.closed,
        "taken": count.taken,
        "present": count.present,
    }


def _night_line(session: Session, counted: UnitNight) -> str:
    count = counted.count
    return session.say(
        _NIGHT,
        unit=counted.unit,
        night=count.night,
        places=count.places,
        closed=count.closed,
        taken=count.taken,
        present=count.present,
    )


def _two_thirds(session: Session, given: Given) -> Answer:
    with session.opened(given, read_only=True) as workspace:
        found = workspace.figures.two_thirds()
    lines = [f"{row.stay.code}  {row.child.code}  {_months(row)}" for row in found]
    return Answer([_two_thirds_of(row) for row in found], lines or [session.say(_NONE)])


def _two_thirds_of(row: TwoThirdsRow) -> Json:
    months, notice = row.months, row.notice
    return {
        "stay": row.stay.code,
        "child": row.child.code,
        "first_month": str(months.first) if months else None,
        "last_month": str(months.last) if months and months.last else None,
        "months": months.count if months else 0,
        "parents_informed": iso(notice.parents_informed) if notice else None,
        "begin_reported": iso(notice.begin_reported) if notice else None,
        "end_reported": iso(notice.end_reported) if notice else None,
    }


def _months(row: TwoThirdsRow) -> str:
    if row.months is None:
        return "–"
    return f"{row.months.first} – {row.months.last or '…'}"


def _declare_journal(arguments: Arguments) -> None:
    arguments.plan()
    arguments.option("--from", _FIRST_DAY, a_day)
    arguments.option("--to", _END_DAY, a_day)
    arguments.option("--child", _CHILD, a_text)


def _journal(session: Session, given: Given) -> Answer:
    first, last = given.days()
    with session.opened(given, read_only=True) as workspace:
        code = given.text("child")
        child_id = workspace.lookup.child_id(code) if code else None
        newest_first = workspace.journal.entries(Wanted(first, last, child_id, most=None))
    found = [entry.said for entry in reversed(newest_first)]
    lines = [_journal_line(session, said) for said in found] or [session.say(_NONE)]
    return Answer([_journal_entry(session, said) for said in found], lines)


def _journal_entry(session: Session, said: ChangeSet) -> Json:
    return {
        "id": said.id,
        "at": said.at.isoformat(),
        "who": said.who,
        "where": said.where,
        "title": session.tell(said.title),
        "role": said.role,
        "deed": str(said.deed),
        "reason": said.reason,
        "purpose": said.purpose,
        "changes": change_set(said),
    }


def _journal_line(session: Session, said: ChangeSet) -> str:
    at = said.at.astimezone()
    reason = f" ({said.reason})" if said.reason else ""
    return f"{at:%d/%m/%Y %H:%M}  {said.who}  {session.tell(said.title)}{reason}"


COMMANDS = (
    Command("stays", _STAYS, _declare_stays, _stays),
    Command("signals", _SIGNALS, _declare_signals, _signals),
    Command("occupancy", _OCCUPANCY, _declare_occupancy, _occupancy),
    Command("two-thirds", _TWO_THIRDS, Arguments.plan, _two_thirds),
    Command("journal", _JOURNAL, _declare_journal, _journal),
)
