"""Which verbs apply to what is at hand."""

from dataclasses import replace

import pytest

from ckgdesk.domain.stay import PhaseKind
from ckgdesk.domain.timeline import Timeline
from tests.builders import a_bed, a_child, a_closure, a_phase, a_picture, a_stay, a_timeline, day, without_place
from ui.stay.choice import Choice
from ui.stay.subject import ChildAtHand, Spot, Subject, fitting

NIGHT = day("2026-01-10")
SHORT = a_timeline(a_stay("2026-01-05", "2026-02-02"))
MOVED = a_timeline(
    a_stay("2026-01-05", "2026-02-02"),
    a_bed(1, "2026-01-05", "2026-01-12"),
    a_bed(2, "2026-01-12", "2026-01-20"),
    a_bed(3, "2026-01-20", "2026-02-02"),
)


def at(timeline: Timeline, bed: int | None = 0, night: str = "2026-01-10") -> Subject:
    placement = None if bed is None else timeline.placements[bed]
    return Subject(timeline, placement, day(night), a_picture(timeline))


def locked(timeline: Timeline) -> Timeline:
    return replace(timeline, stay=replace(timeline.stay, locked=True))


def test_a_short_stay_on_a_place_offers_what_works() -> None:
    assert fitting(at(SHORT)) == {
        Choice.OPEN, Choice.CHILD, Choice.MOVE, Choice.DAYS, Choice.SPLIT, Choice.SWAP, Choice.PARK, Choice.LOCK,
        Choice.ABSENCE, Choice.DEPARTURE, Choice.FILE, Choice.CONVERT, Choice.CANCEL,
    }  # fmt: skip


def test_a_stay_without_a_place_gets_one_but_cannot_be_parked() -> None:
    fits = fitting(at(without_place(SHORT), None))

    assert Choice.PLACE in fits
    assert not fits & {Choice.MOVE, Choice.PARK, Choice.SWAP, Choice.SPLIT}


def test_a_locked_stay_cannot_be_moved_but_unlocked_and_converted() -> None:
    assert fitting(at(locked(SHORT))) == {
        Choice.OPEN,
        Choice.CHILD,
        Choice.UNLOCK,
        Choice.ABSENCE,
        Choice.FILE,
        Choice.CONVERT,
    }


def test_a_long_stay_cannot_be_converted_again() -> None:
    long = a_timeline(a_stay(), a_phase(PhaseKind.LONG, "2026-01-05"))

    assert Choice.CONVERT not in fitting(at(long))


def test_only_a_long_stay_has_a_letter_and_a_payer() -> None:
    long = a_timeline(a_stay(), a_phase(PhaseKind.LONG, "2026-01-05"))
    letters = {Choice.LETTER, Choice.REPORT}

    assert fitting(at(long)) & letters == letters
    assert fitting(at(SHORT)) & letters == set()


def test_a_crisis_can_be_extended_once() -> None:
    stay, crisis = a_stay("2026-01-05", "2026-01-12"), a_phase(PhaseKind.CRISIS, "2026-01-05")

    assert Choice.EXTEND in fitting(at(a_timeline(stay, crisis)))
    assert Choice.EXTEND not in fitting(at(SHORT))


def test_one_night_has_no_room_for_a_room_move() -> None:
    assert Choice.SPLIT not in fitting(at(a_timeline(a_stay("2026-01-05", "2026-01-06"))))


@pytest.mark.parametrize(
    ("bed", "night", "room_move"),
    [
        (0, "2026-01-06", "2026-01-12"),
        (1, "2026-01-13", "2026-01-12"),
        (1, "2026-01-19", "2026-01-20"),
        (2, "2026-01-30", "2026-01-20"),
    ],
)
def test_the_room_move_nearest_to_the_hand_is_taken_back(bed: int, night: str, room_move: str) -> None:
    assert at(MOVED, bed, night).room_move() == day(room_move)


def test_without_a_room_move_there_is_none_to_take_back() -> None:
    assert at(SHORT).room_move() is None
    assert Choice.JOIN not in fitting(at(SHORT))


def test_an_empty_place_takes_a_stay_or_is_closed() -> None:
    assert fitting(Spot(4, NIGHT)) == {Choice.ADMIT, Choice.CLOSE}


def test_a_closed_place_can_only_be_opened() -> None:
    assert fitting(Spot(4, NIGHT, a_closure(4, "2026-01-05", None))) == {Choice.REOPEN}


def test_a_child_without_a_stay_can_be_admitted() -> None:
    assert fitting(ChildAtHand(a_child(), NIGHT)) == {Choice.ADMIT}


def test_nowhere_nothing_applies() -> None:
    assert fitting(None) == frozenset()
