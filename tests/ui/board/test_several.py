import pytest

from ckgdesk.domain.board import Bar, BoardPicture
from ckgdesk.domain.breach import Rule
from ckgdesk.services import planning
from tests.ui.board.boards import a_board, a_place_stay
from ui.board.scene import Verdict
from ui.board.several import SeveralJudge, following
from ui.board.wish import Move


@pytest.fixture
def board() -> BoardPicture:
    """Stays 1 and 2 side by side on places 1 and 2, stay 3 on place 4."""
    return a_board(
        a_place_stay(1, "2026-01-05", "2026-01-19", 1),
        a_place_stay(2, "2026-01-07", "2026-01-21", 2),
        a_place_stay(4, "2026-01-07", "2026-01-21", 3),
    )


def bars(board: BoardPicture, *numbers: int) -> list[Bar]:
    return [board.bars_of_stay(number)[0] for number in numbers]


def test_every_bar_keeps_its_offset_in_days_and_places(board: BoardPicture) -> None:
    both = bars(board, 1, 2)

    moves = following(board, both, both[0], Move(11, 2, 3))

    assert moves == (planning.Move(1, 11, 2, 3), planning.Move(2, 21, 3, 3))


def test_the_grabbed_bar_may_be_any_of_them(board: BoardPicture) -> None:
    both = bars(board, 1, 2)

    moves = following(board, both, both[1], Move(21, 5, 0))

    assert moves == (planning.Move(1, 11, 4, 0), planning.Move(2, 21, 5, 0))


@pytest.mark.parametrize(("grabbed", "place_id"), [(1, 8), (2, 1)])
def test_beyond_the_first_and_the_last_place_nobody_moves(board: BoardPicture, grabbed: int, place_id: int) -> None:
    both = bars(board, 1, 2)
    wish = Move(10 * grabbed + 1, place_id, 0)

    judged = SeveralJudge(board, both, both[grabbed - 1]).judge(wish)

    assert following(board, both, both[grabbed - 1], wish) is None
    assert (judged.verdict, judged.moves, judged.impossible is not None) == (Verdict.REFUSED, (), True)


def test_onto_each_others_places_is_free_because_the_result_is_judged(board: BoardPicture) -> None:
    both = bars(board, 1, 2)

    assert SeveralJudge(board, both, both[0]).judge(Move(11, 2, 0)).verdict is Verdict.FREE


def test_the_gravest_word_of_all_counts(board: BoardPicture) -> None:
    both = bars(board, 1, 2)

    judged = SeveralJudge(board, both, both[0]).judge(Move(11, 3, 0))

    assert judged.verdict is Verdict.REFUSED
    assert [breach.rule for breach in judged.breaches] == [Rule.PLACE_TAKEN]


def test_the_same_move_is_judged_once(board: BoardPicture) -> None:
    both = bars(board, 1, 2)
    judge = SeveralJudge(board, both, both[0])

    assert judge.judge(Move(11, 1, 1)) is judge.judge(Move(11, 1, 1))
