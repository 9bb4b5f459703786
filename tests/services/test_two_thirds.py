"""What is agreed, told and reported about the two thirds; each step can be taken back."""

from dataclasses import replace

import pytest

from ckgdesk.domain.breach import Rule
from ckgdesk.domain.errors import Impossible, Refused
from ckgdesk.domain.groeipakket import InformedHow, Month, Notice
from ckgdesk.domain.stay import PhaseKind
from ckgdesk.services.two_thirds import Arrangement, Telling, arranged
from tests.builders import a_bed, a_phase, a_stay, a_timeline, day
from tests.cases import BASIC, FATHER, FONS, NOOR
from tests.centre import Centre

AGREED = Arrangement("een spaarrekening", "de jeugdrechter", "FONS")
LETTER = InformedHow.LETTER
TODAY = day("2026-09-01")


@pytest.fixture
def noor(centre: Centre) -> Centre:
    centre.given(NOOR)
    centre.written(FATHER, BASIC, FONS)
    return centre


def informed(centre: Centre, on: str, *contact_ids: int | None) -> None:
    centre.two_thirds.inform(101, Telling(contact_ids, day(on), LETTER, "An"), TODAY)


def test_a_stay_has_its_months_and_its_letters(noor: Centre) -> None:
    case = noor.two_thirds.case(101)

    assert case.months is not None
    assert (case.months.first, case.months.last) == (Month(2026, 3), Month(2026, 8))
    assert [letter.contact_ids for letter in case.waiting] == [(None,), (5,)]


def test_a_stay_that_is_never_long_has_no_two_thirds(centre: Centre) -> None:
    centre.given(a_timeline(a_stay(number=102, child_id=2)))

    with pytest.raises(Impossible):
        centre.two_thirds.case(102)


@pytest.mark.parametrize(("month", "count"), [(Month(2026, 2), 0), (Month(2026, 3), 1), (Month(2026, 9), 0)])
def test_a_month_of_the_centre_holds_who_counts_in_it(noor: Centre, month: Month, count: int) -> None:
    assert len(noor.two_thirds.month(month)) == count


def test_what_is_agreed_is_written_down_and_taken_back(noor: Centre) -> None:
    done = noor.two_thirds.arrange(101, AGREED, TODAY)
    assert arranged(noor.two_thirds.case(101)) == AGREED

    noor.planning.revert(done)

    assert noor.two_thirds.case(101).dossier.notice is None


def test_begin_and_end_are_reported_under_names_of_their_own(noor: Centre) -> None:
    noor.two_thirds.arrange(101, AGREED, TODAY)

    noor.two_thirds.report_begin(101, day("2026-02-17"), TODAY)
    noor.two_thirds.report_end(101, day("2026-08-19"), TODAY)

    notice = noor.two_thirds.case(101).notice
    assert (notice.begin_reported, notice.end_reported) == (day("2026-02-17"), day("2026-08-19"))
    assert len({line.title.source for line in noor.journal()[-3:]}) == 3


@pytest.mark.parametrize("payer", ["", "  "])
def test_nothing_can_be_reported_to_nobody(noor: Centre, payer: str) -> None:
    noor.two_thirds.arrange(101, replace(AGREED, payer=payer), TODAY)

    with pytest.raises(Refused) as refused:
        noor.two_thirds.report_begin(101, day("2026-02-17"), TODAY)

    (breach,) = refused.value.breaches
    assert breach.rule is Rule.PAYER_MISSING
    assert "Choose the payer" in breach.text.source
    assert noor.two_thirds.case(101).notice.begin_reported is None


@pytest.mark.parametrize(
    "wish",
    [
        replace(AGREED, begin_reported=day("2026-08-20")),
        replace(AGREED, begin_reported=day("2026-08-19"), end_reported=day("2026-08-20")),
    ],
    ids=["begin", "end"],
)
def test_nothing_was_reported_on_a_day_still_to_come(noor: Centre, wish: Arrangement) -> None:
    with pytest.raises(Impossible, match="still to come, so nothing"):
        noor.two_thirds.arrange(101, wish, day("2026-08-19"))

    assert noor.two_thirds.case(101).dossier.notice is None


def test_nobody_was_informed_on_a_day_still_to_come(noor: Centre) -> None:
    with pytest.raises(Impossible, match="still to come, so nobody"):
        noor.two_thirds.inform(101, Telling((None,), day("2026-02-11"), LETTER, "An"), day("2026-02-10"))

    assert noor.two_thirds.case(101).dossier.informed == ()


def test_an_end_that_is_not_known_cannot_be_reported(noor: Centre) -> None:
    noor.given(
        a_timeline(a_stay("2026-02-16", None, 103, 3), a_phase(PhaseKind.LONG, "2026-02-16"), a_bed(2, "2026-02-16"))
    )
    noor.two_thirds.arrange(103, replace(AGREED, begin_reported=day("2026-02-17")), TODAY)

    with pytest.raises(Impossible, match="no known end"):
        noor.two_thirds.report_end(103, day("2026-08-19"), TODAY)


def test_the_end_is_not_reported_before_the_begin(noor: Centre) -> None:
    with pytest.raises(Impossible, match="but not the begin"):
        noor.two_thirds.arrange(101, replace(AGREED, end_reported=day("2026-08-19")), TODAY)
    turned_round = replace(AGREED, begin_reported=day("2026-08-19"), end_reported=day("2026-08-18"))
    with pytest.raises(Impossible, match="before the begin"):
        noor.two_thirds.arrange(101, turned_round, TODAY)


def test_the_parents_are_informed_once_the_last_of_them_is(noor: Centre) -> None:
    informed(noor, "2026-02-10", None)
    assert noor.two_thirds.case(101).notice.parents_informed is None

    informed(noor, "2026-02-12", 5)

    case = noor.two_thirds.case(101)
    assert (case.notice.parents_informed, case.notice.informed_how) == (day("2026-02-12"), "Brief")
    assert case.waiting == ()


def test_informing_can_be_taken_back(noor: Centre) -> None:
    done = noor.two_thirds.inform(101, Telling((None, 5), day("2026-02-10"), LETTER, "An"), TODAY)
    assert noor.two_thirds.case(101).waiting == ()

    noor.planning.revert(done)

    assert len(noor.two_thirds.case(101).waiting) == 2


def test_the_same_letter_is_noted_once(noor: Centre) -> None:
    informed(noor, "2026-02-10", None)

    informed(noor, "2026-02-10", None)

    assert len(noor.two_thirds.case(101).dossier.informed) == 1


def test_somebody_must_have_been_told(noor: Centre) -> None:
    with pytest.raises(Impossible):
        informed(noor, "2026-02-10")


def test_what_was_noted_for_all_parents_is_not_lost_when_one_is_told_again(noor: Centre) -> None:
    noor.written(Notice(9, 101, "", parents_informed=day("2026-02-10"), informed_how="Gesprek en brief"))

    informed(noor, "2026-03-01", 5)

    case = noor.two_thirds.case(101)
    assert (case.waiting, case.informed_on) == ((), day("2026-02-10"))


def test_the_payers_come_from_the_directory(noor: Centre) -> None:
    assert noor.two_thirds.payers() == ("FONS",)
