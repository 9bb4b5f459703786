"""The table of the same days: what its cells say, and that another look changes only what differs."""

import pytest
from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from pytestqt.modeltest import ModelTester

from ckgdesk.domain.arranging import arranged
from ckgdesk.domain.board import Arrangement, BoardPicture
from ckgdesk.domain.people import Child
from ckgdesk.domain.stay import Certainty, PhaseKind
from ckgdesk.domain.timeline import Timeline
from tests.builders import (
    a_bed,
    a_decision,
    a_house,
    a_phase,
    a_stay,
    a_timeline,
    an_absence,
    day,
    nights,
    without_place,
)
from tests.ui.board.boards import Heard, a_board, a_place_stay, two_stays
from ui.board.twin_line import Column
from ui.board.twin_model import FoundLines, TwinModel

SIGHT = nights("2026-01-01", "2026-03-01")
DISPLAY, SAID = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole


def a_twin(*stays: Timeline, board: BoardPicture | None = None) -> TwinModel:
    model = TwinModel()
    model.show_board(board or a_board(*stays), SIGHT)
    return model


def texts(model: TwinModel, number: int = 0) -> dict[Column, str]:
    return {column: str(model.index(number, column).data()) for column in Column}


def children(lines: FoundLines) -> list[str]:
    return [str(lines.index(row, Column.CHILD).data()) for row in range(lines.rowCount())]


def test_the_model_keeps_the_rules_of_qt(qtmodeltester: ModelTester) -> None:
    model = a_twin(*two_stays())
    found = FoundLines(model)

    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt says no types here
    qtmodeltester.check(found)  # type: ignore[no-untyped-call]  # the same


def test_a_line_says_everything_of_a_bar() -> None:
    said = texts(a_twin(a_place_stay(1, "2026-01-05", "2026-02-02")))

    assert list(said.values()) == [
        "Lotte Vermeulen", "Leefgroep 1", "Kamer 1 · P1", "Short stay", "05/01/2026", "01/02/2026", "02/02/2026",
        "28", "day 6 of 42", "", "15/02/2026", "expected", "",
    ]  # fmt: skip


def test_a_cell_is_said_with_its_column() -> None:
    model = a_twin(a_place_stay(1, "2026-01-05", "2026-02-02"))

    assert model.index(0, Column.CHILD).data(SAID) == "Child: Lotte Vermeulen"
    assert model.index(0, Column.ABSENCES).data(SAID) == "Absences: nothing"


def test_every_column_has_a_heading() -> None:
    model = TwinModel()

    headings = [model.headerData(column, Qt.Orientation.Horizontal) for column in Column]

    assert len(set(headings)) == len(Column)
    assert model.headerData(0, Qt.Orientation.Vertical) is None


def test_a_room_move_is_no_departure() -> None:
    stay = a_timeline(
        a_stay(certainty=Certainty.FIRM), a_bed(1, "2026-01-05", "2026-01-12"), a_bed(5, "2026-01-12", "2026-02-02")
    )

    first, second = (texts(a_twin(stay), number) for number in (0, 1))

    assert (first[Column.DEPARTURE], first[Column.CERTAINTY]) == ("room move", "")
    assert (second[Column.DEPARTURE], second[Column.CERTAINTY]) == ("02/02/2026", "firm")


def test_a_stay_without_an_end_says_so() -> None:
    said = texts(a_twin(a_place_stay(1, "2026-01-05", None)))

    assert (said[Column.LAST], said[Column.DEPARTURE], said[Column.NIGHTS]) == ("", "not known", "")
    assert said[Column.STATE] == "goes on beyond six weeks"


def test_nights_without_a_place_say_so() -> None:
    said = texts(a_twin(without_place(a_timeline(a_stay()))))

    assert (said[Column.GROUP], said[Column.PLACE]) == ("", "no place yet")


def test_absences_are_named() -> None:
    said = texts(a_twin(a_timeline(a_stay(), an_absence("2026-01-10", "2026-01-12"))))

    assert said[Column.ABSENCES] == "At home 10/01/2026 to 12/01/2026"


def test_a_crisis_shows_its_own_term() -> None:
    stay = a_timeline(a_stay(), a_phase(PhaseKind.CRISIS, "2026-01-05"), a_phase(PhaseKind.SHORT, "2026-01-12"))

    said = texts(a_twin(stay))

    assert (said[Column.PHASE], said[Column.CLOCK]) == ("Crisis, Short stay", "day 6 of 7")
    assert said[Column.LIMIT] == "11/01/2026"


def test_a_long_stay_shows_the_end_of_its_decision() -> None:
    stay = a_timeline(
        a_stay("2026-01-05", "2026-06-01"),
        a_phase(PhaseKind.LONG, "2026-01-05"),
        a_decision("2026-01-05", "2026-04-30"),
    )

    said = texts(a_twin(stay))

    assert (said[Column.LIMIT], said[Column.STATE]) == ("30/04/2026", "no decision yet")


