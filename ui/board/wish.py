"""What a hand or a key wishes of a stay, what would become of it, and what the rules say of that."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from ckgdesk.domain import wishes
from ckgdesk.domain.board import BoardPicture
from ckgdesk.domain.breach import Breach, Severity
from ckgdesk.domain.errors import Impossible
from ckgdesk.domain.period import Period
from ckgdesk.domain.rules import caused
from ckgdesk.domain.timeline import Timeline
from ckgdesk.domain.wishes import Edge
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text
from ui.board.scene import GhostPart, Verdict
from ui.board.sheet import span_of

SAME_CHILD = QT_TRANSLATE_NOOP("wishes", "A stay remains with the same child.")


@dataclass(frozen=True, slots=True)
class Move:
    """The whole stay so many days later, and one placement of it (0: the nights without one) on a place."""

    placement_id: int
    place_id: int
    days: int


@dataclass(frozen=True, slots=True)
class Park:
    """A placement back to the lane without a place."""

    placement_id: int


@dataclass(frozen=True, slots=True)
class Resize:
    """One end of a placement on another day."""

    placement_id: int
    edge: Edge
    day: date


@dataclass(frozen=True, slots=True)
class Handover:
    """Onto the row of another child: it never comes true, but a hand that tries is told."""

    placement_id: int
    child_id: int


Wish = Move | Park | Resize | Handover


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a wish would make of a stay; `after` is None when the wish makes no sense, as `impossible` says."""

    wish: Wish
    after: Timeline | None
    breaches: tuple[Breach, ...] = ()
    impossible: Text | None = None

    @property
    def verdict(self) -> Verdict:
        """Hard breaches refuse, others warn."""
        if self.after is None or any(breach.severity is Severity.HARD for breach in self.breaches):
            return Verdict.REFUSED
        return Verdict.WARNED if self.breaches else Verdict.FREE


class Judge:
    """Judges wishes for one stay in one picture; each wish once, because a hand hovers."""

    def __init__(self, board: BoardPicture, stay_id: int) -> None:
        self._board = board
        self._before = board.picture.timelines[stay_id]
        self._judged: dict[Wish, Judgement] = {}

    @property
    def board(self) -> BoardPicture:
        """The picture that is judged in."""
        return self._board

    def judge(self, wish: Wish) -> Judgement:
        """What would become of the stay."""
        found = self._judged.get(wish)
        if found is None:
            found = self._judged[wish] = self._fresh(wish)
        return found

    def _fresh(self, wish: Wish) -> Judgement:
        try:
            after = wished(self._before, wish)
        except Impossible as error:
            return Judgement(wish, None, (), error.text)
        return Judgement(wish, after, caused(self._before, after, self._board.picture))


def wished(timeline: Timeline, wish: Wish) -> Timeline:
    """The stay as a wish would have it; raises Impossible."""
    match wish:
        case Move():
            return wishes.moved(timeline, wish.placement_id, wish.place_id, wish.days)
        case Park():
            return wishes.parked(timeline, wish.placement_id)
        case Resize():
            return wishes.resized(timeline, wish.placement_id, wish.edge, wish.day)
        case Handover():
            raise Impossible(Text.of("wishes", SAME_CHILD))


def parts(judgement: Judgement, board: BoardPicture) -> Iterator[GhostPart]:
    """Where the bars of the stay would lie; those under the hand are the main ones."""
    after, wish = judgement.after, judgement.wish
    if after is None:
        return
    for bed in after.placements:
        main = bed.id == wish.placement_id
        if isinstance(wish, Move) and wish.placement_id == 0:
            main = bed.place_id == wish.place_id
        yield GhostPart(board.row_key(after.stay, bed.place_id), *span_of(bed.period), main=main)
    for nights in after.unplaced():
        main = isinstance(wish, Park) or wish.placement_id == 0
        yield GhostPart(board.row_key(after.stay), *span_of(nights), main=main)


def reach(stay: Period, window: Period, days: int) -> Period:
    """The nights a picture must hold so that a stay can be dragged `days` either way and judged truly."""
    early = min(stay.shifted(-days).first, window.first)
    if stay.until is None or window.until is None:
        return Period(early)
    return Period(early, max(stay.shifted(days).until or stay.until, window.until))


def hull(periods: Sequence[Period]) -> Period:
    """The nights from the first of all periods to the last."""
    ends = [period.until for period in periods if period.until is not None]
    return Period(min(period.first for period in periods), max(ends) if len(ends) == len(periods) else None)
