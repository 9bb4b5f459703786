"""A bar let go where somebody lies: who that is, and what could be done instead of displacing anybody."""

from __future__ import annotations

from dataclasses import dataclass

from ckgdesk.domain.board import BoardPicture
from ckgdesk.domain.breach import Rule
from ckgdesk.domain.timeline import Timeline
from ckgdesk.domain.ways_out import Dilemma, WayKind, WayOut, ways_out
from ui.board.wish import Judgement, Move

_ORDER = (WayKind.SWAP, WayKind.SPLIT, WayKind.OTHER_PLACE)


@dataclass(frozen=True, slots=True)
class Drop:
    """A move onto taken nights, in the picture in which it was judged."""

    judgement: Judgement
    before: Timeline
    board: BoardPicture

    @property
    def others(self) -> tuple[Timeline, ...]:
        """Whoever lies there."""
        after, wish, picture = self.judgement.after, self.judgement.wish, self.board.picture
        if after is None or not isinstance(wish, Move):
            return ()
        taken = [breach.nights for breach in self.judgement.breaches if breach.rule is Rule.PLACE_TAKEN]
        beds = [bed for bed in after.placements if bed.place_id == wish.place_id]
        found = {
            stay.id: stay
            for bed in beds
            for nights in taken
            if nights is not None and nights.overlaps(bed.period)
            for stay, _ in picture.on_place(bed.place_id, nights)
            if stay.id != after.id
        }
        return tuple(found.values())

    def ways(self) -> tuple[WayOut, ...]:
        """Swap, share the place one after the other, or the nearest free place; only what the rules allow."""
        if self.judgement.after is None or not self.others:
            return ()
        dilemma = Dilemma(self.before, self.judgement.after, self.judgement.breaches, self.board.picture)
        found = (way for way in ways_out(dilemma) if way.kind in _ORDER and way.stays)
        return tuple(sorted(found, key=lambda way: _ORDER.index(way.kind)))
