"""What in a workbook was not understood or may not be, and exactly where it stands."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from ckgdesk.texts import QT_TRANSLATE_NOOP, Text

MOST: Final = 1000
"""Nobody reads more; a book of nothing but mistakes must not fill the memory either."""

_MORE = QT_TRANSLATE_NOOP("workbook", "More than {most} problems; the rest is not listed.")


class ProblemSeverity(StrEnum):
    """An error keeps everything out of the plan; a warning is written all the same."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Spot:
    """Where in a workbook: row 1 holds the headings; empty and None where it is about more than one cell."""

    sheet: str = ""
    row: int | None = None
    column: str = ""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing about one spot of a workbook, in words."""

    severity: ProblemSeverity
    spot: Spot
    text: Text


class Problems:
    """Collects problems in the order in which they are met; errors are told however many warnings there are."""

    def __init__(self) -> None:
        self._found: list[Problem] = []
        self._met: Counter[ProblemSeverity] = Counter()

    def __iter__(self) -> Iterator[Problem]:
        yield from self._found
        if max(self._met.values(), default=0) > MOST:
            severity = ProblemSeverity.ERROR if self.errors else ProblemSeverity.WARNING
            yield Problem(severity, Spot(), Text.of("workbook", _MORE, most=MOST))

    @property
    def errors(self) -> int:
        """How many there are that keep the book out, listed or not."""
        return self._met[ProblemSeverity.ERROR]

    def error(self, spot: Spot, text: Text) -> None:
        """Something that keeps the book out of the plan."""
        self._add(Problem(ProblemSeverity.ERROR, spot, text))

    def warning(self, spot: Spot, text: Text) -> None:
        """Something worth a word."""
        self._add(Problem(ProblemSeverity.WARNING, spot, text))

    def _add(self, problem: Problem) -> None:
        self._met[problem.severity] += 1
        if self._met[problem.severity] <= MOST:
            self._found.append(problem)
