"""The letter that tells parents what becomes of the Groeipakket, in plain words: one thought a sentence."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from ckgdesk.domain.addressees import Addressee
from ckgdesk.domain.amounts import euros, split
from ckgdesk.domain.groeipakket import Amount
from ckgdesk.domain.two_thirds import TwoThirdsCase
from ckgdesk.reports.document import (
    Address,
    Block,
    Document,
    Head,
    Heading,
    Letterhead,
    Paragraph,
    Space,
    Title,
    bare,
    bare_lines,
    lines_of,
)
from ckgdesk.reports.months import spoken_month
from ckgdesk.texts import QT_TRANSLATE_NOOP, Person, Text, Value

_SUBJECT = QT_TRANSLATE_NOOP("letter", "The Groeipakket of {child} changes")
_DEAR = QT_TRANSLATE_NOOP("letter", "Dear {names},")
_DEAR_PARENTS = QT_TRANSLATE_NOOP("letter", "Dear parents,")
_PARENTS_OF = QT_TRANSLATE_NOOP("letter", "To the parents of {child}")
_OPENING = QT_TRANSLATE_NOOP(
    "letter",
    "{child} lives with us. From {first} on this is a long stay. That changes who gets the Groeipakket of {called}. In"
    " this letter you read what changes.",
)
_WHAT = QT_TRANSLATE_NOOP("letter", "What changes?")
_TWO_PARTS = QT_TRANSLATE_NOOP(
    "letter", "The Groeipakket of {child} is divided in two. {centre} gets two thirds, because {child} lives with us."
)
_STAYS = QT_TRANSLATE_NOOP(
    "letter",
    "The starting amount and the participation allowances are not divided. {child} still counts as a child of your"
    " family.",
)
_THIRD = QT_TRANSLATE_NOOP("letter", "Where does one third go?")
_GOES_TO = QT_TRANSLATE_NOOP("letter", "One third goes to: {to}.")
_GOES_TO_DECIDED = QT_TRANSLATE_NOOP("letter", "One third goes to: {to}. Decided by: {decider}.")
_NOT_KNOWN = QT_TRANSLATE_NOOP("letter", "It is not decided yet where one third goes. We will let you know.")
_WHEN = QT_TRANSLATE_NOOP("letter", "From when?")
_FROM = QT_TRANSLATE_NOOP(
    "letter",
    "From {month} on. The Groeipakket of a month is paid in the month after. You see the change for the first time in"
    " the payment of {paid}.",
)
_UNTIL = QT_TRANSLATE_NOOP("letter", "As far as we know now, {month} is the last month.")
_AS_LONG = QT_TRANSLATE_NOOP("letter", "This lasts as long as the long stay lasts.")
_NO_MONTH = QT_TRANSLATE_NOOP("letter", "The long stay ends before a new month begins. So nothing changes for you.")
_HOW_MUCH = QT_TRANSLATE_NOOP("letter", "How much is it?")
_AMOUNTS = QT_TRANSLATE_NOOP(
    "letter",
    "The Groeipakket is about {amount} a month. Two thirds is {two_thirds}. One third is {one_third}. These amounts are"
    " an estimate. Your payer computes the right amounts.",
)
_NO_AMOUNT = QT_TRANSLATE_NOOP("letter", "Your payer computes the amounts. Ask your payer how much it is.")
_PAYER = QT_TRANSLATE_NOOP("letter", "We tell {payer}, who pays your Groeipakket. You do not have to do that yourself.")
_QUESTIONS = QT_TRANSLATE_NOOP("letter", "Do you have questions?")
_ASK = QT_TRANSLATE_NOOP("letter", "Ask {contact}.")
_ASK_BY = QT_TRANSLATE_NOOP("letter", "Ask {contact}: {ways}.")
_EXPLAIN = QT_TRANSLATE_NOOP("letter", "We are glad to explain this letter to you.")
_REGARDS = QT_TRANSLATE_NOOP("letter", "Kind regards,")

_NO_ADDRESS = QT_TRANSLATE_NOOP("letter", "the address of {who}: write it on the card of the child, under the family")
_THE_FAMILY = QT_TRANSLATE_NOOP("letter", "the family")
_NO_DESTINATION = QT_TRANSLATE_NOOP("letter", "where one third goes: write it down with the payer")
_NO_PAYER = QT_TRANSLATE_NOOP("letter", "who pays the Groeipakket: choose the payer")
_AMOUNT_MISSING = QT_TRANSLATE_NOOP("letter", "the amount: enter it on the page Management, under Amounts")
_NO_CENTRE_ADDRESS = QT_TRANSLATE_NOOP(
    "letter", "the address of the centre: enter it on the page Management, under Letterhead"
)
_NO_CONTACT = QT_TRANSLATE_NOOP(
    "letter",
    "whom the parents can ask, with a phone number or e-mail: enter it on the page Management, under Letterhead",
)


@dataclass(frozen=True, slots=True)
class ParentsLetter:
    """One letter to one address, as Word and paper both show it."""

    case: TwoThirdsCase
    addressee: Addressee
    letterhead: Letterhead
    written_on: date

    @property
    def subject(self) -> Text:
        """What it is about."""
        return Text.of("letter", _SUBJECT, child=self.case.person)

    @property
    def address(self) -> tuple[Text, ...]:
        """To whom, line by line."""
        people = bare_lines(self.addressee.people)
        whom = people or (Text.of("letter", _PARENTS_OF, child=self.case.person),)
        return (*whom, *bare_lines(lines_of(self.addressee.address)))

    @property
    def salutation(self) -> Text:
        """How it begins."""
        people = self.addressee.people
        return Text.of("letter", _DEAR, names=people) if people else Text.of("letter", _DEAR_PARENTS)

    @property
    def opening(self) -> Text:
        """Why it is written."""
        return Text.of(
            "letter", _OPENING, child=self.case.person, called=self._called, first=self.case.long.period.first
        )

    @property
    def sections(self) -> tuple[tuple[Text, tuple[Text, ...]], ...]:
        """Each question with its answer: what, from when, how much, where to, whom to ask."""
        when, questions = (_WHEN, tuple(self._when())), (_QUESTIONS, tuple(self._questions()))
        if self.case.months is None:
            return _headed(when, questions)
        what, how_much = (_WHAT, tuple(self._what())), (_HOW_MUCH, tuple(self._how_much()))
        return _headed(what, when, how_much, (_THIRD, (self._third(),)), questions)

    @property
    def closing(self) -> Text:
        """How it ends."""
        return Text.of("letter", _REGARDS)

    @property
    def signed(self) -> tuple[str, ...]:
        """Who signs."""
        return tuple(line for line in (self.letterhead.contact, self.letterhead.centre) if line)

    @property
    def amount(self) -> Amount | None:
        """What holds in the first month."""
        return self.case.amount_in(self.case.months.first) if self.case.months else None

    @property
    def missing(self) -> tuple[Text, ...]:
        """What nobody wrote down yet."""
        return tuple(self._missing())

    def document(self) -> Document:
        """The letter on paper."""
        blocks: list[Block] = [Head(self.letterhead), Address(self.address), Title(self.subject)]
        blocks += [Paragraph(bare(self.written_on), quiet=True), Space(3)]
        blocks += [Paragraph(self.salutation), Paragraph(self.opening)]
        for heading, paragraphs in self.sections:
            blocks += [Heading(heading), *map(Paragraph, paragraphs)]
        blocks += [Space(4), Paragraph(self.closing), Space(14), *(Paragraph(bare(line)) for line in self.signed)]
        return Document(self.subject, tuple(blocks), self.missing)

    @property
    def _called(self) -> Person:
        """The child as one speaks of it: by its first name."""
        child = self.case.child
        return Person(child.code, child.first_name, child.initials)

    def _what(self) -> Iterator[Text]:
        child = self._called
        yield Text.of("letter", _TWO_PARTS, child=child, centre=self.letterhead.centre)
        yield Text.of("letter", _STAYS, child=child)

    def _when(self) -> Iterator[Text]:
        months, paid = self.case.months, self.case.paid_first
        if months is None or paid is None:
            yield Text.of("letter", _NO_MONTH)
            return
        yield Text.of("letter", _FROM, month=spoken_month(months.first), paid=spoken_month(paid))
        yield Text.of("letter", _UNTIL, month=spoken_month(months.last)) if months.last else Text.of("letter", _AS_LONG)

    def _how_much(self) -> Iterator[Text]:
        if self.amount is None:
            yield Text.of("letter", _NO_AMOUNT)
        else:
            parts = split(self.amount.cents)
            yield Text.of(
                "letter",
                _AMOUNTS,
                amount=euros(self.amount.cents),
                two_thirds=euros(parts.two_thirds),
                one_third=euros(parts.one_third),
            )
        if self.case.notice.payer:
            yield Text.of("letter", _PAYER, payer=self.case.notice.payer)

    def _third(self) -> Text:
        to, decider = self.case.notice.one_third_to, self.case.notice.decided_by
        if not to:
            return Text.of("letter", _NOT_KNOWN)
        return (
            Text.of("letter", _GOES_TO_DECIDED, to=to, decider=decider)
            if decider
            else Text.of("letter", _GOES_TO, to=to)
        )

    def _questions(self) -> Iterator[Text]:
        head = self.letterhead
        contact: Value = head.contact or head.centre
        ways = " · ".join(way for way in (head.phone, head.email) if way)
        yield (
            Text.of("letter", _ASK_BY, contact=contact, ways=ways) if ways else Text.of("letter", _ASK, contact=contact)
        )
        yield Text.of("letter", _EXPLAIN)

    def _missing(self) -> Iterator[Text]:
        head, notice = self.letterhead, self.case.notice
        if not self.addressee.address:
            yield Text.of("letter", _NO_ADDRESS, who=self.addressee.people or Text.of("letter", _THE_FAMILY))
        if not notice.one_third_to:
            yield Text.of("letter", _NO_DESTINATION)
        if not notice.payer:
            yield Text.of("letter", _NO_PAYER)
        if self.case.months is not None and self.amount is None:
            yield Text.of("letter", _AMOUNT_MISSING)
        if not head.address:
            yield Text.of("letter", _NO_CENTRE_ADDRESS)
        if not head.contact or not (head.phone or head.email):
            yield Text.of("letter", _NO_CONTACT)


def _headed(*sections: tuple[str, tuple[Text, ...]]) -> tuple[tuple[Text, tuple[Text, ...]], ...]:
    return tuple((Text.of("letter", heading), paragraphs) for heading, paragraphs in sections)
