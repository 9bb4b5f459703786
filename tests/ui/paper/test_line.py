"""A line of texts: long where there is room, short where there is little, the least important left out first."""

from ui.paper.letters import Letters
from ui.paper.line import Look, Part, set_line
from ui.paper.shapes import Box, Lettering, Panel, Rule, Shape, Style

STYLE = Style(160)
LETTER = Part(0, ("K",), STYLE, Look.FRAMED, yields=True)


def a_line(letters: Letters, parts: list[Part], width: float) -> list[Shape]:
    return list(set_line(parts, Box(0, 0, width, 200), letters))


def words(shapes: list[Shape]) -> list[str]:
    return [shape.text for shape in shapes if isinstance(shape, Lettering)]


def name(letters: Letters, text: str = "Maximiliaan") -> Part:
    return Part(0, (text,), STYLE, claim=letters.width(text, STYLE))


def test_long_words_stand_where_there_is_room(letters: Letters) -> None:
    shapes = a_line(letters, [Part(0, ("out (expected)", "out?"), STYLE)], 4000)

    assert words(shapes) == ["out (expected)"]


def test_short_words_stand_where_there_is_little(letters: Letters) -> None:
    shapes = a_line(letters, [Part(0, ("out (expected)", "out?"), STYLE)], letters.width("out?", STYLE) + 5)

    assert words(shapes) == ["out?"]


def test_what_does_not_fit_even_when_short_is_cut(letters: Letters) -> None:
    shapes = a_line(letters, [Part(0, ("hospital",), STYLE)], letters.width("hosp", STYLE))

    assert words(shapes)[0].endswith("…")


def test_a_text_without_a_day_stands_at_the_end(letters: Letters) -> None:
    (shape,) = a_line(letters, [Part(None, ("out",), STYLE)], 4000)

    assert isinstance(shape, Lettering)
    assert shape.box.right == 4000


def test_the_letter_of_the_phase_gives_way_before_a_name_is_cut(letters: Letters) -> None:
    room = letters.width("Maximiliaan", STYLE) + 20

    shapes = a_line(letters, [LETTER, name(letters)], room)

    assert words(shapes) == ["Maximiliaan"]


def test_the_letter_of_the_phase_stays_where_there_is_room(letters: Letters) -> None:
    shapes = a_line(letters, [LETTER, name(letters)], 4000)

    assert words(shapes) == ["K", "Maximiliaan"]


def test_a_name_is_cut_before_a_birthday_cannot_be_read(letters: Letters) -> None:
    room = letters.width("Maximiliaan", STYLE)

    shapes = a_line(letters, [name(letters), Part(900, ("★ birthday (6)", "★ 6"), STYLE)], room)

    assert words(shapes)[0].startswith("Max")
    assert words(shapes)[0].endswith("…")
    assert words(shapes)[1] == "★ 6"


def test_a_name_pushes_on_what_follows(letters: Letters) -> None:
    shapes = a_line(letters, [name(letters), Part(10, ("home",), STYLE)], 4000)

    assert words(shapes) == ["Maximiliaan", "home"]


def test_inverse_words_stand_on_black(letters: Letters) -> None:
    ground, text = a_line(letters, [Part(0, ("day 43/42",), STYLE, Look.INVERSE)], 4000)

    assert isinstance(ground, Panel)
    assert isinstance(text, Lettering)
    assert (ground.fill, text.ink, ground.box == text.box) == (0.0, 1.0, True)


def test_framed_words_have_four_sides(letters: Letters) -> None:
    shapes = a_line(letters, [LETTER], 4000)

    assert sum(isinstance(shape, Rule) for shape in shapes) == 4
