"""Which bars belong to one family, so that the board can join them."""

from __future__ import annotations

from dataclasses import dataclass

from ckgdesk.domain.board import RowKind
from ui.board.sheet import Sheet, Strip


@dataclass(frozen=True, slots=True)
class Kinship:
    """Children by id, and the rows on which they lie in the nights of the picture; empty: nobody has brussen here."""

    children: frozenset[int] = frozenset()
    rows: tuple[str, ...] = ()


def kinship(strip: Strip | None, sheet: Sheet) -> Kinship:
    """The family of whoever a bar is of."""
    if strip is None:
        return Kinship()
    picture, child_id = sheet.board.picture, strip.bar.child.id
    children = (child_id, *(sibling.id for sibling in picture.people.siblings(child_id)))
    stays = [stay for one in children for stay in picture.of_child(one, sheet.board.window)]
    if len({stay.stay.child_id for stay in stays}) < 2:
        return Kinship()
    bars = [bar for stay in stays for bar in sheet.board.bars_of_stay(stay.id)]
    rows = dict.fromkeys(key for bar in bars if bar.period.overlaps(strip.bar.period) and (key := sheet.row_of(bar)))
    shown = {row.key for row in sheet.board.rows if row.kind in (RowKind.PLACE, RowKind.WAITING, RowKind.CHILD)}
    return Kinship(frozenset(children), tuple(key for key in rows if key in shown))
