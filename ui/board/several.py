"""Several bars in one hand: each follows the one that was grabbed, with its own offset in days and in places."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ckgdesk.domain.board import Bar, BoardPicture, RowKind
from ckgdesk.domain.breach import Breach
from ckgdesk.domain.errors import Impossible
from ckgdesk.domain.rules import caused_since
from ckgdesk.domain.timeline import Timeline
from ckgdesk.services import planning
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text
from ui.board.scene import Verdict
from ui.board.wish import Judgement, Move, wished

_NO_SUCH_PLACE = QT_TRANSLATE_NOOP("board", "One of them would lie beyond the last place.")
NO_SUCH_PLACE = Text.of("board", _NO_SUCH_PLACE)
_GRAVITY = (Verdict.FREE, Verdict.WARNED, Verdict.REFUSED)


@dataclass(frozen=True, slots=True)
class Together:
    """What a move of several would make of each; there are none when one of them would have no place."""

    wish: Move
    judgements: tuple[Judgement, ...]
    impossible: Text | None = None

    @property
    def verdict(self) -> Verdict:
        """The gravest of all."""
        if self.impossible is not None:
            return Verdict.REFUSED
        return max((judgement.verdict for judgement in self.judgements), key=_GRAVITY.index)

    @property
    def moves(self) -> tuple[planning.Move, ...]:
        """What is wished of each."""
        return tuple(
            planning.Move(one.after.id, one.wish.placement_id, one.wish.place_id, one.wish.days)
            for one in self.judgements
            if one.after is not None and isinstance(one.wish, Move)
        )

    @property
    def breaches(self) -> tuple[Breach, ...]:
        """Of all of them, the gravest first."""
        gravest = sorted(self.judgements, key=lambda judgement: -_GRAVITY.index(judgement.verdict))
        return tuple(breach for judgement in gravest for breach in judgement.breaches)


class SeveralJudge:
    """Judges moves of several bars by the result of all of them; each move once, because a hand hovers."""

    def __init__(self, board: BoardPicture, bars: Sequence[Bar], grabbed: Bar) -> None:
        self._board = board
        self._bars = bars
        self._grabbed = grabbed
        self._judged: dict[Move, Together] = {}

    def judge(self, wish: Move) -> Together:
        """What would become of them when the grabbed one makes this move."""
        found = self._judged.get(wish)
        if found is None:
            found = self._judged[wish] = self._fresh(wish)
        return found

    def _fresh(self, wish: Move) -> Together:
        moves = following(self._board, self._bars, self._grabbed, wish)
        if moves is None:
            return Together(wish, (), NO_SUCH_PLACE)
        try:
            stays = tuple(self._moved(move) for move in moves)
        except Impossible as error:
            return Together(wish, (), error.text)
        picture = self._board.picture
        later = picture.with_changed(*(after for _, _, after in stays))
        return Together(
            wish,
            tuple(
                Judgement(one, after, caused_since((before, picture), (after, later))) for one, before, after in stays
            ),
        )

    def _moved(self, move: planning.Move) -> tuple[Move, Timeline, Timeline]:
        one = Move(move.placement_id, move.place_id, move.days)
        before = self._board.picture.timelines[move.stay_id]
        return one, before, wished(before, one)


def following(board: BoardPicture, bars: Sequence[Bar], grabbed: Bar, wish: Move) -> tuple[planning.Move, ...] | None:
    """The move of each bar when the grabbed one makes `wish`; None when one of them would leave the house."""
    places = [row.id for row in board.rows if row.kind is RowKind.PLACE] or list(board.picture.house.places)
    home = _place_of(grabbed)
    if home not in places or wish.place_id not in places:
        return None
    steps = places.index(wish.place_id) - places.index(home)
    moves = tuple(_shifted(places, bars, steps, wish.days))
    return moves if len(moves) == len(bars) else None


def _shifted(places: Sequence[int], bars: Sequence[Bar], steps: int, days: int) -> Iterator[planning.Move]:
    order = {place_id: index for index, place_id in enumerate(places)}
    for bar in bars:
        index = order.get(_place_of(bar), -1)
        if bar.placement is not None and index >= 0 and 0 <= index + steps < len(places):
            yield planning.Move(bar.timeline.id, bar.placement.id, places[index + steps], days)


def _place_of(bar: Bar) -> int:
    return 0 if bar.placement is None else bar.placement.place_id
