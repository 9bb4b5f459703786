"""Remembers how somebody likes the window, on this PC: never anything about a child."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths


class Key(StrEnum):
    """Everything that is remembered; one line here is a new preference."""

    SCHEME = "window/scheme"
    GEOMETRY = "window/geometry"
    PAGE = "window/page"
    SECTION = "window/section"
    SIGNALS_BY = "attention/grouping"
    LAST_PLAN = "plan/last"
    LAST_USER = "plan/user"
    ZOOM = "board/zoom"
    COLLAPSED = "board/collapsed"
    BOARD_DAY = "board/day"
    BOARD_DOWN = "board/down"
    LEGEND = "board/legend"
    BOARD_LOCK = "board/lock"
    CARD = "board/card"
    ARRANGEMENT = "board/rows"
    FACE = "board/face"
    FOLDER = "files/folder"
    PAPER = "paper/size"
    DIGEST = "signals/digest"
    LOCK_AFTER = "lock/minutes"
    INITIALS_AFTER = "lock/initials_minutes"
    BACKUP_FOLDER = "backup/folder"
    BACKUP_SECOND = "backup/second"


class Preferences:
    """A small .ini file in the folder where this system keeps settings."""

    def __init__(self, path: Path, user: str = "") -> None:
        self._path = path
        self._settings = QSettings(str(path), QSettings.Format.IniFormat)
        if user:
            self._settings.beginGroup("user " + user.replace("/", " ").replace("\\", " "))

    @classmethod
    def of_this_person(cls) -> Preferences:
        """Those of whoever is logged in on this PC."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppConfigLocation)
        return cls(Path(folder) / "ckgdesk.ini")

    def of_user(self, user: str) -> Preferences:
        """Those of one user of the plan, apart from the others at this PC."""
        return Preferences(self._path, user)

    def text(self, key: Key, default: str = "") -> str:
        """What was kept, or `default`."""
        value = self._settings.value(key, default)
        return value if isinstance(value, str) else default

    def number(self, key: Key, default: float) -> float:
        """What was kept as a number, or `default`, also when somebody spoiled the file."""
        try:
            return float(self.text(key))
        except ValueError:
            return default

    def texts(self, key: Key) -> tuple[str, ...]:
        """What was kept as several lines."""
        return tuple(self.text(key).splitlines())

    def shape(self, key: Key) -> QByteArray:
        """The geometry of a window as Qt wrote it; empty when none was kept."""
        return QByteArray.fromBase64(QByteArray(self.text(key).encode()))

    def keep(self, key: Key, value: str | float | QByteArray | Iterable[str]) -> None:
        """Remember `value` from now on."""
        match value:
            case str():
                kept = value
            case float() | int():
                kept = str(value)
            case QByteArray():
                kept = bytes(value.toBase64().data()).decode()
            case _:
                kept = "\n".join(value)
        self._settings.setValue(key, kept)

    def forget(self, key: Key) -> None:
        """Back to the default."""
        self._settings.remove(key)
