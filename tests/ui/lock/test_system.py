"""The session is locked, or the PC goes to sleep: logind says so over the bus, and it is heard."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def bus() -> Iterator[str]:
    """The address of a bus of our own."""
    program = shutil.which("dbus-daemon")
    if program is None:
        pytest.skip("there is no bus to play on")
    daemon = subprocess.Popen([program, "--session", "--print-address=1", "--nofork"], stdout=subprocess.PIPE)
    assert daemon.stdout is not None
    yield daemon.stdout.readline().decode().strip()
    daemon.terminate()
    daemon.wait()
    daemon.stdout.close()


@pytest.mark.parametrize(("said", "heard"), [("lock", 1), ("sleep", 1), ("wake", 0)])
def test_what_logind_says_is_heard(bus: str, said: str, heard: int) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.lock.bus_run", said],
        cwd=ROOT, env={**os.environ, "DBUS_SYSTEM_BUS_ADDRESS": bus}, capture_output=True, check=False, timeout=60,
    )  # fmt: skip

    assert (done.stdout.decode().strip(), done.stderr.decode()) == (str(heard), "")
