"""The second parent on the card of a child: added, changed, taken away; nobody's name is markup."""

from collections.abc import Iterator
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ckgdesk.domain.people import Contact, ContactKind, Family
from tests.cases import FATHER
from tests.seat import Seat
from ui.asking import AskingDialog
from ui.letters.contact_dialogs import ContactDialog, FamilyDialog

D = TypeVar("D", bound=AskingDialog)
NEW = Contact(0, 1, ContactKind.PARENT, "")


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[list[AskingDialog]]:
    dialogs: list[AskingDialog] = []
    yield dialogs
    for dialog in dialogs:
        qtbot.addWidget(dialog)
        dialog.hide()


def open_(dialog: D, opened: list[AskingDialog]) -> D:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    opened.append(dialog)
    dialog.open()
    return dialog


def test_a_second_parent_is_added_in_one_step(seat: Seat, opened: list[AskingDialog]) -> None:
    dialog = open_(ContactDialog(seat.desk, NEW), opened)
    dialog.name.line.setText("Jan Vermeulen")
    dialog.reach.address.line.setText("Dorp 2, 9000 Riet")

    dialog.grant.click()

    (contact,) = seat.families.contacts(1)
    assert (contact.kind, contact.name, contact.address) == (
        ContactKind.PARENT,
        "Jan Vermeulen",
        "Dorp 2, 9000 Riet",
    )
    assert seat.desk.history.stack.count() == 1


def test_a_contact_without_a_name_is_not_kept(seat: Seat, opened: list[AskingDialog]) -> None:
    dialog = open_(ContactDialog(seat.desk, NEW), opened)

    assert not dialog.grant.isEnabled()


def test_a_contact_is_taken_away(seat: Seat, opened: list[AskingDialog]) -> None:
    seat.written(FATHER)
    dialog = open_(ContactDialog(seat.desk, FATHER), opened)

    dialog.remove.click()

    assert seat.families.contacts(1) == ()
    assert not dialog.isVisible()


def test_the_address_of_the_family_is_changed(seat: Seat, opened: list[AskingDialog]) -> None:
    dialog = open_(FamilyDialog(seat.desk, Family(1, "G1", "Vermeulen")), opened)
    dialog.reach.address.line.setText("Beukenlaan 4, 3000 Rietmeersel")

    dialog.grant.click()

    (family,) = seat.children.families()
    assert family.address == "Beukenlaan 4, 3000 Rietmeersel"
