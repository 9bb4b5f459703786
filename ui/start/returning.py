"""Brings a plan back from a backup: offers it where a plan is damaged or missing, asks, and carries it out."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ckgdesk.domain.errors import CkgError
from ckgdesk.words import day
from ui.clock import wall_clock
from ui.desk import Surroundings
from ui.messages import Offer
from ui.preferences import Key
from ui.start.opening import find_backups, put_back
from ui.start.restore import RestoreDialog, Return
from ui.start.window import StartWindow
from ui.tasks import Errand

if TYPE_CHECKING:
    from ckgdesk.services.archive import CameBack, Kept
    from ckgdesk.workspace import Workspace


class Returning(QObject):
    """On one start page; `came_back` hands over the plan, open, and what came of the one that lay there."""

    came_back = Signal(object, object)  # Workspace, CameBack

    def __init__(self, around: Surroundings, start: StartWindow) -> None:
        super().__init__(start)
        self._around = around
        self._start = start
        self._plan: Path | None = None
        self._found: tuple[Kept, ...] = ()
        self.dialog: RestoreDialog | None = None
        start.restore_wished.connect(self._ask_any)

    def offer(self, plan: Path, error: CkgError | None = None) -> None:
        """Say what is wrong with a plan, and offer its newest backup if there is one."""
        self._plan = plan
        self._look(partial(self._offer_found, error))

    def _ask_any(self) -> None:
        """Somebody wants a backup back, whatever is the matter."""
        chosen = self._start.unlock.plan or self._last()
        self._plan = chosen
        self._look(self._ask_found)

    def _look(self, done: Callable[[tuple[Kept, ...]], None]) -> None:
        folders = (self._around.preferences.text(Key.BACKUP_FOLDER), self._around.preferences.text(Key.BACKUP_SECOND))
        self._around.tasks.run(
            Errand(
                partial(find_backups, self._plan, folders, wall_clock().astimezone()), done, self._refuse, beside=True
            )
        )

    def _offer_found(self, error: CkgError | None, found: tuple[Kept, ...]) -> None:
        self._found = found
        offer = None
        if found:
            at = found[0].at
            words = self.tr("Put back the backup of {day} at {time}…").format(day=day(at.date()), time=f"{at:%H:%M}")
            offer = Offer(words, self._ask)
        if error is not None:
            self._start.messages.error(error, offer)
        elif offer is not None and self._plan is not None:
            gone = self.tr("{plan} is no longer in its place.").format(plan=self._plan.name)
            self._start.messages.warn(gone, offer)

    def _ask_found(self, found: tuple[Kept, ...]) -> None:
        self._found = found
        self._ask()

    def _ask(self) -> None:
        self.dialog = RestoreDialog(self._around, self._found, self._plan, self._start)
        self.dialog.wished.connect(self._put_back)
        self.dialog.finished.connect(self._forget_dialog)
        self.dialog.open()

    def _put_back(self, wish: Return) -> None:
        work = partial(put_back, wish, self._around.clock.today())
        self._around.tasks.run(Errand(work, self._hand_over, self._refuse))

    def _hand_over(self, back: tuple[CameBack, Workspace]) -> None:
        came, workspace = back
        if self.dialog is not None:
            self.dialog.accept()
        self.came_back.emit(workspace, came)

    def _refuse(self, error: BaseException) -> None:
        if not isinstance(error, CkgError):
            raise error
        if self.dialog is not None:
            self.dialog.refuse(error)
        else:
            self._start.messages.error(error)

    def _forget_dialog(self, result: int) -> None:
        del result
        self.dialog = None

    def _last(self) -> Path | None:
        last = self._around.preferences.text(Key.LAST_PLAN)
        return Path(last) if last else None
