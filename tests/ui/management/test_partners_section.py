"""The partner directory on the page Beheer."""

import pytest
from pytestqt.qtbot import QtBot

from ckgdesk.domain.partner import Partner, PartnerKind
from tests.seat import Seat, reader, seat, shown
from ui.desk import Desk
from ui.management.partner_dialog import PartnerDialog
from ui.management.partners_section import PartnersSection

__all__ = ("reader", "seat")

GATE = Partner(71, PartnerKind.GATE, "Toegangspoort Oost", "An Claes", phone="09 000 00 00")


@pytest.fixture
def section(seat: Seat, qtbot: QtBot) -> PartnersSection:
    return shown(qtbot, PartnersSection(seat.desk))


def rows(section: PartnersSection) -> list[str]:
    table = section.table
    cells = ((table.item(row, 1), table.isRowHidden(row)) for row in range(table.rowCount()))
    return [cell.text() for cell, hidden in cells if cell is not None and not hidden]


def asked(section: PartnersSection) -> PartnerDialog:
    return section.findChildren(PartnerDialog)[-1]


def opened(section: PartnersSection) -> PartnerDialog:
    cell = section.table.item(0, 1)
    assert cell is not None
    section.table.itemActivated.emit(cell)
    return asked(section)


def test_an_empty_directory_says_what_to_do(section: PartnersSection) -> None:
    assert section.nothing.isVisible()
    assert section.nothing.sentence == "No partner yet."


def test_a_partner_is_added_and_shown(seat: Seat, section: PartnersSection) -> None:
    section.add.click()
    dialog = asked(section)
    dialog.name.line.setText("Toegangspoort Oost")
    dialog.grant.click()

    assert rows(section) == ["Toegangspoort Oost"]
    assert seat.desk.history.stack.undoText() == "New partner Toegangspoort Oost"


def test_a_partner_without_a_name_cannot_be_kept(section: PartnersSection) -> None:
    section.add.click()
    dialog = asked(section)

    assert (dialog.grant.isEnabled(), dialog.missing.text()) == (False, "Give its name.")
    dialog.reject()


def test_a_partner_is_changed(seat: Seat, section: PartnersSection) -> None:
    seat.written(GATE)
    section.refresh()
    dialog = opened(section)
    dialog.phone.line.setText("09 111 11 11")
    dialog.grant.click()

    assert seat.partners.all()[0].phone == "09 111 11 11"


def test_a_partner_nobody_needs_is_removed_and_brought_back(seat: Seat, section: PartnersSection) -> None:
    seat.written(GATE)
    section.refresh()
    opened(section).remove.click()
    assert rows(section) == []

    seat.desk.history.stack.undo()

    assert rows(section) == ["Toegangspoort Oost"]


def test_typing_narrows_the_list(seat: Seat, section: PartnersSection) -> None:
    seat.written(GATE, Partner(72, PartnerKind.PAYER, "Infino"))
    section.refresh()

    section.search.setText("infi")

    assert rows(section) == ["Infino"]


def test_a_plan_that_is_only_read_offers_no_new_partner(reader: Desk, qtbot: QtBot) -> None:
    section = PartnersSection(reader)
    qtbot.addWidget(section)

    assert not section.add.isEnabled()
