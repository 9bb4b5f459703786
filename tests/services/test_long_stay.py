"""The conversion from short to long: its default day, what it shows beforehand, what it demands, what it writes."""

from dataclasses import replace

import pytest

from ckgdesk.domain.breach import Rule, Severity
from ckgdesk.domain.decision import Decision
from ckgdesk.domain.errors import Refused
from ckgdesk.domain.groeipakket import Month, Notice
from ckgdesk.domain.long_stay_file import FileStep, FileStepKind, LongStayFile
from ckgdesk.domain.partner import Partner, PartnerKind
from ckgdesk.domain.stay import Certainty, PhaseKind
from ckgdesk.domain.ways_out import WayKind
from ckgdesk.scheduler.signals import SignalRule
from ckgdesk.services.long_stay import Conversion
from ckgdesk.words import Words
from tests.builders import a_bed, a_decision, a_phase, a_stay, a_timeline, day, nights
from tests.centre import Centre

NOOR = a_timeline(a_stay("2026-01-05", "2026-08-20", number=101, child_id=1))
OVER = day("2026-02-16")


def rules_on(centre: Centre, on: str) -> set[SignalRule]:
    return {concern.signal.rule for concern in centre.attention.worklist(day(on))}


def a_conversion(first: str = "2026-02-16", decision: Decision | None = None) -> Conversion:
    ground = decision or a_decision("2026-02-16", "2026-08-31")
    return Conversion(day(first), ground, "spaarrekening van het kind", "jeugdrechter")


@pytest.fixture
def noor(centre: Centre) -> Centre:
    centre.given(NOOR)
    return centre


def test_the_long_phase_begins_on_the_first_day_over_unless_told_otherwise(noor: Centre) -> None:
    assert noor.long_stay.first_day_over(101) == OVER


def test_a_stay_that_leaves_before_is_offered_its_departure_day(centre: Centre) -> None:
    centre.given(a_timeline(a_stay("2026-01-05", "2026-02-02", number=101, child_id=1)))

    assert centre.long_stay.first_day_over(101) == day("2026-02-02")


def test_a_crisis_stay_is_offered_its_first_day(centre: Centre) -> None:
    centre.given(a_timeline(a_stay(number=101, child_id=1), a_phase(PhaseKind.CRISIS, "2026-01-05")))

    assert centre.long_stay.first_day_over(101) == day("2026-01-05")


def test_the_preview_says_from_which_month_the_two_thirds_count(noor: Centre) -> None:
    preview = noor.long_stay.preview(101, OVER)

    assert preview.months is not None
    assert (preview.months.first, preview.months.last) == (Month(2026, 3), Month(2026, 8))


def test_the_preview_says_what_a_day_earlier_or_later_would_change(noor: Centre) -> None:
    preview = noor.long_stay.preview(101, day("2026-03-01"))

    assert [months.first for months in (preview.a_day_earlier, preview.months, preview.a_day_later) if months] == [
        Month(2026, 3),
        Month(2026, 3),
        Month(2026, 4),
    ]


def test_the_preview_of_a_day_after_the_departure_has_no_months(noor: Centre) -> None:
    assert noor.long_stay.preview(101, day("2026-08-21")).months is None


def test_who_was_to_leave_on_the_first_day_over_stays_as_long_as_the_decision(centre: Centre) -> None:
    leaving = a_stay("2026-01-05", "2026-02-16", number=101, child_id=1, certainty=Certainty.FIRM)
    centre.given(a_timeline(leaving))

    centre.long_stay.convert(101, a_conversion())

    assert centre.stay(101).period == nights("2026-01-05", "2026-09-01")
    assert centre.stay(101).stay.certainty is Certainty.EXPECTED
    assert centre.stay(101).placements[0].period.until == day("2026-09-01")


def test_the_preview_of_a_day_of_departure_counts_months_without_end(noor: Centre) -> None:
    months = noor.long_stay.preview(101, day("2026-08-20")).months

    assert months is not None
    assert (months.first, months.last) == (Month(2026, 9), None)


def test_a_conversion_on_a_decision_without_number_is_refused(noor: Centre) -> None:
    nameless = a_conversion(decision=a_decision("2026-02-16", "2026-08-31", " "))

    with pytest.raises(Refused, match="under which number"):
        noor.long_stay.convert(101, nameless)


