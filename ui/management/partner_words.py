"""What each kind of partner is called."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ckgdesk.domain.partner import PartnerKind


class PartnerWords(QObject):
    """Words for the kinds."""

    def kind(self, kind: PartnerKind) -> str:
        """One kind by its name."""
        names = {
            PartnerKind.COURT: self.tr("Juvenile court"),
            PartnerKind.SDJ: self.tr("SDJ"),
            PartnerKind.OCJ: self.tr("OCJ"),
            PartnerKind.VK: self.tr("VK"),
            PartnerKind.GATE: self.tr("Toegangspoort"),
            PartnerKind.PAYER: self.tr("Payer of the Groeipakket"),
            PartnerKind.OTHER: self.tr("Other"),
        }
        return names[kind]
