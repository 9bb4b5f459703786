"""The lists under the table: as wide as they can be, more columns only where a list is long."""

from dataclasses import replace

from ckgdesk.reports.paper import PaperSize
from ckgdesk.texts import Text
from ckgdesk.words import Words
from tests.weeks import WEEK, the_sheets
from ui.paper.grid import Grid
from ui.paper.letters import Letters
from ui.paper.lists import Lists
from ui.paper.shapes import Lettering

LINES = 6.3


def lists(letters: Letters, arrivals: int) -> tuple[Grid, Lists]:
    """The lists with so many arrivals, two departures and nobody without a place."""
    grid = Grid(PaperSize.A4, 1.0, WEEK.nights, letters)
    texts = tuple(Text("test", f"arrival {number}") for number in range(arrivals))
    leaving = (Text("test", "departure 1"), Text("test", "departure 2"))
    sheet = replace(the_sheets()[0], arrivals=texts, departures=leaving, without_place=())
    return grid, Lists(grid, Words.dutch().say, sheet)


def columns(letters: Letters, arrivals: int) -> list[float]:
    """Where the columns of arrivals begin when there is room for five lines."""
    grid, drawn = lists(letters, arrivals)
    shapes = drawn.shapes(0, LINES * grid.line)
    return sorted({s.box.x for s in shapes if isinstance(s, Lettering) and s.text.startswith("arrival")})


def test_a_short_list_keeps_to_one_column(letters: Letters) -> None:
    assert len(columns(letters, 5)) == 1


def test_a_long_list_takes_a_second_column(letters: Letters) -> None:
    assert len(columns(letters, 6)) == 2


def test_the_longest_list_may_take_four_columns(letters: Letters) -> None:
    assert len(columns(letters, 20)) == 4


def test_what_cannot_fit_says_that_it_needs_more(letters: Letters) -> None:
    grid, drawn = lists(letters, 21)

    assert drawn.height(LINES * grid.line) > LINES * grid.line


def test_an_empty_list_says_that_it_is_nobody(letters: Letters) -> None:
    grid, drawn = lists(letters, 1)

    shapes = [shape for shape in drawn.shapes(0, LINES * grid.line) if isinstance(shape, Lettering)]

    assert shapes[-1].text == "niemand"


def test_every_arrival_stands_in_the_list(letters: Letters) -> None:
    grid, drawn = lists(letters, 17)

    shapes = [shape for shape in drawn.shapes(0, LINES * grid.line) if isinstance(shape, Lettering)]

    assert sum(shape.text.startswith("arrival") for shape in shapes) == 17
