"""Goes from the start page to an open plan and back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ckgdesk.domain.errors import CkgError, CodeNeeded, PlanDamaged, PlanInUse
from ui.clipboard import Forgetful
from ui.desk import Surroundings
from ui.keeper import Keeper
from ui.preferences import Key
from ui.safekeeping.last import LastBackupDialog
from ui.start.in_use import InUseDialog
from ui.start.new_plan import NewPlan
from ui.start.opening import make_plan, open_demo, open_plan, read_plan, recover_plan, remove_lock
from ui.start.recover import Recovery
from ui.start.recovery import RecoveryDialog
from ui.start.returning import Returning
from ui.start.sheet import Sheet
from ui.start.unlock import Login
from ui.start.window import StartWindow
from ui.tasks import Errand, Result

if TYPE_CHECKING:
    from ckgdesk.services.archive import CameBack
    from ckgdesk.services.safekeeping import Attempt
    from ckgdesk.workspace import Workspace
    from ui.sitting import Sitting


class Program(QObject):
    """One start page or one sitting at a time; `stay_on` keeps the program running without a window, or no longer."""

    def __init__(
        self, around: Surroundings, parent: QObject | None = None, *, stay_on: Callable[[bool], object] = bool
    ) -> None:
        super().__init__(parent)
        self._around = around
        self._stay_on = stay_on
        self._keeper: Keeper | None = None
        self._wish: Login | None = None
        # The key on paper is shown on the start page, before there is a sitting that watches what is copied.
        self._clipboard = Forgetful(parent=self)
        self.returning: Returning | None = None
        self.in_use: InUseDialog | None = None
        self.last_backup: LastBackupDialog | None = None
        self.start: StartWindow | None = None
        self.sitting: Sitting | None = None

    def begin(self, plan: Path | None = None, *, demo: bool = False) -> None:
        """Show the start page at once; what takes longer comes behind it."""
        start = self._show_start()
        if demo:
            self._open_demo()
        elif plan is not None:
            start.offer(plan)
        else:
            self._miss_last()

    def _show_start(self) -> StartWindow:
        self.start = StartWindow(self._around)
        self.start.open_wished.connect(self._open)
        self.start.recover_wished.connect(self._recover)
        self.start.demo_wished.connect(self._open_demo)
        self.start.create_wished.connect(self._make)
        self.returning = Returning(self._around, self.start)
        self.returning.came_back.connect(self._sit_down_again)
        self.start.show()
        return self.start

    def _miss_last(self) -> None:
        """Whoever had a plan here and finds it gone is offered its backup."""
        last = self._around.preferences.text(Key.LAST_PLAN)
        if last and not Path(last).exists() and self.returning is not None:
            self.returning.offer(Path(last))

    def _open(self, login: Login) -> None:
        self._wish = login
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
        sitting = self._sit_down(workspace)
        sitting.desk.keeper.left.connect(self._end_with_backup)
        sitting.keep_safe()
        return sitting

    def _sit_down_again(self, workspace: Workspace, came: CameBack) -> None:
        messages = self._sit_down_at_own(workspace).desk.messages
        plan = workspace.path.name
        if came.kept is None:
            back = self.tr("{plan} is back.").format(plan=plan)
        else:
            back = self.tr("{plan} is back; what lay there is kept beside it as {kept}.").format(
                plan=plan, kept=came.kept.name
            )
        opens = self.tr("It opens with the passwords of then of {users}.").format(users=", ".join(came.accounts))
        if not came.removed:
            messages.show(f"{back} {opens}")
            return
        left = self.tr("Their accounts were removed since that backup was made, and now again: {users}.")
        messages.warn(f"{back} {left.format(users=', '.join(came.removed))} {opens}")

    def _sit_down(self, workspace: Workspace) -> Sitting:
        # Every page comes with it; they are loaded while the start page shows that something happens.
        from ui.sitting import Sitting  # noqa: PLC0415  brings every page; the start page shows without

        self.sitting = Sitting(workspace, self._around, self)
        self.sitting.ended.connect(self._stand_up)
        self.sitting.window.show_whole()
        self._wish = None
        if self.start is not None:
            self.start.close()
            self.start.deleteLater()
            self.start = self.returning = None
        return self.sitting

    def _stand_up(self, another: bool) -> None:  # noqa: FBT001  the slot of a signal with one flag
        if self.sitting is not None:
            self._keeper = self.sitting.desk.keeper
            if self._keeper.watching:
                self._stay_on(True)
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
        if isinstance(error, PlanInUse):
            self._ask_what_then(error)
        elif self.returning is not None and (gone := self._lost(error)) is not None:
            self.returning.offer(gone, error)
        elif self.start is not None:
            self.start.messages.error(error)

    def _lost(self, error: CkgError) -> Path | None:
        """The plan in whose place a backup would help, None when it would not."""
        if isinstance(error, PlanDamaged):
            return error.path
        return self._wish.plan if self._wish is not None and not self._wish.plan.exists() else None

    def _ask_what_then(self, error: PlanInUse) -> None:
        self.in_use = InUseDialog(self._around, error, self.start)
        self.in_use.reading_wished.connect(self._read_along)
        self.in_use.first_wished.connect(self._go_to_first)
        self.in_use.removal_wished.connect(self._remove_lock)
        self.in_use.open()

    def _read_along(self) -> None:
        if self._wish is not None:
            self._run(Errand(partial(read_plan, self._wish), self._sit_down, self._refuse))

    def _go_to_first(self) -> None:
        from ui.doorbell import ring  # noqa: PLC0415  brings the library for sockets, once in a long while

        if self.start is not None and self._wish is not None:
            if ring(self._wish.plan):
                self.start.close()
            else:
                self.start.messages.warn(
                    self.tr("That window does not answer: it belongs to another user of this PC. Ask to close it.")
                )

    def _remove_lock(self) -> None:
        if self._wish is not None:
            self._run(Errand(partial(remove_lock, self._wish.plan), self._open_again, self._refuse))

    def _open_again(self, _: None) -> None:
        if self._wish is not None:
            self._open(self._wish)

    def _end_with_backup(self, attempts: tuple[Attempt, ...]) -> None:
        """The last backup came out well, or somebody says what then."""
        error = next((attempt.error for attempt in attempts if attempt.error is not None), None)
        if error is None:
            self._let_go()
            return
        self.last_backup = LastBackupDialog(self._around, error, self.start)
        self.last_backup.again_wished.connect(self._try_again)
        self.last_backup.without_wished.connect(self._let_go)
        self.last_backup.open()

    def _try_again(self) -> None:
        self.last_backup = None
        if self._keeper is not None:
            self._keeper.leave()

    def _let_go(self) -> None:
        self.last_backup = self._keeper = None
        self._stay_on(False)
