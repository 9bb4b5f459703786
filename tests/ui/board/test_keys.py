import pytest
from PySide6.QtCore import QKeyCombination, Qt

from ui.board.keys import Act, Stroke, stroke

Key, Held = Qt.Key, Qt.KeyboardModifier


@pytest.mark.parametrize(
    ("held", "key", "wanted"),
    [
        (Held.NoModifier, Key.Key_Right, Stroke(Act.BAR, 1)),
        (Held.NoModifier, Key.Key_Up, Stroke(Act.ROW, -1)),
        (Held.AltModifier, Key.Key_Left, Stroke(Act.DAYS, -1)),
        (Held.AltModifier, Key.Key_Down, Stroke(Act.PLACES, 1)),
        (Held.AltModifier | Held.ShiftModifier, Key.Key_Right, Stroke(Act.DEPARTURE, 1)),
        (Held.AltModifier | Held.ShiftModifier, Key.Key_Up, Stroke(Act.ARRIVAL, -1)),
        (Held.NoModifier, Key.Key_Escape, Stroke(Act.CANCEL)),
        (Held.KeypadModifier, Key.Key_Enter, Stroke(Act.OPEN)),
        (Held.KeypadModifier, Key.Key_Left, Stroke(Act.BAR, -1)),
    ],
)
def test_keys_ask_for_acts(held: Qt.KeyboardModifier, key: Qt.Key, wanted: Stroke) -> None:
    assert stroke(QKeyCombination(held, key)) == wanted


def test_other_keys_are_left_to_others() -> None:
    assert stroke(QKeyCombination(Held.ControlModifier, Key.Key_Z)) is None
