"""Who a stay is of, as a dialog names it above its fields."""

from __future__ import annotations

from ckgdesk.domain.picture import Picture
from ckgdesk.domain.timeline import Timeline
from ui.desk import Desk


def whose(timeline: Timeline, picture: Picture, desk: Desk) -> str:
    """The full name of the child; empty when it is not in the picture."""
    child = picture.people.children.get(timeline.stay.child_id)
    return desk.names.full(child) if child else ""
