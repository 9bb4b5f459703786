"""In grey, as on a laser printer or to a colour-blind eye, every sign still differs from every other by its shape."""

from collections.abc import Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from ui.board.legend import Legend
from ui.theme import Scheme, colours_of

SCHEMES = [Scheme.LIGHT, Scheme.DARK, Scheme.CONTRAST]
SAMPLE = QRect(0, 0, 40, 26)
STANDS_OUT = 28
"""Levels of grey a line must differ from the surface it stands on."""
ENOUGH = 12
"""Dots in which two signs must differ."""


@pytest.fixture
def legend(qapp: QApplication) -> Iterator[Legend]:
    del qapp  # widgets need it
    legend = Legend(colours_of(Scheme.LIGHT).__getitem__)
    legend.resize(1214, 60)
    yield legend
    legend.deleteLater()


def shapes(legend: Legend) -> dict[str, frozenset[tuple[int, int]]]:
    """Of each sign the dots that stand out from what it is drawn on: how dark the surface itself is does not count."""
    found = {}
    for sign in legend.signs:
        image = QImage(SAMPLE.size(), QImage.Format.Format_RGB32)
        image.fill(QColor("grey"))
        with QPainter(image) as painter:
            legend.draw_sample(painter, sign, SAMPLE)
        found[sign.words] = _outline(image.convertToFormat(QImage.Format.Format_Grayscale8))
    return found


def _outline(image: QImage) -> frozenset[tuple[int, int]]:
    """Where a dot differs from its neighbour at the right or below."""

    def level(x: int, y: int) -> int:
        return image.pixelColor(x, y).lightness()

    return frozenset(
        (x, y)
        for x in range(image.width() - 1)
        for y in range(image.height() - 1)
        if max(abs(level(x, y) - level(x + 1, y)), abs(level(x, y) - level(x, y + 1))) > STANDS_OUT
    )


@pytest.mark.parametrize("scheme", SCHEMES)
def test_every_pair_of_signs_differs_in_shape(legend: Legend, scheme: Scheme) -> None:
    legend.colour_by(colours_of(scheme).__getitem__)
    found = shapes(legend)

    alike = [
        (one, other, len(found[one] ^ found[other]))
        for one, other in combinations(found, 2)
        if len(found[one] ^ found[other]) < ENOUGH
    ]

    assert alike == []


@pytest.mark.parametrize("scheme", SCHEMES)
def test_nothing_in_the_legend_is_empty(legend: Legend, scheme: Scheme) -> None:
    legend.colour_by(colours_of(scheme).__getitem__)

    assert [words for words, outline in shapes(legend).items() if len(outline) < ENOUGH] == []
