"""The colours of the board by what they mean, taken from the theme in use."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from PySide6.QtGui import QColor

from ckgdesk.domain.board import RowKind
from ckgdesk.domain.stay import PhaseKind
from ui.board.scene import Verdict

Colour = Callable[[str], QColor]
"""The colour of a role of the theme."""
_READABLE = 4.5


@dataclass(frozen=True, slots=True)
class Tone:
    """A surface, what is written on it, and the dark of its edges, spine and letter."""

    surface: QColor
    ink: QColor
    line: QColor


@dataclass(frozen=True, slots=True)
class Palette:
    """Every role of the board."""

    ground: QColor
    head: QColor
    bands: Mapping[RowKind, QColor]
    weekend: QColor
    grid: QColor
    grid_week: QColor
    ink: QColor
    ink_soft: QColor
    holiday: QColor
    holiday_ink: QColor
    school: QColor
    school_ink: QColor
    today: QColor
    today_ink: QColor
    selected: QColor
    flash: QColor
    limit: QColor
    closure: Tone
    full: QColor
    full_ink: QColor
    skyline: QColor
    """Nights of a heading that are not full."""
    phases: Mapping[PhaseKind | None, Tone]
    verdicts: Mapping[Verdict, Tone]

    @classmethod
    def of(cls, colour: Colour) -> Palette:
        """The roles of a theme."""
        return cls(
            ground=colour("surface"),
            head=colour("head"),
            bands={
                RowKind.SITE: colour("band.site"),
                RowKind.GROUP: colour("band.group"),
                RowKind.ROOM: colour("band.room"),
                RowKind.FAMILY: colour("band.group"),
            },
            weekend=colour("weekend"),
            grid=colour("grid"),
            grid_week=colour("grid.week"),
            ink=colour("text"),
            ink_soft=colour("text.muted"),
            holiday=colour("holiday"),
            holiday_ink=colour("holiday.text"),
            school=colour("school"),
            school_ink=colour("school.text"),
            today=colour("today"),
            today_ink=colour("today.text"),
            selected=colour("selected"),
            flash=colour("flash"),
            limit=colour("limit"),
            closure=Tone(colour("closure"), colour("closure.text"), colour("closure.line")),
            full=colour("full"),
            full_ink=colour("full.text"),
            skyline=mixed(colour("text.muted"), colour("band.group"), 0.55),
            phases={kind: _phase_tone(colour, f"phase.{kind or 'none'}") for kind in (*PhaseKind, None)},
            verdicts={verdict: _tone(colour, f"ghost.{verdict}") for verdict in Verdict},
        )


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """`share` of one colour, the rest of the other."""

    def between(a: int, b: int) -> int:
        return round(a * share + b * (1 - share))

    return QColor(
        between(one.red(), other.red()), between(one.green(), other.green()), between(one.blue(), other.blue())
    )


def contrast(one: QColor, other: QColor) -> float:
    """How well one colour can be read on another, from 1 to 21 (WCAG 2)."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _tone(colour: Colour, role: str) -> Tone:
    return Tone(colour(role), colour(f"{role}.text"), colour(f"{role}.edge"))


def _phase_tone(colour: Colour, role: str) -> Tone:
    """In high contrast the edge stands out from the window, not from the bar: there letters and spines take the ink."""
    tone = _tone(colour, role)
    return tone if contrast(tone.line, tone.surface) >= _READABLE else replace(tone, line=tone.ink)
