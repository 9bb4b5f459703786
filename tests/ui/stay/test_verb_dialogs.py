"""The dialogs of moving, changing, splitting, swapping and closing: what they ask, offer and refuse."""

from collections.abc import Iterator
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ckgdesk.domain.timeline import Timeline
from tests.builders import a_bed, a_house, a_stay, a_timeline, day, nights, without_place
from tests.seat import Seat
from ui.asking import AskingDialog
from ui.stay.close_dialog import CloseDialog
from ui.stay.days_dialog import DaysDialog
from ui.stay.move_dialog import MoveDialog
from ui.stay.new_stay_dialog import Beginning, NewStayDialog
from ui.stay.split_dialog import SplitDialog
from ui.stay.subject import Spot, Subject
from ui.stay.swap_dialog import SwapDialog

D = TypeVar("D", bound=AskingDialog)
TODAY = day("2026-01-10")
NOOR = a_timeline(a_stay("2026-01-05", "2026-02-02", 101, 1))
WOUT = a_timeline(a_stay("2026-01-07", "2026-01-28", 102, 3), a_bed(2, "2026-01-07", "2026-01-28"))


class Opener:
    """Opens dialogs that go with the test."""

    def __init__(self, qtbot: QtBot, seat: Seat) -> None:
        self._qtbot = qtbot
        self.seat = seat
        self._opened: list[AskingDialog] = []

    def at(self, timeline: Timeline, bed: int | None = 0) -> Subject:
        """A stay as it is selected on a board."""
        picture = self.seat.planning.board(nights("2026-01-01", "2026-03-01"), TODAY).picture
        return Subject(timeline, None if bed is None else timeline.placements[bed], TODAY, picture)

    def open(self, dialog: D) -> D:
        """Show it until the end of the test."""
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        self._qtbot.addWidget(dialog)
        self._opened.append(dialog)
        dialog.open()
        return dialog

    def close(self) -> None:
        """Leave no window open."""
        for dialog in self._opened:
            dialog.hide()


@pytest.fixture
def opener(qtbot: QtBot, seat: Seat) -> Iterator[Opener]:
    seat.given(NOOR, WOUT)
    opener = Opener(qtbot, seat)
    yield opener
    opener.close()


@pytest.fixture
def move(opener: Opener) -> MoveDialog:
    return opener.open(MoveDialog(opener.seat.desk, opener.at(NOOR)))


@pytest.fixture
def swap(opener: Opener) -> SwapDialog:
    return opener.open(SwapDialog(opener.seat.desk, opener.at(NOOR)))


