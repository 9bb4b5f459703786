"""Keeping and erasing on the page Beheer: the list, the proposal, the second person, the certificate."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QTableWidget
from pytestqt.qtbot import QtBot

from ckgdesk.domain.retention import ErasedFile, ErasureGround, ErasureProposal
from ckgdesk.services.archive import default_folder
from ckgdesk.store.backups import backups_in
from tests.builders import a_child, a_stay, a_timeline, day
from tests.seat import Seat, reader, seat, shown
from tests.wall import Wall
from ui.desk import Desk
from ui.management.retention_section import RetentionSection
from ui.retention.confirm_dialog import ConfirmDialog
from ui.retention.propose_dialog import ProposeDialog

__all__ = ("reader", "seat")

TODAY = day("2026-01-10")
TUUR = replace(a_child(20), born=day("1991-01-02"), first_name="Tuur", last_name="Zwanepoel")
MONA = replace(a_child(21), born=day("1991-06-02"))
BY_BO = ErasureProposal(950, 20, ErasureGround.REQUEST, "brief van 2 mei", "bo", TODAY)
GONE = ErasedFile(960, 99, "a1b2", ErasureGround.RETENTION, TODAY, day("2027-01-31"), "bo", TODAY, "an", 3, 57)


@pytest.fixture
def section(seat: Seat, qtbot: QtBot) -> RetentionSection:
    seat.on(TODAY)
    seat.written(TUUR, MONA)
    return shown(qtbot, RetentionSection(seat.desk))


def cells(table: QTableWidget, column: int) -> list[str]:
    found = (table.item(row, column) for row in range(table.rowCount()))
    return [cell.text() for cell in found if cell is not None]


def said(seat: Seat) -> str:
    current = seat.desk.messages.current
    return "" if current is None else current.text


def proposing(section: RetentionSection) -> ProposeDialog:
    return section.findChildren(ProposeDialog)[-1]


def confirming(section: RetentionSection) -> ConfirmDialog:
    section.due.selectRow(0)
    section.confirm.click()
    dialog = section.findChildren(ConfirmDialog)[-1]
    dialog.sure.setChecked(True)
    return dialog


def test_the_list_says_who_is_due_and_until_when(section: RetentionSection) -> None:
    assert cells(section.due, 0) == ["Tuur Zwanepoel", MONA.full_name]
    assert cells(section.due, 2) == ["02/01/2026", "02/06/2026"]
    assert cells(section.due, 3) == ["due", "not yet"]


def test_names_give_way_to_initials(seat: Seat, section: RetentionSection) -> None:
    seat.desk.names.hide(hidden=True)

    assert cells(section.due, 0)[0] == "T.Z."


def test_nobody_due_is_said(seat: Seat, qtbot: QtBot) -> None:
    section = shown(qtbot, RetentionSection(seat.desk))

    assert section.nothing.isVisible()
    assert not section.due.isVisible()
    assert not section.erased.isVisible()


def test_only_a_file_that_is_due_can_be_proposed(section: RetentionSection) -> None:
    section.due.selectRow(1)
    assert not section.propose.isEnabled()

    section.due.selectRow(0)
    assert (section.propose.isEnabled(), section.confirm.isEnabled()) == (True, False)


def test_a_proposal_needs_a_reason_and_shows_in_the_list(section: RetentionSection) -> None:
    section.due.selectRow(0)
    section.propose.click()
    dialog = proposing(section)
    assert not dialog.grant.isEnabled()

    dialog.reason.line.setText("kopie aangeboden")
    dialog.grant.click()

    assert cells(section.due, 3)[0] == "proposed by an on 10/01/2026"


def test_somebody_asks_for_another_child(section: RetentionSection) -> None:
    section.on_request.click()
    dialog = proposing(section)
    dialog.children_found.search.setText(a_child(3).last_name)
    dialog.reason.line.setText("brief van de ouders")

    dialog.grant.click()

    assert len(cells(section.due, 0)) == 3


def test_a_child_that_stays_is_refused_inside_the_dialog(seat: Seat, section: RetentionSection) -> None:
    seat.given(a_timeline(a_stay("2026-01-05", "2026-02-02", number=101, child_id=20)))
    section.due.selectRow(0)
    section.propose.click()
    dialog = proposing(section)
    dialog.reason.line.setText("nagekeken")

    dialog.grant.click()

    assert dialog.isVisible()
    assert dialog.asker.current is not None
    assert "V101" in dialog.asker.current.text
    dialog.reject()


def test_a_proposal_is_withdrawn(seat: Seat, section: RetentionSection) -> None:
    seat.written(BY_BO)
    section.refresh()
    section.due.selectRow(0)

    section.withdraw.click()

    assert cells(section.due, 3)[0] == "due"


def test_who_proposed_is_told_whom_to_ask(section: RetentionSection, seat: Seat, qtbot: QtBot) -> None:
    seat.written(replace(BY_BO, proposed_by="an"))
    section.refresh()
    dialog = confirming(section)

    dialog.erase.click()
    qtbot.waitUntil(dialog.sure.isEnabled)

    assert dialog.isVisible()
    assert cells(section.due, 0)[0] == "Tuur Zwanepoel"
    dialog.reject()


def test_without_the_tick_nothing_can_be_erased(section: RetentionSection, seat: Seat) -> None:
    seat.written(BY_BO)
    section.refresh()
    dialog = confirming(section)
    dialog.sure.setChecked(False)

    assert not dialog.erase.isEnabled()
    dialog.reject()


def test_the_second_person_erases_it_and_its_backups(section: RetentionSection, seat: Seat, qtbot: QtBot) -> None:
    seat.written(BY_BO)
    section.refresh()
    seat.planning.lock(seat.given(a_timeline(a_stay(number=102, child_id=2)))[0].id, locked=True)
    dialog = confirming(section)

    dialog.erase.click()
    qtbot.waitUntil(lambda: "from the backups as well" in said(seat))

    assert len(backups_in(default_folder())) == 1
    assert (cells(section.due, 0), cells(section.erased, 3)) == ([MONA.full_name], ["bo"])


def test_what_was_done_before_cannot_be_taken_back_any_more(section: RetentionSection, seat: Seat) -> None:
    stay = seat.given(a_timeline(a_stay(number=102, child_id=2)))[0]
    seat.desk.history.run(lambda _: seat.desk.workspace.planning.lock(stay.id, locked=True))
    seat.written(BY_BO)
    assert seat.desk.history.stack.canUndo()

    seat.desk.workspace.retention.confirm(BY_BO.id, TODAY)

    assert section.erased.rowCount() == 1
    assert not seat.desk.history.stack.canUndo()


def test_a_certificate_is_kept_as_pdf(section: RetentionSection, seat: Seat, tmp_path: Path) -> None:
    seat.written(GONE)
    section.refresh()
    section.erased.selectRow(0)

    keeping = section.keep_certificate()
    assert keeping is not None
    keeping.keep(str(tmp_path / "attest.pdf"))
    keeping.dialog.reject()

    assert (tmp_path / "attest.pdf").read_bytes().startswith(b"%PDF")


def test_where_the_plan_can_only_be_read_nothing_is_proposed(reader: Desk, wall: Wall, qtbot: QtBot) -> None:
    wall.show(TODAY)
    section = shown(qtbot, RetentionSection(reader))

    assert not section.on_request.isEnabled()
