"""What the Groeipakket is a month, in cents, and how it is divided; indicative, for the payer computes what is paid."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from ckgdesk.domain.errors import Impossible
from ckgdesk.domain.groeipakket import Amount
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text

_WRITTEN = re.compile(r"(?:€\s*)?(\d{1,3}(?:[. ]\d{3})+|\d+)(?:[.,](\d{2}))?(?:\s*€)?")
_MOST_SIGNS = 14
_NOT_IN_CENTS = QT_TRANSLATE_NOOP(
    "amounts", "“{written}” is not an amount in euros and cents. Write it with two figures after the comma: 176,66."
)
_NOTHING = QT_TRANSLATE_NOOP("amounts", "An amount is more than nothing. Write what the Groeipakket is a month.")


@dataclass(frozen=True, slots=True)
class Split:
    """A month's amount in two, in cents: for the centre, and the third."""

    two_thirds: int
    one_third: int


def split(cents: int) -> Split:
    """Two thirds rounded to a cent, and what is left; together never a cent more or less (domain.md 2.5)."""
    two_thirds = (2 * cents + 1) // 3  # a third of a cent is never a half: there is nothing to round to even
    return Split(two_thirds, cents - two_thirds)


def amount_on(amounts: Iterable[Amount], day: date, label: str = "") -> Amount | None:
    """What holds on `day` of the line with this label, of the first line without one; None before the first day."""
    known = sorted(amounts, key=lambda amount: amount.id)
    line = label or (known[0].label if known else "")
    begun = [amount for amount in known if amount.label == line and amount.holds_from <= day]
    return max(begun, key=lambda amount: amount.holds_from, default=None)


def cents_of(written: str) -> int:
    """The cents of an amount as people write it: "176,66", "€ 1.234,50"; raises Impossible for anything else."""
    found = _WRITTEN.fullmatch(written.strip()) if len(written) <= _MOST_SIGNS else None
    if found is None:
        raise Impossible(Text.of("amounts", _NOT_IN_CENTS, written=written.strip()[:_MOST_SIGNS]))
    cents = int(re.sub(r"\D", "", found[1])) * 100 + int(found[2] or 0)
    if cents == 0:
        raise Impossible(Text.of("amounts", _NOTHING))
    return cents


def euros(cents: int) -> str:
    """An amount as Flanders writes it: "€ 1.234,50", never broken after its sign."""
    whole = f"{cents // 100:,}".replace(",", ".")
    return f"€\N{NO-BREAK SPACE}{whole},{cents % 100:02}"
