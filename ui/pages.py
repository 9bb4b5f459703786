"""The pages of the rail, in order, and the ways from one to another."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from ui.board.page import BoardPage
from ui.children.page import ChildrenPage
from ui.desk import Desk
from ui.management.page import ManagementPage
from ui.management.sections import sections_for
from ui.overviews.page import OverviewsPage
from ui.page import Page
from ui.signals.page import AttentionPage


class Pages(QObject):
    """Makes every page once; a page only says where somebody wants to go."""

    turned_to = Signal(object)  # Page

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.board = BoardPage(desk)
        self.attention = AttentionPage(desk)
        self.children_page = ChildrenPage(desk)
        self.overviews = OverviewsPage(desk)
        self.management = ManagementPage(desk, sections_for(desk))
        seen = (self.board, self.attention, self.children_page, self.overviews)
        # Whoever manages nothing has no page for it.
        self.all: tuple[Page, ...] = (*seen, self.management) if self.management.sections else seen
        for page in self.all:
            page.stay_shown.connect(self.show_stay)
            page.child_shown.connect(self.show_child)

    def show_stay(self, stay_id: int) -> None:
        """Turn to the board and bring this stay into sight."""
        self.turned_to.emit(self.board)
        self.board.show_stay(stay_id)

    def show_child(self, child_id: int) -> None:
        """Turn to the card of this child."""
        self.turned_to.emit(self.children_page)
        self.children_page.show_child(child_id)

    def find_child(self) -> None:
        """Find a child on the board when that is in sight, else turn to the list of children."""
        if self.board.find_child():
            return
        self.turned_to.emit(self.children_page)
        self.children_page.focus_search()

    def disclose(self) -> None:
        """Turn to the children, and gather what is held about the one that is chosen."""
        self.turned_to.emit(self.children_page)
        self.children_page.disclose()

    def print_week(self) -> None:
        """Turn to the overviews, which ask for a printer."""
        self.turned_to.emit(self.overviews)
        self.overviews.print_week()