def test_only_bars_of_the_days_in_sight_have_a_line() -> None:
    model = a_twin(*two_stays(), a_place_stay(3, "2026-03-01", "2026-03-10", 3))

    assert model.rowCount() == 2


@pytest.mark.parametrize("arrangement", Arrangement)
def test_the_lines_are_the_same_in_either_arrangement(arrangement: Arrangement) -> None:
    board = a_board(*two_stays(), without_place(a_timeline(a_stay(number=3))))

    model = a_twin(board=arranged(board, arrangement))

    assert {model.bar(model.index(row, 0)).key for row in range(model.rowCount())} == {(1, 11), (2, 21), (3, 0)}


def test_another_look_changes_only_the_line_that_differs() -> None:
    model = a_twin(*two_stays())
    changed, removed, added = Heard(), Heard(), Heard()
    model.dataChanged.connect(changed.hear)
    model.rowsRemoved.connect(removed.hear)
    model.rowsInserted.connect(added.hear)
    one, _ = two_stays()

    model.show_board(a_board(one, a_place_stay(4, "2026-02-10", "2026-02-24", 2)), SIGHT)

    rows = [top.row() for top, *_ in changed.said if isinstance(top, QModelIndex)]
    assert (rows, removed.said, added.said) == ([1], [], [])
    assert texts(model, 1)[Column.PLACE] == "Kamer 1 · P4"


def a_full_house() -> BoardPicture:
    """350 children, each in a place."""
    stays = (a_place_stay(n, "2026-01-05", "2026-02-02", n) for n in range(1, 351))
    return a_board(*stays, house=a_house(groups=5, places=70))


def test_of_very_many_lines_the_first_come_at_once_and_the_others_after_them() -> None:
    model = a_twin(board=a_full_house())
    at_first = (model.rowCount(), model.is_whole)

    model.show_more()

    assert (at_first, model.rowCount(), model.is_whole) == ((300, False), 350, True)


def test_another_look_before_all_lines_came_forgets_none_and_doubles_none() -> None:
    board = a_full_house()
    model = a_twin(board=board)

    model.show_board(board, SIGHT)

    keys = {model.bar(model.index(number, 0)).key for number in range(model.rowCount())}
    assert (model.rowCount(), model.is_whole, len(keys)) == (350, True, 350)


def test_a_selection_survives_lines_that_go_and_come() -> None:
    model = a_twin(*two_stays())
    found = FoundLines(model)
    selection = QItemSelectionModel(found)
    selection.setCurrentIndex(found.mapFromSource(model.index_of((2, 21))), QItemSelectionModel.SelectionFlag.Select)

    model.show_board(a_board(two_stays()[1], a_place_stay(1, "2026-02-01", "2026-02-09", 3)), SIGHT)

    assert found.bar(selection.currentIndex()).key == (2, 21)
    assert model.rowCount() == 2


def test_days_and_numbers_are_sorted_as_such() -> None:
    model = a_twin(
        a_place_stay(1, "2026-02-01", "2026-02-12", 1),
        a_place_stay(2, "2026-01-31", "2026-02-09", 2),
        a_place_stay(3, "2026-01-01", "2026-04-15", 3),
    )
    found = FoundLines(model)
    orders = {}

    for column in (Column.FIRST, Column.NIGHTS):
        found.sort(column)
        orders[column] = [found.bar(found.index(row, 0)).timeline.id for row in range(3)]

    assert orders == {Column.FIRST: [3, 2, 1], Column.NIGHTS: [2, 1, 3]}


def test_lines_are_found_by_any_word_of_theirs() -> None:
    found = FoundLines(a_twin(*two_stays()))

    found.look_for("p2 leefgroep")

    assert children(found) == ["Emiel Vermeulen"]


def initials(child: Child) -> str:
    return child.initials


def test_hidden_names_are_hidden_here_too() -> None:
    model = TwinModel()
    model.name_by(initials)
    model.show_board(a_board(*two_stays()), SIGHT)

    assert texts(model)[Column.CHILD] == "L.V."


def test_today_decides_about_the_day_of_the_term() -> None:
    before = a_twin(board=a_board(a_place_stay(1, "2026-01-12", "2026-02-02"), today=day("2026-01-10")))

    assert (texts(before)[Column.CLOCK], texts(before)[Column.LIMIT]) == ("", "22/02/2026")


def test_a_crisis_that_is_still_to_come_has_its_last_day() -> None:
    stay = a_timeline(a_stay("2026-01-20", "2026-01-25"), a_phase(PhaseKind.CRISIS, "2026-01-20"))

    said = texts(a_twin(stay))

    assert (said[Column.CLOCK], said[Column.LIMIT]) == ("", "26/01/2026")
