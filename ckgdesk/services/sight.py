"""Reads what a board shows: all of its nights, or only what the journal says has changed since it was read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from ckgdesk.changes import Change
from ckgdesk.domain.board import BoardPicture, board_picture, renewed_picture
from ckgdesk.domain.house import Closure
from ckgdesk.domain.period import Period
from ckgdesk.domain.picture import People, Picture
from ckgdesk.domain.records import UNSEEN
from ckgdesk.domain.timeline import Timeline
from ckgdesk.services.draft import stay_of
from ckgdesk.store.reader import Reader


def whole_board(plan: Reader, window: Period, today: date, *, read_only: bool = False) -> BoardPicture:
    """A board of the nights of `window`: its stays, their children with their brussen, the house, the closures."""
    stays = plan.timelines(window)
    people = plan.people_of(timeline.stay.child_id for timeline in stays)
    picture = Picture(plan.house(), people, stays, plan.closures(window), plan.settings())
    board = board_picture(picture, window, today, read_only=read_only)
    return replace(board, as_of=plan.latest_line())


def renewed_board(plan: Reader, board: BoardPicture) -> BoardPicture | None:
    """The same board as the plan stands now; None when more than stays and closures changed, or very much did."""
    news = plan.news_since(board.as_of)
    if news is None or not all(_is_small(change) for change in news.changes):
        return None
    if news.latest == board.as_of:
        return board
    changed = {stay_id for change in news.changes if (stay_id := stay_of(change.record)) is not None}
    stays = [stay for stay in plan.timelines_of(changed) if stay.period.overlaps(board.window)]
    picture = board.picture.renewed(changed, stays, _with_children_of(plan, board.picture.people, stays))
    if any(isinstance(change.record, Closure) for change in news.changes):
        picture = picture.with_closures(plan.closures(board.window))
    return renewed_picture(board, picture, changed, news.latest)


def _is_small(change: Change) -> bool:
    """Is it of a stay or a closure, or does it not show at all?"""
    return stay_of(change.record) is not None or isinstance(change.record, Closure | UNSEEN)


def _with_children_of(plan: Reader, people: People, stays: Iterable[Timeline]) -> People:
    new = {stay.stay.child_id for stay in stays} - people.children.keys()
    if not new:
        return people
    read = plan.people_of(new)
    return people.joined((*read.children.values(), *read.families.values()))
