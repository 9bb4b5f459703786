"""A board picture made ready for drawing: every date as a number, row by row, when a row is first looked at."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from operator import attrgetter, is_

from ckgdesk.domain.board import Arrangement, Bar, BoardPicture, Row, RowKind
from ckgdesk.domain.decision import uncovered
from ckgdesk.domain.people import Child
from ckgdesk.domain.period import Period
from ckgdesk.domain.picture import House, People, Picture
from ckgdesk.domain.stay import Certainty, PhaseKind
from ui.board.counts import Counts
from ui.board.ribbon import Ribbons
from ui.board.row_words import RowWords

FAR = date.max.toordinal()
"""The departure of whoever has none."""

Naming = Callable[[Child], str]
"""What stands on the bars of a child: its name, or initials."""
Span = tuple[int, int]
"""First night and departure day as ordinals."""


@dataclass(slots=True)
class Strip:
    """A bar in numbers; spans lie within the bar, `over` are the nights beyond six weeks, `bare` those undecided."""

    bar: Bar
    first: int
    until: int
    name: str
    regimes: tuple[tuple[PhaseKind | None, int, int], ...]
    absences: tuple[Span, ...]
    bare: tuple[Span, ...]
    over: Span | None
    limit: int | None
    """The first day too late for a short stay, when it lies within the bar."""
    begins: bool
    ends: bool

    @property
    def key(self) -> tuple[int, int]:
        """Stay and placement."""
        return self.bar.key

    @property
    def is_marked(self) -> bool:
        """Is there anything to draw over its phases?"""
        return bool(self.limit or self.absences or self.bare or self.over)

    @property
    def certainty(self) -> Certainty:
        """How sure its departure is."""
        return self.bar.timeline.stay.certainty

    @property
    def open_ended(self) -> bool:
        """Does it go on without a known end?"""
        return self.until == FAR


@dataclass(slots=True)
class Shut:
    """A closure in numbers."""

    first: int
    until: int
    reason: str


class Sheet:
    """The rows of a board picture, ready to be drawn."""

    def __init__(
        self, board: BoardPicture, naming: Naming = attrgetter("short_name"), words: RowWords | None = None
    ) -> None:
        self.board = board
        self.naming = naming
        self.words = words or RowWords()
        self.today = board.today.toordinal()
        self.ribbons = Ribbons(board.picture, self.today)
        self._strips: dict[str, Sequence[Strip]] = {}
        self._known: Mapping[str, Sequence[Strip]] = {}
        self._firsts: dict[str, list[int]] = {}
        self._shut: dict[int, tuple[Shut, ...]] = {}
        self.taken = Counts(board, self.below)
        self._headings: Mapping[Row, int] = {}

    def follow(self, before: Sheet) -> None:
        """Take over from the sheet before what still holds: a row whose bars are the very same is not made anew."""
        alike = before.board.today == self.board.today and before.naming == self.naming and before.words is self.words
        if alike and before.board.rows is self.board.rows:
            self._known = before.ready
            self.ribbons.follow(before.ribbons)
            self._headings = before.headings
            self.taken.follow(before.taken)

    @property
    def ready(self) -> Mapping[str, Sequence[Strip]]:
        """The bars of the rows that were looked at."""
        return {**self._known, **self._strips}

    @classmethod
    def empty(cls, today: date) -> Sheet:
        """A sheet of nothing, before the first picture."""
        return cls(BoardPicture(Period(today), today, (), {}, {}, Picture(House(), People())))

    def strips(self, row_key: str) -> Sequence[Strip]:
        """The bars of a row in order."""
        strips = self._strips.get(row_key)
        if strips is None:
            bars, strips = self.board.bars.get(row_key, ()), self._known.get(row_key, ())
            if len(bars) != len(strips) or not all(map(is_, bars, (strip.bar for strip in strips))):
                strips = tuple(strip_of(bar, self._lettered(bar)) for bar in bars)
            self._strips[row_key] = strips
            self._firsts[row_key] = [strip.first for strip in strips]
        return strips

    def strips_between(self, row_key: str, first: int, last: int) -> Sequence[Strip]:
        """The bars of a row that touch the days from `first` to `last`; none of the others is looked at."""
        strips = self.strips(row_key)
        firsts = self._firsts[row_key]
        begin = bisect_right(firsts, first)
        if begin and strips[begin - 1].until >= first:
            begin -= 1
        # On its departure day a child is still here until noon, so the one before may show as well.
        if begin and strips[begin - 1].until >= first:
            begin -= 1
        return strips[begin : bisect_right(firsts, last)]

    def strip(self, key: tuple[int, int]) -> Strip | None:
        """The bar with a key, or None when it is not in the picture."""
        bar = self.board.bars_by_key.get(key)
        if bar is None:
            return None
        row = self.row_of(bar)
        return None if row is None else next((s for s in self.strips(row) if s.bar.key == key), None)

    def row_of(self, bar: Bar) -> str | None:
        """The key of the row a bar lies on; None when it is not in the picture."""
        return self.board.row_key_of(bar)

    def name_of(self, bar: Bar) -> str:
        """Whose bar it is, as people are named now."""
        return self.naming(bar.child)

    def full_name_of(self, bar: Bar) -> str:
        """Whose bar it is, for who cannot see its family beside it."""
        return self.words.full(bar.child)

    def label(self, row: Row) -> str:
        """What a row is called, with people as they are named now."""
        people = self.board.picture.people
        match row.kind:
            case RowKind.WAITING:
                return "" if row.id else self.words.nowhere
            case RowKind.FAMILY:
                family = people.families.get(row.id)
                return self.words.no_family if family is None else self.words.family(family)
            case RowKind.CHILD:
                return self.naming(people.children[row.id])
            case _:
                return row.label

    def _lettered(self, bar: Bar) -> str:
        """What stands on a bar: who lies there, or where a child lies whose row it is."""
        if self.board.arrangement is Arrangement.PLACES:
            return self.naming(bar.child)
        if bar.placement is None:
            return self.words.nowhere
        return self.board.picture.house.places[bar.placement.place_id].code

    def shut(self, place_id: int) -> tuple[Shut, ...]:
        """The closures of a place."""
        found = self._shut.get(place_id)
        if found is None:
            closures = self.board.closures.get(place_id, ())
            found = tuple(Shut(*span_of(closure.period), closure.reason) for closure in closures)
            self._shut[place_id] = found
        return found

    @property
    def headings(self) -> Mapping[Row, int]:
        """At which index each row lies that may have others below it."""
        if not self._headings:
            self._headings = {
                row: number for number, row in enumerate(self.board.rows) if row.kind is not RowKind.PLACE
            }
        return self._headings

    def counts(self, row: Row, first: int, last: int) -> list[Span]:
        """Places taken and places that could be below a row, for each night from `first` to `last`."""
        return self.taken.nights(row, first, last)

    def below(self, row: Row, kind: RowKind) -> Sequence[Row]:
        """The rows of a kind below a heading, in order."""
        rows = self.board.rows
        found, index = [], self.headings[row] + 1
        while index < len(rows) and rows[index].depth > row.depth:
            if rows[index].kind is kind:
                found.append(rows[index])
            index += 1
        return found


def strip_of(bar: Bar, name: str) -> Strip:
    """A bar in numbers."""
    first, until = span_of(bar.period)
    bare = [
        night
        for regime in bar.regimes
        if regime.kind is PhaseKind.LONG
        for night in uncovered(regime.period, bar.timeline.decisions)
    ]
    return Strip(
        bar,
        first,
        until,
        name,
        tuple((r.kind, *part) for r in bar.regimes if (part := _within(r.period, first, until)) is not None)
        or ((None, first, until),),
        tuple(part for a in bar.timeline.absences if (part := _within(a.period, first, until)) is not None),
        tuple(part for nights in bare if (part := _within(nights, first, until)) is not None),
        _over(bar, first, until),
        _first_day_over(bar, first, until),
        bar.begins_stay,
        bar.ends_stay,
    )


def span_of(period: Period) -> Span:
    """A period as numbers; without an end it goes on far."""
    return period.first.toordinal(), FAR if period.until is None else period.until.toordinal()


def _over(bar: Bar, first: int, until: int) -> Span | None:
    """The nights beyond the last allowed day up to a long phase, within the bar."""
    if bar.limit is None:
        return None
    begin = bar.limit.toordinal() + 1
    long = [r.period.first.toordinal() for r in bar.regimes if r.kind is PhaseKind.LONG]
    begin, end = max(begin, first), min([until, *(day for day in long if day >= begin)])
    return (begin, end) if begin < end else None


def _first_day_over(bar: Bar, first: int, until: int) -> int | None:
    over = None if bar.limit is None else bar.limit.toordinal() + 1
    return over if over is not None and first < over <= until else None


def _within(period: Period, first: int, until: int) -> Span | None:
    begin, end = span_of(period)
    begin, end = max(begin, first), min(end, until)
    return (begin, end) if begin < end else None
