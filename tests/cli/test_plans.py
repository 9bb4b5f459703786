"""Making a plan, making the demo centre, proving a plan."""

import re
from pathlib import Path

import pytest

from ckgdesk.store.login import code_now
from ckgdesk.store.opening import open_plan
from ckgdesk.store.records import SHAPES
from ckgdesk.workspace import Workspace
from tests.cli.caller import Ckg


@pytest.fixture
def nothing(tmp_path: Path) -> Ckg:
    """A place for a plan, and a password for it."""
    secret = tmp_path / "password.txt"
    secret.write_text("groene vijver\nnot this\n", encoding="utf-8")
    return Ckg(tmp_path / "nieuw.ckg", secret)


def test_a_new_plan_is_empty_and_opens_with_its_password(nothing: Ckg) -> None:
    nothing.json("new", "--centre", "De Linde", "--user", "an")

    plan = open_plan(nothing.plan, password="groene vijver", user="an")  # noqa: S106  a test
    plan.close()
    assert (plan.centre, plan.user) == ("De Linde", "an")


def test_a_new_plan_prints_its_recovery_key_once(nothing: Ckg) -> None:
    document = nothing.json("new", "--centre", "De Linde", "--user", "an")

    assert set(document) == {"plan", "recovery_key"}
    plan = open_plan(nothing.plan, password=document["recovery_key"])
    plan.close()
    assert document["recovery_key"] not in nothing("verify").out


def test_the_recovery_key_is_shown_to_people_as_well(nothing: Ckg) -> None:
    out = nothing("new", "--centre", "De Linde", "--user", "an").out

    assert re.search(r"[0-9A-Z]{4}(-[0-9A-Z]{4}){8}", out)


def test_a_new_plan_never_takes_the_place_of_another(demo: Ckg) -> None:
    before = demo.bytes_of_everything()

    outcome = demo("new", "--centre", "De Linde", "--user", "an")

    assert (outcome.code, outcome.out, len(outcome.sentences)) == (3, "", 1)
    assert demo.bytes_of_everything() == before


@pytest.mark.parametrize(
    "arguments",
    [("--user", "an"), ("--centre", "De Linde"), ("--centre", " ", "--user", "an"), ("--centre", "X", "--user", " ")],
)
def test_a_new_plan_needs_a_centre_and_a_user(nothing: Ckg, arguments: tuple[str, ...]) -> None:
    outcome = nothing("new", *arguments)

    assert (outcome.code, nothing.plan.exists()) == (2, False)


def test_the_demo_centre_opens_with_demo(nothing: Ckg) -> None:
    document = nothing.json("demo", "--today", "2026-11-23")

    plan = open_plan(nothing.plan, password="demo", user="demo")  # noqa: S106  a test
    plan.close()
    assert (set(document), document["children"]) == ({"plan", "children", "stays"}, 60)


def test_a_proof_says_that_the_plan_is_whole(demo: Ckg) -> None:
    document = demo.json("verify")

    assert document["ok"]
    assert all(check["ok"] for check in document["checks"])


def test_a_proof_names_every_check_it_made(demo: Ckg) -> None:
    names = [check["check"] for check in demo.json("verify")["checks"]]

    assert [name for name in names if not name.startswith("records.")] == [
        "key_file", "application_id", "schema", "plan_id", "cipher_integrity", "integrity", "foreign_keys", "values",
        "triggers", "connection", "one_child_per_place", "one_stay_per_child", "journal",
    ]  # fmt: skip
    assert {f"records.{kind.__name__}" for kind in SHAPES} <= set(names)


def test_a_proof_takes_the_code_of_a_second_factor(demo: Ckg) -> None:
    password = demo.secret.read_text().strip()
    workspace = Workspace.open(demo.plan, password)
    new = workspace.accounts.new_factor()
    workspace.accounts.turn_factor_on(password, new, code_now(new.secret))
    workspace.close()

    without, proven = demo("verify"), demo("verify", "--code", code_now(new.secret))

    assert (without.code, proven.code) == (3, 0)


def test_a_damaged_plan_is_not_whole(demo: Ckg) -> None:
    content = bytearray(demo.plan.read_bytes())
    content[-2000] ^= 1
    demo.plan.write_bytes(content)

    outcome = demo("verify")

    assert outcome.code in (1, 3)
    assert "Traceback" not in outcome.err
