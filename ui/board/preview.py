"""How stays would lie after a way out: drawn as ghosts while somebody weighs it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ckgdesk.domain.board import BoardPicture, RowKind
from ckgdesk.domain.timeline import Timeline
from ui.board.scene import Ghost, GhostPart, Verdict
from ui.board.sheet import Naming, span_of


def preview_ghost(stays: Iterable[tuple[Timeline, Timeline]], board: BoardPicture, naming: Naming) -> Ghost | None:
    """The ghosts of all that would lie elsewhere; None when nothing would."""
    parts = tuple(part for before, after in stays for part in _parts(before, after, _name(after, board, naming)))
    return Ghost(parts, Verdict.FREE, ()) if parts else None


def _name(timeline: Timeline, board: BoardPicture, naming: Naming) -> str:
    child = board.picture.people.children.get(timeline.stay.child_id)
    return naming(child) if child else ""


def _parts(before: Timeline, after: Timeline, name: str) -> Iterator[GhostPart]:
    for bed in after.placements:
        if bed not in before.placements:
            yield GhostPart(f"{RowKind.PLACE}:{bed.place_id}", *span_of(bed.period), name=name)
    for nights in after.unplaced():
        if nights not in before.unplaced():
            yield GhostPart(f"{RowKind.WAITING}:0", *span_of(nights), name=name)
