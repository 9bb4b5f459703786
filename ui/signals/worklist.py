"""The rows of the worklist under their headings; a look again keeps the rows, the focus and the place of the list."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import chain, pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from ckgdesk.scheduler.signals import SignalKey
from ckgdesk.services.attention import Concern
from ui.desk import Desk
from ui.signals.grouping import Heap
from ui.signals.hands import SignalHands
from ui.signals.heading import HeapHeading
from ui.signals.row import SignalRow


class Worklist(QScrollArea):
    """Heaps of rows in the order in which they are given."""

    step_wished = Signal(object)  # Concern
    board_wished = Signal(object)  # Concern
    child_wished = Signal(object)  # Concern
    follow_wished = Signal(object, object)  # Following, Concern

    def __init__(self, desk: Desk, hands: SignalHands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._hands = hands
        self._rows: dict[SignalKey, SignalRow] = {}
        self._order: list[SignalRow] = []
        self._sheet = QWidget(self)
        self._headings: list[HeapHeading] = []
        self._column = QVBoxLayout(self._sheet)
        self._column.setContentsMargins(16, 0, 16, 16)
        self._column.setSpacing(6)
        self._column.addStretch(1)
        self.setWidget(self._sheet)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Worklist"))

    @property
    def rows(self) -> Sequence[SignalRow]:
        """The rows from top to bottom."""
        return tuple(self._order)

    @property
    def headings(self) -> Sequence[str]:
        """The headings that are shown, from top to bottom."""
        return tuple(heading.words for heading in self._headings if not heading.isHidden())

    def show_heaps(self, heaps: Sequence[Heap], today: date) -> None:
        """Show these and no others."""
        shown = {concern.key: concern for heap in heaps for concern in heap.concerns}
        at = self._current_index()
        focused = any(row.hasFocus() for row in self._order)
        for key in self._rows.keys() - shown.keys():
            self._drop(key)
        self._order = [self._row(key, concern, today) for key, concern in shown.items()]
        self._arrange(heaps)
        self._make_current(min(at, len(self._order) - 1), focus=focused)

    def take_focus(self) -> None:
        """Let the keyboard go to the current row."""
        self._make_current(self._current_index(), focus=True)

    def _row(self, key: SignalKey, concern: Concern, today: date) -> SignalRow:
        row = self._rows.get(key)
        if row is None:
            row = self._rows[key] = SignalRow(self._desk, self._hands, self._sheet)
            row.step_wished.connect(self.step_wished)
            row.board_wished.connect(self.board_wished)
            row.child_wished.connect(self.child_wished)
            row.follow_wished.connect(self.follow_wished)
            row.went_on.connect(self._go_on)
            row.taken.connect(self._take)
        row.show_concern(concern, today)
        return row

    def _drop(self, key: SignalKey) -> None:
        row = self._rows.pop(key)
        row.hide()
        row.deleteLater()

    def _arrange(self, heaps: Sequence[Heap]) -> None:
        while len(self._headings) < len(heaps):
            self._headings.append(HeapHeading(self._desk.theme, self._sheet))
        for widget in (*self._headings, *self._order):
            self._column.removeWidget(widget)
        for heading in self._headings[len(heaps) :]:
            heading.hide()
        below = ([self._rows[concern.key] for concern in heap.concerns] for heap in heaps)
        shown = ((heading, *rows) for heading, rows in zip(self._headings, below, strict=False))
        for place, widget in enumerate(chain.from_iterable(shown)):
            self._column.insertWidget(place, widget)
            widget.show()
        for heading, heap in zip(self._headings, heaps, strict=False):
            heading.show_heap(heap)
        _follow_each_other(self._order)

    def _current_index(self) -> int:
        current = (number for number, row in enumerate(self._order) if row.focusPolicy() & Qt.FocusPolicy.TabFocus)
        return next(current, 0)

    def _make_current(self, number: int, *, focus: bool) -> None:
        for other, row in enumerate(self._order):
            row.make_current(current=other == number)
        if focus and 0 <= number < len(self._order):
            self._order[number].setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(self._order[number], 0, 40)

    def _go_on(self, steps: int) -> None:
        number = min(max(self._current_index() + steps, 0), len(self._order) - 1)
        self._make_current(number, focus=True)

    def _take(self) -> None:
        row = self.sender()
        if isinstance(row, SignalRow) and row in self._order:
            self._make_current(self._order.index(row), focus=False)


def _follow_each_other(rows: Sequence[SignalRow]) -> None:
    for row, following in pairwise(rows):
        QWidget.setTabOrder(row, following)
