"""Says what a line of the journal tells of."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ckgdesk.changes import Deed


class DeedWords(QObject):
    """The kinds of lines by their names."""

    def deed(self, deed: Deed) -> str:
        """What somebody did."""
        names = {
            Deed.CHANGE: self.tr("Changed"),
            Deed.CARD: self.tr("Card opened"),
            Deed.PRINTED: self.tr("Printed"),
            Deed.EXPORTED: self.tr("Exported"),
            Deed.REVEALED: self.tr("Names shown"),
            Deed.LOGIN: self.tr("Logged in"),
            Deed.LOGIN_FAILED: self.tr("Login failed"),
            Deed.GLASS_BROKEN: self.tr("Looked beyond the own groups"),
            Deed.RESTORED: self.tr("Backup put back"),
            Deed.REVIEWED: self.tr("Reviewed"),
            Deed.ERASED: self.tr("Erased"),
        }
        return names[deed]
