"""What stands in the plan behind a window."""

from ckgdesk.domain.timeline import Timeline
from ui.sitting import Sitting


def stay_of(sitting: Sitting, child_id: int) -> Timeline:
    """The stay of a child as it stands in the plan now."""
    stays = sitting.desk.workspace.lookup.stays()
    return next(listed.timeline for listed in stays if listed.timeline.stay.child_id == child_id)
