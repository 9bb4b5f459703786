"""How stays would lie after a way out: drawn as ghosts while somebody weighs it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from ckgdesk.domain.board import BoardPicture
from ckgdesk.domain.timeline import Timeline
from ui.board.scene import Ghost, GhostPart, Verdict
from ui.board.sheet import Naming, span_of


def preview_ghost(stays: Iterable[tuple[Timeline, Timeline]], board: BoardPicture, naming: Naming) -> Ghost | None:
    """The ghosts of all that would lie elsewhere; None when nothing would."""
    parts = tuple(
        replace(part, name=_name(after, board, naming))
        for before, after in stays
        for part in _parts(before, after, board)
    )
    return Ghost(parts, Verdict.FREE, ()) if parts else None


def _name(timeline: Timeline, board: BoardPicture, naming: Naming) -> str:
    child = board.picture.people.children.get(timeline.stay.child_id)
    return naming(child) if child else ""


def _parts(before: Timeline, after: Timeline, board: BoardPicture) -> Iterator[GhostPart]:
    for bed in after.placements:
        if bed not in before.placements:
            yield GhostPart(board.row_key(after.stay, bed.place_id), *span_of(bed.period))
    for nights in after.unplaced():
        if nights not in before.unplaced():
            yield GhostPart(board.row_key(after.stay), *span_of(nights))
