import pytest
from PySide6.QtGui import QColor, QFont, QImage
from PySide6.QtWidgets import QApplication

from ui.board.lettering import Fonts, Lettering
from ui.theme import bundled_font

INK = QColor("#202020")


@pytest.fixture
def fonts(qapp: QApplication) -> Fonts:
    del qapp  # fonts need it
    return Fonts.of(bundled_font())


@pytest.fixture
def lettering(fonts: Fonts) -> Lettering:
    return fonts.inked(fonts.name, INK)


def has_ink(image: QImage) -> bool:
    return any(image.pixelColor(x, y).alpha() > 100 for x in range(image.width()) for y in range(image.height()))


def test_a_text_is_drawn_once(lettering: Lettering) -> None:
    assert lettering.picture("Noor V.").cacheKey() == lettering.picture("Noor V.").cacheKey()


def test_a_text_leaves_ink(lettering: Lettering) -> None:
    assert has_ink(lettering.picture("Noor").toImage())


def test_a_text_that_fits_is_not_cut(lettering: Lettering) -> None:
    assert lettering.cut("Noor V.", lettering.width("Noor V.")) == "Noor V."


def test_a_long_text_ends_in_dots(lettering: Lettering) -> None:
    cut = lettering.cut("Anna-Sofie Vermeulen", 70)

    assert cut.endswith("…")
    assert lettering.width(cut) <= 70


def test_too_little_room_shows_nothing(lettering: Lettering) -> None:
    assert lettering.cut("Anna-Sofie", 14) == ""


def test_the_longest_text_that_fits_is_chosen(lettering: Lettering) -> None:
    names = ("september 2026", "september", "sep")

    chosen = [lettering.fitting(width, *names) for width in (300, lettering.width("september"), 30, 2)]

    assert chosen == ["september 2026", "september", "sep", ""]


def test_names_are_never_markup(lettering: Lettering) -> None:
    assert lettering.picture("<b>Noor</b>").width() > lettering.picture("Noor").width() + 20


def test_fonts_grow_with_the_one_of_the_window(qapp: QApplication) -> None:
    del qapp  # fonts need it
    large = QFont(bundled_font())
    large.setPointSize(20)

    assert Fonts.of(large).height > 1.5 * Fonts.of(bundled_font()).height


def test_a_fine_screen_gets_finer_letters(fonts: Fonts) -> None:
    plain, fine = Lettering(fonts.name, INK), Lettering(fonts.name, INK, 2.0)

    assert fine.picture("Noor").width() == 2 * plain.picture("Noor").width()
    assert fine.picture("Noor").deviceIndependentSize().width() == plain.picture("Noor").width()
