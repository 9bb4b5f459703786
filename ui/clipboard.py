"""What is copied from the plan does not stay: it is marked as secret, and gone after half a minute or when locked."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

_OURS = "application/x-ckgdesk"
_WINDOWS = 'application/x-qt-windows-mime;value="{}"'
SECRET_MARKS = {
    "x-kde-passwordManagerHint": b"secret",
    _WINDOWS.format("ExcludeClipboardContentFromMonitorProcessing"): b"\x01\x00\x00\x00",
    _WINDOWS.format("CanIncludeInClipboardHistory"): bytes(4),
    _WINDOWS.format("CanUploadToCloudClipboard"): bytes(4),
}
"""How clipboard histories of KDE and of Windows are told to leave something alone."""


class Forgetful(QObject):
    """Watches what this program copies, whichever field or table it came from; what others copied is theirs."""

    KEPT_MS = 30_000

    def __init__(self, clipboard: QClipboard | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clipboard = clipboard or QGuiApplication.clipboard()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(self.KEPT_MS)
        self._timer.timeout.connect(self.forget)
        self._clipboard.dataChanged.connect(self._look)

    @property
    def waits(self) -> bool:
        """Is something of ours there that will be forgotten?"""
        return self._timer.isActive()

    def forget(self) -> None:
        """Clear what is still ours."""
        self._timer.stop()
        held = self._held()
        if held is not None and held.hasFormat(_OURS):
            self._clipboard.clear()

    def rest(self) -> None:
        """The plan is being closed: forget, and watch no more."""
        self._clipboard.dataChanged.disconnect(self._look)
        self.forget()

    def _look(self) -> None:
        held = self._held()
        if held is None:
            self._timer.stop()
        elif held.hasFormat(_OURS):
            self._timer.start()
        elif held.hasText() and self._is_copied_here():
            self._clipboard.setMimeData(_marked(held.text()))
        else:
            self._timer.stop()

    def _held(self) -> QMimeData | None:
        """What is on the clipboard; None when it is empty."""
        return self._clipboard.mimeData()

    def _is_copied_here(self) -> bool:
        # Not every system says whose it is; who has the keyboard is who copies.
        return self._clipboard.ownsClipboard() or QGuiApplication.focusWindow() is not None


def _marked(text: str) -> QMimeData:
    secret = QMimeData()
    secret.setText(text)
    for mark, value in {**SECRET_MARKS, _OURS: b"1"}.items():
        secret.setData(mark, value)
    return secret
