"""The page Kinderen: finding, choosing, and changing stays from the card."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from ckgdesk.domain.stay import PhaseKind
from tests.builders import a_bed, a_phase, a_stay, a_timeline, day
from tests.seat import CANARIES, CANARY, Seat, shown
from ui.children.model import Column
from ui.children.page import ChildrenPage
from ui.children.table import ChildrenTable
from ui.desk import Desk
from ui.long_stay.convert_dialog import ConvertDialog
from ui.stay.absence_dialog import AbsenceDialog
from ui.stay.departure_dialog import DepartureDialog
from ui.stay.new_stay_dialog import NewStayDialog
from ui.theme import bundled_font

LOTTE = a_timeline(a_stay("2026-01-05", "2026-02-02", 101, 1))
EMIEL = a_timeline(a_stay("2026-01-06", None, 102, 2), a_bed(2, "2026-01-06"))
CRISIS = a_timeline(
    a_stay("2026-01-08", "2026-01-15", 103, 3),
    a_bed(3, "2026-01-08", "2026-01-15"),
    a_phase(PhaseKind.CRISIS, "2026-01-08"),
)


@pytest.fixture
def page(seat: Seat, qtbot: QtBot) -> Iterator[ChildrenPage]:
    seat.given(LOTTE, EMIEL, CRISIS)
    page = shown(qtbot, ChildrenPage(seat.desk))
    yield page
    page.hide()


@pytest.fixture
def lotte(page: ChildrenPage) -> ChildrenPage:
    """The card of Lotte, who is here and has a brother."""
    page.show_child(1)
    return page


def names(page: ChildrenPage) -> list[str]:
    return [str(page.found.index(row, Column.NAME).data()) for row in range(page.found.rowCount())]


def button(page: ChildrenPage, words: str) -> QPushButton:
    return next(button for button in page.card.findChildren(QPushButton) if button.text() == words)


def choice(page: ChildrenPage, words: str) -> QAction:
    return next(action for action in button(page, "Change").menu().actions() if words in action.text())


def close(qtbot: QtBot, dialog: QDialog) -> None:
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()


def test_every_child_is_listed_by_name(page: ChildrenPage) -> None:
    assert names(page) == sorted(names(page))
    assert len(names(page)) == 6


def test_typing_finds_and_down_goes_to_the_first(page: ChildrenPage) -> None:
    page.focus_search()

    QTest.keyClicks(page.filter, "lotte")
    QTest.keyClick(page.filter, Qt.Key.Key_Down)

    assert names(page) == ["Vermeulen, Lotte"]
    assert (page.table.hasFocus(), page.card.child_id) == (True, 1)


def test_nobody_found_is_said_and_can_be_taken_back(page: ChildrenPage) -> None:
    page.filter.setText("xyz")
    assert page.nothing.isVisible()
    assert page.nothing.sentence == "No child matches “xyz”."

    page.nothing.wished.emit()

    assert len(names(page)) == 6


def test_an_empty_plan_says_what_to_do(page: ChildrenPage) -> None:
    page.model.show_rows((), day("2026-01-10"))
    page.filter.textChanged.emit("")

    assert page.nothing.sentence == "There are no children in this plan yet."


def test_the_card_follows_the_arrows(lotte: ChildrenPage) -> None:
    lotte.table.setFocus()

    QTest.keyClick(lotte.table, Qt.Key.Key_Down)

    assert lotte.card.child_id != 1
    assert lotte.card.child_id == lotte.table.chosen_id()


def test_the_card_shows_the_stay_with_its_term(lotte: ChildrenPage) -> None:
    texts = lotte.card.texts()

    assert "Lotte Vermeulen" in texts
    assert "V101: 05/01/2026 to 02/02/2026" in texts
    assert "day 6 of 42; last day 15/02/2026 (36 day(s) left)" in texts


def test_a_brother_is_one_click_away(lotte: ChildrenPage) -> None:
    button(lotte, "Emiel V.").click()

    assert (lotte.card.child_id, lotte.table.chosen_id()) == (2, 2)


def test_a_child_hidden_by_the_filter_is_shown_all_the_same(page: ChildrenPage) -> None:
    page.filter.setText("emiel")

    page.show_child(1)

    assert (page.filter.text(), page.card.child_id) == ("", 1)


def test_a_page_nobody_saw_yet_can_show_a_child(seat: Seat, qtbot: QtBot) -> None:
    seat.given(LOTTE)
    page = ChildrenPage(seat.desk)
    qtbot.addWidget(page)

    page.show_child(1)

    assert page.card.child_id == 1


def test_the_board_is_asked_for_the_stay(qtbot: QtBot, lotte: ChildrenPage) -> None:
    with qtbot.waitSignal(lotte.stay_shown) as wished:
        button(lotte, "Show on board").click()

    assert wished.args == [101]


@pytest.mark.parametrize(("words", "kind"), [("Absence", AbsenceDialog), ("Departure", DepartureDialog)])
def test_the_menu_opens_the_dialog_of_a_wish(
    qtbot: QtBot, lotte: ChildrenPage, words: str, kind: type[QDialog]
) -> None:
    choice(lotte, words).trigger()

    (dialog,) = lotte.findChildren(kind)
    close(qtbot, dialog)


@pytest.mark.parametrize(("words", "kind"), [("Convert to long…", ConvertDialog), ("New stay…", NewStayDialog)])
def test_a_button_opens_the_dialog_of_a_wish(
    qtbot: QtBot, lotte: ChildrenPage, words: str, kind: type[QDialog]
) -> None:
    button(lotte, words).click()

    (dialog,) = lotte.findChildren(kind)
    close(qtbot, dialog)


def test_a_cancellation_asks_nothing_and_offers_to_take_it_back(seat: Seat, lotte: ChildrenPage) -> None:
    choice(lotte, "Cancel").trigger()
    assert "No stay yet." in lotte.card.texts()

    message = seat.desk.messages.current
    assert message is not None
    assert message.offer is not None
    message.offer.start()

    assert seat.stay(101) == LOTTE


def test_a_crisis_is_extended_from_the_day_it_would_end(seat: Seat, page: ChildrenPage) -> None:
    page.show_child(3)

    choice(page, "Extend").trigger()

    stay = seat.stay(103)
    assert [phase.first for phase in stay.phases] == [day("2026-01-08"), day("2026-01-15")]
    assert stay.period.until == day("2026-01-22")


def test_a_short_stay_offers_no_extension(lotte: ChildrenPage) -> None:
    assert not any("Extend" in action.text() for action in button(lotte, "Change").menu().actions())


def test_news_keeps_the_chosen_child_and_the_place_of_its_card(seat: Seat, lotte: ChildrenPage) -> None:
    lotte.card.verticalScrollBar().setValue(40)
    at = lotte.card.verticalScrollBar().value()

    seat.planning.cancel(102)
    seat.planning.revert(seat.planning.cancel(103))
    lotte.refresh()

    assert (lotte.table.chosen_id(), lotte.card.child_id) == (1, 1)
    assert lotte.card.verticalScrollBar().value() == at


def test_news_reaches_the_card(seat: Seat, lotte: ChildrenPage) -> None:
    seat.desk.workspace.planning.cancel(101)

    assert "No stay yet." in lotte.card.texts()


def test_a_hidden_page_waits_until_it_is_seen(seat: Seat, lotte: ChildrenPage) -> None:
    lotte.hide()
    seat.desk.workspace.planning.cancel(101)
    assert "No stay yet." not in lotte.card.texts()

    lotte.show()

    assert "No stay yet." in lotte.card.texts()


def test_names_are_shown_letter_by_letter(seat: Seat, page: ChildrenPage) -> None:
    seat.brings(CANARIES, CANARY)
    page.refresh()

    page.show_child(CANARY.id)

    assert {CANARY.full_name, "Family <i>Rook</i> & Vlam"} <= set(page.card.texts())
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in page.card.findChildren(QLabel))


def test_hidden_names_hide_the_family_too(seat: Seat, page: ChildrenPage) -> None:
    seat.brings(CANARIES, CANARY)
    seat.desk.names.hide(True)
    page.refresh()

    page.show_child(CANARY.id)

    assert not any(word in text for text in page.card.texts() for word in ("Rook", "Tweety", "0470"))


def test_a_plan_that_is_only_read_offers_only_to_look(seat: Seat, reader: Desk, qtbot: QtBot) -> None:
    seat.given(LOTTE)
    page = shown(qtbot, ChildrenPage(reader))

    page.show_child(1)

    assert {button.text() for button in page.card.findChildren(QPushButton)} == {
        "Show on board",
        "Long-stay file…",
        "Emiel V.",
        "&History…",
    }
    page.hide()


def test_the_birthday_of_a_child_of_twelve_is_read_whole(page: ChildrenPage) -> None:
    words = QFontMetrics(bundled_font()).horizontalAdvance("28/08/2026 (12)")
    around_them = 18  # by the style sheet and by Qt

    table = page.findChild(ChildrenTable)

    assert table is not None
    assert words + around_them <= table.columnWidth(Column.BORN)
