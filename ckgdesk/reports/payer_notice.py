"""The notice to whoever pays the Groeipakket: a long stay begins, or ends."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ckgdesk.domain.decision import Basis, Decision
from ckgdesk.domain.two_thirds import TwoThirdsCase
from ckgdesk.reports.document import (
    Address,
    Block,
    Document,
    Facts,
    Head,
    Letterhead,
    Paragraph,
    Space,
    Title,
    bare,
    bare_lines,
    lines_of,
)
from ckgdesk.reports.months import spoken_month
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text, Value

_BEGIN = QT_TRANSLATE_NOOP("payer_notice", "Begin of a long stay of {child}")
_END = QT_TRANSLATE_NOOP("payer_notice", "End of a long stay of {child}")
_DEAR = QT_TRANSLATE_NOOP("payer_notice", "Dear Sir or Madam,")
_BEGINS = QT_TRANSLATE_NOOP(
    "payer_notice",
    "The child named below has a long stay with us since {first}. Please pay two thirds of its Groeipakket to our"
    " centre from {month} on.",
)
_BEGINS_WITHOUT = QT_TRANSLATE_NOOP(
    "payer_notice", "The child named below has a long stay with us since {first}; it takes effect in no month."
)
_ENDS = QT_TRANSLATE_NOOP(
    "payer_notice",
    "The long stay of the child named below ends on {until}. {month} is the last month in which two thirds of its"
    " Groeipakket go to our centre.",
)
_ENDS_WITHOUT = QT_TRANSLATE_NOOP(
    "payer_notice", "The long stay of the child named below ends on {until}; it took effect in no month."
)
_REGARDS = QT_TRANSLATE_NOOP("payer_notice", "Kind regards,")
_COURT = QT_TRANSLATE_NOOP("payer_notice", "{authority}, file {number}, valid from {first} up to and including {last}")
_REFERRAL = QT_TRANSLATE_NOOP("payer_notice", "{authority}, {number}, valid from {first} up to and including {last}")

_CAPTIONS = (
    QT_TRANSLATE_NOOP("payer_notice", "Child"),
    QT_TRANSLATE_NOOP("payer_notice", "Born on"),
    QT_TRANSLATE_NOOP("payer_notice", "Parents"),
    QT_TRANSLATE_NOOP("payer_notice", "Long stay since"),
    QT_TRANSLATE_NOOP("payer_notice", "Long stay until"),
    QT_TRANSLATE_NOOP("payer_notice", "First month"),
    QT_TRANSLATE_NOOP("payer_notice", "Last month"),
    QT_TRANSLATE_NOOP("payer_notice", "Decision"),
    QT_TRANSLATE_NOOP("payer_notice", "One third goes to"),
    QT_TRANSLATE_NOOP("payer_notice", "Decided by"),
)
_NO_PAYER = QT_TRANSLATE_NOOP("payer_notice", "who pays the Groeipakket: choose the payer")
_NO_ADDRESS = QT_TRANSLATE_NOOP("payer_notice", "the address of {payer}: enter it in the partner directory")
_NO_DESTINATION = QT_TRANSLATE_NOOP("payer_notice", "where one third goes: write it down with the payer")
_NO_END = QT_TRANSLATE_NOOP("payer_notice", "the end: set the departure of the child")


class NoticeKind(StrEnum):
    """What is reported."""

    BEGIN = "begin"
    END = "end"


@dataclass(frozen=True, slots=True)
class PayerNotice:
    """One notice about one long phase."""

    case: TwoThirdsCase
    kind: NoticeKind
    letterhead: Letterhead
    written_on: date

    @property
    def subject(self) -> Text:
        """What it is about."""
        return Text.of("payer_notice", _BEGIN if self.kind is NoticeKind.BEGIN else _END, child=self.case.person)

    @property
    def address(self) -> tuple[Text, ...]:
        """To whom, line by line."""
        payer = self.case.payer
        return () if payer is None else bare_lines((payer.name, payer.contact, *lines_of(payer.address)))

    @property
    def salutation(self) -> Text:
        """How it begins."""
        return Text.of("payer_notice", _DEAR)

    @property
    def request(self) -> Text:
        """What is asked."""
        months, until = self.case.months, self.case.long.period.until
        if self.kind is NoticeKind.BEGIN:
            first = self.case.long.period.first
            if months is None:
                return Text.of("payer_notice", _BEGINS_WITHOUT, first=first)
            return Text.of("payer_notice", _BEGINS, first=first, month=spoken_month(months.first))
        if months is None or months.last is None:
            return Text.of("payer_notice", _ENDS_WITHOUT, until=until or "…")
        return Text.of("payer_notice", _ENDS, until=until or "…", month=spoken_month(months.last))

    @property
    def facts(self) -> tuple[tuple[Text, Text], ...]:
        """What the payer has to know; what is not known has no line."""
        captions = (Text.of("payer_notice", caption) for caption in _CAPTIONS)
        return tuple((caption, value) for caption, value in zip(captions, self._values(), strict=True) if value)

    @property
    def closing(self) -> Text:
        """How it ends."""
        return Text.of("payer_notice", _REGARDS)

    @property
    def signed(self) -> tuple[str, ...]:
        """Who signs."""
        return tuple(line for line in (self.letterhead.contact, self.letterhead.centre) if line)

    @property
    def missing(self) -> tuple[Text, ...]:
        """What nobody wrote down yet."""
        return tuple(self._missing())

    def document(self) -> Document:
        """The notice on paper."""
        blocks: tuple[Block, ...] = (
            Head(self.letterhead),
            Address(self.address),
            Title(self.subject),
            Paragraph(bare(self.written_on), quiet=True),
            Space(3),
            Paragraph(self.salutation),
            Paragraph(self.request),
            Facts(self.facts),
            Space(4),
            Paragraph(self.closing),
            Space(14),
            *(Paragraph(bare(line)) for line in self.signed),
        )
        return Document(self.subject, blocks, self.missing)

    def _values(self) -> Iterator[Text | None]:
        case, long = self.case, self.case.long.period
        last = case.months.last if case.months else None
        ending = self.kind is NoticeKind.END
        parents = tuple(person for letter in case.letters for person in letter.people)
        yield bare(case.person)
        yield bare(case.child.born)
        yield bare(parents) if parents else None
        yield bare(long.first)
        yield bare(long.until) if ending and long.until else None
        yield spoken_month(case.months.first) if case.months else None
        yield spoken_month(last) if ending and last else None
        yield _decision(case)
        yield _known(case.notice.one_third_to)
        yield _known(case.notice.decided_by)

    def _missing(self) -> Iterator[Text]:
        payer = self.case.payer
        if payer is None:
            yield Text.of("payer_notice", _NO_PAYER)
        elif not payer.address:
            yield Text.of("payer_notice", _NO_ADDRESS, payer=payer.name)
        if not self.case.notice.one_third_to:
            yield Text.of("payer_notice", _NO_DESTINATION)
        if self.kind is NoticeKind.END and self.case.long.period.until is None:
            yield Text.of("payer_notice", _NO_END)


def _known(value: Value) -> Text | None:
    return bare(value) if value else None


def _decision(case: TwoThirdsCase) -> Text | None:
    """The decision that covers the first day, else the newest."""
    decisions = sorted(case.timeline.in_force(), key=lambda decision: decision.valid_from)
    first = case.long.period.first
    found = next((decision for decision in decisions if decision.period.holds(first)), None)
    return _spoken(found or decisions[-1]) if decisions else None


def _spoken(decision: Decision) -> Text:
    return Text.of(
        "payer_notice",
        _COURT if decision.basis is Basis.COURT else _REFERRAL,
        authority=decision.authority,
        number=decision.number,
        first=decision.valid_from,
        last=decision.valid_until,
    )
