"""Several texts on one line: each near its day, none over another, whatever is asked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.paper.flow import Piece, Slot, flow

GAP = 2.0


@st.composite
def pieces(draw: st.DrawFn) -> list[Piece]:
    """Up to five texts with their days in order."""
    anchors = sorted(draw(st.lists(st.floats(-20, 120), max_size=5)))
    widths = [draw(st.floats(0, 80)) for _ in anchors]
    return [Piece(x, width, draw(st.floats(0, 1)) * width) for x, width in zip(anchors, widths, strict=True)]


@given(pieces(), st.floats(10, 200))
def test_no_text_lies_over_another_or_sticks_out(asked: list[Piece], right: float) -> None:
    slots = flow(asked, 0, right, GAP)

    ends = [slot.x + slot.width for slot in slots]
    assert len(slots) == len(asked)
    assert all(slot.width >= -0.001 for slot in slots)
    assert all(slot.x >= -0.001 and end <= right + 0.001 for slot, end in zip(slots, ends, strict=True))
    assert all(slot.x >= end + GAP - 0.001 for slot, end in zip(slots[1:], ends, strict=False))


@given(pieces())
def test_no_text_is_wider_than_it_needs(asked: list[Piece]) -> None:
    slots = flow(asked, 0, 100, GAP)

    assert all(slot.width <= piece.width + 0.001 for slot, piece in zip(slots, asked, strict=True))


def test_texts_stand_on_their_day_when_there_is_room() -> None:
    slots = flow([Piece(0, 20, 20), Piece(50, 30, 10)], 0, 100, GAP)

    assert slots == (Slot(0, 20), Slot(50, 30))


def test_a_text_gives_way_to_the_day_of_the_next() -> None:
    slots = flow([Piece(0, 80, 10), Piece(50, 30, 30)], 0, 100, GAP)

    assert slots == (Slot(0, 48), Slot(50, 30))


def test_what_may_not_be_cut_pushes_the_next_on() -> None:
    slots = flow([Piece(0, 60, 60), Piece(50, 30, 30)], 0, 100, GAP)

    assert slots == (Slot(0, 60), Slot(62, 30))


def test_a_text_near_the_end_moves_to_the_left_as_far_as_it_needs() -> None:
    slots = flow([Piece(0, 10, 10), Piece(90, 30, 30)], 0, 100, GAP)

    assert slots == (Slot(0, 10), Slot(70, 30))


def test_when_even_the_least_is_too_much_all_give_the_same_share() -> None:
    slots = flow([Piece(0, 60, 60), Piece(0, 120, 120)], 0, 92, GAP)

    assert [slot.width for slot in slots] == [pytest.approx(30), pytest.approx(60)]


def test_no_texts_are_no_slots() -> None:
    assert flow([], 0, 100, GAP) == ()
