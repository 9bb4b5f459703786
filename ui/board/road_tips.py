"""Where the long-stay file of a bar stands, in one line; reckoned only when somebody looks."""

from __future__ import annotations

from ckgdesk.domain.board import BoardPicture
from ckgdesk.domain.clocks import clocks
from ckgdesk.domain.dossier import NO_DOSSIER
from ckgdesk.domain.road_ahead import road_ahead
from ckgdesk.domain.road_words import standing
from ckgdesk.domain.timeline import Timeline
from ckgdesk.texts import Text


def road_of(timeline: Timeline, board: BoardPicture) -> Text | None:
    """Where it stands; None for a stay without a file, or whose file nobody reads any more."""
    dossier = board.picture.dossier(timeline.id)
    if dossier is NO_DOSSIER or (dossier.file is None and not dossier.steps):
        return None
    settings = board.picture.settings
    running = clocks(timeline, settings, board.picture.earlier_stays(timeline))
    return standing(road_ahead(timeline, dossier, running, settings.on(board.today), board.today))
