"""How large a demo centre is, and over how many days its stays are spread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Scale:
    """Living groups by site with their number of places, families, days, and how often a stay becomes a long one."""

    sites: Mapping[str, Mapping[str, int]]
    families: Mapping[int, int]
    """How many families by their number of children."""
    days_back: int
    days_ahead: int
    long_share: float


SCALES: Final[Mapping[str, Scale]] = {
    "small": Scale(
        sites={"De Wilg": {"Egels": 8, "Kikkers": 6}, "Het Lindehof": {"Vlinders": 7, "Zwaluwen": 5}},
        families={1: 26, 2: 9, 3: 4, 4: 1},
        days_back=304,
        days_ahead=122,
        long_share=0.2,
    ),
    "large": Scale(
        sites={
            "De Wilg": {"Egels": 8, "Kikkers": 8},
            "Het Lindehof": {"Vlinders": 8, "Zwaluwen": 8},
            "De Vijver": {"Libellen": 8},
        },
        families={1: 190, 2: 70, 3: 30, 4: 8},
        days_back=1370,
        days_ahead=182,
        long_share=0.06,
    ),
}
