"""Turns a board the other way round: the same nights with children as rows instead of places, without reading again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date

from ckgdesk.domain.board import Arrangement, Bar, BoardPicture, Row, RowKind, bars_of, renewed_picture
from ckgdesk.domain.people import Child, Family
from ckgdesk.domain.period import Period
from ckgdesk.domain.picture import People, Picture

_ALWAYS = Period(date.min)


def arranged(board: BoardPicture, arrangement: Arrangement) -> BoardPicture:
    """The same board with its rows arranged so."""
    if board.arrangement is arrangement:
        return board
    if arrangement is Arrangement.PLACES:
        return renewed_picture(board, board.picture, (), board.as_of)
    rows = tuple(_family_rows(_families(board), board.picture.people))
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


def _families(board: BoardPicture) -> Mapping[int, list[Child]]:
    """The children who are here in the window and their brussen, by family; 0 holds those without one."""
    people, stays = board.picture.people, board.picture.timelines.values()
    here = {stay.stay.child_id for stay in stays if stay.period.overlaps(board.window)}
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
