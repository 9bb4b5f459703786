"""How long the road to a long stay takes, in working days, and when it must begin at the latest (domain.md 2.3)."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache

from ckgdesk.domain.calendar import working_days_before
from ckgdesk.domain.long_stay_file import Route
from ckgdesk.domain.settings import Limits


def working_days_of(route: Route, limits: Limits) -> int:
    """The working days from the first step to the decision on this road, own preparation included."""
    if route is Route.COURT:
        return limits.lead_preparation
    asked = limits.lead_vk if route is Route.MANDATED else limits.lead_indication
    return limits.lead_preparation + asked + limits.lead_direction


def latest_safe_day(limit: date, route: Route, limits: Limits, *, not_before: date) -> date:
    """The last day to begin so that the road ends on `limit` at the latest; never before `not_before`."""
    count = working_days_of(route, limits)
    # Working days reach at least as far back as days: often that settles it, and no calendar has to be loaded.
    if limit - timedelta(days=count) <= not_before:
        return not_before
    return max(_working_days_before(limit, count), not_before)


# Many stays share their last day; looking each day of two months up for every stay would be felt.
@lru_cache(maxsize=4096)
def _working_days_before(limit: date, count: int) -> date:
    return working_days_before(limit, count)
