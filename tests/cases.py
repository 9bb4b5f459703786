"""A long stay with its family, for tests of the two thirds: Noor, long from 16 February to 20 August 2026."""

from __future__ import annotations

from dataclasses import replace

from ckgdesk.domain.dossier import Dossier
from ckgdesk.domain.groeipakket import Amount, Notice, OnFirst, two_thirds_months
from ckgdesk.domain.partner import Partner, PartnerKind
from ckgdesk.domain.people import Contact, ContactKind, Family
from ckgdesk.domain.stay import PhaseKind
from ckgdesk.domain.two_thirds import Around, TwoThirdsCase
from ckgdesk.reports.document import Letterhead
from tests.builders import a_child, a_decision, a_phase, a_stay, a_timeline, day

NOOR = a_timeline(
    a_stay("2026-01-05", "2026-08-20", number=101, child_id=1),
    a_phase(PhaseKind.SHORT, "2026-01-05"),
    a_phase(PhaseKind.LONG, "2026-02-16"),
    a_decision("2026-02-16", "2026-08-31"),
)
FAMILY = Family(1, "G1", "Vermeulen", contact="An Peeters", address="Beukenlaan 4, 3000 Rietmeersel")
FATHER = Contact(5, 1, ContactKind.PARENT, "Jan Vermeulen", "Dorp 2, 9000 Riet")
BASIC = Amount(1, "basisbedrag", 17666, day("2025-09-01"))
FONS = Partner(7, PartnerKind.PAYER, "FONS", address="Koekoeklaan 1, 1000 Brussel")
HEAD = Letterhead("De Linde", "Lindestraat 1, 3000 Rietmeersel", "016 00 00 00", "info@delinde.example", "Els Claes")
AGREED = Notice(9, 101, "een spaarrekening", decided_by="de jeugdrechter", payer="FONS")


def a_case(notice: Notice | None = AGREED, until: str | None = "2026-08-20") -> TwoThirdsCase:
    """The case of Noor; with another notice or another end."""
    stay = replace(NOOR.stay, period=replace(NOOR.period, until=None if until is None else day(until)))
    timeline = replace(NOOR, stay=stay)
    long = timeline.regime(PhaseKind.LONG)
    assert long is not None
    months = two_thirds_months(long.period, OnFirst.IMMEDIATE)
    around = Around((BASIC,), (FONS,))
    return TwoThirdsCase(a_child(1), timeline, long, months, FAMILY, (FATHER,), Dossier(notice=notice), around)
