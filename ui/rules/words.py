"""Says a limit in words, and takes what was typed for one."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from enum import StrEnum

from PySide6.QtCore import QObject

from ckgdesk.domain.groeipakket import OnFirst
from ckgdesk.domain.settings import SixWeeksCount


class RuleWords(QObject):
    """The values of limits as people write them."""

    def value(self, value: object) -> str:
        """What stands behind a rule."""
        match value:
            case bool():
                return self.tr("yes") if value else self.tr("no")
            case StrEnum():
                return self.choices(type(value))[list(type(value)).index(value)]
            case tuple():
                return ", ".join(str(part) for part in value)
            case Decimal():
                return f"{value:.2f}".replace(".", ",")
            case _:
                return str(value)

    def choices(self, kind: type[StrEnum]) -> tuple[str, ...]:
        """The words of a kind of choice, in its own order."""
        names = {
            SixWeeksCount.CALENDAR_DAYS: self.tr("calendar days"),
            SixWeeksCount.NIGHTS: self.tr("nights present"),
            OnFirst.IMMEDIATE: self.tr("that month"),
            OnFirst.NEXT_MONTH: self.tr("the month after"),
        }
        return tuple(names[choice] for choice in kind if isinstance(choice, SixWeeksCount | OnFirst))

    def topic(self, name: str) -> str:
        """What a rule is about, by the name it has in the plan."""
        return {
            "six_weeks": self.tr("Six weeks"),
            "crisis": self.tr("Crisis"),
            "signals": self.tr("Signals"),
            "lead": self.tr("The road to a long stay"),
            "decision": self.tr("Decisions"),
            "two_thirds": self.tr("Two thirds of the Groeipakket"),
            "backup": self.tr("Backups"),
        }.get(name.split(".", maxsplit=1)[0], self.tr("Child and file"))


def numbers(typed: str) -> tuple[int, ...] | None:
    """Whole numbers with commas or spaces between them; None when it is something else."""
    parts = typed.replace(",", " ").split()
    return tuple(map(int, parts)) if parts and all(part.isdecimal() for part in parts) else None


def amount(typed: str) -> Decimal | None:
    """An amount with a comma or a point; None when it is none, or finer than a cent."""
    try:
        value = Decimal(typed.replace(",", "."))
    except InvalidOperation:
        return None
    return value if value.is_finite() and value >= 0 and value == round(value, 2) else None
