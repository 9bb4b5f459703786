"""A workbook is looked through first, then brought in whole; what is wrong with it is shown where it stands."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from ckgdesk.services.transfer import ImportReport
from ckgdesk.services.workbook.problems import Problem, ProblemSeverity, Spot
from ckgdesk.texts import Text
from ckgdesk.words import Words
from ckgdesk.workspace import Workspace
from tests.centre import CHILDREN, PASSWORD
from ui.desk import Desk, Surroundings
from ui.exchange.exchange import Exchange
from ui.exchange.model import ProblemsModel
from ui.exchange.report_dialog import ReportDialog
from ui.messages import Kind
from ui.theme import Theme

PROBLEMS = (
    Problem(ProblemSeverity.ERROR, Spot("stays", 7, "until"), Text("workbook", "No such day.")),
    Problem(ProblemSeverity.WARNING, Spot(), Text("workbook", "An empty sheet.")),
)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    yield window
    window.close()


@pytest.fixture
def exchange(desk: Desk, window: QWidget) -> Exchange:
    return Exchange(desk, window)


def finished(qtbot: QtBot, desk: Desk) -> None:
    qtbot.waitUntil(lambda: not desk.tasks.busy)


def said(desk: Desk) -> str:
    assert desk.messages.current is not None
    return desk.messages.current.text


def test_the_plan_goes_out_as_a_workbook(qtbot: QtBot, desk: Desk, exchange: Exchange, tmp_path: Path) -> None:
    exchange.export(str(tmp_path / "linde.xlsx"))
    finished(qtbot, desk)

    assert (tmp_path / "linde.xlsx").stat().st_size > 0
    assert "linde.xlsx" in said(desk)


def test_a_file_that_is_no_workbook_is_refused_in_words(
    qtbot: QtBot, desk: Desk, exchange: Exchange, tmp_path: Path
) -> None:
    (tmp_path / "photo.xlsx").write_bytes(b"no workbook")

    exchange.look_through(str(tmp_path / "photo.xlsx"))
    finished(qtbot, desk)

    assert desk.messages.current is not None
    assert desk.messages.current.kind is Kind.REFUSED


@pytest.fixture
def empty(tmp_path: Path, around: Surroundings) -> Iterator[Desk]:
    path = tmp_path / "nest.ckg"
    Workspace.create(path, centre="Het Nest", user="an", password=PASSWORD)
    desk = Desk.of(Workspace.open(path, PASSWORD), around)
    yield desk
    desk.close()


def test_a_workbook_is_shown_before_it_is_written(
    qtbot: QtBot, desk: Desk, empty: Desk, window: QWidget, tmp_path: Path
) -> None:
    desk.workspace.transfer.export_workbook(tmp_path / "linde.xlsx")
    exchange = Exchange(empty, window)

    exchange.look_through(str(tmp_path / "linde.xlsx"))
    finished(qtbot, empty)
    [dialog] = window.findChildren(ReportDialog)
    assert empty.workspace.children.all(empty.clock.today()) == ()
    next(button for button in dialog.findChildren(QPushButton) if button.text() == "Import").click()
    finished(qtbot, empty)

    assert len(empty.workspace.children.all(empty.clock.today())) == CHILDREN
    assert "are in the plan" in said(empty)


def test_a_refused_workbook_offers_no_import(qtbot: QtBot, desk: Desk) -> None:
    dialog = ReportDialog(desk, Path("linde.xlsx"), ImportReport({"stays": 3}, problems=PROBLEMS))
    qtbot.addWidget(dialog)

    assert [button.text() for button in dialog.findChildren(QPushButton) if button.isVisibleTo(dialog)] == ["Close"]


def test_the_problems_form_a_sound_table(qtmodeltester: ModelTester, theme: Theme) -> None:
    qtmodeltester.check(ProblemsModel(PROBLEMS, Words.english().say, theme))  # type: ignore[no-untyped-call]  # pytest-qt's


def test_each_problem_says_how_grave_where_and_what(qtbot: QtBot, theme: Theme) -> None:
    del qtbot
    model = ProblemsModel(PROBLEMS, Words.english().say, theme)

    rows = [[model.index(row, column).data() for column in range(5)] for row in range(2)]

    assert rows == [["Error", "stays", "7", "until", "No such day."], ["Warning", "", "", "", "An empty sheet."]]


def test_the_columns_are_named(qtbot: QtBot, theme: Theme) -> None:
    del qtbot
    model = ProblemsModel(PROBLEMS, Words.english().say, theme)

    assert [model.headerData(n, Qt.Orientation.Horizontal) for n in range(1, 5)] == ["Sheet", "Row", "Column", "What"]


def test_an_import_is_taken_back_and_brought_in_again_as_one_step(
    qtbot: QtBot, desk: Desk, empty: Desk, window: QWidget, tmp_path: Path
) -> None:
    desk.workspace.transfer.export_workbook(tmp_path / "linde.xlsx")
    Exchange(empty, window).bring_in(tmp_path / "linde.xlsx")
    finished(qtbot, empty)

    empty.history.stack.undo()
    taken_back = len(empty.workspace.children.all(empty.clock.today()))
    empty.history.stack.redo()

    assert (taken_back, len(empty.workspace.children.all(empty.clock.today()))) == (0, CHILDREN)
