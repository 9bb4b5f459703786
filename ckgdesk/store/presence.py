"""What can be seen of a plan from outside, by its name and its rights; a live plan is never read past SQLite."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from ckgdesk.domain.errors import PlanUnavailable
from ckgdesk.store.key_file import key_files
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text


def check_new(path: Path) -> None:
    """Refuse to make a plan where something stands already, be it only its key file."""
    if path.exists():
        raise PlanUnavailable(
            Text.of("store", QT_TRANSLATE_NOOP("store", "{plan} exists already. Choose another name."), plan=path.name)
        )
    for keys in key_files(path):
        if keys.exists():
            raise PlanUnavailable(
                Text.of(
                    "store",
                    QT_TRANSLATE_NOOP(
                        "store", "{keys} is left of another plan and may still be needed. Choose another name."
                    ),
                    keys=keys.name,
                )
            )
    if not path.parent.is_dir():
        raise PlanUnavailable(
            Text.of(
                "store",
                QT_TRANSLATE_NOOP("store", "There is no folder {folder}. Choose another folder."),
                folder=path.parent.name,
            )
        )


def check_present(path: Path) -> None:
    """Refuse what cannot be a plan: nothing, a folder, an empty file, a file nobody may read."""
    try:
        seen = path.stat()
    except PermissionError:
        raise PlanUnavailable(_may_not_read(path)) from None
    except (OSError, ValueError):  # ValueError: a name no file can have
        raise PlanUnavailable(
            Text.of(
                "store",
                QT_TRANSLATE_NOOP("store", "{plan} does not exist. Check the name and the folder."),
                plan=path.name or str(path),
            )
        ) from None
    if stat.S_ISDIR(seen.st_mode):
        raise PlanUnavailable(
            Text.of(
                "store", QT_TRANSLATE_NOOP("store", "{plan} is a folder. Choose the plan inside it."), plan=path.name
            )
        )
    if not stat.S_ISREG(seen.st_mode):
        raise PlanUnavailable(
            Text.of(
                "store",
                QT_TRANSLATE_NOOP("store", "{plan} is no plan of ckgdesk. Choose another file."),
                plan=path.name,
            )
        )
    if not seen.st_mode & 0o444 or not os.access(path, os.R_OK):
        raise PlanUnavailable(_may_not_read(path))
    if seen.st_size == 0:
        raise PlanUnavailable(
            Text.of(
                "store",
                QT_TRANSLATE_NOOP("store", "{plan} is empty. Put the newest backup in its place."),
                plan=path.name,
            )
        )


def writable(path: Path) -> bool:
    """May the plan be written, and its journal beside it? The mode counts also for those it does not stop."""
    return bool(path.stat().st_mode & 0o222) and os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def _may_not_read(path: Path) -> Text:
    return Text.of(
        "store",
        QT_TRANSLATE_NOOP("store", "There is no right to read {plan}. Ask who manages this PC."),
        plan=path.name,
    )
