from dataclasses import fields
from datetime import timedelta

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from ckgdesk.domain.breach import Severity
from ckgdesk.domain.period import Period
from ckgdesk.domain.rules import breaches
from tests.ui.board.boards import a_board, two_stays
from tests.ui.board.conftest import Seen
from ui.board.bench import BoardFigures, measure
from ui.board.dataset import FIRST_DAY, SIZES, Dataset, Size
from ui.board.floor import Floor

A_MONTH = Period(FIRST_DAY + timedelta(days=100), FIRST_DAY + timedelta(days=130))


def test_the_same_seed_makes_the_same_plan() -> None:
    one, other = (Dataset(SIZES["S"]).picture(A_MONTH) for _ in range(2))

    assert one.timelines == other.timelines


def test_a_year_holds_all_stays_of_the_small_plan() -> None:
    picture = Dataset(SIZES["S"]).picture(Period(FIRST_DAY))

    assert (len(picture.timelines), len(picture.house.places)) == (1500, 40)


def test_a_window_holds_the_stays_that_touch_it_and_no_others() -> None:
    dataset = Dataset(Size(places=12, years=1, stays=300))
    everything = dataset.picture(Period(FIRST_DAY)).timelines

    window = dataset.picture(A_MONTH).timelines

    assert set(window) == {number for number, stay in everything.items() if stay.period.overlaps(A_MONTH)}


def test_no_two_stays_of_the_drawing_share_a_bed() -> None:
    picture = Dataset(Size(places=12, years=1, stays=300)).picture(A_MONTH)
    hard = [
        breach
        for timeline in picture.timelines.values()
        for breach in breaches(timeline, picture)
        if breach.severity is Severity.HARD
    ]

    assert hard == []


def test_the_floor_draws_as_much_as_the_board(seen: Seen) -> None:
    empty, full = (Floor(seen(board), QSize(1200, 700)) for board in (a_board(), a_board(*two_stays())))

    assert full.count > empty.count > 100


def test_the_figures_have_the_names_scripts_rely_on() -> None:
    assert [field.name for field in fields(BoardFigures)] == [
        "size", "first_paint_ms", "repaint_ms", "floor_ms", "scroll_p95_ms", "drag_p95_ms", "drop_ms", "year_ms",
        "memory_mb",
    ]  # fmt: skip


def test_measuring_gives_every_figure(qapp: QApplication) -> None:
    font = qapp.font()

    figures = measure("S")

    qapp.setFont(font)
    assert figures.size == "S"
    assert all(getattr(figures, field.name) > 0 for field in fields(figures) if field.name.endswith("_ms"))


def test_only_known_sizes_are_measured() -> None:
    with pytest.raises(KeyError):
        measure("XXL")
