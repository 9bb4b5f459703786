"""What a decision through a mandated facility must say beside that of the toegangspoort."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from ckgdesk.domain.decision import Consent
from ckgdesk.domain.known_decision import KnownDecision
from ckgdesk.domain.partner import Partner, PartnerKind
from ui.long_stay.grounds import Ground, ReferralForm, names_of
from ui.widgets.field import ChoiceField, Field, LineField, SuggestionField

_CONSENTS = (Consent.YES, Consent.NO)


class MandatedForm(ReferralForm):
    """A facility and its consultant must be known; the phase of the file and the consent of the parents may be."""

    def __init__(self, partners: Iterable[Partner] = ()) -> None:
        known = tuple(partners)
        facilities = names_of(known, PartnerKind.OCJ, PartnerKind.VK) or ("OCJ", "VK")
        self.organisation = SuggestionField(self.tr("Mandated &facility"), facilities, required=True)
        self.trajectory = LineField(self.tr("Phase of the file"))
        self.consent = ChoiceField(self.tr("Parents still agree"), (self.tr("yes"), self.tr("no")))
        super().__init__(known)

    def faults(self) -> Iterable[str]:
        """What is missing, field by field."""
        lonely = not self.consultant.text()
        return (
            *super().faults(),
            self.organisation.judge("" if self.organisation.text() else self.tr("Say which OCJ or VK.")),
            self.consultant.judge(self.tr("Give the consultant of the OCJ or VK.") if lonely else ""),
        )

    def ground(self) -> Ground:
        """What was filled in."""
        consent = self.consent.number()
        return replace(
            super().ground(),
            organisation=self.organisation.text(),
            trajectory=self.trajectory.text(),
            consent=None if consent is None else _CONSENTS[consent],
        )

    def show_known(self, known: KnownDecision) -> None:
        """Fill in what is known."""
        super().show_known(known)
        self.organisation.box.setCurrentText(known.organisation)
        self.trajectory.line.setText(known.trajectory)
        if known.consent is not None:
            self.consent.box.setCurrentIndex(_CONSENTS.index(known.consent))

    def _asked(self) -> tuple[Field, ...]:
        authority, number, type_module, *others = super()._asked()
        return (authority, number, type_module, self.organisation, *others, self.trajectory, self.consent)