def test_a_conversion_makes_the_stay_long_on_its_decision(noor: Centre) -> None:
    noor.long_stay.convert(101, a_conversion())

    stay = noor.stay(101)
    assert [(phase.kind, phase.first) for phase in stay.phases] == [
        (PhaseKind.SHORT, day("2026-01-05")),
        (PhaseKind.LONG, OVER),
    ]
    assert stay.decisions[0].number == "JHB-2026-0001"


def test_the_bed_stays(noor: Centre) -> None:
    noor.long_stay.convert(101, a_conversion())

    assert noor.stay(101).placements == NOOR.placements


def test_where_the_third_goes_and_who_decided_it_is_noted(noor: Centre) -> None:
    noor.long_stay.convert(101, a_conversion())

    with noor.plan.reading() as plan:
        notice = plan.notice_of(101)
    assert notice is not None
    assert (notice.one_third_to, notice.decided_by) == ("spaarrekening van het kind", "jeugdrechter")


def test_a_decision_that_does_not_cover_the_first_day_is_refused_whatever_the_reason(noor: Centre) -> None:
    late = a_conversion(decision=a_decision("2026-02-17", "2026-08-31"))

    with pytest.raises(Refused) as refused:
        noor.long_stay.convert(101, late, override="komt morgen")

    assert [(b.rule, b.severity) for b in refused.value.breaches] == [(Rule.LONG_WITHOUT_DECISION, Severity.HARD)]


def test_a_decision_of_a_day_that_is_still_to_come_is_refused_whatever_the_reason(noor: Centre) -> None:
    tomorrow = replace(a_decision("2026-02-16", "2026-08-31"), decided_on=day("2026-01-11"))

    with pytest.raises(Refused, match="That day is still to come"):
        noor.long_stay.convert(101, a_conversion(decision=tomorrow), override="komt morgen")

    assert noor.stay(101) == NOOR


def test_a_refused_conversion_changes_nothing(noor: Centre) -> None:
    with pytest.raises(Refused):
        noor.long_stay.convert(101, a_conversion(decision=a_decision("2026-02-17", "2026-08-31")))

    assert noor.stay(101) == NOOR


def test_a_decision_that_ends_before_the_departure_asks_a_reason(noor: Centre) -> None:
    short = a_conversion(decision=a_decision("2026-02-16", "2026-05-15"))

    with pytest.raises(Refused) as refused:
        noor.long_stay.convert(101, short)

    assert refused.value.breaches[0].severity is Severity.OVERRIDABLE


def test_a_stay_that_is_long_already_cannot_become_it_again(noor: Centre) -> None:
    noor.long_stay.convert(101, a_conversion())

    with pytest.raises(Refused) as refused:
        noor.long_stay.convert(101, a_conversion("2026-03-02"))

    assert refused.value.breaches[0].rule is Rule.PHASES_OVERLAP


def test_a_planned_long_phase_can_begin_sooner(noor: Centre) -> None:
    noor.long_stay.convert(101, a_conversion())
    sooner = a_conversion("2026-02-10", a_decision("2026-02-10", "2026-08-31", "JHB-2026-0002"))

    noor.long_stay.convert(101, sooner)

    assert [phase.first for phase in noor.stay(101).phases] == [day("2026-01-05"), day("2026-02-10")]


def test_a_conversion_is_one_step_that_can_be_taken_back_and_redone(noor: Centre) -> None:
    changed = noor.long_stay.convert(101, a_conversion())
    converted = noor.stay(101)

    undone = noor.planning.revert(changed)
    before = noor.stay(101)
    noor.planning.revert(undone)

    assert (before, noor.stay(101)) == (NOOR, converted)


def test_a_converted_stay_no_longer_asks_attention_for_six_weeks(noor: Centre) -> None:
    noor.planning.revert(noor.planning.cancel(101))  # a road of its own must not matter
    assert SignalRule.SIX_WEEKS in rules_on(noor, "2026-02-10")

    noor.long_stay.convert(101, a_conversion())

    assert SignalRule.SIX_WEEKS not in rules_on(noor, "2026-02-10")


def test_the_decision_gets_the_stay_it_is_for(noor: Centre) -> None:
    stray = replace(a_decision("2026-02-16", "2026-08-31"), stay_id=999)

    noor.long_stay.convert(101, a_conversion(decision=stray))

    assert noor.stay(101).decisions[0].stay_id == 101


