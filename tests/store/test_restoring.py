"""The way back: from a backup and a password alone, compared with its slip; nothing that lay there is deleted."""

import json
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from ckgdesk.changes import Deed
from ckgdesk.domain.errors import PlanDamaged, PlanInUse, PlanUnavailable
from ckgdesk.store import sqlite
from ckgdesk.store.backups import Backup, back_up
from ckgdesk.store.contents import contents
from ckgdesk.store.files import journal_of
from ckgdesk.store.key_file import key_files
from ckgdesk.store.lock import sit_down
from ckgdesk.store.login import Credentials
from ckgdesk.store.manifest import manifest_of
from ckgdesk.store.opening import create_plan
from ckgdesk.store.plan import Plan
from ckgdesk.store.restoring import Moment, drill, restore
from tests.builders import day
from tests.plans import CHEAP, PASSWORD, opened

AT = datetime(2026, 1, 5, 18, 30, tzinfo=UTC)
TODAY = day("2026-01-06")
SECRET = Credentials(PASSWORD)
MOMENT = Moment(AT + timedelta(days=1), "bureau-1", TODAY)


@pytest.fixture
def backup(plan: Plan, tmp_path: Path) -> Backup:
    folder = tmp_path / "backups"
    folder.mkdir()
    backup = back_up(plan, folder, AT)
    plan.close()
    return backup


def altered(backup: Backup, key: bytes) -> None:
    """Somebody with the key changed a value in the backup."""
    connection = sqlite.connect(backup.path, key)
    connection.execute("UPDATE child SET note = 'anders' WHERE id = 1")
    connection.close()


def test_a_plan_comes_back_line_by_line(plan: Plan, backup: Backup) -> None:
    before = contents(plan.path, plan.key)
    plan.path.write_bytes(b"x" * 5000)

    restore(backup.path, plan.path, SECRET, MOMENT)

    after = contents(plan.path, plan.key)
    differing = {name for name in before.digests if before.digests[name] != after.digests[name]}
    assert differing == {"journal", "journal_state"}
    assert after.counts["journal"] == before.counts["journal"] + 1


def test_the_journal_says_that_it_came_back(plan: Plan, backup: Backup) -> None:
    restore(backup.path, plan.path, SECRET, MOMENT)

    back = opened(plan.path)
    with back.reading() as reader:
        line = reader.journal()[-1]
    back.close()
    assert (line.deed, line.who, line.at, line.where) == (Deed.RESTORED, "an", MOMENT.at, "bureau-1")
    assert dict(line.title.values)["day"] == AT.astimezone().date()


def test_a_journal_of_the_damaged_plan_is_not_played_into_the_backup(plan: Plan, backup: Backup) -> None:
    journal_of(plan.path).write_bytes(b"j" * 5000)

    kept = restore(backup.path, plan.path, SECRET, MOMENT).kept

    assert kept is not None
    assert journal_of(kept).read_bytes() == b"j" * 5000
    assert not journal_of(plan.path).exists()


def test_lost_keys_come_back_with_the_plan(plan: Plan, backup: Backup) -> None:
    for keys in key_files(plan.path):
        keys.write_bytes(b"")

    restore(backup.path, plan.path, SECRET, MOMENT)

    opened(plan.path).close()


def test_a_plan_that_a_window_has_open_is_not_replaced(plan: Plan, backup: Backup) -> None:
    seat = sit_down(plan.path)

    with pytest.raises(PlanInUse):
        restore(backup.path, plan.path, SECRET, MOMENT)

    seat.leave()


def test_nothing_is_left_in_the_folder_of_the_plan(plan: Plan, backup: Backup) -> None:
    before = {file.name for file in plan.path.parent.iterdir()}

    restore(backup.path, plan.path, SECRET, MOMENT)

    after = {file.name for file in plan.path.parent.iterdir()}
    assert after - before == {file for file in after if ".damaged-2026-01-06" in file}


def test_a_backup_whose_contents_changed_is_refused(plan: Plan, backup: Backup) -> None:
    altered(backup, plan.key)
    before = plan.path.read_bytes()

    with pytest.raises(PlanDamaged, match="does not hold"):
        restore(backup.path, plan.path, SECRET, MOMENT)

    assert plan.path.read_bytes() == before


def test_a_backup_whose_slip_was_forged_is_refused(backup: Backup) -> None:
    slip = json.loads(manifest_of(backup.path).read_text())
    manifest_of(backup.path).write_text(json.dumps({**slip, "anchor": "another"}))

    with pytest.raises(PlanDamaged):
        drill(backup.path, SECRET)


def test_a_copy_without_a_slip_comes_back_on_its_own_seals(backup: Backup) -> None:
    manifest_of(backup.path).unlink()

    assert drill(backup.path, SECRET).tables == 0


def test_a_drill_needs_the_recovery_key_alone(tmp_path: Path) -> None:
    path = tmp_path / "linde.ckg"
    recovery = create_plan(path, centre="De Linde", user="an", password=PASSWORD, cost=CHEAP)
    plan = opened(path)
    backup = back_up(plan, tmp_path, AT)
    plan.close()
    for file in (path, *key_files(path)):
        file.unlink()

    assert drill(backup.path, Credentials(recovery)).tables > 10


def test_a_drill_leaves_nothing_and_changes_nothing(backup: Backup) -> None:
    before = {file.name: file.read_bytes() for file in backup.path.parent.iterdir()}

    drill(backup.path, SECRET)

    assert {file.name: file.read_bytes() for file in backup.path.parent.iterdir()} == before


def test_a_backup_without_keys_says_so(backup: Backup) -> None:
    for keys in key_files(backup.path):
        keys.unlink()

    with pytest.raises(PlanUnavailable, match="key file"):
        drill(backup.path, SECRET)


def test_too_little_room_is_said_before_the_plan_is_touched(
    plan: Plan, backup: Backup, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(1, 1, 0))  # noqa: SLF001  its own answer
    before = plan.path.read_bytes()

    with pytest.raises(PlanUnavailable, match="free space"):
        restore(backup.path, plan.path, SECRET, MOMENT)

    assert plan.path.read_bytes() == before
