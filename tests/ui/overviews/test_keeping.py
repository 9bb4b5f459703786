"""The week as a PDF where somebody wants it."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from ckgdesk.domain.house import LivingGroup
from ckgdesk.reports.paper import PaperSize
from ckgdesk.reports.week import IsoWeek
from ui.desk import Desk
from ui.messages import Kind
from ui.overviews.keeping import PdfKeeping, pdf_name
from ui.overviews.page import OverviewsPage
from ui.preferences import Key


def kept(desk: Desk, page: OverviewsPage, path: Path) -> PdfKeeping:
    keeping = PdfKeeping(desk, page.pages, PaperSize.A4, page)
    keeping.keep(str(path))
    return keeping


def test_the_file_holds_the_week_and_the_message_says_so(desk: Desk, page: OverviewsPage, tmp_path: Path) -> None:
    kept(desk, page, tmp_path / "week.pdf")

    assert (tmp_path / "week.pdf").read_bytes().startswith(b"%PDF")
    assert desk.messages.current is not None
    assert desk.messages.current.text == "The week is kept in week.pdf."


def test_the_folder_is_remembered(desk: Desk, page: OverviewsPage, tmp_path: Path) -> None:
    kept(desk, page, tmp_path / "week.pdf")

    assert desk.preferences.text(Key.FOLDER) == str(tmp_path)


def test_a_folder_that_is_gone_is_said(desk: Desk, page: OverviewsPage, tmp_path: Path) -> None:
    kept(desk, page, tmp_path / "gone" / "week.pdf")

    assert desk.messages.current is not None
    assert desk.messages.current.kind is Kind.WARNED


def test_the_dialog_asks_before_it_replaces_a_file(desk: Desk, page: OverviewsPage) -> None:
    dialog = PdfKeeping(desk, page.pages, PaperSize.A4, page).dialog

    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    assert not dialog.testOption(QFileDialog.Option.DontConfirmOverwrite)


def test_the_button_opens_the_dialog_with_a_name(page: OverviewsPage) -> None:
    page.choices.pdf_button.click()

    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    assert [Path(file).name for file in dialog.selectedFiles()] == ["2026-W06.pdf"]
    dialog.reject()


@pytest.mark.parametrize(
    ("group", "name"),
    [
        (None, "2026-W06.pdf"),
        ("Zonnebloem", "2026-W06 Zonnebloem.pdf"),
        ("0/3 jaar: de \\ kleintjes?", "2026-W06 0_3 jaar_ de _ kleintjes_.pdf"),
    ],
)
def test_a_file_is_called_after_week_and_group(group: str | None, name: str) -> None:
    living_group = None if group is None else LivingGroup(1, 1, group)

    assert pdf_name(IsoWeek(2026, 6), living_group) == name
