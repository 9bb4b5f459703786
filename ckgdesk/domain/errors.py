"""What can go wrong, named by whose matter it is: the wish, the moment, the right, the world."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from ckgdesk.domain.breach import Breach
from ckgdesk.domain.timeline import Timeline
from ckgdesk.texts import Text

StayChange = tuple[Timeline | None, Timeline | None]
"""A stay before and after; None before: it is new, None after: it is gone."""


class CkgError(Exception):
    """What the program can answer with a sentence; `text` is that sentence."""

    def __init__(self, text: Text) -> None:
        super().__init__(text.source)
        self.text = text


class Refused(CkgError):
    """The wish breaks rules; every breach says which, who and on which nights.

    `stays` are the stays it was about, before and after, as far as they exist; from them ways out are computed.
    """

    def __init__(self, breaches: Iterable[Breach], stays: Iterable[StayChange] = ()) -> None:
        self.breaches = tuple(breaches)
        self.stays = tuple(stays)
        super().__init__(self.breaches[0].text)


class Impossible(CkgError):
    """The wish makes no sense, whatever the rules say: a departure before the arrival, a file that is no workbook."""


class NotFound(CkgError):
    """What the wish is about does not exist (any more)."""


class NotAllowed(CkgError):
    """The account has no right to do this."""


class ChangedElsewhere(CkgError):
    """What the wish starts from is no longer so; nothing was written. Look again."""


class PlanUnavailable(CkgError):
    """The plan cannot be opened or written now: missing, damaged, newer, locked, wrong password, disk full."""


class PlanDamaged(PlanUnavailable):
    """The plan at `path`, or its key file, cannot be read any more; a backup in its place would help."""

    def __init__(self, text: Text, path: Path) -> None:
        super().__init__(text)
        self.path = path


class CodeNeeded(PlanUnavailable):
    """The password is right, but this account asks for a code of the telephone as well."""


@dataclass(frozen=True, slots=True)
class Sitter:
    """Who has a plan open: a user of the plan, or of the PC while the password is being asked."""

    user: str
    pc: str
    since: datetime


class PlanInUse(PlanUnavailable):
    """A window has the plan at `path` open; `removable`: it was left by another PC, and somebody may take it away."""

    def __init__(self, text: Text, path: Path, sitter: Sitter | None, *, removable: bool) -> None:
        super().__init__(text)
        self.path = path
        self.sitter = sitter
        self.removable = removable
