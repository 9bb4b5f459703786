"""What letters, notices, the month and the Binc sheet are made of."""

from dataclasses import replace
from datetime import datetime
from io import BytesIO

import pytest
from openpyxl import load_workbook

from ckgdesk.changes import Deed
from ckgdesk.domain.groeipakket import Month
from ckgdesk.reports.document import Letterhead
from ckgdesk.reports.payer_notice import NoticeKind
from ckgdesk.services.two_thirds import Arrangement
from ckgdesk.store.chronicle import Wanted
from ckgdesk.words import Words
from tests.builders import day
from tests.cases import BASIC, FATHER, HEAD, NOOR
from tests.centre import Centre

TODAY = day("2026-02-20")


@pytest.fixture
def noor(centre: Centre) -> Centre:
    centre.given(NOOR)
    centre.written(FATHER, BASIC)
    return centre


def test_a_new_plan_knows_only_the_name_of_the_centre(centre: Centre) -> None:
    assert centre.letters.letterhead(TODAY) == Letterhead("De Linde")


def test_the_letterhead_holds_from_the_day_it_is_written(centre: Centre) -> None:
    centre.letters.set_letterhead(HEAD, day("2026-02-01"))

    assert centre.letters.letterhead(TODAY) == HEAD
    assert centre.letters.letterhead(day("2026-01-31")) == Letterhead("De Linde")


def test_the_letterhead_can_be_corrected_the_same_day_and_taken_back(centre: Centre) -> None:
    centre.letters.set_letterhead(HEAD, TODAY)
    done = centre.letters.set_letterhead(replace(HEAD, phone="016 11 11 11"), TODAY)
    assert centre.letters.letterhead(TODAY).phone == "016 11 11 11"

    centre.planning.revert(done)

    assert centre.letters.letterhead(TODAY) == HEAD


def test_each_address_gets_its_letter(noor: Centre) -> None:
    letters = noor.letters.to_parents(101, TODAY)

    assert [letter.addressee.contact_ids for letter in letters] == [(None,), (5,)]


def test_the_payer_gets_a_notice_of_the_begin(noor: Centre) -> None:
    notice = noor.letters.to_payer(101, NoticeKind.BEGIN, TODAY)

    assert (notice.case.child.id, notice.kind) == (1, NoticeKind.BEGIN)


def test_a_month_has_its_overview(noor: Centre) -> None:
    assert len(noor.letters.month(Month(2026, 3)).rows) == 1


def test_a_month_goes_into_a_workbook_with_days_as_days_and_amounts_as_numbers(noor: Centre) -> None:
    book = load_workbook(BytesIO(noor.letters.month_book(Month(2026, 3), Words.dutch().say)))

    headings, line = book.worksheets[0].iter_rows(values_only=True)
    assert (headings[0], headings[-1]) == ("Kind", "1/3")
    assert (line[0], line[-2], line[-1]) == ("Lotte Vermeulen", 117.77, 58.89)
    assert isinstance(line[1], datetime)
    assert line[1].date() == day("2026-02-16")


@pytest.mark.parametrize("name", ["=1+1", "+1", "@SUM(A1)", '=HYPERLINK("x")'])
def test_a_name_in_a_workbook_is_text(noor: Centre, name: str) -> None:
    noor.two_thirds.arrange(101, Arrangement(name), TODAY)

    book = load_workbook(BytesIO(noor.letters.month_book(Month(2026, 3), Words.dutch().say)))

    cell = book.worksheets[0].cell(2, 4)
    assert (cell.value, cell.data_type) == (name, "s")


def test_a_stay_has_its_binc_sheet(noor: Centre) -> None:
    assert noor.letters.binc(101, day("2026-02-01")).sheet.present == 27
    assert [timeline.id for _, timeline in noor.letters.stays()] == [101]


LOOKS = {
    "Letter to the parents looked at, stay V101": lambda centre: centre.letters.to_parents(101, TODAY),
    "Notice to the payer looked at, stay V101": lambda centre: centre.letters.to_payer(101, NoticeKind.END, TODAY),
    "Binc sheet looked at, stay V101": lambda centre: centre.letters.binc(101, TODAY),
    "Two thirds of 2026-03 looked at": lambda centre: centre.letters.month(Month(2026, 3)),
}


def looks(centre: Centre) -> list[str]:
    said = [entry for entry in centre.journal() if entry.deed is Deed.CARD]
    return [Words.english().say(entry.title) for entry in said]


@pytest.mark.parametrize("title", LOOKS)
def test_a_paper_on_the_screen_is_a_look_at_the_child(noor: Centre, title: str) -> None:
    LOOKS[title](noor)

    with noor.plan.reading() as plan:
        (told,) = plan.chronicle(Wanted(child_id=1, deeds=frozenset({Deed.CARD})))
    assert Words.english().say(told[0].title) == title


def test_a_paper_that_stays_on_the_screen_is_one_look(noor: Centre) -> None:
    noor.letters.to_parents(101, TODAY)
    noor.letters.to_parents(101, TODAY)
    noor.letters.binc(101, TODAY)

    assert looks(noor) == ["Letter to the parents looked at, stay V101", "Binc sheet looked at, stay V101"]


def test_a_month_without_anybody_is_no_look(centre: Centre) -> None:
    centre.letters.month(Month(2026, 3))

    assert looks(centre) == []
