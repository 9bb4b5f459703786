"""Opens a plan, builds the services once and hands them out: the only place where they are put together."""

from __future__ import annotations

import socket
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Self

from ckgdesk.changes import ChangeFeed
from ckgdesk.domain.errors import PlanUnavailable
from ckgdesk.services.access import Right
from ckgdesk.services.accounts import Accounts, account_of, refuse_shared
from ckgdesk.services.amounts import Amounts
from ckgdesk.services.archive import Proof, prove_newest, put_back
from ckgdesk.services.attention import Attention
from ckgdesk.services.children import Children
from ckgdesk.services.decisions import Decisions
from ckgdesk.services.disclosures import Disclosures
from ckgdesk.services.documents import Documents
from ckgdesk.services.dossiers import Dossiers
from ckgdesk.services.families import Families
from ckgdesk.services.figures import Figures
from ckgdesk.services.journal import Journal
from ckgdesk.services.letters import Letters
from ckgdesk.services.long_stay import LongStay
from ckgdesk.services.lookup import Lookup
from ckgdesk.services.partners import Partners
from ckgdesk.services.planning import Planning
from ckgdesk.services.register import Register
from ckgdesk.services.rescue import Rescue
from ckgdesk.services.retention import Retention
from ckgdesk.services.road import Road
from ckgdesk.services.rulebook import Rulebook
from ckgdesk.services.safekeeping import Safekeeping
from ckgdesk.services.templates import Templates
from ckgdesk.services.transfer import Transfer
from ckgdesk.services.two_thirds import TwoThirds
from ckgdesk.store.attached import folder_of
from ckgdesk.store.backups import copy_plan
from ckgdesk.store.checks import Check
from ckgdesk.store.lock import Seat, remove_lock, seat_at
from ckgdesk.store.login import RECOVERY, Credentials
from ckgdesk.store.opening import create_plan, open_plan, verify_plan
from ckgdesk.store.plan import Plan
from ckgdesk.store.restoring import Moment, PutBack
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text

_NOT_PAPER = QT_TRANSLATE_NOOP("store", "This is not a recovery key. Copy all nine groups of letters from the paper.")


class Workspace:
    """An open plan and everything that can be done with it."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._seat: Seat | None = None
        self.feed = ChangeFeed()
        self.account = account_of(plan)
        road = Road(plan, self.feed, self.account, _now, socket.gethostname())
        self.planning = Planning(road)
        self.long_stay = LongStay(road)
        self.dossiers = Dossiers(road)
        self.decisions = Decisions(road)
        self.partners = Partners(road)
        self.children = Children(road)
        self.attention = Attention(road)
        self.figures = Figures(road, plan.centre)
        self.lookup = Lookup(road)
        self.transfer = Transfer(road)
        self.documents = Documents(road)
        self.rescue = Rescue(road)
        self.rulebook = Rulebook(road)
        self.two_thirds = TwoThirds(road)
        self.amounts = Amounts(road)
        self.families = Families(road)
        self.letters = Letters(road, plan.centre)
        self.disclosures = Disclosures(road, plan.centre)
        self.templates = Templates(folder_of(plan.path))
        self.safekeeping = Safekeeping(road)
        self.accounts = Accounts(road)
        self.journal = Journal(road)
        self.register = Register(road, plan.centre)
        self.retention = Retention(road)

    @classmethod
    def create(cls, path: Path, *, centre: str, user: str, password: str) -> str:
        """Make a new empty plan; gives the recovery key, which is shown once. Raises PlanUnavailable, Impossible."""
        refuse_shared(user)
        return create_plan(path, centre=centre, user=user, password=password)

    @classmethod
    def open(
        cls, path: Path, password: str, *, user: str | None = None, code: str = "", read_only: bool = False
    ) -> Self:
        """Open a plan; raises PlanUnavailable with what is wrong and what to do, CodeNeeded without a code."""
        plan = open_plan(path, password=password, user=user, code=code, read_only=read_only)
        try:
            workspace = cls(plan)
            workspace.journal.note_failed_logins()
        except BaseException:
            plan.close()
            raise
        return workspace

    @classmethod
    def recover(cls, path: Path, recovery_key: str, user: str, password: str, today: date) -> str:
        """Give `user` a new password with the key on paper; gives the next key to print. Raises CkgError."""
        workspace = cls.open(path, recovery_key)
        try:
            if workspace.user != RECOVERY:
                raise PlanUnavailable(Text.of("store", _NOT_PAPER))
            workspace.accounts.reset_password(user, password, today)
            return workspace.accounts.renew_recovery()
        finally:
            workspace.close()

    @classmethod
    def sit_down(cls, path: Path, password: str, *, user: str | None = None, code: str = "") -> Self:
        """Open a plan for a window, of which there is one at a time; raises PlanInUse with who has it, or as `open`."""
        seat = seat_at(path)
        try:
            workspace = cls.open(path, password, user=user, code=code)
        except BaseException:
            if seat is not None:
                seat.leave()
            raise
        if seat is not None:
            seat.name(workspace.user)
        workspace._seat = seat  # noqa: SLF001  its own kind
        workspace.journal.note_login()
        return workspace

    @staticmethod
    def remove_lock(path: Path) -> None:
        """Take away the lock another PC left; somebody said that nobody sits there any more."""
        remove_lock(path)

    @staticmethod
    def verify(path: Path, password: str, *, user: str | None = None, code: str = "") -> tuple[Check, ...]:
        """Prove a plan from end to end; raises PlanUnavailable when it cannot even be opened, CodeNeeded."""
        return verify_plan(path, password, user, code)

    @staticmethod
    def put_back(
        backup: Path, plan: Path, password: str, today: date, *, user: str | None = None, code: str = ""
    ) -> PutBack:
        """Put a backup in the place of a plan; gives who can open it, and where the old one is kept.

        Raises PlanUnavailable with what is wrong and what to do.
        """
        moment = Moment(_now(), socket.gethostname(), today)
        return put_back(backup, plan, Credentials(password, user, code), moment)

    @staticmethod
    def prove_newest(
        plan: Path, folder: Path, password: str, now: datetime, *, user: str | None = None, code: str = ""
    ) -> Proof | None:
        """Prove that the newest backup in a folder brings the plan back; None when there is none there."""
        return prove_newest(plan, folder, Credentials(password, user, code), now)

    def copy_to(self, target: Path) -> None:
        """Write a proven copy of the plan with its keys; raises PlanUnavailable when something stands there."""
        self.account.demand(Right.BACKUP)
        copy_plan(self._plan, target, _now())

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
        """Can no stay be changed, because of the file or because of who is working?"""
        return self._plan.read_only or not self.account.may(Right.PLAN)

    @property
    def file_is_read_only(self) -> bool:
        """Can nothing be written, whoever is working?"""
        return self._plan.read_only

    def tell_waiting(self, tell: Callable[[bool], object]) -> None:
        """From now on `tell` hears when another program makes this one wait (True) and when that is over (False)."""
        self._plan.waiting = tell

    def close(self) -> None:
        """Let go of the plan."""
        self._plan.close()
        if self._seat is not None:
            self._seat.leave()


def _now() -> datetime:
    return datetime.now(UTC)
