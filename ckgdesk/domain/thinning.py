"""Which backups stay: the newest of each of the last days, weeks and months that have one."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta


@dataclass(frozen=True, slots=True)
class Keep:
    """How many days, weeks and months are kept."""

    days: int = 14
    weeks: int = 8
    months: int = 12


_CLOCKS_DIFFER = timedelta(hours=1)


def is_ahead(made: datetime, now: datetime) -> bool:
    """Was it made, by its own word, later than now? Then the clock of a PC was wrong, and its day says nothing."""
    return made > now + _CLOCKS_DIFFER


def kept(moments: Iterable[datetime], keep: Keep | None = None) -> frozenset[datetime]:
    """Those that stay; all of the newest day stay too, because a mistake of this morning is found this afternoon.

    The moments count in their own zone: a day ends when it is midnight for those who planned it.
    """
    keep = keep or Keep()
    newest_first = sorted(set(moments), reverse=True)
    of_last_day = [moment for moment in newest_first if moment.date() == newest_first[0].date()]
    return frozenset(
        (
            *of_last_day,
            *_newest_of_each(newest_first, keep.days, lambda moment: moment.date()),
            *_newest_of_each(newest_first, keep.weeks, lambda moment: moment.isocalendar()[:2]),
            *_newest_of_each(newest_first, keep.months, lambda moment: (moment.year, moment.month)),
        )
    )


def gone_by(made: date, keep: Keep) -> date:
    """The last day on which a backup of this day may still stay, when there is one every month after it."""
    month = made.year * 12 + made.month + keep.months
    last_of_month = date(month // 12, month % 12 + 1, 1) - timedelta(days=1)
    last_of_week = made + timedelta(days=6 - made.weekday(), weeks=keep.weeks)
    return max(made + timedelta(days=keep.days), last_of_week, last_of_month)


def _newest_of_each(
    newest_first: Iterable[datetime], count: int, span_of: Callable[[datetime], Hashable]
) -> tuple[datetime, ...]:
    found: dict[Hashable, datetime] = {}
    for moment in newest_first:
        found.setdefault(span_of(moment), moment)
    return tuple(found.values())[:count]
