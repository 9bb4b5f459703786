"""How the window speaks of letters and who was told."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ckgdesk.domain.addressees import Addressee, told_on
from ckgdesk.domain.groeipakket import InformedHow
from ckgdesk.domain.two_thirds import TwoThirdsCase
from ckgdesk.reports.months import spoken_month
from ckgdesk.services.access import Right
from ckgdesk.words import day, named
from ui.desk import Desk


class LetterWords(QObject):
    """Names people as the window names them now."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def child(self, case: TwoThirdsCase) -> str:
        """Whose the stay is."""
        return named(case.person, self._desk.names.people)

    def stay(self, case: TwoThirdsCase) -> str:
        """Which stay, and from which month to which."""
        since = day(case.long.period.first)
        if case.months is None:
            return self.tr("Stay {stay}, long since {day}; no month counts").format(
                stay=case.timeline.stay.code, day=since
            )
        first = self._desk.say(spoken_month(case.months.first))
        if case.months.last is None:
            sentence = self.tr("Stay {stay}, long since {day}; two thirds from {first} on")
            return sentence.format(stay=case.timeline.stay.code, day=since, first=first)
        last = self._desk.say(spoken_month(case.months.last))
        sentence = self.tr("Stay {stay}, long since {day}; two thirds from {first} up to {last}")
        return sentence.format(stay=case.timeline.stay.code, day=since, first=first, last=last)

    def addressee(self, letter: Addressee) -> str:
        """To whom, in one line."""
        names = " · ".join(named(person, self._desk.names.people) for person in letter.people) or self.tr("the parents")
        nowhere = self.tr("no address")
        if self._desk.names.hidden:
            return names
        return f"{names} – {letter.address or nowhere}"

    def told(self, letter: Addressee, case: TwoThirdsCase) -> str:
        """Was this address told?"""
        when = told_on(letter, case.dossier)
        return self.tr("not informed yet") if when is None else self.tr("informed on {day}").format(day=day(when))

    def ways(self) -> dict[InformedHow, str]:
        """The ways to tell somebody."""
        return {
            InformedHow.LETTER: self.tr("by letter"),
            InformedHow.EMAIL: self.tr("by e-mail"),
            InformedHow.IN_PERSON: self.tr("in a talk"),
            InformedHow.PHONE: self.tr("by phone"),
        }


def may_note(desk: Desk) -> bool:
    """May who sits here write down what became of the two thirds?"""
    return desk.workspace.account.may(Right.CONVERT) and not desk.workspace.file_is_read_only
