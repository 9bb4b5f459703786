"""Guessing is slow: across restarts, whatever the clock says, and no slower or faster for a name nobody has."""

from pathlib import Path

import pytest

from ckgdesk.domain.errors import PlanUnavailable
from ckgdesk.store.guesses import WAITS, Guesses, guess_file
from ckgdesk.store.opening import open_plan
from tests.plans import PASSWORD, opened


class Uptime:
    """How long the PC has been running."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def uptime() -> Uptime:
    return Uptime()


def fail(path: Path, uptime: Uptime, user: str, times: int) -> Guesses:
    guesses = Guesses(path, "plan-1", uptime)
    for _ in range(times):
        uptime.now += max(WAITS)
        guesses.begin(user)
    return guesses


def refuses(guesses: Guesses, user: str) -> bool:
    try:
        guesses.begin(user)
    except PlanUnavailable:
        return True
    return False


def test_after_the_fifth_failure_nobody_guesses_more_than_ten_times_an_hour(tmp_path: Path, uptime: Uptime) -> None:
    guesses = fail(tmp_path / "p.ckg", uptime, "an", 5)

    tried = 0
    for _ in range(3600):
        uptime.now += 1
        tried += not refuses(guesses, "an")

    assert 1 <= tried <= 10


def test_waiting_grows() -> None:
    assert list(WAITS) == sorted(WAITS)
    assert all(wait >= 360 for wait in WAITS[4:])


def test_a_restart_of_the_program_forgets_nothing(tmp_path: Path, uptime: Uptime) -> None:
    fail(tmp_path / "p.ckg", uptime, "an", 5)

    assert refuses(Guesses(tmp_path / "p.ckg", "plan-1", uptime), "an")


def test_a_restart_of_the_pc_lets_the_wait_begin_anew(tmp_path: Path, uptime: Uptime) -> None:
    guesses = fail(tmp_path / "p.ckg", uptime, "an", 5)
    uptime.now = 100

    assert refuses(guesses, "an")
    uptime.now += WAITS[4]
    assert not refuses(guesses, "an")


def test_asking_again_and_again_does_not_shorten_the_wait(tmp_path: Path, uptime: Uptime) -> None:
    guesses = fail(tmp_path / "p.ckg", uptime, "an", 5)

    refused = 0
    for _ in range(int(WAITS[4]) - 1):
        uptime.now += 1
        refused += refuses(guesses, "an")

    assert refused == WAITS[4] - 1


def test_a_name_nobody_has_waits_as_well(path: Path) -> None:
    for user in ("an", "niemand"):
        for _ in range(3):
            with pytest.raises(PlanUnavailable, match="is wrong"):
                open_plan(path, password="fout", user=user)  # noqa: S106  a wrong one
        with pytest.raises(PlanUnavailable, match="too often"):
            open_plan(path, password="fout", user=user)  # noqa: S106  a wrong one


def test_somebody_else_does_not_wait(tmp_path: Path, uptime: Uptime) -> None:
    guesses = fail(tmp_path / "p.ckg", uptime, "an", 6)

    assert refuses(guesses, "AN ")
    assert not refuses(guesses, "bert")


def test_the_right_password_ends_it(path: Path) -> None:
    with pytest.raises(PlanUnavailable):
        open_plan(path, password="fout")  # noqa: S106  a wrong one

    plan = opened(path)
    waited = guess_file(path).read_bytes()
    plan.failures_told()
    plan.close()

    assert b"untold" in waited
    assert not guess_file(path).exists()


def test_what_nobody_told_of_adds_up(tmp_path: Path, uptime: Uptime) -> None:
    fail(tmp_path / "p.ckg", uptime, "an", 3)
    assert Guesses(tmp_path / "p.ckg", "plan-1", uptime).succeeded("an") == 2
    guesses = fail(tmp_path / "p.ckg", uptime, "an", 2)

    assert guesses.succeeded("an") == 3
    guesses.told("an")
    fail(tmp_path / "p.ckg", uptime, "an", 1)
    assert guesses.succeeded("an") == 0


def test_a_guess_counts_before_it_is_answered(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("ckgdesk.store.login.unlock", killed)
    with pytest.raises(KeyboardInterrupt):
        open_plan(path, password=PASSWORD)

    assert guess_file(path).exists()


def test_the_file_names_nobody(tmp_path: Path, uptime: Uptime) -> None:
    fail(tmp_path / "p.ckg", uptime, "ZZCanary Peeters", 3)

    assert b"ZZCanary" not in guess_file(tmp_path / "p.ckg").read_bytes()


def test_a_thousand_names_push_nobody_out(tmp_path: Path, uptime: Uptime) -> None:
    guesses = fail(tmp_path / "p.ckg", uptime, "an", 5)
    for number in range(300):
        refuses(guesses, f"naam {number}")

    assert refuses(guesses, "an")


@pytest.mark.parametrize("spoilt", [b"", b"[]", b"{]", b'{"abc": 3}', b'{"abc": [1]}'])
def test_a_spoilt_file_keeps_nobody_out(path: Path, spoilt: bytes) -> None:
    guess_file(path).write_bytes(spoilt)

    opened(path).close()
