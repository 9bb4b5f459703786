"""The disk fails at every step of everything people ask: told in Dutch, nothing lost, and trying again works."""

from __future__ import annotations

import json
import shutil
import socket
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from tests.centre import copied
from tests.faults.children import AT_ONCE, answers, shares
from tests.faults.errands import ERRANDS
from tests.faults.scene import Scene
from tests.faults.server import FAILS_AT
from tests.faults.tape import ROOT, STRACE
from tests.faults.witness import Fate, Found, fate_of, looked_into


@dataclass(frozen=True, slots=True)
class Failure:
    """A system call that fails with an error, once or from then on; tried at every call, or at one of so many."""

    call: str
    error: str
    lasting: bool = False
    one_of: int = 1


FAILURES: Sequence[Failure] = (
    Failure("pwrite64", "EIO"),
    Failure("pwrite64", "ENOSPC", lasting=True, one_of=2),
    Failure("pread64", "EIO", one_of=3),  # there are many, and they leave nothing half
    Failure("fsync", "EIO"),  # our SQLite never calls fdatasync
    Failure("ftruncate", "EIO"),
    Failure("write", "ENOSPC", lasting=True),
    Failure("rename", "EACCES"),
)


@dataclass
class Tally:
    """How many failures were met, and what was wrong with which."""

    met: int = 0
    wrong: Counter[str] = field(default_factory=Counter)


def misfortunes(scene: Scene, folder: Path, one_of: int = 1) -> dict[str, Any]:
    """Every failure at every step of every errand; quicker, at one step of so many."""
    before = looked_into(scene.plan)
    every = [(failure, errand) for errand in ERRANDS for failure in FAILURES]
    # Two hands where there is much to do; each begins with a program of its own for every failure.
    hands = [
        partial(_met_by_one_hand, scene, before, share, _new(folder / str(number)), one_of)
        for number, share in enumerate(shares(every, AT_ONCE if one_of == 1 else 1))
    ]
    tally = Tally()
    for answer in answers(hands):
        if answer.said is None:
            raise RuntimeError("whoever tried the failures died")
        tally.met += answer.said["met"]
        tally.wrong += Counter(answer.said["wrong"])
    return {"io_faults": tally.met, "io_errands": len(ERRANDS), "io_wrong": dict(tally.wrong)}


def _met_by_one_hand(
    scene: Scene, before: Found, share: Sequence[tuple[Failure, str]], folder: Path, one_of: int
) -> dict[str, Any]:
    tally = Tally()
    for failure in FAILURES:
        with _server(scene, failure) as ask:
            for errand in [errand for meant, errand in share if meant is failure]:
                for number in range(1, FAILS_AT[failure.call], failure.one_of * one_of):
                    if not _met(_Trial(scene, before, failure, errand, number), ask, folder, tally):
                        break
    return {"met": tally.met, "wrong": dict(tally.wrong)}


def _new(folder: Path) -> Path:
    folder.mkdir()
    return folder


@dataclass(frozen=True, slots=True)
class _Trial:
    scene: Scene
    before: Found
    failure: Failure
    errand: str
    number: int


def _met(trial: _Trial, ask: _Ask, folder: Path, tally: Tally) -> bool:
    """Let one call of an errand fail; False when the errand was over before."""
    at = folder / "at"
    shutil.rmtree(at, ignore_errors=True)
    at.mkdir()
    plan = copied(trial.scene.plan, at)
    answer = ask(errand=trial.errand, plan=str(plan), call=trial.failure.call, number=trial.number)
    if not answer["met"]:
        return False
    tally.met += 1
    for wrong in _wrong(trial, plan, answer):
        tally.wrong[f"{trial.errand}, {trial.failure.call} {trial.number} {trial.failure.error}: {wrong}"] += 1
    return True


def _wrong(trial: _Trial, plan: Path, answer: dict[str, Any]) -> Iterator[str]:
    if answer["first"] not in {"done", "said"}:
        yield answer["first"]
    if answer["again"] not in {"", "done"} and not (trial.failure.lasting and answer["again"] == "said"):
        yield f"again: {answer['again']}"
    fate, found = fate_of(plan, trial.before)
    if fate is not Fate.WHOLE or found is None:
        yield fate.value
    elif found.last != max([trial.before.last, *answer["told"]]):
        yield "lost" if found.last < max([trial.before.last, *answer["told"]]) else "written, though told it was not"
    made = ERRANDS[trial.errand].makes
    ended_well = "done" in {answer["first"], answer["again"]}
    if made and plan.with_name(made).exists() != ended_well:
        yield "half a file" if not ended_well else "no file"


class _Ask:
    """Asks the server, one question at a time."""

    def __init__(self, line: socket.socket) -> None:
        self._line = line
        self._answers = line.makefile("r", encoding="utf-8")

    def __call__(self, **question: object) -> dict[str, Any]:
        self._line.sendall(json.dumps(question).encode() + b"\n")
        answer: dict[str, Any] = json.loads(self._answers.readline())
        return answer


@contextmanager
def _server(scene: Scene, failure: Failure) -> Iterator[_Ask]:
    if STRACE is None:
        raise LookupError("strace is missing: sudo apt-get install strace")
    ours, theirs = socket.socketpair()
    when = f"{FAILS_AT[failure.call]}{'+' if failure.lasting else ''}"
    inject = f"inject={failure.call}:error={failure.error}:when={when}"
    strace = (STRACE, "-f", "--seccomp-bpf", "-qq", "-o", "/dev/null", "-e", f"trace={failure.call}", "-e", inject)
    python = (sys.executable, "-m", "tests.faults.server", str(scene.plan.parent), str(theirs.fileno()))
    with ours, subprocess.Popen((*strace, *python), cwd=ROOT, pass_fds=[theirs.fileno()]) as server:
        theirs.close()
        yield _Ask(ours)
        ours.shutdown(socket.SHUT_RDWR)
        server.wait()
