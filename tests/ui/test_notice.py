"""A desktop without a place for notifications gets none, and no complaint."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from ui.notice import Notice
from ui.theme import Theme


def test_without_a_place_for_it_nothing_is_shown(qtbot: QtBot, theme: Theme) -> None:
    del qtbot
    owner = QObject()
    notice = Notice(theme.icon("ckgdesk"), owner)

    notice.tell(2)

    assert QSystemTrayIcon.isSystemTrayAvailable() or notice.findChildren(QSystemTrayIcon) == []
