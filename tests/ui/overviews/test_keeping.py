"""The week as a PDF where somebody wants it."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from ckgdesk.changes import Deed
from ckgdesk.services.journal import Wanted
from ui.desk import Desk
from ui.letters.keeping import file_name
from ui.messages import Kind
from ui.overviews.page import OverviewsPage
from ui.preferences import Key


def kept(page: OverviewsPage, path: Path) -> None:
    keeping = page.keep_pdf()
    keeping.keep(str(path))
    keeping.dialog.reject()


def test_the_file_holds_the_week_and_the_message_says_so(desk: Desk, page: OverviewsPage, tmp_path: Path) -> None:
    kept(page, tmp_path / "week.pdf")

    assert (tmp_path / "week.pdf").read_bytes().startswith(b"%PDF")
    assert desk.messages.current is not None
    assert desk.messages.current.text == "The week is kept in week.pdf."


def test_the_folder_is_remembered(desk: Desk, page: OverviewsPage, tmp_path: Path) -> None:
    kept(page, tmp_path / "week.pdf")

    assert desk.preferences.text(Key.FOLDER) == str(tmp_path)


def test_a_folder_that_is_gone_is_said(desk: Desk, page: OverviewsPage, tmp_path: Path) -> None:
    kept(page, tmp_path / "gone" / "week.pdf")

    assert desk.messages.current is not None
    assert desk.messages.current.kind is Kind.WARNED


def test_the_week_stands_in_the_journal_before_it_stands_in_a_file(page: OverviewsPage, desk: Desk) -> None:
    gone = Path("/nowhere/at/all/week.pdf")

    kept(page, gone)

    (line,) = desk.workspace.journal.entries(Wanted(deeds=frozenset({Deed.PRINTED})))
    assert "2026-W06" in dict(line.said.title.values).values()


def test_the_dialog_asks_before_it_replaces_a_file(page: OverviewsPage) -> None:
    dialog = page.keep_pdf().dialog

    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    assert not dialog.testOption(QFileDialog.Option.DontConfirmOverwrite)
    dialog.reject()


def test_the_button_opens_the_dialog_with_a_name(page: OverviewsPage) -> None:
    page.choices.pdf_button.click()

    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    assert [Path(file).name for file in dialog.selectedFiles()] == ["2026-W06.pdf"]
    dialog.reject()


@pytest.mark.parametrize(
    ("name", "allowed"),
    [("2026-W06", "2026-W06"), ("2026-W06 0/3 jaar: de \\ kleintjes?", "2026-W06 0_3 jaar_ de _ kleintjes_")],
)
def test_a_file_has_a_name_that_every_system_allows(name: str, allowed: str) -> None:
    assert file_name(name) == allowed
