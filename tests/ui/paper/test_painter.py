"""The painter on a picture: what is black, what is grey, what is white."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from ui.paper.painter import paint
from ui.paper.shapes import Align, Box, Lettering, Page, Panel, Rule, Shape, Style

Pages = Callable[..., tuple[Page, ...]]
INK = 128


def painted(*shapes: Shape, width: int = 400, height: int = 200) -> QImage:
    """The shapes on white, a dot for every unit."""
    image = QImage(width, height, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    paint(Page(width, height, shapes), painter)
    painter.end()
    return image


def shade(image: QImage, x: int, y: int) -> int:
    return image.pixelColor(x, y).lightness()


def dark_columns(image: QImage) -> list[int]:
    return [x for x in range(image.width()) if any(shade(image, x, y) < INK for y in range(image.height()))]


@pytest.fixture(autouse=True)
def running_qt(qapp: QApplication) -> None:
    """Nothing is painted without it."""


def test_a_panel_has_its_shade() -> None:
    image = painted(Panel(Box(10, 10, 50, 50), 0.5))

    assert (shade(image, 30, 30), shade(image, 100, 100)) == (128, 255)


def test_a_hatched_panel_is_lines_on_white_and_stays_inside() -> None:
    image = painted(Panel(Box(10, 10, 300, 100), hatched=True), width=400)

    shades = [shade(image, x, 60) for x in range(10, 310)]
    assert min(shades) < INK < max(shades)
    assert [shade(image, x, 60) for x in (5, 320)] == [255, 255]


def test_a_rule_is_as_wide_as_asked() -> None:
    image = painted(Rule(10, 100, 390, 100, 6))

    assert [shade(image, 200, y) < INK for y in (96, 98, 100, 101, 104)] == [False, True, True, True, False]


def test_a_dashed_rule_has_gaps() -> None:
    image = painted(Rule(10, 100, 390, 100, 6, dashed=True))

    shades = {shade(image, x, 100) < INK for x in range(15, 385)}
    assert shades == {True, False}


def test_text_stands_at_the_side_it_was_given() -> None:
    box, style = Box(0, 0, 400, 200), Style(60)

    left, right = (painted(Lettering(box, "lek", style, align)) for align in (Align.LEFT, Align.RIGHT))

    assert dark_columns(left)[0] < 20
    assert dark_columns(right)[-1] > 380


def test_text_can_be_white_on_black() -> None:
    box = Box(0, 0, 400, 200)

    image = painted(Panel(box, 0.0), Lettering(box, "lek", Style(100), ink=1.0))

    assert {shade(image, x, 110) > INK for x in range(150)} == {True, False}


def test_html_is_drawn_as_it_is_written() -> None:
    box, style = Box(0, 0, 800, 200), Style(80)

    plain, marked_up = (painted(Lettering(box, text, style), width=800) for text in ("lek", "<b>lek</b>"))

    assert dark_columns(marked_up)[-1] > 1.5 * dark_columns(plain)[-1]


def test_the_week_is_painted_in_grey_alone(pages_of: Pages) -> None:
    page = pages_of()[0]
    image = QImage(1684, 1191, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    painter.scale(0.1, 0.1)
    paint(page, painter)
    painter.end()

    colours = {image.pixel(x, y) for x in range(0, 1684, 3) for y in range(0, 1191, 3)}
    assert len(colours) > 3
    assert all((c >> 16) & 255 == (c >> 8) & 255 == c & 255 for c in colours)
