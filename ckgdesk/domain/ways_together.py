"""What to do instead, when several stays were to move at once and not all of them may."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from ckgdesk.domain.breach import Breach
from ckgdesk.domain.picture import Picture
from ckgdesk.domain.rules import person
from ckgdesk.domain.ways_out import MOST, Dilemma, Pair, WayKind, WayOut, broken_by, nearest_place
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text

_ELSEWHERE = QT_TRANSLATE_NOOP("ways_out", "{who} to place {place} in {group}; the others as wished.")
_ALL_ELSEWHERE = QT_TRANSLATE_NOOP("ways_out", "{who} and %n more to the nearest places; the others as wished.", "", 1)
_WITHOUT = QT_TRANSLATE_NOOP("ways_out", "{who} stays where it is; the others move.")
_WITHOUT_THESE = QT_TRANSLATE_NOOP("ways_out", "{who} and %n more stay where they are; the others move.", "", 1)


def ways_together(wished: Sequence[Pair], breaches: tuple[Breach, ...], picture: Picture) -> tuple[WayOut, ...]:
    """Up to three ways out of a wish for several stays, in a picture that holds every stay on those nights."""
    return tuple(islice(_found(wished, breaches, picture), MOST))


def _found(wished: Sequence[Pair], breaches: tuple[Breach, ...], picture: Picture) -> Iterator[WayOut]:
    yield from _the_refused_elsewhere(wished, breaches, picture)
    yield from _without_the_refused(wished, picture)


def _the_refused_elsewhere(wished: Sequence[Pair], breaches: tuple[Breach, ...], picture: Picture) -> Iterator[WayOut]:
    """Each that may not lie where it was wished gets the nearest place, when all of them find one."""
    refused = _refused(wished, picture)
    stays = [pair for pair in wished if pair not in refused]
    found = None
    for before, after in refused:
        around = picture.with_changed(*(other for _, other in stays))
        found = nearest_place(Dilemma(before, after, breaches, around))
        if found is None:
            return
        stays.append((before, found[1]))
    if found is None or any(broken_by(picture, *stays)):
        return
    who, place = person(refused[0][0], picture), found[0]
    if len(refused) == 1:
        group = picture.house.group_of(place.id).name
        text = Text.of("ways_out", _ELSEWHERE, who=who, place=place.code, group=group)
    else:
        text = Text.of("ways_out", _ALL_ELSEWHERE, who=who, count=len(refused) - 1)
    yield WayOut(WayKind.OTHER_PLACE, text, refused[0][0].id, tuple(stays))


def _without_the_refused(wished: Sequence[Pair], picture: Picture) -> Iterator[WayOut]:
    """As many as may; whoever stays may be in the way of another, who then stays as well."""
    moving = list(wished)
    while refused := _refused(moving, picture):
        moving = [pair for pair in moving if pair not in refused]
    staying = [before for before, after in wished if (before, after) not in moving]
    if not moving or not staying:
        return
    who = person(staying[0], picture)
    text = (
        Text.of("ways_out", _WITHOUT, who=who)
        if len(staying) == 1
        else Text.of("ways_out", _WITHOUT_THESE, who=who, count=len(staying) - 1)
    )
    yield WayOut(WayKind.PART, text, moving[0][0].id, tuple(moving))


def _refused(wished: Sequence[Pair], picture: Picture) -> list[Pair]:
    """Those of these stays that break something when all of them stand as wished."""
    later = picture.with_changed(*(after for _, after in wished))
    return [pair for pair in wished if any(True for _ in broken_by(picture, pair, later=later))]
