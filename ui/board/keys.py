"""Which key means what on the board."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QKeyCombination, Qt


class Act(Enum):
    """What a key asks for."""

    BAR = auto()
    ROW = auto()
    DAYS = auto()
    PLACES = auto()
    DEPARTURE = auto()
    ARRIVAL = auto()
    OPEN = auto()
    FOLD = auto()
    CANCEL = auto()
    TODAY = auto()
    SPAN = auto()
    CHANGE = auto()
    SELECTING = auto()
    CHOOSE = auto()
    LOCK = auto()
    DRAW = auto()


@dataclass(frozen=True, slots=True)
class Stroke:
    """An act, and which way: 1 is later, down or in."""

    act: Act
    step: int = 1


_NONE, _ALT, _CTRL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
)
_BOTH = _ALT | Qt.KeyboardModifier.ShiftModifier
_STROKES: Mapping[tuple[Qt.KeyboardModifier, Qt.Key], Stroke] = {
    (_NONE, Qt.Key.Key_Left): Stroke(Act.BAR, -1),
    (_NONE, Qt.Key.Key_Right): Stroke(Act.BAR, 1),
    (_NONE, Qt.Key.Key_Up): Stroke(Act.ROW, -1),
    (_NONE, Qt.Key.Key_Down): Stroke(Act.ROW, 1),
    (_ALT, Qt.Key.Key_Left): Stroke(Act.DAYS, -1),
    (_ALT, Qt.Key.Key_Right): Stroke(Act.DAYS, 1),
    (_ALT, Qt.Key.Key_Up): Stroke(Act.PLACES, -1),
    (_ALT, Qt.Key.Key_Down): Stroke(Act.PLACES, 1),
    (_BOTH, Qt.Key.Key_Left): Stroke(Act.DEPARTURE, -1),
    (_BOTH, Qt.Key.Key_Right): Stroke(Act.DEPARTURE, 1),
    (_BOTH, Qt.Key.Key_Up): Stroke(Act.ARRIVAL, -1),
    (_BOTH, Qt.Key.Key_Down): Stroke(Act.ARRIVAL, 1),
    (_NONE, Qt.Key.Key_Return): Stroke(Act.OPEN),
    (_NONE, Qt.Key.Key_Enter): Stroke(Act.OPEN),
    (_NONE, Qt.Key.Key_Space): Stroke(Act.FOLD),
    (_NONE, Qt.Key.Key_Escape): Stroke(Act.CANCEL),
    (_NONE, Qt.Key.Key_Home): Stroke(Act.TODAY),
    (_NONE, Qt.Key.Key_T): Stroke(Act.TODAY),
    (_NONE, Qt.Key.Key_N): Stroke(Act.CHANGE, 1),
    (_NONE, Qt.Key.Key_P): Stroke(Act.CHANGE, -1),
    (_NONE, Qt.Key.Key_PageUp): Stroke(Act.SPAN, -1),
    (_NONE, Qt.Key.Key_PageDown): Stroke(Act.SPAN, 1),
    (_NONE, Qt.Key.Key_S): Stroke(Act.SELECTING),
    (_CTRL, Qt.Key.Key_Space): Stroke(Act.CHOOSE),
    (_NONE, Qt.Key.Key_L): Stroke(Act.LOCK),
    (_NONE, Qt.Key.Key_Insert): Stroke(Act.DRAW),
}


def stroke(combination: QKeyCombination) -> Stroke | None:
    """What a key with its modifiers asks for; the number pad counts as the other keys."""
    modifiers = combination.keyboardModifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return _STROKES.get((modifiers, combination.key()))