@pytest.mark.parametrize(
    ("first", "valid", "until", "rule", "severity"),
    [
        ("2026-01-04", "2026-01-01", "2026-08-31", Rule.OUTSIDE_STAY, Severity.HARD),
        ("2026-08-21", "2026-01-01", "2026-12-31", Rule.OUTSIDE_STAY, Severity.HARD),
        ("2026-02-16", "2026-02-17", "2026-08-31", Rule.LONG_WITHOUT_DECISION, Severity.HARD),
        ("2026-08-20", "2026-01-01", "2026-08-19", Rule.LONG_WITHOUT_DECISION, Severity.HARD),
        ("2026-02-17", "2026-02-17", "2026-08-31", Rule.SIX_WEEKS_EXCEEDED, Severity.OVERRIDABLE),
    ],
)
def test_bad_input_is_refused_with_its_rule_and_changes_nothing(
    noor: Centre, first: str, valid: str, until: str, rule: Rule, severity: Severity
) -> None:
    with pytest.raises(Refused) as refused:
        noor.long_stay.convert(101, a_conversion(first, a_decision(valid, until)))

    assert [(breach.rule, breach.severity, breach.stay_id) for breach in refused.value.breaches] == [
        (rule, severity, 101)
    ]
    assert noor.stay(101) == NOOR


def test_a_refusal_names_the_child_and_the_days(noor: Centre) -> None:
    with pytest.raises(Refused) as refused:
        noor.long_stay.convert(101, a_conversion("2026-01-04"))

    said = Words.english().say(refused.value.text)
    assert "Lotte Vermeulen arrives on 05/01/2026" in said
    assert "Choose a day from 05/01/2026 on." in said


def test_a_long_phase_can_begin_in_another_place(noor: Centre) -> None:
    noor.long_stay.convert(101, replace(a_conversion(), place_id=6))

    beds = [(bed.place_id, bed.period) for bed in noor.stay(101).placements]
    assert beds == [(1, nights("2026-01-05", "2026-02-16")), (6, nights("2026-02-16", "2026-08-20"))]


def test_what_the_file_knows_need_not_be_asked_again(noor: Centre) -> None:
    noor.written(Partner(71, PartnerKind.GATE, "Toegangspoort Oost"))
    noor.written(LongStayFile(72, 101, consultant="P. Claes", type_module="verblijf", one_third_to="de ouders"))
    noor.written(FileStep(73, 101, FileStepKind.A_DOCUMENT_FILED, day("2026-01-06"), number="A-17"))
    noor.written(FileStep(74, 101, FileStepKind.DECIDED, day("2026-02-10"), number="JHB-2026-0009"))

    known = noor.long_stay.preview(101, OVER).known

    assert (known.authority, known.number, known.decided_on) == (
        "Toegangspoort Oost",
        "JHB-2026-0009",
        day("2026-02-10"),
    )
    assert (known.a_document_number, known.consultant, known.one_third_to) == ("A-17", "P. Claes", "de ouders")


def test_who_must_be_informed_is_known_beforehand(noor: Centre) -> None:
    assert len(noor.long_stay.preview(101, OVER).to_inform) == 1


def refused_for_the_next_child(centre: Centre) -> Refused:
    """Noor leaves on the first day over; whoever comes then has her place."""
    leaving = a_timeline(a_stay("2026-01-05", "2026-02-16", 101, 1))
    centre.given(leaving, a_timeline(a_stay("2026-02-16", None, 202, 3), a_bed(1, "2026-02-16")))
    with pytest.raises(Refused) as refused:
        centre.long_stay.convert(101, a_conversion())
    return refused.value


def test_where_the_next_child_has_the_bed_the_nights_after_may_wait(centre: Centre) -> None:
    ways = {way.kind: way for way in centre.rescue.ways_out(refused_for_the_next_child(centre))}

    centre.long_stay.convert_by(ways[WayKind.WAIT], a_conversion())

    assert centre.stay(101).unplaced() == (nights("2026-02-16", "2026-09-01"),)
    assert centre.stay(101).regime(PhaseKind.LONG) is not None


def test_a_conversion_by_a_way_out_keeps_where_the_third_goes(centre: Centre) -> None:
    way = centre.rescue.ways_out(refused_for_the_next_child(centre))[0]

    change = centre.long_stay.convert_by(way, a_conversion())

    notices = [record.after for record in change.changes if isinstance(record.after, Notice)]
    assert [notice.one_third_to for notice in notices] == ["spaarrekening van het kind"]
