"""The page Beheer: one subject at a time, remembered, and only for whom it is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.seat import shown
from ui.desk import Desk
from ui.management.page import ManagementPage
from ui.management.section import Section
from ui.management.sections import sections_for


class Rooms(Section):
    """A subject that only counts how often it looked."""

    icon_name = "house"
    looked = 0

    @property
    def title(self) -> str:
        return "Rooms"

    @property
    def purpose(self) -> str:
        return "Paint the rooms."

    def refresh(self) -> None:
        self.looked += 1


class Locks(Rooms):
    @property
    def title(self) -> str:
        return "Locks"


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> ManagementPage:
    return shown(qtbot, ManagementPage(desk, (Rooms(desk), Locks(desk))))


def looked(page: ManagementPage) -> list[int]:
    return [section.looked for section in page.sections if isinstance(section, Rooms)]


def test_the_list_names_every_subject_and_shows_the_first(page: ManagementPage) -> None:
    assert [page.list.item(row).text() for row in range(page.list.count())] == ["Rooms", "Locks"]
    assert page.section is page.sections[0]


def test_a_subject_out_of_sight_looks_when_somebody_turns_to_it(page: ManagementPage) -> None:
    assert looked(page) == [1, 0]

    page.turn_to(Locks)

    assert (page.section.title, looked(page)) == ("Locks", [1, 1])


def test_looking_again_reaches_the_subject_in_sight_only(page: ManagementPage) -> None:
    page.look_again()

    assert looked(page) == [2, 0]


def test_the_arrows_go_from_subject_to_subject(page: ManagementPage) -> None:
    page.list.setFocus()

    QTest.keyClick(page.list, Qt.Key.Key_Down)

    assert page.section.title == "Locks"


def test_the_subject_of_last_time_is_open_again(page: ManagementPage, desk: Desk, qtbot: QtBot) -> None:
    page.turn_to(Locks)

    again = shown(qtbot, ManagementPage(desk, (Rooms(desk), Locks(desk))))

    assert again.section.title == "Locks"


def test_a_subject_is_made_only_for_whom_it_is(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    class Secrets(Rooms):
        @classmethod
        def is_for(cls, desk: Desk) -> bool:
            return desk.workspace.user == "somebody else"

    monkeypatch.setattr("ui.management.sections.SECTIONS", (Rooms, Secrets))

    assert [section.title for section in sections_for(desk)] == ["Rooms"]
