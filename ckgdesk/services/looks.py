"""One look at a time: what stays open is shown again after every change, and that is still one look."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Final

from ckgdesk.changes import Deed
from ckgdesk.services.road import Road
from ckgdesk.texts import Text

_ONE_LOOK: Final = timedelta(minutes=10)


class Looks:
    """Leaves a line in the journal when something else is looked at than just now."""

    def __init__(self, road: Road) -> None:
        self._road = road
        self._last: tuple[Text | None, datetime] = (None, datetime.min.replace(tzinfo=UTC))

    def note(self, title: Text, child_ids: Iterable[int]) -> None:
        """Somebody sees what the title tells of, about these children."""
        now = self._road.now()
        seen, at = self._last
        if seen != title or now - at > _ONE_LOOK:
            self._road.look(Deed.CARD, title, child_ids)
        self._last = (title, now)
