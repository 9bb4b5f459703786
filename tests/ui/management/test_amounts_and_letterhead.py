"""Amounts and letterhead on the page Beheer: entered, divided while typing, refused in words."""

import pytest
from pytestqt.qtbot import QtBot

from ckgdesk.reports.document import Letterhead
from tests.builders import day
from tests.seat import shown
from ui.desk import Desk
from ui.management.amounts_section import AmountsSection
from ui.management.letterhead_section import LetterheadSection


@pytest.fixture
def amounts(desk: Desk, qtbot: QtBot) -> AmountsSection:
    return shown(qtbot, AmountsSection(desk))


@pytest.fixture
def letterhead(desk: Desk, qtbot: QtBot) -> LetterheadSection:
    return shown(qtbot, LetterheadSection(desk))


def row(section: AmountsSection, number: int = 0) -> list[str]:
    cells = (section.table.item(number, column) for column in range(5))
    return [cell.text().replace("\N{NO-BREAK SPACE}", " ") for cell in cells if cell is not None]


def test_an_amount_is_divided_while_it_is_typed_and_kept(amounts: AmountsSection) -> None:
    amounts.label.box.setCurrentText("basis")
    amounts.holds_from.edit.show_day(day("2025-09-01"))
    amounts.amount.line.setText("176,66")
    assert "117,77" in amounts.indication.text()

    amounts.add.click()

    assert row(amounts) == ["basis", "€ 176,66", "€ 117,77", "€ 58,89", "01/09/2025"]


@pytest.mark.parametrize("written", ["176,666", "veel", ""])
def test_what_is_no_amount_in_cents_cannot_be_kept(amounts: AmountsSection, written: str) -> None:
    amounts.amount.touched = True
    amounts.amount.line.setText(written)

    assert not amounts.add.isEnabled()
    assert bool(amounts.amount.fault) is bool(written)


def test_a_chosen_line_is_taken_away_and_comes_back(amounts: AmountsSection, desk: Desk) -> None:
    desk.workspace.amounts.set("basis", "176,66", day("2025-09-01"))
    amounts.table.selectRow(0)

    amounts.remove.click()
    assert desk.workspace.amounts.all() == ()
    desk.history.stack.undo()

    assert len(desk.workspace.amounts.all()) == 1


def test_the_letterhead_is_kept(letterhead: LetterheadSection, desk: Desk) -> None:
    letterhead.contact.line.setText("Els Claes")
    letterhead.phone.line.setText("016 00 00 00")

    letterhead.keep.click()

    kept = desk.workspace.letters.letterhead(desk.clock.today())
    assert kept == Letterhead("De Linde", phone="016 00 00 00", contact="Els Claes")
    assert not letterhead.keep.isEnabled()
