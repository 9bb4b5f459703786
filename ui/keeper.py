"""Sees to it that there are backups: after hours of change, in a moment when nobody moves anything, and at the end."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from ckgdesk.domain.errors import CkgError
from ui.feed import Feed
from ui.preferences import Key, Preferences
from ui.tasks import Errand, Tasks

if TYPE_CHECKING:  # services bring the store, which takes long to load; the start page stands before it
    from ckgdesk.services.archive import Shelf
    from ckgdesk.services.safekeeping import Attempt, Habits, Safekeeping

_LOOK_EVERY_MS = 60_000
_HOURS = 4  # until the plan was asked
_AGAIN_AFTER = timedelta(minutes=10)
_QUIET = timedelta(seconds=20)
_LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)


def _now() -> datetime:
    return datetime.now(UTC)


def _held() -> bool:
    """Is something in somebody's hand?"""
    return QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton


@dataclass(frozen=True, slots=True)
class _Seen:
    shelves: tuple[Shelf, ...]
    habits: Habits


class Keeper(QObject):
    """Works on the worker, and on nobody's time; `begin` makes it watch, `leave` makes the last backup."""

    changed = Signal()
    failed = Signal(object)  # CkgError
    left = Signal(object)  # tuple[Attempt, ...]: the backup after the window was closed

    def __init__(
        self,
        safekeeping: Safekeeping,
        feed: Feed,
        tasks: Tasks,
        preferences: Preferences,
        now: Callable[[], datetime] = _now,
        *,
        held: Callable[[], bool] = _held,
    ) -> None:
        super().__init__()
        self._safekeeping = safekeeping
        self._tasks = tasks
        self._preferences = preferences
        self._now = now
        self._held = held
        self._habits: Habits | None = None
        self._changed_since: datetime | None = None
        self._last_change = _LONG_AGO
        self._over = False
        self._watching = False
        self.busy = False
        self.failure: CkgError | None = None
        self.shelves: tuple[Shelf, ...] = ()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look_at_the_clock)
        feed.changed.connect(self._note_change)

    @property
    def folders(self) -> tuple[Path, ...]:
        """Where backups go from this PC, the first one first."""
        from ckgdesk.services.archive import folders  # noqa: PLC0415  brings the store, which stands once a plan does

        chosen = self._preferences.text(Key.BACKUP_FOLDER), self._preferences.text(Key.BACKUP_SECOND)
        return folders(*chosen)

    @property
    def watching(self) -> bool:
        """Are backups made by themselves here?"""
        return self._watching

    def begin(self) -> None:
        """Watch from now on; a backup that the last time ended without is caught up with."""
        self._watching = True
        self._timer.start()
        self.look()

    def look(self) -> None:
        """See what lies in the folders now."""
        self._tasks.run(Errand(partial(self._seen, self.folders), self._show_seen, self._give_up, beside=True))

    def back_up(self) -> None:
        """Make a backup now, if anything changed."""
        if self.busy:
            return
        self.busy = True
        self._changed_since = None
        self.changed.emit()
        self._tasks.run(Errand(self._work(), self._tell, self._give_up, beside=True))

    def look_at_the_clock(self) -> None:
        """Make a backup when one is due and nothing is under way."""
        if self._changed_since is None or self._now() - self._changed_since < self._patience:
            return
        if not self._held() and self._now() - self._last_change >= _QUIET:
            self.back_up()

    def leave(self) -> None:
        """Watch no longer; what changed still gets its backup, behind a window that is closed already."""
        self._over = True
        self._timer.stop()
        if self._watching:
            self._tasks.run(Errand(self._work(), self.left.emit, self._give_up, beside=True))

    @property
    def _patience(self) -> timedelta:
        return timedelta(hours=self._habits.hours_of_change if self._habits is not None else _HOURS)

    def _work(self) -> Callable[[], tuple[Attempt, ...]]:
        # What the plan says about it is known by now: the last backup is made of a plan that is closed.
        return partial(self._safekeeping.back_up, self.folders, self._habits.keep if self._habits is not None else None)

    def _seen(self, folders: tuple[Path, ...]) -> _Seen:
        return _Seen(self._safekeeping.shelves(folders), self._safekeeping.habits())

    def _show_seen(self, seen: _Seen) -> None:
        if self._over:
            return
        self.shelves, self._habits = seen.shelves, seen.habits
        first = seen.shelves[0]
        if not first.current and self._changed_since is None:
            self._changed_since = first.newest.at if first.newest else _LONG_AGO
        self.changed.emit()

    def _tell(self, attempts: tuple[Attempt, ...]) -> None:
        self.busy = False
        if self._over:
            return
        self.failure = next((attempt.error for attempt in attempts if attempt.error is not None), None)
        if self.failure is not None:
            self._changed_since = self._now() - self._patience + _AGAIN_AFTER
            self.failed.emit(self.failure)
        self.look()

    def _give_up(self, error: BaseException) -> None:
        self.busy = False
        if not isinstance(error, CkgError):
            raise error
        if not self._over:
            self.failure = error
            self.changed.emit()
            self.failed.emit(error)

    def _note_change(self) -> None:
        self._last_change = self._now()
        if self._changed_since is None:
            self._changed_since = self._last_change
