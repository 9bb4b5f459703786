"""The table of amounts of the Groeipakket, entered by the centre, each from a day on."""

from __future__ import annotations

from datetime import date

from ckgdesk.changes import ChangeSet
from ckgdesk.domain.amounts import cents_of, euros
from ckgdesk.domain.errors import Impossible
from ckgdesk.domain.groeipakket import Amount
from ckgdesk.services.access import Right
from ckgdesk.services.road import Road
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text

_SET = QT_TRANSLATE_NOOP("amounts", "Amount {label}: {amount} from {day}")
_REMOVE = QT_TRANSLATE_NOOP("amounts", "Amount {label} from {day} taken away")
_NO_LABEL = QT_TRANSLATE_NOOP("amounts", "Give the amount a name, for example: basic amount.")


class Amounts:
    """One line a label; what held before stays known (domain.md 2.5)."""

    def __init__(self, road: Road) -> None:
        self._road = road

    def all(self) -> tuple[Amount, ...]:
        """Every amount by label, in the order in which the labels came, the newest day first."""
        with self._road.reading() as plan:
            amounts = sorted(plan.amounts(), key=lambda amount: amount.id)
        labels = list(dict.fromkeys(amount.label for amount in amounts))
        newest = sorted(amounts, key=lambda amount: amount.holds_from, reverse=True)
        return tuple(sorted(newest, key=lambda amount: labels.index(amount.label)))

    def set(self, label: str, written: str, holds_from: date) -> ChangeSet:
        """Let an amount hold from a day on, in the stead of one that began that day; raises Impossible."""
        label, cents = " ".join(label.split()), cents_of(written)
        if not label:
            raise Impossible(Text.of("amounts", _NO_LABEL))
        title = Text.of("amounts", _SET, label=label, amount=euros(cents), day=holds_from)
        with self._road.change(Right.CONVERT, title) as step:
            known = (amount for amount in step.plan.amounts() if amount.label == label)
            before = next((amount for amount in known if amount.holds_from == holds_from), None)
            step.write(before, Amount(before.id if before else step.new_id(), label, cents, holds_from))
        return step.change_set

    def remove(self, amount_id: int) -> ChangeSet:
        """Take an amount that was entered by mistake away; raises NotFound."""
        with self._road.change(Right.CONVERT, Text.of("amounts", _REMOVE, label="", day="")) as step:
            amount = step.plan.get(Amount, amount_id)
            step.title = Text.of("amounts", _REMOVE, label=amount.label, day=amount.holds_from)
            step.write(amount, None)
        return step.change_set
