"""The command palette over the real window: what the menus can do now, by typing a piece of it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.flows.look import stay_of
from ui.commands import CommandPalette
from ui.long_stay.convert_dialog import ConvertDialog
from ui.long_stay.file_dialog import FileDialog
from ui.sitting import Sitting


@pytest.fixture
def palette(sitting: Sitting) -> CommandPalette:
    """Open, with the stay of child 5 selected on the board."""
    sitting.pages.show_stay(stay_of(sitting, 5).id)
    sitting.window.choices.commands.trigger()
    return sitting.window.findChildren(CommandPalette)[-1]


def typed(palette: CommandPalette, words: str) -> None:
    palette.list.search.setText(words)
    QTest.keyClick(palette.list.search, Qt.Key.Key_Return)


@pytest.mark.parametrize(("words", "kind"), [("convert", ConvertDialog), ("long-stay file", FileDialog)])
def test_a_piece_of_the_words_opens_the_dialog(
    qtbot: QtBot, sitting: Sitting, palette: CommandPalette, words: str, kind: type[ConvertDialog | FileDialog]
) -> None:
    typed(palette, words)

    dialog = sitting.pages.board.findChildren(kind)[-1]
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()


def test_what_cannot_be_done_now_is_not_offered(palette: CommandPalette) -> None:
    offered = [palette.list.list.item(row).text() for row in range(palette.list.list.count())]

    assert not any(words.startswith(("Redo", "Commands", "Reopen")) for words in offered)
    assert any(words.startswith("Find a child") for words in offered)
    palette.reject()


def test_what_fits_nothing_does_nothing(palette: CommandPalette) -> None:
    typed(palette, "zzzz")

    assert palette.isVisible()
    palette.reject()
