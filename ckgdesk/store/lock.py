"""Who sits at a plan: one window at a time, named to whoever comes second; commands of `ckg` work beside it."""

from __future__ import annotations

import getpass
import json
import os
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from io import BufferedRandom
from pathlib import Path
from typing import Final

from ckgdesk.domain.errors import PlanInUse, Sitter
from ckgdesk.store.faults import on_disk
from ckgdesk.store.places import check_place
from ckgdesk.store.presence import check_present, writable
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text

_ELSEWHERE = QT_TRANSLATE_NOOP(
    "store",
    "{plan} is open on another PC, {pc}, by {user} since {day} at {time}. Close it there; if that PC is no longer at"
    " work with it, remove the lock.",
)
_HERE = QT_TRANSLATE_NOOP(
    "store", "{plan} is open already on this PC ({pc}), by {user} since {day} at {time}. Go on in that window."
)
_LONGEST: Final = 10_000
_FAR: Final = 1 << 30  # Windows lets nobody read what is locked, so the byte that is locked lies behind the words


class Seat:
    """A place at a plan; it is free again when the program ends, however it ends."""

    def __init__(self, path: Path, file: BufferedRandom, sitter: Sitter) -> None:
        self._path = path
        self._file = file
        self._write(sitter)
        self.sitter = sitter

    def name(self, user: str) -> None:
        """Say who it is, now that the password told."""
        self.sitter = Sitter(user, self.sitter.pc, self.sitter.since)
        self._write(self.sitter)

    def leave(self) -> None:
        """Stand up."""
        if self._file.closed:
            return
        if sys.platform == "win32":
            self._file.close()  # an open file cannot be taken away there
            with suppress(OSError):
                self._path.unlink()
        else:
            with suppress(OSError):
                self._path.unlink()
            self._file.close()

    def _write(self, sitter: Sitter) -> None:
        words = {"user": sitter.user, "pc": sitter.pc, "since": sitter.since.isoformat(), "program": os.getpid()}
        with on_disk(self._path):
            self._file.seek(0)
            self._file.truncate()
            self._file.write(json.dumps(words).encode())
            self._file.flush()


def lock_of(plan: Path) -> Path:
    """The file that tells who sits at a plan."""
    return plan.with_name(plan.name + ".lock")


def seat_at(plan: Path) -> Seat | None:
    """The seat of a window at an existing plan; None where the plan can only be read. Raises as `sit_down` does."""
    check_place(plan)
    check_present(plan)
    return sit_down(plan) if writable(plan) else None


def sit_down(plan: Path) -> Seat:
    """Take the place at a plan; raises PlanInUse with who has it. What a killed program left is taken over."""
    path = lock_of(plan)
    while True:
        with on_disk(plan):
            file = _opened(path)
        if not _locked(file):
            file.close()
            raise _in_use(plan, _read(path), removable=False)
        if not _is_still(file, path):
            file.close()  # whoever had it took the file away in between
            continue
        left = _read(path)
        if left is not None and left.pc != socket.gethostname():
            file.close()
            raise _in_use(plan, left, removable=True)
        return Seat(path, file, Sitter(user_of_this_pc(), socket.gethostname(), datetime.now(UTC)))


def remove_lock(plan: Path) -> None:
    """Take away what another PC left; somebody said that nobody sits there any more."""
    with on_disk(plan):
        lock_of(plan).unlink(missing_ok=True)


@contextmanager
def alone_at(plan: Path) -> Iterator[None]:
    """Meanwhile no window sits at the plan; raises PlanInUse when one does."""
    seat = sit_down(plan)
    try:
        yield
    finally:
        seat.leave()


def user_of_this_pc() -> str:
    """The name with which somebody is logged in on this PC; empty when the system does not tell."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


def _opened(path: Path) -> BufferedRandom:
    number = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0), 0o600)
    return os.fdopen(number, "r+b")


def _locked(file: BufferedRandom) -> bool:
    """Is it ours now? The system lets go of it when the program ends."""
    try:
        if sys.platform == "win32":
            import msvcrt  # noqa: PLC0415  exists on Windows only

            file.seek(_FAR)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl  # noqa: PLC0415  does not exist on Windows

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _is_still(file: BufferedRandom, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(file.fileno()), path.stat())
    except FileNotFoundError:
        return False


def _read(path: Path) -> Sitter | None:
    """Who wrote it; None when it is empty or spoilt."""
    try:
        words = json.loads(path.read_bytes()[:_LONGEST])
        return Sitter(str(words["user"]), str(words["pc"]), datetime.fromisoformat(words["since"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _in_use(plan: Path, sitter: Sitter | None, *, removable: bool) -> PlanInUse:
    if sitter is None:
        unknown = QT_TRANSLATE_NOOP("store", "{plan} is open in another window. Close it there first.")
        return PlanInUse(Text.of("store", unknown, plan=plan.name), plan, None, removable=removable)
    since = sitter.since.astimezone()
    sentence = _ELSEWHERE if removable else _HERE
    text = Text.of(
        "store",
        sentence,
        plan=plan.name,
        pc=sitter.pc,
        user=sitter.user,
        day=since.date(),
        time=f"{since:%H:%M}",
    )
    return PlanInUse(text, plan, sitter, removable=removable)
