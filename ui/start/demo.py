"""Keeps a demo centre of today at hand: made anew when the day is another one, so that its clocks run."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from ckgdesk.services.demo import PASSWORD, make_demo
from ckgdesk.workspace import Workspace

_NAME = "demo.ckg"


def demo_folder() -> Path:
    """Where demo centres lie on this PC."""
    data_folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)
    return Path(data_folder) / "demo"


def open_demo(today: date) -> Workspace:
    """The demo centre of `today`; takes a second or two when it is to be made."""
    return Workspace.open(demo_plan(demo_folder(), today), PASSWORD)


def demo_plan(folder: Path, today: date) -> Path:
    """The demo plan of `today`; those of other days are removed."""
    plan = folder / today.isoformat() / _NAME
    if not plan.exists():
        shutil.rmtree(folder, ignore_errors=True)
        plan.parent.mkdir(parents=True)
        make_demo(plan, today, size="small")
    return plan
