"""The Binc sheet of one stay: what has to be typed there, in the order in which Binc asks for it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from ckgdesk.domain.binc import BincSheet, MonthUse, Switch
from ckgdesk.domain.decision import Basis, CourtKind, Decision
from ckgdesk.domain.people import Child
from ckgdesk.domain.stay import PhaseKind
from ckgdesk.domain.timeline import Timeline
from ckgdesk.reports.document import Block, Column, Document, Facts, Heading, Paragraph, Table, Title, bare
from ckgdesk.reports.months import spoken_month
from ckgdesk.texts import QT_TRANSLATE_NOOP, Person, Text

_TITLE = QT_TRANSLATE_NOOP("binc", "Binc sheet of {child}")
_STAND = QT_TRANSLATE_NOOP("binc", "As it stands on {day}. Type it in this order.")
_CHILD = QT_TRANSLATE_NOOP("binc", "Child")
_BORN = QT_TRANSLATE_NOOP("binc", "Born on")
_STAY = QT_TRANSLATE_NOOP("binc", "Stay")
_ADMITTED = QT_TRANSLATE_NOOP("binc", "Admitted on")
_LEAVES = QT_TRANSLATE_NOOP("binc", "Leaves on")
_REFERRER = QT_TRANSLATE_NOOP("binc", "Referrer")
_DECISIONS = QT_TRANSLATE_NOOP("binc", "1. Decision")
_NO_DECISION = QT_TRANSLATE_NOOP("binc", "No decision is needed: the stay is directly accessible.")
_NO_DECISION_YET = QT_TRANSLATE_NOOP("binc", "No decision is entered yet, though the stay is a long one.")
_SWITCHES = QT_TRANSLATE_NOOP("binc", "2. Switches")
_USE = QT_TRANSLATE_NOOP("binc", "3. Use, in nights")
_NO_NIGHT = QT_TRANSLATE_NOOP("binc", "No night was slept here yet.")
_TOTAL = QT_TRANSLATE_NOOP("binc", "Total")
_NOT_WHOLE = QT_TRANSLATE_NOOP("binc", "{month}, so far")
_ABSENCES = QT_TRANSLATE_NOOP("binc", "Nights away are not counted. The night of the departure day is none.")
_STILL = QT_TRANSLATE_NOOP("binc", "not known yet")
_GROUNDS = {
    Basis.COURT: QT_TRANSLATE_NOOP("binc", "court"),
    Basis.REFERRAL: QT_TRANSLATE_NOOP("binc", "referral"),
}
_COURT_KINDS = {
    CourtKind.JUDGMENT: QT_TRANSLATE_NOOP("binc", "judgment"),
    CourtKind.ORDER: QT_TRANSLATE_NOOP("binc", "order"),
}
_MODULES = {
    PhaseKind.CRISIS: QT_TRANSLATE_NOOP("binc", "crisis stay"),
    PhaseKind.SHORT: QT_TRANSLATE_NOOP("binc", "stay, short"),
    PhaseKind.LONG: QT_TRANSLATE_NOOP("binc", "stay, long"),
}
_DECISION_COLUMNS = (
    (QT_TRANSLATE_NOOP("binc", "Ground"), 1.3, False),
    (QT_TRANSLATE_NOOP("binc", "Authority"), 1.6, False),
    (QT_TRANSLATE_NOOP("binc", "Number"), 1.6, False),
    (QT_TRANSLATE_NOOP("binc", "Decided on"), 1.1, False),
    (QT_TRANSLATE_NOOP("binc", "Valid from"), 1.1, False),
    (QT_TRANSLATE_NOOP("binc", "Valid until"), 1.1, False),
)
_SWITCH_COLUMNS = (
    (QT_TRANSLATE_NOOP("binc", "Module"), 2.0, False),
    (QT_TRANSLATE_NOOP("binc", "From"), 1.0, False),
    (QT_TRANSLATE_NOOP("binc", "Until"), 1.0, False),
)
_USE_COLUMNS = (
    (QT_TRANSLATE_NOOP("binc", "Month"), 2.0, False),
    (QT_TRANSLATE_NOOP("binc", "Nights"), 1.0, True),
    (QT_TRANSLATE_NOOP("binc", "Away"), 1.0, True),
)


@dataclass(frozen=True, slots=True)
class BincPaper:
    """The sheet of one stay as it stands on a day."""

    child: Child
    timeline: Timeline
    sheet: BincSheet
    stands_on: date

    @property
    def person(self) -> Person:
        """The child, to be named."""
        return Person(self.child.code, self.child.full_name, self.child.initials)

    @property
    def title(self) -> Text:
        """Whose it is."""
        return Text.of("binc", _TITLE, child=self.person)

    @property
    def facts(self) -> tuple[tuple[Text, Text], ...]:
        """Who, and from when to when."""
        stay = self.timeline.stay
        lines = (
            (_CHILD, bare(self.person)),
            (_BORN, bare(self.child.born)),
            (_STAY, bare(stay.code)),
            (_ADMITTED, bare(stay.period.first)),
            (_LEAVES, _known(stay.period.until)),
            (_REFERRER, bare(stay.referrer) if stay.referrer else None),
        )
        return tuple((Text.of("binc", caption), value) for caption, value in lines if value is not None)

    @property
    def tables(self) -> tuple[tuple[Text, Table | None], ...]:
        """Decisions, switches and nights, each under its heading; None where there is nothing to type."""
        decisions = _table(_DECISION_COLUMNS, (tuple(_decision(one)) for one in self.sheet.decisions))
        switches = _table(_SWITCH_COLUMNS, (tuple(_switch(one)) for one in self.sheet.switches))
        uses = _table(_USE_COLUMNS, self._uses())
        return (
            (Text.of("binc", _DECISIONS), decisions),
            (Text.of("binc", _SWITCHES), switches),
            (Text.of("binc", _USE), uses),
        )

    def document(self) -> Document:
        """The sheet on paper."""
        blocks: list[Block] = [Title(self.title), Paragraph(Text.of("binc", _STAND, day=self.stands_on), quiet=True)]
        blocks.append(Facts(self.facts))
        for number, (heading, table) in enumerate(self.tables):
            blocks += [Heading(heading), table or Paragraph(self._nothing(number))]
        blocks.append(Paragraph(Text.of("binc", _ABSENCES), quiet=True))
        return Document(self.title, tuple(blocks), imprinted=True)

    def _nothing(self, number: int) -> Text:
        if number:
            return Text.of("binc", _NO_NIGHT)
        long = self.timeline.regime(PhaseKind.LONG) is not None
        return Text.of("binc", _NO_DECISION_YET if long else _NO_DECISION)

    def _uses(self) -> Iterator[tuple[Text, ...]]:
        for use in self.sheet.months:
            yield _month(use), bare(use.present), bare(use.absent)
        if len(self.sheet.months) > 1:
            absent = sum(use.absent for use in self.sheet.months)
            yield Text.of("binc", _TOTAL), bare(self.sheet.present), bare(absent)


def _table(columns: tuple[tuple[str, float, bool], ...], rows: Iterator[tuple[Text, ...]]) -> Table | None:
    found = tuple(rows)
    heads = tuple(Column(Text.of("binc", heading), share, right) for heading, share, right in columns)
    return Table(heads, found) if found else None


def _decision(decision: Decision) -> Iterator[Text]:
    ground = _GROUNDS[decision.basis] if decision.court_kind is None else _COURT_KINDS[decision.court_kind]
    yield Text.of("binc", ground)
    for value in (decision.authority, decision.number, decision.decided_on, decision.valid_from, decision.valid_until):
        yield bare(value)


def _switch(switch: Switch) -> Iterator[Text]:
    yield Text.of("binc", _MODULES[switch.kind])
    yield bare(switch.first)
    yield _known(switch.until)


def _month(use: MonthUse) -> Text:
    month = spoken_month(use.month)
    return month if use.whole else Text.of("binc", _NOT_WHOLE, month=month)


def _known(day: date | None) -> Text:
    return Text.of("binc", _STILL) if day is None else bare(day)
