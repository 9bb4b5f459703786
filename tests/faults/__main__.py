"""Breaks plans in every way we know and writes down what became of them; `--quick` tries less, parts can be named."""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import Any

from ckgdesk.store.sqlite import with_open_memory
from tests.faults.books import books
from tests.faults.damage import flips, strangers, truncations
from tests.faults.full import full_disks
from tests.faults.killing import kills
from tests.faults.misfortune import misfortunes
from tests.faults.power import controls, power_cuts
from tests.faults.scene import Scene, make_scene
from tests.faults.tampering import tamperings
from tests.faults.upgrading import migration_kills, migration_power_cuts, newer_plans

Figures = dict[str, Any]

_MEMORY = Path("/dev/shm")  # noqa: S108  what is broken here is worth nothing
_NONE = {
    "lost",
    "torn",
    "corrupt",
    "power_lost",
    "power_torn",
    "power_corrupt",
    "migration_lost",
    "migration_power_lost",
    "newer_touched",
}
_MOST = {"books_peak_mb": 300}
_ALL = {
    "flips_seen": "flips",
    "truncations_seen": "truncations",
    "strangers_seen": "strangers",
    "mutations_seen": "mutations",
}


@dataclass(frozen=True, slots=True)
class Amount:
    """How much of everything is tried."""

    kills: int = 1000
    states: int = 10_000
    control_states: int = 1000
    wishes: int = 60
    flips: int = 600
    truncations: int = 100
    one_step_of: int = 1
    migration_kills: int = 200
    one_book_of: int = 1
    spoiled_books: int = 2000
    mutations: int = 200
    migration_states: int = 500
    one_full_disk_of: int = 1


QUICK = Amount(
    kills=100, states=2000, control_states=100, wishes=25, flips=100, truncations=30, one_step_of=60,
    migration_kills=20, one_book_of=7, spoiled_books=50, mutations=27, migration_states=20,
    one_full_disk_of=5,
)  # fmt: skip


def _killed(scene: Scene, folder: Path, amount: Amount) -> Figures:
    return kills(scene, folder, amount.kills)


def _cut_off(scene: Scene, folder: Path, amount: Amount) -> Figures:
    return power_cuts(scene, folder, amount.states, amount.wishes)


def _controlled(scene: Scene, folder: Path, amount: Amount) -> Figures:
    return {"controls": controls(scene, folder, amount.control_states, amount.wishes)}


def _damaged(scene: Scene, folder: Path, amount: Amount) -> Figures:
    rooms = [folder / name for name in ("flips", "cuts", "strangers")]
    for room in rooms:
        room.mkdir()
    return {
        **flips(scene.plan, rooms[0], amount.flips),
        **truncations(scene.plan, rooms[1], amount.truncations),
        **strangers(scene.plan, rooms[2]),
    }


def _unlucky(scene: Scene, folder: Path, amount: Amount) -> Figures:
    return misfortunes(scene, folder, amount.one_step_of)


def _filled_up(scene: Scene, folder: Path, amount: Amount) -> Figures:
    return full_disks(scene, folder, amount.one_full_disk_of)


def _brought_up(scene: Scene, folder: Path, amount: Amount) -> Figures:
    del scene
    return {
        **migration_kills(_new(folder / "older"), amount.migration_kills),
        **migration_power_cuts(_new(folder / "power"), amount.migration_states),
        **newer_plans(_new(folder / "newer")),
    }


def _offered(scene: Scene, folder: Path, amount: Amount) -> Figures:
    del scene
    return books(folder, amount.one_book_of, amount.spoiled_books)


def _tampered_with(scene: Scene, folder: Path, amount: Amount) -> Figures:
    return tamperings(scene.plan, folder, amount.mutations)


PARTS: Mapping[str, Callable[[Scene, Path, Amount], Figures]] = {
    "power": _cut_off,
    "controls": _controlled,
    "damage": _damaged,
    "io": _unlucky,
    "full": _filled_up,
    "versions": _brought_up,
    "books": _offered,
    "journal": _tampered_with,
    # Last: what is killed locks its memory as the program does, and whoever looks on then does so for good.
    "kills": _killed,
}


def bad(figures: Figures) -> list[str]:
    """The figures that may not be so."""
    wrong = [name for name in _NONE & figures.keys() if figures[name] != 0]
    wrong += [name for name, most in _MOST.items() if figures.get(name, 0) > most]
    wrong += [seen for seen, tried in _ALL.items() if seen in figures and figures[seen] != figures[tried]]
    wrong += [name for name, found in figures.get("controls", {}).items() if not any(found.values())]
    named = ("io_wrong", "books_wrong", "disk_full_wrong")
    return sorted([*wrong, *(found for name in named for found in figures.get(name, ()))])


def tried(parts: list[str], amount: Amount) -> Figures:
    """What became of the plans of these parts, and how long each took."""
    figures: Figures = {}
    with _somewhere() as folder:
        with with_open_memory():
            scene = make_scene(_new(folder / "scene"))
        for name in parts:
            begun = perf_counter()
            if name == "kills":
                figures |= PARTS[name](scene, _new(folder / name), amount)
            else:
                with with_open_memory():  # who only looks on need not lock its memory
                    figures |= PARTS[name](scene, _new(folder / name), amount)
            figures[f"{name}_s"] = round(perf_counter() - begun, 1)
            sys.stderr.write(f"{name}: {figures[f'{name}_s']} s\n")
    return figures


def main() -> int:
    """Try, print, write down; 1 when a figure is bad."""
    asked = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    asked.add_argument("parts", nargs="*", choices=[*PARTS, []], default=[])
    asked.add_argument("--quick", action="store_true")
    asked.add_argument("--json", type=Path, dest="file")
    given = asked.parse_args()
    amount = QUICK if given.quick else Amount()
    known = json.loads(given.file.read_text(encoding="utf-8")) if given.parts and _is_there(given.file) else {}
    figures = known | tried(given.parts or list(PARTS), amount)
    figures["bad"] = bad(figures)
    text = json.dumps(figures, indent=1)
    if given.file:
        given.file.parent.mkdir(exist_ok=True)
        given.file.write_text(text + "\n", encoding="utf-8")
    sys.stdout.write(text + "\n")
    return 1 if figures["bad"] else 0


def _is_there(file: Path | None) -> bool:
    """Parts that are tried again take the place of their old figures; the others stay."""
    return file is not None and file.exists()


@contextmanager
def _somewhere() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(dir=_MEMORY if _MEMORY.is_dir() else None) as folder:
        yield Path(folder)


def _new(folder: Path) -> Path:
    folder.mkdir()
    return folder


if __name__ == "__main__":
    sys.exit(main())
