"""What the driver can report, told in our own words; the driver's text never leaves here, it may hold names."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2 as driver

from ckgdesk.domain.errors import ChangedElsewhere, CkgError, PlanUnavailable
from ckgdesk.store import sqlite
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text


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


def answer_to(error: Exception, path: Path) -> CkgError | None:
    """The error to raise instead, or None when the fault is ours."""
    fault = error.orig if isinstance(error, DBAPIError) else error
    if isinstance(fault, driver.IntegrityError) and sqlite.OVERLAP in str(fault):
        return ChangedElsewhere(
            Text.of(
                "store",
                QT_TRANSLATE_NOOP(
                    "store",
                    "On these nights the bed or the child is taken meanwhile. Look again and choose other nights.",
                ),
            )
        )
    code = getattr(fault, "sqlite_errorcode", 0) & 0xFF  # the lower byte says what, the rest where exactly
    sentence = _sentence(code, path.name)
    return None if sentence is None else PlanUnavailable(sentence)


def _sentence(code: int, plan: str) -> Text | None:
    match code:
        case 5 | 6:
            return Text.of(
                "store",
                QT_TRANSLATE_NOOP(
                    "store", "{plan} is being used by another program. Close it there, or try again in a moment."
                ),
                plan=plan,
            )
        case 13:
            return Text.of(
                "store",
                QT_TRANSLATE_NOOP("store", "The disk is full; nothing was changed. Free some space and try again."),
            )
        case 10:
            return Text.of(
                "store",
                QT_TRANSLATE_NOOP(
                    "store",
                    "The disk could not read or write {plan}; nothing was changed. Check the disk and try again.",
                ),
                plan=plan,
            )
        case 11 | 26:
            return damaged(plan)
        case 3 | 8 | 14:
            return Text.of(
                "store",
                QT_TRANSLATE_NOOP(
                    "store",
                    "There is no right to write {plan} here. Ask who manages this PC for write access to the folder.",
                ),
                plan=plan,
            )
        case _:
            return None


def damaged(plan: str) -> Text:
    """The sentence for a file that fails its own seals."""
    return Text.of(
        "store",
        QT_TRANSLATE_NOOP("store", "{plan} is damaged. Keep the file as it is and put the newest backup in its place."),
        plan=plan,
    )
