"""Shows a notification of the desktop from a program without a window, such as `ckg signals --notify`.

On Linux the desktop's own `notify-send` speaks to its notification service over D-Bus, so that the words outlive this
program; elsewhere, and without it, an icon in the tray shows them for some seconds.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from concurrent.futures import BrokenExecutor, ProcessPoolExecutor
from multiprocessing import get_context

_TITLE = "ckgdesk"
_SHOWN_MS = 10_000
_TRAY_MS = 6_000
_PATIENCE = 10


def tell_desktop(words: str) -> bool:
    """Show `words` to whoever sits at this PC; False when nobody can see them."""
    if not sys.platform.startswith("linux"):
        return show_in_tray(words)
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return False
    return _sent(words) or _in_tray_of_another(words)


def _sent(words: str) -> bool:
    program = shutil.which("notify-send")
    if program is None:
        return False
    asked = [program, "--app-name", _TITLE, "--expire-time", str(_SHOWN_MS), _TITLE, words]
    try:
        return subprocess.run(asked, check=False, capture_output=True, timeout=_PATIENCE).returncode == 0  # noqa: S603  the desktop's own program, words of ours
    except (OSError, subprocess.TimeoutExpired):
        return False


def _in_tray_of_another(words: str) -> bool:
    """A screen that is named but not there takes the whole program down: let that be another one."""
    try:
        with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as alone:
            return alone.submit(show_in_tray, words).result()
    except BrokenExecutor:
        return False


def show_in_tray(words: str) -> bool:
    """Show `words` beside an icon in the tray for some seconds; False where there is no tray."""
    from PySide6.QtCore import QTimer  # noqa: PLC0415  Qt takes longer to load than most commands to run
    from PySide6.QtGui import QIcon  # noqa: PLC0415  as above
    from PySide6.QtWidgets import QApplication, QSystemTrayIcon  # noqa: PLC0415  as above

    from resources import FOLDER  # noqa: PLC0415  as above

    application = QApplication([_TITLE])
    if not QSystemTrayIcon.isSystemTrayAvailable():
        return False
    icon = QIcon(str(FOLDER / "icons" / "ckgdesk.svg"))
    tray = QSystemTrayIcon(icon)
    tray.show()
    tray.showMessage(_TITLE, words, icon, _SHOWN_MS)
    QTimer.singleShot(_TRAY_MS, application.quit)
    application.exec()
    return True
