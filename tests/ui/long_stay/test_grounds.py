"""What each basis must say, and what it may."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from ckgdesk.domain.decision import Basis, Consent, CourtKind
from ckgdesk.domain.partner import Partner, PartnerKind
from tests.builders import day, nights
from ui.long_stay.court_form import CourtForm
from ui.long_stay.days import DecisionDays
from ui.long_stay.grounds import Ground, ReferralForm
from ui.long_stay.mandated_form import MandatedForm


@pytest.fixture
def referral(qtbot: QtBot) -> ReferralForm:
    form = ReferralForm()
    qtbot.addWidget(form)
    return form


@pytest.fixture
def court(qtbot: QtBot) -> CourtForm:
    form = CourtForm()
    qtbot.addWidget(form)
    return form


@pytest.fixture
def days(qtbot: QtBot) -> DecisionDays:
    """A decision for a long phase from 16 February, filled in on the 10th."""
    days = DecisionDays(day("2026-02-16"), today=day("2026-02-10"))
    qtbot.addWidget(days)
    return days


def faults(form: ReferralForm | CourtForm | DecisionDays) -> list[str]:
    return [fault for fault in form.faults() if fault]


def test_a_referral_needs_a_number_and_a_type_module(referral: ReferralForm) -> None:
    assert faults(referral) == ["Give the JHB number.", "Give the type module."]


def test_a_complete_referral_says_what_was_typed(referral: ReferralForm) -> None:
    referral.number.line.setText(" JHB-2026-0007 ")
    referral.type_module.line.setText("verblijf")

    assert faults(referral) == []
    assert referral.ground() == Ground(Basis.REFERRAL, "Toegangspoort", "JHB-2026-0007", type_module="verblijf")


@pytest.mark.parametrize("authority", ["OCJ Wilgen", "vk", "VK Riet"])
def test_a_mandated_facility_has_a_consultant(referral: ReferralForm, authority: str) -> None:
    referral.authority.box.setCurrentText(authority)

    assert "Give the consultant of the OCJ or VK." in faults(referral)


def test_somebody_must_have_decided(referral: ReferralForm) -> None:
    referral.authority.box.setCurrentText("  ")

    assert faults(referral)[0] == "Say who decided."


def test_a_court_order_needs_court_kind_number_and_measure(court: CourtForm) -> None:
    assert faults(court) == [
        "Give the name of the court.",
        "Choose judgment or order.",
        "Give the file number.",
        "Give the measure.",
    ]


@pytest.mark.parametrize(("number", "kind"), [(0, CourtKind.JUDGMENT), (1, CourtKind.ORDER)])
def test_a_complete_court_order_says_what_was_typed(court: CourtForm, number: int, kind: CourtKind) -> None:
    for field, text in ((court.court, "Jeugdrechtbank"), (court.number, "AR 12"), (court.measure, "verblijf")):
        field.line.setText(text)
    court.kind.box.setCurrentIndex(number)
    court.urgent.setChecked(True)

    assert faults(court) == []
    assert court.ground() == Ground(Basis.COURT, "Jeugdrechtbank", "AR 12", kind, measure="verblijf", urgent=True)


def test_nobody_guesses_the_last_day_of_a_decision(days: DecisionDays) -> None:
    assert faults(days) == ["Give the last day of the decision."]
    assert days.validity() is None


def test_both_days_of_validity_count(days: DecisionDays) -> None:
    days.valid_until.edit.show_day(day("2026-08-31"))

    assert faults(days) == []
    assert days.validity() == nights("2026-02-16", "2026-09-01")


def test_a_decision_cannot_end_before_it_begins(days: DecisionDays) -> None:
    days.valid_until.edit.show_day(day("2026-02-15"))

    assert faults(days) == ["That is before the day from which it is valid."]
    assert days.validity() is None


def test_nobody_decided_tomorrow(days: DecisionDays) -> None:
    days.valid_until.edit.show_day(day("2026-08-31"))

    days.decided_on.edit.show_day(day("2026-02-11"))

    assert faults(days) == ["That day is still to come."]


def test_validity_follows_the_first_day_until_somebody_chose_one(days: DecisionDays) -> None:
    days.offer(day("2026-02-18"))
    assert days.valid_from.day() == day("2026-02-18")

    days.valid_from.edit.show_day(day("2026-02-01"))
    days.offer(day("2026-02-20"))

    assert days.valid_from.day() == day("2026-02-01")


def test_a_mandated_decision_names_facility_and_consultant(qtbot: QtBot) -> None:
    form = MandatedForm((Partner(71, PartnerKind.VK, "VK Rietmeersel"),))
    qtbot.addWidget(form)

    assert faults(form)[-2:] == ["Say which OCJ or VK.", "Give the consultant of the OCJ or VK."]


def test_a_mandated_decision_may_say_whether_the_parents_still_agree(qtbot: QtBot) -> None:
    form = MandatedForm()
    qtbot.addWidget(form)
    form.organisation.box.setCurrentText("VK")
    form.consent.box.setCurrentIndex(1)

    assert (form.ground().organisation, form.ground().consent) == ("VK", Consent.NO)


@pytest.mark.parametrize(("typed", "known"), [("", None), ("5/1/2026", day("2026-01-05")), ("31/02/2026", None)])
def test_a_day_that_need_not_be_known_is_a_day_or_none(referral: ReferralForm, typed: str, known: date | None) -> None:
    referral.a_document_on.line.setText(typed)

    assert referral.ground().a_document_on == known


def test_a_day_that_does_not_exist_is_named_at_its_field(referral: ReferralForm) -> None:
    referral.a_document_on.line.setText("31/02/2026")

    assert "Write a day that exists, as dd/mm/yyyy." in faults(referral)
