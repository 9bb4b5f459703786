"""Keeps a demo centre of today at hand: made anew when the day is another one, so that its clocks run."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

from PySide6.QtCore import QStandardPaths

USER = PASSWORD = "demo"  # noqa: S105  the demo centre has nothing to hide
_NAME = "demo.ckg"


def demo_folder() -> Path:
    """Where demo centres lie on this PC."""
    data_folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)
    return Path(data_folder) / "demo"


def demo_plan(folder: Path, today: date) -> Path:
    """The demo plan of `today`; those of other days are removed. Takes a second or two when it is made."""
    # Brings the encryption and the whole store along; the start page must stand before that.
    from ckgdesk.services.demo import make_demo  # noqa: PLC0415  slow to load, and seldom needed

    plan = folder / today.isoformat() / _NAME
    if not plan.exists():
        shutil.rmtree(folder, ignore_errors=True)
        plan.parent.mkdir(parents=True)
        make_demo(plan, today, size="small")
    return plan
