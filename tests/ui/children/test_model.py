"""The children as a table: what stands where, how it is found and sorted, and what a look again leaves alone."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from ckgdesk.domain.people import Child, Family
from ckgdesk.domain.stay import PhaseKind
from ckgdesk.services.children import ChildRow
from tests.builders import a_child, a_stay, a_timeline, day
from ui.children.model import ChildrenModel, Column, FoundChildren
from ui.names import Names

TODAY = day("2026-02-10")
ZOE = Child(1, "K1", "Zoë", "Verhaegen", day("2020-05-01"), 1)
AN = Child(2, "K2", "An", "Özdemir", day("2015-03-02"))
FAMILY = Family(1, "G1", "Verhaegen-Ünal")
STAYING = a_timeline(a_stay("2026-01-05", "2026-03-02"))


def a_row(child: Child, family: Family | None = None) -> ChildRow:
    return ChildRow(child, family, None, None, "", "")


ZOE_TONIGHT = ChildRow(ZOE, FAMILY, STAYING, PhaseKind.SHORT, "P1", "Zonnebloem")


@pytest.fixture
def names(qtbot: QtBot) -> Names:
    del qtbot  # Qt needs an application to be there
    return Names()


@pytest.fixture
def model(names: Names) -> Iterator[ChildrenModel]:
    model = ChildrenModel(names)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_rows((ZOE_TONIGHT, a_row(AN)), TODAY)
    yield model
    del tester


@pytest.fixture
def found(model: ChildrenModel) -> FoundChildren:
    return FoundChildren(model)


def texts(model: ChildrenModel | FoundChildren, row: int = 0) -> list[str]:
    return [model.index(row, column).data() for column in Column]


def order(found: FoundChildren) -> list[str]:
    return [str(found.index(row, Column.NAME).data()) for row in range(found.rowCount())]


def test_a_row_says_who_where_and_until_when(model: ChildrenModel) -> None:
    assert texts(model) == [
        "Verhaegen, Zoë", "01/05/2020 (5)", "Verhaegen-Ünal", "Zonnebloem · P1", "Short stay", "02/03/2026",
    ]  # fmt: skip


def test_a_child_that_sleeps_elsewhere_has_no_place_and_no_departure(model: ChildrenModel) -> None:
    assert texts(model, 1) == ["Özdemir, An", "02/03/2015 (10)", "", "", "", ""]


def test_a_stay_without_an_end_says_so(model: ChildrenModel) -> None:
    open_end = replace(ZOE_TONIGHT, timeline=a_timeline(a_stay("2026-01-05", None)))

    model.show_rows((open_end,), TODAY)

    assert texts(model)[Column.DEPARTURE] == "not known"


def test_a_tooltip_takes_no_name_for_markup(model: ChildrenModel) -> None:
    model.show_rows((a_row(replace(AN, last_name="<b>Rook</b>")),), TODAY)

    assert "&lt;b&gt;Rook" in model.index(0, Column.NAME).data(Qt.ItemDataRole.ToolTipRole)


def test_children_stand_by_last_name_without_accents(found: FoundChildren) -> None:
    assert order(found) == ["Özdemir, An", "Verhaegen, Zoë"]


@pytest.mark.parametrize(
    ("column", "first"),
    [(Column.BORN, "Özdemir, An"), (Column.DEPARTURE, "Verhaegen, Zoë"), (Column.TONIGHT, "Özdemir, An")],
)
def test_every_column_sorts_by_what_it_means(found: FoundChildren, column: Column, first: str) -> None:
    found.sort(column)

    assert order(found)[0] == first


@pytest.mark.parametrize("wanted", ["zoe", "VERHAEGEN zoe", "k1", "unal", "g1", "zonne", "p1"])
def test_a_child_is_found_by_name_code_family_group_or_place(found: FoundChildren, wanted: str) -> None:
    found.look_for(wanted)

    assert order(found) == ["Verhaegen, Zoë"]


def test_an_unknown_name_finds_nobody(found: FoundChildren) -> None:
    found.look_for("xyz")

    assert found.rowCount() == 0


def test_a_look_again_moves_no_row_that_stays(model: ChildrenModel) -> None:
    an = QPersistentModelIndex(model.index(1, Column.NAME))

    model.show_rows((a_row(a_child(7)), a_row(AN)), TODAY)

    assert (an.isValid(), an.data()) == (True, "Özdemir, An")
    assert model.rowCount() == 2


def test_only_rows_that_differ_are_drawn_again(qtbot: QtBot, model: ChildrenModel) -> None:
    with qtbot.waitSignal(model.dataChanged) as told:
        model.show_rows((replace(ZOE_TONIGHT, place="P2"), a_row(AN)), TODAY)

    first, last, *_ = told.args
    assert (first.row(), last.row()) == (0, 0)


def test_nothing_is_drawn_again_when_nothing_changed(qtbot: QtBot, model: ChildrenModel) -> None:
    with qtbot.assertNotEmitted(model.dataChanged):
        model.show_rows((ZOE_TONIGHT, a_row(AN)), TODAY)


def test_a_birthday_makes_somebody_older(model: ChildrenModel) -> None:
    model.show_rows((ZOE_TONIGHT,), day("2026-05-01"))

    assert texts(model)[Column.BORN] == "01/05/2020 (6)"


def test_hidden_names_leave_initials_and_codes(model: ChildrenModel, names: Names) -> None:
    names.hide(True)

    model.show_rows((ZOE_TONIGHT, a_row(AN)), TODAY)

    assert (texts(model)[Column.NAME], texts(model)[Column.FAMILY]) == ("Z.V.", "G1")


def test_a_child_without_a_row_is_nowhere(model: ChildrenModel) -> None:
    assert not model.index_of(99).isValid()


def test_headings_name_every_column(model: ChildrenModel) -> None:
    headings = [model.headerData(column, Qt.Orientation.Horizontal) for column in Column]

    assert headings == ["Name", "Born", "Family", "Tonight", "Phase", "Departure"]
