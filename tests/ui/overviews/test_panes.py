"""The papers beside the week: chosen, shown, copied."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from ckgdesk.changes import Deed
from ckgdesk.domain.groeipakket import Month
from ckgdesk.services.journal import Wanted
from ckgdesk.store.opening import open_plan
from ckgdesk.texts import Text
from ckgdesk.workspace import Workspace
from tests.cases import BASIC, FATHER, NOOR
from tests.centre import NOW, PASSWORD, copied
from ui.desk import Desk, Surroundings
from ui.overviews.page import OverviewsPage
from ui.overviews.panes import BincPane, LetterPane, MonthPane, NoticePane, PaperPane
from ui.paper.shapes import Lettering
from ui.printing import Printing


@pytest.fixture
def long_desk(template: Path, tmp_path: Path, around: Surroundings) -> Iterator[Desk]:
    """A desk at a plan with one long stay, in March."""
    plan = open_plan(copied(template, tmp_path), password=PASSWORD)
    with plan.writing() as work:
        work.rewrite(None, NOOR)
        for record in (FATHER, BASIC):
            work.write(None, record)
        work.record(Text("test", "given"), "test", NOW)
    around.clock._now = lambda: datetime(2026, 3, 10, 9)  # noqa: SLF001, DTZ001  a clock that stands still
    around.clock.look()
    desk = Desk.of(Workspace(plan), around)
    yield desk
    desk.close()


@pytest.fixture
def overviews(long_desk: Desk, qtbot: QtBot) -> Iterator[OverviewsPage]:
    page = OverviewsPage(long_desk)
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    yield page
    page.hide()


def turned_to(page: OverviewsPage, kind: type[PaperPane]) -> PaperPane:
    page.tabs.setCurrentIndex(1 + next(n for n, pane in enumerate(page.panes) if isinstance(pane, kind)))
    assert page.pane is not None
    return page.pane


def words(pane: PaperPane) -> str:
    shapes = (shape for page in pane.paper.pages for shape in page.shapes)
    return "\n".join(shape.text for shape in shapes if isinstance(shape, Lettering))


def test_only_a_list_has_a_workbook_and_not_while_names_are_hidden(overviews: OverviewsPage, long_desk: Desk) -> None:
    month, binc = turned_to(overviews, MonthPane), overviews.panes[-1]
    assert month.paper.excel_button.isEnabled()

    long_desk.names.hide(True)

    assert not month.paper.excel_button.isEnabled()
    assert binc.paper.excel_button.isHidden()


def test_the_month_shows_who_counts_in_it_and_can_be_turned(overviews: OverviewsPage) -> None:
    pane = turned_to(overviews, MonthPane)
    assert "Lotte Vermeulen" in words(pane)

    assert isinstance(pane, MonthPane)
    pane.back.click()

    assert pane.month == Month(2026, 2)
    assert "Lotte Vermeulen" not in words(pane)


def test_a_letter_is_chosen_by_stay_and_address(overviews: OverviewsPage) -> None:
    pane = turned_to(overviews, LetterPane)
    assert isinstance(pane, LetterPane)

    pane.numbers.setCurrentIndex(1)

    assert "Jan Vermeulen" in words(pane)


def test_a_notice_of_the_end_can_be_chosen(overviews: OverviewsPage) -> None:
    pane = turned_to(overviews, NoticePane)
    assert isinstance(pane, NoticePane)

    pane.kinds.setCurrentIndex(1)

    assert "End of a long stay" in words(pane)


def test_the_binc_sheet_is_copied_with_tabs(overviews: OverviewsPage) -> None:
    pane = turned_to(overviews, BincPane)

    pane.paper.copy_button.click()

    copied_words = QGuiApplication.clipboard().text()
    assert "January 2026\t27\t0" in copied_words
    assert "JHB-2026-0001" in copied_words


def about(desk: Desk) -> list[tuple[int, ...]]:
    lines = desk.workspace.journal.entries(Wanted(deeds=frozenset({Deed.PRINTED})))
    return [tuple(child.id for child in line.children) for line in lines]


@pytest.mark.parametrize("kind", [MonthPane, LetterPane, NoticePane, BincPane])
def test_a_paper_that_is_kept_stands_in_the_journal_with_its_child(
    overviews: OverviewsPage, long_desk: Desk, tmp_path: Path, kind: type[PaperPane]
) -> None:
    keeping = turned_to(overviews, kind).paper.keep_pdf()
    assert keeping is not None

    keeping.keep(str(tmp_path / "gone" / "brief.pdf"))
    keeping.dialog.reject()

    assert about(long_desk) == [(1,)]


def test_a_copy_stands_in_the_journal_too(overviews: OverviewsPage, long_desk: Desk) -> None:
    turned_to(overviews, BincPane).paper.copy_button.click()

    assert about(long_desk) == [(1,)]


def test_a_letter_that_is_printed_leaves_one_line(overviews: OverviewsPage, long_desk: Desk, tmp_path: Path) -> None:
    paper = turned_to(overviews, BincPane).paper
    paper.print_out()
    (printing,) = paper.findChildren(Printing)
    printing.printer.setOutputFileName(str(tmp_path / "fiche.pdf"))

    paper.findChildren(QPrintDialog)[0].done(QDialog.DialogCode.Accepted)

    assert about(long_desk) == [(1,)]


def test_a_list_that_stays_here_may_have_initials(overviews: OverviewsPage) -> None:
    pane = turned_to(overviews, BincPane)

    pane.paper.initials_only.setChecked(True)

    assert "L.V." in words(pane)
    assert "Lotte" not in words(pane)


def test_a_change_of_the_plan_shows_at_once(overviews: OverviewsPage, long_desk: Desk) -> None:
    pane = turned_to(overviews, MonthPane)

    long_desk.workspace.amounts.set("basisbedrag", "200,00", NOOR.period.first)

    assert "133,33" in words(pane)


def test_a_plan_without_a_long_stay_says_what_to_do(page: OverviewsPage) -> None:
    pane = turned_to(page, LetterPane)

    assert "Convert a stay first" in pane.nothing
    assert pane.paper.isHidden()
