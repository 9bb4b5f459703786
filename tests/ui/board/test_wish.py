from ckgdesk.domain.period import Period
from ckgdesk.domain.rules import caused
from ckgdesk.domain.wishes import Edge, moved
from tests.builders import a_bed, a_stay, a_timeline, day, nights, without_place
from tests.ui.board.boards import ANNA, a_board, a_place_stay, two_stays
from ui.board.scene import GhostPart, Verdict
from ui.board.sheet import FAR
from ui.board.wish import Judge, Move, Park, Resize, parts, reach


def test_a_free_place_is_free() -> None:
    judgement = Judge(a_board(*two_stays()), ANNA).judge(Move(11, 3, 0))

    assert judgement.verdict is Verdict.FREE


def test_a_taken_place_is_refused_with_the_breach_of_the_rules() -> None:
    board = a_board(*two_stays())
    before = board.picture.timelines[ANNA]

    judgement = Judge(board, ANNA).judge(Move(11, 2, 20))

    assert judgement.verdict is Verdict.REFUSED
    assert judgement.breaches == caused(before, moved(before, 11, 2, 20), board.picture)


def test_nights_beyond_six_weeks_warn() -> None:
    judgement = Judge(a_board(*two_stays()), ANNA).judge(Resize(11, Edge.UNTIL, day("2026-02-20")))

    assert judgement.verdict is Verdict.WARNED


def test_a_departure_before_the_arrival_makes_no_sense() -> None:
    judgement = Judge(a_board(*two_stays()), ANNA).judge(Resize(11, Edge.UNTIL, day("2026-01-02")))

    assert judgement.verdict is Verdict.REFUSED
    assert judgement.after is None
    assert judgement.impossible is not None


def test_the_same_wish_is_judged_once() -> None:
    judge = Judge(a_board(*two_stays()), ANNA)

    assert judge.judge(Move(11, 3, 1)) is judge.judge(Move(11, 3, 1))


def test_the_ghost_lies_where_the_stay_would_lie() -> None:
    judgement = Judge(a_board(*two_stays()), ANNA).judge(Move(11, 3, 2))

    span = (day("2026-01-07").toordinal(), day("2026-02-04").toordinal())
    assert list(parts(judgement, a_board())) == [GhostPart("place:3", *span)]


def test_the_other_places_of_a_stay_follow() -> None:
    stay = a_timeline(
        a_stay("2026-01-05", "2026-02-02"), a_bed(1, "2026-01-05", "2026-01-12"), a_bed(2, "2026-01-12", "2026-02-02")
    )

    judgement = Judge(a_board(stay), ANNA).judge(Move(11, 3, 1))

    assert [(part.row_key, part.main) for part in parts(judgement, a_board())] == [
        ("place:3", True),
        ("place:2", False),
    ]


def test_a_stay_without_an_end_has_a_ghost_without_an_end() -> None:
    judgement = Judge(a_board(a_place_stay(1, "2026-01-05", None)), ANNA).judge(Move(11, 3, 0))

    assert [part.until for part in parts(judgement, a_board())] == [FAR]


def test_a_parked_stay_would_lie_in_the_lane() -> None:
    judgement = Judge(a_board(*two_stays()), ANNA).judge(Park(11))

    assert [(part.row_key, part.main) for part in parts(judgement, a_board())] == [("waiting:0", True)]


def test_a_waiting_stay_gets_its_place() -> None:
    board = a_board(without_place(a_timeline(a_stay())))

    judgement = Judge(board, ANNA).judge(Move(0, 4, 0))

    assert [(part.row_key, part.main) for part in parts(judgement, a_board())] == [("place:4", True)]


def test_what_makes_no_sense_has_no_ghost() -> None:
    judgement = Judge(a_board(*two_stays()), ANNA).judge(Resize(11, Edge.FIRST, day("2026-03-02")))

    assert list(parts(judgement, a_board())) == []


def test_a_drag_reaches_so_many_days_either_way() -> None:
    reached = reach(nights("2026-01-05", "2026-02-02"), nights("2026-01-01", "2026-01-31"), 10)

    assert reached == nights("2025-12-26", "2026-02-12")


def test_what_is_in_the_window_stays_in_it() -> None:
    window = nights("2025-06-01", "2026-12-01")

    assert reach(nights("2026-01-05", "2026-02-02"), window, 10) == window


def test_a_stay_without_an_end_reaches_everything_after_it() -> None:
    assert reach(nights("2026-01-05"), nights("2026-01-01", "2026-01-31"), 4) == Period(day("2026-01-01"))
