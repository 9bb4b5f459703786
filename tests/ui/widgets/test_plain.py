"""Names reach the screen letter by letter."""

from PySide6.QtCore import QCoreApplication, Qt
from pytestqt.qtbot import QtBot

from tests.seat import shown
from ui.theme import Theme
from ui.widgets.nothing import NothingHere
from ui.widgets.plain import button_words, plain_label, tip_words


def test_a_label_takes_nothing_for_markup(qtbot: QtBot) -> None:
    label = plain_label("<b>Noor</b>")
    qtbot.addWidget(label)

    assert (label.text(), label.textFormat()) == ("<b>Noor</b>", Qt.TextFormat.PlainText)


def test_a_button_takes_no_shortcut_out_of_a_name() -> None:
    assert button_words("Rook & Vlam") == "Rook && Vlam"


def test_a_tooltip_shows_markup_as_it_was_typed() -> None:
    assert tip_words("<b>Noor</b>") == "<span>&lt;b&gt;Noor&lt;/b&gt;</span>"


def test_an_empty_tooltip_stays_empty() -> None:
    assert tip_words("") == ""


def test_an_empty_page_hides_what_it_has_not_to_say(qtbot: QtBot, theme: Theme) -> None:
    nothing = NothingHere(theme)
    qtbot.addWidget(nothing)

    nothing.say("done", "All is well.")

    assert nothing.sentence == "All is well."
    assert nothing._button.isHidden()  # noqa: SLF001  only the look tells


def test_an_empty_page_shows_all_its_lines(qtbot: QtBot, theme: Theme) -> None:
    nothing = shown(qtbot, NothingHere(theme))

    nothing.say("board", "There are no places yet.", "Bring in the workbook of your centre with its places. " * 3)
    QCoreApplication.sendPostedEvents()

    advice = nothing._advice  # noqa: SLF001  only the look tells
    assert advice.height() >= advice.heightForWidth(advice.width())
