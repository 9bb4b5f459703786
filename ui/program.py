"""Goes from the start page to an open plan and back."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ckgdesk.domain.errors import CkgError, CodeNeeded
from ui.desk import Surroundings
from ui.preferences import Key
from ui.start.new_plan import NewPlan
from ui.start.opening import make_plan, open_demo, open_plan, recover_plan
from ui.start.recover import Recovery
from ui.start.recovery import RecoveryDialog
from ui.start.sheet import Sheet
from ui.start.unlock import Login
from ui.start.window import StartWindow
from ui.tasks import Errand, Result

if TYPE_CHECKING:
    from ckgdesk.workspace import Workspace
    from ui.sitting import Sitting


class Program(QObject):
    """One start page or one sitting at a time."""

    def __init__(self, around: Surroundings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self.start: StartWindow | None = None
        self.sitting: Sitting | None = None

    def begin(self, plan: Path | None = None, *, demo: bool = False) -> None:
        """Show the start page at once; what takes longer comes behind it."""
        start = self._show_start()
        if demo:
            self._open_demo()
        elif plan is not None:
            start.offer(plan)

    def _show_start(self) -> StartWindow:
        self.start = StartWindow(self._around)
        self.start.open_wished.connect(self._open)
        self.start.recover_wished.connect(self._recover)
        self.start.demo_wished.connect(self._open_demo)
        self.start.create_wished.connect(self._make)
        self.start.show()
        return self.start

    def _open(self, login: Login) -> None:
        self._run(Errand(partial(open_plan, login), self._sit_down_at_own, partial(self._refuse_login, login)))

    def _recover(self, recovery: Recovery) -> None:
        errand = partial(recover_plan, recovery, self._around.clock.today())
        self._run(Errand(errand, self._show_next_key, self._refuse))

    def _show_next_key(self, recovered: tuple[str, str]) -> None:
        key, centre = recovered
        if self.start is not None:
            self.start.show_busy(busy=False)
            self.start.messages.show(self.tr("The new password holds from now on. Keep the new recovery key."))
            RecoveryDialog(Sheet(key, centre, self._around.clock.today()), self.start).open()

    def _open_demo(self) -> None:
        self._run(Errand(partial(open_demo, self._around.clock.today()), self._sit_down, self._refuse))

    def _make(self, new: NewPlan) -> None:
        self._run(Errand(partial(make_plan, new), self._sit_down_at_new, self._refuse))

    def _run(self, errand: Errand[Result]) -> None:
        if self.start is not None:
            self.start.show_busy(busy=True)
        self._around.tasks.run(errand)

    def _sit_down_at_new(self, made: tuple[str, Workspace]) -> None:
        key, workspace = made
        sitting = self._sit_down_at_own(workspace)
        RecoveryDialog(Sheet(key, workspace.centre, self._around.clock.today()), sitting.window).open()

    def _sit_down_at_own(self, workspace: Workspace) -> Sitting:
        self._around.preferences.keep(Key.LAST_PLAN, str(workspace.path))
        # Whoever came in with the key on paper has no name to offer next time.
        if workspace.accounts.mine() is not None:
            self._around.preferences.keep(Key.LAST_USER, workspace.user)
        return self._sit_down(workspace)

    def _sit_down(self, workspace: Workspace) -> Sitting:
        # Every page comes with it; they are loaded while the start page shows that something happens.
        from ui.sitting import Sitting  # noqa: PLC0415  brings every page; the start page shows without

        self.sitting = Sitting(workspace, self._around, self)
        self.sitting.ended.connect(self._stand_up)
        self.sitting.window.show_whole()
        if self.start is not None:
            self.start.close()
            self.start.deleteLater()
            self.start = None
        return self.sitting

    def _stand_up(self, another: bool) -> None:  # noqa: FBT001  the slot of a signal with one flag
        if self.sitting is not None:
            self.sitting.deleteLater()
            self.sitting = None
        if another:
            self._show_start()

    def _refuse_login(self, login: Login, error: BaseException) -> None:
        self._refuse(error)
        if isinstance(error, CodeNeeded) and self.start is not None:
            self.start.unlock.ask_code(login)

    def _refuse(self, error: BaseException) -> None:
        if self.start is not None:
            self.start.show_busy(busy=False)
        if not isinstance(error, CkgError):
            raise error
        if self.start is not None:
            self.start.messages.error(error)
