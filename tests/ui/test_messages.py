"""One message at a time, in words, with what can be done about it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from ckgdesk.domain.breach import Breach, Rule, Severity
from ckgdesk.domain.errors import ChangedElsewhere, Impossible, Refused
from ckgdesk.texts import Text
from ckgdesk.words import Words
from ui.message_bar import MessageBar
from ui.messages import Kind, Messages, Offer
from ui.theme import Theme

WHY = Text("rules", "Place P1 is taken.")


@pytest.fixture
def messages(qtbot: QtBot) -> Messages:
    del qtbot
    return Messages(Words.english().say)


@pytest.fixture
def bar(qtbot: QtBot, messages: Messages, theme: Theme) -> MessageBar:
    bar = MessageBar(messages, theme)
    qtbot.addWidget(bar)
    return bar


def refused(count: int) -> Refused:
    return Refused(Breach(Rule.PLACE_TAKEN, Severity.HARD, 1, None, Text("rules", f"Why {n}.")) for n in range(count))


def buttons(bar: MessageBar) -> dict[str, QPushButton]:
    return {button.text(): button for button in bar.findChildren(QPushButton) if button.isVisibleTo(bar)}


def line(bar: MessageBar) -> QLineEdit:
    return bar.findChildren(QLineEdit)[0]


def words(bar: MessageBar) -> str:
    return " ".join(label.text() for label in bar.findChildren(QLabel) if label.isVisibleTo(bar)).strip()


def test_the_bar_is_away_while_there_is_nothing_to_say(bar: MessageBar) -> None:
    assert bar.isHidden()


def test_what_was_done_is_said_and_can_be_closed(bar: MessageBar, messages: Messages) -> None:
    messages.show("Moved.")
    assert words(bar) == "Moved."

    messages.clear()

    assert bar.isHidden()


def test_a_name_that_looks_like_markup_is_shown_as_it_is(bar: MessageBar, messages: Messages) -> None:
    messages.warn("<b>Noor</b> leaves.")

    label = next(label for label in bar.findChildren(QLabel) if label.text())
    assert (label.text(), label.textFormat()) == ("<b>Noor</b> leaves.", Qt.TextFormat.PlainText)


@pytest.mark.parametrize(("count", "lines"), [(1, 1), (3, 3), (5, 4)])
def test_a_refusal_names_its_reasons_but_not_endlessly(messages: Messages, count: int, lines: int) -> None:
    messages.error(refused(count))

    assert messages.current is not None
    assert len(messages.current.text.splitlines()) == lines


def test_what_somebody_changed_meanwhile_can_be_looked_at_again(
    qtbot: QtBot, bar: MessageBar, messages: Messages
) -> None:
    messages.error(ChangedElsewhere(WHY))

    with qtbot.waitSignal(messages.look_again_wished):
        buttons(bar)["Look again"].click()

    assert messages.current is None


def test_an_offer_starts_what_it_says(bar: MessageBar, messages: Messages) -> None:
    started: list[str] = []

    messages.show("Moved.", Offer("Show it", lambda: started.append("shown")))
    buttons(bar)["Show it"].click()

    assert started == ["shown"]


def test_a_refusal_that_takes_a_reason_asks_for_it_in_the_bar(bar: MessageBar, messages: Messages) -> None:
    reasons: list[str] = []
    messages.ask_reason(Impossible(WHY), reasons.append)

    buttons(bar)["Do it anyway…"].click()
    line(bar).setText("  no other bed ")
    buttons(bar)["Do it"].click()

    assert reasons == ["no other bed"]


def test_an_empty_reason_is_no_reason(bar: MessageBar, messages: Messages) -> None:
    messages.ask_reason(Impossible(WHY), print)

    buttons(bar)["Do it anyway…"].click()
    line(bar).setText("   ")

    assert not buttons(bar)["Do it"].isEnabled()


def test_escape_leaves_the_reason_but_not_the_message(bar: MessageBar, messages: Messages) -> None:
    messages.ask_reason(Impossible(WHY), print)
    buttons(bar)["Do it anyway…"].click()

    QTest.keyClick(line(bar), Qt.Key.Key_Escape)

    assert "Do it anyway…" in buttons(bar)
    assert words(bar) == "Place P1 is taken."


def test_the_next_message_takes_the_place_of_the_last(bar: MessageBar, messages: Messages) -> None:
    messages.ask_reason(Impossible(WHY), print)

    messages.show("Moved.")

    assert (words(bar), buttons(bar)) == ("Moved.", {})


@pytest.mark.parametrize("kind", list(Kind))
def test_each_kind_has_its_own_icon_and_colours(theme: Theme, kind: Kind) -> None:
    assert not theme.icon(kind.value, f"message.{kind.value}.text").pixmap(20, 20).isNull()
