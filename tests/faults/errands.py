"""Twelve things people ask of a plan, each once: what the world is let loose on."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from ckgdesk.services import demo
from ckgdesk.store import migrating  # noqa: F401  loaded here and not by each child
from ckgdesk.store.backups import copy_plan
from ckgdesk.store.opening import create_plan, open_plan
from installer.fixture import plan_of
from tests.centre import CHEAP, NOW, PASSWORD, copied
from tests.faults.scene import Scene, at_work

Tell = Callable[[int], None]
"""Says that a line of the journal is safe."""
_Run = Callable[[Scene, Path, Tell], None]


@dataclass(frozen=True, slots=True)
class Errand:
    """One of them; `makes` is the file it leaves beside the plan, if it does."""

    run: _Run
    makes: str = ""


def _wishes(*verbs: str) -> _Run:
    """Wishes one after the other in one sitting."""

    def run(scene: Scene, plan: Path, tell: Tell) -> None:
        with at_work(scene, plan, seed=1) as planner:
            for verb in verbs:
                tell(planner.insist_on(verb).id)

    return run


def _back_up(scene: Scene, plan: Path, tell: Tell) -> None:
    del tell
    with at_work(scene, plan, seed=1) as planner:
        copy_plan(planner.centre.plan, plan.with_name("copy.ckg"), NOW)


def _export(scene: Scene, plan: Path, tell: Tell) -> None:
    del tell
    with at_work(scene, plan, seed=1) as planner:
        planner.transfer.export_workbook(plan.with_name("export.xlsx"))


def _begin(scene: Scene, plan: Path, tell: Tell) -> None:
    del scene, tell
    create_plan(plan.with_name("new.ckg"), centre="De Spar", user="an", password=PASSWORD, cost=CHEAP)


def _bring_up(scene: Scene, plan: Path, tell: Tell) -> None:
    """Open a plan of the first schema; its old file stays beside it once it is done."""
    del scene, tell
    older = plan.with_name(plan_of(1).name)
    if not older.exists():
        copied(plan_of(1), plan.parent)
    open_plan(older, password=demo.PASSWORD).close()


ERRANDS: Mapping[str, Errand] = {
    **{verb: Errand(_wishes(verb)) for verb in ("admit", "move", "swap", "convert", "end", "import", "setting")},
    "undo": Errand(_wishes("lock", "undo")),
    "backup": Errand(_back_up, "copy.ckg"),
    "export": Errand(_export, "export.xlsx"),
    "new plan": Errand(_begin, "new.ckg"),
    "older plan": Errand(_bring_up, f"{plan_of(1).name}.old"),
}
