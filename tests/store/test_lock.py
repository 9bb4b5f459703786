"""One window at a plan: the second hears who, where and since when; what nobody holds any more is taken over."""

import json
import signal
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from ckgdesk.domain.errors import PlanInUse
from ckgdesk.store.lock import lock_of, remove_lock, sit_down
from tests.plans import opened

SITTING = """
import sys, time
from pathlib import Path
from ckgdesk.store.lock import sit_down
seat = sit_down(Path(sys.argv[1]))
seat.name("bo")
print("sits", flush=True)
time.sleep(60)
"""


@pytest.fixture
def plan_path(tmp_path: Path) -> Path:
    return tmp_path / "linde.ckg"


def somebody_sits(path: Path) -> subprocess.Popen[str]:
    """Another program that has the plan open."""
    program = subprocess.Popen([sys.executable, "-c", SITTING, str(path)], stdout=subprocess.PIPE, text=True)
    assert program.stdout is not None
    assert program.stdout.readline() == "sits\n"
    return program


def left_by(path: Path, pc: str) -> None:
    words = {"user": "bo", "pc": pc, "since": datetime(2026, 1, 5, 9, tzinfo=UTC).isoformat(), "program": 1}
    lock_of(path).write_text(json.dumps(words))


def test_the_second_hears_who_has_the_plan_and_since_when(plan_path: Path) -> None:
    seat = sit_down(plan_path)
    seat.name("an")

    with pytest.raises(PlanInUse) as refusal:
        sit_down(plan_path)

    assert refusal.value.sitter == seat.sitter
    assert (seat.sitter.user, refusal.value.removable) == ("an", False)
    seat.leave()


def test_a_seat_that_was_left_is_free(plan_path: Path) -> None:
    sit_down(plan_path).leave()

    assert not lock_of(plan_path).exists()
    sit_down(plan_path).leave()


def test_another_program_keeps_its_seat(plan_path: Path) -> None:
    program = somebody_sits(plan_path)

    with pytest.raises(PlanInUse) as refusal:
        sit_down(plan_path)

    assert refusal.value.sitter is not None
    assert refusal.value.sitter.user == "bo"
    program.kill()
    program.communicate()


def test_what_a_killed_program_left_is_taken_over(plan_path: Path) -> None:
    program = somebody_sits(plan_path)
    program.send_signal(signal.SIGKILL)
    program.communicate()
    assert lock_of(plan_path).exists()

    seat = sit_down(plan_path)

    assert seat.sitter.user != "bo"
    seat.leave()


def test_what_another_pc_left_is_refused_by_its_name_until_somebody_removes_it(plan_path: Path) -> None:
    left_by(plan_path, "pc-nachtdienst")

    with pytest.raises(PlanInUse) as refusal:
        sit_down(plan_path)

    assert refusal.value.removable
    assert dict(refusal.value.text.values)["pc"] == "pc-nachtdienst"
    remove_lock(plan_path)
    sit_down(plan_path).leave()


def test_a_spoilt_lock_that_nobody_holds_keeps_nobody_out(plan_path: Path) -> None:
    lock_of(plan_path).write_bytes(b"\x00\xff{")

    sit_down(plan_path).leave()


def test_whoever_sits_does_not_keep_other_programs_from_the_plan(path: Path) -> None:
    seat = sit_down(path)

    plan = opened(path)
    with plan.reading() as reader:
        assert reader.house().places == {}

    plan.close()
    seat.leave()
