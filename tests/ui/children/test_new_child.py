"""A new child is added from the list of children: its name, its birth date, and its family."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.builders import day
from tests.seat import Seat, shown
from ui.children.new_child_dialog import NewChildDialog
from ui.children.page import ChildrenPage
from ui.desk import Desk


@pytest.fixture
def dialog(qtbot: QtBot, seat: Seat) -> Iterator[NewChildDialog]:
    dialog = NewChildDialog(seat.desk)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.first_name.line.setText("Maud")
    dialog.last_name.line.setText("Wouters")
    dialog.born.edit.show_day(day("2021-03-04"))
    yield dialog
    dialog.hide()


def family_of(seat: Seat, name: str) -> str:
    row = next(row for row in seat.children.all(day("2026-01-10")) if row.child.full_name == name)
    return row.family.name if row.family else ""


def test_a_typed_family_is_a_new_one(seat: Seat, dialog: NewChildDialog) -> None:
    dialog.family.line.setText("Wouters-Claes")

    dialog.grant.click()

    assert family_of(seat, "Maud Wouters") == "Wouters-Claes"
    assert seat.desk.history.stack.count() == 1


def test_a_chosen_family_is_joined(seat: Seat, dialog: NewChildDialog) -> None:
    dialog.family.box.setCurrentIndex(0)

    dialog.grant.click()

    assert family_of(seat, "Maud Wouters") == "Vermeulen"


def test_a_child_may_have_no_family_yet(seat: Seat, dialog: NewChildDialog) -> None:
    dialog.grant.click()

    assert family_of(seat, "Maud Wouters") == ""


def test_a_name_is_needed(dialog: NewChildDialog) -> None:
    dialog.last_name.line.setText(" ")

    assert dialog.missing.text() == "Write the last name."


def test_nobody_is_born_tomorrow(dialog: NewChildDialog) -> None:
    dialog.born.edit.show_day(day("2026-02-01"))

    assert dialog.born.fault == "That is no birth date of a child."


def test_who_is_there_already_is_said_in_the_dialog(seat: Seat, dialog: NewChildDialog) -> None:
    dialog.first_name.line.setText("lotte")
    dialog.last_name.line.setText("vermeulen")
    dialog.born.edit.show_day(day("2020-05-01"))

    dialog.grant.click()

    assert dialog.isVisible()
    assert dialog.asker.current is not None
    assert "is in the plan already" in dialog.asker.current.text
    assert not seat.desk.history.stack.canUndo()


def test_the_page_chooses_who_was_added(qtbot: QtBot, seat: Seat) -> None:
    page = shown(qtbot, ChildrenPage(seat.desk))
    page.add.click()
    (dialog,) = page.findChildren(NewChildDialog)
    dialog.first_name.line.setText("Maud")
    dialog.last_name.line.setText("Wouters")
    dialog.born.edit.show_day(day("2021-03-04"))

    with qtbot.waitSignal(dialog.destroyed):
        dialog.grant.click()

    qtbot.waitUntil(lambda: "Maud Wouters" in page.card.texts())


def test_a_plan_that_is_only_read_takes_no_child(qtbot: QtBot, reader: Desk) -> None:
    page = shown(qtbot, ChildrenPage(reader))

    assert not page.add.isEnabled()
