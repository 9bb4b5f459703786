"""Scrolls the board while something is held near its edge."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QTimer

from ui.board.canvas import Canvas

_EDGE, _STEP, _TICK = 26, 14, 30
"""This near to an edge the board scrolls by so many pixels, each tick of so many milliseconds."""


class EdgePull(QObject):
    """Starts when it is told where the hand is, and stops by itself in the middle of the board."""

    def __init__(self, board: Canvas) -> None:
        super().__init__(board)
        self._board = board
        self._hand = QPoint()
        self._ticks = QTimer(self)
        self._ticks.setInterval(_TICK)
        self._ticks.timeout.connect(self._scroll)

    def hold(self, hand: QPoint) -> None:
        """The hand holds something here."""
        self._hand = hand
        if not self._ticks.isActive():  # begun anew by each movement, it would never tick under a hand that trembles
            self._ticks.start()

    def stop(self) -> None:
        """The hand is empty."""
        self._ticks.stop()

    def _scroll(self) -> None:
        board, body = self._board, self._board.scene.frame.body
        sideways = _pull(self._hand.x(), body.left(), body.right())
        down = _pull(self._hand.y(), body.top(), body.bottom())
        if sideways == down == 0:
            self.stop()
        for bar, step in ((board.horizontalScrollBar(), sideways), (board.verticalScrollBar(), down)):
            bar.setValue(bar.value() + step)


def _pull(at: int, low: int, high: int) -> int:
    if at < low + _EDGE:
        return -_STEP
    return _STEP if at > high - _EDGE else 0
