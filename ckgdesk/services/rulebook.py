"""The limits and lead times of the plan: which hold, where they come from, and what another one would do."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from ckgdesk.changes import ChangeSet
from ckgdesk.domain.errors import Impossible
from ckgdesk.domain.settings import (
    Setting,
    Settings,
    default_limit,
    label_of,
    limit_in,
    limit_names,
    read,
    source_of,
    written,
)
from ckgdesk.scheduler.signals import Signal
from ckgdesk.services.access import Right
from ckgdesk.services.road import Road
from ckgdesk.services.signal_book import whole_book
from ckgdesk.store.reader import Reader
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text

_CHANGE = QT_TRANSLATE_NOOP("rulebook", "Rule “{rule}”")
_NO_VALUE = QT_TRANSLATE_NOOP(
    "rulebook", "“{rule}” cannot be {value}. Give a value of the same kind as the one it has."
)


@dataclass(frozen=True, slots=True)
class RuleLine:
    """One limit as it holds on a day; `since` None: the default, never changed in this plan."""

    name: str
    label: Text
    source: Text
    value: object
    default: object
    since: date | None
    coming: tuple[Setting, ...] = ()
    """What was set to hold later."""


@dataclass(frozen=True, slots=True)
class Effect:
    """What another value would do to the signals of today."""

    more: tuple[Signal, ...]
    fewer: tuple[Signal, ...]
    other: tuple[Signal, ...]
    """As they would be: with another level or another last day."""

    @property
    def is_nothing(self) -> bool:
        """Would today's signals stay as they are?"""
        return not (self.more or self.fewer or self.other)


class Rulebook:
    """What a decree, or the centre, changes without another program (domain.md 5)."""

    def __init__(self, road: Road) -> None:
        self._road = road

    def rules(self, today: date) -> tuple[RuleLine, ...]:
        """Every limit in the order in which they are declared."""
        with self._road.reading() as plan:
            records = plan.setting_records()
        limits = Settings(records).on(today)
        return tuple(_line(name, limit_in(limits, name), records, today) for name in limit_names())

    def weigh(self, name: str, value: object, holds_from: date, today: date) -> Effect:
        """What today's signals would be if a limit had another value from a day on; nothing is written.

        Raises Impossible for a value that makes no sense.
        """
        asked = Setting(0, name, _checked(name, value), holds_from)
        with self._road.reading() as plan:
            now = plan.setting_records()
            then = (*(setting for setting in now if not _same_day(setting, asked)), asked)
            return _difference(_signals(plan, Settings(now), today), _signals(plan, Settings(then), today))

    def change(self, name: str, value: object, holds_from: date) -> ChangeSet:
        """Let a limit have another value from a day on; raises Impossible for a value that makes no sense."""
        stored = _checked(name, value)
        with self._road.change(Right.HOUSE, Text.of("rulebook", _CHANGE, rule=label_of(name))) as step:
            asked = Setting(0, name, stored, holds_from)
            before = next((setting for setting in step.plan.setting_records() if _same_day(setting, asked)), None)
            step.write(before, replace(asked, id=before.id if before else step.new_id()))
        return step.change_set


def _line(name: str, value: object, records: Iterable[Setting], today: date) -> RuleLine:
    mine = sorted((setting for setting in records if setting.name == name), key=lambda setting: setting.holds_from)
    begun = [setting for setting in mine if setting.holds_from <= today]
    # A new plan stores every default from the start; that is no change.
    since = begun[-1].holds_from if len(begun) > 1 else None
    return RuleLine(name, label_of(name), source_of(name), value, default_limit(name), since, tuple(mine[len(begun) :]))


def _checked(name: str, value: object) -> str:
    stored = written(value)
    try:
        read(name, stored)
    except ValueError:
        raise Impossible(Text.of("rulebook", _NO_VALUE, rule=label_of(name), value=stored)) from None
    return stored


def _same_day(setting: Setting, asked: Setting) -> bool:
    return (setting.name, setting.holds_from) == (asked.name, asked.holds_from)


def _signals(plan: Reader, settings: Settings, today: date) -> tuple[Signal, ...]:
    book = whole_book(plan, today, settings)
    return tuple(signal for found in book.found.values() for signal in found if signal.shown_from <= today)


def _difference(before: Iterable[Signal], after: Iterable[Signal]) -> Effect:
    was = {signal.key: signal for signal in before}
    will = {signal.key: signal for signal in after}
    both = [key for key in will if key in was]
    return Effect(
        more=tuple(signal for key, signal in will.items() if key not in was),
        fewer=tuple(signal for key, signal in was.items() if key not in will),
        other=tuple(will[key] for key in both if _shown(will[key]) != _shown(was[key])),
    )


def _shown(signal: Signal) -> tuple[object, ...]:
    return (signal.level, signal.due)
