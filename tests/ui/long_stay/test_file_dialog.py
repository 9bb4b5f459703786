"""The long-stay file on the screen: roads, steps and reasons, each kept at once and taken back by its name."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot

from ckgdesk.domain.long_stay_file import FileStep, FileStepKind, LongStayFile, Route
from ckgdesk.domain.partner import Partner, PartnerKind
from ckgdesk.domain.road_ahead import Standing
from tests.builders import a_stay, a_timeline, day
from tests.seat import CANARIES, CANARY, Seat
from ui.desk import Desk
from ui.long_stay.file_dialog import FileDialog, ask_file
from ui.long_stay.known_dialog import KnownDialog
from ui.long_stay.not_needed_dialog import NotNeededDialog
from ui.long_stay.step_dialog import StepDialog

TODAY = day("2026-01-20")
NOOR = a_timeline(a_stay("2026-01-05", "2026-08-20", 101, 1))
FILED = FileStep(0, 101, FileStepKind.A_DOCUMENT_FILED, day("2026-01-12"), "An", "A-17")


@pytest.fixture
def noor(seat: Seat) -> Seat:
    seat.on(TODAY)
    seat.given(NOOR)
    return seat


@pytest.fixture
def file(noor: Seat, qtbot: QtBot) -> Iterator[FileDialog]:
    dialog = FileDialog(noor.desk, 101)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.open()
    yield dialog
    for inner in dialog.findChildren(QDialog):
        inner.reject()
    dialog.hide()


def words(dialog: QDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if not label.isHidden())


def over(dialog: FileDialog, kind: type[StepDialog | KnownDialog | NotNeededDialog]) -> QDialog:
    return dialog.findChildren(kind)[-1]


def standing(seat: Seat) -> Standing:
    return seat.dossiers.look(101, TODAY).road.standing


def test_it_says_when_a_decision_may_be_there_and_how_late_that_is(file: FileDialog) -> None:
    assert file.panel.sentences[:2] == (
        "A decision may be there on 24/03/2026.",
        "That is 37 day(s) after the limit, 15/02/2026.",
    )


def test_it_says_what_can_be_done(file: FileDialog) -> None:
    assert file.panel.sentences[-2:] == (
        "Leave earlier: departure on 16/02/2026 is in time.",
        "Ask the court urgently: an order may be there on 27/01/2026.",
    )


def test_a_step_is_noted_through_its_button(noor: Seat, file: FileDialog) -> None:
    file.steps.buttons[0].click()
    step = over(file, StepDialog)
    assert isinstance(step, StepDialog)
    step.taken_on.edit.show_day(day("2026-01-12"))
    step.number.line.setText("A-17")
    step.grant.click()

    (kept,) = noor.dossiers.look(101, TODAY).dossier.steps
    assert (kept.kind, kept.number) == (FileStepKind.A_DOCUMENT_FILED, "A-17")
    assert "12/01/2026" in words(file)


def test_what_was_noted_can_be_taken_back_from_the_message(noor: Seat, file: FileDialog) -> None:
    file.routes[Route.COURT].click()

    message = file.asker.current
    assert message is not None
    assert message.offer is not None
    message.offer.start()

    assert noor.dossiers.look(101, TODAY).file.id == 0


def test_undo_has_the_name_of_the_verb(noor: Seat, file: FileDialog) -> None:
    file.routes[Route.COURT].click()

    assert noor.desk.history.stack.undoText() == "Choose the road of the file of V101"


def test_a_step_of_a_day_to_come_is_not_kept(file: FileDialog) -> None:
    file.steps.buttons[0].click()
    step = over(file, StepDialog)
    assert isinstance(step, StepDialog)
    step.taken_on.edit.show_day(day("2026-01-21"))

    assert (step.grant.isEnabled(), step.missing.text()) == (False, "That day is still to come.")


def test_a_promised_day_moves_the_road(noor: Seat, file: FileDialog) -> None:
    noor.desk.workspace.dossiers.record(FILED, TODAY)
    file.steps.buttons[0].click()
    step = over(file, StepDialog)
    assert isinstance(step, StepDialog)
    step.knows_next.setChecked(True)
    step.expected_next.edit.show_day(day("2026-01-30"))
    step.grant.click()

    assert "In time: the limit is 15/02/2026." in file.panel.sentences


def test_a_step_can_be_removed(noor: Seat, file: FileDialog) -> None:
    noor.desk.workspace.dossiers.record(FILED, TODAY)
    file.steps.buttons[0].click()
    step = over(file, StepDialog)
    assert isinstance(step, StepDialog)
    step.remove.click()

    assert standing(noor) is Standing.NOT_STARTED


def test_a_file_is_marked_as_not_needed_and_reopened(noor: Seat, file: FileDialog) -> None:
    file.not_needed.click()
    asked = over(file, NotNeededDialog)
    assert isinstance(asked, NotNeededDialog)
    asked.reason.box.setCurrentText("goes home")
    asked.leaves_on.edit.show_day(day("2026-02-10"))
    asked.grant.click()
    assert file.panel.sentences == ("Not needed: goes home", "Expected to leave on 10/02/2026.")

    file.not_needed.click()

    assert standing(noor) is Standing.NOT_STARTED


def test_not_needed_for_who_leaves_too_late_is_refused_in_the_dialog(file: FileDialog) -> None:
    file.not_needed.click()
    asked = over(file, NotNeededDialog)
    assert isinstance(asked, NotNeededDialog)
    asked.reason.box.setCurrentText("goes home")
    asked.grant.click()

    assert asked.asker.current is not None
    assert "too late" in asked.asker.current.text
    assert asked.isVisible()


def test_what_is_known_already_is_filled_in(noor: Seat, file: FileDialog) -> None:
    noor.written(Partner(71, PartnerKind.GATE, "Toegangspoort Oost"))
    file.refresh()
    file.known.change.click()
    known = over(file, KnownDialog)
    assert isinstance(known, KnownDialog)
    known.authority.box.setCurrentIndex(1)
    known.applicant.line.setText("CLB")
    known.grant.click()

    assert noor.dossiers.look(101, TODAY).file.authority_id == 71
    assert "Toegangspoort Oost" in words(file)


def test_the_court_is_asked_other_things_than_the_gate(file: FileDialog) -> None:
    file.routes[Route.COURT].click()
    file.known.change.click()
    known = over(file, KnownDialog)
    assert isinstance(known, KnownDialog)

    assert known.measure.isVisible()
    assert not known.type_module.isVisible()


def test_a_change_elsewhere_shows_at_once(noor: Seat, file: FileDialog) -> None:
    noor.desk.workspace.dossiers.record(FILED, TODAY)

    assert "An · A-17" in words(file)


def test_steps_of_another_road_stay_to_be_seen(noor: Seat, file: FileDialog) -> None:
    noor.desk.workspace.dossiers.record(FILED, TODAY)

    file.routes[Route.COURT].click()

    assert "12/01/2026" in words(file)


def test_names_are_shown_letter_by_letter(seat: Seat, qtbot: QtBot) -> None:
    seat.brings(CANARY, CANARIES)
    seat.given(a_timeline(a_stay("2026-01-05", None, 102, CANARY.id)))
    dialog = FileDialog(seat.desk, 102)
    qtbot.addWidget(dialog)

    assert CANARY.full_name in words(dialog)


def test_a_stay_that_is_gone_is_said(seat: Seat) -> None:
    ask_file(seat.desk, 999)

    assert seat.desk.messages.current is not None


def test_a_plan_that_is_only_read_shows_the_file_without_buttons(reader: Desk, qtbot: QtBot, noor: Seat) -> None:
    noor.written(replace(LongStayFile(201, 101), route=Route.COURT))
    dialog = FileDialog(reader, 101)
    qtbot.addWidget(dialog)

    assert dialog.routes[Route.COURT].isChecked()
    assert (dialog.steps.buttons, dialog.not_needed.isHidden(), dialog.decide.isHidden()) == ((), True, True)
