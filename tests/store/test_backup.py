"""A copy is whole, locked with the same keys, and there only when it is proven; a proof finds what is wrong."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from ckgdesk.domain.errors import PlanUnavailable
from ckgdesk.domain.house import Site
from ckgdesk.store import sqlite
from ckgdesk.store.backups import copy_plan
from ckgdesk.store.checks import Check
from ckgdesk.store.opening import verify_plan
from ckgdesk.store.plan import Plan
from ckgdesk.texts import Text
from tests.builders import a_stay, a_timeline
from tests.plans import PASSWORD, opened

AT = datetime(2026, 1, 5, 18, 30, tzinfo=UTC)


def failed(path: Path) -> set[str]:
    return {check.name for check in verify_plan(path, PASSWORD) if not check.ok}


def named(checks: tuple[Check, ...], name: str) -> Check:
    return next(check for check in checks if check.name == name)


def tampered(plan: Plan, *statements: str) -> Path:
    plan.close()
    connection = sqlite.connect(plan.path, plan.key)
    for statement in ("PRAGMA foreign_keys = OFF", *statements):
        connection.execute(statement)
    connection.close()
    return plan.path


def lose_a_seal(plan: Plan) -> None:
    """Flip one bit on a page that opening the plan does not look at."""
    with plan.writing() as work:
        work.record(Text("test", "long"), "an", datetime(2026, 1, 5, tzinfo=UTC), reason="lang" * 5000)
    plan.close()
    content = bytearray(plan.path.read_bytes())
    content[-2000] ^= 1
    plan.path.write_bytes(content)


def test_a_copy_opens_with_the_same_password_and_holds_the_same(plan: Plan, tmp_path: Path) -> None:
    with plan.writing() as work:
        work.rewrite(None, a_timeline(a_stay()))

    copy_plan(plan, tmp_path / "copy.ckg", AT)

    copy = opened(tmp_path / "copy.ckg")
    with copy.reading() as theirs, plan.reading() as ours:
        assert theirs.timelines() == ours.timelines()
    copy.close()


def test_a_copy_is_the_same_plan(plan: Plan, tmp_path: Path) -> None:
    copy_plan(plan, tmp_path / "copy.ckg", AT)

    copy = opened(tmp_path / "copy.ckg")
    copy.close()

    assert (copy.plan_id, copy.centre) == (plan.plan_id, plan.centre)


def test_a_copy_made_while_another_writes_holds_what_was_committed(plan: Plan, other: Plan, tmp_path: Path) -> None:
    with other.writing() as work:
        work.write(None, Site(900, "De Spar"))
        work.flush()
        copy_plan(plan, tmp_path / "copy.ckg", AT)

    copy = opened(tmp_path / "copy.ckg")
    with copy.reading() as reader:
        assert 900 not in reader.house().sites
    copy.close()


def test_a_copy_never_takes_the_place_of_a_file(plan: Plan, tmp_path: Path) -> None:
    (tmp_path / "copy.ckg").write_text("somebody's")

    with pytest.raises(PlanUnavailable):
        copy_plan(plan, tmp_path / "copy.ckg", AT)

    assert (tmp_path / "copy.ckg").read_text() == "somebody's"


def test_making_a_copy_leaves_no_half_files(plan: Plan, tmp_path: Path) -> None:
    folder = tmp_path / "copies"
    folder.mkdir()

    copy_plan(plan, folder / "copy.ckg", AT)

    assert {file.name for file in folder.iterdir()} == {
        "copy.ckg",
        "copy.ckg.keys",
        "copy.ckg.keys.bak",
        "copy.ckg.manifest",
    }


def test_a_copy_that_fails_its_proof_is_thrown_away(plan: Plan, tmp_path: Path) -> None:
    folder = tmp_path / "copies"
    folder.mkdir()
    tampered(plan, "DROP TRIGGER journal_not_deleted")

    with pytest.raises(PlanUnavailable, match="thrown away"):
        copy_plan(plan, folder / "copy.ckg", AT)

    assert list(folder.iterdir()) == []


def test_a_copy_of_a_plan_that_lost_a_seal_is_thrown_away(plan: Plan, tmp_path: Path) -> None:
    folder = tmp_path / "copies"
    folder.mkdir()
    lose_a_seal(plan)

    with pytest.raises(PlanUnavailable):
        copy_plan(plan, folder / "copy.ckg", AT)

    assert list(folder.iterdir()) == []


def test_a_sound_plan_passes_every_check(plan: Plan) -> None:
    plan.close()

    assert failed(plan.path) == set()


def test_a_proof_says_what_it_looked_at(path: Path) -> None:
    names = {check.name for check in verify_plan(path, PASSWORD)}

    assert names >= {"application_id", "schema", "plan_id", "cipher_integrity", "integrity", "foreign_keys"}
    assert names >= {"values", "triggers", "connection", "one_child_per_place", "one_stay_per_child"}


def test_a_proof_counts_the_records_of_every_kind(plan: Plan) -> None:
    plan.close()

    counted = named(verify_plan(plan.path, PASSWORD), "records.Child")

    assert counted.detail.count == 6


def test_a_proof_changes_no_byte(path: Path) -> None:
    before = path.read_bytes()

    verify_plan(path, PASSWORD)

    assert path.read_bytes() == before


def test_a_missing_guard_is_found(plan: Plan) -> None:
    path = tampered(plan, "DROP TRIGGER journal_not_deleted")

    assert failed(path) == {"triggers"}


def test_a_record_that_belongs_to_nothing_is_found(plan: Plan) -> None:
    path = tampered(plan, "INSERT INTO room VALUES (99, 12345, 'zolder')")

    assert failed(path) == {"foreign_keys"}


def test_double_bookings_are_found(plan: Plan) -> None:
    with plan.writing() as work:
        work.rewrite(None, a_timeline(a_stay(number=1)))
        work.rewrite(None, a_timeline(a_stay("2026-03-01", None, 2)))
    guards = [f"DROP TRIGGER {name}" for name in sqlite.TRIGGERS if "update" in name and "journal" not in name]

    path = tampered(plan, *guards, "UPDATE placement SET place_id = 1, first = '2026-01-06'")

    assert failed(path) == {"triggers", "one_child_per_place"}


def test_a_page_that_lost_its_seal_is_found(plan: Plan) -> None:
    lose_a_seal(plan)

    assert "cipher_integrity" in failed(plan.path)
