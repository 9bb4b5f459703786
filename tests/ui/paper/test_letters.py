"""Measured text: what is said to fit, fits."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QFontInfo

from resources import FONT_FAMILY
from ui.paper.letters import Letters, font
from ui.paper.shapes import Style

BODY = Style(160)


def test_the_bundled_font_is_the_one_that_is_measured(letters: Letters) -> None:
    assert letters.width("Zonnebloem", BODY) > 0
    assert QFontInfo(font(BODY)).family() == FONT_FAMILY


def test_twice_the_size_is_twice_the_width(letters: Letters) -> None:
    small, large = letters.width("Zonnebloem", BODY), letters.width("Zonnebloem", Style(320))

    assert large == pytest.approx(2 * small, rel=0.005)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text("abc éŻ<&>→ ", max_size=40), st.floats(0, 3000))
def test_a_cut_text_fits_its_room(letters: Letters, text: str, room: float) -> None:
    cut = letters.elided(text, BODY, room)

    assert letters.width(cut, BODY) <= room + 1


def test_a_text_that_fits_is_not_cut(letters: Letters) -> None:
    room = letters.width("Kamer Zonnebloem", BODY)

    assert letters.elided("Kamer Zonnebloem", BODY, room) == "Kamer Zonnebloem"


def test_long_names_are_broken_between_words(letters: Letters) -> None:
    room = letters.width("Kamer bij", BODY)

    assert letters.wrapped("Kamer bij de tuin", BODY, room, 3) == ("Kamer bij", "de tuin")


def test_the_last_line_is_cut_where_it_must_be(letters: Letters) -> None:
    room = letters.width("Kamer bij", BODY)

    lines = letters.wrapped("Kamer bij de grote tuin", BODY, room, 2)

    assert lines[0] == "Kamer bij"
    assert lines[1].startswith("de")
    assert lines[1].endswith("…")


def test_one_word_that_is_too_long_is_cut(letters: Letters) -> None:
    assert letters.wrapped("Zonnebloemenkamertje", BODY, 600, 2)[0].endswith("…")


def test_no_words_take_no_line(letters: Letters) -> None:
    assert letters.wrapped("", BODY, 600, 2) == ()
