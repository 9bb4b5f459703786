"""The composed page: on one sheet, nothing cut off, nothing over anything, nothing too small to read."""

from collections.abc import Callable
from dataclasses import replace
from itertools import combinations

import pytest

from ckgdesk.reports.paper import Imprint, PaperSize
from tests.ui.paper.conftest import IMPRINT
from tests.weeks import WEEK
from ui.paper.grid import Grid
from ui.paper.letters import Letters
from ui.paper.shapes import MILLIMETRE, POINT, Box, Lettering, Page, Panel

Pages = Callable[..., tuple[Page, ...]]
A_HAIR = 0.2 * MILLIMETRE


def texts(page: Page) -> list[Lettering]:
    return [shape for shape in page.shapes if isinstance(shape, Lettering)]


def words(page: Page) -> list[str]:
    return [lettering.text for lettering in texts(page)]


def inked(lettering: Lettering, letters: Letters) -> Box:
    """Where the letters themselves are, somewhat narrower than their box."""
    width = letters.width(lettering.text, lettering.style)
    spare = lettering.box.width - width
    shift = {"LEFT": 0.0, "CENTRE": spare / 2, "RIGHT": spare}[lettering.align.name]
    return Box(lettering.box.x + shift, lettering.box.y, width, lettering.box.height).shrunk(A_HAIR, A_HAIR)


@pytest.mark.parametrize("paper", PaperSize)
def test_twelve_places_stand_on_one_sheet(pages_of: Pages, paper: PaperSize) -> None:
    assert len(pages_of(12, replace(IMPRINT, paper=paper))) == 1


@pytest.mark.parametrize("paper", PaperSize)
@pytest.mark.parametrize("places", [12, 13, 34])
def test_no_letter_is_smaller_than_eight_points(pages_of: Pages, paper: PaperSize, places: int) -> None:
    pages = pages_of(places, replace(IMPRINT, paper=paper))

    assert min(lettering.style.size for page in pages for lettering in texts(page)) >= 8 * POINT


@pytest.mark.parametrize("paper", PaperSize)
@pytest.mark.parametrize("places", [12, 13, 34])
def test_no_text_sticks_out_of_its_box(pages_of: Pages, letters: Letters, paper: PaperSize, places: int) -> None:
    pages = pages_of(places, replace(IMPRINT, paper=paper))

    out = [
        lettering.text
        for page in pages
        for lettering in texts(page)
        if letters.width(lettering.text, lettering.style) > lettering.box.width + A_HAIR
    ]
    assert out == []


@pytest.mark.parametrize("paper", PaperSize)
@pytest.mark.parametrize("places", [12, 13, 34])
def test_everything_stays_where_a_printer_reaches(
    pages_of: Pages, letters: Letters, paper: PaperSize, places: int
) -> None:
    reach = Grid(paper, 1.0, WEEK.nights, letters).inside.shrunk(-A_HAIR, -A_HAIR)

    pages = pages_of(places, replace(IMPRINT, paper=paper))

    out = [text.text for page in pages for text in texts(page) if not inked(text, letters).within(reach)]
    assert out == []


@pytest.mark.parametrize("paper", PaperSize)
@pytest.mark.parametrize("places", [12, 13, 34])
def test_no_text_lies_over_another(pages_of: Pages, letters: Letters, paper: PaperSize, places: int) -> None:
    pages = pages_of(places, replace(IMPRINT, paper=paper))

    over = [
        (one.text, other.text)
        for page in pages
        for one, other in combinations(texts(page), 2)
        if inked(one, letters).overlaps(inked(other, letters))
    ]
    assert over == []


def test_the_page_says_whose_week_it_is(pages_of: Pages) -> None:
    page = pages_of()[0]

    assert {"Zonnebloem", "Vestiging De Linde", "Week 46", "09/11/2026 tot en met 15/11/2026"} <= set(words(page))


