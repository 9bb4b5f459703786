"""A damaged plan makes room for a backup and is never deleted."""

from datetime import date
from pathlib import Path

from ckgdesk.store.aside import set_aside
from ckgdesk.store.files import journal_of
from ckgdesk.store.key_file import key_files
from tests.plans import copied, opened

TODAY = date(2026, 11, 24)


def contents(plan: Path) -> list[bytes]:
    return [file.read_bytes() for file in (plan, *key_files(plan))]


def test_a_plan_goes_aside_with_its_keys_under_the_day(path: Path) -> None:
    before = contents(path)

    kept = set_aside(path, TODAY)

    assert kept == path.with_name("linde.ckg.damaged-2026-11-24")
    assert contents(kept) == before
    assert [file for file in path.parent.iterdir() if not file.name.startswith(kept.name)] == []


def test_a_journal_does_not_stay_behind_for_the_backup(path: Path) -> None:
    journal_of(path).write_bytes(b"half a change")

    kept = set_aside(path, TODAY)

    assert journal_of(kept).read_bytes() == b"half a change"
    assert not journal_of(path).exists()


def test_a_second_plan_of_one_day_takes_no_name_that_is_taken(path: Path, empty: Path) -> None:
    first = set_aside(path, TODAY)
    before = contents(first)

    second = set_aside(copied(empty, path.parent), TODAY)

    assert second.name == "linde.ckg.damaged-2026-11-24-2"
    assert contents(first) == before


def test_what_was_kept_can_still_be_opened(path: Path) -> None:
    kept = set_aside(path, TODAY)

    plan = opened(kept)
    plan.close()

    assert plan.centre == "De Linde"


def test_a_plan_that_is_not_there_leaves_the_rest_aside(path: Path) -> None:
    path.unlink()

    kept = set_aside(path, TODAY)

    assert not kept.exists()
    assert all(keys.exists() for keys in key_files(kept))
