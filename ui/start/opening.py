"""What the worker does when a plan is to be opened or made; the store is loaded here, beside the start page."""

# ruff: noqa: PLC0415  the store takes a third of a second to load, three times that on an old PC

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from ckgdesk.services.whereabouts import make_own_folder
from ui.start.new_plan import NewPlan
from ui.start.recover import Recovery
from ui.start.restore import Return
from ui.start.unlock import Login

if TYPE_CHECKING:
    from ckgdesk.services.archive import CameBack, Kept
    from ckgdesk.workspace import Workspace


def open_plan(login: Login) -> Workspace:
    """An existing plan."""
    from ckgdesk.workspace import Workspace

    return Workspace.sit_down(login.plan, login.password, user=login.user or None, code=login.code)


def recover_plan(recovery: Recovery, today: date) -> tuple[str, str]:
    """A new password for somebody, with the key on paper: the next key to print, and the centre it is of."""
    from ckgdesk.workspace import Workspace

    key = Workspace.recover(recovery.plan, recovery.key, recovery.user, recovery.password, today)
    return key, recovery.plan.stem


def read_plan(login: Login) -> Workspace:
    """An existing plan, only to be read: another window has it."""
    from ckgdesk.workspace import Workspace

    return Workspace.open(login.plan, login.password, user=login.user or None, code=login.code, read_only=True)


def remove_lock(path: Path) -> None:
    """Take away what another PC left at a plan."""
    from ckgdesk.workspace import Workspace

    Workspace.remove_lock(path)


def find_backups(plan: Path | None, chosen: tuple[str, str], now: datetime) -> tuple[Kept, ...]:
    """The backups that can take the place of a plan, or of any; `chosen` are the folders of this PC."""
    from ckgdesk.services.archive import backups_for, folders

    return backups_for(plan, folders(*chosen), now)


def put_back(wish: Return, today: date) -> tuple[CameBack, Workspace]:
    """A plan that came back: what came of the one that lay there, and the plan itself, open."""
    from ckgdesk.workspace import Workspace

    login = wish.login
    came = Workspace.put_back(wish.backup, login.plan, login.password, today, user=login.user or None, code=login.code)
    return came, open_plan(login)


def open_demo(today: date) -> Workspace:
    """The demo centre."""
    from ui.start import demo

    return demo.open_demo(today)


def make_plan(new: NewPlan) -> tuple[str, Workspace]:
    """A new plan: its recovery key, and the plan itself, open."""
    from ckgdesk.workspace import Workspace

    make_own_folder(new.path)
    key = Workspace.create(new.path, centre=new.centre, user=new.user, password=new.password)
    return key, Workspace.sit_down(new.path, new.password)
