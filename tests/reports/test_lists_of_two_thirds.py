"""The month of the centre and the Binc sheet, as they are read in Dutch."""

from ckgdesk.domain.binc import binc_sheet
from ckgdesk.domain.groeipakket import Month
from ckgdesk.domain.stay import PhaseKind
from ckgdesk.domain.timeline import Timeline
from ckgdesk.reports.binc_paper import BincPaper
from ckgdesk.reports.document import Paragraph, Table
from ckgdesk.reports.month_overview import MonthOverview
from ckgdesk.texts import Text
from ckgdesk.words import Words
from tests.builders import a_child, a_phase, a_stay, a_timeline, day
from tests.cases import NOOR, a_case

DUTCH = Words.dutch()
MARCH = Month(2026, 3)


def spoken(text: Text) -> str:
    return DUTCH.say(text).replace("\N{NO-BREAK SPACE}", " ")


def rows(table: Table | None) -> list[list[str]]:
    return [[spoken(cell) for cell in row] for row in table.rows] if table else []


def paragraphs(blocks: tuple[object, ...]) -> list[str]:
    return [spoken(block.text) for block in blocks if isinstance(block, Paragraph)]


def a_sheet(stay: Timeline) -> list[str]:
    arrival = stay.period.first
    return paragraphs(BincPaper(a_child(1), stay, binc_sheet(stay, arrival), arrival).document().blocks)


def test_a_month_says_who_since_when_to_whom_and_what_is_still_to_do() -> None:
    (row,) = MonthOverview(MARCH, (a_case(),)).rows

    assert [spoken(cell) for cell in row] == [
        "Lotte Vermeulen", "16/02/2026", "03/2026 tot 08/2026", "een spaarrekening", "FONS",
        "nog te doen", "nog te doen", "nog te doen", "", "€ 117,77", "€ 58,89",
    ]  # fmt: skip


def test_a_month_adds_up() -> None:
    document = MonthOverview(MARCH, (a_case(), a_case())).document()

    assert "Twee derde samen: € 235,54." in paragraphs(document.blocks)


def test_a_month_without_anybody_says_so() -> None:
    document = MonthOverview(MARCH, ()).document()

    assert paragraphs(document.blocks) == ["In deze maand telt voor geen enkel kind een langdurend verblijf."]


def test_what_is_typed_in_binc_stands_in_its_order() -> None:
    sheet = binc_sheet(NOOR, day("2026-03-10"))
    decisions, switches, uses = (table for _, table in BincPaper(a_child(1), NOOR, sheet, day("2026-03-10")).tables)

    assert rows(decisions) == [
        ["doorverwijzing", "Toegangspoort", "JHB-2026-0001", "08/01/2026", "16/02/2026", "31/08/2026"]
    ]
    assert rows(switches) == [
        ["verblijf, kortdurend", "05/01/2026", "16/02/2026"],
        ["verblijf, langdurend", "16/02/2026", "20/08/2026"],
    ]
    assert rows(uses) == [
        ["januari 2026", "27", "0"], ["februari 2026", "28", "0"], ["maart 2026, tot nu toe", "9", "0"],
        ["Totaal", "64", "0"],
    ]  # fmt: skip


def test_a_short_stay_needs_no_decision_and_a_long_one_without_is_said() -> None:
    short = a_timeline(a_stay())
    long = a_timeline(a_stay(), a_phase(PhaseKind.LONG, "2026-01-05"))

    assert a_sheet(short)[1] == "Geen beslissing nodig: het verblijf is rechtstreeks toegankelijk."
    assert a_sheet(long)[1] == "Er is nog geen beslissing ingevuld, hoewel het verblijf langdurend is."
