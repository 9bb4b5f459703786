"""What the office of the invented centre wrote down: how it is reached, and what the Groeipakket is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from ckgdesk.domain.groeipakket import Amount
from ckgdesk.domain.settings import Setting

_REACHED = {
    "centre.address": "Wilgenlaan 12, 3999 Wilgenbeke",
    "centre.phone": "0400 12 34 56",
    "centre.email": "info@dewilg.example",
    "centre.contact": "Hilde Maes",
}
_AMOUNTS = ((2, 17304), (1, 17666), (0, 18019))
"""So many years ago in September, and cents."""


def office(new_id: Callable[[], int], today: date) -> Iterator[Setting | Amount]:
    """A letterhead since last year, and an amount that rises each September."""
    september = date(today.year - (today.month < 9), 9, 1)
    for name, value in _REACHED.items():
        yield Setting(new_id(), name, value, september.replace(year=september.year - 1))
    for years, cents in _AMOUNTS:
        yield Amount(new_id(), "basisbedrag", cents, september.replace(year=september.year - years))
