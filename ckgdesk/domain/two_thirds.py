"""The two thirds of one long phase with all that is known of it: for letters, notices and overviews alike."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ckgdesk.domain.addressees import Addressee, addressees, all_told_on, not_yet_told
from ckgdesk.domain.amounts import amount_on
from ckgdesk.domain.dossier import NO_DOSSIER, Dossier
from ckgdesk.domain.groeipakket import Amount, Month, Notice, TwoThirdsMonths
from ckgdesk.domain.partner import Partner, PartnerKind
from ckgdesk.domain.people import Child, Contact, Family
from ckgdesk.domain.timeline import Regime, Timeline
from ckgdesk.texts import Person


@dataclass(frozen=True, slots=True)
class Around:
    """What one long phase shares with the others of the plan."""

    amounts: tuple[Amount, ...] = ()
    partners: tuple[Partner, ...] = ()


@dataclass(frozen=True, slots=True)
class TwoThirdsCase:
    """One long phase; `months` None: it takes effect in no month."""

    child: Child
    timeline: Timeline
    long: Regime
    months: TwoThirdsMonths | None
    family: Family | None = None
    contacts: tuple[Contact, ...] = ()
    dossier: Dossier = NO_DOSSIER
    around: Around = Around()

    @property
    def person(self) -> Person:
        """The child, to be named in a sentence."""
        return Person(self.child.code, self.child.full_name, self.child.initials)

    @property
    def notice(self) -> Notice:
        """What is known and told; an empty one while nothing is."""
        return self.dossier.notice or Notice(0, self.timeline.id, "")

    @property
    def letters(self) -> tuple[Addressee, ...]:
        """Who gets a letter."""
        return addressees(self.family, self.contacts)

    @property
    def waiting(self) -> tuple[Addressee, ...]:
        """Who is still to be informed."""
        return not_yet_told(self.letters, self.dossier)

    @property
    def informed_on(self) -> date | None:
        """The day the last of the parents was informed, or None."""
        return all_told_on(self.letters, self.dossier)

    @property
    def payer(self) -> Partner | None:
        """The payer as it stands in the partner directory; one that is only a name has no address."""
        name = self.notice.payer
        known = (partner for partner in self.around.partners if partner.kind is PartnerKind.PAYER)
        found = next((partner for partner in known if partner.name.casefold() == name.casefold()), None)
        return found or (Partner(0, PartnerKind.PAYER, name) if name else None)

    def amount_in(self, month: Month) -> Amount | None:
        """What the Groeipakket is in a month, as far as the centre wrote it down."""
        return amount_on(self.around.amounts, month.first_day, self.notice.amount_label)

    def counts_in(self, month: Month) -> bool:
        """Is it one of the months with the two thirds?"""
        months = self.months
        return months is not None and months.first <= month and (months.last is None or month <= months.last)

    @property
    def paid_first(self) -> Month | None:
        """The month in which it is paid for the first time: the one after; None without any month."""
        return self.months.first.next if self.months else None
