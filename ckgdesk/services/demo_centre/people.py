"""Families and children of a demo centre."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import cycle
from random import Random

from ckgdesk.domain.people import Child, Family
from ckgdesk.services.demo_centre.names import FIRST_NAMES, LAST_NAMES, PARENT_NAMES, STREETS, TOWNS
from ckgdesk.services.demo_centre.scale import Scale

_OLDEST_DAYS = 10 * 365
"""Young enough to be twelve at most at the end of the plan."""


@dataclass(frozen=True, slots=True)
class Household:
    """A family with its children, the eldest first."""

    family: Family
    children: tuple[Child, ...]


class People:
    """Makes families, each of its own size."""

    def __init__(self, random: Random, new_id: Callable[[], int]) -> None:
        self._random = random
        self._new_id = new_id
        self._given: set[tuple[str, str]] = set()
        self._children = 0

    def households(self, scale: Scale, born_before: date) -> Iterator[Household]:
        """Every family, in an order that mixes large and small ones."""
        sizes = [size for size, number in scale.families.items() for _ in range(number)]
        self._random.shuffle(sizes)
        # As few namesakes as there can be: two families of one name look like brussen who sleep apart.
        last_names = self._random.sample(LAST_NAMES, len(LAST_NAMES))
        for number, (size, last_name) in enumerate(zip(sizes, cycle(last_names), strict=False), start=1):
            yield self._household(number, size, last_name, born_before)

    def _household(self, number: int, size: int, last_name: str, born_before: date) -> Household:
        parent = f"{self._random.choice(PARENT_NAMES)} {self._random.choice([last_name, *LAST_NAMES])}"
        family = Family(
            self._new_id(),
            f"G{number:03}",
            last_name,
            parent,
            f"{self._random.choice(STREETS)} {self._random.randint(1, 140)}, {self._random.choice(TOWNS)}",
            f"0400 {self._random.randint(0, 99):02} {self._random.randint(0, 99):02} {number % 100:02}",
            f"{parent.partition(' ')[0].lower()}.{number:03}@gezin.example",
        )
        return Household(family, tuple(self._brood(family, size, born_before)))

    def _brood(self, family: Family, size: int, born_before: date) -> Iterator[Child]:
        """Children a year or more apart, so that even the youngest was born before the plan begins."""
        youngest = self._random.randint(30, _OLDEST_DAYS - 900 * (size - 1))
        ages = [youngest]
        while len(ages) < size:
            ages.append(ages[-1] + self._random.randint(330, 900))
        for age in sorted(ages, reverse=True):
            self._children += 1
            yield Child(
                self._new_id(),
                f"K{self._children:03}",
                self._first_name(family.name),
                family.name,
                born_before - timedelta(days=age),
                family.id,
            )

    def _first_name(self, last_name: str) -> str:
        """A first name nobody of that last name has yet, so that two children are never taken for one."""
        while True:
            name = self._random.choice(FIRST_NAMES)
            if (name, last_name) not in self._given:
                self._given.add((name, last_name))
                return name
