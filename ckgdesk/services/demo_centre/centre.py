"""Puts an invented centre together: house, families, what is set on the stage, and everyday life around it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from ckgdesk.domain.period import Period
from ckgdesk.domain.records import Record
from ckgdesk.domain.timeline import Timeline
from ckgdesk.services.demo_centre.along import absences, notice
from ckgdesk.services.demo_centre.courses import decisions
from ckgdesk.services.demo_centre.files import files
from ckgdesk.services.demo_centre.filling import Filling
from ckgdesk.services.demo_centre.house import build_house
from ckgdesk.services.demo_centre.partners import partners
from ckgdesk.services.demo_centre.people import People
from ckgdesk.services.demo_centre.scale import Scale
from ckgdesk.services.demo_centre.stage import Stage


@dataclass(frozen=True, slots=True)
class DemoCentre:
    """Everything an invented centre consists of; the parts of stays have no ids yet."""

    records: tuple[Record, ...]
    timelines: tuple[Timeline, ...]


def invented(scale: Scale, today: date, new_id: Callable[[], int]) -> DemoCentre:
    """The centre of a day: the same day always gives the same centre."""
    random = Random(today.toordinal())  # noqa: S311  an invented centre is no secret
    days = Period(today - timedelta(days=scale.days_back), today + timedelta(days=scale.days_ahead))
    house = build_house(scale, new_id)
    households = list(People(random, new_id).households(scale, days.first))
    families = [household.family for household in households]
    children = [child for household in households for child in household.children]
    stage = Stage(random, house, today, new_id)
    closures = list(stage.closures())
    staged = list(stage.stays(households))
    filling = Filling(random, house, households, new_id)
    filling.fill(days, today, scale.long_share)
    lived = (replace(stay, decisions=tuple(decisions(random, stay, today))) for stay in filling.stays.values())
    stays = tuple(_named(_ordered([*staged, *lived]), random, today))
    notices = (found for stay in stays if (found := notice(random, new_id(), stay, today)) is not None)
    papers = (*notices, *files(stays, today, new_id), *partners(new_id))
    return DemoCentre((*house.records, *families, *children, *closures, *filling.closures, *papers), stays)


def _ordered(stays: list[Timeline]) -> list[Timeline]:
    return sorted(stays, key=lambda stay: (stay.period.first, stay.id))


def _named(stays: list[Timeline], random: Random, today: date) -> Iterator[Timeline]:
    """The stays with codes in the order of admission, and with their nights away."""
    for number, stay in enumerate(stays, start=1):
        away = tuple(absences(random, stay, today))
        yield replace(stay, stay=replace(stay.stay, code=f"V{number:04}"), absences=away)
