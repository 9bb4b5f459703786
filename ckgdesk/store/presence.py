"""What can be seen of a plan from outside, by its name and its rights; a live plan is never read past SQLite."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from ckgdesk.domain.errors import PlanUnavailable
from ckgdesk.store.key_file import key_files
from ckgdesk.store.refusal import beyond_use, no_plan, unavailable
from ckgdesk.texts import QT_TRANSLATE_NOOP


def check_new(path: Path) -> None:
    """Refuse to make a plan where something stands already, be it only its key file."""
    if not path.parent.is_dir():
        missing = QT_TRANSLATE_NOOP("store", "There is no folder {folder}. Choose another folder.")
        raise unavailable(missing, folder=path.parent.name)
    if os.path.lexists(path):
        raise unavailable(QT_TRANSLATE_NOOP("store", "{plan} exists already. Choose another name."), plan=path.name)
    for keys in key_files(path):
        if os.path.lexists(keys):
            left = QT_TRANSLATE_NOOP(
                "store", "{keys} is left of another plan and may still be needed. Choose another name."
            )
            raise unavailable(left, keys=keys.name)


def check_present(path: Path) -> None:
    """Refuse what cannot be a plan: nothing, a folder, an empty file, a file nobody may read."""
    try:
        seen = path.stat()
    except PermissionError:
        raise _may_not_read(path) from None
    except (OSError, ValueError):  # ValueError: a name no file can have
        missing = QT_TRANSLATE_NOOP("store", "{plan} does not exist. Check the name and the folder.")
        raise unavailable(missing, plan=path.name or str(path)) from None
    if stat.S_ISDIR(seen.st_mode):
        raise unavailable(
            QT_TRANSLATE_NOOP("store", "{plan} is a folder. Choose the plan inside it."), plan=path.name or str(path)
        )
    if not stat.S_ISREG(seen.st_mode):
        raise no_plan(path.name)
    if not seen.st_mode & 0o444 or not os.access(path, os.R_OK):
        raise _may_not_read(path)
    if seen.st_size == 0:
        empty = QT_TRANSLATE_NOOP("store", "{plan} is empty. Put the newest backup in its place.")
        raise beyond_use(path, empty, plan=path.name)


def writable(path: Path) -> bool:
    """May the plan be written, and its journal beside it? The mode counts also for those it does not stop."""
    return bool(path.stat().st_mode & 0o222) and os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def _may_not_read(path: Path) -> PlanUnavailable:
    return unavailable(
        QT_TRANSLATE_NOOP("store", "There is no right to read {plan}. Ask who manages this PC."), plan=path.name
    )
