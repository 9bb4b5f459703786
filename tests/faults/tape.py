"""What a program did to its files, in order, as strace saw it."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
STRACE = shutil.which("strace")

_CALLS = "openat,pwrite64,write,ftruncate,fsync,fdatasync,unlink,unlinkat,rename,renameat,renameat2,link,linkat"
_CALL = re.compile(rb"\d+ +(\w+)\((.*)\) += (-?\d+)")
_QUOTED = re.compile(rb'"((?:\\x[0-9a-f]{2})*)"')
_OPENED = re.compile(rb"\d+<((?:\\x[0-9a-f]{2})+)>")
_OF_A_PLAN = (
    ".ckg", ".ckg-journal", ".ckg-wal", ".ckg.half", ".ckg.half-journal", ".ckg.new", ".ckg.new-journal", ".ckg.old"
)  # fmt: skip
"""Of what SQLite keeps; what it shares between programs is made anew, and what lies beside a plan is not the plan."""

_SYNCS = {"fsync", "fdatasync"}


class Deed(StrEnum):
    """One kind of thing done to a file, or said."""

    CREATE = "create"
    WRITE = "write"
    TRUNCATE = "truncate"
    SYNC = "sync"
    SYNC_FOLDER = "sync folder"
    UNLINK = "unlink"
    RENAME = "rename"
    LINK = "link"
    ACK = "ack"


@dataclass(frozen=True, slots=True)
class Step:
    """One thing done: to which file, where in it, with which bytes; a rename or a link has the new name as content."""

    deed: Deed
    name: str = ""
    at: int = 0
    content: bytes = b""


def recorded(folder: Path, *command: str) -> list[Step]:
    """Run a module of ours with its arguments, and give what it did to the files in `folder` and said on the way."""
    if STRACE is None:
        raise LookupError("strace is missing: sudo apt-get install strace")
    tape = folder.parent / f"{folder.name}.tape"
    strace = (STRACE, "-f", "-y", "-xx", "-s", "1000000", "--seccomp-bpf", "-e", f"trace={_CALLS}", "-o", str(tape))
    subprocess.run((*strace, sys.executable, "-m", *command), cwd=ROOT, stdout=subprocess.DEVNULL, check=True)
    steps = list(_steps(tape, folder))
    tape.unlink()
    return steps


def _steps(tape: Path, folder: Path) -> Iterator[Step]:
    with tape.open("rb") as lines:
        for line in lines:
            call = _CALL.match(line)
            if call is not None and int(call[3]) >= 0:
                step = _step(call[1].decode(), call[2], int(call[3]), folder)
                if step is not None:
                    yield step


def _step(call: str, arguments: bytes, result: int, folder: Path) -> Step | None:
    """What one call did, or None when it did nothing to the files of the folder."""
    quoted = [_plain(text) for text in _QUOTED.findall(arguments)]
    if call == "write" and quoted and quoted[0].startswith(b"ACK "):
        return Step(Deed.ACK, at=int(quoted[0].split()[1]))
    if call.startswith(("openat", "unlink", "rename", "link")):
        return _named(call, arguments, [Path(text.decode()) for text in quoted], folder)
    opened = _OPENED.match(arguments)
    path = Path(_plain(opened[1]).decode()) if opened else Path()
    if call in _SYNCS:
        return Step(Deed.SYNC_FOLDER) if path == folder else _within(Deed.SYNC, path, folder)
    if call == "ftruncate":
        return _within(Deed.TRUNCATE, path, folder, int(arguments.rpartition(b",")[2]))
    if call == "pwrite64":
        return _within(Deed.WRITE, path, folder, int(arguments.rpartition(b",")[2]), quoted[0][:result])
    if _within(Deed.WRITE, path, folder):
        raise ValueError("a write without a place; SQLite should use pwrite64")
    return None


def _named(call: str, arguments: bytes, paths: list[Path], folder: Path) -> Step | None:
    if call == "openat":
        return _within(Deed.CREATE, paths[0], folder) if b"O_CREAT" in arguments else None
    if call.startswith("unlink"):
        return _within(Deed.UNLINK, paths[0], folder)
    deed = Deed.LINK if call.startswith("link") else Deed.RENAME
    return _within(deed, paths[0], folder, content=paths[1].name.encode())


def _within(deed: Deed, path: Path, folder: Path, at: int = 0, content: bytes = b"") -> Step | None:
    is_of_the_plan = path.parent == folder and path.name.endswith(_OF_A_PLAN)
    return Step(deed, path.name, at, content) if is_of_the_plan else None


def _plain(text: bytes) -> bytes:
    return bytes.fromhex(text.replace(b"\\x", b"").decode())
