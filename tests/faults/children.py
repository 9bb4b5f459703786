"""Work in children of this process, some at a time: what each found, and what it took of the PC."""

from __future__ import annotations

import json
import os
import traceback
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from resource import RLIMIT_CPU, setrlimit, struct_rusage
from typing import Any

AT_ONCE = 2


@dataclass(frozen=True, slots=True)
class Answer:
    """What a child said, None when it died or ran for too long, and what it took."""

    said: Any
    usage: struct_rusage


def answers(works: Sequence[Callable[[], Any]], at_once: int = AT_ONCE, most_cpu_s: int | None = None) -> list[Answer]:
    """What came of each work, in order; only for a process without threads."""
    found: list[Answer] = []
    for first in range(0, len(works), at_once):
        begun = [_begun(work, most_cpu_s) for work in works[first : first + at_once]]
        found += [_ended(*child) for child in begun]
    return found


def shares(parts: Sequence[Any], count: int) -> Iterator[Sequence[Any]]:
    """The parts dealt out, one after the other, over so many hands."""
    return (parts[hand::count] for hand in range(count))


def _begun(work: Callable[[], Any], most_cpu_s: int | None) -> tuple[int, int]:
    listen, tell = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(listen)
        failed = 1
        try:
            if most_cpu_s is not None:
                setrlimit(RLIMIT_CPU, (most_cpu_s, most_cpu_s))
            with os.fdopen(tell, "w", encoding="utf-8") as heard:
                json.dump(work(), heard)
            failed = 0
        finally:  # nothing of the parent may run in the child
            if failed:
                traceback.print_exc()
            os._exit(failed)
    os.close(tell)
    return child, listen


def _ended(child: int, listen: int) -> Answer:
    with os.fdopen(listen, encoding="utf-8") as heard:
        said = heard.read()
    _, status, usage = os.wait4(child, 0)
    return Answer(json.loads(said) if status == 0 else None, usage)
