"""Makes a fresh clone ready to run: system libraries, .venv from the lock, the project itself.

Standard library only, and quick when nothing is to be done: `make run` and `make test` call it every time.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
LOCK = ROOT / "installer" / "requirements-dev.txt"
STAMP = VENV / ".prepared"
OLDEST = (3, 11)

# What Qt loads from the system, and the Debian package that brings it.
ALWAYS = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
}
FOR_A_SCREEN = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11-xcb.so.1": "libx11-xcb1",
}

FOR_TESTS = {"strace": "strace"}
"""Programs that tests start, and the Debian package that brings each."""


def main() -> None:
    """Does what is missing, in the order in which one step needs the other."""
    if sys.version_info < OLDEST:
        running = ".".join(map(str, sys.version_info[:3]))
        sys.exit(f"ckgdesk needs Python 3.11 or newer, this is {running}. Try: make PYTHON=python3.13 test")
    if sys.platform == "linux":
        bring(missing_packages())
        bring_for_tests([package for program, package in FOR_TESTS.items() if not shutil.which(program)])
    digest = state()
    if not (BIN / "python").exists() and not (BIN / "python.exe").exists():
        make_venv()
    if not STAMP.exists() or STAMP.read_text(encoding="utf-8") != digest:
        install()
        STAMP.write_text(digest, encoding="utf-8")


def state() -> str:
    """A digest of all that decides what .venv must hold; a moved folder counts, for .venv knows its path."""
    digest = hashlib.sha256(repr((str(ROOT), sys.version_info[:2])).encode())
    for path in (LOCK, ROOT / "pyproject.toml", Path(__file__)):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def missing_packages() -> list[str]:
    """The Debian packages this machine still needs."""
    wanted = dict(ALWAYS)
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        wanted |= FOR_A_SCREEN
    missing = [package for library, package in wanted.items() if not loads(library)]
    if not VENV.exists() and not importlib.util.find_spec("ensurepip"):
        missing.append("python3-venv")
    return missing


def loads(library: str) -> bool:
    """Whether the dynamic linker finds `library`."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def bring(packages: list[str]) -> None:
    """Installs `packages` where that needs no question, or stops with the one line that says which."""
    if not packages:
        return
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        sys.exit(f"System packages are missing (names of Debian and Ubuntu): sudo apt-get install {' '.join(packages)}")
    print("Installing system packages:", " ".join(packages), flush=True)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    run("apt-get", "-qq", "update", env=quiet)
    run("apt-get", "-qq", "install", "-y", "--no-install-recommends", *packages, env=quiet, stdout=subprocess.DEVNULL)


def bring_for_tests(packages: list[str]) -> None:
    """Installs what only tests need where that is possible; elsewhere it names it and goes on."""
    if packages and (os.geteuid() != 0 or not shutil.which("apt-get")):
        print(f"Some tests of crashes will be skipped without: sudo apt-get install {' '.join(packages)}")
    else:
        bring(packages)


def make_venv() -> None:
    """An empty .venv of the Python that runs this."""
    if not importlib.util.find_spec("ensurepip"):
        sys.exit("This Python cannot make a virtual environment: its package python3-venv is missing.")
    print("Making .venv", flush=True)
    run(sys.executable, "-m", "venv", "--clear", str(VENV))


def install() -> None:
    """Every locked wheel, by its hash, and the project itself in place."""
    print("Installing what installer/requirements-dev.txt locks", flush=True)
    pip = (str(BIN / "python"), "-m", "pip", "--disable-pip-version-check", "install", "--quiet")
    run(*pip, "--require-hashes", "--only-binary", ":all:", "--requirement", str(LOCK))
    run(*pip, "--no-deps", "--no-build-isolation", "--editable", str(ROOT))


def run(*command: str, env: dict[str, str] | None = None, stdout: int | None = None) -> None:
    """Runs a command that must succeed; its own words have said why when it did not."""
    ended = subprocess.run(command, check=False, env=env, stdout=stdout)
    if ended.returncode != 0:
        sys.exit(f"Set-up stopped: `{' '.join(command)}` ended with {ended.returncode}.")


if __name__ == "__main__":
    main()
