"""What the signs on the board mean, drawn by the painters of the board itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from ckgdesk.domain.picture import House, People, Picture
from ckgdesk.domain.road_ahead import Standing
from ckgdesk.domain.stay import Certainty, PhaseKind
from ui.board import legend_signs as signs
from ui.board.bar_painter import GAP, BarPainter
from ui.board.caps import Caps
from ui.board.geometry import Days, Frame, Rows
from ui.board.legend_signs import Example
from ui.board.lettering import Fonts, Lettering
from ui.board.occupancy import Night
from ui.board.occupancy_painter import OccupancyPainter
from ui.board.outline import brussen_outline
from ui.board.palette import Colour, Palette
from ui.board.ribbon import Ribbons

_DAY = 9
_SAMPLE = signs.NIGHTS * _DAY + 4
_LINE = 26
_MARGIN = 12
_GAP = 14
_NOTHING = Picture(House(), People())


@dataclass(frozen=True, slots=True)
class Sign:
    """What is shown, a bar or something drawn, and what it means."""

    shown: Example | Callable[[QPainter, QRect], None]
    words: str


class Legend(QWidget):
    """Two lines of examples, more where the window is very narrow."""

    def __init__(self, colour: Colour, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.signs = (*self._phases(), *self._terms(), *self._ends(), *self._nights())
        self.colour_by(colour)

    def colour_by(self, colour: Colour) -> None:
        """Use the colours of another theme."""
        self._palette = Palette.of(colour)
        fonts = Fonts.of(self.font(), self.devicePixelRatioF())
        self._bars = BarPainter(self._palette, fonts, Caps(self._palette, fonts.ratio))
        self._occupancy = OccupancyPainter(self._palette, fonts)
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
            for sign, place in zip(self.signs, self.places(), strict=True):
                self._draw(painter, sign, place)

    def draw_sample(self, painter: QPainter, sign: Sign, place: QRect) -> None:
        """Draw one sign without its words."""
        painter.setClipRect(QRect(place.left(), place.top(), _SAMPLE, place.height()))
        if isinstance(sign.shown, Example):
            self._bar(painter, sign.shown, place)
        else:
            sign.shown(painter, QRect(place.left(), place.top(), _SAMPLE, _LINE))
        painter.setClipping(False)

    def places(self) -> list[QRect]:
        """Where each sign stands in this width."""
        places, x, y = [], _MARGIN, 4
        for sign in self.signs:
            width = _SAMPLE + 5 + self._words.width(sign.words)
            if x + width > self.width() - _MARGIN and x > _MARGIN:
                x, y = _MARGIN, y + _LINE
            places.append(QRect(x, y, width, _LINE))
            x += width + _GAP
        return places

    def _draw(self, painter: QPainter, sign: Sign, place: QRect) -> None:
        self.draw_sample(painter, sign, place)
        y = place.top() + (_LINE - self._words.height) // 2
        painter.drawPixmap(place.left() + _SAMPLE + 5, y, self._words.picture(sign.words))

    def _bar(self, painter: QPainter, example: Example, place: QRect) -> None:
        noon_at_left = Days(signs.FIRST, float(_DAY), _DAY // 2 - place.left())
        frame = Frame(noon_at_left, Rows((), {}), self.size(), 0, 0)
        row = QRect(place.left() - 4, place.top(), _SAMPLE + 4, _LINE)
        self._bars.begin(Ribbons(_NOTHING, example.today))
        self._bars.add_row(frame, (example.strip,), row)
        self._bars.paint(painter, frame)
        self._bars.paint_texts(painter, frame)

    def _fit(self) -> None:
        self.setFixedHeight(self.places()[-1].bottom() + 4)

    def _phases(self) -> tuple[Sign, ...]:
        return (
            Sign(signs.plain(PhaseKind.CRISIS), self.tr("Crisis")),
            Sign(signs.plain(PhaseKind.SHORT), self.tr("Short stay")),
            Sign(signs.plain(PhaseKind.LONG), self.tr("Long stay")),
            Sign(signs.undecided(), self.tr("No decision")),
        )

    def _terms(self) -> tuple[Sign, ...]:
        return (
            Sign(signs.decided(), self.tr("Decision ends")),
            Sign(signs.spent(), self.tr("Days passed")),
            Sign(signs.too_long(), self.tr("Beyond six weeks")),
            Sign(signs.locked(), self.tr("Locked")),
            Sign(signs.excepted(), self.tr("Exception")),
            Sign(signs.filed(Standing.UNDER_WAY), self.tr("File")),
        )

    def _ends(self) -> tuple[Sign, ...]:
        return (
            Sign(signs.leaving(Certainty.EXPECTED), self.tr("Departure expected")),
            Sign(signs.leaving(Certainty.UNKNOWN), self.tr("Departure not sure")),
            Sign(signs.moved(), self.tr("Room move")),
            Sign(signs.absent(), self.tr("Absent")),
        )

    def _nights(self) -> tuple[Sign, ...]:
        return (
            Sign(self._brussen, self.tr("Brussen")),
            Sign(self._closed, self.tr("Closed")),
            Sign(self._full, self.tr("Full")),
            Sign(self._crowded, self.tr("Above recognition")),
        )

    def _brussen(self, painter: QPainter, place: QRect) -> None:
        self._bar(painter, signs.plain(PhaseKind.SHORT), place)
        brussen_outline(self._palette).draw(painter, place.adjusted(1, GAP - 1, -2, 1 - GAP))

    def _closed(self, painter: QPainter, place: QRect) -> None:
        part = place.adjusted(0, GAP, 0, -GAP)
        painter.fillRect(part, self._palette.closure.surface)
        painter.fillRect(part, QBrush(self._palette.closure.line, Qt.BrushStyle.Dense6Pattern))

    def _full(self, painter: QPainter, place: QRect) -> None:
        self._occupancy.night(painter, place.adjusted(0, 1, 0, 1), Night(6, 6), "6/6")

    def _crowded(self, painter: QPainter, place: QRect) -> None:
        self._occupancy.night(painter, place.adjusted(0, 1, 0, 1), Night(7, 8, over=True), "7/8")
