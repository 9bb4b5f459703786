"""While another program holds the plan the window says so, and says it no longer afterwards."""

import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ckgdesk.store import sqlite
from ckgdesk.store.opening import open_plan
from ckgdesk.words import Words
from tests.centre import PASSWORD, Centre
from ui.history import History
from ui.message_bar import MessageBar
from ui.messages import Messages
from ui.theme import Theme
from ui.waiting import Waiting


@pytest.fixture
def messages(qapp: QApplication) -> Messages:
    del qapp  # Qt needs one to be there
    return Messages(Words.english().say)


@pytest.fixture
def waiting(messages: Messages) -> Waiting:
    return Waiting(messages, messages)


def words(messages: Messages) -> str:
    return messages.current.text if messages.current else ""


def test_what_is_waited_for_is_painted_at_once(
    qtbot: QtBot, messages: Messages, waiting: Waiting, theme: Theme
) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    bar = MessageBar(messages, theme, window)
    column.addWidget(bar)
    column.addWidget(QWidget(window), 1)
    qtbot.addWidget(window)
    window.resize(400, 300)
    window.show()

    waiting.tell(True)

    assert bar.isVisible()
    assert bar.height() > 20, "laid out before the wait is over"


def test_what_was_waited_for_is_said_no_longer(messages: Messages, waiting: Waiting) -> None:
    waiting.tell(True)
    waiting.tell(False)

    assert messages.current is None


def test_what_was_said_meanwhile_stays(messages: Messages, waiting: Waiting) -> None:
    waiting.tell(True)
    messages.show("Saved.")

    waiting.tell(False)

    assert words(messages) == "Saved."


def test_work_beside_the_window_says_nothing(messages: Messages, waiting: Waiting) -> None:
    worker = threading.Thread(target=waiting.tell, args=(True,))
    worker.start()
    worker.join()

    assert messages.current is None


def test_a_wish_on_a_plan_that_is_held_waits_with_words_and_then_says_so(
    plan: Path, messages: Messages, waiting: Waiting, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite, "SETTINGS", {**sqlite.SETTINGS, "busy_timeout": (50, 50)})
    centre = Centre(open_plan(plan, password=PASSWORD))
    centre.plan.waiting = waiting.tell
    holder = sqlite.connect(plan, centre.plan.key)
    holder.execute("BEGIN IMMEDIATE")
    said: list[str] = []
    messages.said.connect(lambda message: said.append(message.text if message else ""))
    history = History(centre.planning.revert, messages, Words.english())

    assert not history.run(lambda _: centre.planning.reopen_place(1))

    assert next(words for words in said if words).startswith("Another program is working in the plan.")
    assert "is being used by another program" in said[-1]
    holder.close()
    centre.close()
