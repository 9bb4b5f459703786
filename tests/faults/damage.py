"""Bits that flip, files that are cut short, files of something else: all seen before a value is shown."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from itertools import count
from pathlib import Path
from random import Random

from ckgdesk.domain.errors import CkgError, PlanDamaged, PlanUnavailable
from ckgdesk.store.opening import open_plan
from ckgdesk.words import Words
from tests.centre import PASSWORD, copied

Harm = Callable[[Path], object]

_SPARSE = 10 * 1024**3


def flips(plan: Path, folder: Path, trials: int, seed: int = 1) -> dict[str, int]:
    """Flip one bit of a plan, `trials` times, each in a plan of its own."""
    dice = Random(seed)  # noqa: S311  the same bits each time
    content = plan.read_bytes()
    victim = copied(plan, folder)
    seen = 0
    for _ in range(trials):
        spoilt = bytearray(content)
        bit = dice.randrange(8 * len(content))
        spoilt[bit // 8] ^= 1 << bit % 8
        victim.write_bytes(spoilt)
        seen += is_seen(victim)
    return {"flips": trials, "flips_seen": seen}


def truncations(plan: Path, folder: Path, trials: int, seed: int = 1) -> dict[str, int]:
    """Cut a plan short, anywhere."""
    dice = Random(seed)  # noqa: S311  the same places each time
    content = plan.read_bytes()
    victim = copied(plan, folder)
    seen = 0
    for _ in range(trials):
        victim.write_bytes(content[: dice.randrange(len(content))])
        seen += is_seen(victim)
    return {"truncations": trials, "truncations_seen": seen}


def strangers(plan: Path, folder: Path) -> dict[str, int]:
    """Put something else in the place of a plan, beside its keys."""
    seen = {}
    for number, (name, harm) in zip(count(), HARMS.items(), strict=False):
        (folder / str(number)).mkdir()
        victim = copied(plan, folder / str(number))
        harm(victim)
        seen[name] = is_seen(victim, by=PlanUnavailable)
    return {"strangers": len(seen), "strangers_seen": sum(seen.values())}


def is_seen(plan: Path, by: type[PlanUnavailable] = PlanDamaged) -> bool:
    """The program says so in Dutch, with a next step, opens nothing and leaves every byte as it was."""
    before = _bytes(plan)
    try:
        open_plan(plan, password=PASSWORD).close()
    except by as error:
        return _bytes(plan) == before and says_what_to_do(error)
    return False


def says_what_to_do(error: CkgError) -> bool:
    """Is the sentence known in Dutch, and followed by one that says what to do next?"""
    dutch = Words.dutch().say(error.text)
    return dutch != Words.english().say(error.text) and dutch.count(". ") >= 1


def _bytes(plan: Path) -> bytes | int:
    if not plan.is_file():
        return 0
    return plan.stat().st_size if plan.stat().st_size > _SPARSE // 2 else plan.read_bytes()


def _become_a_folder(plan: Path) -> None:
    plan.unlink()
    plan.mkdir()


def _become_sparse(plan: Path) -> None:
    plan.write_bytes(b"")
    os.truncate(plan, _SPARSE)


def _written(content: bytes) -> Harm:
    return lambda plan: plan.write_bytes(content)


def _pages_moved(plan: Path) -> None:
    """Two pages in each other's place: each whole in itself."""
    content = plan.read_bytes()
    one, other = content[4096 * 2 : 4096 * 3], content[4096 * 3 : 4096 * 4]
    plan.write_bytes(content[: 4096 * 2] + other + one + content[4096 * 4 :])


def _random_bytes() -> Iterator[tuple[str, Harm]]:
    for size in (1, 100, 4096, 100_000):
        yield f"{size} random bytes", _written(Random(size).randbytes(size))  # noqa: S311  the same each time


HARMS: Mapping[str, Harm] = {
    "nothing": Path.unlink,
    "folder": _become_a_folder,
    "0 bytes": _written(b""),
    "zeros": _written(bytes(1_000_000)),
    "10 GB of zeros": _become_sparse,
    "a picture": _written(b"\x89PNG\r\n\x1a\n" * 5000),
    "a plain database": _written(b"SQLite format 3\x00" + bytes(8176)),
    "text": _written(b"Kind,Voornaam\n" * 2000),
    "pages moved": _pages_moved,
    **dict(_random_bytes()),
}
