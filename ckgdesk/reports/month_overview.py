"""The two thirds of the whole centre in one month: who, since when, to whom the third, who pays, what was reported."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from ckgdesk.domain.amounts import euros, split
from ckgdesk.domain.groeipakket import Month
from ckgdesk.domain.two_thirds import TwoThirdsCase
from ckgdesk.reports.document import Block, Column, Document, Paragraph, Table, Title, bare
from ckgdesk.reports.months import spoken_month
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text

_TITLE = QT_TRANSLATE_NOOP("month", "Two thirds of the Groeipakket, {month}")
_NOBODY = QT_TRANSLATE_NOOP("month", "In this month no child has a long stay that counts.")
_PAID = QT_TRANSLATE_NOOP("month", "%n child(ren). Paid in {paid}. Amounts are indicative.", "", 1)
_OF_THE_CENTRE = QT_TRANSLATE_NOOP("month", "Two thirds together: {total}.")
_OF_THE_CENTRE_KNOWN = QT_TRANSLATE_NOOP(
    "month", "Two thirds together: {total}, for %n child(ren) with an amount.", "", 1
)
_COLUMNS = (
    (QT_TRANSLATE_NOOP("month", "Child"), 1.5, False),
    (QT_TRANSLATE_NOOP("month", "Long since"), 0.95, False),
    (QT_TRANSLATE_NOOP("month", "Months"), 1.6, False),
    (QT_TRANSLATE_NOOP("month", "One third to"), 1.5, False),
    (QT_TRANSLATE_NOOP("month", "Payer"), 0.95, False),
    (QT_TRANSLATE_NOOP("month", "Informed"), 0.95, False),
    (QT_TRANSLATE_NOOP("month", "Begin reported"), 0.95, False),
    (QT_TRANSLATE_NOOP("month", "End reported"), 0.95, False),
    (QT_TRANSLATE_NOOP("month", "Paid from"), 0.95, False),
    (QT_TRANSLATE_NOOP("month", "2/3"), 0.85, True),
    (QT_TRANSLATE_NOOP("month", "1/3"), 0.75, True),
)
_SPAN = QT_TRANSLATE_NOOP("month", "{first} to {last}")
_OPEN = QT_TRANSLATE_NOOP("month", "from {first}")
_STILL = QT_TRANSLATE_NOOP("month", "still to do")


@dataclass(frozen=True, slots=True)
class MonthOverview:
    """One month and every long phase that counts in it."""

    month: Month
    cases: Sequence[TwoThirdsCase]

    @property
    def title(self) -> Text:
        """Which month."""
        return Text.of("month", _TITLE, month=spoken_month(self.month))

    @property
    def columns(self) -> tuple[Column, ...]:
        """The headings."""
        return tuple(Column(Text.of("month", heading), share, right) for heading, share, right in _COLUMNS)

    @property
    def rows(self) -> tuple[tuple[Text, ...], ...]:
        """A row a child."""
        return tuple(tuple(self._row(case)) for case in self.cases)

    def lines(self, say: Callable[[Text], str]) -> tuple[tuple[str | date | Decimal | None, ...], ...]:
        """The same rows with days as days and amounts as numbers, for a workbook."""
        return tuple(tuple(self._line(case, say)) for case in self.cases)

    def document(self) -> Document:
        """The overview on paper."""
        blocks: list[Block] = [Title(self.title)]
        if not self.cases:
            blocks.append(Paragraph(Text.of("month", _NOBODY)))
        else:
            paid = spoken_month(self.month.next)
            blocks += [
                Paragraph(Text.of("month", _PAID, count=len(self.cases), paid=paid), quiet=True),
                Table(self.columns, self.rows),
                *(Paragraph(total) for total in self._total()),
            ]
        return Document(self.title, tuple(blocks), landscape=True, imprinted=True)

    def _total(self) -> Iterator[Text]:
        known = [amount.cents for case in self.cases if (amount := case.amount_in(self.month)) is not None]
        total = euros(sum(split(cents).two_thirds for cents in known))
        if known and len(known) == len(self.cases):
            yield Text.of("month", _OF_THE_CENTRE, total=total)
        elif known:
            yield Text.of("month", _OF_THE_CENTRE_KNOWN, count=len(known), total=total)

    def _line(self, case: TwoThirdsCase, say: Callable[[Text], str]) -> Iterator[str | date | Decimal | None]:
        notice, amount = case.notice, case.amount_in(self.month)
        yield say(bare(case.person))
        yield case.long.period.first
        yield say(_months(case))
        yield from (notice.one_third_to, notice.payer)
        yield from (case.informed_on, notice.begin_reported, notice.end_reported, notice.paid_from)
        parts = split(amount.cents) if amount else None
        yield Decimal(parts.two_thirds) / 100 if parts else None
        yield Decimal(parts.one_third) / 100 if parts else None

    def _row(self, case: TwoThirdsCase) -> Iterator[Text]:
        notice, amount = case.notice, case.amount_in(self.month)
        yield bare(case.person)
        yield bare(case.long.period.first)
        yield _months(case)
        yield bare(notice.one_third_to) if notice.one_third_to else _still()
        yield bare(notice.payer) if notice.payer else _still()
        yield _day(case.informed_on)
        yield _day(notice.begin_reported)
        yield _day(notice.end_reported) if case.long.period.until else bare("")
        yield bare(notice.paid_from or "")
        parts = split(amount.cents) if amount else None
        yield bare(euros(parts.two_thirds) if parts else "")
        yield bare(euros(parts.one_third) if parts else "")


def _months(case: TwoThirdsCase) -> Text:
    if case.months is None:
        return bare("")
    first, last = case.months.first, case.months.last
    if last is None:
        return Text.of("month", _OPEN, first=_short(first))
    return Text.of("month", _SPAN, first=_short(first), last=_short(last))


def _short(month: Month) -> str:
    return f"{month.number:02}/{month.year}"


def _day(day: date | None) -> Text:
    return _still() if day is None else bare(day)


def _still() -> Text:
    return Text.of("month", _STILL)
