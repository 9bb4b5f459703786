from pytestqt.qtbot import QtBot

from tests.builders import day
from ui.widgets.day_edit import DayEdit


def test_a_day_is_written_as_flanders_writes_it(qtbot: QtBot) -> None:
    edit = DayEdit(day("2026-01-05"))
    qtbot.addWidget(edit)

    assert edit.text() == "05/01/2026"


def test_a_day_comes_back_as_it_went_in(qtbot: QtBot) -> None:
    edit = DayEdit(day("2026-01-05"))
    qtbot.addWidget(edit)

    edit.show_day(day("2028-02-29"))

    assert edit.day() == day("2028-02-29")
