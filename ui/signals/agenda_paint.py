"""Draws the weeks to come: a head with months and weeks, and in each row the way from today to the last day."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ckgdesk.domain.calendar import is_weekend, public_holidays
from ckgdesk.services.attention import Concern
from ui.signals.agenda_model import CONCERN, SPAN, AgendaModel, Column, Index
from ui.signals.words import SIGNS
from ui.theme import Theme

_HEAD = 44
_MARK = 18
_ICON = 12
_PAST = 6
"""In pixels: room before today, so that what is due today is not cut off."""


def x_of(day: date, today: date, area: QRect) -> float:
    """Where a day lies in `area`: its middle; today is the first."""
    width = (area.width() - _PAST) / SPAN.days
    return area.left() + _PAST + ((day - today).days + 0.5) * width


class AgendaHead(QHeaderView):
    """The usual head, but for the last column, which names months and weeks."""

    def __init__(self, theme: Theme, model: AgendaModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._agenda = model
        self.setFixedHeight(_HEAD)
        self.setHighlightSections(False)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        theme.changed.connect(self._repaint)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N802, N803  Qt's names
        if logicalIndex != Column.PICTURE:
            super().paintSection(painter, rect, logicalIndex)
            return
        painter.save()
        painter.fillRect(rect, self._theme.colour("head"))
        painter.setPen(self._theme.colour("head.text"))
        today = self._agenda.today
        if today != date.min:
            self._months(painter, rect, today)
            self._weeks(painter, rect, today)
        painter.restore()

    def _months(self, painter: QPainter, rect: QRect, today: date) -> None:
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        first = today
        while first < today + SPAN:
            following = (first.replace(day=1) + timedelta(days=32)).replace(day=1)
            left, right = x_of(first, today, rect), min(x_of(following, today, rect), float(rect.right()))
            name = QLocale().toString(QDate(first.year, first.month, 1), "MMMM yyyy")
            if painter.fontMetrics().horizontalAdvance(name) < right - left:
                painter.drawText(QRectF(left, rect.top() + 3, right - left, 18), Qt.AlignmentFlag.AlignLeft, name)
            first = following

    def _weeks(self, painter: QPainter, rect: QRect, today: date) -> None:
        painter.setFont(self.font())
        monday = today - timedelta(days=today.weekday())
        while monday < today + SPAN:
            number = self.tr("wk {week}").format(week=monday.isocalendar().week)
            left = x_of(max(monday, today), today, rect)
            if left + painter.fontMetrics().horizontalAdvance(number) < rect.right():
                painter.drawText(QRectF(left, rect.top() + 23, 60, 18), Qt.AlignmentFlag.AlignLeft, number)
            monday += timedelta(weeks=1)

    def _repaint(self) -> None:
        self.viewport().update()


class AgendaDelegate(QStyledItemDelegate):
    """Draws the last column; weekends and holidays lie behind it, so that a last day on one is seen."""

    def __init__(self, theme: Theme, model: AgendaModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._agenda = model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        concern = index.data(CONCERN)
        if index.column() != Column.PICTURE or not isinstance(concern, Concern):
            super().paint(painter, option, index)
            return
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, rect)
        self._way(painter, rect, concern)
        painter.restore()

    def _ground(self, painter: QPainter, rect: QRect) -> None:
        today = self._agenda.today
        width = (rect.width() - _PAST) / SPAN.days
        for number in range(SPAN.days):
            day = today + timedelta(days=number)
            left = x_of(day, today, rect) - width / 2
            role = "holiday" if day in public_holidays(day.year) else "weekend" if is_weekend(day) else ""
            if role:
                painter.fillRect(QRectF(left, rect.top(), width, rect.height()), self._theme.colour(role))
            if day.weekday() == 0:
                painter.fillRect(QRectF(left, rect.top(), 1, rect.height()), self._theme.colour("grid.week"))

    def _way(self, painter: QPainter, rect: QRect, concern: Concern) -> None:
        today, signal = self._agenda.today, concern.signal
        role = f"signal.{signal.level}"
        begin, end = x_of(max(signal.shown_from, today), today, rect), x_of(signal.due, today, rect)
        middle = rect.center().y() + 0.5
        painter.fillRect(QRectF(begin, middle - 1.5, max(end - begin, 0), 3), self._theme.colour("line.strong"))
        mark = QRectF(end - _MARK / 2, middle - _MARK / 2, _MARK, _MARK)
        painter.setPen(self._theme.colour(f"{role}.text"))
        painter.setBrush(self._theme.colour(role))
        painter.drawEllipse(mark)
        sign = self._theme.icon(SIGNS[signal.level], f"{role}.text")
        inset = (_MARK - _ICON) // 2
        sign.paint(painter, int(mark.left()) + inset, int(mark.top()) + inset, _ICON, _ICON)
