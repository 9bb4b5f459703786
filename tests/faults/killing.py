"""kill -9 in the middle of work, again and again: what was said to be safe is there, and nothing is half."""

from __future__ import annotations

import os
import signal
import time
import traceback
from collections import Counter
from collections.abc import Callable
from functools import partial
from pathlib import Path
from random import Random

from ckgdesk.store.files import journal_of
from tests.centre import copied
from tests.faults.acting import act, last_told
from tests.faults.scene import Scene
from tests.faults.witness import Fate, fate_of, looked_into

_MOST_CHANGES = 4
_LONGEST_S = 0.03  # longer than a change takes
_ON_ONE_PLAN = 25
_ENDLESS = 1_000_000


def kills(scene: Scene, folder: Path, trials: int, seed: int = 1) -> dict[str, int]:
    """Kill a planner at work `trials` times; a plan that survived is worked on, and killed at, again."""
    dice = Random(seed)  # noqa: S311  the same trials each time
    fates: Counter[Fate] = Counter()
    told = hot = 0
    plan, before = scene.plan, looked_into(scene.plan)
    for trial in range(trials):
        if trial % _ON_ONE_PLAN == 0 or fates[Fate.TORN] or fates[Fate.CORRUPT]:
            plan, before = copied(scene.plan, _new(folder / str(trial))), looked_into(scene.plan)
        said = killed(partial(act, scene, plan, trial, _ENDLESS), dice)
        told += said.count(b"ACK")
        hot += journal_of(plan).exists() and journal_of(plan).stat().st_size > 0
        fate, found = fate_of(plan, before)
        if found is not None and fate is Fate.WHOLE:
            fate = Fate.WHOLE if found.last >= last_told(said) else Fate.LOST
            before = found
        fates[fate] += 1
    return {
        "kills": trials,
        "lost": fates[Fate.LOST],
        "torn": fates[Fate.TORN],
        "corrupt": fates[Fate.CORRUPT],
        "kills_in_a_transaction": hot,
        "kills_acknowledged": told,
    }


def killed(work: Callable[[int], None], dice: Random, changes: int = _MOST_CHANGES, wait: float = _LONGEST_S) -> bytes:
    """Let a child do `work`, kill it a random time after some `changes` were told, and give all it told.

    A fork, because a thousand programs would take a thousand seconds to start. Only for a process without threads.
    """
    listen, tell = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(listen)
        failed = 1
        try:
            work(tell)
            failed = 0
        finally:  # nothing of the parent may run in the child
            if failed:
                traceback.print_exc()
            os._exit(failed)
    os.close(tell)
    told = _heard(listen, dice.randint(0, changes))
    time.sleep(dice.uniform(0, wait))
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    if os.WIFEXITED(status) and os.WEXITSTATUS(status) != 0:
        raise RuntimeError("the child ended by itself")
    with os.fdopen(listen, "rb") as rest:
        return told + rest.read()


def _heard(listen: int, lines: int) -> bytes:
    """What comes in until so many lines were told, or the child fell silent for ever."""
    told = b""
    while told.count(b"\n") < lines and (more := os.read(listen, 4096)):
        told += more
    return told


def _new(folder: Path) -> Path:
    folder.mkdir()
    return folder
