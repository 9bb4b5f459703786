"""Turns a board the other way round: the same nights with children as rows instead of places, without reading again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from ckgdesk.domain.board import Arrangement, Bar, BoardPicture, Row, RowKind, bars_of, renewed_picture
from ckgdesk.domain.people import Child, Family
from ckgdesk.domain.period import Period
from ckgdesk.domain.picture import People, Picture

_ALWAYS = Period(date.min)


@dataclass(frozen=True, slots=True)
class Sight:
    """Who gets a row among children: whoever is here on these nights, and some in any case."""

    nights: Period
    always: frozenset[int] = frozenset()
    """Children by id, such as the one in the hand."""


def arranged(board: BoardPicture, arrangement: Arrangement, sight: Sight | None = None) -> BoardPicture:
    """The same board with its rows arranged so; without `sight` every child of the window gets its row."""
    if arrangement is Arrangement.PLACES:
        by_places = board.arrangement is Arrangement.PLACES
        return board if by_places else renewed_picture(board, board.picture, (), board.as_of)
    rows = tuple(_family_rows(_families(board, sight or Sight(board.window)), board.picture.people))
    if board.arrangement is arrangement and rows == board.rows:
        return board
    shown = tuple(row.id for row in rows if row.kind is RowKind.CHILD)
    return replace(board, arrangement=arrangement, rows=rows, bars=_BarsOfChildren(board.picture, shown))


class _BarsOfChildren(Mapping[str, tuple[Bar, ...]]):
    """Bars by the row key of a child, made when a row is first looked at."""

    def __init__(self, picture: Picture, child_ids: tuple[int, ...]) -> None:
        self._picture = picture
        self._child_ids = {f"{RowKind.CHILD}:{child_id}": child_id for child_id in child_ids}
        self._rows: dict[str, tuple[Bar, ...]] = {}

    def __getitem__(self, row_key: str) -> tuple[Bar, ...]:
        bars = self._rows.get(row_key)
        if bars is None:
            stays = self._picture.of_child(self._child_ids[row_key], _ALWAYS)
            found = (bar for timeline in stays for bar in bars_of(timeline, self._picture))
            bars = self._rows[row_key] = tuple(sorted(found, key=lambda bar: bar.period.first))
        return bars

    def __iter__(self) -> Iterator[str]:
        return iter(self._child_ids)

    def __len__(self) -> int:
        return len(self._child_ids)


def _families(board: BoardPicture, sight: Sight) -> Mapping[int, list[Child]]:
    """The children who are here and their brussen, by family; 0 holds those without one."""
    people, stays = board.picture.people, board.picture.timelines.values()
    here = {stay.stay.child_id for stay in stays if stay.period.overlaps(sight.nights)}
    here |= sight.always & people.children.keys()
    wanted = {people.children[child_id].family_id for child_id in here} - {None}
    families: dict[int, list[Child]] = {}
    for child in people.children.values():
        if child.id in here or child.family_id in wanted:
            families.setdefault(child.family_id or 0, []).append(child)
    return families


def _family_rows(families: Mapping[int, list[Child]], people: People) -> Iterator[Row]:
    """Families by name, the children of none last; the oldest child of each first."""
    known = people.families
    names = {number: _name(known.get(number)) for number in families}
    for number in sorted(families, key=lambda number: (number == 0, names[number].casefold(), number)):
        yield Row(RowKind.FAMILY, number, names[number], 0)
        for child in sorted(families[number], key=lambda child: (child.born, child.id)):
            yield Row(RowKind.CHILD, child.id, child.full_name, 1)


def _name(family: Family | None) -> str:
    return "" if family is None else family.name or family.code
