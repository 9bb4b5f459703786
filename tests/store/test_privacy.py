"""Nothing of a child leaves the plan in readable form: not in the file, not beside it, not in an error."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError

from ckgdesk.domain.people import Child
from ckgdesk.store.backups import copy_plan
from ckgdesk.store.plan import Plan
from ckgdesk.texts import Text
from tests.builders import day

CANARY = "ZZCanaryVanDeVelde"
NOOR = Child(900, "K900", CANARY, CANARY, day("2020-05-01"), note=CANARY * 500)
SPELT = [CANARY.encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be")]


def betrayed(folder: Path) -> list[str]:
    """The files that hold the name."""
    files = [file for file in folder.rglob("*") if file.is_file()]
    return [file.name for file in files if any(spelt in file.read_bytes() for spelt in SPELT)]


def add_noor(plan: Plan) -> None:
    with plan.writing() as work:
        work.write(None, NOOR)
        work.record(Text.of("test", "{name} comes.", name=CANARY), "an", datetime(2026, 1, 5, tzinfo=UTC))


def test_no_name_stands_readable_in_the_plan(plan: Plan) -> None:
    add_noor(plan)
    plan.close()

    assert betrayed(plan.path.parent) == []


def test_no_name_stands_readable_beside_the_plan_while_it_is_written(plan: Plan) -> None:
    add_noor(plan)

    with plan.writing() as work:
        work.write(NOOR, None)
        work.flush()
        left = betrayed(plan.path.parent)

    assert left == []


def test_no_name_stands_readable_in_a_copy(plan: Plan, tmp_path: Path) -> None:
    add_noor(plan)
    (tmp_path / "copies").mkdir()

    copy_plan(plan, tmp_path / "copies" / "copy.ckg", datetime(2026, 1, 5, tzinfo=UTC))

    assert betrayed(tmp_path / "copies") == []


def test_a_name_in_a_readable_file_would_be_seen(tmp_path: Path) -> None:
    (tmp_path / "log").write_bytes(CANARY.encode("utf-16-le"))

    assert betrayed(tmp_path) == ["log"]


def test_no_error_repeats_what_was_written(plan: Plan) -> None:
    with pytest.raises(IntegrityError) as caught, plan.writing() as work:
        work.write(None, Child(901, CANARY, CANARY, CANARY, day("2020-05-01"), family_id=12345))

    assert CANARY not in repr(caught.value) + str(caught.value)


def test_an_open_plan_does_not_spell_its_key(plan: Plan) -> None:
    assert plan.key.hex() not in repr(vars(plan))
    assert repr(plan.key) not in repr(vars(plan))
