"""Goes from the start page to an open plan and back."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from ckgdesk.domain.errors import CkgError
from ckgdesk.workspace import Workspace
from ui.desk import Surroundings
from ui.preferences import Key
from ui.sitting import Sitting
from ui.start.demo import PASSWORD, demo_folder, demo_plan
from ui.start.new_plan import NewPlan
from ui.start.recovery import RecoveryDialog
from ui.start.window import StartWindow
from ui.tasks import Errand, Result


class Program(QObject):
    """One start page or one sitting at a time."""

    def __init__(self, around: Surroundings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self.start: StartWindow | None = None
        self.sitting: Sitting | None = None

    def begin(self, plan: Path | None = None, *, demo: bool = False) -> None:
        """Show the start page at once; what takes longer comes behind it."""
        self._show_start()
        if demo:
            self._open_demo()
        elif plan is not None and self.start is not None:
            self.start.offer(plan)

    def _show_start(self) -> None:
        self.start = StartWindow(self._around)
        self.start.open_wished.connect(self._open)
        self.start.demo_wished.connect(self._open_demo)
        self.start.create_wished.connect(self._create)
        self.start.show()

    def _open(self, path: Path, password: str) -> None:
        self._run(Errand(partial(Workspace.open, path, password), self._sit_down, self._refuse))

    def _open_demo(self) -> None:
        self._run(Errand(partial(open_demo, self._around.clock.today()), self._sit_down, self._refuse))

    def _create(self, new: NewPlan) -> None:
        self._run(Errand(partial(_made, new), self._begin_new, self._refuse))

    def _begin_new(self, made: tuple[str, Workspace]) -> None:
        key, workspace = made
        self._sit_down(workspace)
        RecoveryDialog(key, self.sitting.window if self.sitting else None).open()

    def _run(self, errand: Errand[Result]) -> None:
        if self.start is not None:
            self.start.show_busy(busy=True)
        self._around.tasks.run(errand)

    def _sit_down(self, workspace: Workspace) -> None:
        self.sitting = Sitting(workspace, self._around, self)
        self.sitting.ended.connect(self._stand_up)
        if not workspace.path.is_relative_to(demo_folder()):
            self._around.preferences.keep(Key.LAST_PLAN, str(workspace.path))
        self.sitting.window.show()
        if self.start is not None:
            self.start.close()
            self.start.deleteLater()
            self.start = None

    def _stand_up(self, another: bool) -> None:  # noqa: FBT001  the slot of a signal with one flag
        if self.sitting is not None:
            self.sitting.deleteLater()
            self.sitting = None
        if another:
            self._show_start()

    def _refuse(self, error: BaseException) -> None:
        if self.start is not None:
            self.start.show_busy(busy=False)
        if not isinstance(error, CkgError):
            raise error
        if self.start is not None:
            self.start.messages.error(error)


def open_demo(today: date) -> Workspace:
    """The demo centre of `today`."""
    return Workspace.open(demo_plan(demo_folder(), today), PASSWORD)


def _made(new: NewPlan) -> tuple[str, Workspace]:
    key = Workspace.create(new.path, centre=new.centre, user=new.user, password=new.password)
    return key, Workspace.open(new.path, new.password)
