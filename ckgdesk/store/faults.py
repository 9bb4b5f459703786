"""What the driver can report, told in our own words; the driver's text never leaves here, it may hold names."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2 as driver

from ckgdesk.domain.errors import ChangedElsewhere, CkgError, Impossible
from ckgdesk.store import sqlite
from ckgdesk.store.refusal import damaged, unavailable
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text

# The numbers of sqlite3.h; the driver gives names to some only.
_PERMISSION, _BUSY, _LOCKED, _READ_ONLY, _IO, _CORRUPT, _FULL = 3, 5, 6, 8, 10, 11, 13
_CANNOT_OPEN, _CONSTRAINT, _NOT_A_DATABASE = 14, 19, 26

_HALF_WRITTEN = 776  # a journal that should be played back, and no right to

_NO_ROOM: Final = {errno.ENOSPC, errno.EDQUOT}
_NO_RIGHT: Final = {errno.EACCES, errno.EPERM, errno.EROFS}

_LEFT_HALF: Final = QT_TRANSLATE_NOOP(
    "store", "{plan} was left in the middle of a change. Open it once where it may be written; nothing is lost."
)
_SENTENCES: Final = {
    (_BUSY, _LOCKED): QT_TRANSLATE_NOOP(
        "store", "{plan} is being used by another program. Close it there, or try again in a moment."
    ),
    (_FULL,): QT_TRANSLATE_NOOP("store", "The disk is full; {plan} was not changed. Free some space and try again."),
    (_IO,): QT_TRANSLATE_NOOP(
        "store", "The disk could not read or write {plan}; nothing was changed. Check the disk and try again."
    ),
    (_PERMISSION, _READ_ONLY, _CANNOT_OPEN): QT_TRANSLATE_NOOP(
        "store", "There is no right to write {plan} here. Ask who manages this PC for write access to the folder."
    ),
}
_BY_CODE: Final = {code: sentence for codes, sentence in _SENTENCES.items() for code in codes}


@contextmanager
def in_our_words(path: Path) -> Iterator[None]:
    """Turn what the world does to the file into our own errors; what is our own fault flies on."""
    try:
        yield
    except (DBAPIError, driver.Error) as error:
        answer = answer_to(error, path)
        if answer is None:
            raise
        raise answer from None


@contextmanager
def on_disk(path: Path) -> Iterator[None]:
    """Turn what happens to files of ours outside SQLite into the same sentences."""
    try:
        yield
    except OSError as error:
        code = _FULL if error.errno in _NO_ROOM else _READ_ONLY if error.errno in _NO_RIGHT else _IO
        raise unavailable(_BY_CODE[code], plan=path.name) from None


def answer_to(error: Exception, path: Path) -> CkgError | None:
    """The error to raise instead, or None when the fault is ours."""
    fault = error.orig if isinstance(error, DBAPIError) else error
    whole = getattr(fault, "sqlite_errorcode", 0)
    if whole == _HALF_WRITTEN:
        return unavailable(_LEFT_HALF, plan=path.name)
    code = whole & 0xFF  # the lower byte says what, the rest where exactly
    if code == _CONSTRAINT:
        return _clash(str(fault))
    if code in {_CORRUPT, _NOT_A_DATABASE}:
        return damaged(path)
    return unavailable(_BY_CODE[code], plan=path.name) if code in _BY_CODE else None


def _clash(told: str) -> CkgError | None:
    """What another transaction made impossible meanwhile; a broken reference or check is a bug."""
    if sqlite.OVERLAP in told:
        overlap = QT_TRANSLATE_NOOP(
            "store", "The bed or the child is taken on these nights meanwhile. Look again and choose other nights."
        )
        return ChangedElsewhere(Text.of("store", overlap))
    if not told.startswith("UNIQUE"):
        return None
    if told.endswith(".code"):
        twice = QT_TRANSLATE_NOOP("store", "This code is in use already. Choose another code.")
        return Impossible(Text.of("store", twice))
    returned = QT_TRANSLATE_NOOP("store", "What you want to add is there already. Look again.")
    return ChangedElsewhere(Text.of("store", returned))
