"""What a file knows of the decision, and what a next one takes over from the last."""

from dataclasses import replace

from ckgdesk.domain.decision import Basis, CourtKind
from ckgdesk.domain.dossier import Dossier
from ckgdesk.domain.known_decision import KnownDecision, known_decision, renewal
from ckgdesk.domain.long_stay_file import FileStep, FileStepKind, LongStayFile, Route
from ckgdesk.domain.partner import Partner, PartnerKind
from tests.builders import a_decision, day

GATES = {
    71: Partner(71, PartnerKind.GATE, "Toegangspoort Oost"),
    72: Partner(72, PartnerKind.GATE, "Toegangspoort West"),
    73: Partner(73, PartnerKind.COURT, "Jeugdrechtbank"),
}
REFERRAL = a_decision("2026-02-16", "2026-08-31")
ORDER = replace(REFERRAL, basis=Basis.COURT, authority="Jeugdrechtbank", measure="verblijf", court_kind=CourtKind.ORDER)


def test_the_chosen_partner_decides() -> None:
    known = known_decision(Dossier(LongStayFile(1, 1, authority_id=72)), (), GATES)

    assert known.authority == "Toegangspoort West"


def test_the_only_one_that_could_decides_where_none_was_chosen() -> None:
    assert known_decision(Dossier(LongStayFile(1, 1, Route.COURT)), (), GATES).authority == "Jeugdrechtbank"
    assert known_decision(Dossier(LongStayFile(1, 1)), (), GATES).authority == ""


def test_the_number_of_the_seizure_is_the_file_number_of_the_order() -> None:
    seized = FileStep(1, 1, FileStepKind.COURT_SEIZED, day("2026-01-08"), number="AR 12")

    assert known_decision(Dossier(LongStayFile(1, 1, Route.COURT)), (seized,), {}).number == "AR 12"


def test_a_next_decision_is_as_the_last_but_for_its_number_and_day() -> None:
    found = renewal(KnownDecision(), REFERRAL)

    assert (found.authority, found.type_module, found.number, found.decided_on) == (
        "Toegangspoort",
        "verblijf",
        "",
        None,
    )


def test_what_the_file_knows_goes_before_the_last_decision() -> None:
    found = renewal(KnownDecision(type_module="dag", number="JHB-2"), REFERRAL)

    assert (found.type_module, found.number) == ("dag", "JHB-2")


def test_a_file_of_before_does_not_lead_away_from_the_court() -> None:
    found = renewal(KnownDecision(Route.VOLUNTARY, authority="Toegangspoort Oost"), ORDER)

    assert (found.route, found.authority, found.measure) == (Route.COURT, "Jeugdrechtbank", "verblijf")


def test_a_new_number_on_another_road_leads_there() -> None:
    found = renewal(KnownDecision(Route.VOLUNTARY, number="JHB-2"), ORDER)

    assert (found.route, found.number, found.measure) == (Route.VOLUNTARY, "JHB-2", "")