def texts(dialog: AskingDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def test_a_move_offers_free_places_and_its_own(move: MoveDialog) -> None:
    offered = [move.place.box.itemText(number)[-2:] for number in range(move.place.box.count())]

    assert offered == ["P1", "P3", "P4", "P5", "P6", "P7", "P8"]


def test_a_move_to_where_it_is_is_none(move: MoveDialog) -> None:
    assert move.what_is_missing() == "Choose another place or another day."
    assert not move.grant.isEnabled()


def test_a_later_day_frees_a_place(move: MoveDialog) -> None:
    move.first.edit.show_day(day("2026-01-28"))

    assert "P2" in [move.place.box.itemText(number)[-2:] for number in range(move.place.box.count())]


def test_a_stay_without_a_place_gets_one(opener: Opener) -> None:
    waiting = without_place(a_timeline(a_stay("2026-01-12", "2026-01-20", 103, 4)))
    opener.seat.given(waiting)
    dialog = opener.open(MoveDialog(opener.seat.desk, opener.at(waiting, None)))
    dialog.place.choose(4)
    dialog.weigh()

    dialog.grant.click()

    assert [bed.place_id for bed in opener.seat.stay(103).placements] == [4]


def test_an_unknown_departure_is_one_step(opener: Opener) -> None:
    crisis = a_timeline(a_stay("2026-01-09", "2026-01-12", 103, 4), a_bed(3, "2026-01-09", "2026-01-12"))
    opener.seat.given(crisis)
    dialog = opener.open(DaysDialog(opener.seat.desk, opener.at(crisis)))
    dialog.first.edit.show_day(TODAY)
    dialog.unknown.setChecked(True)

    dialog.grant.click()

    assert opener.seat.stay(103).period == nights("2026-01-10", None)
    assert opener.seat.desk.history.stack.count() == 1


def test_the_same_days_are_no_change(opener: Opener) -> None:
    dialog = opener.open(DaysDialog(opener.seat.desk, opener.at(NOOR)))

    assert dialog.missing.text() == "Choose another day."


def test_a_departure_comes_after_the_first_night(opener: Opener) -> None:
    dialog = opener.open(DaysDialog(opener.seat.desk, opener.at(NOOR)))

    dialog.until.edit.show_day(day("2026-01-05"))

    assert dialog.until.fault == "The departure is not after the first night."


def test_a_room_move_offers_today_and_every_other_free_place(opener: Opener) -> None:
    dialog = opener.open(SplitDialog(opener.seat.desk, opener.at(NOOR)))

    assert dialog.day.day() == TODAY
    assert dialog.place.box.itemText(0).endswith("P3")


def test_a_room_move_lies_after_the_first_night(opener: Opener) -> None:
    dialog = opener.open(SplitDialog(opener.seat.desk, opener.at(NOOR)))

    dialog.day.edit.show_day(day("2026-01-05"))

    assert "after the first night here" in dialog.day.fault


def test_a_room_move_in_a_full_house_says_that_no_place_is_free(opener: Opener) -> None:
    for place_id in a_house().places.keys() - {1, 2}:
        opener.seat.planning.close_place(place_id, nights("2026-01-05", "2026-02-02"), "verf")

    dialog = opener.open(SplitDialog(opener.seat.desk, opener.at(NOOR)))

    assert dialog.place.box.placeholderText() == "No place is free"
    assert dialog.missing.text().startswith("No place is free on all of these nights.")


def test_a_room_move_needs_a_room(opener: Opener) -> None:
    with pytest.raises(ValueError, match="room to leave"):
        SplitDialog(opener.seat.desk, opener.at(without_place(NOOR), None))


def test_a_swap_says_first_what_comes_of_it(swap: SwapDialog) -> None:
    swap.others.search.setText("wout")

    assert "Lotte Vermeulen gets place P2" in texts(swap)
    assert "Wout Vermeulen gets place P1" in texts(swap)


def test_a_swap_that_breaks_a_rule_says_which(opener: Opener) -> None:
    later = a_timeline(a_stay("2026-01-28", "2026-02-20", 103, 4), a_bed(2, "2026-01-28", "2026-02-20"))
    opener.seat.given(later)
    dialog = opener.open(SwapDialog(opener.seat.desk, opener.at(NOOR)))

    dialog.others.search.setText("wout")

    assert "has place P2 from 28/01/2026" in texts(dialog)


def test_nobody_is_swapped_before_somebody_is_chosen(swap: SwapDialog) -> None:
    assert swap.missing.text() == "Choose with whom."


def test_a_closure_needs_a_reason(opener: Opener) -> None:
    dialog = opener.open(CloseDialog(opener.seat.desk, Spot(4, TODAY, label="Kamer 1 · P4")))

    assert dialog.missing.text() == "Say why the place is closed."


def test_a_closure_says_of_which_place(opener: Opener) -> None:
    dialog = opener.open(CloseDialog(opener.seat.desk, Spot(4, TODAY, label="Kamer 1 · P4")))

    assert "Kamer 1 · P4" in texts(dialog)


def test_a_place_may_be_closed_without_an_end(opener: Opener) -> None:
    dialog = opener.open(CloseDialog(opener.seat.desk, Spot(4, TODAY, label="Kamer 1 · P4")))
    dialog.reason.line.setText("schilderwerken")
    dialog.unknown.setChecked(True)

    dialog.grant.click()

    closures = opener.seat.planning.board(nights("2026-01-01", "2026-03-01"), TODAY).closures[4]
    assert [closure.period for closure in closures] == [nights("2026-01-10", None)]


def test_a_drawn_stay_asks_only_whose_it_is(opener: Opener) -> None:
    beginning = Beginning(None, 4, nights("2026-01-12", "2026-01-19"))
    dialog = opener.open(NewStayDialog(opener.seat.desk, beginning))
    missing = dialog.missing.text()

    dialog.children_found.search.setText("K6")
    dialog.grant.click()

    stay = next(stay for stay in opener.seat.stays() if stay.stay.child_id == 6)
    assert missing == "Choose a child."
    assert (stay.period, stay.placements[0].place_id) == (nights("2026-01-12", "2026-01-19"), 4)
