"""Nothing the program writes, says or leaves behind names a child, but the plan and what somebody chose to export."""

import os
import subprocess
import sys
from base64 import b64encode
from pathlib import Path

import pytest

CANARY = "ZZCanaryVanDeVelde"
SPELT = [
    *(CANARY.encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be")),
    # Base64 of a name depends on where in a group of three it begins.
    *(b64encode(b"x" * at + CANARY.encode())[4 * (at > 0) : -4].strip(b"=") for at in range(3)),
]
FOLDERS = ("home", "temporary", "plan", "chosen")


def holds(content: bytes) -> bool:
    return any(spelt in content for spelt in SPELT)


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, subprocess.CompletedProcess[bytes]]:
    folder = tmp_path_factory.mktemp("canary")
    for name in FOLDERS:
        (folder / name).mkdir()
    home, temporary = str(folder / "home"), str(folder / "temporary")
    own = {f"XDG_{kind}_HOME": home for kind in ("CONFIG", "DATA", "CACHE", "STATE")}
    environment = {**os.environ, **own, "HOME": home, "TMPDIR": temporary, "XDG_RUNTIME_DIR": temporary}
    done = subprocess.run(
        [sys.executable, "-m", "tests.flows.canary_run", str(folder)],
        cwd=Path(__file__).parents[2], env=environment, capture_output=True, check=False, timeout=300,
    )  # fmt: skip
    return folder, done


def test_the_program_was_used_and_fell_over(run: tuple[Path, subprocess.CompletedProcess[bytes]]) -> None:
    _, done = run

    assert done.returncode == 0, done.stderr.decode()[-3000:]
    assert b"RuntimeError" in done.stderr
    assert int(done.stdout.split()[-1]) > 0


def test_what_it_says_names_nobody(run: tuple[Path, subprocess.CompletedProcess[bytes]]) -> None:
    _, done = run

    assert not holds(done.stdout)
    assert not holds(done.stderr)


def test_no_file_it_leaves_names_anybody(run: tuple[Path, subprocess.CompletedProcess[bytes]]) -> None:
    folder, _ = run

    files = [file for file in folder.rglob("*") if file.is_file() and file.parent != folder / "chosen"]

    assert len(files) >= 4
    assert [file.name for file in files if holds(file.read_bytes())] == []


def test_file_names_and_paths_name_nobody(run: tuple[Path, subprocess.CompletedProcess[bytes]]) -> None:
    folder, _ = run

    assert not any(CANARY in str(file.relative_to(folder)) for file in folder.rglob("*"))


@pytest.mark.parametrize("spelt", SPELT)
def test_a_name_would_be_found_however_it_is_spelt(spelt: bytes) -> None:
    assert holds(b"log: " + spelt + b" opened")


def test_a_name_inside_base64_would_be_found() -> None:
    assert all(holds(b64encode(b"x" * before + CANARY.encode() + b"yz")) for before in range(6))


def test_a_crash_leaves_no_memory_behind(tmp_path: Path) -> None:
    asked = (
        "import ctypes, resource; from ckgdesk.dumps import forbid_dumps; forbid_dumps();"
        "print(resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0));"
        "ctypes.string_at(0)"
    )
    done = subprocess.run(
        [sys.executable, "-c", asked], cwd=tmp_path, capture_output=True, check=False,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
    )  # fmt: skip

    assert done.stdout.split() == [b"(0,", b"0)", b"0"]
    assert done.returncode < 0
    assert list(tmp_path.iterdir()) == []
