"""The worklist: who stands where, what the keyboard does, what a look again keeps."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from ckgdesk.domain.stay import Certainty, PhaseKind
from ckgdesk.scheduler.signals import SignalRule
from tests.builders import a_bed, a_decision, a_phase, a_stay, a_timeline, day
from tests.seat import CANARIES, CANARY, Seat, shown
from ui.desk import Desk
from ui.long_stay.convert_dialog import ConvertDialog
from ui.signals.page import AttentionPage
from ui.signals.row import SignalRow

TODAY = day("2026-02-12")
OVER = a_timeline(a_stay("2025-12-29", None, number=101, child_id=1), a_bed(1, "2025-12-29"))
URGENT = a_timeline(a_stay("2026-01-03", None, number=102, child_id=2), a_bed(2, "2026-01-03"))
SOON = a_timeline(a_stay("2026-01-12", None, number=103, child_id=3), a_bed(3, "2026-01-12"))
FIRM = a_timeline(a_stay("2026-01-10", "2026-02-18", 104, 4, Certainty.FIRM), a_bed(4, "2026-01-10", "2026-02-18"))


@pytest.fixture
def page(seat: Seat, qtbot: QtBot) -> Iterator[AttentionPage]:
    seat.on(TODAY)
    page = AttentionPage(seat.desk)
    yield shown(qtbot, page)
    page.hide()


@pytest.fixture
def busy(seat: Seat, page: AttentionPage) -> AttentionPage:
    """A page with a row in each level; the keyboard is on the first."""
    seat.given(SOON, FIRM, OVER, URGENT)
    seat.at_peace(101, 102, 103, 104)
    page.refresh()
    page.worklist.take_focus()
    return page


def words(row: SignalRow) -> list[str]:
    return [label.text() for label in row.findChildren(QLabel)]


def stays(page: AttentionPage) -> list[int]:
    return [row.concern.signal.stay_id for row in page.worklist.rows if row.concern]


def focused(page: AttentionPage) -> list[int]:
    return [row.concern.signal.stay_id for row in page.worklist.rows if row.hasFocus() and row.concern]


def test_the_most_urgent_stands_first_under_its_own_heading(busy: AttentionPage) -> None:
    assert stays(busy) == [101, 102, 103, 104]
    assert busy.worklist.headings == ("Too late · 1", "Urgent · 1", "Soon · 1", "Good to know · 1")


def test_a_row_says_who_where_what_and_before_when(busy: AttentionPage) -> None:
    row = busy.worklist.rows[1]

    assert row.findChildren(QToolButton)[0].text() == "Emiel Vermeulen"
    assert words(row) == [
        "Leefgroep 1 · P2",
        "Short stay: day 41 of 42",
        "",
        "Emiel Vermeulen: day 41 of 42 of the short stay; last allowed day 13/02/2026.",
        "1 day(s) left",
        "last day 13/02/2026",
    ]


def test_what_is_too_late_says_how_much(busy: AttentionPage) -> None:
    assert "4 day(s) too late" in words(busy.worklist.rows[0])


def test_a_decision_that_ends_offers_a_new_one_and_no_conversion(seat: Seat, page: AttentionPage) -> None:
    phases = (a_phase(PhaseKind.SHORT, "2025-09-01"), a_phase(PhaseKind.LONG, "2025-10-13"))
    ground = a_decision("2025-10-13", "2026-03-10")
    seat.given(a_timeline(a_stay("2025-09-01", "2026-08-31", 105, 5), *phases, ground))

    page.refresh()

    offered = {row.concern.signal.rule: row.step.text() for row in page.worklist.rows if row.concern}
    assert offered[SignalRule.DECISION_EXPIRY] == "New decision…"
    assert not any(text.startswith("Convert") for text in offered.values())


def test_nobody_to_look_after_is_said_in_a_sentence(page: AttentionPage) -> None:
    assert page.nothing.isVisible()
    assert page.nothing.sentence.startswith("Nobody is nearing six weeks")


def test_arrows_go_through_the_rows_and_stop_at_the_ends(busy: AttentionPage) -> None:
    keys = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Down, Qt.Key.Key_Home)
    reached = []
    for key in keys:
        QTest.keyClick(busy.focusWidget(), key)
        reached += focused(busy)

    assert reached == [101, 102, 104, 104, 101]


def test_enter_opens_the_conversion_of_the_row(qtbot: QtBot, busy: AttentionPage) -> None:
    QTest.keyClick(busy.focusWidget(), Qt.Key.Key_Return)

    (dialog,) = busy.findChildren(ConvertDialog)
    assert dialog.isVisible()
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()


@pytest.mark.parametrize(
    ("key", "with_key"),
    [
        (Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier),
    ],
)
def test_space_and_ctrl_enter_go_to_the_board(
    qtbot: QtBot, busy: AttentionPage, key: Qt.Key, with_key: Qt.KeyboardModifier
) -> None:
    with qtbot.waitSignal(busy.stay_shown) as wished:
        QTest.keyClick(busy.focusWidget(), key, with_key)

    assert wished.args == [101]


def test_tab_reaches_the_buttons_of_the_current_row_only(busy: AttentionPage) -> None:
    rows = busy.worklist.rows
    for _ in range(3):
        QTest.keyClick(busy.focusWidget(), Qt.Key.Key_Tab)

    assert rows[0].isAncestorOf(busy.focusWidget())
    assert not rows[1].step.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_enter_on_the_name_shows_the_child(qtbot: QtBot, busy: AttentionPage) -> None:
    name = busy.worklist.rows[0].findChildren(QToolButton)[0]
    name.setFocus()

    with qtbot.waitSignal(busy.child_shown) as wished:
        QTest.keyClick(name, Qt.Key.Key_Return)

    assert wished.args == [1]


def test_typing_narrows_the_list_and_down_goes_to_it(busy: AttentionPage) -> None:
    busy.bar.filter.setFocus()
    QTest.keyClicks(busy.bar.filter, "urgent emiel")
    QTest.keyClick(busy.bar.filter, Qt.Key.Key_Down)

    assert (stays(busy), focused(busy)) == ([102], [102])


def test_a_filter_without_a_match_says_so_and_can_be_emptied(busy: AttentionPage) -> None:
    busy.bar.filter.setFocus()
    QTest.keyClicks(busy.bar.filter, "nobody")
    assert busy.nothing.sentence == "No signal matches “nobody”."

    busy.nothing.wished.emit()

    assert len(stays(busy)) == 4


def test_a_look_again_keeps_the_row_that_has_the_keyboard(seat: Seat, busy: AttentionPage) -> None:
    QTest.keyClick(busy.focusWidget(), Qt.Key.Key_Down)

    seat.desk.workspace.planning.cancel(103)

    assert (stays(busy), focused(busy)) == ([101, 102, 104], [102])


def test_the_row_below_takes_over_when_the_current_one_goes(seat: Seat, busy: AttentionPage) -> None:
    seat.desk.workspace.planning.cancel(101)

    assert focused(busy) == [102]


def test_a_hidden_page_looks_again_when_it_is_seen(seat: Seat, busy: AttentionPage) -> None:
    busy.hide()
    seat.desk.workspace.planning.cancel(101)
    assert 101 in stays(busy)

    busy.show()

    assert 101 not in stays(busy)


def test_names_are_shown_letter_by_letter(seat: Seat, page: AttentionPage) -> None:
    seat.brings(CANARIES, CANARY)
    seat.given(a_timeline(a_stay("2026-01-03", None, 190, CANARY.id)))

    page.refresh()

    row = page.worklist.rows[0]
    assert row.findChildren(QToolButton)[0].text() == "<b>Tweety</b> Rook && Vlam"
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in row.findChildren(QLabel))


def test_hidden_names_are_hidden_here_too(seat: Seat, busy: AttentionPage) -> None:
    seat.desk.names.hide(True)
    busy.refresh()

    assert not any("Vermeulen" in text for row in busy.worklist.rows for text in words(row))


def test_a_plan_that_is_only_read_offers_no_conversion(seat: Seat, reader: Desk, qtbot: QtBot) -> None:
    seat.given(OVER)
    seat.at_peace(101)
    seat.on(TODAY)

    page = shown(qtbot, AttentionPage(reader))

    assert [row.step.text() for row in page.worklist.rows] == ["Show on board"]
    page.hide()
