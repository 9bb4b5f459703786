"""What the signs on the board mean, drawn by the painter of the board itself."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from ckgdesk.domain.board import Bar
from ckgdesk.domain.people import Child
from ckgdesk.domain.period import Period
from ckgdesk.domain.stay import Certainty, PhaseKind, Stay
from ckgdesk.domain.timeline import Regime, Timeline
from ui.board.bar_painter import BarPainter
from ui.board.caps import Caps
from ui.board.geometry import Days, Frame, Rows
from ui.board.lettering import Fonts, Lettering
from ui.board.palette import Colour, Palette
from ui.board.sheet import Strip, strip_of

_FIRST = date(2026, 1, 5)
_NIGHTS = 5
_DAY = 9
_SAMPLE = _NIGHTS * _DAY + 4
_LINE = 26
_MARGIN = 12
_GAP = 18


@dataclass(frozen=True, slots=True)
class Sign:
    """A bar as an example, and what it shows."""

    strip: Strip
    words: str


class Legend(QWidget):
    """One row of examples, more where the window is narrow."""

    def __init__(self, colour: Colour, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._signs = self._all_signs()
        self.colour_by(colour)

    def colour_by(self, colour: Colour) -> None:
        """Use the colours of another theme."""
        self._palette = Palette.of(colour)
        fonts = Fonts.of(self.font(), self.devicePixelRatioF())
        self._bars = BarPainter(self._palette, fonts, Caps(self._palette, fonts.ratio))
        self._words: Lettering = fonts.inked(fonts.small, self._palette.ink_soft)
        self._fit()

    def sizeHint(self) -> QSize:  # noqa: N802  Qt's name
        return QSize(600, _LINE + 8)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  Qt's name
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  Qt's name
        del event  # all of it is small enough
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self._palette.head)
            painter.fillRect(0, 0, self.width(), 1, self._palette.grid_week)
            for sign, place in zip(self._signs, self._places(), strict=True):
                self._draw(painter, sign, place)
            self._bars.paint_texts(painter)

    def _draw(self, painter: QPainter, sign: Sign, place: QRect) -> None:
        noon_at_left = Days(_FIRST.toordinal(), float(_DAY), _DAY // 2 - place.left())
        frame = Frame(noon_at_left, Rows((), {}), self.size(), 0, 0)
        painter.setClipRect(QRect(place.left(), place.top(), _SAMPLE, place.height()))
        self._bars.paint_row(painter, frame, (sign.strip,), QRect(place.left() - 4, place.top(), _SAMPLE + 4, _LINE))
        painter.setClipping(False)
        y = place.top() + (_LINE - self._words.height) // 2
        painter.drawPixmap(place.left() + _SAMPLE + 6, y, self._words.picture(sign.words))

    def _places(self) -> list[QRect]:
        places, x, y = [], _MARGIN, 4
        for sign in self._signs:
            width = _SAMPLE + 6 + self._words.width(sign.words)
            if x + width > self.width() - _MARGIN and x > _MARGIN:
                x, y = _MARGIN, y + _LINE
            places.append(QRect(x, y, width, _LINE))
            x += width + _GAP
        return places

    def _fit(self) -> None:
        self.setFixedHeight(self._places()[-1].bottom() + 4)

    def _all_signs(self) -> tuple[Sign, ...]:
        plain = _sample(PhaseKind.SHORT)
        last = _FIRST.toordinal() + _NIGHTS
        away = (_FIRST.toordinal() + 2, last - 1)
        decided = replace(_sample(PhaseKind.LONG), bare=())
        return (
            Sign(_sample(PhaseKind.CRISIS), self.tr("Crisis")),
            Sign(plain, self.tr("Short stay")),
            Sign(decided, self.tr("Long stay")),
            Sign(replace(decided, bare=((decided.first + 2, last),)), self.tr("Long without decision")),
            Sign(replace(plain, limit=last - 2, over=(last - 2, last)), self.tr("Beyond six weeks")),
            Sign(replace(plain, absences=(away,)), self.tr("Absent")),
            Sign(replace(plain, ends=False), self.tr("Room move")),
            Sign(_sample(PhaseKind.SHORT, Certainty.EXPECTED), self.tr("Departure expected")),
            Sign(_sample(PhaseKind.SHORT, Certainty.UNKNOWN), self.tr("Departure not sure")),
        )


def _sample(kind: PhaseKind, certainty: Certainty = Certainty.FIRM) -> Strip:
    nights = Period(_FIRST, _FIRST + timedelta(days=_NIGHTS))
    timeline = Timeline(Stay(0, "", 0, nights, certainty))
    return strip_of(Bar(timeline, Child(0, "", "", "", _FIRST), None, nights, (Regime(kind, nights, 1),), None), "")
