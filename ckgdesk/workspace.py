"""Opens a plan, builds the services once and hands them out: the only place where they are put together."""

from __future__ import annotations

import socket
from datetime import UTC, datetime
from pathlib import Path
from typing import Self

from ckgdesk.changes import ChangeFeed
from ckgdesk.services.access import Account, Role
from ckgdesk.services.attention import Attention
from ckgdesk.services.children import Children
from ckgdesk.services.documents import Documents
from ckgdesk.services.figures import Figures
from ckgdesk.services.long_stay import LongStay
from ckgdesk.services.lookup import Lookup
from ckgdesk.services.planning import Planning
from ckgdesk.services.rescue import Rescue
from ckgdesk.services.road import Road
from ckgdesk.services.rulebook import Rulebook
from ckgdesk.services.safekeeping import Safekeeping
from ckgdesk.services.transfer import Transfer
from ckgdesk.store.backup import copy_plan
from ckgdesk.store.checks import Check
from ckgdesk.store.opening import create_plan, open_plan, verify_plan
from ckgdesk.store.plan import Plan


class Workspace:
    """An open plan and everything that can be done with it."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self.feed = ChangeFeed()
        account = Account(plan.user, Role.ADMINISTRATOR)
        road = Road(plan, self.feed, account, _now, socket.gethostname())
        self.planning = Planning(road)
        self.long_stay = LongStay(road)
        self.children = Children(road)
        self.attention = Attention(road)
        self.figures = Figures(road, plan.centre)
        self.lookup = Lookup(road)
        self.transfer = Transfer(road)
        self.documents = Documents(road)
        self.rescue = Rescue(road)
        self.rulebook = Rulebook(road)
        self.safekeeping = Safekeeping(road)

    @classmethod
    def create(cls, path: Path, *, centre: str, user: str, password: str) -> str:
        """Make a new empty plan; gives the recovery key, which is shown once. Raises PlanUnavailable."""
        return create_plan(path, centre=centre, user=user, password=password)

    @classmethod
    def open(cls, path: Path, password: str, *, user: str | None = None, read_only: bool = False) -> Self:
        """Open a plan; raises PlanUnavailable with what is wrong and what to do."""
        return cls(open_plan(path, password=password, user=user, read_only=read_only))

    @staticmethod
    def verify(path: Path, password: str, *, user: str | None = None) -> tuple[Check, ...]:
        """Prove a plan from end to end; raises PlanUnavailable when it cannot even be opened."""
        return verify_plan(path, password, user)

    def copy_to(self, target: Path) -> None:
        """Write a proven copy of the plan with its keys; raises PlanUnavailable when something stands there."""
        copy_plan(self._plan, target)

    @property
    def path(self) -> Path:
        """Where the plan lies."""
        return self._plan.path

    @property
    def centre(self) -> str:
        """The name of the centre."""
        return self._plan.centre

    @property
    def user(self) -> str:
        """Who is working."""
        return self._plan.user

    @property
    def read_only(self) -> bool:
        """Can nothing be written?"""
        return self._plan.read_only

    def close(self) -> None:
        """Let go of the plan."""
        self._plan.close()


def _now() -> datetime:
    return datetime.now(UTC)
