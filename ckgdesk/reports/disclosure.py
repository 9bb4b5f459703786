"""What is told to whoever asks what is held about a child: each piece given, or named without its words and why."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from itertools import groupby

from ckgdesk.domain.people import Child
from ckgdesk.domain.processing import Use, ground_of, keeping_of
from ckgdesk.reports.document import Block, Column, Document, Head, Heading, Letterhead, Paragraph, Table, Title, bare
from ckgdesk.texts import QT_TRANSLATE_NOOP, Person, Text

_TITLE = QT_TRANSLATE_NOOP("disclosure", "What is held about {child}")
_STAND = QT_TRANSLATE_NOOP(
    "disclosure",
    "As it stands on {day}: {given} of {all} entries are given. What is not given is named, with the reason.",
)
_RIGHTS = QT_TRANSLATE_NOOP(
    "disclosure",
    "Is something wrong? You may ask to have it corrected. If you do not agree with what is not given, tell the centre,"
    " or lodge a complaint with the Data Protection Authority. Colleagues are named by what they are in the centre.",
)
_WHY_KEPT = QT_TRANSLATE_NOOP("disclosure", "What it is kept for, and for how long")
_WENT_OUT = QT_TRANSLATE_NOOP(
    "disclosure",
    "It was written down by the centre, from what family, referrers and partners told. Colleagues read it as their"
    " work asks. What the program printed, kept or exported of it stands under “Who looked”.",
)
_USE_COLUMNS = (
    (QT_TRANSLATE_NOOP("disclosure", "What"), 1.2),
    (QT_TRANSLATE_NOOP("disclosure", "What for"), 1.5),
    (QT_TRANSLATE_NOOP("disclosure", "Ground"), 1.6),
    (QT_TRANSLATE_NOOP("disclosure", "How long"), 1.3),
)
_NOT_GIVEN = QT_TRANSLATE_NOOP("disclosure", "Not given ({about}): {reason}")
_NOTHING_GIVEN = QT_TRANSLATE_NOOP("disclosure", "Not given: {reason}")
_WHAT = QT_TRANSLATE_NOOP("disclosure", "What")
_SAYS = QT_TRANSLATE_NOOP("disclosure", "What is written down")
_LINES_IN_A_CELL = 12
"""A row is never broken over two pages, so it must fit on one."""
HEADINGS = (
    QT_TRANSLATE_NOOP("disclosure", "Subject"),
    QT_TRANSLATE_NOOP("disclosure", "What"),
    QT_TRANSLATE_NOOP("disclosure", "Field"),
    QT_TRANSLATE_NOOP("disclosure", "What is written down"),
)

Say = Callable[[Text], str]
Line = tuple[Text, Text]
"""A caption and what stands beside it."""


class Flag(StrEnum):
    """Is it given, and if not, why not (decree of 7 May 2004, article 22)."""

    GIVEN = "given"
    CONFIDENTIAL = "confidential"
    """Somebody told it in confidence."""
    THIRD_PARTY = "third_party"
    """It is about somebody else."""
    COURT = "court"
    """It is meant for the court, which decides who may read it."""
    WITHHELD = "withheld"
    """It is kept back for a reason of its own."""


_REASONS: Mapping[Flag, str] = {
    Flag.CONFIDENTIAL: QT_TRANSLATE_NOOP("disclosure", "it was told in confidence"),
    Flag.THIRD_PARTY: QT_TRANSLATE_NOOP("disclosure", "it is about somebody else"),
    Flag.COURT: QT_TRANSLATE_NOOP("disclosure", "it is meant for the court; ask there"),
}


class Topic(StrEnum):
    """Under which heading it stands, in this order."""

    CHILD = "child"
    FAMILY = "family"
    STAY = "stay"
    LONG_STAY = "long_stay"
    TWO_THIRDS = "two_thirds"
    SIGNALS = "signals"
    CHANGES = "changes"
    LOOKS = "looks"


_TOPICS: Mapping[Topic, str] = {
    Topic.CHILD: QT_TRANSLATE_NOOP("disclosure", "The child"),
    Topic.FAMILY: QT_TRANSLATE_NOOP("disclosure", "Family and contacts"),
    Topic.STAY: QT_TRANSLATE_NOOP("disclosure", "Stays"),
    Topic.LONG_STAY: QT_TRANSLATE_NOOP("disclosure", "Long-stay file and decisions"),
    Topic.TWO_THIRDS: QT_TRANSLATE_NOOP("disclosure", "Two thirds of the Groeipakket"),
    Topic.SIGNALS: QT_TRANSLATE_NOOP("disclosure", "Signals to the staff"),
    Topic.CHANGES: QT_TRANSLATE_NOOP("disclosure", "What was changed"),
    Topic.LOOKS: QT_TRANSLATE_NOOP("disclosure", "Who looked"),
}


@dataclass(frozen=True, slots=True)
class Held:
    """One piece of what is held: `name` tells that it is there, and nothing of what it says.

    `reason` is why it is withheld, in the words of whoever decided so.
    """

    topic: Topic
    name: Text
    lines: tuple[Line, ...]
    flag: Flag = Flag.GIVEN
    reason: str = ""

    @property
    def given(self) -> bool:
        """Does whoever asks get to read it?"""
        return self.flag is Flag.GIVEN

    @property
    def why(self) -> Text:
        """Why it is not given."""
        reason = _REASONS.get(self.flag)
        return bare(self.reason) if reason is None else Text.of("disclosure", reason)

    @property
    def about(self) -> tuple[Text, ...]:
        """What it tells of, without telling it."""
        return tuple(dict.fromkeys(caption for caption, _ in self.lines))

    def flagged(self, flag: Flag, reason: str = "") -> Held:
        """The same under another flag; only what is withheld has a reason of its own."""
        return replace(self, flag=flag, reason=reason.strip() if flag is Flag.WITHHELD else "")

    @property
    def unexplained(self) -> bool:
        """Is it withheld, and nobody said why?"""
        return self.flag is Flag.WITHHELD and not self.reason


@dataclass(frozen=True, slots=True)
class Uses:
    """What it is all kept for, and for how long; files are kept until birthday `age`."""

    uses: tuple[Use, ...] = ()
    age: int = 0

    def table(self) -> Table:
        """A row for what is kept alike."""
        columns = tuple(Column(Text.of("disclosure", heading), share) for heading, share in _USE_COLUMNS)
        alike: dict[tuple[Text, ...], list[Text]] = {}
        for use in self.uses:
            why = Text("register", use.purpose), ground_of(use), keeping_of(use, self.age)
            alike.setdefault(why, []).append(Text("register", use.what))
        return Table(columns, tuple((bare(tuple(whats)), *why) for why, whats in alike.items()))


@dataclass(frozen=True, slots=True)
class Disclosure:
    """Everything that is held about one child, in the order of its headings, with what becomes of it."""

    child: Child
    helds: tuple[Held, ...]
    letterhead: Letterhead
    stands_on: date
    uses: Uses = Uses()

    @property
    def person(self) -> Person:
        """The child, to be named."""
        return Person(self.child.code, self.child.full_name, self.child.initials)

    @property
    def given(self) -> int:
        """How many are given."""
        return sum(held.given for held in self.helds)

    @property
    def title(self) -> Text:
        """Whose it is."""
        return Text.of("disclosure", _TITLE, child=self.person)

    def document(self) -> Document:
        """What whoever asks gets on paper."""
        counted = Text.of("disclosure", _STAND, day=self.stands_on, given=self.given, all=len(self.helds))
        blocks: list[Block] = [Head(self.letterhead), Title(self.title), Paragraph(counted)]
        for topic, helds in groupby(self.helds, key=lambda held: held.topic):
            blocks += [Heading(topic_name(topic)), _table(helds)]
        if self.uses.uses:
            blocks += [Heading(Text.of("disclosure", _WHY_KEPT)), Paragraph(Text.of("disclosure", _WENT_OUT))]
            blocks.append(self.uses.table())
        blocks.append(Paragraph(Text.of("disclosure", _RIGHTS), quiet=True))
        return Document(self.title, tuple(blocks))

    def lines(self, say: Say) -> tuple[tuple[str, ...], ...]:
        """The same as lines of a workbook."""
        return tuple(
            (say(topic_name(held.topic)), say(held.name), *(say(cell) for cell in line))
            for held in self.helds
            for line in (held.lines if held.given else ((bare(""), _not_given(held)),))
        )


def topic_name(topic: Topic) -> Text:
    """A heading."""
    return Text.of("disclosure", _TOPICS[topic])


def _table(helds: Iterable[Held]) -> Table:
    columns = (Column(Text.of("disclosure", _WHAT), 1.0), Column(Text.of("disclosure", _SAYS), 2.6))
    return Table(columns, tuple(row for held in helds for row in _rows(held)))


def _rows(held: Held) -> Iterator[tuple[Text, Text]]:
    if not held.given:
        yield held.name, _not_given(held)
        return
    for at in range(0, len(held.lines), _LINES_IN_A_CELL):
        yield held.name if at == 0 else bare(""), told(held.lines[at : at + _LINES_IN_A_CELL], "\n")


def _not_given(held: Held) -> Text:
    if held.topic is Topic.LOOKS:  # its captions are moments
        return Text.of("disclosure", _NOTHING_GIVEN, reason=held.why)
    return Text.of("disclosure", _NOT_GIVEN, about=held.about, reason=held.why)


def told(lines: Iterable[Line], between: str) -> Text:
    """Captions with what stands beside them, one after the other; there is nothing of it to translate."""
    values = [(f"caption{number}", f"value{number}", *line) for number, line in enumerate(lines)]
    source = between.join(f"{{{caption}}}: {{{value}}}" for caption, value, _, _ in values)
    places = tuple(place for caption, value, head, words in values for place in ((caption, head), (value, words)))
    return Text("", source, places)
