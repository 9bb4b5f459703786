"""The problems of a workbook as a table: how grave, where, and what."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from ckgdesk.services.workbook.problems import Problem, ProblemSeverity
from ui.messages import Say
from ui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class ProblemsModel(QAbstractTableModel):
    """One row a problem, in the order of the workbook."""

    def __init__(self, problems: Sequence[Problem], say: Say, theme: Theme) -> None:
        super().__init__()
        self._problems = tuple(problems)
        self._say = say
        self._theme = theme

    def rowCount(self, parent: _Index = _NOWHERE) -> int:  # noqa: N802  Qt's name
        return 0 if parent.isValid() else len(self._problems)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:  # noqa: N802  Qt's name
        return 0 if parent.isValid() else len(self._headings())

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        problem = self._problems[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._words(problem)[index.column()]
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0:
            grave = problem.severity is ProblemSeverity.ERROR
            return self._theme.icon("refused" if grave else "warned", "limit" if grave else "text.muted")
        return None

    def headerData(  # noqa: N802  Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headings()[section]
        return None

    def _headings(self) -> tuple[str, ...]:
        return ("", self.tr("Sheet"), self.tr("Row"), self.tr("Column"), self.tr("What"))

    def _words(self, problem: Problem) -> tuple[str, ...]:
        grave = problem.severity is ProblemSeverity.ERROR
        spot = problem.spot
        row = "" if spot.row is None else str(spot.row)
        kind = self.tr("Error") if grave else self.tr("Warning")
        return (kind, spot.sheet, row, spot.column, self._say(problem.text))
