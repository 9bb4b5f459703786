from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from ckgdesk.domain.stay import PhaseKind
from ckgdesk.words import Words
from tests.ui.board.boards import light
from ui.board.legend import Legend
from ui.board.palette import Palette
from ui.theme import Scheme, colours_of
from ui.translation import Translator


@pytest.fixture
def legend(qapp: QApplication) -> Iterator[Legend]:
    del qapp  # widgets need it
    legend = Legend(light)
    legend.resize(1400, 40)
    yield legend
    legend.deleteLater()


def colours(legend: Legend) -> set[str]:
    image = legend.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def test_every_phase_stands_in_the_legend(legend: Legend) -> None:
    phases = Palette.of(light).phases

    assert {phases[kind].surface.name() for kind in PhaseKind} <= colours(legend)


def test_a_narrow_window_gets_more_lines(legend: Legend) -> None:
    legend.grab()  # lays it out
    one_line = legend.height()

    legend.resize(400, one_line)
    legend.grab()

    assert legend.height() > one_line


def test_the_legend_follows_the_theme(legend: Legend) -> None:
    dark = colours_of(Scheme.DARK).__getitem__

    legend.colour_by(dark)

    assert Palette.of(dark).phases[PhaseKind.LONG].surface.name() in colours(legend)


@pytest.mark.parametrize("words", [Words.dutch(), Words.english()])
def test_two_lines_are_enough_on_the_smallest_screen(qapp: QApplication, words: Words) -> None:
    translator = Translator(words)
    qapp.installTranslator(translator)
    legend = Legend(light)
    qapp.removeTranslator(translator)

    legend.resize(1366 - 152, 40)

    assert len({place.top() for place in legend.places()}) == 2
    legend.deleteLater()
