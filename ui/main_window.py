"""The window of one open plan: rail, head row, message bar and the pages; it plans nothing itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from ckgdesk.domain.errors import CkgError
from ckgdesk.services.access import Right
from ui.about import AboutDialog
from ui.actions import Actions
from ui.commands import CommandPalette
from ui.desk import Desk
from ui.menus import HeadRow, MenuBar
from ui.message_bar import MessageBar
from ui.page import Page, Verb
from ui.preferences import Key
from ui.rail import Rail
from ui.widgets.plain import plain_label

_START_SIZE = QSize(1366, 768)
_LOWEST = 400
_TITLE = 32
"""So tall a system makes the title of a window at most, before it shows one."""


class MainWindow(QMainWindow):
    """Joins the pages with what they share."""

    another_plan_wished = Signal()
    closed = Signal()

    def __init__(self, desk: Desk, pages: Sequence[Page], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pages = tuple(pages)
        self.choices = Actions(desk.theme, self)
        self.rail = Rail(desk.theme, self)
        self._head = HeadRow(self.choices, self)
        self._stack = QStackedWidget(self)
        self.setWindowTitle(self.tr("{centre} – ckgdesk").format(centre=desk.workspace.centre))
        self.menus = MenuBar(self.choices, self)
        self.setMenuBar(self.menus)
        self._lay_out()
        self._connect()
        self._restore()

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self._pages[self._stack.currentIndex()]

    def show_page(self, number: int) -> None:
        """Turn to a page, counted from 0 in the order of the rail."""
        self._stack.setCurrentIndex(number)
        self.rail.choose(number)
        self._head.show_title(self.page.title)
        self.choices.offer_view(self.page.verbs)

    def turn_to(self, page: Page) -> None:
        """Turn to this page."""
        self.show_page(self._pages.index(page))

    def show_whole(self) -> None:
        """Show it as it was left; where the screen has no room for that, as large as the screen."""
        room = self.screen().availableSize()
        if self.width() > room.width() or self.height() + _TITLE > room.height():
            self.showMaximized()
        else:
            self.show()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802  Qt's name
        if self._desk.tasks.busy:
            self._desk.messages.warn(self.tr("An import or export is under way; the window can be closed after it."))
            event.ignore()
            return
        self._desk.preferences.keep(Key.GEOMETRY, self.saveGeometry())
        self._desk.preferences.keep(Key.PAGE, self._stack.currentIndex())
        super().closeEvent(event)
        self.closed.emit()

    def _lay_out(self) -> None:
        for page in self._pages:
            self.rail.add(page.title, page.icon_name, page.number)
            self._stack.addWidget(page)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        if self._desk.workspace.read_only:
            right.addWidget(self._read_only_banner())
        right.addWidget(self._head)
        right.addWidget(self._stack, 1)
        # Below the page: above it, every message would push the rows of the board away from under the hand.
        bar = MessageBar(self._desk.messages, self._desk.theme, self)
        right.addWidget(bar)
        bar.left.connect(self._give_focus_to_page)
        QShortcut(QKeySequence("F6"), self).activated.connect(bar.take_focus)
        centre = QWidget(self)
        row = QHBoxLayout(centre)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(right, 1)
        self.setCentralWidget(centre)

    def _read_only_banner(self) -> QLabel:
        of_file = self.tr("This plan can only be read here: nothing can be changed.")
        of_role = self.tr("{user} can look here, but not change stays. Ask a planner or the coordinator.")
        workspace = self._desk.workspace
        banner = plain_label(of_file if workspace.file_is_read_only else of_role.format(user=workspace.user), "", self)
        banner.setProperty("role", "banner")
        return banner

    def _connect(self) -> None:
        choices, desk = self.choices, self._desk
        choices.follow(desk.history)
        account = desk.workspace.account
        # What goes out leaves a line in the journal, so a plan that is only read gives nothing out either.
        whole = account.may(Right.TRANSFER) and not desk.workspace.file_is_read_only
        choices.allow_transfer(import_=whole, export=whole)
        choices.disclose.setVisible(account.may(Right.PRIVACY) and not desk.workspace.file_is_read_only)
        choices.open.triggered.connect(self.another_plan_wished)
        choices.quit.triggered.connect(self.close)
        choices.save.triggered.connect(self._say_saved)
        choices.about.triggered.connect(self._show_about)
        choices.hide_names.setChecked(desk.names.hidden)
        choices.hide_names.toggled.connect(desk.names.hide)
        choices.commands.triggered.connect(self._ask_command)
        choices.refresh.triggered.connect(self.look_again)
        desk.messages.look_again_wished.connect(self.look_again)
        desk.clock.day_changed.connect(self.look_again)
        desk.glass.changed.connect(self.look_again)
        desk.names.changed.connect(self.look_again)
        desk.names.changed.connect(self._note_names)
        choices.view_wished.connect(self._follow)
        self.rail.page_chosen.connect(self.show_page)

    def look_again(self) -> None:
        """Let every page look at the plan again; those out of sight do so when they are seen."""
        for page in self._pages:
            page.look_again()

    def _give_focus_to_page(self) -> None:
        self.page.setFocus()

    def _follow(self, verb: Verb) -> None:
        self.page.follow(verb)

    def _ask_command(self) -> None:
        CommandPalette(self._desk.theme, self.menus, self).open()

    def _note_names(self) -> None:
        """Names that were hidden and show again are a look as well."""
        if self._desk.names.hidden:
            return
        try:
            self._desk.workspace.journal.note_revealed()
        except CkgError as error:
            self._desk.messages.error(error)

    def _say_saved(self) -> None:
        self._desk.messages.show(self.tr("Everything is saved already: every change is, at once."))

    def _show_about(self) -> None:
        dialog = AboutDialog(self._desk.theme, self)
        dialog.open()

    def _fit_small_screens(self) -> None:
        """Before its pages are dressed they ask for too much height; a small screen would cut the foot of the board."""
        layout = self.layout()
        if layout is not None:
            layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
            self.setMinimumSize(layout.totalMinimumSize().width(), _LOWEST)

    def _restore(self) -> None:
        if not self.restoreGeometry(self._desk.preferences.shape(Key.GEOMETRY)):
            self._fit_small_screens()
            self.resize(_START_SIZE)
        last = int(self._desk.preferences.number(Key.PAGE, 0))
        self.show_page(last if 0 <= last < len(self._pages) else 0)
