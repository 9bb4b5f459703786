"""Keeping the plan safe: proving that it is whole."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from ckgdesk.services.access import Right
from ckgdesk.services.road import Road
from ckgdesk.store.backup import proof
from ckgdesk.texts import Text


@dataclass(frozen=True, slots=True)
class Findings:
    """What was looked at and when; `failed` says what is not as it should be."""

    at: datetime
    looked_at: tuple[Text, ...]
    failed: tuple[Text, ...]

    @property
    def sound(self) -> bool:
        """Is everything as it should be?"""
        return not self.failed


class Safekeeping:
    """May take seconds on a large plan: ask from a worker."""

    def __init__(self, road: Road) -> None:
        self._road = road

    def prove(self) -> Findings:
        """Look at the plan from end to end; raises PlanUnavailable when it cannot be read at all."""
        self._road.account.demand(Right.READ)
        plan = self._road.open_plan
        checks = proof(plan.path, plan.key, plan.plan_id)
        failed = tuple(check.detail for check in checks if not check.ok)
        return Findings(self._road.now(), tuple(check.detail for check in checks), failed)
