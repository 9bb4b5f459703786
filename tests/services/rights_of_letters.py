"""The verbs of letters and the two thirds with the right each asks for, for the matrix of every verb and role."""

from collections.abc import Callable

from ckgdesk.domain.groeipakket import InformedHow, Month
from ckgdesk.domain.people import Contact, ContactKind, Family
from ckgdesk.reports.payer_notice import NoticeKind
from ckgdesk.services.access import Right
from ckgdesk.services.two_thirds import Arrangement, Telling
from ckgdesk.texts import Text
from ckgdesk.workspace import Workspace
from tests.cases import HEAD
from tests.services.roles import NOOR, TODAY

AGREED = Arrangement("spaarrekening", payer="FONS", begin_reported=TODAY)
SOMEBODY = Contact(0, 1, ContactKind.PARENT, "Jan")


def say(text: Text) -> str:
    return text.source


def remove_amount(workspace: Workspace) -> None:
    workspace.amounts.set("basis", "176,66", TODAY)
    workspace.amounts.remove(workspace.amounts.all()[0].id)


def remove_contact(workspace: Workspace) -> None:
    workspace.families.keep_contact(SOMEBODY)
    workspace.families.remove_contact(workspace.families.contacts(1)[0].id)


def report(workspace: Workspace, *, end: bool = False) -> None:
    workspace.two_thirds.arrange(NOOR.id, AGREED, TODAY)
    if end:
        workspace.two_thirds.report_end(NOOR.id, TODAY, TODAY)
    else:
        workspace.two_thirds.report_begin(NOOR.id, TODAY, TODAY)


OF_LETTERS: dict[str, tuple[Right, Callable[[Workspace], object]]] = {
    "amounts.all": (Right.READ, lambda w: w.amounts.all()),
    "amounts.remove": (Right.CONVERT, remove_amount),
    "amounts.set": (Right.CONVERT, lambda w: w.amounts.set("basis", "176,66", TODAY)),
    "families.change": (Right.PLAN, lambda w: w.families.change(Family(1, "G1", "Vermeulen", contact="An"))),
    "families.contacts": (Right.READ, lambda w: w.families.contacts(1)),
    "families.keep_contact": (Right.PLAN, lambda w: w.families.keep_contact(SOMEBODY)),
    "families.remove_contact": (Right.PLAN, remove_contact),
    "letters.binc": (Right.READ, lambda w: w.letters.binc(NOOR.id, TODAY)),
    "letters.letterhead": (Right.READ, lambda w: w.letters.letterhead(TODAY)),
    "letters.month": (Right.READ, lambda w: w.letters.month(Month(2026, 3))),
    "letters.month_book": (Right.READ, lambda w: w.letters.month_book(Month(2026, 3), say)),
    "letters.set_letterhead": (Right.HOUSE, lambda w: w.letters.set_letterhead(HEAD, TODAY)),
    "letters.stays": (Right.READ, lambda w: w.letters.stays()),
    "letters.to_parents": (Right.READ, lambda w: w.letters.to_parents(NOOR.id, TODAY)),
    "letters.to_payer": (Right.READ, lambda w: w.letters.to_payer(NOOR.id, NoticeKind.BEGIN, TODAY)),
    "templates.letter": (
        Right.READ,
        lambda w: w.templates.letter(w.letters.to_parents(NOOR.id, TODAY)[0], say),
    ),
    "templates.notice": (
        Right.READ,
        lambda w: w.templates.notice(w.letters.to_payer(NOOR.id, NoticeKind.BEGIN, TODAY), say),
    ),
    "templates.own": (Right.READ, lambda w: w.templates.own()),
    "templates.put": (Right.READ, lambda w: w.templates.put()),
    "two_thirds.arrange": (Right.CONVERT, lambda w: w.two_thirds.arrange(NOOR.id, AGREED, TODAY)),
    "two_thirds.case": (Right.READ, lambda w: w.two_thirds.case(NOOR.id)),
    "two_thirds.inform": (
        Right.CONVERT,
        lambda w: w.two_thirds.inform(NOOR.id, Telling((None,), TODAY, InformedHow.LETTER, "An"), TODAY),
    ),
    "two_thirds.month": (Right.READ, lambda w: w.two_thirds.month(Month(2026, 3))),
    "two_thirds.payers": (Right.READ, lambda w: w.two_thirds.payers()),
    "two_thirds.report_begin": (Right.CONVERT, report),
    "two_thirds.report_end": (Right.CONVERT, lambda w: report(w, end=True)),
    "two_thirds.stays": (Right.READ, lambda w: w.two_thirds.stays()),
}
