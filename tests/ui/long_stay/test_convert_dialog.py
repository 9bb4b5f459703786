"""The conversion as somebody fills it in: by keyboard, refused, overruled, taken back."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import Engine, event

from ckgdesk.domain.decision import Basis, CourtKind
from ckgdesk.domain.long_stay_file import FileStep, FileStepKind, LongStayFile, Route
from ckgdesk.domain.partner import Partner, PartnerKind
from ckgdesk.domain.ways_out import WayKind
from tests.builders import a_bed, a_stay, a_timeline, day, nights
from tests.seat import CANARIES, CANARY, Seat
from ui.long_stay.convert_dialog import ConvertDialog, ask_conversion
from ui.widgets.field import Field

TODAY = day("2026-02-10")
OVER = day("2026-02-16")
NOOR = a_timeline(a_stay("2026-01-05", "2026-08-20", 101, 1))


@pytest.fixture
def dialog(seat: Seat, qtbot: QtBot) -> Iterator[ConvertDialog]:
    seat.on(TODAY)
    seat.given(NOOR)
    dialog = opened(qtbot, seat, 101)
    yield dialog
    dialog.hide()


def opened(qtbot: QtBot, seat: Seat, stay_id: int) -> ConvertDialog:
    dialog = ConvertDialog(seat.desk, stay_id)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def fill(dialog: ConvertDialog, until: str = "2026-08-31") -> None:
    dialog.referral.number.line.setText("JHB-2026-0007")
    dialog.referral.type_module.line.setText("verblijf")
    dialog.days.valid_until.edit.show_day(day(until))
    dialog.one_third_to.box.setCurrentText("the parents")


def keys(*typed: Qt.Key | str) -> None:
    for one in typed:
        focused = QApplication.focusWidget()
        assert isinstance(focused, QWidget)
        if isinstance(one, str):
            QTest.keyClicks(focused, one)
        else:
            QTest.keyClick(focused, one)


def alt(letter: Qt.Key, dialog: ConvertDialog) -> None:
    QTest.keyClick(dialog, letter, Qt.KeyboardModifier.AltModifier)


def test_the_first_day_over_is_offered_and_has_the_keyboard(dialog: ConvertDialog) -> None:
    assert dialog.first.day() == OVER
    assert dialog.first.edit.hasFocus()


def test_it_says_beside_the_button_what_is_missing(dialog: ConvertDialog) -> None:
    assert dialog.missing.text() == "Give the JHB number."
    assert not dialog.grant.isEnabled()


def test_a_referral_makes_the_stay_long_in_one_step(seat: Seat, dialog: ConvertDialog) -> None:
    fill(dialog)

    dialog.grant.click()

    (decision,) = seat.stay(101).decisions
    assert (decision.basis, decision.number, decision.valid_until) == (
        Basis.REFERRAL,
        "JHB-2026-0007",
        day("2026-08-31"),
    )
    assert seat.desk.history.stack.count() == 1
    assert not dialog.isVisible()


def test_the_step_can_be_taken_back(seat: Seat, dialog: ConvertDialog) -> None:
    fill(dialog)
    dialog.grant.click()

    seat.desk.history.stack.undo()

    assert seat.stay(101) == NOOR


def test_where_the_third_goes_is_kept(seat: Seat, dialog: ConvertDialog) -> None:
    fill(dialog)
    dialog.decided_by.line.setText("jeugdrechter")

    dialog.grant.click()

    notice = seat.children.card(1).stays[0].notice
    assert notice is not None
    assert (notice.one_third_to, notice.decided_by) == ("the parents", "jeugdrechter")


def test_a_court_order_can_be_filled_in_with_the_keyboard_alone(
    qtbot: QtBot, seat: Seat, dialog: ConvertDialog
) -> None:
    alt(Qt.Key.Key_C, dialog)
    qtbot.waitUntil(dialog.by_court.isChecked)  # the button is seen to go down first
    alt(Qt.Key.Key_N, dialog)
    keys("Jeugdrechtbank", Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Tab, "AR 12", Qt.Key.Key_Tab, "verblijf")
    alt(Qt.Key.Key_U, dialog)
    keys("31082026")
    alt(Qt.Key.Key_T, dialog)
    keys("spaarrekening", Qt.Key.Key_Return)

    (decision,) = seat.stay(101).decisions
    assert (decision.authority, decision.court_kind, decision.number, decision.measure, decision.valid_until) == (
        "Jeugdrechtbank",
        CourtKind.JUDGMENT,
        "AR 12",
        "verblijf",
        day("2026-08-31"),
    )


def test_tab_goes_through_the_fields_from_top_to_bottom_and_round(dialog: ConvertDialog) -> None:
    reached = []
    for _ in range(18):
        keys(Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())

    form, days = dialog.referral, dialog.days
    after = (days.decided_on, days.valid_from, days.valid_until, dialog.one_third_to, dialog.decided_by)
    fields = (*form.fields, *after)
    editors = [field.editor for field in fields if isinstance(field, Field)]
    assert reached[:15] == [dialog.place.box, dialog.by_referral, *editors]
    assert dialog.first.edit in reached[15:]


def test_a_decision_that_starts_too_late_is_refused_in_words(dialog: ConvertDialog) -> None:
    fill(dialog)

    dialog.days.valid_from.edit.show_day(day("2026-02-17"))

    assert dialog.missing.text() == (
        "The decision, valid from 17/02/2026 up to and including 31/08/2026, does not cover 16/02/2026."
    )
    assert not dialog.grant.isEnabled()


def test_a_day_outside_the_stay_is_named_at_its_field(dialog: ConvertDialog) -> None:
    fill(dialog)

    dialog.first.edit.show_day(day("2026-08-21"))

    assert dialog.first.fault == "The stay runs 05/01/2026 to 20/08/2026: choose a day inside it."
    assert dialog.panel.sentences == (dialog.first.fault,)


def test_what_was_typed_for_one_basis_survives_a_look_at_the_other(dialog: ConvertDialog) -> None:
    fill(dialog)

    dialog.by_court.click()
    dialog.by_referral.click()

    assert dialog.referral.number.text() == "JHB-2026-0007"
    assert dialog.grant.isEnabled()


def test_nights_without_a_decision_ask_a_reason_inside_the_dialog(seat: Seat, dialog: ConvertDialog) -> None:
    fill(dialog, until="2026-05-31")
    dialog.grant.click()
    assert dialog.isVisible()

    anyway(dialog).click()
    keys("volgt in mei", Qt.Key.Key_Return)

    assert not dialog.isVisible()
    assert seat.journal()[-1].reason == "volgt in mei"
    assert seat.desk.history.stack.count() == 1


def anyway(dialog: ConvertDialog) -> QPushButton:
    return next(button for button in dialog.bar.findChildren(QPushButton) if button.text() == "Do it anyway…")


def test_a_refusal_keeps_everything_that_was_typed(seat: Seat, dialog: ConvertDialog) -> None:
    fill(dialog, until="2026-05-31")
    typed = [line.text() for line in dialog.findChildren(QLineEdit)]

    dialog.grant.click()

    assert [line.text() for line in dialog.findChildren(QLineEdit)] == typed
    assert "80 night(s) of the long stay" in said(dialog)
    assert seat.stay(101) == NOOR
    assert seat.desk.messages.current is None


def said(dialog: ConvertDialog) -> str:
    return "\n".join(label.text() for label in dialog.bar.findChildren(QLabel))


def test_typing_on_makes_an_old_refusal_old_news(dialog: ConvertDialog) -> None:
    fill(dialog, until="2026-05-31")
    dialog.grant.click()

    dialog.days.valid_until.edit.show_day(day("2026-08-31"))

    assert not dialog.bar.isVisible()


def test_a_change_made_elsewhere_meanwhile_is_said_in_the_dialog(seat: Seat, dialog: ConvertDialog) -> None:
    fill(dialog)
    seat.planning.cancel(101)

    dialog.grant.click()

    assert dialog.isVisible()
    assert dialog.bar.isVisible()


def test_a_stay_that_is_gone_opens_no_dialog(seat: Seat) -> None:
    ask_conversion(seat.desk, 999)

    assert seat.desk.messages.current is not None


def test_a_planned_long_stay_can_only_begin_sooner(seat: Seat, qtbot: QtBot, dialog: ConvertDialog) -> None:
    fill(dialog)
    dialog.grant.click()

    again = opened(qtbot, seat, 101)

    assert again.missing.text() == "The stay is long already from 16/02/2026."
    again.hide()


def test_names_are_shown_letter_by_letter(seat: Seat, qtbot: QtBot) -> None:
    seat.brings(CANARIES, CANARY)
    seat.given(a_timeline(a_stay("2026-01-05", "2026-08-20", 190, CANARY.id)))

    dialog = opened(qtbot, seat, 190)

    title = next(label for label in dialog.findChildren(QLabel) if "Tweety" in label.text())
    assert (title.text(), title.textFormat()) == (CANARY.full_name, Qt.TextFormat.PlainText)
    assert "Tweety" not in dialog.windowTitle()
    dialog.hide()


def test_it_fits_a_small_screen(dialog: ConvertDialog) -> None:
    fill(dialog, until="2026-05-31")
    dialog.grant.click()

    size = dialog.minimumSizeHint()

    assert size.width() <= 1366
    assert size.height() <= 700


def test_a_letter_in_a_field_asks_nothing_of_the_plan(dialog: ConvertDialog) -> None:
    asked: list[object] = []

    def note(*statement: object) -> None:
        asked.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    dialog.referral.number.line.setText("JHB-2026-0007")
    event.remove(Engine, "before_cursor_execute", note)

    assert asked == []


def test_a_letter_in_a_field_leaves_the_outlook_standing(dialog: ConvertDialog) -> None:
    before = dialog.panel.findChildren(QLabel)

    dialog.referral.number.line.setText("JHB-2026-0007")

    assert dialog.panel.findChildren(QLabel) == before


def test_another_first_day_is_foretold_anew(dialog: ConvertDialog) -> None:
    before = dialog.panel.sentences

    dialog.first.edit.show_day(day("2026-03-05"))

    assert dialog.panel.sentences != before


def with_a_full_file(seat: Seat) -> None:
    seat.on(TODAY)
    seat.given(NOOR)
    seat.written(Partner(71, PartnerKind.GATE, "Toegangspoort Oost"))
    seat.written(Partner(75, PartnerKind.COURT, "Jeugdrechtbank Oost"))
    file = LongStayFile(72, 101, type_module="verblijf", one_third_to="the parents", consultant="P. Claes")
    seat.written(replace(file, court_kind=CourtKind.ORDER, measure="verblijf"))
    seat.written(FileStep(73, 101, FileStepKind.A_DOCUMENT_FILED, day("2026-01-06"), number="A-17"))
    seat.written(FileStep(74, 101, FileStepKind.DECIDED, day("2026-02-09"), number="JHB-2026-0009"))


def test_a_full_file_leaves_only_the_last_day_of_the_decision_to_fill_in(seat: Seat, qtbot: QtBot) -> None:
    with_a_full_file(seat)
    dialog = opened(qtbot, seat, 101)
    assert dialog.faults() == ("Give the last day of the decision.",)

    dialog.days.valid_until.edit.show_day(day("2026-08-31"))
    dialog.grant.click()

    (decision,) = seat.stay(101).decisions
    assert (decision.authority, decision.number, decision.a_document_number, decision.decided_on) == (
        "Toegangspoort Oost",
        "JHB-2026-0009",
        "A-17",
        day("2026-02-09"),
    )


@pytest.mark.parametrize("route", list(Route))
def test_at_most_four_fields_are_left_whatever_the_road(seat: Seat, qtbot: QtBot, route: Route) -> None:
    with_a_full_file(seat)
    seat.dossiers.choose_route(101, route)
    dialog = opened(qtbot, seat, 101)

    assert len(dialog.faults()) <= 4
    dialog.hide()


def test_the_long_phase_can_begin_in_another_place(seat: Seat, dialog: ConvertDialog) -> None:
    fill(dialog)
    dialog.place.choose(6)

    dialog.grant.click()

    assert [bed.place_id for bed in seat.stay(101).placements] == [1, 6]


def test_where_the_next_child_has_the_bed_a_way_out_converts_too(seat: Seat, qtbot: QtBot) -> None:
    seat.on(TODAY)
    seat.given(a_timeline(a_stay("2026-01-05", "2026-02-16", 101, 1)))
    seat.given(a_timeline(a_stay("2026-02-16", None, 202, 3), a_bed(1, "2026-02-16")))
    dialog = opened(qtbot, seat, 101)
    fill(dialog)
    dialog.grant.click()

    ways = {way.kind: way for way, _ in dialog.asker.ways()}
    dialog.asker.way_taken.emit(ways[WayKind.WAIT])

    assert seat.stay(101).unplaced() == (nights("2026-02-16", "2026-09-01"),)
    assert seat.desk.history.stack.count() == 1
    assert not dialog.isVisible()


def test_it_says_beforehand_whom_to_inform(dialog: ConvertDialog) -> None:
    fill(dialog)

    assert dialog.panel.sentences[-1].endswith("the payer of the Groeipakket about the two thirds.")


def test_a_conversion_after_the_limit_asks_why(dialog: ConvertDialog) -> None:
    fill(dialog)
    dialog.first.edit.show_day(day("2026-02-18"))

    dialog.grant.click()

    assert "begins 2 day(s) too late" in said(dialog)
    assert anyway(dialog).isVisible()
