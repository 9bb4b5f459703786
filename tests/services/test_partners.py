"""The partner directory: added, changed, removed when nobody needs it, and back again."""

from dataclasses import replace

import pytest

from ckgdesk.domain.errors import ChangedElsewhere, Impossible
from ckgdesk.domain.long_stay_file import LongStayFile
from ckgdesk.domain.partner import Partner, PartnerKind
from ckgdesk.words import Words
from tests.builders import a_stay, a_timeline
from tests.centre import Centre

GATE = Partner(0, PartnerKind.GATE, "Toegangspoort Oost", "An Claes", phone="09 000 00 00")


def added(centre: Centre, partner: Partner = GATE) -> Partner:
    centre.partners.add(partner)
    return next(known for known in centre.partners.all() if known.name == partner.name.strip())


def test_a_partner_is_kept_with_where_to_reach_it(centre: Centre) -> None:
    assert replace(added(centre), id=0) == GATE


def test_partners_stand_kind_by_kind_and_by_name(centre: Centre) -> None:
    for kind, name in ((PartnerKind.PAYER, "Infino"), (PartnerKind.COURT, "B"), (PartnerKind.COURT, "A")):
        centre.partners.add(Partner(0, kind, name))

    assert [partner.name for partner in centre.partners.all()] == ["A", "B", "Infino"]


def test_a_partner_can_be_changed(centre: Centre) -> None:
    before = added(centre)

    centre.partners.change(before, replace(before, phone="09 111 11 11"))

    assert centre.partners.all()[0].phone == "09 111 11 11"


def test_a_partner_that_somebody_else_changed_meanwhile_stays_as_it_is(centre: Centre) -> None:
    seen = added(centre)
    centre.partners.change(seen, replace(seen, phone="09 111 11 11"))

    with pytest.raises(ChangedElsewhere):
        centre.partners.change(seen, replace(seen, phone="09 222 22 22"))


@pytest.mark.parametrize("name", ["  ", "toegangspoort OOST "])
def test_a_partner_without_a_name_or_there_already_is_refused(centre: Centre, name: str) -> None:
    added(centre)

    with pytest.raises(Impossible):
        centre.partners.add(replace(GATE, name=name))


def test_the_same_name_may_stand_for_another_kind(centre: Centre) -> None:
    added(centre)

    centre.partners.add(replace(GATE, kind=PartnerKind.OTHER))

    assert len(centre.partners.all()) == 2


def test_a_partner_nobody_needs_can_be_removed_and_brought_back(centre: Centre) -> None:
    change = centre.partners.remove(added(centre))
    assert centre.partners.all() == ()

    centre.planning.revert(change)

    assert [partner.name for partner in centre.partners.all()] == ["Toegangspoort Oost"]


def test_a_partner_in_a_file_stays_and_the_refusal_says_where(centre: Centre) -> None:
    centre.given(a_timeline(a_stay("2026-01-05", None, 101, 1)))
    gate = added(centre)
    centre.written(LongStayFile(501, 101, authority_id=gate.id))

    with pytest.raises(Impossible) as refused:
        centre.partners.remove(gate)

    assert "stands in the file of V101" in Words.english().say(refused.value.text)
