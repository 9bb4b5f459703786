"""The centre's own templates go with each backup, sealed, and come back with it; none that lies there is replaced."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from ckgdesk.domain.errors import PlanDamaged
from ckgdesk.domain.thinning import Keep
from ckgdesk.store.attached import attached, folder_of, parcel_of
from ckgdesk.store.backups import back_up, copy_plan, same_as_now
from ckgdesk.store.login import Credentials
from ckgdesk.store.plan import Plan
from ckgdesk.store.restoring import Moment, drill, restore
from tests.builders import day
from tests.plans import PASSWORD

AT = datetime(2026, 1, 5, 18, 30, tzinfo=UTC)
MOMENT = Moment(AT + timedelta(days=1), "bureau-1", day("2026-01-06"))
SECRET = Credentials(PASSWORD)
LETTER = b"PK the letter of the centre, Zwarte Zwaan"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "backups"
    folder.mkdir()
    return folder


@pytest.fixture
def lettered(plan: Plan) -> Iterator[Plan]:
    """A plan with a template of the centre's own, and the shadow Word keeps of it while it is open."""
    own = folder_of(plan.path)
    own.mkdir()
    (own / "brief-ouders.docx").write_bytes(LETTER)
    (own / "~$ief-ouders.docx").write_bytes(b"An Peeters")
    yield plan
    plan.close()


def test_a_template_comes_back_on_another_pc(lettered: Plan, folder: Path, tmp_path: Path) -> None:
    backup = back_up(lettered, folder, AT)
    (tmp_path / "other").mkdir()

    restore(backup.path, tmp_path / "other" / "linde.ckg", SECRET, MOMENT)

    came = {file.name: file.read_bytes() for file in (tmp_path / "other" / "sjablonen").iterdir()}
    assert came == {"brief-ouders.docx": LETTER}


def test_a_template_that_lies_there_is_newer(lettered: Plan, folder: Path) -> None:
    backup = back_up(lettered, folder, AT)
    lettered.close()
    (folder_of(lettered.path) / "brief-ouders.docx").write_bytes(b"newer")

    restore(backup.path, lettered.path, SECRET, MOMENT)

    assert (folder_of(lettered.path) / "brief-ouders.docx").read_bytes() == b"newer"


def test_nobody_reads_them_in_the_folder_of_the_backups(lettered: Plan, folder: Path) -> None:
    back_up(lettered, folder, AT)

    assert not [file for file in folder.iterdir() if b"Zwarte Zwaan" in file.read_bytes()]


def test_another_template_is_worth_a_backup(lettered: Plan, folder: Path) -> None:
    backup = back_up(lettered, folder, AT)
    assert same_as_now(lettered, backup)

    (folder_of(lettered.path) / "brief-ouders.docx").write_bytes(b"another")

    assert not same_as_now(lettered, backup)


@pytest.mark.parametrize("spoilt", [b"", b"x", b"x" * 200])
def test_a_parcel_that_was_touched_is_no_backup(lettered: Plan, folder: Path, spoilt: bytes) -> None:
    backup = back_up(lettered, folder, AT)
    parcel_of(backup.path).write_bytes(spoilt)

    assert not same_as_now(lettered, backup)
    with pytest.raises(PlanDamaged, match="does not hold"):
        drill(backup.path, SECRET)


def test_a_parcel_goes_with_its_backup(lettered: Plan, folder: Path) -> None:
    for hour in range(3):
        back_up(lettered, folder, AT + timedelta(hours=hour), Keep(1, 0, 0))

    assert len(list(folder.glob("*.templates"))) == len(list(folder.glob("*.manifest")))


def test_without_templates_there_is_no_parcel(plan: Plan, folder: Path) -> None:
    backup = copy_plan(plan, folder / "copy.ckg", AT)
    plan.close()

    assert not parcel_of(backup.path).exists()
    assert attached(backup.path, plan.key) == {}
