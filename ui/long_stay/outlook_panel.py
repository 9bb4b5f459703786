"""Says beside the form what the conversion would mean, while it is being filled in."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from ckgdesk.domain.groeipakket import TwoThirdsMonths
from ckgdesk.domain.period import Period
from ckgdesk.words import day
from ui.long_stay.outlook import Outlook
from ui.long_stay.sentence_card import Line, SentenceCard
from ui.stay_words import StayWords
from ui.theme import Theme


class OutlookPanel(SentenceCard):
    """One line for each consequence."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._words = StayWords(self)
        self.head(self.tr("What this means"))

    def show_fault(self, fault: str) -> None:
        """Nothing can be foretold, and why."""
        self.say((("info", fault),))

    def show_outlook(self, outlook: Outlook, informing: str = "") -> None:
        """Say what it would mean; `informing` says whom somebody must tell once there are months with two thirds."""
        six_weeks = self._six_weeks(outlook)
        lines = [six_weeks] if six_weeks else []
        lines += [self._ground(outlook), *self._longer(outlook), *self._bare(outlook), *self._two_thirds(outlook)]
        told = (("family", informing),) if informing and outlook.months is not None else ()
        self.say((*lines, *told))

    def _six_weeks(self, outlook: Outlook) -> Line | None:
        days = outlook.days_after_last
        if days is None or outlook.last_allowed is None:
            return None
        last = day(outlook.last_allowed)
        if days == 1:
            return (
                "done",
                self.tr("Begins the day after the last allowed day of six weeks, {last}.").format(last=last),
            )
        if days > 1:
            late = self.tr("%n day(s) after the last allowed day of six weeks, {last}.", "", days)
            return ("warned", late.format(last=last))
        if days == 0:
            return ("info", self.tr("Begins on the last allowed day of six weeks, {last}.").format(last=last))
        early = self.tr("%n day(s) before the last allowed day of six weeks, {last}.", "", -days)
        return ("info", early.format(last=last))

    def _ground(self, outlook: Outlook) -> Line:
        first = day(outlook.first)
        if outlook.covered:
            return ("done", self.tr("A decision covers the first day, {first}.").format(first=first))
        return ("refused", self.tr("No decision covers the first day, {first}, yet.").format(first=first))

    def _longer(self, outlook: Outlook) -> Iterator[Line]:
        if outlook.lengthened_until is not None:
            sentence = self.tr("The child was to leave on {first}; the stay lasts until {until}, as the decision does.")
            yield ("info", sentence.format(first=day(outlook.first), until=day(outlook.lengthened_until)))

    def _bare(self, outlook: Outlook) -> Iterator[Line]:
        for nights in outlook.bare if outlook.covered else ():
            yield ("warned", self._uncovered(nights))

    def _uncovered(self, nights: Period) -> str:
        first = day(nights.first)
        if nights.until is None:
            return self.tr("No decision yet for the nights from {first} on.").format(first=first)
        return self.tr("%n night(s) without a decision, from {first}.", "", nights.night_count()).format(first=first)

    def _two_thirds(self, outlook: Outlook) -> Iterator[Line]:
        months = outlook.months
        if months is None:
            yield ("info", self.tr("No month with the two thirds: the child leaves before one begins."))
        else:
            spoken = self._words.months(months)
            yield ("calendar", self.tr("Two thirds of the Groeipakket to the centre: {months}.").format(months=spoken))
            paid = self._words.month(months.first.next)
            yield ("calendar", self.tr("Paid the month after: for the first time in {month}.").format(month=paid))
        earlier = self._moved(self.tr("A day earlier: {months}."), outlook.a_day_earlier, months)
        later = self._moved(self.tr("A day later: {months}."), outlook.a_day_later, months)
        if earlier or later:
            yield from (("warned", sentence) for sentence in (earlier, later) if sentence)
        else:
            yield ("info", self.tr("A day earlier or later changes nothing about that."))

    def _moved(self, sentence: str, other: TwoThirdsMonths | None, months: TwoThirdsMonths | None) -> str:
        return "" if other == months else sentence.format(months=self._words.months(other))
