"""A folder with backups: proven, thinned, and never the worse for what went wrong."""

import json
import signal
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from ckgdesk.domain.errors import PlanUnavailable
from ckgdesk.domain.thinning import Keep
from ckgdesk.store import backups
from ckgdesk.store.backups import back_up, backups_in, same_as_now, thin
from ckgdesk.store.contents import contents
from ckgdesk.store.manifest import manifest_of, read_manifest
from ckgdesk.store.opening import verify_plan
from ckgdesk.store.plan import Plan
from ckgdesk.texts import Text
from tests.builders import a_child
from tests.plans import PASSWORD, opened

AT = datetime(2026, 1, 5, 18, 30, tzinfo=UTC)
ENDLESS = """
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from ckgdesk.store.backups import back_up
from tests.plans import opened
plan = opened(Path(sys.argv[1]))
for minute in range(10_000):
    back_up(plan, Path(sys.argv[2]), datetime(2026, 1, 5, tzinfo=UTC) + timedelta(minutes=minute))
    print("made", flush=True)
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "backups"
    folder.mkdir()
    return folder


def change(plan: Plan) -> None:
    with plan.writing() as work:
        work.write(None, a_child(work.new_id()))
        work.record(Text("test", "a child comes"), "an", AT)


def test_a_backup_tells_its_moment_and_what_it_holds(plan: Plan, folder: Path) -> None:
    backup = back_up(plan, folder, AT)

    [found] = backups_in(folder, plan.plan_id)
    assert (found, found.manifest.made_at) == (backup, AT)
    assert found.manifest.contents.counts["child"] == 6
    assert found.manifest.holds(plan.key)


def test_a_slip_names_nobody(plan: Plan, folder: Path) -> None:
    backup = back_up(plan, folder, AT)

    slip = manifest_of(backup.path).read_text()

    names = [value for child in range(1, 7) for value in (a_child(child).first_name, a_child(child).last_name)]
    assert not any(name in slip for name in (*names, "Vermeulen", "De Linde"))


def test_a_slip_that_somebody_changed_no_longer_holds(plan: Plan, folder: Path) -> None:
    backup = back_up(plan, folder, AT)
    slip = json.loads(manifest_of(backup.path).read_text())
    slip["counts"]["child"] = 5
    manifest_of(backup.path).write_text(json.dumps(slip))

    changed = read_manifest(backup.path)

    assert changed is not None
    assert not changed.holds(plan.key)


@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b"\xff\xfe", b'{"plan": 1}', b"x" * 2_000_000])
def test_a_spoilt_slip_is_no_backup(plan: Plan, folder: Path, content: bytes) -> None:
    backup = back_up(plan, folder, AT)

    manifest_of(backup.path).write_bytes(content)

    assert backups_in(folder) == ()


def test_backups_of_another_plan_are_not_counted_as_ours(plan: Plan, folder: Path) -> None:
    back_up(plan, folder, AT)

    assert backups_in(folder, "another plan") == ()


def test_digests_tell_one_changed_value(plan: Plan) -> None:
    before = contents(plan.path, plan.key)

    change(plan)

    after = contents(plan.path, plan.key)
    changed = {name for name in before.digests if before.digests[name] != after.digests[name]}
    assert changed >= {"child", "journal"}
    assert before.digests["place"] == after.digests["place"]


def test_digests_of_a_copy_are_those_of_the_plan(plan: Plan, folder: Path) -> None:
    for _ in range(3):
        change(plan)

    backup = back_up(plan, folder, AT)

    assert backup.manifest.contents == contents(plan.path, plan.key)


def test_a_plan_is_the_same_until_something_changes(plan: Plan, folder: Path) -> None:
    backup = back_up(plan, folder, AT)
    before = same_as_now(plan, backup)

    change(plan)

    assert (before, same_as_now(plan, backup)) == (True, False)


def test_old_backups_go_with_everything_beside_them(plan: Plan, folder: Path) -> None:
    for day in range(20, 0, -1):
        back_up(plan, folder, AT - timedelta(days=day))

    days = {backup.at.date() for backup in backups_in(folder, plan.plan_id)}
    files = {file.name for file in folder.iterdir()}
    assert len(days) < 20
    assert len(files) == 4 * len(days)


def test_a_backup_dated_later_than_now_is_not_the_newest_and_pushes_none_out(plan: Plan, folder: Path) -> None:
    wrong = back_up(plan, folder, AT + timedelta(days=4000))

    for day in range(3, 0, -1):
        back_up(plan, folder, AT - timedelta(days=day))

    found = backups_in(folder, plan.plan_id, AT)
    assert (len(found), found[0].at, found[-1]) == (4, AT - timedelta(days=1), wrong)
    assert thin(folder, plan.plan_id, AT, Keep(1, 1, 1)) == tuple(backup.path for backup in found[1:3])
    assert wrong.path.exists()


def test_a_folder_that_is_gone_is_named_and_not_made(plan: Plan, tmp_path: Path) -> None:
    gone = tmp_path / "usb"

    with pytest.raises(PlanUnavailable, match="not there"):
        back_up(plan, gone, AT)

    assert not gone.exists()


def test_a_disk_that_goes_half_way_leaves_the_last_good_backup(
    plan: Plan, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good = back_up(plan, folder, AT)
    change(plan)

    def broken(*_: object) -> None:
        raise OSError(5, "gone")

    monkeypatch.setattr(backups, "write_manifest", broken)
    with pytest.raises(PlanUnavailable):
        back_up(plan, folder, AT + timedelta(hours=4))

    assert backups_in(folder) == (good,)
    assert len(list(folder.iterdir())) == 4


def test_too_little_room_is_said_before_anything_is_written(
    plan: Plan, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backups, "_ROOM", 1e12)

    with pytest.raises(PlanUnavailable, match="free space"):
        back_up(plan, folder, AT)

    assert list(folder.iterdir()) == []


def test_killed_at_any_moment_the_last_good_backup_survives(path: Path, folder: Path) -> None:
    for trial in range(8):
        program = subprocess.Popen(
            [sys.executable, "-c", ENDLESS, str(path), str(folder)], stdout=subprocess.PIPE, text=True
        )
        assert program.stdout is not None
        program.stdout.readline()
        time.sleep(0.013 * trial)
        program.send_signal(signal.SIGKILL)
        program.communicate()

        newest, *_ = backups_in(folder)
        assert all(check.ok for check in verify_plan(newest.path, PASSWORD))

    plan = opened(path)
    back_up(plan, folder, datetime(2026, 1, 6, tzinfo=UTC))
    plan.close()
    assert {file.suffix for file in folder.iterdir()} == {".ckg", ".keys", ".bak", ".manifest"}
