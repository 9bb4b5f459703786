"""One sitting at an open plan: puts desk, pages, window, watch and notice together, and takes them apart again."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal

from ckgdesk.workspace import Workspace
from ui.clipboard import Forgetful
from ui.desk import Desk, Surroundings
from ui.doorbell import Doorbell
from ui.exchange.exchange import Exchange
from ui.herald import Herald
from ui.litter import settle
from ui.lock.lock import Lock
from ui.main_window import MainWindow
from ui.management.backup_section import BackupSection
from ui.notice import Notice
from ui.pages import Pages
from ui.safekeeping.light import BackupLight
from ui.stay.ways import WaysOut
from ui.waiting import Waiting
from ui.watch import Watch


class Sitting(QObject):
    """From opening a plan to closing its window."""

    ended = Signal(bool)
    """The window is closed; True: to open another plan."""

    def __init__(self, workspace: Workspace, around: Surroundings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = Desk.of(workspace, around)
        self.pages = Pages(self.desk)
        self.window = MainWindow(self.desk, self.pages.all)
        self.watch = Watch(self.desk, self)
        self._exchange = Exchange(self.desk, self.window)
        self._herald = Herald(self.desk, self.watch, self)
        self._notice = Notice(around.theme.icon("ckgdesk"), self)
        self._ways = WaysOut(self.desk, self.window)
        self.lock = Lock(self.desk, self.window, self)
        self._clipboard = Forgetful(parent=self)
        self._light = BackupLight(self.desk, self.window.rail)
        self.window.rail.add_foot(self._light)
        self._doorbell: Doorbell | None = None
        self._waiting = Waiting(self.desk.messages, self)
        self._another = False
        self._connect()
        self.watch.look()
        settle()

    def _connect(self) -> None:
        window, choices = self.window, self.window.choices
        self.desk.workspace.tell_waiting(self._waiting.tell)
        window.menus.add_stay(self.pages.board.at_hand.choices.all())
        self.pages.turned_to.connect(window.turn_to)
        self.pages.board.import_wished.connect(self._exchange.ask_import)
        self.watch.pressing_changed.connect(self._show_pressing)
        self._herald.pressing_due.connect(self._notice.tell)
        self._herald.day_due.connect(self._notice.tell_day)
        self._notice.clicked.connect(self._show_attention)
        choices.import_workbook.triggered.connect(self._exchange.ask_import)
        choices.export_workbook.triggered.connect(self._exchange.ask_export)
        choices.disclose.triggered.connect(self.pages.disclose)
        choices.find.triggered.connect(self.pages.find_child)
        choices.print_week.triggered.connect(self.pages.print_week)
        self._light.clicked.connect(self._show_backups)
        self.desk.keeper.failed.connect(self.desk.messages.error)
        window.another_plan_wished.connect(self._leave_for_another)
        window.closed.connect(self._end)
        self.lock.locked.connect(self._clipboard.forget)

    def _show_pressing(self, count: int) -> None:
        spoken = self.tr("%n signal(s) that cannot wait", "", count)
        self.window.rail.badge(self.pages.all.index(self.pages.attention), count, spoken)

    def _show_attention(self) -> None:
        self.window.turn_to(self.pages.attention)
        self.window.showNormal()
        self.window.activateWindow()

    def keep_safe(self) -> None:
        """Let backups be made by themselves, and let a second window call this one to the front."""
        # Not whether a stay may be changed here: who notes absences at night needs a backup of them too.
        if self.desk.workspace.file_is_read_only:
            return
        self.desk.keeper.begin()
        self._doorbell = Doorbell(self.desk.workspace.path, self)
        self._doorbell.rung.connect(self.come_to_front)

    def come_to_front(self) -> None:
        """Show the window above the others."""
        self.window.show()
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.raise_()
        self.window.activateWindow()

    def _show_backups(self) -> None:
        if self.pages.management in self.pages.all:
            self.window.turn_to(self.pages.management)
            self.pages.management.turn_to(BackupSection)

    def _leave_for_another(self) -> None:
        self._another = True
        self.window.close()

    def _end(self) -> None:
        self.watch.rest()
        self.lock.rest()
        self._clipboard.rest()
        if self._doorbell is not None:
            self._doorbell.take_down()
        self.desk.keeper.leave()
        self.desk.close()
        self.window.deleteLater()
        self.ended.emit(self._another)
