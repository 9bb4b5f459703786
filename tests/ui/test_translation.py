"""Qt speaks through our words, and its own buttons speak Dutch."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication, QDateEdit, QDialogButtonBox
from pytestqt.qtbot import QtBot

from ckgdesk.words import Words
from ui.translation import speak

WORDS = Words({("Speaker", "Good day"): ("Goeiendag",), ("Speaker", "%n night(s)"): ("%n nacht", "%n nachten")})


class Speaker(QObject):
    def greet(self) -> str:
        return self.tr("Good day")

    def nights(self, count: int) -> str:
        return self.tr("%n night(s)", "", count)

    def part(self) -> str:
        return self.tr("Nobody translated this")


@pytest.fixture
def dutch(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    speak(qapp, WORDS)
    yield
    for translator in qapp.findChildren(QTranslator):
        QCoreApplication.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


@pytest.mark.usefixtures("dutch")
def test_our_sentences_come_from_our_words() -> None:
    assert Speaker().greet() == "Goeiendag"


@pytest.mark.usefixtures("dutch")
@pytest.mark.parametrize(("count", "spoken"), [(1, "1 nacht"), (0, "0 nachten"), (2, "2 nachten")])
def test_counts_choose_singular_or_plural(count: int, spoken: str) -> None:
    assert Speaker().nights(count) == spoken


@pytest.mark.usefixtures("dutch")
def test_what_nobody_translated_stays_as_it_is() -> None:
    assert Speaker().part() == "Nobody translated this"


@pytest.mark.usefixtures("dutch")
def test_buttons_of_qt_speak_dutch(qtbot: QtBot) -> None:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)

    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Annuleren"


@pytest.mark.usefixtures("dutch")
def test_dates_are_written_as_in_flanders(qtbot: QtBot) -> None:
    edit = QDateEdit(QDate(2026, 1, 5))
    qtbot.addWidget(edit)

    assert edit.locale().toString(QDate(2026, 1, 5), "dddd") == "maandag"
