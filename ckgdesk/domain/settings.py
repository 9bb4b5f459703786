"""Limits and lead times as data with a day from which they hold, because a decree changes settings, not code."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import Field, dataclass, field, fields, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum
from itertools import groupby
from operator import attrgetter
from typing import Any, TypeVar, cast

from ckgdesk.domain.groeipakket import OnFirst
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text

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


def declared(name: str, default: Kind, label: str, source: str) -> Kind:
    """A limit that stands in the plan under `name`; `label` is what people call it, `source` where its default is from.

    Both are marked for translation in the context "settings".
    """
    made: Kind = field(default=default, metadata={"name": name, "label": label, "source": source})
    return made


_SIX_WEEKS = QT_TRANSLATE_NOOP("settings", "The rules of the CKG: directly accessible stays last up to six weeks.")
_NOT_SAID = QT_TRANSLATE_NOOP("settings", "Assumed: the rules do not say how it is counted.")
_SHOWN = QT_TRANSLATE_NOOP("settings", "Agreed for the signal of six weeks.")
_CRISIS = QT_TRANSLATE_NOOP("settings", "Practice of the crisis line: seven days, renewable once.")
_ASSUMED = QT_TRANSLATE_NOOP("settings", "Assumed; choose what suits the centre.")
_AGAIN = QT_TRANSLATE_NOOP("settings", "Assumed: each stay counts alone, but a second one soon after is told.")
_EARLY = QT_TRANSLATE_NOOP("settings", "The road takes longer than six weeks, so it begins in the second week.")
_IN_PRINCIPLE = QT_TRANSLATE_NOOP("settings", "The agency’s own term, “in principle”.")
_DECISION = QT_TRANSLATE_NOOP("settings", "Practice: renewing a decision takes months.")
_TWO_THIRDS = QT_TRANSLATE_NOOP("settings", "Assumed: the rules of the Groeipakket do not name the first of the month.")
_CONTRIBUTION = QT_TRANSLATE_NOOP("settings", "The rules of the CKG: at most € 4.00 a day.")
_AGE = QT_TRANSLATE_NOOP("settings", "The CKG is for children in primary school; from twelve a child consents itself.")
_RETENTION = QT_TRANSLATE_NOOP("settings", "The decree on the rights of minors: files are kept until then.")
_OWN = QT_TRANSLATE_NOOP("settings", "The centre’s own, for the head of its letters.")
_BACKUP = QT_TRANSLATE_NOOP("settings", "Agreed: at most four hours of work are lost with a PC.")


@dataclass(frozen=True, slots=True)
class Limits:
    """Every limit and lead time as it holds on one day; the declarations are the list of settings."""

    six_weeks_days: int = declared(
        "six_weeks.days", 42, QT_TRANSLATE_NOOP("settings", "Longest short stay, in days"), _SIX_WEEKS
    )
    six_weeks_count: SixWeeksCount = declared(
        "six_weeks.count",
        SixWeeksCount.CALENDAR_DAYS,
        QT_TRANSLATE_NOOP("settings", "Six weeks are counted in"),
        _NOT_SAID,
    )
    six_weeks_absences_stop_clock: bool = declared(
        "six_weeks.absences_stop_clock",
        False,
        QT_TRANSLATE_NOOP("settings", "Absences stop the six weeks"),
        _NOT_SAID,
    )
    six_weeks_cooling_off_days: int = declared(
        "six_weeks.cooling_off_days",
        0,
        QT_TRANSLATE_NOOP("settings", "A new short stay within so many days counts on (0: never)"),
        _NOT_SAID,
    )
    six_weeks_crisis_counts: bool = declared(
        "six_weeks.crisis_counts",
        False,
        QT_TRANSLATE_NOOP("settings", "Crisis days count for the six weeks"),
        _NOT_SAID,
    )
    six_weeks_shown_from_day: int = declared(
        "six_weeks.shown_from_day", 28, QT_TRANSLATE_NOOP("settings", "Signal from day"), _SHOWN
    )
    six_weeks_urgent_from_day: int = declared(
        "six_weeks.urgent_from_day", 35, QT_TRANSLATE_NOOP("settings", "Urgent from day"), _SHOWN
    )
    six_weeks_warn_again_days: int = declared(
        "six_weeks.warn_again_days",
        30,
        QT_TRANSLATE_NOOP("settings", "Warn of a new short stay within so many days"),
        _AGAIN,
    )
    crisis_days: int = declared("crisis.days", 7, QT_TRANSLATE_NOOP("settings", "Crisis stay, in days"), _CRISIS)
    crisis_extensions: int = declared(
        "crisis.extensions", 1, QT_TRANSLATE_NOOP("settings", "How many times a crisis may be extended"), _CRISIS
    )
    crisis_shown_days_before: int = declared(
        "crisis.shown_days_before", 3, QT_TRANSLATE_NOOP("settings", "Signal so many days before its end"), _ASSUMED
    )
    signals_ahead_days: int = declared(
        "signals.ahead_days",
        14,
        QT_TRANSLATE_NOOP("settings", "Nights without a place or a decision: signal so many days ahead"),
        _ASSUMED,
    )
    quiet_from_hour: int = declared(
        "signals.quiet_from_hour", 20, QT_TRANSLATE_NOOP("settings", "No notification from this hour"), _ASSUMED
    )
    quiet_until_hour: int = declared(
        "signals.quiet_until_hour", 7, QT_TRANSLATE_NOOP("settings", "until this hour"), _ASSUMED
    )
    file_shown_from_day: int = declared(
        "lead.shown_from_day", 8, QT_TRANSLATE_NOOP("settings", "No step taken yet: signal from day"), _EARLY
    )
    lead_indication: int = declared(
        "lead.indication_working_days",
        30,
        QT_TRANSLATE_NOOP("settings", "Indicatiestelling, in working days"),
        _IN_PRINCIPLE,
    )
    lead_direction: int = declared(
        "lead.direction_working_days", 10, QT_TRANSLATE_NOOP("settings", "Jeugdhulpregie, in working days"), _ASSUMED
    )
    lead_vk: int = declared(
        "lead.vk_working_days", 65, QT_TRANSLATE_NOOP("settings", "Inquiry by the VK, in working days"), _IN_PRINCIPLE
    )
    lead_court: int = declared(
        "lead.court_working_days", 20, QT_TRANSLATE_NOOP("settings", "Juvenile court, in working days"), _ASSUMED
    )
    lead_court_urgent: int = declared(
        "lead.court_urgent_working_days",
        5,
        QT_TRANSLATE_NOOP("settings", "Juvenile court asked urgently, in working days"),
        _ASSUMED,
    )
    lead_preparation: int = declared(
        "lead.preparation_working_days", 5, QT_TRANSLATE_NOOP("settings", "Own preparation, in working days"), _ASSUMED
    )
    decision_warnings: tuple[int, ...] = declared(
        "decision.warning_days",
        (90, 60, 30),
        QT_TRANSLATE_NOOP("settings", "Warn so many days before a decision ends"),
        _DECISION,
    )
    two_thirds_on_first: OnFirst = declared(
        "two_thirds.on_first",
        OnFirst.IMMEDIATE,
        QT_TRANSLATE_NOOP("settings", "A change on the first of a month counts from"),
        _TWO_THIRDS,
    )
    two_thirds_look_back_days: int = declared(
        "two_thirds.look_back_days",
        92,
        QT_TRANSLATE_NOOP("settings", "An end not reported: signal for so many days when the begin was not either"),
        _ASSUMED,
    )
    contribution_per_day: Decimal = declared(
        "contribution.most_per_day",
        Decimal("4.00"),
        QT_TRANSLATE_NOOP("settings", "Parental contribution, at most a day, in euro"),
        _CONTRIBUTION,
    )
    too_old_at_admission: int = declared(
        "age.too_old_at_admission", 13, QT_TRANSLATE_NOOP("settings", "Warn at an admission from age"), _AGE
    )
    pocket_money_from: int = declared(
        "age.pocket_money_from", 6, QT_TRANSLATE_NOOP("settings", "Pocket money from age"), _AGE
    )
    own_consent_from: int = declared(
        "age.own_consent_from", 12, QT_TRANSLATE_NOOP("settings", "The child’s own consent from age"), _AGE
    )
    retention_until_birthday: int = declared(
        "retention.until_birthday", 35, QT_TRANSLATE_NOOP("settings", "Files are kept until birthday"), _RETENTION
    )
    backup_hours_of_change: int = declared(
        "backup.hours_of_change", 4, QT_TRANSLATE_NOOP("settings", "A backup after so many hours of change"), _BACKUP
    )
    backup_days: int = declared(
        "backup.days", 14, QT_TRANSLATE_NOOP("settings", "Keep a backup of each of the last days"), _BACKUP
    )
    backup_weeks: int = declared(
        "backup.weeks", 8, QT_TRANSLATE_NOOP("settings", "Keep a backup of each of the last weeks"), _BACKUP
    )
    backup_months: int = declared(
        "backup.months", 12, QT_TRANSLATE_NOOP("settings", "Keep a backup of each of the last months"), _BACKUP
    )
    centre_address: str = declared("centre.address", "", QT_TRANSLATE_NOOP("settings", "Address"), _OWN)
    centre_phone: str = declared("centre.phone", "", QT_TRANSLATE_NOOP("settings", "Phone"), _OWN)
    centre_email: str = declared("centre.email", "", QT_TRANSLATE_NOOP("settings", "E-mail"), _OWN)
    centre_contact: str = declared("centre.contact", "", QT_TRANSLATE_NOOP("settings", "Contact"), _OWN)


LETTERHEAD = ("centre.address", "centre.phone", "centre.email", "centre.contact")
"""Settings that are no limits: how the centre is reached, as it stands on its letters."""


def limit_names() -> tuple[str, ...]:
    """Every limit and lead time by the name it has in the plan, in the order in which they are declared."""
    return tuple(name for name in _ATTRIBUTES if name not in LETTERHEAD)


def default_limit(name: str) -> object:
    """What holds when nobody set anything; raises ValueError for an unknown name."""
    return getattr(Limits(), _attribute(name))


def limit_in(limits: Limits, name: str) -> object:
    """One of the limits by the name it has in the plan; raises ValueError for an unknown name."""
    return getattr(limits, _attribute(name))


def label_of(name: str) -> Text:
    """What people call a limit."""
    return Text("settings", _DECLARED[name].metadata["label"])


def source_of(name: str) -> Text:
    """Where the default of a limit comes from."""
    return Text("settings", _DECLARED[name].metadata["source"])


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
    default = default_limit(name)
    try:
        return _of_kind(default, value)
    except (KeyError, ValueError) as wrong:
        raise ValueError(f"{name} cannot be {value!r}") from wrong


def _attribute(name: str) -> str:
    if name not in _ATTRIBUTES:
        raise ValueError(f"no such setting: {name}")
    return _ATTRIBUTES[name]


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
        in_order = sorted(settings, key=attrgetter("holds_from"))
        for day, changed in groupby(in_order, attrgetter("holds_from")):
            self._days.append(day)
            self._limits.append(_with(self._limits[-1], changed))

    def on(self, day: date) -> Limits:
        """The limits that hold on `day`."""
        return self._limits[bisect_right(self._days, day)]


def _with(limits: Limits, changed: Iterable[Setting]) -> Limits:
    # Asked for every change, so all settings of a day are put in at once.
    values: dict[str, Any] = {_ATTRIBUTES[s.name]: read(s.name, s.value) for s in changed}  # declared types
    return replace(limits, **values)


_DECLARED: Mapping[str, Field[Any]] = {limit.metadata["name"]: limit for limit in fields(Limits)}
_ATTRIBUTES: Mapping[str, str] = {name: limit.name for name, limit in _DECLARED.items()}
