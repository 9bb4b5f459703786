"""A bar is worked out once and put down often, with all that have its colours. No clock."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from ckgdesk.domain.stay import PhaseKind
from tests.builders import a_bed, a_phase, a_stay, a_timeline, day
from tests.ui.board.boards import SIZE, TODAY, a_board, a_frame, a_place_stay, light
from ui.board.bar_painter import BarPainter
from ui.board.caps import Caps
from ui.board.geometry import WIDEST_DAY, Frame
from ui.board.lettering import Fonts
from ui.board.palette import Palette
from ui.board.ribbon import Ribbons
from ui.board.sheet import Sheet, Strip
from ui.theme import bundled_font

BOARD = a_board(
    a_timeline(
        a_stay("2026-01-02", "2026-04-20"),
        a_phase(PhaseKind.CRISIS, "2026-01-02"),
        a_phase(PhaseKind.SHORT, "2026-01-09"),
        a_bed(1, "2026-01-02", "2026-04-20"),
    )
)


class Phases(tuple[tuple[PhaseKind | None, int, int], ...]):  # noqa: SLOT001  it counts
    """The phases of a strip, counting how often somebody goes through them."""

    walked = 0

    def __iter__(self) -> Iterator[tuple[PhaseKind | None, int, int]]:
        self.walked += 1
        return super().__iter__()


class Asked(QPainter):
    """Remembers in which ink and how many rectangles Qt is asked to fill at once."""

    def __init__(self, onto: QImage) -> None:
        super().__init__(onto)
        self.asked: list[tuple[str, int]] = []

    def drawRects(self, rects: list[QRect]) -> None:  # type: ignore[override]  # noqa: N802  Qt's name
        self.asked.append((self.brush().color().name(), len(rects)))


class Reading(QPainter):
    """Remembers where which width of writing is put down."""

    def __init__(self, onto: QImage) -> None:
        super().__init__(onto)
        self.read: list[tuple[int, int, int]] = []

    def drawPixmap(self, x: int, y: int, text: QPixmap) -> None:  # type: ignore[override]  # noqa: N802  Qt's name
        self.read.append((x, y, text.width()))


@pytest.fixture
def brush(qapp: QApplication) -> BarPainter:
    del qapp  # fonts need it
    return a_brush()


def a_brush() -> BarPainter:
    palette, fonts = Palette.of(light), Fonts.of(bundled_font())
    brush = BarPainter(palette, fonts, Caps(palette))
    brush.begin(Ribbons(BOARD.picture, TODAY.toordinal()))
    return brush


def painted(brush: BarPainter, strips: Sequence[Strip], frames: Iterable[Frame]) -> list[tuple[str, int]]:
    """What is asked of Qt when bars are painted in these frames, each in a row of its own."""
    onto = QImage(SIZE, QImage.Format.Format_RGB32)  # a painter does not keep what it paints on
    painter = Asked(onto)
    with painter:
        for frame in frames:
            for number, strip in enumerate(strips):
                brush.add_row(frame, (strip,), QRect(frame.column, 100 + 28 * number, SIZE.width(), 28))
            brush.paint(painter, frame)
    return painter.asked


def a_strip() -> tuple[Strip, Phases]:
    (strip,) = Sheet(BOARD).strips("place:1")
    phases = Phases(strip.regimes)
    return replace(strip, regimes=phases), phases


def written(brush: BarPainter, strip: Strip, frame: Frame) -> list[tuple[int, int, int]]:
    onto = QImage(SIZE, QImage.Format.Format_RGB32)
    reader = Reading(onto)
    with reader:
        brush.add_row(frame, (strip,), QRect(frame.column, 100, SIZE.width(), 28))
        brush.paint_texts(reader, frame)
    return reader.read


def scrolled_by(frame: Frame, pixels: int) -> Frame:
    return replace(frame, days=replace(frame.days, scrolled=frame.days.scrolled + pixels))


def test_a_bar_is_worked_out_once_however_often_it_is_scrolled(brush: BarPainter) -> None:
    strip, phases = a_strip()
    frame = a_frame(BOARD, "2026-01-05", 40.0)

    painted(brush, [strip], [scrolled_by(frame, pixels) for pixels in (0, 9, -300, 700)])

    assert phases.walked == 1


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"absences": ((day("2026-01-20").toordinal(), day("2026-02-01").toordinal()),)},
        {"limit": None, "name": "Maximiliaan Vandenbroucke"},
    ],
    ids=["a term", "an absence", "a long name"],
)
def test_what_stands_on_a_bar_that_is_cut_off_is_the_same_wherever_the_scroll_came_from(
    brush: BarPainter, changes: dict[str, Any]
) -> None:
    strip = replace(a_strip()[0], **changes)
    frames = [scrolled_by(a_frame(BOARD, "2026-01-01", 40.0), pixels) for pixels in range(0, 4400, 7)]

    scrolled = [written(brush, strip, frame) for frame in frames]

    assert scrolled == [written(a_brush(), strip, frame) for frame in frames]
    assert any(scrolled)


def test_days_of_another_width_make_it_another_shape(brush: BarPainter) -> None:
    strip, phases = a_strip()

    painted(brush, [strip], [a_frame(BOARD, "2026-01-05", width) for width in (40.0, 41.0)])

    assert phases.walked == 2


def test_bars_of_one_ink_are_put_down_at_once_in_however_many_rows(brush: BarPainter) -> None:
    strip, _ = a_strip()
    frame = a_frame(BOARD, "2026-01-12", 40.0)

    one, ten = (painted(brush, [strip] * count, [frame]) for count in (1, 10))

    assert [(ink, 10 * count) for ink, count in one] == ten


def test_a_stay_without_an_end_stops_before_there_are_too_many_pixels_for_qt(brush: BarPainter) -> None:
    (strip,) = Sheet(a_board(a_place_stay(1, "2026-01-05", None))).strips("place:1")

    asked = painted(brush, [strip], [a_frame(BOARD, "2026-01-05", WIDEST_DAY)])

    assert asked


def test_an_absence_without_an_end_has_no_edge_where_qt_cannot_count_to(brush: BarPainter) -> None:
    (strip,) = Sheet(a_board(a_place_stay(1, "2026-01-05", None))).strips("place:1")
    away = replace(strip, absences=((strip.first + 1, strip.until),))

    assert painted(brush, [away], [a_frame(BOARD, "2026-01-05", WIDEST_DAY)])


def test_after_midnight_more_of_the_ribbon_is_full(brush: BarPainter) -> None:
    strip, phases = a_strip()
    frame = a_frame(BOARD, "2026-01-05", 40.0)
    painted(brush, [strip], [frame])

    brush.begin(Ribbons(BOARD.picture, day("2026-01-11").toordinal()))
    painted(brush, [strip], [frame])

    assert phases.walked == 2
