"""The actions of a stay: away when they do not apply, grey when nothing may change."""

from collections import Counter

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.builders import day
from ui.stay.choice import Choice
from ui.stay.choices import StayChoices
from ui.theme import Theme

FITS = frozenset({Choice.OPEN, Choice.MOVE, Choice.LOCK})
SHARED = ({Choice.PLACE, Choice.MOVE}, {Choice.LOCK, Choice.UNLOCK})


@pytest.fixture
def owner(qtbot: QtBot) -> QObject:
    del qtbot
    return QObject()


@pytest.fixture
def choices(theme: Theme, owner: QObject) -> StayChoices:
    return StayChoices(theme, owner)


def shown(choices: StayChoices) -> set[Choice]:
    return {choice for choice in Choice if choices[choice].isVisible()}


def test_only_what_applies_is_shown(choices: StayChoices) -> None:
    choices.offer(FITS)

    assert shown(choices) == FITS
    assert all(choices[choice].isEnabled() for choice in FITS)


def test_a_plan_that_is_only_read_greys_what_would_change_it(choices: StayChoices) -> None:
    choices.offer(FITS, read_only=True)

    assert shown(choices) == FITS
    assert [choice for choice in FITS if choices[choice].isEnabled()] == [Choice.OPEN]


def test_with_nothing_at_hand_the_menu_still_says_what_there_could_be(choices: StayChoices) -> None:
    choices.offer(frozenset())

    assert Choice.MOVE in shown(choices)
    assert not any(choices[choice].isEnabled() for choice in Choice)


def test_a_room_move_is_named_by_its_day(choices: StayChoices) -> None:
    choices.offer(frozenset({Choice.JOIN}), day("2026-01-14"))

    assert "14/01/2026" in choices[Choice.JOIN].text()


def test_every_verb_has_a_key_and_no_two_that_can_apply_at_once_share_one(choices: StayChoices) -> None:
    keys = Counter(choices[choice].shortcut().toString() for choice in Choice)

    twice = [
        {choice for choice in Choice if choices[choice].shortcut().toString() == key} for key in keys if keys[key] > 1
    ]
    assert "" not in keys
    assert all(pair in SHARED for pair in twice)


def test_choosing_says_what_was_chosen(qtbot: QtBot, choices: StayChoices) -> None:
    choices.offer(FITS)

    with qtbot.waitSignal(choices.chosen) as said:
        choices[Choice.MOVE].trigger()

    assert said.args == [Choice.MOVE]


def test_a_menu_holds_what_applies(qtbot: QtBot, choices: StayChoices) -> None:
    over = QWidget()
    qtbot.addWidget(over)
    choices.offer(FITS)

    entries = [action for action in choices.menu(over).actions() if not action.isSeparator()]

    assert entries == [choices[Choice.OPEN], choices[Choice.MOVE], choices[Choice.LOCK]]
