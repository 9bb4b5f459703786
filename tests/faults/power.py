"""The power goes: every state of the disk that could be left behind is a plan in which nothing said to be safe is lost.

What was synced is there. Of what was not, each write is there whole, torn at 512 bytes, or not at all, and a name that
was made or taken away is so or not. A disk that lies about a sync is not in it.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from ckgdesk.store.key_file import key_files
from tests.centre import copied
from tests.faults.scene import Scene
from tests.faults.tape import Deed, Step, recorded
from tests.faults.witness import Fate, Found, fate_of, looked_into

_SECTOR = 512
_WHOLE, _TORN = 0.4, 0.6  # of the writes that were not synced: 0.4 whole, 0.2 torn, the rest not at all

CONTROLS = {
    "synchronous=OFF": ("TRUNCATE", "OFF"),
    "WAL+NORMAL": ("WAL", "NORMAL"),
    "DELETE+FULL": ("DELETE", "FULL"),
}
"""Settings that are known to lose something; a test that finds nothing there is broken."""


@dataclass
class _File:
    """Bytes that are safe, and what was done since."""

    safe: bytearray
    pending: list[Step] = field(default_factory=list)

    def sync(self) -> None:
        for step in self.pending:
            _apply(self.safe, step)
        self.pending.clear()

    def after_a_cut(self, dice: Random) -> bytes:
        left = bytearray(self.safe)
        for step in self.pending:
            luck = dice.random()
            if luck < _WHOLE:
                _apply(left, step)
            elif luck < _TORN and step.deed is Deed.WRITE:
                _tear(left, step, dice)
        return bytes(left)


def _apply(content: bytearray, step: Step) -> None:
    if step.deed is Deed.TRUNCATE:
        del content[step.at :]
        content.extend(bytes(step.at - len(content)))
    else:
        content.extend(bytes(max(0, step.at - len(content))))
        content[step.at : step.at + len(step.content)] = step.content


def _tear(content: bytearray, step: Step, dice: Random) -> None:
    for start in range(0, len(step.content), _SECTOR):
        if dice.random() < 1 / 2:
            _apply(content, Step(Deed.WRITE, at=step.at + start, content=step.content[start : start + _SECTOR]))


class Disk:
    """A folder on a disk with a cache; steps are taken on it until the power goes."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self._names = {name: _File(bytearray(content)) for name, content in files.items()}
        self._safe_names = dict(self._names)
        self._unsafe: list[dict[str, _File]] = []
        self.acknowledged = 0

    def take(self, step: Step) -> None:
        """One step further."""
        if step.deed is Deed.ACK:
            self.acknowledged = max(self.acknowledged, step.at)
        elif step.deed is Deed.SYNC:
            self._names[step.name].sync()
        elif step.deed is Deed.SYNC_FOLDER:
            self._safe_names, self._unsafe = dict(self._names), []
        elif step.deed in {Deed.WRITE, Deed.TRUNCATE}:
            self._names[step.name].pending.append(step)
        else:
            self._rename(step)

    def _rename(self, step: Step) -> None:
        if step.deed is Deed.CREATE:
            if step.name in self._names:
                return
            self._names[step.name] = _File(bytearray())
        elif step.deed is Deed.LINK:
            self._names[step.content.decode()] = self._names[step.name]
        else:
            file = self._names.pop(step.name)
            if step.deed is Deed.RENAME:
                self._names[step.content.decode()] = file
        self._unsafe.append(dict(self._names))

    def after_a_cut(self, dice: Random) -> dict[str, bytes]:
        """What could be there once the power is back; names change in the order in which they were changed."""
        names = dice.choice([self._safe_names, *self._unsafe])
        return {name: file.after_a_cut(dice) for name, file in sorted(names.items())}


