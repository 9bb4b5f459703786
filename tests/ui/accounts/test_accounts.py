"""Accounts on the page Beheer: added, changed and removed in dialogs that stay open until it came true."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ckgdesk.domain.colleagues import Role
from ckgdesk.services.accounts import NewAccount
from ckgdesk.store.login import code_now
from ckgdesk.workspace import Workspace
from tests.builders import day
from tests.centre import PASSWORD
from tests.seat import shown
from ui.accounts.account_dialog import NewAccountDialog, RemoveDialog, ResetDialog, RoleDialog
from ui.accounts.own_dialogs import FactorOnDialog, OwnPasswordDialog
from ui.accounts.password import first_password
from ui.desk import Desk
from ui.management.accounts_section import AccountsSection
from ui.management.own_section import OwnSection
from ui.management.sections import sections_for
from ui.preferences import Key
from ui.start.recovery import RecoveryDialog

LIES = NewAccount("Lies Maes", Role.PLANNER, "paarse-paraplu")


@pytest.fixture
def section(desk: Desk, qtbot: QtBot) -> AccountsSection:
    return shown(qtbot, AccountsSection(desk))


def named(section: AccountsSection) -> list[str]:
    cells = [section.table.item(row, 0) for row in range(section.table.rowCount())]
    return [cell.text() for cell in cells if cell is not None]


def test_everybody_with_an_account_is_listed(desk: Desk, qtbot: QtBot) -> None:
    desk.workspace.accounts.add(LIES, day("2026-01-10"))

    assert named(shown(qtbot, AccountsSection(desk))) == ["an", "Lies Maes"]


def test_a_new_account_shows_its_password_once(section: AccountsSection, qtbot: QtBot) -> None:
    section.add.click()
    [dialog] = section.findChildren(NewAccountDialog)
    dialog.user.setText("Lies Maes")
    password = dialog.password.text()

    with qtbot.waitSignal(dialog.destroyed):
        dialog.grant.click()

    assert named(section) == ["an", "Lies Maes"]
    assert password not in " ".join(label.text() for label in section.findChildren(QLabel))
    Workspace.open(section.desk.workspace.path, password, user="Lies Maes").close()


def test_a_refused_account_stays_on_the_screen_with_the_reason(section: AccountsSection) -> None:
    section.add.click()
    [dialog] = section.findChildren(NewAccountDialog)
    dialog.user.setText("nachtdienst")

    dialog.grant.click()

    assert "not the name of one person" in dialog.fault
    assert dialog.user.text() == "nachtdienst"
    dialog.reject()


def test_nobody_removes_or_is_offered_to_remove_the_own_account(section: AccountsSection) -> None:
    section.table.selectRow(0)

    assert section.role.isEnabled()
    assert not section.remove.isEnabled()


def test_who_is_removed_is_gone_from_the_list(desk: Desk, qtbot: QtBot) -> None:
    desk.workspace.accounts.add(LIES, day("2026-01-10"))
    section = shown(qtbot, AccountsSection(desk))
    section.table.selectRow(1)
    section.remove.click()
    [dialog] = section.findChildren(RemoveDialog)

    with qtbot.waitSignal(dialog.destroyed):
        dialog.grant.click()

    assert named(section) == ["an"]


def test_a_role_and_its_groups_are_changed(desk: Desk) -> None:
    desk.workspace.accounts.add(LIES, day("2026-01-10"))
    dialog = RoleDialog(desk, desk.workspace.accounts.all()[1])
    dialog.fields.choose(Role.GROUP_WORKER)
    dialog.fields.groups.item(1).setCheckState(dialog.fields.groups.item(1).checkState().Checked)

    dialog.send()

    row = desk.workspace.accounts.all()[1]
    assert (row.colleague.role, [group.id for group in row.groups]) == (Role.GROUP_WORKER, [2])


def test_a_forgotten_password_is_replaced(desk: Desk) -> None:
    desk.workspace.accounts.add(LIES, day("2026-01-10"))
    dialog = ResetDialog(desk, "Lies Maes")
    password = dialog.password.text()

    dialog.send()

    Workspace.open(desk.workspace.path, password, user="Lies Maes").close()


def test_a_new_key_for_the_safe_is_shown(section: AccountsSection) -> None:
    section.paper.click()

    [dialog] = section.findChildren(RecoveryDialog)
    dialog.kept.setChecked(True)
    dialog.accept()


def test_the_own_password_is_changed(desk: Desk) -> None:
    dialog = OwnPasswordDialog(desk, with_code=False)
    dialog.old.setText(PASSWORD)
    dialog.new.setText("paarse-paraplu")
    assert not dialog.grant.isEnabled()
    dialog.again.setText("paarse-paraplu")

    dialog.send()

    Workspace.open(desk.workspace.path, "paarse-paraplu").close()


def test_a_second_factor_is_turned_on_by_its_code(desk: Desk, qtbot: QtBot) -> None:
    dialog = FactorOnDialog(desk)
    dialog.password.setText(PASSWORD)
    dialog.code.setText(code_now(dialog.factor.secret))

    dialog.send()

    own = shown(qtbot, OwnSection(desk))
    assert own.facts.lines["Second factor"] == "yes"


def test_the_minutes_are_kept_on_this_pc(desk: Desk, qtbot: QtBot) -> None:
    own = shown(qtbot, OwnSection(desk))

    own.lock_after.setValue(2)

    assert desk.preferences.number(Key.LOCK_AFTER, 0) == 2


def test_only_an_administrator_sees_the_accounts(desk: Desk, qtbot: QtBot) -> None:
    desk.workspace.accounts.add(LIES, day("2026-01-10"))
    planner = Workspace.open(desk.workspace.path, LIES.password, user=LIES.user)
    kinds = {kind for kind in (AccountsSection, OwnSection) if kind.is_for(replace(desk, workspace=planner))}
    planner.close()
    for section in sections_for(desk):
        qtbot.addWidget(section)

    assert kinds == {OwnSection}


def test_first_passwords_differ_and_are_long_enough() -> None:
    made = {first_password() for _ in range(100)}

    assert len(made) == 100
    assert all(len(password) >= 10 for password in made)
