"""Draws the frozen header: months, ISO weeks, days, public holidays and the band of school holidays."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QLocale, QRect
from PySide6.QtGui import QPainter

from ui.board.geometry import Frame
from ui.board.lettering import Fonts, Lettering
from ui.board.marks import Marks
from ui.board.palette import Palette
from ui.board.scene import Scene

MONTH, WEEK, DAY, SCHOOL = 24, 20, 32, 16
HEIGHT = MONTH + WEEK + DAY + SCHOOL
_NUMBERED_FROM = 21
"""Days narrower than this have no room for their number and some air; then each Monday has one."""
_NAMED_FROM = 50
"""Days wider than this may have room for the whole name of the day."""
_TODAY = 60
"""The number of today stands on a patch of at most so many pixels."""
_CUT_NAME_FROM = 90
"""A name that must be cut is worth reading from this width on; below, the tooltip says it."""


class HeaderPainter:
    """Draws the days across."""

    def __init__(self, palette: Palette, fonts: Fonts, marks: Marks) -> None:
        self._palette = palette
        self._marks = marks
        self._month = fonts.inked(fonts.strong, palette.ink)
        self._week = fonts.inked(fonts.small, palette.ink_soft)
        self._number = fonts.inked(fonts.strong, palette.ink)
        self._number_today = fonts.inked(fonts.strong, palette.today_ink)
        self._number_holiday = fonts.inked(fonts.strong, palette.holiday_ink)
        self._school_name = fonts.inked(fonts.small, palette.school_ink)

    def draw_ahead(self) -> None:
        """Have the figures of a year ready: setting a hundred of them takes a third of its first frame."""
        for number in range(1, 54):
            self._week.picture(str(number))

    def paint(self, painter: QPainter, scene: Scene, area: QRect) -> None:
        """Draw what of the header lies in `area`."""
        frame, palette = scene.frame, self._palette
        header = QRect(frame.column, 0, frame.size.width() - frame.column, frame.header).intersected(area)
        painter.setClipRect(header)
        painter.fillRect(header, palette.head)
        first, last = frame.days_in(header)
        for begin, end, names in _months(first, last):
            self._cell(painter, frame, (begin, end), 0, names)
        for monday in range(first - (first - 1) % 7, last + 1, 7):
            self._cell(painter, frame, (monday, monday + 7), MONTH, _week_names(monday))
        if frame.days.width >= _NUMBERED_FROM:
            self._days(painter, scene, first, last)
        else:
            self._mondays(painter, scene, first, last)
        self._school(painter, frame, first, last)
        self._corner(painter, frame, area)

    def _corner(self, painter: QPainter, frame: Frame, area: QRect) -> None:
        palette = self._palette
        painter.setClipRect(QRect(0, 0, frame.size.width(), frame.header).intersected(area))
        painter.fillRect(0, 0, frame.column, frame.header, palette.head)
        numbered = frame.days.width >= _NUMBERED_FROM
        for top, height, name in self._row_names(numbered=numbered):
            x = frame.column - 10 - self._week.width(name)
            painter.drawPixmap(x, top + (height - self._week.height) // 2, self._week.picture(name))
        painter.fillRect(0, frame.header - 1, frame.size.width(), 1, palette.grid_week)
        painter.fillRect(frame.column - 1, 0, 1, frame.header, palette.grid_week)

    def _row_names(self, *, numbered: bool) -> tuple[tuple[int, int, str], ...]:
        names = (
            QCoreApplication.translate("HeaderPainter", "Week"),
            QCoreApplication.translate("HeaderPainter", "Day")
            if numbered
            else QLocale().standaloneDayName(1).capitalize(),
            QCoreApplication.translate("HeaderPainter", "School holidays"),
        )
        return tuple(zip((MONTH, MONTH + WEEK, MONTH + WEEK + DAY), (WEEK, DAY, SCHOOL), names, strict=True))

    def _cell(self, painter: QPainter, frame: Frame, days: tuple[int, int], top: int, names: tuple[str, ...]) -> None:
        """A month or week by the longest name that fits, which stays in the window while the cell is scrolled."""
        lettering, height = (self._month, MONTH) if top == 0 else (self._week, WEEK)
        left, right = frame.days.x(days[0]), frame.days.x(days[1])
        painter.fillRect(left, top, 1, height, self._palette.grid_week)
        x = max(left, frame.column) + (6 if right - left > 40 else 3)
        name = lettering.fitting(right - x, *names)
        if name:
            painter.drawPixmap(x, top + (height - lettering.height) // 2, lettering.picture(name))

    def _days(self, painter: QPainter, scene: Scene, first: int, last: int) -> None:
        days, top, palette = scene.frame.days, MONTH + WEEK, self._palette
        for day in range(first, last + 1):
            x = days.x(day)
            width = days.x(day + 1) - x
            letters, number = _named_day(day)
            lettering = self._number
            if self._marks.public(day):
                painter.fillRect(x + 1, top, width - 1, DAY, palette.holiday)
                painter.fillRect(x + 1, top, width - 1, 3, palette.holiday_ink)
                lettering = self._number_holiday
            elif (day - 1) % 7 >= 5:
                painter.fillRect(x, top, width, DAY, palette.weekend)
            if day == scene.sheet.today:
                wide = min(width - 1, _TODAY)
                painter.fillRect(x + 1 + (width - 1 - wide) // 2, top + 15, wide, DAY - 15, palette.today)
                lettering = self._number_today
            painter.fillRect(x, top, 1, DAY, palette.grid)
            if day == scene.marked:
                painter.fillRect(x, top, width + 1, 2, palette.selected)
                painter.fillRect(x, top + DAY - 2, width + 1, 2, palette.selected)
            named = (self._week.fitting(width - 8, _long_name(day)) if width > _NAMED_FROM else "") or letters
            self._centred(painter, self._week, named, QRect(x, top + 2, width, 13))
            self._centred(painter, lettering, number, QRect(x, top + 15, width, DAY - 15))

    def _centred(self, painter: QPainter, lettering: Lettering, text: str, cell: QRect) -> None:
        x = cell.left() + (cell.width() - lettering.width(text) + 1) // 2
        painter.drawPixmap(x, cell.top() + (cell.height() - lettering.height) // 2, lettering.picture(text))

    def _mondays(self, painter: QPainter, scene: Scene, first: int, last: int) -> None:
        days, top = scene.frame.days, MONTH + WEEK
        numbered = days.width * 7 >= 18
        for monday in range(first - (first - 1) % 7, last + 1, 7):
            x = days.x(monday)
            painter.fillRect(x, top, 1, DAY, self._palette.grid_week)
            if numbered:
                picture = self._week.picture(_named_day(monday)[1])
                painter.drawPixmap(x + 3, top + (DAY - self._week.height) // 2, picture)
        for day in range(first, last + 1):
            if self._marks.public(day):
                painter.fillRect(days.x(day), top, max(round(days.width), 2), 4, self._palette.holiday_ink)
        painter.fillRect(days.noon(scene.sheet.today) - 2, top + DAY - 6, 6, 6, self._palette.today)
        if scene.marked is not None:
            painter.fillRect(days.noon(scene.marked) - 3, top + DAY - 12, 8, 12, self._palette.selected)

    def _school(self, painter: QPainter, frame: Frame, first: int, last: int) -> None:
        top, lettering = MONTH + WEEK + DAY, self._school_name
        for begin, end, name in self._marks.school(first, last):
            left, right = frame.days.x(begin), frame.days.x(end)
            painter.fillRect(left, top, right - left, SCHOOL - 2, self._palette.school)
            x = max(left, frame.column) + 6
            cut = lettering.cut(name, right - x - 2)
            if cut and (cut == name or right - x > _CUT_NAME_FROM):
                painter.drawPixmap(x, top + (SCHOOL - 2 - lettering.height) // 2, lettering.picture(cut))


@lru_cache(maxsize=2000)
def _named_day(day: int) -> tuple[str, str]:
    """Two letters and the number of a day."""
    on = date.fromordinal(day)
    return QLocale().standaloneDayName(on.isoweekday(), QLocale.FormatType.ShortFormat)[:2], str(on.day)


@lru_cache(maxsize=2000)
def _long_name(day: int) -> str:
    return QLocale().standaloneDayName(date.fromordinal(day).isoweekday())


@lru_cache(maxsize=600)
def _week_names(monday: int) -> tuple[str, ...]:
    number = date.fromordinal(monday).isocalendar().week
    return QCoreApplication.translate("HeaderPainter", "Week {number}").format(number=number), str(number)


def _months(first: int, last: int) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    begin = date.fromordinal(first).replace(day=1)
    while begin.toordinal() <= last:
        following = date(begin.year + begin.month // 12, begin.month % 12 + 1, 1)
        yield begin.toordinal(), following.toordinal(), _month_names(begin.year, begin.month)
        begin = following


@lru_cache(maxsize=200)
def _month_names(year: int, month: int) -> tuple[str, ...]:
    """With its year, alone, in three letters."""
    locale = QLocale()
    name = locale.standaloneMonthName(month)
    return f"{name} {year}", name, locale.standaloneMonthName(month, QLocale.FormatType.ShortFormat)
