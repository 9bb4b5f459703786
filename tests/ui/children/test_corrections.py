"""From the card of a child: correct it, and look back at what stood there."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ckgdesk.domain.people import Family
from tests.builders import a_stay, a_timeline, day
from tests.seat import CANARIES, CANARY, Seat, shown
from ui.children.correct_dialog import CorrectDialog
from ui.children.history_dialog import ChildHistoryDialog
from ui.children.page import ChildrenPage
from ui.disclosure.dialog import DisclosureDialog
from ui.letters.contact_dialogs import FamilyDialog

LOTTE = a_timeline(a_stay("2026-01-05", "2026-02-02", 101, 1))


@pytest.fixture
def page(seat: Seat, qtbot: QtBot) -> Iterator[ChildrenPage]:
    seat.given(LOTTE)
    page = shown(qtbot, ChildrenPage(seat.desk))
    page.show_child(1)
    yield page
    page.hide()


def press(page: ChildrenPage, words: str) -> None:
    next(button for button in page.card.findChildren(QPushButton) if button.text() == words).click()


@pytest.fixture
def dialog(page: ChildrenPage) -> Iterator[CorrectDialog]:
    press(page, "&Correct…")
    (dialog,) = page.findChildren(CorrectDialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    yield dialog
    dialog.hide()


def rows(dialog: ChildHistoryDialog) -> list[list[str]]:
    table = dialog.table
    cells = [[table.item(row, column) for column in range(table.columnCount())] for row in range(table.rowCount())]
    return [[cell.text() for cell in line if cell is not None] for line in cells]


def looked_back(page: ChildrenPage) -> ChildHistoryDialog:
    press(page, "&History…")
    (dialog,) = page.findChildren(ChildHistoryDialog)
    return dialog


def test_a_correction_waits_for_its_reason(dialog: CorrectDialog) -> None:
    assert not dialog.grant.isEnabled()
    dialog.last_name.line.setText("Claes")
    assert dialog.missing.text() == "Say why it is corrected."

    dialog.why.line.setText("zo staat het op de Kids-ID")

    assert dialog.grant.isEnabled()


def test_a_corrected_name_stands_on_the_card_and_the_old_one_in_its_history(
    page: ChildrenPage, dialog: CorrectDialog
) -> None:
    dialog.last_name.line.setText("Claes")
    dialog.why.line.setText("zo staat het op de Kids-ID")
    dialog.grant.click()
    assert "Lotte Claes" in page.card.texts()

    history = looked_back(page)

    assert rows(history)[0][1:] == [
        "an", "Child", "last name", "Vermeulen", "Claes", "zo staat het op de Kids-ID",
    ]  # fmt: skip
    history.reject()


def test_a_correction_is_one_step_that_can_be_taken_back(seat: Seat, page: ChildrenPage, dialog: CorrectDialog) -> None:
    dialog.born.edit.show_day(day("2020-05-02"))
    dialog.why.line.setText("verkeerd ingevoerd")
    dialog.grant.click()

    seat.desk.history.stack.undo()

    assert any("01/05/2020" in text for text in page.card.texts())


def test_a_long_note_is_kept_whole(seat: Seat, dialog: CorrectDialog) -> None:
    note = "\n".join(["draagt een bril"] * 40)

    dialog.note.edit.setPlainText(note)
    dialog.grant.click()

    assert seat.children.card(1).child.note == note


def test_the_history_of_the_stays_comes_when_asked_for(page: ChildrenPage) -> None:
    history = looked_back(page)
    assert {line[2] for line in rows(history)} == {"Child", "Family"}

    history.with_stays.click()

    assert {"Stay", "Phase", "Place"} <= {line[2] for line in rows(history)}
    history.reject()


def test_the_history_says_nothing_while_names_are_hidden(seat: Seat, page: ChildrenPage) -> None:
    history = looked_back(page)

    seat.desk.names.hide(True)

    page.refresh()
    assert rows(history) == []
    assert {button.text() for button in page.card.findChildren(QPushButton)}.isdisjoint({"&Correct…", "&History…"})
    history.reject()


def test_names_that_look_like_markup_are_plain_in_the_history(seat: Seat, page: ChildrenPage) -> None:
    seat.brings(CANARIES, CANARY)
    page.refresh()
    page.show_child(CANARY.id)

    history = looked_back(page)

    told = [line[5] for line in rows(history)]
    cell = history.table.item(told.index("<b>Tweety</b>"), 5)
    assert cell is not None
    assert "&lt;b&gt;Tweety" in cell.toolTip()
    history.reject()


def test_a_command_gathers_what_is_held_about_the_chosen_child(seat: Seat, page: ChildrenPage) -> None:
    page.disclose()
    (dialog,) = page.findChildren(DisclosureDialog)
    assert dialog.disclosure.child.id == 1
    dialog.reject()

    page.table.clearSelection()
    page.table.setCurrentIndex(QModelIndex())
    page.disclose()

    assert seat.desk.messages.current is not None
    assert "Choose a child first" in seat.desk.messages.current.text


def test_everything_that_is_held_is_a_button_away(page: ChildrenPage) -> None:
    press(page, "&Give out what is held…")

    (dialog,) = page.findChildren(DisclosureDialog)
    assert dialog.disclosure.child.id == 1
    dialog.reject()


def test_why_an_address_was_changed_is_kept(seat: Seat, page: ChildrenPage) -> None:
    dialog = FamilyDialog(seat.desk, Family(1, "G1", "Vermeulen"), page)
    dialog.open()
    QTest.keyClicks(dialog.reach.address.line, "Dorp 2")
    dialog.why.line.setText("verhuisd")

    dialog.grant.click()

    history = looked_back(page)
    assert rows(history)[0][3:] == ["address", "–", "Dorp 2", "verhuisd"]
    history.reject()
