"""What a board reads grows with its window, not with the plan."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Select

from ckgdesk.domain.long_stay_file import FileStep, FileStepKind
from ckgdesk.domain.period import Period
from ckgdesk.domain.road_ahead import Standing
from ckgdesk.services import filled
from ckgdesk.services.sight import renewed_board, whole_board
from ckgdesk.store.opening import open_plan
from ckgdesk.store.questions import Question
from ckgdesk.store.reader import Reader
from ckgdesk.texts import Text
from tests.builders import a_bed, a_stay, a_timeline, day, nights
from tests.centre import NOW, PASSWORD, Centre
from ui.board.dataset import FIRST_DAY, Dataset, Size

WINDOW = Period(FIRST_DAY + timedelta(days=140), FIRST_DAY + timedelta(days=168))
WINTER = nights("2026-01-01", "2026-03-01")
TODAY = day("2026-06-01")


class Counting(Reader):
    """Counts questions and rows."""

    questions = 0
    rows = 0

    def _rows(self, query: Select[Any] | Question, values: Mapping[str, Any] | None = None) -> Sequence[Any]:
        found = super()._rows(query, values)
        self.questions += 1
        self.rows += len(found)
        return found


def read_for_a_month(path: Path, years: int) -> tuple[int, int]:
    """Questions and rows a stay for the same month of a plan of so many years."""
    filled.make_filled(path, Dataset(Size(places=12, years=years, stays=240 * years)).everything())
    plan = open_plan(path, password=filled.PASSWORD)
    with plan.reading() as reader:
        counting = Counting(reader._connection)  # noqa: SLF001  to count what one look reads
        board = whole_board(counting, WINDOW, TODAY)
    plan.close()
    return counting.questions, counting.rows // len(board.picture.timelines)


def test_a_plan_of_eight_years_is_read_for_a_month_as_one_of_one_year(tmp_path: Path) -> None:
    short, long = read_for_a_month(tmp_path / "one.ckg", 1), read_for_a_month(tmp_path / "eight.ckg", 8)

    assert long <= (short[0], short[1] + 1)


def test_after_a_change_only_the_changed_stay_is_read(centre: Centre) -> None:
    centre.given(*(a_timeline(a_stay(number=n), a_bed(n, "2026-01-05", "2026-02-02")) for n in range(1, 6)))
    board = centre.planning.board(WINTER, TODAY)
    centre.planning.park(3, 31)

    with centre.plan.reading() as reader:
        counting = Counting(reader._connection)  # noqa: SLF001  to count what one look reads
        renewed_board(counting, board)

    assert 0 < counting.rows <= 6
    assert counting.questions == 1 + 5  # the news, and a stay whole


def test_judging_a_wish_asks_as_few_questions_among_many_stays_as_among_few(centre: Centre) -> None:
    stays = [a_timeline(a_stay(number=n), a_bed(n, "2026-01-05", "2026-02-02")) for n in range(1, 6)]
    asked = []
    for given in (stays[:4], stays[4:]):
        centre.given(*given)
        with centre.plan.reading() as reader:
            counting = Counting(reader._connection)  # noqa: SLF001  to count what one look reads
            counting.around(stays[:1])
        asked.append(counting.questions)

    assert asked == [13, 13]


def test_a_closure_shows_on_a_renewed_board(centre: Centre) -> None:
    board = centre.planning.board(WINTER, TODAY)

    centre.planning.close_place(2, nights("2026-01-10", "2026-01-12"), "verf")

    assert set(centre.planning.renewed(board).closures) == {2}


def test_nothing_new_is_the_same_board(centre: Centre) -> None:
    board = centre.planning.board(WINTER, TODAY)

    assert centre.planning.renewed(board) is board


def test_a_new_name_of_a_child_shows_on_a_renewed_board(centre: Centre) -> None:
    centre.given(a_timeline())
    board = centre.planning.board(WINTER, TODAY)
    child = board.picture.people.children[1]
    with centre.plan.writing() as work:
        work.write(child, replace(child, first_name="Zita"))
        work.record(Text("test", "name"), "test", NOW)

    assert centre.planning.renewed(board).bars_by_key[1, 11].child.first_name == "Zita"


def test_what_another_program_changed_shows_on_a_renewed_board(centre: Centre) -> None:
    centre.given(a_timeline())
    board = centre.planning.board(WINTER, TODAY)
    other = Centre(open_plan(centre.plan.path, password=PASSWORD))
    other.planning.park(1, 11)
    other.close()

    assert set(centre.planning.renewed(board).bars_by_key) == {(1, 0)}


def test_the_file_of_a_stay_shows_on_a_renewed_board(centre: Centre) -> None:
    centre.given(a_timeline(a_stay("2026-01-05", None, 101, 1)))
    board = centre.planning.board(WINTER, day("2026-01-20"))

    centre.dossiers.record(FileStep(0, 101, FileStepKind.A_DOCUMENT_FILED, day("2026-01-12")), day("2026-01-20"))

    before, after = (shown.bars_of_stay(101)[0].file for shown in (board, centre.planning.renewed(board)))
    assert (before, after) == (Standing.NOT_STARTED, Standing.UNDER_WAY)


def test_a_file_that_was_taken_back_leaves_its_bar(centre: Centre) -> None:
    centre.given(a_timeline(a_stay("2026-01-05", None, 101, 1)))
    filed = FileStep(0, 101, FileStepKind.A_DOCUMENT_FILED, day("2026-01-12"))
    change = centre.dossiers.record(filed, day("2026-01-20"))
    board = centre.planning.board(WINTER, day("2026-01-20"))

    centre.planning.revert(change)

    assert centre.planning.renewed(board).bars_of_stay(101)[0].file is Standing.NOT_STARTED
