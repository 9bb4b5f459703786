"""Copies of a plan, the way back from one, and the drill that proves it."""

from pathlib import Path

import pytest

from ckgdesk.store.key_file import key_files
from ckgdesk.store.login import code_now
from ckgdesk.workspace import Workspace
from tests.cli.caller import Ckg


@pytest.fixture
def backup(demo: Ckg, tmp_path: Path) -> Path:
    """A backup of the demo centre, in a folder of its own."""
    folder = tmp_path / "backups"
    folder.mkdir()
    return Path(demo.json("backup", folder)["file"])


def restore(demo: Ckg, backup: Path, plan: Path, *more: object) -> tuple[int, str]:
    outcome = demo.bare("restore", backup, plan, "--password-file", demo.secret, *more)
    return outcome.code, outcome.out or outcome.err


def break_it(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)


def test_a_backup_is_a_plan_that_opens_with_the_same_password(demo: Ckg, tmp_path: Path) -> None:
    document = demo.json("backup", tmp_path)

    copy = Ckg(Path(document["file"]), demo.secret)
    assert document["ok"]
    assert copy.json("stays") == demo.json("stays")


def test_a_second_backup_of_a_day_has_its_own_name(demo: Ckg, tmp_path: Path) -> None:
    files = {demo.json("backup", tmp_path)["file"] for _ in range(3)}

    assert len(files) == 3


def test_a_backup_into_no_folder_is_refused(demo: Ckg, tmp_path: Path) -> None:
    outcome = demo("backup", tmp_path / "weg")

    assert (outcome.code, outcome.out, len(outcome.sentences)) == (3, "", 1)


def test_a_plan_that_is_gone_comes_back(demo: Ckg, backup: Path) -> None:
    before = demo.json("stays")
    for file in (demo.plan, *key_files(demo.plan)):
        file.unlink()

    code, _ = restore(demo, backup, demo.plan)

    assert (code, demo.json("stays")) == (0, before)


def test_what_lay_in_the_place_is_kept_aside(demo: Ckg, backup: Path) -> None:
    break_it(demo.plan)
    damaged = demo.plan.read_bytes()

    document = demo.bare("restore", backup, demo.plan, "--password-file", demo.secret, "--json").document

    assert (document["ok"], Path(document["kept"]).read_bytes()) == (True, damaged)
    assert demo.json("verify")["ok"]


def test_who_opens_the_plan_that_came_back_is_told(demo: Ckg, backup: Path) -> None:
    document = demo.bare("restore", backup, demo.plan, "--password-file", demo.secret, "--json").document

    assert (document["removed"], document["accounts"]) == ([], ["demo"])


def test_a_wrong_password_changes_nothing(demo: Ckg, backup: Path, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.txt"
    wrong.write_text("niet dit")
    before = demo.bytes_of_everything()

    outcome = demo.bare("restore", backup, demo.plan, "--password-file", wrong)

    assert (outcome.code, len(outcome.sentences)) == (3, 1)
    assert demo.bytes_of_everything() == before


def test_a_damaged_backup_replaces_nothing(demo: Ckg, backup: Path) -> None:
    break_it(backup)
    before = demo.bytes_of_everything()

    code, told = restore(demo, backup, demo.plan)

    assert (code, "Traceback" in told) == (3, False)
    assert demo.bytes_of_everything() == before


def test_a_backup_does_not_take_its_own_place(demo: Ckg, backup: Path) -> None:
    assert restore(demo, backup, backup)[0] == 3


def test_a_file_that_is_no_backup_is_refused(demo: Ckg, tmp_path: Path) -> None:
    stranger = tmp_path / "brief.txt"
    stranger.write_text("Beste An")
    before = demo.bytes_of_everything()

    code, told = restore(demo, stranger, demo.plan)

    assert (code, len(told.splitlines())) == (3, 1)
    assert demo.bytes_of_everything() == before


def test_a_drill_proves_the_newest_backup(demo: Ckg, backup: Path) -> None:
    document = demo.json("drill", "--folder", backup.parent)

    assert (document["ok"], document["backup"]) == (True, str(backup))
    assert document["tables"] > 10


def test_a_drill_says_when_there_is_nothing_to_prove(demo: Ckg, tmp_path: Path) -> None:
    outcome = demo("drill", "--folder", tmp_path, "--json")

    assert (outcome.code, outcome.document["ok"], outcome.document["backup"]) == (1, False, None)


def test_a_drill_fails_when_the_backup_is_damaged(demo: Ckg, backup: Path) -> None:
    break_it(backup)

    outcome = demo("drill", "--folder", backup.parent, "--json")

    assert (outcome.code, outcome.document["ok"]) == (1, False)
    assert outcome.document["found"] != []


def test_a_drill_with_a_wrong_password_proves_nothing(demo: Ckg, backup: Path, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.txt"
    wrong.write_text("niet dit")

    outcome = demo.bare("drill", demo.plan, "--folder", backup.parent, "--password-file", wrong)

    assert (outcome.code, outcome.out, len(outcome.sentences)) == (3, "", 1)


def test_drill_and_restore_take_the_code_of_a_second_factor(demo: Ckg, tmp_path: Path) -> None:
    password = demo.secret.read_text().strip()
    workspace = Workspace.open(demo.plan, password)
    new = workspace.accounts.new_factor()
    workspace.accounts.turn_factor_on(password, new, code_now(new.secret))
    (attempt,) = workspace.safekeeping.back_up([tmp_path])
    workspace.close()
    assert attempt.backup is not None

    drilled = demo("drill", "--folder", tmp_path, "--code", code_now(new.secret))
    code, _ = restore(demo, attempt.backup.path, demo.plan, "--code", code_now(new.secret))

    assert (drilled.code, code) == (0, 0)
