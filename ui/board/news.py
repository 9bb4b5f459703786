"""Whether a change of the plan shows on a board of certain nights."""

from __future__ import annotations

from collections.abc import Iterator

from ckgdesk.changes import Change, ChangeSet
from ckgdesk.domain.board import BoardPicture
from ckgdesk.domain.decision import Decision
from ckgdesk.domain.house import Closure
from ckgdesk.domain.long_stay_file import FileStep, LongStayFile
from ckgdesk.domain.period import Period
from ckgdesk.domain.records import UNSEEN
from ckgdesk.domain.stay import Absence, Phase, Placement, Stay


def touches(change_set: ChangeSet, board: BoardPicture) -> bool:
    """Does any of the changes show on this board? When in doubt, yes."""
    return any(_shows(change, board) for change in change_set.changes)


def _shows(change: Change, board: BoardPicture) -> bool:
    if isinstance(change.record, UNSEEN):
        return False
    match change.record:
        case (
            Phase(stay_id=stay_id)
            | Decision(stay_id=stay_id)
            | LongStayFile(stay_id=stay_id)
            | FileStep(stay_id=stay_id)
        ):
            return stay_id in board.picture.timelines
        case Stay() | Placement() | Absence() | Closure():
            return any(period.overlaps(board.window) for period in _periods(change))
        case _:
            return True


def _periods(change: Change) -> Iterator[Period]:
    for record in (change.before, change.after):
        if isinstance(record, Stay | Placement | Absence | Closure):
            yield record.period
