"""Who leaves cannot open the plan any more, who stays can, and so it is whenever the power goes."""

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from random import Random

import pytest

from ckgdesk.domain.errors import PlanUnavailable
from ckgdesk.domain.people import Child
from ckgdesk.store import sqlite
from ckgdesk.store.key_file import key_files, read_ring, write_ring
from ckgdesk.store.keys import new_slot
from ckgdesk.store.opening import open_plan
from ckgdesk.store.plan import Plan
from ckgdesk.store.rekeying import end
from ckgdesk.store.slots import check_removable, give_slot, renew_recovery, take_slot
from tests.builders import day
from tests.plans import PASSWORD, copied, opened

ANOTHER = "blauwe-bessen"


@pytest.fixture
def shared(plan: Plan) -> Plan:
    """Bert has a slot too."""
    give_slot(plan, "bert", ANOTHER)
    return plan


def opens(path: Path, password: str, user: str) -> bool:
    try:
        open_plan(path, password=password, user=user).close()
    except PlanUnavailable:
        return False
    return True


def test_who_leaves_is_out_and_who_stays_is_in(shared: Plan) -> None:
    take_slot(shared, "bert")

    assert (opens(shared.path, ANOTHER, "bert"), opens(shared.path, PASSWORD, "an")) == (False, True)


def test_the_plan_goes_on_under_its_new_key(shared: Plan) -> None:
    before = shared.key
    take_slot(shared, "bert")

    with shared.writing() as work:
        work.write(None, Child(900, "K900", "Noor", "Claes", day("2020-05-01")))

    assert shared.key != before
    assert not sqlite.opens(shared.path, before)


def test_the_key_file_of_before_opens_the_plan_no_more(shared: Plan) -> None:
    kept = [keys.read_bytes() for keys in key_files(shared.path)]
    take_slot(shared, "bert")
    for keys, content in zip(key_files(shared.path), kept, strict=True):
        keys.write_bytes(content)

    assert not opens(shared.path, ANOTHER, "bert")


def test_the_key_on_paper_opens_the_plan_after_somebody_left(shared: Plan) -> None:
    printed = renew_recovery(shared)
    take_slot(shared, "bert")

    assert open_plan(shared.path, password=printed).user == "recovery"


def test_a_new_key_on_paper_ends_the_old_one(shared: Plan) -> None:
    old, new = renew_recovery(shared), renew_recovery(shared)

    assert (opens(shared.path, old, ""), opens(shared.path, new, "")) == (False, True)


def test_a_slot_that_a_stranger_put_there_gets_no_key(shared: Plan) -> None:
    ring = read_ring(shared.path)
    write_ring(shared.path, ring.with_slot(new_slot(ring, bytes(32), "an", "van een vreemde")))

    with pytest.raises(PlanUnavailable, match="something else than ckgdesk"):
        check_removable(shared)


@pytest.mark.parametrize("turned", [False, True], ids=["before the file", "after the file"])
def test_what_was_half_done_is_ended_by_who_opens_the_plan_next(shared: Plan, *, turned: bool) -> None:
    ring, new = read_ring(shared.path).without("bert"), bytes(range(32))
    write_ring(shared.path, ring.wrapping(shared.key, new), shared.key, new)
    if turned:
        shared.close()
        sqlite.turn_key(shared.path, shared.key, new)

    assert opens(shared.path, PASSWORD, "an")
    assert sqlite.opens(shared.path, new)
    assert [len(slot.wraps) for slot in read_ring(shared.path).slots] == [1, 1]


def test_what_somebody_who_left_began_is_not_ended(shared: Plan) -> None:
    ring, new = read_ring(shared.path), bytes(range(32))
    write_ring(shared.path, ring.wrapping(shared.key, new), shared.key)

    assert opens(shared.path, PASSWORD, "an")
    assert sqlite.opens(shared.path, shared.key)


def test_a_plan_in_use_elsewhere_keeps_its_key_and_opens(shared: Plan, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite, "SETTINGS", {**sqlite.SETTINGS, "busy_timeout": (50, 50)})
    elsewhere = sqlite.connect(shared.path, shared.key)
    elsewhere.execute("BEGIN")
    elsewhere.execute("SELECT count(*) FROM child").fetchone()

    with pytest.raises(PlanUnavailable):
        take_slot(shared, "bert")
    elsewhere.close()

    assert opens(shared.path, PASSWORD, "an")


def test_ending_twice_is_no_harm(shared: Plan) -> None:
    ring, new = read_ring(shared.path), bytes(range(32))
    shared.close()

    for _ in range(2):
        assert end(shared.path, ring, (shared.key, new)) == new


KILLS = int(os.environ.get("CKG_KILLS", "12"))
_VICTIM = "import sys; sys.path.insert(0, '.'); from tests.store.test_rekeying import leave; leave(sys.argv[1])"


def leave(path: str) -> None:
    """Bert leaves, in a program of its own."""
    plan = open_plan(Path(path), password=PASSWORD, user="an")
    sys.stdout.write("begun\n")
    sys.stdout.flush()
    take_slot(plan, "bert")


def test_killed_at_any_moment_the_plan_opens_for_who_stays(shared: Plan, tmp_path: Path) -> None:
    _fatten(shared)
    shared.close()
    chance = Random(5)  # noqa: S311  when to kill, nothing secret
    for number in range(KILLS):
        folder = tmp_path / str(number)
        folder.mkdir()
        path = copied(shared.path, folder)
        _kill_meanwhile(path, chance.random() * 0.25)

        assert opens(path, PASSWORD, "an"), number
        plan = open_plan(path, password=PASSWORD, user="an")
        with plan.reading() as reader:
            assert len(reader.people().children) == 6 + 200
        plan.close()
        shutil.rmtree(folder)


def _fatten(plan: Plan) -> None:
    with plan.writing() as work:
        for number in range(200):
            work.write(None, Child(1000 + number, f"X{number}", "Noor", "Claes", day("2020-05-01"), note="x" * 9000))


def _kill_meanwhile(path: Path, wait: float) -> None:
    victim = subprocess.Popen([sys.executable, "-c", _VICTIM, str(path)], stdout=subprocess.PIPE)
    assert victim.stdout is not None
    victim.stdout.readline()
    time.sleep(wait)
    victim.send_signal(signal.SIGKILL)
    victim.wait()
    victim.stdout.close()


def test_the_key_of_an_opened_plan_is_that_of_its_last_change(shared: Plan) -> None:
    take_slot(shared, "bert")
    again = opened(shared.path)

    assert again.key == shared.key
    again.close()
