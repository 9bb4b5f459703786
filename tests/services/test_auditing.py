"""Who may prove the journal: coordinators and administrators, and whoever holds the key on paper."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from ckgdesk.domain.colleagues import Role
from ckgdesk.services.accounts import NewAccount
from ckgdesk.store import sqlite
from ckgdesk.store.opening import open_plan
from ckgdesk.workspace import Workspace
from tests.builders import day
from tests.centre import PASSWORD, copied

TODAY = day("2026-01-10")
LIES = NewAccount("Lies Maes", Role.PLANNER, "paarse-paraplu")


@pytest.fixture
def admin(template: Path, tmp_path: Path) -> Iterator[Workspace]:
    workspace = Workspace.open(copied(template, tmp_path), PASSWORD)
    yield workspace
    workspace.close()


def origin(path: Path, user: str | None, password: str) -> bytes | None:
    """What somebody finds in the own slot; None when it is not there."""
    plan = open_plan(path, password=password, user=user)
    plan.close()
    return plan.origin


@pytest.mark.parametrize(
    ("role", "proves"),
    [(Role.READER, False), (Role.PLANNER, False), (Role.COORDINATOR, True), (Role.ADMINISTRATOR, True)],
)
def test_only_some_roles_can_prove_the_journal(admin: Workspace, role: Role, *, proves: bool) -> None:
    admin.accounts.add(NewAccount("Lies Maes", role, LIES.password), TODAY)

    assert (origin(admin.path, "Lies Maes", LIES.password) is not None) is proves


def test_another_role_brings_the_origin_and_takes_it_away(admin: Workspace) -> None:
    admin.accounts.add(LIES, TODAY)

    admin.accounts.change_role(LIES.user, Role.COORDINATOR)
    assert origin(admin.path, LIES.user, LIES.password) == origin(admin.path, "an", PASSWORD)

    admin.accounts.change_role(LIES.user, Role.PLANNER)
    assert origin(admin.path, LIES.user, LIES.password) is None


def test_a_new_password_and_a_new_key_on_paper_prove_it_too(admin: Workspace) -> None:
    admin.accounts.add(NewAccount("Lies Maes", Role.COORDINATOR, LIES.password), TODAY)

    admin.accounts.reset_password(LIES.user, "groene-paraplu", TODAY)
    printed = admin.accounts.renew_recovery()

    known = origin(admin.path, "an", PASSWORD)
    assert known is not None
    assert known == origin(admin.path, LIES.user, "groene-paraplu") == origin(admin.path, None, printed)


def test_proof_by_who_may_names_the_journal(admin: Workspace) -> None:
    checks = Workspace.verify(admin.path, PASSWORD, user="an")

    assert [check.ok for check in checks if check.name == "journal"] == [True]


def test_proof_names_a_line_that_was_changed(admin: Workspace) -> None:
    path = admin.path
    admin.accounts.add(LIES, TODAY)
    plan = open_plan(path, password=PASSWORD, user="an")
    connection = sqlite.connect(path, plan.key)
    connection.execute("UPDATE journal SET title = '' WHERE id = 1")
    connection.close()
    plan.close()

    checks = Workspace.verify(path, PASSWORD, user="an")

    assert [check.ok for check in checks if check.name == "journal"] == [False]


def test_a_plan_of_before_the_seals_gets_them_when_an_administrator_opens_it(template: Path, tmp_path: Path) -> None:
    path = copied(template, tmp_path)
    plan = open_plan(path, password=PASSWORD)
    connection = sqlite.connect(path, plan.key)
    connection.execute("DROP TRIGGER journal_not_sealed_anew")
    connection.execute("UPDATE journal SET digest = '', seal = ''")
    connection.execute("DELETE FROM journal_state")
    connection.execute(sqlite.TRIGGERS["journal_not_sealed_anew"])
    connection.close()
    plan.close()

    Workspace.open(path, PASSWORD).close()

    checks = Workspace.verify(path, PASSWORD)
    assert [check.ok for check in checks if check.name == "journal"] == [True]
