"""Whoever left stays out: a backup of before does not let them in again, and it is told who they are."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from ckgdesk.domain.colleagues import Role
from ckgdesk.domain.errors import PlanUnavailable
from ckgdesk.services.accounts import NewAccount
from ckgdesk.services.archive import CameBack
from ckgdesk.services.journal import Wanted
from ckgdesk.store import sqlite
from ckgdesk.store.ledger import NAME
from ckgdesk.workspace import Workspace
from tests.builders import day
from tests.centre import PASSWORD, make_template

TODAY = day("2026-11-25")
THEIRS = "het wachtwoord van bo"


@pytest.fixture
def an(tmp_path: Path) -> Iterator[Workspace]:
    """A plan with two more accounts, and one of them about to leave."""
    folder = tmp_path / "plan"
    folder.mkdir()
    workspace = Workspace.open(make_template(folder / "linde.ckg"), PASSWORD, user="an")
    workspace.accounts.add(NewAccount("bo", Role.ADMINISTRATOR, THEIRS), TODAY)
    workspace.accounts.add(NewAccount("cas", Role.PLANNER, "het wachtwoord van cas"), TODAY)
    yield workspace
    workspace.close()


@pytest.fixture
def backup(an: Workspace, tmp_path: Path) -> Path:
    """Of before somebody left."""
    (tmp_path / "backups").mkdir()
    (attempt,) = an.safekeeping.back_up([tmp_path / "backups"])
    assert attempt.backup is not None
    return attempt.backup.path


def put_back(backup: Path, plan: Path, password: str = PASSWORD, user: str = "an") -> CameBack:
    return Workspace.put_back(backup, plan, password, TODAY, user=user)


def users(plan: Path) -> list[str]:
    workspace = Workspace.open(plan, PASSWORD, user="an")
    try:
        return [row.colleague.user for row in workspace.accounts.all()]
    finally:
        workspace.close()


def removed(an: Workspace) -> Path:
    an.accounts.remove("bo")
    an.close()
    return an.path


def test_an_account_that_was_removed_does_not_come_back_with_a_backup(an: Workspace, backup: Path) -> None:
    plan = removed(an)

    came = put_back(backup, plan)

    assert (came.removed, came.accounts) == (("bo",), ("an", "cas"))
    assert users(plan) == ["an", "cas"]
    with pytest.raises(PlanUnavailable):
        Workspace.open(plan, THEIRS, user="bo")


def test_the_plan_that_comes_has_a_key_nobody_who_left_can_know(an: Workspace, backup: Path) -> None:
    before = Workspace.open(an.path, PASSWORD, user="an")
    key = before._plan.key  # noqa: SLF001  the key somebody who left may have kept
    before.close()
    plan = removed(an)

    put_back(backup, plan)

    assert not sqlite.opens(plan, key)


def test_the_journal_names_them(an: Workspace, backup: Path) -> None:
    plan = removed(an)

    put_back(backup, plan)

    workspace = Workspace.open(plan, PASSWORD, user="an")
    lines = [dict(entry.said.title.values) for entry in workspace.journal.entries(Wanted())]
    proven = workspace.journal.prove([backup.parent])
    workspace.close()
    assert {"users": "bo"} in lines
    assert proven is not None
    assert proven.sound


def test_whoever_left_cannot_put_a_backup_back_beside_the_plan(an: Workspace, backup: Path) -> None:
    plan = removed(an)
    before = plan.read_bytes()

    with pytest.raises(PlanUnavailable):
        put_back(backup, plan, THEIRS, "bo")

    assert plan.read_bytes() == before


def test_a_plan_that_is_lost_altogether_is_known_beside_its_backups(an: Workspace, backup: Path) -> None:
    an.accounts.remove("bo")
    an.safekeeping.back_up([backup.parent])
    an.close()
    for file in an.path.parent.iterdir():
        file.unlink()

    assert put_back(backup, an.path).removed == ("bo",)


def test_a_file_of_before_laid_there_by_hand_lets_nobody_in_who_left(an: Workspace, backup: Path) -> None:
    plan = removed(an)
    plan.write_bytes(backup.read_bytes())
    for suffix in (".keys", ".keys.bak"):
        plan.with_name(plan.name + suffix).write_bytes(backup.with_name(backup.name + suffix).read_bytes())

    with pytest.raises(PlanUnavailable, match=r"removed|account"):
        Workspace.open(plan, THEIRS, user="bo")

    assert users(plan) == ["an", "cas"]


def test_nobody_is_taken_out_where_nobody_left(an: Workspace, backup: Path) -> None:
    an.close()

    came = put_back(backup, an.path)

    assert (came.removed, came.accounts) == ((), ("an", "bo", "cas"))
    assert users(an.path) == ["an", "bo", "cas"]


def test_what_lies_beside_the_plan_names_nobody(an: Workspace) -> None:
    plan = removed(an)

    known = [json.loads(line) for line in (plan.parent / NAME).read_text().splitlines()]
    assert [len(line["left"]) for line in known] == [64]
