"""What a conversion on a day would bring: computed from the preview and the days of the decision, without words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from ckgdesk.domain.groeipakket import TwoThirdsMonths
from ckgdesk.domain.period import DAY, Period, gaps
from ckgdesk.domain.stay import PhaseKind
from ckgdesk.services.long_stay import ConversionPreview


@dataclass(frozen=True, slots=True)
class Outlook:
    """The long phase that would begin, and what of it rests on nothing."""

    first: date
    last_allowed: date | None
    """The last day of the six weeks; None without a short phase."""
    months: TwoThirdsMonths | None
    a_day_earlier: TwoThirdsMonths | None
    a_day_later: TwoThirdsMonths | None
    validity: Period | None
    """The days of the decision; None while they make no sense."""
    covered: bool
    """Does a decision cover the first day?"""
    bare: tuple[Period, ...]
    """Later nights without a decision."""
    lengthened_until: date | None = None
    """Until when the stay lasts, when the child was to leave on the first day; None otherwise."""

    @property
    def days_after_last(self) -> int | None:
        """How many days after the last allowed day it begins; negative when before."""
        return None if self.last_allowed is None else (self.first - self.last_allowed).days


def look_ahead(preview: ConversionPreview, first: date, validity: Period | None) -> Outlook:
    """What it would mean to begin the long phase on `first`, a night of the stay or the day it leaves."""
    over = preview.first_day_over
    decided = [decision.period for decision in preview.timeline.in_force()]
    until = preview.timeline.period.until
    lengthened = validity.until if validity is not None and until == first and validity.holds(first) else None
    long = Period(first, None if until == first else until) if lengthened is None else Period(first, lengthened)
    bare = tuple(gaps(long, [*decided, *([validity] if validity else [])]))
    covered = not any(nights.holds(first) for nights in bare)
    return Outlook(
        first=first,
        last_allowed=None if over is None else over - DAY,
        months=preview.months,
        a_day_earlier=preview.a_day_earlier,
        a_day_later=preview.a_day_later,
        validity=validity,
        covered=covered,
        bare=tuple(_later(bare, first)),
        lengthened_until=lengthened,
    )


def long_from(preview: ConversionPreview, first: date) -> date | None:
    """Since when the stay is long already on `first`; None when it is not."""
    regime = preview.timeline.regime_on(first)
    return regime.period.first if regime is not None and regime.kind is PhaseKind.LONG else None


def _later(bare: tuple[Period, ...], first: date) -> Iterator[Period]:
    return (nights for nights in bare if not nights.holds(first))
