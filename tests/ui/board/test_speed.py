"""What is looked at grows with what shows and never with the plan; what is taken over is as if made anew. No clock."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest

from ckgdesk.domain.board import Bar, BoardPicture, RowKind, board_picture
from ckgdesk.domain.errors import CkgError
from ckgdesk.domain.period import Period
from ckgdesk.services.filled import PASSWORD, USER, make_filled
from ckgdesk.workspace import Workspace
from tests.ui.board.conftest import Seen
from tests.ui.board.test_canvas import on_screen, painted_anew
from ui.board.dataset import FIRST_DAY, SIZES, Dataset, Size
from ui.board.row_words import RowWords
from ui.board.sheet import Sheet

WINDOW = Period(FIRST_DAY + timedelta(days=140), FIRST_DAY + timedelta(days=224))
TODAY = FIRST_DAY + timedelta(days=180)
SMALL = Size(places=12, years=1, stays=240)
_STEPS = 25
WORDS = RowWords()


class Asked(Mapping[str, tuple[Bar, ...]]):
    """The bars of a board, remembering for which rows anybody asked."""

    def __init__(self, bars: Mapping[str, tuple[Bar, ...]]) -> None:
        self._bars = bars
        self.keys_asked: set[str] = set()

    def __getitem__(self, key: str) -> tuple[Bar, ...]:
        self.keys_asked.add(key)
        return self._bars[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._bars)

    def __len__(self) -> int:
        return len(self._bars)


def rows_asked(seen: Seen, size: str) -> int:
    """For how many rows a view of the middle of a plan asked when it was painted first."""
    dataset = Dataset(SIZES[size])
    board = board_picture(dataset.picture(WINDOW), WINDOW, TODAY)
    asked = Asked(board.bars)
    view = seen(replace(board, bars=asked))
    view.viewport().repaint()
    return len(asked.keys_asked)


def test_a_plan_ten_times_as_large_has_no_more_rows_arranged_to_be_seen(seen: Seen) -> None:
    small, large = rows_asked(seen, "S"), rows_asked(seen, "M")

    assert 0 < large <= small < 40


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    make_filled(tmp_path / "plan.ckg", Dataset(SMALL).everything())
    workspace = Workspace.open(tmp_path / "plan.ckg", PASSWORD, user=USER)
    yield workspace
    workspace.close()


def changed_at_random(workspace: Workspace, board: BoardPicture, chance: Random) -> None:
    """Somebody moves, parks or places a stay, or closes a place, as far as the rules let them."""
    bar = chance.choice(list(board.bars_by_key.values()))
    stay_id, placement_id = bar.key
    place_id = chance.randint(1, SMALL.places)
    try:
        match chance.randint(0, 3):
            case 0:
                workspace.planning.move_stay(stay_id, placement_id, place_id, chance.randint(-9, 9), "moet")
            case 1:
                workspace.planning.park(stay_id, placement_id)
            case 2:
                workspace.planning.place(stay_id, place_id, "moet")
            case _:
                workspace.planning.close_place(place_id, Period(TODAY, TODAY + timedelta(days=3)), "verf", "moet")
    except CkgError:
        return


def a_sheet_of(board: BoardPicture) -> Sheet:
    return Sheet(board, words=WORDS)


def everything_of(sheet: Sheet) -> list[object]:
    """All strips and all counts of a sheet."""
    first, last = WINDOW.first.toordinal(), TODAY.toordinal()
    strips = [sheet.strips(row.key) for row in sheet.board.rows if row.kind in (RowKind.PLACE, RowKind.WAITING)]
    headings = [row for row in sheet.board.rows if row.kind in (RowKind.SITE, RowKind.GROUP)]
    return [strips, [sheet.counts(row, first, last) for row in headings]]


@pytest.mark.parametrize("seed", range(4))
def test_a_sheet_that_follows_another_is_as_one_made_anew(workspace: Workspace, seed: int) -> None:
    chance = Random(seed)  # noqa: S311  no secret
    board = workspace.planning.board(WINDOW, TODAY)
    sheet = a_sheet_of(board)
    for _ in range(_STEPS):
        everything_of(sheet)
        changed_at_random(workspace, board, chance)

        board = workspace.planning.renewed(board)
        before, sheet = sheet, a_sheet_of(board)
        sheet.follow(before)

        assert everything_of(sheet) == everything_of(a_sheet_of(workspace.planning.board(WINDOW, TODAY)))


def test_a_row_nobody_touched_is_not_made_ready_again(workspace: Workspace) -> None:
    board = workspace.planning.board(WINDOW, TODAY)
    sheet = a_sheet_of(board)
    everything_of(sheet)
    moved = board.bars["place:1"][0]

    workspace.planning.park(*moved.key)
    renewed = workspace.planning.renewed(board)
    following = a_sheet_of(replace(renewed, rows=board.rows))
    following.follow(sheet)

    kept = [key for key in ("place:1", "place:2", "place:3") if following.strips(key) is sheet.strips(key)]
    assert kept == ["place:2", "place:3"]


@pytest.mark.parametrize("seed", range(3))
def test_what_a_change_leaves_on_the_screen_is_what_painting_anew_would_show(
    workspace: Workspace, seen: Seen, seed: int
) -> None:
    chance = Random(seed)  # noqa: S311  no secret
    view = seen(workspace.planning.board(WINDOW, TODAY))
    view.read_holidays()
    view.go_to(TODAY, 0.5)
    on_screen(view)
    differing = []
    for step in range(_STEPS):
        view.verticalScrollBar().setValue(chance.randint(0, 200))
        changed_at_random(workspace, view.board, chance)

        view.show_picture(workspace.planning.renewed(view.board))

        if on_screen(view) != painted_anew(view):
            differing.append(step)

    assert differing == []


def test_a_change_of_one_stay_repaints_its_rows_only(workspace: Workspace, seen: Seen) -> None:
    view = seen(workspace.planning.board(WINDOW, TODAY))
    view.read_holidays()
    view.go_to(TODAY, 0.5)
    on_screen(view)
    everything = view.visited
    moved = next(bar for bar in view.board.bars["place:1"] if bar.period.holds(TODAY))

    workspace.planning.lock(moved.timeline.id, locked=True)
    view.show_picture(workspace.planning.renewed(view.board))
    on_screen(view)

    assert 0 < view.visited < everything / 3
