"""With names hidden (F9) nobody reads one anywhere: on no page, card, tip, dialog, title, message or undo step."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QHelpEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QDialog,
    QGroupBox,
    QLabel,
    QLineEdit,
    QTableView,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ckgdesk.domain.people import Child, Family
from ckgdesk.store.opening import open_plan
from ckgdesk.texts import Text
from ckgdesk.workspace import Workspace
from tests.builders import a_bed, a_stay, a_timeline, day
from tests.centre import NOW, PASSWORD
from tests.flows.dialogs import DIALOGS, opened, shows_names
from ui.desk import Surroundings
from ui.sitting import Sitting
from ui.stay.choice import Choice

CANARY = "Zzcanary"
ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)


@pytest.fixture
def peopled(plan: Path) -> Path:
    """Two brussen with the same telling name; one nears six weeks, the other comes after her on the same place."""
    written = open_plan(plan, password=PASSWORD)
    with written.writing() as work:
        work.write(None, Family(900, "G900", CANARY, contact=CANARY))
        for number in (901, 902):
            work.write(None, Child(number, f"K{number}", CANARY, CANARY, day("2020-05-01"), 900))
        for number, first, until in ((901, "2025-12-02", "2026-02-02"), (902, "2026-02-02", "2026-02-20")):
            stay = a_stay(first, until, number=number, child_id=number)
            work.rewrite(None, a_timeline(stay, a_bed(1, first, until)))
        work.record(Text("test", "given"), "test", NOW)
    written.close()
    return plan


@pytest.fixture
def sitting(qtbot: QtBot, peopled: Path, around: Surroundings) -> Iterator[Sitting]:
    sitting = Sitting(Workspace.open(peopled, PASSWORD), around)
    sitting.window.show()
    qtbot.waitUntil(sitting.window.isVisible)
    sitting.window.choices.hide_names.setChecked(True)
    yield sitting
    sitting.window.close()


def words_of(top: QWidget) -> Iterator[str]:
    """Everything that can be read or heard below a widget."""
    for widget in (top, *top.findChildren(QWidget)):
        yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle())
        if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
            yield widget.text()
        if isinstance(widget, QGroupBox):
            yield widget.title()
        if isinstance(widget, QAbstractItemView):
            yield from cells(widget)
    yield from (action.text() + action.toolTip() for action in top.findChildren(QAction))


def cells(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    columns = model.columnCount() if isinstance(view, QTableView) else 1
    for row in range(model.rowCount()):
        for column in range(columns):
            yield from (str(model.data(model.index(row, column), role)) for role in ROLES)


def named_in(top: QWidget) -> list[str]:
    return [words for words in words_of(top) if CANARY in words]


def test_no_page_names_anybody(sitting: Sitting) -> None:
    for page in sitting.pages.all:
        sitting.window.turn_to(page)
        page.refresh()
        assert named_in(sitting.window) == [], page.title


def test_no_arrangement_of_the_board_names_anybody(sitting: Sitting) -> None:
    board = sitting.pages.board
    sitting.window.turn_to(board)
    for turn in (board.faces.turn_round, board.faces.change_face, board.faces.change_face, board.faces.turn_round):
        turn()
        assert named_in(sitting.window) == []


def test_no_tip_of_the_board_names_anybody(sitting: Sitting) -> None:
    view = sitting.pages.board.view
    sitting.window.turn_to(sitting.pages.board)
    told = set()
    for x in range(5, view.viewport().width(), 60):
        for y in range(5, view.viewport().height(), 18):
            asked = QHelpEvent(QEvent.Type.ToolTip, QPoint(x, y), view.viewport().mapToGlobal(QPoint(x, y)))
            QApplication.sendEvent(view.viewport(), asked)
            told.add(QToolTip.text())
    QToolTip.hideText()

    assert any("Z.Z." in tip for tip in told)
    assert not any(CANARY in tip for tip in told)


def test_no_card_names_anybody(sitting: Sitting) -> None:
    sitting.pages.show_child(901)
    assert named_in(sitting.window) == []

    sitting.pages.show_stay(901)
    sitting.pages.board.at_hand.choices[Choice.OPEN].trigger()
    assert named_in(sitting.window) == []


@pytest.mark.parametrize("kind", [kind for kind in DIALOGS if not shows_names(kind)], ids=lambda kind: kind.__name__)
def test_no_dialog_names_anybody(sitting: Sitting, kind: type[QDialog]) -> None:
    for number in (901, 902):
        dialog = opened(sitting, kind, number)
        if dialog is not None:
            assert named_in(dialog) == []


def test_no_refusal_names_anybody(sitting: Sitting) -> None:
    planning = sitting.desk.workspace.planning
    sitting.desk.history.run(lambda why: planning.change_days(902, a_stay("2026-01-20", "2026-02-20").period, why))

    assert sitting.desk.messages.current is not None
    assert CANARY not in sitting.desk.messages.current.text


def test_no_title_and_no_undo_step_names_anybody(sitting: Sitting) -> None:
    sitting.desk.history.run(lambda _: sitting.desk.workspace.planning.lock(901, locked=True))

    assert CANARY not in sitting.window.windowTitle()
    assert CANARY not in sitting.window.choices.undo.text()


def test_names_come_back_when_they_are_asked_for(sitting: Sitting) -> None:
    sitting.window.choices.hide_names.setChecked(False)
    sitting.pages.show_child(901)

    assert named_in(sitting.window) != []
