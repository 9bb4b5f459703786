"""The invented partner directory; only the payers of the Groeipakket have names everybody knows."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ckgdesk.domain.partner import Partner, PartnerKind

_INVENTED = (
    (PartnerKind.COURT, "Jeugdrechtbank Wilgendal", "Griffie jeugd", "Gerechtsplein 1, Wilgendal"),
    (PartnerKind.SDJ, "SDJ Wilgendal", "L. Maes", "Gerechtsplein 3, Wilgendal"),
    (PartnerKind.OCJ, "OCJ Wilgendal", "P. Claes", "Stationsstraat 12, Wilgendal"),
    (PartnerKind.VK, "VK Wilgendal", "S. Haddad", "Kerkstraat 7, Wilgendal"),
    (PartnerKind.GATE, "Toegangspoort Wilgendal", "Team indicatiestelling", "Markt 4, Wilgendal"),
)
_PAYERS = ("FONS", "Infino", "KidsLife", "MyFamily", "Parentia")


def partners(new_id: Callable[[], int]) -> Iterator[Partner]:
    """One of each kind, and the five payers (domain.md 2.5)."""
    for kind, name, contact, address in _INVENTED:
        slug = name.split()[0].casefold()
        yield Partner(new_id(), kind, name, contact, address, "0400 00 00 00", f"{slug}@voorbeeld.invalid")
    for name in _PAYERS:
        yield Partner(new_id(), PartnerKind.PAYER, name)
