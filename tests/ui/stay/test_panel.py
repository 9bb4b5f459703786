"""The stay card beside the board: whose it is, what is known, and the verbs that apply."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from ckgdesk.domain.timeline import Timeline
from tests.builders import a_stay, a_timeline, an_absence
from tests.seat import CANARIES, CANARY, Seat, shown
from ui.stay.choice import Choice
from ui.stay.choices import StayChoices
from ui.stay.panel import StayPanel, VerbButton

STAY = a_stay("2026-01-05", "2026-02-02", 101, 1)
NOOR = a_timeline(STAY, an_absence("2026-01-12", "2026-01-14"))


@pytest.fixture
def panel(qtbot: QtBot, seat: Seat) -> Iterator[StayPanel]:
    choices = StayChoices(seat.desk.theme, seat.desk.history)
    choices.offer(frozenset({Choice.OPEN, Choice.MOVE, Choice.CONVERT}))
    yield shown(qtbot, StayPanel(seat.desk, choices))
    choices.deleteLater()


def texts(panel: StayPanel) -> str:
    return "\n".join(label.text() for label in panel.findChildren(QLabel) if label.isVisibleTo(panel))


def opened(seat: Seat, panel: StayPanel, timeline: Timeline) -> str:
    seat.given(timeline)
    panel.open_with(timeline)
    return texts(panel)


def test_the_card_says_who_it_is_and_how_far_the_term_is(seat: Seat, panel: StayPanel) -> None:
    said = opened(seat, panel, NOOR)

    assert "Lotte Vermeulen" in said
    assert "day 6 of 42; last day 15/02/2026" in said
    assert "At home: 12/01/2026 to 14/01/2026" in said


def test_an_exception_and_a_lock_are_said(seat: Seat, panel: StayPanel) -> None:
    said = opened(seat, panel, replace(NOOR, stay=replace(STAY, exception="wacht op de zitting", locked=True)))

    assert "wacht op de zitting" in said
    assert "against moving" in said


def test_brussen_are_a_click_away(qtbot: QtBot, seat: Seat, panel: StayPanel) -> None:
    opened(seat, panel, NOOR)
    button = next(button for button in panel.findChildren(QPushButton) if button.text() == "Emiel V.")

    with qtbot.waitSignal(panel.child_wished) as wished:
        button.click()

    assert wished.args == [2]


def test_the_nearest_verbs_are_buttons(seat: Seat, panel: StayPanel) -> None:
    opened(seat, panel, NOOR)

    named = {button.text().replace("&", "") for button in panel.findChildren(VerbButton) if button.isVisible()}

    assert named == {"Move…", "Convert to a long stay…"}


def test_every_verb_that_applies_stands_behind_one_button(seat: Seat, panel: StayPanel) -> None:
    opened(seat, panel, NOOR)
    more = next(button for button in panel.findChildren(QPushButton) if button.menu() is not None)

    entries = [action.data() for action in more.menu().actions() if action.isVisible() and action.data()]

    assert entries == [Choice.OPEN, Choice.MOVE, Choice.CONVERT]


def test_a_name_is_never_markup(seat: Seat, panel: StayPanel) -> None:
    seat.brings(CANARIES, CANARY)

    assert "<b>Tweety</b> Rook & Vlam" in opened(seat, panel, a_timeline(a_stay(number=201, child_id=90)))


def test_escape_closes_it(qtbot: QtBot, seat: Seat, panel: StayPanel) -> None:
    opened(seat, panel, NOOR)
    panel.setFocus()

    with qtbot.waitSignal(panel.closed):
        QTest.keyClick(panel, Qt.Key.Key_Escape)


def test_another_selection_shows_in_a_moment(qtbot: QtBot, seat: Seat, panel: StayPanel) -> None:
    wout = a_timeline(a_stay("2026-01-05", "2026-02-02", 102, 3))
    opened(seat, panel, NOOR)
    seat.given(replace(wout, placements=()))

    panel.show_stay(wout)

    qtbot.waitUntil(lambda: "Wout Vermeulen" in texts(panel))


def test_without_a_selection_it_says_what_to_select(qtbot: QtBot, seat: Seat, panel: StayPanel) -> None:
    opened(seat, panel, NOOR)

    panel.show_stay(None)

    qtbot.waitUntil(lambda: "Select a stay to see its card." in texts(panel))
    assert panel.stay_id is None
