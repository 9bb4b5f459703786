"""Limits and lead times as data with a day from which they hold, because a decree changes settings, not code."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any, TypeVar, cast

from ckgdesk.domain.groeipakket import OnFirst

Kind = TypeVar("Kind")


class SixWeeksCount(StrEnum):
    """What six weeks are counted in (domain.md 2.1)."""

    CALENDAR_DAYS = "calendar_days"
    NIGHTS = "nights"


@dataclass(frozen=True, slots=True)
class Setting:
    """The value of one setting from a day on; the newest that has begun holds."""

    id: int
    name: str
    value: str
    holds_from: date


def declared(name: str, default: Kind, source: str) -> Kind:
    """A limit that stands in the plan under `name`; `source` says where the default comes from."""
    made: Kind = field(default=default, metadata={"name": name, "source": source})
    return made


@dataclass(frozen=True, slots=True)
class Limits:
    """Every limit and lead time as it holds on one day; the declarations are the list of settings."""

    six_weeks_days: int = declared("six_weeks.days", 42, "domain.md 2.1: up to six weeks")
    six_weeks_count: SixWeeksCount = declared("six_weeks.count", SixWeeksCount.CALENDAR_DAYS, "domain.md 2.1: assumed")
    six_weeks_absences_stop_clock: bool = declared("six_weeks.absences_stop_clock", False, "domain.md 2.1: assumed")
    six_weeks_cooling_off_days: int = declared("six_weeks.cooling_off_days", 0, "domain.md 2.1: assumed")
    six_weeks_crisis_counts: bool = declared("six_weeks.crisis_counts", False, "domain.md 2.1: assumed")
    six_weeks_shown_from_day: int = declared("six_weeks.shown_from_day", 28, "cli.md: the six_weeks signal")
    six_weeks_urgent_from_day: int = declared("six_weeks.urgent_from_day", 35, "cli.md: the six_weeks signal")
    crisis_days: int = declared("crisis.days", 7, "domain.md 2.2")
    crisis_extensions: int = declared("crisis.extensions", 1, "domain.md 2.2")
    crisis_shown_days_before: int = declared("crisis.shown_days_before", 3, "assumed")
    signals_ahead_days: int = declared("signals.ahead_days", 14, "assumed")
    lead_indication: int = declared("lead.indication_working_days", 30, "domain.md 2.3: in principle")
    lead_direction: int = declared("lead.direction_working_days", 10, "domain.md 2.3: assumed")
    lead_vk: int = declared("lead.vk_working_days", 65, "domain.md 2.3")
    lead_preparation: int = declared("lead.preparation_working_days", 5, "domain.md 2.3: assumed")
    decision_warnings: tuple[int, ...] = declared("decision.warning_days", (90, 60, 30), "domain.md 2.4")
    two_thirds_on_first: OnFirst = declared("two_thirds.on_first", OnFirst.IMMEDIATE, "domain.md 2.5: assumed")
    contribution_per_day: Decimal = declared("contribution.most_per_day", Decimal("4.00"), "domain.md 2.8")
    too_old_at_admission: int = declared("age.too_old_at_admission", 13, "domain.md 2.7")
    own_consent_from: int = declared("age.own_consent_from", 12, "domain.md 2.7")
    retention_until_birthday: int = declared("retention.until_birthday", 35, "domain.md 2.7")


def default_settings() -> Mapping[str, str]:
    """Every declared setting with its default, as it is stored in a new plan."""
    limits = Limits()
    return {name: written(getattr(limits, attribute)) for name, attribute in _ATTRIBUTES.items()}


def written(value: object) -> str:
    """The stored form of a limit."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        return " ".join(str(part) for part in value)
    return str(value)


def read(name: str, value: str) -> object:
    """The limit that `value` stands for; raises ValueError for an unknown name or a value of the wrong kind."""
    if name not in _ATTRIBUTES:
        raise ValueError(f"no such setting: {name}")
    try:
        return _of_kind(getattr(Limits(), _ATTRIBUTES[name]), value)
    except (KeyError, ValueError) as wrong:
        raise ValueError(f"{name} cannot be {value!r}") from wrong


def _of_kind(default: object, value: str) -> object:
    if isinstance(default, bool):
        return {"yes": True, "no": False}[value]
    if isinstance(default, tuple):
        return tuple(_number(part) for part in value.split())
    if isinstance(default, Decimal):
        _number(value.replace(".", "", 1))
        return Decimal(value)
    if isinstance(default, int):
        return _number(value)
    return cast(type[StrEnum], type(default))(value)


def _number(value: str) -> int:
    # int() alone would take "-1" and "4_2" as well; no limit is negative.
    if not value.isdecimal():
        raise ValueError(f"not a number: {value!r}")
    return int(value)


class Settings:
    """The plan's settings over time."""

    def __init__(self, settings: Iterable[Setting] = ()) -> None:
        self._days: list[date] = []
        self._limits: list[Limits] = [Limits()]
        for setting in sorted(settings, key=lambda setting: setting.holds_from):
            changed = _with(self._limits[-1], setting)
            if self._days and self._days[-1] == setting.holds_from:
                self._limits[-1] = changed
            else:
                self._days.append(setting.holds_from)
                self._limits.append(changed)

    def on(self, day: date) -> Limits:
        """The limits that hold on `day`."""
        return self._limits[bisect_right(self._days, day)]


def _with(limits: Limits, setting: Setting) -> Limits:
    value: Any = read(setting.name, setting.value)  # the declaration vouches for its type
    return replace(limits, **{_ATTRIBUTES[setting.name]: value})


_ATTRIBUTES: Mapping[str, str] = {limit.metadata["name"]: limit.name for limit in fields(Limits)}
