"""Carries out the way out of a refusal that somebody chose, wherever it was offered."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ckgdesk.domain.ways_out import WayKind, WayOut
from ui.desk import Desk
from ui.history import without_reason
from ui.long_stay.convert_dialog import ask_conversion


class WaysOut(QObject):
    """Listens to the message bar of a window; a long stay needs a decision first, so its dialog asks for it."""

    def __init__(self, desk: Desk, over: QWidget) -> None:
        super().__init__(over)
        self._desk = desk
        self._over = over
        desk.messages.way_taken.connect(self._take)

    def _take(self, way: WayOut) -> None:
        if way.kind is WayKind.CONVERT:
            ask_conversion(self._desk, way.stay_id, self._over, way.day)
        else:
            self._desk.history.run(without_reason(partial(self._desk.workspace.rescue.take, way)))
