from dataclasses import replace

from ckgdesk.domain.timeline import Timeline
from tests.builders import a_bed, a_stay, a_timeline, without_place
from tests.ui.board.boards import a_board, a_place_stay, two_stays
from ui.board.choosing import NOBODY, joined, may_join, toggled, within


def locked(timeline: Timeline) -> Timeline:
    return replace(timeline, stay=replace(timeline.stay, locked=True))


def test_a_second_bar_joins() -> None:
    assert toggled(frozenset({(1, 11)}), (2, 21)) == {(1, 11), (2, 21)}


def test_a_chosen_bar_is_let_go() -> None:
    assert toggled(frozenset({(1, 11), (2, 21)}), (2, 21)) == {(1, 11)}


def test_of_two_bars_of_a_stay_only_one_is_chosen() -> None:
    assert joined(frozenset({(1, 11)}), [(1, 12)]) == {(1, 12)}


def test_a_stay_with_a_place_may_join() -> None:
    assert may_join(a_board(*two_stays()).bars_by_key[(1, 11)])


def test_a_waiting_stay_may_not_join() -> None:
    assert not may_join(a_board(without_place(a_timeline(a_stay()))).bars_by_key[(1, 0)])


def test_a_locked_stay_may_not_join() -> None:
    assert not may_join(a_board(locked(two_stays()[0])).bars_by_key[(1, 11)])


def test_chosen_bars_are_found_again_in_a_new_picture() -> None:
    board = a_board(a_place_stay(3, "2026-01-05", "2026-02-02"))

    assert within(frozenset({(1, 11), (2, 21)}), board) == {(1, 11)}


def test_a_stay_with_another_placement_is_followed() -> None:
    moved = a_timeline(a_stay(), a_bed(2, "2026-01-05", "2026-02-02", 77))

    assert within(frozenset({(1, 11)}), a_board(moved)) == {(1, 77)}


def test_a_stay_that_was_locked_meanwhile_is_let_go() -> None:
    assert within(frozenset({(1, 11)}), a_board(locked(two_stays()[0]))) == NOBODY
