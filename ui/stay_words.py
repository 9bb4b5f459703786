"""Says what a stay consists of: phases, reasons, days and months, in the same words on every page."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale, QObject

from ckgdesk.domain.groeipakket import Month, TwoThirdsMonths
from ckgdesk.domain.period import Period
from ckgdesk.domain.stay import AbsenceReason, Certainty, PhaseKind
from ckgdesk.words import day


class StayWords(QObject):
    """Words for values of the domain."""

    def phase(self, kind: PhaseKind) -> str:
        """A regime by its name."""
        names = {
            PhaseKind.CRISIS: self.tr("Crisis"),
            PhaseKind.SHORT: self.tr("Short stay"),
            PhaseKind.LONG: self.tr("Long stay"),
        }
        return names[kind]

    def absence(self, reason: AbsenceReason) -> str:
        """Where a child is when it is not here."""
        names = {
            AbsenceReason.HOME: self.tr("At home"),
            AbsenceReason.HOSPITAL: self.tr("In hospital"),
            AbsenceReason.CAMP: self.tr("On camp"),
            AbsenceReason.TIME_OUT: self.tr("Time-out"),
            AbsenceReason.UNSAID: self.tr("Away"),
        }
        return names[reason]

    def certainty(self, certainty: Certainty) -> str:
        """How sure a departure is."""
        names = {
            Certainty.FIRM: self.tr("firm"),
            Certainty.EXPECTED: self.tr("expected"),
            Certainty.UNKNOWN: self.tr("not certain"),
        }
        return names[certainty]

    def nights(self, count: int) -> str:
        """A number of nights."""
        return self.tr("%n night(s)", "", count)

    def age(self, years: int) -> str:
        """How old somebody is."""
        return self.tr("%n year(s)", "", years)

    def span(self, period: Period) -> str:
        """From the first night to the departure."""
        if period.until is None:
            return self.tr("from {first}, departure not known").format(first=day(period.first))
        return self.tr("{first} to {until}").format(first=day(period.first), until=day(period.until))

    def days(self, period: Period) -> str:
        """From one day to another, for a part of a stay."""
        if period.until is None:
            return self.tr("from {first} on").format(first=day(period.first))
        return self.tr("{first} to {until}").format(first=day(period.first), until=day(period.until))

    def day_of(self, number: int, of: int) -> str:
        """Which day of a term it is."""
        return self.tr("day {number} of {of}").format(number=number, of=of)

    def left(self, days: int) -> str:
        """How long until something is due."""
        if days < 0:
            return self.tr("%n day(s) too late", "", -days)
        return self.tr("%n day(s) left", "", days) if days else self.tr("today is the last day")

    def month(self, month: Month) -> str:
        """A calendar month: March 2026."""
        return QLocale().toString(QDate(month.year, month.number, 1), "MMMM yyyy")

    def months(self, months: TwoThirdsMonths | None) -> str:
        """The months with the two thirds."""
        if months is None:
            return self.tr("no month with the two thirds")
        first = self.month(months.first)
        if months.last is None:
            return self.tr("from {first} on").format(first=first)
        if months.first == months.last:
            return self.tr("{first} only").format(first=first)
        span = self.tr("{first} up to and including {last}").format(first=first, last=self.month(months.last))
        # Not within the f-string: the extractor would not see it there.
        count = self.tr("%n month(s)", "", months.count or 0)
        return f"{span} ({count})"
