"""What the law asks about everything that is kept: what for, on which ground, how delicate, and for how long."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import Final

from ckgdesk.texts import QT_TRANSLATE_NOOP, Text


class Ground(StrEnum):
    """Why it may be kept (GDPR, articles 6, 9 and 10)."""

    TASK = "task"
    LAW = "law"
    CARE = "care"
    COURT = "court"
    NOBODY = "nobody"
    """It is about no person."""


class Level(IntEnum):
    """How much harm it does in the wrong hands."""

    PUBLIC = 1
    INTERNAL = 2
    PERSONAL = 3
    DELICATE = 4
    SECRET = 5


class Keeping(StrEnum):
    """When it goes."""

    FILE = "file"
    FAMILY = "family"
    PLAN = "plan"
    ACCOUNT = "account"
    JOURNAL = "journal"
    LINE = "line"


@dataclass(frozen=True, slots=True)
class Use:
    """What one kind of knowledge is, what it is for, and how it is treated; the words are of the context "register"."""

    what: str
    purpose: str
    ground: Ground
    level: Level
    keeping: Keeping


_GROUNDS: Final[Mapping[Ground, str]] = {
    Ground.TASK: QT_TRANSLATE_NOOP(
        "register", "GDPR art. 6(1)(e): task of general interest (decree on integral youth help, 12 July 2013)"
    ),
    Ground.LAW: QT_TRANSLATE_NOOP("register", "GDPR art. 6(1)(c): duty by law"),
    Ground.CARE: QT_TRANSLATE_NOOP("register", "GDPR art. 9(2)(h): needed for care, under professional secrecy"),
    Ground.COURT: QT_TRANSLATE_NOOP("register", "GDPR art. 10: judicial data, on the ground of the decree"),
    Ground.NOBODY: QT_TRANSLATE_NOOP("register", "No personal data"),
}
_LEVELS: Final[Mapping[Level, str]] = {
    Level.PUBLIC: QT_TRANSLATE_NOOP("register", "1 public"),
    Level.INTERNAL: QT_TRANSLATE_NOOP("register", "2 internal"),
    Level.PERSONAL: QT_TRANSLATE_NOOP("register", "3 personal"),
    Level.DELICATE: QT_TRANSLATE_NOOP("register", "4 sensitive"),
    Level.SECRET: QT_TRANSLATE_NOOP("register", "5 secret"),
}
_KEEPINGS: Final[Mapping[Keeping, str]] = {
    Keeping.FILE: QT_TRANSLATE_NOOP("register", "With the file of the child: until birthday {age}"),
    Keeping.FAMILY: QT_TRANSLATE_NOOP("register", "With the file of the last child of the family"),
    Keeping.PLAN: QT_TRANSLATE_NOOP("register", "As long as the plan is used"),
    Keeping.ACCOUNT: QT_TRANSLATE_NOOP("register", "As long as the journal names the colleague"),
    Keeping.JOURNAL: QT_TRANSLATE_NOOP(
        "register", "As long as the plan, so ten years at least; what it says of a child goes with the file"
    ),
    Keeping.LINE: QT_TRANSLATE_NOOP("register", "Until the next line of the journal"),
}


def ground_of(use: Use) -> Text:
    """The ground in words."""
    return Text("register", _GROUNDS[use.ground])


def level_of(use: Use) -> Text:
    """The class in words."""
    return Text("register", _LEVELS[use.level])


def keeping_of(use: Use, age: int) -> Text:
    """For how long, in words; `age` is the birthday until which files are kept."""
    values = (("age", age),) if use.keeping is Keeping.FILE else ()
    return Text("register", _KEEPINGS[use.keeping], values)
