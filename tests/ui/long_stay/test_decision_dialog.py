"""The next decision of a long stay and the correction of a wrong one, as somebody fills them in."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ckgdesk.domain.stay import PhaseKind
from tests.builders import a_decision, a_phase, a_stay, a_timeline, day, nights
from tests.seat import Seat
from ui.long_stay.decision_dialog import DecisionDialog, ask_new_decision

TODAY = day("2026-05-10")
LONG = a_timeline(
    a_stay("2026-01-05", "2026-08-20", 101, 1),
    a_phase(PhaseKind.SHORT, "2026-01-05"),
    a_phase(PhaseKind.LONG, "2026-02-16"),
    replace(a_decision("2026-02-16", "2026-05-31", "JHB-1"), id=61),
)


@pytest.fixture
def dialog(seat: Seat, qtbot: QtBot) -> Iterator[DecisionDialog]:
    seat.on(TODAY)
    seat.given(LONG)
    dialog = DecisionDialog(seat.desk, 101)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.open()
    yield dialog
    dialog.hide()


def fill(dialog: DecisionDialog, until: str) -> None:
    dialog.form.referral.number.line.setText("JHB-2")
    dialog.form.days.valid_until.edit.show_day(day(until))


def numbers(seat: Seat) -> list[str]:
    return [decision.number for decision in seat.stay(101).in_force()]


def test_it_begins_where_the_last_decision_ends_with_what_that_one_says(dialog: DecisionDialog) -> None:
    assert dialog.form.days.valid_from.day() == day("2026-06-01")
    assert dialog.form.referral.type_module.text() == "verblijf"
    assert dialog.form.referral.number.text() == ""


def test_a_next_decision_is_kept_in_one_step(seat: Seat, dialog: DecisionDialog) -> None:
    fill(dialog, "2026-08-31")

    dialog.grant.click()

    assert numbers(seat) == ["JHB-1", "JHB-2"]
    assert seat.desk.history.stack.undoText() == "Decision JHB-2 for stay V101"


def test_a_gap_is_flagged_before_it_is_kept(dialog: DecisionDialog) -> None:
    fill(dialog, "2026-08-31")
    dialog.form.days.valid_from.edit.show_day(day("2026-06-11"))

    assert "10 night(s) without a decision, from 01/06/2026." in dialog.panel.sentences


def test_an_overlap_may_be(dialog: DecisionDialog) -> None:
    fill(dialog, "2026-08-31")
    dialog.form.days.valid_from.edit.show_day(day("2026-05-22"))

    assert "Overlaps decision JHB-1 on 10 night(s); that may be." in dialog.panel.sentences


def test_the_stay_can_last_as_long_as_the_decision(seat: Seat, dialog: DecisionDialog) -> None:
    fill(dialog, "2026-12-31")
    dialog.lengthen.setChecked(True)
    assert "The stay lasts until 01/01/2027." in dialog.panel.sentences

    dialog.grant.click()

    assert seat.stay(101).period == nights("2026-01-05", "2027-01-01")


def test_a_decision_that_ends_before_the_departure_does_not_offer_to_lengthen(dialog: DecisionDialog) -> None:
    fill(dialog, "2026-07-31")

    assert not dialog.lengthen.isVisible()


def test_a_correction_begins_with_what_the_wrong_one_says(seat: Seat, dialog: DecisionDialog) -> None:
    dialog.correct(61)
    assert dialog.form.referral.number.text() == "JHB-1"

    dialog.form.days.valid_until.edit.show_day(day("2026-08-31"))
    dialog.form.referral.number.line.setText("JHB-1b")
    dialog.grant.click()

    assert numbers(seat) == ["JHB-1b"]
    assert len(seat.stay(101).decisions) == 2


def test_a_decision_that_ends_before_it_begins_cannot_be_kept(dialog: DecisionDialog) -> None:
    fill(dialog, "2026-05-31")

    assert dialog.missing.text() == "That is before the day from which it is valid."
    assert not dialog.grant.isEnabled()


def test_a_stay_that_is_not_long_is_converted_instead(seat: Seat) -> None:
    seat.given(a_timeline(a_stay("2026-01-05", None, 102, 2)))

    ask_new_decision(seat.desk, 102)

    assert seat.desk.messages.current is not None
    assert "Convert it" in seat.desk.messages.current.text


def test_it_fits_a_small_screen(dialog: DecisionDialog) -> None:
    size = dialog.minimumSizeHint()

    assert size.width() <= 1366
    assert size.height() <= 700


def test_the_days_stand_right_under_the_fields_of_a_short_ground(dialog: DecisionDialog, qtbot: QtBot) -> None:
    form = dialog.form

    form.by_court.click()

    def close_together() -> bool:
        last = form.court.urgent
        return form.days.y() - last.mapTo(form, last.rect().bottomLeft()).y() < last.height() * 2

    qtbot.waitUntil(close_together)
