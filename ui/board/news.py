"""Whether a change of the plan shows on a board of certain nights."""

from __future__ import annotations

from ckgdesk.changes import Change, ChangeSet
from ckgdesk.domain.groeipakket import Notice
from ckgdesk.domain.house import Closure
from ckgdesk.domain.period import Period
from ckgdesk.domain.stay import Absence, Placement, Stay


def touches(change_set: ChangeSet, window: Period) -> bool:
    """Does any of the changes show in these nights? When in doubt, yes."""
    return any(_shows(change, window) for change in change_set.changes)


def _shows(change: Change, window: Period) -> bool:
    if isinstance(change.record, Notice):
        return False
    records = [record for record in (change.before, change.after) if record is not None]
    dated = [record.period for record in records if isinstance(record, (Stay, Placement, Absence, Closure))]
    return not dated or any(period.overlaps(window) for period in dated)