def test_the_days_are_named_with_their_holiday(pages_of: Pages) -> None:
    page = pages_of()[0]

    assert {"ma 09/11", "wo 11/11", "Wapenstilstand", "zo 15/11"} <= set(words(page))


def test_what_happens_stands_on_the_page(pages_of: Pages) -> None:
    page = pages_of()[0]

    assert {
        "Maximiliaan V.", "uit (verwacht) →", "→ in, OCJ Riet", "naar 4A, Kamer 4 →", "→ van 3B", "★ jarig (7)",
        "thuis", "ziekenhuis", "kamp", "gesloten: schilderwerken", "gesloten: lek", "C", "K", "L",
    } <= set(words(page))  # fmt: skip


def test_a_clock_that_is_over_is_white_on_black(pages_of: Pages) -> None:
    page = pages_of()[0]
    over = next(lettering for lettering in texts(page) if lettering.text.startswith("dag 45/42"))

    ground = [shape for shape in page.shapes if isinstance(shape, Panel) and shape.box == over.box]

    assert [panel.fill for panel in ground] == [0.0]
    assert over.ink == 1.0


def test_a_clock_in_time_is_black_on_the_bar(pages_of: Pages) -> None:
    clock = next(lettering for lettering in texts(pages_of()[0]) if lettering.text.startswith("dag 39/42"))

    assert (clock.ink, clock.style.bold) == (0.0, True)


def test_the_foot_says_who_printed_it_and_when(pages_of: Pages) -> None:
    page = pages_of()[0]

    assert {"Afgedrukt door Katrien op 06/11/2026 om 16:40.", "pagina 1 van 1"} <= set(words(page))


def test_initials_stand_for_names_and_the_foot_says_so(pages_of: Pages) -> None:
    page = pages_of(12, replace(IMPRINT, initials=True))[0]

    names = ("Noor", "Emiel", "Lotte", "Maximiliaan", "Goossens", "Verhaegen")
    assert [text for text in words(page) for name in names if name in text] == []
    assert "M.V." in words(page)
    assert any("initialen in plaats van namen" in text for text in words(page))


def test_a_large_group_goes_on_on_more_sheets_with_the_head_repeated(pages_of: Pages) -> None:
    pages = pages_of(34)

    assert len(pages) == 3
    assert [text for page in pages for text in words(page) if text.startswith("blad")] == [
        "blad 1 van 3", "blad 2 van 3", "blad 3 van 3",
    ]  # fmt: skip
    assert all("wo 11/11" in words(page) for page in pages)


def test_every_place_of_a_large_group_stands_on_one_of_its_sheets(pages_of: Pages) -> None:
    codes = [text for page in pages_of(34) for text in words(page) if text[:-1].isdigit() and text[-1] in "AB"]

    assert codes == [f"{room}{bed}" for room in range(1, 18) for bed in "AB"]


@pytest.mark.parametrize("places", [13, 14, 20, 23, 34, 60])
def test_no_room_is_cut_in_two(pages_of: Pages, places: int) -> None:
    sheets = [[text for text in words(page) if text[:-1].isdigit() and text[-1] in "AB"] for page in pages_of(places)]

    assert [codes[0][-1] for codes in sheets if codes] == ["A"] * len(sheets)


def test_counts_and_lists_stand_on_the_last_sheet_only(pages_of: Pages) -> None:
    pages = pages_of(34)

    assert ["Aanwezig die nacht" in words(page) for page in pages] == [False, False, True]


def test_one_group_on_a3_has_larger_letters(pages_of: Pages) -> None:
    small, large = (texts(pages_of(12, replace(IMPRINT, paper=paper))[0]) for paper in PaperSize)

    assert min(text.style.size for text in large) > min(text.style.size for text in small)


def test_a_name_that_looks_like_html_is_only_a_name(pages_of: Pages) -> None:
    page = pages_of(12, Imprint("<b>An</b> & co", IMPRINT.at))[0]

    assert "Afgedrukt door <b>An</b> & co op 06/11/2026 om 16:40." in words(page)
