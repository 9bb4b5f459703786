from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from ckgdesk.domain.board import Bar, BoardPicture, board_picture
from ckgdesk.domain.dossier import Dossier
from ckgdesk.domain.long_stay_file import FileStep, FileStepKind, LongStayFile
from ckgdesk.domain.stay import PhaseKind
from ckgdesk.domain.timeline import Timeline
from ckgdesk.domain.wishes import Edge
from ckgdesk.words import Words
from tests.builders import a_decision, a_phase, a_picture, a_stay, a_timeline, an_absence, day
from tests.ui.board.boards import ANNA, TODAY, WINDOW, a_board, a_place_stay, two_stays
from ui.board.tips import Tips
from ui.board.wish import Judge, Move, Park, Resize, Wish


@pytest.fixture
def tips(qapp: QApplication) -> Tips:
    del qapp  # tr() needs it
    return Tips(Words.english().say)


def said(tips: Tips, board: BoardPicture, wish: Wish) -> tuple[str, ...]:
    return tips.of_wish(Judge(board, ANNA).judge(wish), board)


def bar_of(board: BoardPicture, key: tuple[int, int] = (1, 11)) -> Bar:
    return board.bars_by_key[key]


def test_a_free_wish_says_its_nights_and_the_day_of_six_weeks(tips: Tips) -> None:
    sentences = said(tips, a_board(*two_stays()), Move(11, 3, 2))

    assert sentences == ("28 night(s), 07/01/2026 to 04/02/2026", "Last short night is day 28 of 42.")


def test_a_refused_wish_says_why_in_the_words_of_the_rule(tips: Tips) -> None:
    sentences = said(tips, a_board(*two_stays()), Move(11, 2, 30))

    assert "has place P2 from 09/02/2026 until departure 23/02/2026." in sentences[2]


def test_nights_over_are_counted(tips: Tips) -> None:
    sentences = said(tips, a_board(*two_stays()), Resize(11, Edge.UNTIL, day("2026-02-19")))

    assert sentences[:2] == ("45 night(s), 05/01/2026 to 19/02/2026", "Last short night is day 45 of 42.")
    assert sentences[2].startswith("3 night(s) of")


def test_more_breaches_are_counted_not_listed(tips: Tips) -> None:
    board = a_board(*two_stays(), a_place_stay(2, "2026-03-01", "2026-03-08", number=3))

    sentences = said(tips, board, Resize(11, Edge.UNTIL, day("2026-03-12")))

    assert len(sentences) == 3
    assert said(tips, board, Move(11, 2, 30))[-1] == "And 1 more."


def test_a_wish_without_sense_says_so(tips: Tips) -> None:
    (sentence,) = said(tips, a_board(*two_stays()), Resize(11, Edge.UNTIL, day("2026-01-01")))

    assert "01/01/2026 is not after" in sentence


def test_parking_says_where_the_stay_goes(tips: Tips) -> None:
    assert "Back to the lane without a place." in said(tips, a_board(*two_stays()), Park(11))


def test_without_an_end_the_last_allowed_day_is_said(tips: Tips) -> None:
    board = a_board(a_place_stay(1, "2026-01-05", None))

    sentences = said(tips, board, Move(11, 3, 0))

    assert sentences[:2] == (
        "from 05/01/2026, departure not known",
        "Last allowed day of the short stay: 15/02/2026.",
    )


def test_a_bar_says_who_it_is_and_which_day_it_is(tips: Tips) -> None:
    board = a_board(*two_stays())

    sentences = tips.of_bar(bar_of(board), "Lotte V.", board)

    assert sentences[0] == "Lotte V. · V1"
    assert "Day 6 of 42; last allowed day 15/02/2026." in sentences


def test_before_it_begins_a_stay_is_on_no_day(tips: Tips) -> None:
    board = a_board(*two_stays())

    sentences = tips.of_bar(bar_of(board, (2, 21)), "Emiel V.", board)

    assert "Last allowed day of the short stay: 22/03/2026." in sentences


def test_a_long_stay_counts_no_six_weeks(tips: Tips) -> None:
    stay = a_timeline(
        a_stay("2026-01-05", "2026-04-01"),
        a_phase(PhaseKind.SHORT, "2026-01-05"),
        a_phase(PhaseKind.LONG, "2026-02-01"),
        a_decision("2026-02-01", "2026-12-31"),
    )
    board = a_board(stay)

    assert not any("42" in sentence for sentence in tips.of_bar(bar_of(board), "Lotte V.", board))


def test_absences_are_said(tips: Tips) -> None:
    board = a_board(a_timeline(a_stay(), an_absence("2026-01-10", "2026-01-12")))

    assert tips.of_bar(bar_of(board), "Lotte V.", board)[-1] == "At home: 10/01/2026 to 12/01/2026"


def a_long_stay(first: str = "2026-02-01") -> Timeline:
    return a_timeline(
        a_stay("2026-01-05", "2026-04-15"),
        a_phase(PhaseKind.SHORT, "2026-01-05"),
        a_phase(PhaseKind.LONG, first),
        a_decision(first, "2026-12-17", number="2026/417"),
    )


def test_a_decision_says_its_number_and_its_last_day(tips: Tips) -> None:
    board = a_board(a_long_stay())

    assert "Decision 2026/417 until 17/12/2026" in tips.of_bar(bar_of(board), "Lotte V.", board)


def test_a_long_stay_says_the_months_of_the_two_thirds(tips: Tips) -> None:
    board = a_board(a_long_stay("2026-02-05"))

    (sentence,) = (s for s in tips.of_bar(bar_of(board), "Lotte V.", board) if s.startswith("Two thirds"))

    assert sentence.endswith("(2 month(s))")


def test_a_crisis_says_which_day_of_seven_it_is(tips: Tips) -> None:
    board = a_board(a_timeline(a_stay("2026-01-08", "2026-01-14"), a_phase(PhaseKind.CRISIS, "2026-01-08")))

    assert "Crisis: day 3 of 7; last day 14/01/2026." in tips.of_bar(bar_of(board), "Lotte V.", board)


def test_a_lock_and_the_reason_of_an_exception_are_said(tips: Tips) -> None:
    plain = a_place_stay(1, "2026-01-05", "2026-02-02")
    board = a_board(replace(plain, stay=replace(plain.stay, locked=True, exception="zus in kamp")))

    said_of_it = tips.of_bar(bar_of(board), "Lotte V.", board)

    assert {"Locked: it cannot be moved by accident.", "Exception: zus in kamp"} <= set(said_of_it)


def test_a_bar_says_where_its_long_stay_file_stands(tips: Tips) -> None:
    filed = FileStep(1, 1, FileStepKind.A_DOCUMENT_FILED, day("2026-01-08"))
    picture = a_picture(*two_stays()).with_dossiers({1: Dossier(LongStayFile(1, 1), (filed,))})
    board = board_picture(picture, WINDOW, TODAY)

    sentences = tips.of_bar(bar_of(board), "Anna", board)

    assert sentences[-1].startswith("Long-stay file: A-document filed on 08/01/2026; then: Indication ready")


def test_a_bar_without_a_file_says_nothing_of_it(tips: Tips) -> None:
    board = a_board(*two_stays())

    assert not any("file" in sentence for sentence in tips.of_bar(bar_of(board), "Anna", board))
