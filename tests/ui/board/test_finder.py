"""A child is found on the board by a part of its name."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ckgdesk.changes import Deed
from ckgdesk.domain.stay import PhaseKind
from ckgdesk.services.journal import Wanted
from ckgdesk.services.planning import NewStay
from tests.builders import nights
from tests.seat import shown
from tests.ui.board.boards import Heard
from ui.board.finder import Finder
from ui.desk import Desk


@pytest.fixture
def finder(qtbot: QtBot, desk: Desk) -> Iterator[Finder]:
    over = shown(qtbot, QWidget())
    finder = Finder(desk, over)
    finder.ask(QPoint(10, 10))
    yield finder
    over.hide()


def admit(desk: Desk, first: str, until: str) -> int:
    change_set = desk.workspace.planning.add_stay(NewStay(1, PhaseKind.SHORT, nights(first, until), place_id=1))
    return next(change.record.id for change in change_set.changes if change.kind == "Stay")


def lines(finder: Finder) -> list[str]:
    return [finder.results.item(row).text() for row in range(finder.results.count())]


def first_name(desk: Desk) -> str:
    rows = desk.workspace.children.all(desk.clock.today())
    return next(row.child.first_name for row in rows if row.child.id == 1)


def test_what_is_typed_narrows_the_list(finder: Finder, desk: Desk) -> None:
    before = finder.results.count()

    QTest.keyClicks(finder.field, first_name(desk)[:4])

    assert 1 <= finder.results.count() < before
    assert first_name(desk) in lines(finder)[0]


def test_a_child_that_is_found_is_one_look(finder: Finder, desk: Desk) -> None:
    admit(desk, "2026-01-05", "2026-02-02")

    QTest.keyClicks(finder.field, first_name(desk))
    QTest.keyClick(finder.field, Qt.Key.Key_Return)

    (line,) = desk.workspace.journal.entries(Wanted(deeds=frozenset({Deed.CARD})))
    assert [child.id for child in line.children] == [1]


def test_enter_goes_to_the_stay(finder: Finder, desk: Desk) -> None:
    stay, heard = admit(desk, "2026-01-05", "2026-02-02"), Heard()
    finder.stay_found.connect(heard.hear)

    QTest.keyClicks(finder.field, first_name(desk))
    QTest.keyClick(finder.field, Qt.Key.Key_Return)

    assert heard.said == [(stay,)]
    assert finder.isHidden()


def test_of_two_stays_the_one_that_is_not_over_is_meant(finder: Finder, desk: Desk) -> None:
    admit(desk, "2025-06-01", "2025-06-20")
    coming, heard = admit(desk, "2026-05-01", "2026-05-20"), Heard()
    finder.stay_found.connect(heard.hear)

    QTest.keyClicks(finder.field, first_name(desk))
    QTest.keyClick(finder.field, Qt.Key.Key_Return)

    assert heard.said == [(coming,)]


def test_a_child_without_a_stay_leads_nowhere(finder: Finder, desk: Desk) -> None:
    heard = Heard()
    finder.stay_found.connect(heard.hear)

    QTest.keyClicks(finder.field, first_name(desk))
    QTest.keyClick(finder.field, Qt.Key.Key_Return)

    assert heard.said == []


def test_nobody_with_such_a_name_is_said(finder: Finder) -> None:
    QTest.keyClicks(finder.field, "zzz")

    assert lines(finder) == ["No child has such a name."]


def test_esc_gives_the_board_back(finder: Finder) -> None:
    heard = Heard()
    finder.closed.connect(heard.hear)

    QTest.keyClick(finder.field, Qt.Key.Key_Escape)

    assert finder.isHidden()
    assert heard.said == [()]
