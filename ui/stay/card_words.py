"""The lines of a card: what is known of one stay, each with its caption."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QObject

from ckgdesk.domain.clocks import Clock, ClockRule
from ckgdesk.domain.decision import Decision
from ckgdesk.domain.groeipakket import Notice
from ckgdesk.domain.road_words import standing
from ckgdesk.domain.stay import PhaseKind
from ckgdesk.services.children import StayCard
from ckgdesk.words import day
from ui.messages import Say
from ui.stay_words import StayWords

Line = tuple[str, str]
"""A caption, and what stands beside it; several lines under each other for several things."""
_IN_SIGHT = timedelta(days=400)
"""What lies further off is no news yet."""
_RUNS_IN = {ClockRule.SIX_WEEKS: PhaseKind.SHORT, ClockRule.CRISIS: PhaseKind.CRISIS}


class CardWords(QObject):
    """Says a stay as it stands on a day; `say` speaks the sentences of the core."""

    def __init__(self, say: Say, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._say = say
        self._words = StayWords(self)

    def heading(self, stay: StayCard) -> str:
        """Code and days."""
        span = self._words.days(stay.timeline.period)
        return self.tr("{stay}: {span}").format(stay=stay.timeline.stay.code, span=span)

    def moment(self, stay: StayCard, today: date) -> str:
        """Is it past, now or to come?"""
        period = stay.timeline.period
        if period.first > today:
            return self.tr("to come")
        return self.tr("here now") if period.holds(today) else self.tr("past")

    def lines(self, stay: StayCard, today: date) -> Iterator[Line]:
        """Everything there is to say; what there is not to say has no line."""
        lines = (
            (self.tr("Phases"), self._phases(stay)),
            (self.tr("Term"), "\n".join(self._clocks(stay, today))),
            (self.tr("Coming"), "\n".join(self._milestones(stay, today))),
            (self.tr("Places"), self._places(stay)),
            (self.tr("Absent"), self._absences(stay)),
            (self.tr("Departure"), self._departure(stay)),
            (self.tr("Referrer"), stay.timeline.stay.referrer),
            (self.tr("File"), self._file(stay, today)),
            (self.tr("Decision"), "\n".join(self._decisions(stay.timeline.decisions))),
            (self.tr("Exception"), stay.timeline.stay.exception),
            (self.tr("Locked"), self.tr("against moving") if stay.timeline.stay.locked else ""),
            (self.tr("Two thirds"), self._two_thirds(stay)),
            (self.tr("Told"), self._told(stay)),
        )
        return (line for line in lines if line[1])

    def _phases(self, stay: StayCard) -> str:
        sentence = self.tr("{phase} from {first}")
        return "\n".join(
            sentence.format(phase=self._words.phase(regime.kind), first=day(regime.period.first))
            for regime in stay.timeline.regimes()
        )

    def _clocks(self, stay: StayCard, today: date) -> Iterator[str]:
        regime = stay.timeline.regime_on(today)
        for clock in stay.clocks:
            if clock.rule is ClockRule.DECISION:
                continue
            runs = regime is not None and regime.kind is _RUNS_IN[clock.rule] and clock.first == regime.period.first
            yield self._clock(clock, today) if runs else self._limit(clock)

    def _clock(self, clock: Clock, today: date) -> str:
        number = self._words.day_of(clock.day(today), clock.of)
        left = self._words.left((clock.last_day - today).days)
        term = self.tr("{day}; last day {last} ({left})").format(day=number, last=day(clock.last_day), left=left)
        return "\n".join((term, *self._reckoning(clock)))

    def _reckoning(self, clock: Clock) -> Iterator[str]:
        """What brought the last day forward, or put it off."""
        if clock.used:
            yield self.tr("%n day(s) were used before", "", clock.used)
        away = sum(nights.night_count() for nights in clock.stopped)
        if away:
            yield self.tr("%n night(s) away do not count", "", away)

    def _milestones(self, stay: StayCard, today: date) -> Iterator[str]:
        """What is still to come of it."""
        reported = stay.notice is not None and stay.notice.begin_reported is not None
        names = {
            ClockRule.ONE_YEAR: self.tr("a year of long stay on {day} ({left})"),
            ClockRule.BIRTHDAY: self.tr("turns {age} on {day} ({left})"),
            ClockRule.TWO_THIRDS: self.tr("report the two thirds before {day} ({left})"),
        }
        for clock in stay.milestones:
            done = clock.rule is ClockRule.TWO_THIRDS and reported
            if today <= clock.last_day <= today + _IN_SIGHT and not done:
                left = self._words.left((clock.first_day_over - today).days)
                yield names[clock.rule].format(day=day(clock.first_day_over), age=clock.age, left=left)

    def _limit(self, clock: Clock) -> str:
        if clock.rule is ClockRule.CRISIS:
            return self.tr("last day of the crisis {last}").format(last=day(clock.last_day))
        return self.tr("last day of six weeks {last}").format(last=day(clock.last_day))

    def _places(self, stay: StayCard) -> str:
        if not stay.places:
            return self.tr("no place yet")
        sentence = self.tr("{place}: {span}")
        return "\n".join(sentence.format(place=code, span=self._words.days(period)) for code, period in stay.places)

    def _absences(self, stay: StayCard) -> str:
        sentence = self.tr("{reason}: {span}")
        return "\n".join(
            sentence.format(reason=self._words.absence(absence.reason), span=self._words.days(absence.period))
            for absence in stay.timeline.absences
        )

    def _departure(self, stay: StayCard) -> str:
        until = stay.timeline.period.until
        if until is None:
            return self.tr("not known")
        certainty = self._words.certainty(stay.timeline.stay.certainty)
        return self.tr("{day}, {certainty}").format(day=day(until), certainty=certainty)

    def _file(self, stay: StayCard, today: date) -> str:
        road = stay.road(today)
        return "" if road is None else self._say(standing(road))

    def _decisions(self, decisions: Sequence[Decision]) -> Iterator[str]:
        """The newest first; one that was corrected names the one that holds instead."""
        instead = {decision.replaces_id: decision.number for decision in decisions if decision.replaces_id}
        for decision in sorted(decisions, key=lambda decision: decision.valid_from, reverse=True):
            said = self._decision(decision)
            if decision.id in instead:
                sentence = self.tr("{decision} – replaced by {number}")
                yield sentence.format(decision=said, number=instead[decision.id])
            else:
                yield said

    def _decision(self, decision: Decision) -> str:
        sentence = self.tr("{number}, {authority}: valid {first} up to and including {last}")
        return sentence.format(
            number=decision.number,
            authority=decision.authority,
            first=day(decision.valid_from),
            last=day(decision.valid_until),
        )

    def _two_thirds(self, stay: StayCard) -> str:
        if stay.timeline.regime(PhaseKind.LONG) is None:
            return ""
        return self._words.months(stay.months)

    def _told(self, stay: StayCard) -> str:
        return "\n".join(self._notice(stay.notice)) if stay.notice else ""

    def _notice(self, notice: Notice) -> Iterator[str]:
        if notice.one_third_to:
            yield self.tr("one third to {destination}").format(destination=notice.one_third_to)
        if notice.decided_by:
            yield self.tr("decided by {who}").format(who=notice.decided_by)
        if notice.payer:
            yield self.tr("paid by {payer}").format(payer=notice.payer)
        if notice.begin_reported:
            yield self.tr("begin reported on {day}").format(day=day(notice.begin_reported))
        if notice.parents_informed is None:
            yield self.tr("parents not informed yet")
        else:
            informed = self.tr("parents informed on {day} {how}")
            yield informed.format(day=day(notice.parents_informed), how=notice.informed_how).strip()
        if notice.end_reported:
            yield self.tr("end reported on {day}").format(day=day(notice.end_reported))
