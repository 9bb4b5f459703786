"""What the worker does when a plan is to be opened or made; the store is loaded here, beside the start page."""

# ruff: noqa: PLC0415  the store takes a third of a second to load, three times that on an old PC

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from ui.start.new_plan import NewPlan

if TYPE_CHECKING:
    from ckgdesk.workspace import Workspace


def open_plan(path: Path, password: str) -> Workspace:
    """An existing plan."""
    from ckgdesk.workspace import Workspace

    return Workspace.open(path, password)


def open_demo(today: date) -> Workspace:
    """The demo centre."""
    from ui.start import demo

    return demo.open_demo(today)


def make_plan(new: NewPlan) -> tuple[str, Workspace]:
    """A new plan: its recovery key, and the plan itself, open."""
    from ckgdesk.workspace import Workspace

    key = Workspace.create(new.path, centre=new.centre, user=new.user, password=new.password)
    return key, Workspace.open(new.path, new.password)
