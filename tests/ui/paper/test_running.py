"""Running text on paper: everything stands on the page, nothing is cut, and a PDF can be read back."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from ckgdesk.domain.binc import binc_sheet
from ckgdesk.domain.groeipakket import Month
from ckgdesk.reports.binc_paper import BincPaper
from ckgdesk.reports.document import Block, Document, Heading, Paragraph, bare
from ckgdesk.reports.month_overview import MonthOverview
from ckgdesk.reports.paper import PaperSize
from ckgdesk.reports.parents_letter import ParentsLetter
from ckgdesk.reports.payer_notice import NoticeKind, PayerNotice
from ckgdesk.words import Words
from tests.builders import a_child, day
from tests.canaries import canaries
from tests.cases import HEAD, NOOR, a_case
from tests.ui.paper.conftest import IMPRINT
from ui.paper.letters import Letters
from ui.paper.running import compose_document
from ui.paper.setting import broken
from ui.paper.shapes import Box, Lettering, Page, Style
from ui.paper.writer import pdf, spoken

CASE = a_case()
TODAY = day("2026-02-20")
LETTER = ParentsLetter(CASE, CASE.letters[0], HEAD, TODAY).document()
DOCUMENTS = (
    LETTER,
    PayerNotice(CASE, NoticeKind.END, HEAD, TODAY).document(),
    MonthOverview(Month(2026, 3), [CASE] * 40).document(),
    BincPaper(a_child(1), NOOR, binc_sheet(NOOR, TODAY), TODAY).document(),
)
STYLE = Style(200)


def composed(document: Document, *, initials: bool = False) -> tuple[Page, ...]:
    imprint = replace(IMPRINT, initials=initials)
    return compose_document(document, imprint, spoken(Words.dutch(), imprint))


def read(document: Document, *, initials: bool = False) -> str:
    """What a reader of the PDF finds, a page after the other, with single spaces."""
    content = pdf(composed(document, initials=initials), PaperSize.A4)
    text = " ".join(page.extract_text() for page in PdfReader(BytesIO(content)).pages)
    return " ".join(text.split())


def letterings(page: Page) -> list[Lettering]:
    return [shape for shape in page.shapes if isinstance(shape, Lettering) and shape.text]


@pytest.mark.parametrize("document", DOCUMENTS, ids=["letter", "notice", "month", "binc"])
def test_everything_stands_inside_the_paper_and_nothing_over_something_else(
    letters: Letters, document: Document
) -> None:
    for page in composed(document):
        paper = Box(0, 0, page.width, page.height)
        shapes = letterings(page)
        assert all(shape.box.within(paper) for shape in shapes)
        assert all(letters.width(shape.text, shape.style) <= shape.box.width + 1 for shape in shapes)
        assert not any(a.box.overlaps(b.box) for a in shapes for b in shapes if a is not b)


@pytest.mark.usefixtures("letters")
def test_a_letter_is_one_page_that_can_be_searched() -> None:
    words = read(LETTER)

    assert len(composed(LETTER)) == 1
    assert "An Peeters Beukenlaan 4 3000 Rietmeersel" in words
    assert "Vanaf maart 2026." in words
    assert "Twee derde is € 117,77. Eén derde is € 58,89." in words


@pytest.mark.usefixtures("letters")
def test_a_letter_goes_upright_and_a_month_on_its_side() -> None:
    upright, aside = composed(DOCUMENTS[0])[0], composed(DOCUMENTS[2])[0]

    assert upright.width < upright.height
    assert aside.width > aside.height


@pytest.mark.usefixtures("letters")
def test_initials_stand_for_names_when_asked() -> None:
    words = read(LETTER, initials=True)

    assert "Lotte" not in words
    assert "L.V." in words


@pytest.mark.usefixtures("letters")
def test_a_long_month_takes_several_pages_each_with_its_headings() -> None:
    pages = composed(DOCUMENTS[2])

    assert len(pages) > 1
    assert all("Uitbetaler" in {shape.text for shape in letterings(page)} for page in pages)


@pytest.mark.usefixtures("letters")
@pytest.mark.parametrize("name", ["<b>Tweety</b>", "{{ 7*7 }}", "A & B", "=1+1", "%n", "{child}"])
def test_a_name_stands_there_letter_by_letter(name: str) -> None:
    document = Document(bare(name), (Paragraph(bare(name)),))

    assert read(document) == name


@pytest.mark.usefixtures("letters")
@pytest.mark.parametrize("name", canaries(Path("/nowhere/at/all.png")))
def test_a_name_that_looks_like_code_is_painted_as_it_is(name: str) -> None:
    (page,) = composed(Document(bare("x"), (Paragraph(bare(name)),)))

    assert " ".join(shape.text for shape in letterings(page)) == " ".join(filter(None, name.split(" ")))


@pytest.mark.usefixtures("letters")
def test_a_heading_is_never_the_last_of_a_page() -> None:
    for count in range(30, 50):
        text: tuple[Block, ...] = (*[Paragraph(bare("x"))] * count, Heading(bare("Kop")), Paragraph(bare("Tekst")))

        pages = [[shape.text for shape in letterings(page)] for page in composed(Document(bare("x"), text))]

        assert not any(page[-1] == "Kop" for page in pages)


def test_a_word_wider_than_the_page_is_broken_and_not_cut(letters: Letters) -> None:
    word = "w" * 200

    lines = broken(f"een {word} hier", STYLE, 3000, letters)

    assert "".join(lines[1:-1]) + lines[-1].removesuffix(" hier") == word
    assert all(letters.width(line, STYLE) <= 3000 for line in lines)