def left_behind(
    plan: Path, steps: list[Step], states: int, seed: int = 1, since: int = 0
) -> Iterator[tuple[int, dict[str, bytes]]]:
    """What could be there after each of so many cuts, and the last line that was told to be safe before it.

    No cut comes before step `since`.
    """
    dice = Random(seed)  # noqa: S311  the same cuts each time
    cuts = Counter(dice.randrange(since, len(steps) + 1) for _ in range(states))
    disk = Disk({plan.name: plan.read_bytes()})
    for taken, step in enumerate([*steps, None]):
        for _ in range(cuts[taken]):
            yield disk.acknowledged, disk.after_a_cut(dice)
        if step is not None:
            disk.take(step)


class PowerCuts:
    """Cuts the power of one recorded session at random moments and looks at what is left."""

    def __init__(self, scene: Scene, folder: Path) -> None:
        self._scene = scene
        self._folder = folder
        self._before: Found = looked_into(scene.plan)
        self._seen: dict[bytes, tuple[Fate, int]] = {}

    def cut(self, steps: list[Step], states: int, seed: int = 1) -> Counter[Fate]:
        """What became of the plan in so many states."""
        return Counter(
            fate if fate is not Fate.WHOLE or last >= acknowledged else Fate.LOST
            for acknowledged, left in left_behind(self._scene.plan, steps, states, seed)
            for fate, last in [self._fate(left)]
        )

    def _fate(self, left: Mapping[str, bytes]) -> tuple[Fate, int]:
        """Bytes that were looked at before need no second look."""
        digest = hashlib.sha256(repr(sorted((name, hashlib.sha256(left[name]).digest()) for name in left)).encode())
        if digest.digest() not in self._seen:
            plan = self._laid_out(left)
            fate, found = fate_of(plan, self._before)
            self._seen[digest.digest()] = fate, found.last if found else 0
        return self._seen[digest.digest()]

    def _laid_out(self, left: Mapping[str, bytes]) -> Path:
        plan = self._folder / self._scene.plan.name
        for old in self._folder.iterdir():
            if old not in key_files(plan):
                old.unlink()
        for name, content in left.items():
            (self._folder / name).write_bytes(content)
        for ours, theirs in zip(key_files(plan), key_files(self._scene.plan), strict=True):
            if not ours.exists():
                ours.write_bytes(theirs.read_bytes())
        return plan


def a_session(scene: Scene, folder: Path, wishes: int, *loose: str) -> list[Step]:
    """A planner at work on a copy, recorded; `loose` settings only for controls."""
    folder.mkdir()
    plan = copied(scene.plan, folder)
    return recorded(folder, "tests.faults.acting", str(scene.plan.parent), str(plan), "7", str(wishes), *loose)


def power_cuts(scene: Scene, folder: Path, states: int, wishes: int) -> dict[str, int]:
    """The power goes in so many ways while a planner works."""
    steps = a_session(scene, folder / "session", wishes)
    fates = _cuts(scene, folder / "cut", steps, states)
    commits = sum(step.deed is Deed.ACK for step in steps)
    bad = {f"power_{name}": count for name, count in _bad(fates).items()}
    return {"power_states": states, **bad, "power_commits": commits}


def controls(scene: Scene, folder: Path, states: int, wishes: int) -> dict[str, dict[str, int]]:
    """What is found with settings that are not ours: a control in which nothing is bad means a test that is broken."""
    found = {}
    for number, (name, loose) in enumerate(CONTROLS.items()):
        steps = a_session(scene, folder / f"control-{number}", wishes, *loose)
        fates = _cuts(scene, folder / f"cut-{number}", steps, states)
        found[name] = _bad(fates)
    return found


def _bad(fates: Counter[Fate]) -> dict[str, int]:
    return {fate.value: fates[fate] for fate in (Fate.LOST, Fate.TORN, Fate.CORRUPT)}


def _cuts(scene: Scene, folder: Path, steps: list[Step], states: int) -> Counter[Fate]:
    folder.mkdir()
    return PowerCuts(scene, folder).cut(steps, states)
