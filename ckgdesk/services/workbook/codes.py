"""What the centre's own codes stand for: those of the plan first, then those a workbook brings."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Final

from ckgdesk.services.workbook.form import Sheet
from ckgdesk.services.workbook.problems import Problems, Spot
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text

_IN_PLAN = QT_TRANSLATE_NOOP(
    "workbook", "The code {code} is already in the plan. A workbook only adds; give it another code."
)
_IN_ROW = QT_TRANSLATE_NOOP("workbook", "The code {code} stands in row {row} already. Give each its own code.")
_UNKNOWN = QT_TRANSLATE_NOOP(
    "workbook", "The code {code} is not known: it stands neither on the sheet {sheet} nor in the plan."
)
_NOT_HERE = QT_TRANSLATE_NOOP("workbook", "The code {code} does not stand on the sheet {sheet} of this workbook.")

CODE_COLUMN: Final[Mapping[Sheet, str]] = {
    Sheet.PLACES: "Plaatscode",
    Sheet.FAMILIES: "Gezinscode",
    Sheet.CHILDREN: "Kindcode",
    Sheet.STAYS: "Verblijfcode",
}
"""The column that names the lines of a sheet, there and wherever else they are referred to."""


class Codes:
    """The codes of one kind: each stands for one id."""

    def __init__(self, sheet: Sheet, known: Mapping[str, int], mentioned: Iterable[str], problems: Problems) -> None:
        self._sheet = sheet
        self._column = CODE_COLUMN[sheet]
        self._known = dict(known)
        self._mentioned = frozenset(mentioned)
        self._rows: dict[str, int] = {}
        self._problems = problems

    def added(self, code: str, row: int, new_id: Callable[[], int]) -> int | None:
        """A new id for a code of the workbook; None, with a word to the problems, when the code is taken."""
        spot = Spot(self._sheet, row, self._column)
        if code in self._rows:
            self._problems.error(spot, Text.of("workbook", _IN_ROW, code=code, row=self._rows[code]))
            return None
        if code in self._known:
            self._problems.error(spot, Text.of("workbook", _IN_PLAN, code=code))
            return None
        self._rows[code] = row
        self._known[code] = new_id()
        return self._known[code]

    def id_of(self, code: str, sheet: Sheet, row: int) -> int | None:
        """What a code on another sheet stands for; None, with a word to the problems, when nobody knows."""
        if code not in self._known and code not in self._mentioned:
            unknown = Text.of("workbook", _UNKNOWN, code=code, sheet=self._sheet.value)
            self._problems.error(Spot(sheet, row, self._column), unknown)
        return self._known.get(code)

    def new_one(self, code: str, sheet: Sheet, row: int) -> bool:
        """Does a code on another sheet stand for something of this workbook? No comes with a word to the problems."""
        if code in self._rows:
            return True
        if code not in self._mentioned:
            missing = Text.of("workbook", _NOT_HERE, code=code, sheet=self._sheet.value)
            self._problems.error(Spot(sheet, row, self._column), missing)
        return False
