"""The places that a Word template of a letter or notice may ask for, under Dutch names: a centre writes templates."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from ckgdesk.domain.amounts import euros, split
from ckgdesk.reports.document import Letterhead, lines_of
from ckgdesk.reports.months import spoken_month
from ckgdesk.reports.parents_letter import ParentsLetter
from ckgdesk.reports.payer_notice import PayerNotice
from ckgdesk.reports.word import Filling
from ckgdesk.texts import Text
from ckgdesk.words import day

Say = Callable[[Text], str]


def of_letter(letter: ParentsLetter, say: Say) -> dict[str, Filling]:
    """Everything a letter to parents says, whole and in pieces."""
    case, amount = letter.case, letter.amount
    parts = split(amount.cents) if amount else None
    months = case.months
    return {
        **_head(letter.letterhead),
        "aan": _said(letter.address, say),
        "datum": day(letter.written_on),
        "onderwerp": say(letter.subject),
        "aanhef": say(letter.salutation),
        "inleiding": say(letter.opening),
        "delen": [
            {"titel": say(heading), "alineas": _said(paragraphs, say)} for heading, paragraphs in letter.sections
        ],
        "groet": say(letter.closing),
        "ondertekening": list(letter.signed),
        "kind": case.child.full_name,
        "voornaam": case.child.first_name,
        "langdurend_vanaf": day(case.long.period.first),
        "eerste_maand": say(spoken_month(months.first)) if months else "",
        "laatste_maand": say(spoken_month(months.last)) if months and months.last else "",
        "bedrag": euros(amount.cents) if amount else "",
        "twee_derde": euros(parts.two_thirds) if parts else "",
        "een_derde": euros(parts.one_third) if parts else "",
        "bestemming": case.notice.one_third_to,
        "beslist_door": case.notice.decided_by,
        "uitbetaler": case.notice.payer,
    }


def of_notice(notice: PayerNotice, say: Say) -> dict[str, Filling]:
    """Everything a notice to the payer says."""
    return {
        **_head(notice.letterhead),
        "aan": _said(notice.address, say),
        "datum": day(notice.written_on),
        "onderwerp": say(notice.subject),
        "aanhef": say(notice.salutation),
        "vraag": say(notice.request),
        "gegevens": [{"naam": say(caption), "waarde": say(value)} for caption, value in notice.facts],
        "groet": say(notice.closing),
        "ondertekening": list(notice.signed),
        "kind": notice.case.child.full_name,
        "uitbetaler": notice.case.notice.payer,
    }


def _head(head: Letterhead) -> dict[str, Filling]:
    reached = (*lines_of(head.address), " · ".join(way for way in (head.phone, head.email) if way))
    return {
        "centrum": head.centre,
        "briefhoofd": [line for line in reached if line],
        "telefoon": head.phone,
        "email": head.email,
        "contact": head.contact,
    }


def _said(texts: Iterable[Text], say: Say) -> list[Filling]:
    return [say(text) for text in texts]
