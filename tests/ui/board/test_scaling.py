"""From 100 to 300 per cent: hairlines stay crisp, letters have room, and no picture is scaled up."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QApplication

from ckgdesk.domain.board import RowKind
from tests.ui.board.boards import SIZE, a_board, a_frame, a_place_stay, light
from ui.board.bar_painter import GAP
from ui.board.geometry import row_heights
from ui.board.lettering import Fonts
from ui.board.marks import Marks
from ui.board.painter import BoardPainter
from ui.board.palette import Palette
from ui.board.ribbon_shape import RIBBON
from ui.board.scene import Scene
from ui.board.sheet import Sheet
from ui.theme import bundled_font

RATIOS = [1.0, 1.25, 1.5, 2.0, 3.0]
PLACE_4 = 7


def drawn(ratio: float) -> tuple[QImage, Scene]:
    """A board with one stay, on a screen with so many dots to a pixel."""
    palette = Palette.of(light)
    board = a_board(a_place_stay(1, "2026-01-05", "2026-02-02"))
    scene = Scene(Sheet(board), a_frame(board))
    image = QImage(SIZE * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    with QPainter(image) as painter:
        fonts = Fonts.of(bundled_font(), ratio)
        BoardPainter(palette, fonts, Marks()).paint(painter, scene, QRect(0, 0, SIZE.width(), SIZE.height()))
    return image, scene


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("ratio", RATIOS)
def test_hairlines_are_never_blurred(ratio: float) -> None:
    palette, (image, scene) = Palette.of(light), drawn(ratio)
    y = round((scene.frame.row_top(PLACE_4) + 8) * ratio)
    body = range(round(scene.frame.body.left() * ratio), image.width())

    found = {image.pixelColor(x, y).name() for x in body}

    roles: tuple[QColor, ...] = (palette.ground, palette.weekend, palette.grid, palette.grid_week, palette.today)
    assert found <= {role.name() for role in roles}


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("ratio", RATIOS)
def test_letters_are_set_for_the_screen_they_are_on(ratio: float) -> None:
    fonts = Fonts.of(bundled_font(), ratio)

    picture = fonts.inked(fonts.name, QColor("black")).picture("Noor V.")

    assert picture.devicePixelRatio() == ratio
    assert picture.width() >= QFontMetrics(fonts.name).horizontalAdvance("Noor V.") * ratio


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("points", [8, 10, 12, 16, 20])
def test_larger_letters_make_taller_rows(points: int) -> None:
    font = QFont(bundled_font())
    font.setPointSize(points)
    fonts = Fonts.of(font)
    heights = row_heights(fonts.height)

    name = QFontMetrics(fonts.name).height()

    assert heights[RowKind.PLACE] - 2 * GAP - (RIBBON - 1) >= name - 2
    assert all(height >= fonts.height for kind, height in heights.items() if kind is not RowKind.ROOM)


@pytest.mark.parametrize("ratio", [1.5, 3.0])
def test_what_is_drawn_fills_the_screen(qapp: QApplication, ratio: float) -> None:
    del qapp  # fonts need it
    image, _ = drawn(ratio)

    assert image.pixelColor(image.width() - 1, image.height() - 1) != QColor("black")
