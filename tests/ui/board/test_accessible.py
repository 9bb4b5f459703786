"""What a reader of the screen finds on the painted board."""

import gc
from collections.abc import Iterator
from weakref import ref

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QMainWindow

from ckgdesk.domain.stay import PhaseKind
from tests.builders import a_phase, a_stay, a_timeline, day, without_place
from tests.ui.board.boards import a_board, a_place_stay, a_view, two_stays
from tests.ui.board.conftest import Seen
from ui.board.accessible import SpokenBoard, speak_to_readers, tell_focus
from ui.board.selection import Selection
from ui.board.view import BoardView

NAME = QAccessible.Text.Name


@pytest.fixture(autouse=True)
def _spoken(qapp: QApplication) -> None:
    del qapp
    speak_to_readers()


def tree(of: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """A part and all below it."""
    yield of
    for index in range(of.childCount()):
        child = of.child(index)
        if child is not None:
            yield from tree(child)


def spoken(view: BoardView) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(view)


def names(view: BoardView, role: QAccessible.Role = QAccessible.Role.ListItem) -> list[str]:
    return [part.text(NAME) for part in tree(spoken(view)) if part.role() == role]


def the_bar(view: BoardView, number: int = 0) -> QAccessibleInterface:
    return [part for part in tree(spoken(view)) if part.role() == QAccessible.Role.ListItem][number]


def test_a_bar_says_who_where_and_when(view: BoardView) -> None:
    said = names(view)[0]

    assert said == "Lotte Vermeulen, Short stay, place P1, 05/01/2026 to 02/02/2026, day 6 of 42"


def test_every_bar_in_sight_is_found_from_the_window_down(view: BoardView) -> None:
    window = QMainWindow()
    window.setCentralWidget(view)
    window.resize(1200, 700)
    window.show()

    found = {part.text(NAME) for part in tree(QAccessible.queryAccessibleInterface(window))}

    bars = [strip for row in view.scene.frame.rows.shown for strip in view.scene.sheet.strips(row.key)]
    assert len(bars) == 2
    assert all(any(strip.bar.child.full_name in name for name in found) for strip in bars)
    window.takeCentralWidget()


def test_a_bar_out_of_sight_is_not_read(view: BoardView) -> None:
    view.go_to(day("2026-05-01"))

    assert names(view) == []


def test_headings_are_rows_that_say_whether_they_are_folded(view: BoardView) -> None:
    view.fold({"group:1"})

    rows = {part.text(NAME): part.state() for part in tree(spoken(view)) if part.role() == QAccessible.Role.TreeItem}

    assert (bool(rows["Leefgroep 1"].collapsed), bool(rows["Leefgroep 2"].collapsed)) == (True, False)
    assert "Kamer 1" not in rows


def test_a_bar_knows_where_it_is_on_the_screen(view: BoardView) -> None:
    middle = the_bar(view).rect().center()

    found = view.hit(view.viewport().mapFromGlobal(middle)).strip

    assert found is not None
    assert found.key == (1, 11)


def test_what_lies_under_a_point_is_the_bar(view: BoardView) -> None:
    bar = the_bar(view, 1)
    middle = bar.rect().center()

    assert spoken(view).childAt(middle.x(), middle.y()) is bar
    assert spoken(view).childAt(*view.mapToGlobal(QPoint(400, 5)).toTuple()) is None


def test_a_child_knows_its_number_below_its_parent(view: BoardView) -> None:
    bar = the_bar(view)
    row = bar.parent()
    board = row.parent()

    assert row.child(row.indexOfChild(bar)) is bar
    assert board.child(board.indexOfChild(row)) is row


def test_the_selected_bar_has_the_focus(view: BoardView) -> None:
    view.setFocus()
    view.select(Selection("place:1", (1, 11)))

    state = the_bar(view).state()

    assert (bool(state.selected), bool(state.focused), bool(the_bar(view, 1).state().selected)) == (True, True, False)
    assert spoken(view).focusChild() is the_bar(view)


def test_a_row_without_a_selected_bar_has_the_focus(view: BoardView) -> None:
    view.select(Selection("group:1"))

    focused = spoken(view).focusChild()

    assert focused is not None
    assert focused.text(NAME) == "Leefgroep 1"


def test_a_move_of_the_selection_is_told(view: BoardView, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[QAccessible.Event] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: told.append(event.type()))
    view.setFocus()
    view.select(Selection("place:1", (1, 11)))
    told.clear()

    tell_focus(view)

    assert told == [QAccessible.Event.Focus, QAccessible.Event.Selection]


def test_states_are_said_in_words(seen: Seen) -> None:
    late = a_timeline(a_stay("2025-12-01", "2026-01-20"), a_phase(PhaseKind.SHORT, "2025-12-01"))

    said = names(seen(a_board(late)))

    assert said[0].endswith("day 41 of 42, 8 night(s) beyond six weeks")


def test_nights_without_a_place_say_so(seen: Seen) -> None:
    view = seen(a_board(without_place(a_timeline(a_stay()))))

    assert "no place yet" in names(view)[0]


def test_a_stay_that_is_gone_is_no_longer_valid(view: BoardView) -> None:
    gone = the_bar(view, 1)

    view.show_picture(a_board(two_stays()[0]))

    assert (gone.isValid(), gone.text(NAME)) == (False, "")
    assert len(names(view)) == 1


def test_parts_outlive_a_tidying_of_memory(view: BoardView) -> None:
    first = the_bar(view)
    QAccessible.uniqueId(first)
    del first
    gc.collect()

    assert names(view) == names(view)
    assert the_bar(view).text(NAME).startswith("Lotte")


def test_a_view_takes_its_parts_along(qapp: QApplication) -> None:
    view = a_view(a_board(a_place_stay(1, "2026-01-05", "2026-02-02")))
    board = spoken(view)
    ids = [QAccessible.uniqueId(part) for part in tree(board)]
    assert isinstance(board, SpokenBoard)
    del board

    view.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    qapp.processEvents()
    gc.collect()

    assert [QAccessible.accessibleInterface(number) for number in ids] == [None] * len(ids)


def test_a_view_that_was_read_is_collected_all_the_same(qapp: QApplication) -> None:
    view = a_view(a_board(a_place_stay(1, "2026-01-05", "2026-02-02")))
    list(tree(spoken(view)))
    gone = ref(view)

    del view
    gc.collect()
    qapp.processEvents()

    assert gone() is None
