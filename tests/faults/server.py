"""Does errands for whoever asks over a socket, each in a child of its own, while strace lets system calls fail.

strace counts the calls of each process and fails the one with a number that is fixed. A child that first makes idle
calls chooses so which of its own it will be.
"""

from __future__ import annotations

import errno
import json
import os
import socket
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ckgdesk.domain.errors import CkgError
from ckgdesk.store.sqlite import with_open_memory
from tests.faults.damage import says_what_to_do
from tests.faults.errands import ERRANDS
from tests.faults.scene import Scene

FAILS_AT: Mapping[str, int] = {
    "pwrite64": 700, "pread64": 900, "write": 60, "fsync": 60, "ftruncate": 60, "rename": 20
}  # fmt: skip
"""Which call of a kind fails in every process; more than an errand makes."""

_NO_FILE = 987_654
_NOWHERE = "/nowhere/at/all"
IDLE: Mapping[str, Callable[[], object]] = {
    "pwrite64": lambda: os.pwrite(_NO_FILE, b"", 0),
    "pread64": lambda: os.pread(_NO_FILE, 1, 0),
    "write": lambda: os.write(_NO_FILE, b""),
    "fsync": lambda: os.fsync(_NO_FILE),
    "ftruncate": lambda: os.ftruncate(_NO_FILE, 0),
    "rename": lambda: os.rename(_NOWHERE, _NOWHERE),  # noqa: PTH104  the very call
}
_IDLE_ANSWERS = {errno.EBADF, errno.EINVAL, errno.ENOENT}


@dataclass(frozen=True, slots=True)
class Asked:
    """Which errand, on which plan, and which of its calls fails; 0: none."""

    errand: str
    plan: Path
    call: str
    number: int


def serve(scene: Scene, line: socket.socket) -> None:
    """Answer until nobody asks any more."""
    asking = line.makefile("r", encoding="utf-8")
    for question in asking:
        asked = json.loads(question)
        child = os.fork()
        if child == 0:
            answer = _answer(scene, Asked(asked["errand"], Path(asked["plan"]), asked["call"], asked["number"]))
            # send, not write: a write could be the call that fails.
            line.send(json.dumps(answer).encode() + b"\n")
            os._exit(0)
        os.waitpid(child, 0)


def _answer(scene: Scene, asked: Asked) -> dict[str, Any]:
    """What came of an errand, and of trying it again when it was refused."""
    if asked.number:
        _idle(asked.call, FAILS_AT[asked.call] - asked.number)
    told: list[int] = []
    first = outcome(scene, asked.errand, asked.plan, told)
    again = outcome(scene, asked.errand, asked.plan, told) if first == "said" else ""
    # Whoever still meets the failure now did not meet it before.
    met = bool(asked.number) and (first != "done" or _idle(asked.call, asked.number + 1) is None)
    return {"first": first, "again": again, "told": told, "met": met}


def outcome(scene: Scene, errand: str, plan: Path, told: list[int]) -> str:
    """What came of an errand: done, said in Dutch that it could not be, or what nobody should ever see."""
    try:
        ERRANDS[errand].run(scene, plan, told.append)
    except CkgError as error:
        return "said" if says_what_to_do(error) else f"unclear: {error.text.source}"
    except Exception as error:  # noqa: BLE001  any other would be a traceback on the screen
        return f"{type(error).__name__}: {error}"
    return "done"


def _idle(call: str, times: int) -> int | None:
    """Make idle calls; gives the number of the one that failed otherwise, or None."""
    for number in range(times):
        try:
            IDLE[call]()
        except OSError as error:
            if error.errno not in _IDLE_ANSWERS:
                return number
    return None


if __name__ == "__main__":
    with with_open_memory():  # locked memory makes a fork slow, and no failure depends on it
        serve(Scene.of(Path(sys.argv[1])), socket.socket(fileno=int(sys.argv[2])))
