"""The PDF: as many pages as it says, on the right paper, with the letters inside, whole or not at all."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from ckgdesk.reports.paper import PaperSize
from ckgdesk.words import Words
from tests.ui.paper.conftest import IMPRINT
from tests.weeks import a_full_picture, the_sheets
from ui.paper.letters import Letters
from ui.paper.writer import PdfPaper


@pytest.fixture
def paper(letters: Letters) -> PdfPaper:  # noqa: ARG001  text is measured by a running Qt
    return PdfPaper(Words.dutch())


def pages(content: bytes) -> int:
    return len(re.findall(rb"/Type /Page\b", content))


def test_each_group_has_its_page(paper: PdfPaper, tmp_path: Path) -> None:
    file = tmp_path / "week.pdf"

    written = paper.write_week(the_sheets(), file, IMPRINT)

    assert (written, pages(file.read_bytes())) == (2, 2)


def test_a_group_of_many_places_has_more_pages(paper: PdfPaper, tmp_path: Path) -> None:
    file = tmp_path / "week.pdf"

    written = paper.write_week(the_sheets(a_full_picture(34)), file, IMPRINT)

    assert (written, pages(file.read_bytes())) == (4, 4)


@pytest.mark.parametrize(("size", "points"), [(PaperSize.A4, (842, 595)), (PaperSize.A3, (1191, 842))])
def test_the_paper_lies_on_its_side(paper: PdfPaper, tmp_path: Path, size: PaperSize, points: tuple[int, int]) -> None:
    file = tmp_path / "week.pdf"

    paper.write_week(the_sheets(), file, replace(IMPRINT, paper=size))

    box = re.search(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", file.read_bytes())
    assert box is not None
    assert tuple(round(float(side)) for side in box.groups()) == points


def test_the_letters_are_inside(paper: PdfPaper, tmp_path: Path) -> None:
    file = tmp_path / "week.pdf"

    paper.write_week(the_sheets(), file, IMPRINT)

    content = file.read_bytes()
    assert b"CkgdeskSans-Bold" in content
    assert b"CkgdeskSans-Regular" in content
    assert len(re.findall(rb"/FontFile\d?", content)) >= 2


def test_a_file_that_cannot_be_written_is_said_and_leaves_nothing(paper: PdfPaper, tmp_path: Path) -> None:
    with pytest.raises(OSError, match=r"week\.pdf"):
        paper.write_week(the_sheets(), tmp_path / "gone" / "week.pdf", IMPRINT)

    assert list(tmp_path.iterdir()) == []


def test_a_folder_in_its_stead_is_left_alone(paper: PdfPaper, tmp_path: Path) -> None:
    (tmp_path / "week.pdf").mkdir()

    with pytest.raises(OSError, match=r"week\.pdf"):
        paper.write_week(the_sheets(), tmp_path / "week.pdf", IMPRINT)

    assert [path.name for path in tmp_path.iterdir()] == ["week.pdf"]


def test_an_older_file_is_replaced(paper: PdfPaper, tmp_path: Path) -> None:
    file = tmp_path / "week.pdf"
    file.write_bytes(b"last week")

    paper.write_week(the_sheets(), file, IMPRINT)

    assert file.read_bytes().startswith(b"%PDF")
    assert [path.name for path in tmp_path.iterdir()] == ["week.pdf"]
