"""The small dialogs of the card: absence, departure, new stay."""

from collections.abc import Iterator
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ckgdesk.domain.stay import AbsenceReason, Certainty, PhaseKind
from tests.builders import a_bed, a_child, a_stay, a_timeline, day, nights, without_place
from tests.seat import CANARIES, CANARY, Seat
from ui.asking import AskingDialog
from ui.stay.absence_dialog import AbsenceDialog
from ui.stay.departure_dialog import DepartureDialog
from ui.stay.new_stay_dialog import Beginning, NewStayDialog

D = TypeVar("D", bound=AskingDialog)
TODAY = day("2026-01-10")
NOOR = a_timeline(a_stay("2026-01-05", "2026-02-02", 101, 1))


class Opener:
    """Opens dialogs that go with the test."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self._opened: list[AskingDialog] = []

    def open(self, dialog: D) -> D:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        self._qtbot.addWidget(dialog)
        self._opened.append(dialog)
        dialog.open()
        return dialog

    def close(self) -> None:
        for dialog in self._opened:
            dialog.hide()


@pytest.fixture
def opener(qtbot: QtBot) -> Iterator[Opener]:
    opener = Opener(qtbot)
    yield opener
    opener.close()


@pytest.fixture
def noor(seat: Seat) -> Seat:
    seat.given(NOOR)
    return seat


@pytest.fixture
def absence(noor: Seat, opener: Opener) -> AbsenceDialog:
    return opener.open(AbsenceDialog(noor.desk, NOOR))


@pytest.fixture
def departure(noor: Seat, opener: Opener) -> DepartureDialog:
    return opener.open(DepartureDialog(noor.desk, NOOR))


@pytest.fixture
def admission(noor: Seat, opener: Opener) -> NewStayDialog:
    return opener.open(NewStayDialog(noor.desk, Beginning(a_child(3))))


def test_a_night_at_home_is_recorded_in_one_step(noor: Seat, absence: AbsenceDialog) -> None:
    absence.reason.box.setCurrentIndex(0)

    absence.grant.click()

    (away,) = noor.stay(101).absences
    assert (away.period, away.reason) == (nights("2026-01-10", "2026-01-11"), AbsenceReason.HOME)
    assert noor.desk.history.stack.count() == 1


def test_an_absence_needs_a_reason(absence: AbsenceDialog) -> None:
    assert absence.missing.text() == "Say where the child is."


def test_nobody_is_back_before_leaving(absence: AbsenceDialog) -> None:
    absence.back.edit.show_day(day("2026-01-10"))

    assert absence.back.fault == "That is not after the first night."
    assert not absence.grant.isEnabled()


def test_an_absence_lies_inside_its_stay(absence: AbsenceDialog) -> None:
    absence.first.edit.show_day(day("2026-01-04"))

    assert absence.first.fault == "The stay runs 05/01/2026 to 02/02/2026."


def test_an_absence_beyond_the_departure_is_refused_in_the_dialog(noor: Seat, absence: AbsenceDialog) -> None:
    absence.reason.box.setCurrentIndex(0)
    absence.back.edit.show_day(day("2026-02-09"))

    absence.grant.click()

    assert absence.isVisible()
    assert "outside the stay" in absence.bar.findChildren(QLabel)[1].text()
    assert noor.stay(101) == NOOR


def test_the_day_of_return_follows_the_first_night(absence: AbsenceDialog) -> None:
    absence.first.edit.show_day(day("2026-01-20"))

    assert absence.back.day() == day("2026-01-21")


def test_a_departure_gets_its_day_and_how_sure_it_is(noor: Seat, departure: DepartureDialog) -> None:
    departure.until.edit.show_day(day("2026-01-30"))
    departure.certainty.box.setCurrentIndex(0)

    departure.grant.click()

    stay = noor.stay(101).stay
    assert (stay.period.until, stay.certainty) == (day("2026-01-30"), Certainty.FIRM)


def test_nobody_leaves_before_arriving(departure: DepartureDialog) -> None:
    departure.until.edit.show_day(day("2026-01-05"))

    assert departure.until.fault == "The child arrives on 05/01/2026; it leaves later."


def test_a_departure_can_become_unknown(noor: Seat, departure: DepartureDialog) -> None:
    departure.certainty.box.setCurrentIndex(2)

    departure.grant.click()

    assert noor.stay(101).period.until is None
    assert noor.stay(101).placements[0].period.until is None


def test_an_unknown_departure_of_a_waiting_stay_stays_possible(seat: Seat, opener: Opener) -> None:
    waiting = without_place(NOOR)
    seat.given(waiting)
    dialog = opener.open(DepartureDialog(seat.desk, waiting))
    dialog.certainty.box.setCurrentIndex(2)

    dialog.grant.click()

    assert seat.stay(101).period.until is None


def test_whoever_gives_a_day_knows_it(seat: Seat, opener: Opener) -> None:
    open_end = a_timeline(a_stay("2026-01-05", None, 101, 1))
    seat.given(open_end)
    dialog = opener.open(DepartureDialog(seat.desk, open_end))
    assert dialog.certainty.number() == 2

    dialog.until.edit.show_day(day("2026-02-01"))

    assert dialog.certainty.number() == 1


def test_a_departure_beyond_six_weeks_asks_a_reason(noor: Seat, departure: DepartureDialog) -> None:
    departure.until.edit.show_day(day("2026-03-30"))

    departure.grant.click()

    assert departure.isVisible()
    assert noor.stay(101) == NOOR


def test_six_weeks_are_offered_for_a_short_stay_and_seven_days_for_a_crisis(admission: NewStayDialog) -> None:
    short = admission.until.day()
    admission.crisis.setChecked(True)

    assert (short, admission.until.day()) == (day("2026-02-21"), day("2026-01-17"))


def test_a_child_is_admitted_to_a_free_place(noor: Seat, admission: NewStayDialog) -> None:
    admission.place.box.setCurrentText("Leefgroep 1 · Kamer 1 · P2")
    admission.referrer.line.setText("huisarts")

    admission.grant.click()

    stay = noor.children.card(3).stays[0]
    assert (stay.timeline.stay.referrer, stay.places[0][0]) == ("huisarts", "P2")
    assert stay.timeline.phases[0].kind is PhaseKind.SHORT


def test_a_taken_place_is_not_offered(admission: NewStayDialog) -> None:
    offered = [admission.place.box.itemText(number) for number in range(admission.place.box.count())]

    assert offered[:2] == ["No place yet", "Leefgroep 1 · Kamer 1 · P2"]


def test_without_a_place_the_stay_waits(noor: Seat, admission: NewStayDialog) -> None:
    admission.grant.click()

    assert noor.children.card(3).stays[0].places == ()


def test_the_chosen_place_is_kept_while_it_stays_free(admission: NewStayDialog) -> None:
    admission.place.box.setCurrentText("Leefgroep 1 · Kamer 1 · P2")

    admission.first.edit.show_day(day("2026-02-05"))

    assert admission.place.box.currentText() == "Leefgroep 1 · Kamer 1 · P2"
    assert "Leefgroep 1 · Kamer 1 · P1" in [admission.place.box.itemText(i) for i in range(9)]


def test_a_place_that_is_taken_then_is_let_go(seat: Seat, opener: Opener) -> None:
    seat.given(a_timeline(a_stay("2026-03-01", None, 101, 1), a_bed(2, "2026-03-01")))
    dialog = opener.open(NewStayDialog(seat.desk, Beginning(a_child(3))))
    dialog.place.box.setCurrentText("Leefgroep 1 · Kamer 1 · P2")

    dialog.unknown.setChecked(True)

    assert dialog.place.box.currentText() == "No place yet"


def test_a_stay_may_begin_without_a_known_departure(noor: Seat, admission: NewStayDialog) -> None:
    admission.unknown.setChecked(True)
    assert not admission.until.isEnabled()

    admission.grant.click()

    assert noor.children.card(3).stays[0].timeline.period.until is None


def test_a_departure_before_the_first_night_is_named(admission: NewStayDialog) -> None:
    admission.until.edit.show_day(day("2026-01-09"))

    assert admission.until.fault == "The departure is not after the first night."


def test_a_child_that_is_here_already_is_not_admitted_twice(noor: Seat, opener: Opener) -> None:
    dialog = opener.open(NewStayDialog(noor.desk, Beginning(a_child(1))))

    dialog.grant.click()

    assert dialog.isVisible()
    assert len(noor.stays()) == 1


def test_names_are_shown_letter_by_letter(seat: Seat, opener: Opener) -> None:
    seat.brings(CANARIES, CANARY)

    dialog = opener.open(NewStayDialog(seat.desk, Beginning(CANARY)))

    assert CANARY.full_name in [label.text() for label in dialog.findChildren(QLabel)]
