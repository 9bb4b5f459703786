"""Reads what a board shows: all of its nights, or only what the journal says has changed since it was read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date

from ckgdesk.changes import Change
from ckgdesk.domain.board import BoardPicture, board_picture, renewed_picture
from ckgdesk.domain.dossier import Dossier
from ckgdesk.domain.house import Closure
from ckgdesk.domain.long_stay_file import FileStep, LongStayFile
from ckgdesk.domain.period import Period
from ckgdesk.domain.picture import People, Picture
from ckgdesk.domain.records import UNSEEN, Record
from ckgdesk.domain.timeline import Timeline
from ckgdesk.services.draft import stay_of
from ckgdesk.store.reader import Reader


def whole_board(plan: Reader, window: Period, today: date, *, read_only: bool = False) -> BoardPicture:
    """A board of the nights of `window`: its stays, their children with their brussen, the house, the closures."""
    stays = plan.timelines(window)
    people = plan.people_of(timeline.stay.child_id for timeline in stays)
    picture = Picture(plan.house(), people, stays, plan.closures(window), plan.settings())
    picture = picture.with_dossiers(_files(plan, stays, today))
    board = board_picture(picture, window, today, read_only=read_only)
    return replace(board, as_of=plan.latest_line())


def renewed_board(plan: Reader, board: BoardPicture) -> BoardPicture | None:
    """The same board as the plan stands now; None when more than stays and closures changed, or very much did."""
    news = plan.news_since(board.as_of)
    if news is None or not all(_is_small(change) for change in news.changes):
        return None
    if news.latest == board.as_of:
        return board
    changed = {stay_id for change in news.changes if (stay_id := _shown_with(change.record)) is not None}
    stays = [stay for stay in plan.timelines_of(changed) if stay.period.overlaps(board.window)]
    picture = board.picture.renewed(changed, stays, _with_children_of(plan, board.picture.people, stays))
    filed = _filed_anew(news.changes, stays, board.picture)
    picture = picture.with_dossiers(_files(plan, filed, board.today), {stay.id for stay in filed})
    if any(isinstance(change.record, Closure) for change in news.changes):
        picture = picture.with_closures(plan.closures(board.window))
    return renewed_picture(board, picture, changed, news.latest)


def _is_small(change: Change) -> bool:
    """Is it of a stay or a closure, or does it not show at all?"""
    return _shown_with(change.record) is not None or isinstance(change.record, Closure | UNSEEN)


def _shown_with(record: Record) -> int | None:
    """The stay on whose bar a record shows, or None."""
    return record.stay_id if isinstance(record, LongStayFile | FileStep) else stay_of(record)


def _files(plan: Reader, stays: Iterable[Timeline], today: date) -> Mapping[int, Dossier]:
    """The long-stay files of the stays that are not over: a bar of the past asks nobody for a step."""
    return plan.files([stay.id for stay in stays if stay.period.until is None or stay.period.until > today])


def _filed_anew(changes: Iterable[Change], stays: Iterable[Timeline], known: Picture) -> tuple[Timeline, ...]:
    """The stays whose file changed, or that were not on the board before; a drag asks for no file."""
    filed = {change.record.stay_id for change in changes if isinstance(change.record, LongStayFile | FileStep)}
    return tuple(stay for stay in stays if stay.id in filed or stay.id not in known.timelines)


def _with_children_of(plan: Reader, people: People, stays: Iterable[Timeline]) -> People:
    new = {stay.stay.child_id for stay in stays} - people.children.keys()
    if not new:
        return people
    read = plan.people_of(new)
    return people.joined((*read.children.values(), *read.families.values()))
