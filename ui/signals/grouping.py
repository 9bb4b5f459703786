"""Puts the worklist under headings: by urgency, by living group, by whose hands, or by what it is about."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from ckgdesk.scheduler.signals import Level
from ckgdesk.services.attention import Concern
from ui.signals.words import SignalWords


class Grouping(StrEnum):
    """What the headings say."""

    URGENCY = "urgency"
    GROUP = "group"
    OWNER = "owner"
    RULE = "rule"


@dataclass(frozen=True, slots=True)
class Heap:
    """The concerns under one heading; `level` None where the heading says nothing of urgency."""

    title: str
    level: Level | None
    concerns: tuple[Concern, ...]


def heaps(concerns: Iterable[Concern], by: Grouping, words: SignalWords) -> tuple[Heap, ...]:
    """The concerns under their headings; headings and what is below them keep the order of the worklist.

    So the heading of the most urgent one comes first, whatever the headings say.
    """
    title_of = _TITLES[by]
    found: dict[str, list[Concern]] = {}
    for concern in concerns:
        found.setdefault(title_of(words, concern), []).append(concern)
    return tuple(
        Heap(title, some[0].signal.level if by is Grouping.URGENCY else None, tuple(some))
        for title, some in found.items()
    )


def _urgency(words: SignalWords, concern: Concern) -> str:
    return words.level(concern.signal.level)


def _group(words: SignalWords, concern: Concern) -> str:
    return concern.group or words.nowhere()


def _owner(words: SignalWords, concern: Concern) -> str:
    return words.in_hands_of(concern)


def _rule(words: SignalWords, concern: Concern) -> str:
    return words.rule(concern.signal.rule)


_TITLES: dict[Grouping, Callable[[SignalWords, Concern], str]] = {
    Grouping.URGENCY: _urgency,
    Grouping.GROUP: _group,
    Grouping.OWNER: _owner,
    Grouping.RULE: _rule,
}
