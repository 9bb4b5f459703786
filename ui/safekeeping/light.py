"""The sign at the foot of the rail: when the last good backup was, and red when the last attempt failed."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QToolButton, QWidget

from ckgdesk.words import day
from ui.desk import Desk

_ICON = 20
_SIZE = QSize(136, 48)


class BackupLight(QToolButton):
    """Two lines: what, and when; a click leads to where more is told."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIconSize(QSize(_ICON, _ICON))
        self.setFixedSize(_SIZE)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("role", "light")
        self.setVisible(desk.keeper.watching)
        desk.keeper.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Say what is so."""
        keeper = self._desk.keeper
        self.setVisible(keeper.watching)
        failed = keeper.failure is not None
        self._show("failed" if failed else "good", self._when(failed=failed))
        tip = self._desk.say(keeper.failure.text) if keeper.failure is not None else self._where()
        self.setToolTip(tip)
        self.setAccessibleDescription(tip)

    def _when(self, *, failed: bool) -> str:
        keeper = self._desk.keeper
        if keeper.busy:
            return self.tr("being made…")
        if failed:
            return self.tr("failed")
        newest = keeper.shelves[0].newest if keeper.shelves else None
        return self.tr("none yet") if newest is None else moment(newest.at, self._desk.clock.today())

    def _where(self) -> str:
        shelves = self._desk.keeper.shelves
        return self.tr("Backups are in {folder}.").format(folder=shelves[0].folder) if shelves else ""

    def _show(self, state: str, when: str) -> None:
        ink = "signal.over.text" if state == "failed" else "rail.text"
        self.setIcon(self._desk.theme.icon("refused" if state == "failed" else "backup", ink))
        self.setText("\n".join((self.tr("Backup"), when)))
        if self.property("state") != state:
            self.setProperty("state", state)
            # A style sheet looks at a property only when it is told to.
            self.style().unpolish(self)
            self.style().polish(self)


def moment(at: datetime, today: date) -> str:
    """A time of today, or a day."""
    return f"{at:%H:%M}" if at.date() == today else day(at.date())
