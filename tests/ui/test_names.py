"""One choice hides names in the whole window, and each day begins with names."""

import pytest
from pytestqt.qtbot import QtBot

from tests.builders import a_child
from ui.names import Names

LOTTE = a_child(1)


@pytest.mark.parametrize(("hidden", "short", "full"), [(False, "Lotte V.", "Lotte Vermeulen"), (True, "L.V.", "L.V.")])
def test_a_child_is_named_as_was_chosen(qtbot: QtBot, *, hidden: bool, short: str, full: str) -> None:
    del qtbot
    names = Names()

    names.hide(hidden)

    assert (names.short(LOTTE), names.full(LOTTE)) == (short, full)


def test_everybody_is_told(qtbot: QtBot) -> None:
    names = Names()

    with qtbot.waitSignal(names.changed):
        names.hide(True)
