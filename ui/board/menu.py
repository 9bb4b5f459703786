"""The menu of one bar: only what works for it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from ckgdesk.domain.board import Bar
from ckgdesk.domain.stay import PhaseKind


class BarMenu(QMenu):
    """Says what was chosen, for the stay and placement of the bar."""

    opened = Signal(int)  # stay id
    convert_wished = Signal(int)  # stay id
    park_wished = Signal(int, int)  # stay id, placement id
    child_shown = Signal(int)  # child id

    def __init__(self, bar: Bar, *, read_only: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar = bar
        self._entry(self.tr("&Open stay")).triggered.connect(self._open)
        self._entry(self.tr("Show &child")).triggered.connect(self._show_child)
        if read_only:
            return
        self.addSeparator()
        if bar.timeline.regime(PhaseKind.LONG) is None:
            self._entry(self.tr("Con&vert to long stay…")).triggered.connect(self._convert)
        if bar.placement is not None:
            self._entry(self.tr("&Back to the lane without a place")).triggered.connect(self._park)

    def _entry(self, text: str) -> QAction:
        action = QAction(text, self)
        self.addAction(action)
        return action

    def _open(self) -> None:
        self.opened.emit(self._bar.timeline.id)

    def _show_child(self) -> None:
        self.child_shown.emit(self._bar.child.id)

    def _convert(self) -> None:
        self.convert_wished.emit(self._bar.timeline.id)

    def _park(self) -> None:
        if self._bar.placement is not None:
            self.park_wished.emit(self._bar.timeline.id, self._bar.placement.id)
