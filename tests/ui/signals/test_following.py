"""The life of a signal by hand: taken up, handed over, at rest, closed, brought back; each can be taken back."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ckgdesk.domain.follow_up import State
from tests.builders import a_bed, a_stay, a_timeline, day
from tests.seat import Seat, shown
from ui.desk import Desk
from ui.signals.follow_dialogs import ClosingDialog, HandOverDialog, RestDialog
from ui.signals.following import Following, offered
from ui.signals.grouping import Grouping
from ui.signals.history_dialog import HistoryDialog
from ui.signals.page import AttentionPage
from ui.signals.row import SignalRow

TODAY = day("2026-02-03")
NOOR = a_timeline(a_stay("2026-01-05", None, number=101, child_id=1), a_bed(1, "2026-01-05"))
"""Day 30 of a short stay, and long past the latest safe day."""


@pytest.fixture
def page(seat: Seat, qtbot: QtBot) -> Iterator[AttentionPage]:
    seat.on(TODAY)
    seat.given(NOOR)
    page = AttentionPage(seat.desk)
    yield shown(qtbot, page)
    page.hide()


def row_of(page: AttentionPage, rule: str = "six_weeks") -> SignalRow:
    return next(row for row in page.worklist.rows if row.concern and row.concern.signal.rule == rule)


def press(page: AttentionPage, key: Qt.Key) -> None:
    row = row_of(page)
    row.setFocus()
    QTest.keyClick(row, key)


def state(seat: Seat) -> tuple[State, str | None]:
    found = seat.desk.workspace.attention.worklist(TODAY, resting=True)
    signal = next(concern.signal for concern in found if concern.signal.rule == "six_weeks")
    return signal.state, signal.owner


def test_o_takes_a_signal_up_and_undo_puts_it_back(page: AttentionPage, seat: Seat) -> None:
    press(page, Qt.Key.Key_O)
    assert state(seat) == (State.OWNED, "an")

    seat.desk.history.stack.undo()

    assert state(seat) == (State.OPEN, None)


def test_d_asks_into_whose_hands(page: AttentionPage, seat: Seat, qtbot: QtBot) -> None:
    press(page, Qt.Key.Key_D)
    (dialog,) = page.findChildren(HandOverDialog)
    assert not dialog.grant.isEnabled()

    dialog.owner.line.setText("Piet")
    with qtbot.waitSignal(dialog.destroyed):
        dialog.grant.click()

    assert state(seat) == (State.OWNED, "Piet")


def test_r_lets_it_rest_with_a_reason_and_the_list_shows_it_only_when_asked(page: AttentionPage, qtbot: QtBot) -> None:
    press(page, Qt.Key.Key_R)
    (dialog,) = page.findChildren(RestDialog)
    dialog.until.edit.show_day(day("2026-02-05"))
    dialog.why.line.setText("moeder beslist donderdag")
    with qtbot.waitSignal(dialog.destroyed):
        dialog.grant.click()
    assert "six_weeks" not in [row.concern.signal.rule for row in page.worklist.rows if row.concern]

    page.bar.resting.setChecked(True)

    assert "rests until 05/02/2026: moeder beslist donderdag" in row_of(page).accessibleName()


def test_a_rest_until_today_makes_no_sense(page: AttentionPage, qtbot: QtBot) -> None:
    press(page, Qt.Key.Key_R)
    (dialog,) = page.findChildren(RestDialog)

    dialog.why.line.setText("later")
    dialog.until.edit.show_day(TODAY)
    dialog.weigh()

    assert dialog.missing.text() == "A signal rests until tomorrow at least."
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()


def test_a_closes_with_a_reason_and_the_history_keeps_it(page: AttentionPage, qtbot: QtBot) -> None:
    concern = row_of(page).concern
    press(page, Qt.Key.Key_A)
    (dialog,) = page.findChildren(ClosingDialog)
    dialog.why.line.setText("naar huis op 10/02")
    with qtbot.waitSignal(dialog.destroyed):
        dialog.grant.click()
    assert concern is not None

    page.follow_verbs.follow(Following.HISTORY, concern)

    (history,) = page.findChildren(HistoryDialog)
    last = [cell.text() for column in range(4) if (cell := history.table.item(0, column)) is not None]
    assert last == ["Short stay", "03/02/2026", "closed on 03/02/2026", "an: naar huis op 10/02"]
    with qtbot.waitSignal(history.destroyed):
        history.reject()


def test_the_menu_offers_what_makes_sense(page: AttentionPage) -> None:
    concern = row_of(page).concern
    assert concern is not None

    menu = page.follow_verbs.menu_for(concern, page)

    assert [action.text() for action in menu.actions()] == [
        "Take it up\tO", "Hand over…\tD", "Let it rest…\tR", "Close…\tA", "History…\tG",
    ]  # fmt: skip


def test_a_plan_that_is_only_read_offers_the_history(page: AttentionPage, reader: Desk) -> None:
    concern = row_of(page).concern
    assert concern is not None

    assert offered(concern, read_only=reader.workspace.read_only) == (Following.HISTORY,)


@pytest.mark.parametrize(
    ("by", "headings"),
    [
        (Grouping.GROUP, ("Leefgroep 1 · 2",)),
        (Grouping.OWNER, ("Nobody yet · 1", "With an · 1")),
        (Grouping.RULE, ("Long-stay file to start · 1", "Short stay · 1")),
    ],
)
def test_the_headings_say_what_was_asked(page: AttentionPage, by: Grouping, headings: tuple[str, ...]) -> None:
    press(page, Qt.Key.Key_O)

    page.bar.grouping.setCurrentIndex(tuple(Grouping).index(by))

    assert tuple(sorted(page.worklist.headings)) == headings


def test_the_grouping_is_remembered(page: AttentionPage, seat: Seat) -> None:
    page.bar.grouping.setCurrentIndex(tuple(Grouping).index(Grouping.RULE))

    assert AttentionPage(seat.desk).bar.by() is Grouping.RULE
