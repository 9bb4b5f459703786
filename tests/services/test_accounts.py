"""Named accounts only, always an administrator left, and passwords and paper that open what they should."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from ckgdesk.changes import ChangeSet
from ckgdesk.domain.colleagues import Role
from ckgdesk.domain.errors import CkgError, CodeNeeded, Impossible, NotFound, PlanUnavailable
from ckgdesk.services.accounts import NewAccount
from ckgdesk.services.journal import Wanted
from ckgdesk.store.key_file import read_ring, write_ring
from ckgdesk.store.keys import new_slot
from ckgdesk.store.login import code_now
from ckgdesk.workspace import Workspace
from tests.builders import day
from tests.centre import CHEAP, PASSWORD, copied, make_template

TODAY = day("2026-01-10")
LIES = NewAccount("Lies Maes", Role.PLANNER, "paarse-paraplu")


@pytest.fixture
def admin(template: Path, tmp_path: Path) -> Iterator[Workspace]:
    workspace = Workspace.open(copied(template, tmp_path), PASSWORD)
    yield workspace
    workspace.close()


def role_of(path: Path, user: str, password: str, code: str = "") -> Role:
    workspace = Workspace.open(path, password, user=user, code=code)
    workspace.close()
    return workspace.account.role


def written(admin: Workspace) -> list[ChangeSet]:
    """Every line of the journal, the oldest first."""
    return [entry.said for entry in reversed(admin.journal.entries(Wanted(most=None)))]


def test_a_new_account_opens_the_plan_in_its_role(admin: Workspace) -> None:
    admin.accounts.add(LIES, TODAY)

    assert role_of(admin.path, "lies maes", LIES.password) is Role.PLANNER


@pytest.mark.parametrize(
    "name", ["", "AN", "recovery", "Nachtdienst", "nachtdienst 2", "Leefgroep 1", "team", "De Linde"]
)
def test_no_account_is_shared_nor_given_out_twice(admin: Workspace, name: str) -> None:
    with pytest.raises(Impossible):
        admin.accounts.add(NewAccount(name, Role.PLANNER, LIES.password), TODAY)

    assert [row.colleague.user for row in admin.accounts.all()] == ["an"]


@pytest.mark.parametrize("password", ["", "kort", "Lies  Maes ", "lies maes"])
def test_a_weak_password_is_refused(admin: Workspace, password: str) -> None:
    with pytest.raises(Impossible):
        admin.accounts.add(NewAccount(LIES.user, LIES.role, password), TODAY)


def test_a_group_worker_works_for_a_group(admin: Workspace) -> None:
    with pytest.raises(Impossible):
        admin.accounts.add(NewAccount("Lies Maes", Role.GROUP_WORKER, LIES.password), TODAY)

    admin.accounts.add(NewAccount("Lies Maes", Role.GROUP_WORKER, LIES.password, frozenset({2})), TODAY)
    assert [group.id for row in admin.accounts.all() for group in row.groups] == [2]


def test_another_role_holds_from_the_next_time(admin: Workspace) -> None:
    admin.accounts.add(LIES, TODAY)

    admin.accounts.change_role(LIES.user, Role.COORDINATOR)

    assert role_of(admin.path, LIES.user, LIES.password) is Role.COORDINATOR


def test_an_administrator_is_always_left(admin: Workspace) -> None:
    with pytest.raises(Impossible):
        admin.accounts.change_role("an", Role.PLANNER)


def test_nobody_removes_the_own_account(admin: Workspace) -> None:
    admin.accounts.add(NewAccount("Lies Maes", Role.ADMINISTRATOR, LIES.password), TODAY)

    with pytest.raises(Impossible):
        admin.accounts.remove("an")


def test_who_is_removed_is_out_and_the_name_is_kept_for_the_journal(admin: Workspace) -> None:
    admin.accounts.add(LIES, TODAY)
    admin.accounts.remove(LIES.user)

    with pytest.raises(PlanUnavailable):
        Workspace.open(admin.path, LIES.password, user=LIES.user)
    with pytest.raises(Impossible):
        admin.accounts.add(LIES, TODAY)


def test_who_is_not_there_is_not_removed(admin: Workspace) -> None:
    with pytest.raises(NotFound):
        admin.accounts.remove("niemand")


def test_a_password_is_changed_by_who_knows_it(admin: Workspace) -> None:
    with pytest.raises(PlanUnavailable):
        admin.accounts.change_password("fout", "paarse-paraplu", TODAY)

    admin.accounts.change_password(PASSWORD, "paarse-paraplu", TODAY)
    assert role_of(admin.path, "an", "paarse-paraplu") is Role.ADMINISTRATOR


def test_the_key_on_paper_sets_a_new_password_and_is_renewed(admin: Workspace) -> None:
    printed = admin.accounts.renew_recovery()

    again = Workspace.recover(admin.path, printed, "an", "paarse-paraplu", TODAY)

    assert role_of(admin.path, "an", "paarse-paraplu") is Role.ADMINISTRATOR
    assert role_of(admin.path, "", again) is Role.ADMINISTRATOR
    with pytest.raises(PlanUnavailable):
        Workspace.open(admin.path, printed)


def test_a_second_factor_asks_for_the_code_of_now(admin: Workspace) -> None:
    new = admin.accounts.new_factor()
    admin.accounts.turn_factor_on(PASSWORD, new, code_now(new.secret))

    with pytest.raises(CodeNeeded):
        Workspace.open(admin.path, PASSWORD)
    with pytest.raises(PlanUnavailable, match="code is wrong"):
        Workspace.open(admin.path, PASSWORD, code="000000")
    assert role_of(admin.path, "an", PASSWORD, code_now(new.secret)) is Role.ADMINISTRATOR


def test_a_second_factor_is_turned_on_only_with_its_code(admin: Workspace) -> None:
    with pytest.raises(Impossible):
        admin.accounts.turn_factor_on(PASSWORD, admin.accounts.new_factor(), "000000")

    assert role_of(admin.path, "an", PASSWORD) is Role.ADMINISTRATOR


def test_asking_without_a_code_forgives_no_wrong_ones(admin: Workspace) -> None:
    new = admin.accounts.new_factor()
    admin.accounts.turn_factor_on(PASSWORD, new, code_now(new.secret))

    for code in ("000000", "", "000001", "", "000002", ""):
        with pytest.raises(CkgError):
            Workspace.open(admin.path, PASSWORD, code=code)

    with pytest.raises(PlanUnavailable, match="too often"):
        Workspace.open(admin.path, PASSWORD, code=code_now(new.secret))


def test_a_new_password_from_the_administrator_needs_no_code(admin: Workspace) -> None:
    printed = admin.accounts.renew_recovery()
    new = admin.accounts.new_factor()
    admin.accounts.turn_factor_on(PASSWORD, new, code_now(new.secret))

    Workspace.recover(admin.path, printed, "an", "paarse-paraplu", TODAY)

    assert role_of(admin.path, "an", "paarse-paraplu") is Role.ADMINISTRATOR


def test_what_is_done_about_keys_stands_in_the_journal(admin: Workspace) -> None:
    before = len(written(admin))
    admin.accounts.renew_recovery()
    admin.accounts.change_password(PASSWORD, "paarse-paraplu", TODAY)

    said = [line.title.source for line in written(admin)[before:]]

    assert said == ["New recovery key", "{user} chose another password"]


def test_the_journal_holds_no_password(admin: Workspace) -> None:
    admin.accounts.add(LIES, TODAY)
    printed = admin.accounts.renew_recovery()

    told = repr(written(admin))

    assert LIES.password not in told
    assert printed not in told


def test_a_template_has_a_first_administrator(tmp_path: Path) -> None:
    path = make_template(tmp_path / "linde.ckg")

    assert role_of(path, "an", PASSWORD) is Role.ADMINISTRATOR


def test_a_code_opens_once(admin: Workspace) -> None:
    new = admin.accounts.new_factor()
    admin.accounts.turn_factor_on(PASSWORD, new, code_now(new.secret))
    code = code_now(new.secret)
    assert role_of(admin.path, "an", PASSWORD, code) is Role.ADMINISTRATOR

    with pytest.raises(PlanUnavailable, match="code is wrong"):
        Workspace.open(admin.path, PASSWORD, code=code)


def test_the_first_account_of_a_plan_is_a_person_too(tmp_path: Path) -> None:
    with pytest.raises(Impossible):
        Workspace.create(tmp_path / "nest.ckg", centre="Het Nest", user="Nachtdienst", password=PASSWORD)

    assert list(tmp_path.iterdir()) == []


def test_a_key_file_that_a_stranger_changed_is_seen(admin: Workspace) -> None:
    assert all(check.ok for check in Workspace.verify(admin.path, PASSWORD))
    ring = read_ring(admin.path)
    write_ring(admin.path, ring.with_slot(new_slot(ring, bytes(32), "vreemde", PASSWORD, cost=CHEAP)))

    failed = [check.name for check in Workspace.verify(admin.path, PASSWORD, user="an") if not check.ok]
    assert failed == ["key_file"]


def test_the_key_on_paper_is_nobodys_password(admin: Workspace) -> None:
    printed = admin.accounts.renew_recovery()
    new = admin.accounts.new_factor()

    for wish in (
        lambda: admin.accounts.confirm(printed),
        lambda: admin.accounts.change_password(printed, "paarse-paraplu", TODAY),
        lambda: admin.accounts.turn_factor_on(printed, new, code_now(new.secret)),
    ):
        with pytest.raises(PlanUnavailable, match="recovery key"):
            wish()

    assert role_of(admin.path, "an", PASSWORD) is Role.ADMINISTRATOR
    assert role_of(admin.path, "", printed) is Role.ADMINISTRATOR
