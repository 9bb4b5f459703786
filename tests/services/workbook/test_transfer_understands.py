"""What people's own sheets contain is understood as they mean it."""

from datetime import date, datetime
from pathlib import Path

import pytest

from ckgdesk.domain.decision import Basis, CourtKind
from ckgdesk.domain.period import Period
from ckgdesk.domain.stay import AbsenceReason, Certainty, PhaseKind
from tests.builders import day, nights
from tests.workbooks.builder import HEADINGS, BookBuilder
from tests.workbooks.desk import ImportDesk, calculated, errors, sentences

FIRST = "05/01/2026"


def a_book(**stay: object) -> BookBuilder:
    return BookBuilder().stay("V1", "K1", stay.pop("first", FIRST), stay.pop("until", "02/02/2026"), **stay)


@pytest.mark.parametrize(
    "written",
    [
        date(2026, 1, 5),
        datetime(2026, 1, 5, 14, 30),  # noqa: DTZ001  a cell has no zone
        "5/1/2026",
        "05/01/2026",
        " 5-1-2026 ",
        "05.01.2026",
        "2026-01-05",
        "2026-01-05T00:00:00",
        "5 / 1 / 2026",
        "\u00a05/1/2026",
    ],
)
def test_a_date_is_read_however_it_is_written(desk: ImportDesk, written: object) -> None:
    desk.imported(a_book(first=written))

    assert desk.stay("V1").period.first == day("2026-01-05")


@pytest.mark.parametrize(
    ("written", "code"), [(12, "12"), (12.0, "12"), (" A 7 ", "A 7"), ("007", "007"), (3.5, "3.5")]
)
def test_a_code_is_a_text_or_a_number(desk: ImportDesk, written: object, code: str) -> None:
    desk.imported(BookBuilder().child(written, "Fien").stay("V1", code, FIRST, "02/02/2026"))

    child = desk.picture().people.children[desk.stay("V1").stay.child_id]
    assert (child.code, child.first_name) == (code, "Fien")


@pytest.mark.parametrize(
    ("written", "kind"),
    [("crisis", PhaseKind.CRISIS), ("KORTDUREND", PhaseKind.SHORT), (" Langdurend ", PhaseKind.LONG)],
)
def test_the_kind_of_a_stay_is_a_dutch_word_in_capitals_or_not(desk: ImportDesk, written: str, kind: PhaseKind) -> None:
    desk.imported(a_book(kind=written, until="08/01/2026"))

    assert [phase.kind for phase in desk.stay("V1").phases] == [kind]


@pytest.mark.parametrize(
    ("written", "certainty"),
    [
        ("Vast", Certainty.FIRM),
        ("verwacht", Certainty.EXPECTED),
        ("onbekend", Certainty.UNKNOWN),
        ("", Certainty.EXPECTED),
    ],
)
def test_the_certainty_of_a_departure_is_expected_unless_said_otherwise(
    desk: ImportDesk, written: str, certainty: Certainty
) -> None:
    desk.imported(a_book(certainty=written))

    assert desk.stay("V1").stay.certainty is certainty


def test_headings_may_come_in_any_order_case_and_accent(desk: ImportDesk) -> None:
    book = BookBuilder().headed(
        "verblijven",
        (" VERTREKDAG ", "kindcode", "Eerste  dag", "verblijfcode", "sóórt", "Plaatscode"),
        ("2/2/2026", "K1", FIRST, "V1", "kortdurend", "P1"),
    )

    desk.imported(book)

    assert desk.stay("V1").period == nights("2026-01-05", "2026-02-02")


def test_empty_rows_are_skipped_and_not_counted(desk: ImportDesk) -> None:
    book = a_book().rows("Verblijven", (None,), ("  ", None, ""), ("V2", "K2", "crisis", FIRST, "08/01/2026", "P2"))

    report = desk.imported(book)

    assert report.read["Verblijven"] == 2
    assert desk.stay("V2").period.first == day("2026-01-05")


def test_headings_below_some_empty_rows_are_found(desk: ImportDesk) -> None:
    book = a_book().headed(
        "Fasen", (), (), HEADINGS["Fasen"], ("V1", "crisis", FIRST), ("V1", "kortdurend", "12/1/2026")
    )

    desk.imported(book)

    assert [phase.kind for phase in desk.stay("V1").phases] == [PhaseKind.CRISIS, PhaseKind.SHORT]


def test_without_a_departure_day_a_stay_has_no_end_and_keeps_its_place(desk: ImportDesk) -> None:
    desk.imported(a_book(until=None))

    stay = desk.stay("V1")
    assert stay.period == nights("2026-01-05")
    assert [bed.period for bed in stay.placements] == [nights("2026-01-05")]


def test_without_a_place_a_stay_waits(desk: ImportDesk) -> None:
    desk.imported(a_book(place=None))

    assert desk.stay("V1").unplaced() == (nights("2026-01-05", "2026-02-02"),)


def test_placements_of_their_own_sheet_hold_instead_of_the_place_of_the_stay(desk: ImportDesk) -> None:
    book = a_book(place="P1").rows("Toewijzingen", ("V1", "P2", "20/1/2026", None), ("V1", "P1", FIRST, "20/1/2026"))

    desk.imported(book)

    beds = [bed.period for bed in desk.stay("V1").placements]
    assert beds == [nights("2026-01-05", "2026-01-20"), nights("2026-01-20", "2026-02-02")]


def test_two_crisis_phases_in_a_row_are_an_extension(desk: ImportDesk) -> None:
    book = a_book(until="18/01/2026", kind=None).rows("Fasen", ("V1", "crisis", FIRST), ("V1", "crisis", "12/1/2026"))

    report = desk.imported(book)

    assert report.problems == ()
    assert [phase.first for phase in desk.stay("V1").phases] == [day("2026-01-05"), day("2026-01-12")]


def test_an_absence_without_an_end_lasts_until_the_departure(desk: ImportDesk) -> None:
    desk.imported(a_book().rows("Afwezigheden", ("V1", "30/1/2026", None, "Time-out")))

    (absence,) = desk.stay("V1").absences
    assert (absence.period, absence.reason) == (nights("2026-01-30", "2026-02-02"), AbsenceReason.TIME_OUT)


def test_a_decision_is_read_with_every_column_it_may_have(desk: ImportDesk) -> None:
    headings = (*HEADINGS["Beslissingen"], "Soort beslissing", "Maatregel", "Consulent", "Dringend")
    line = (
        "V1",
        "Gerechtelijk",
        "Jeugdrechtbank",
        417,
        FIRST,
        FIRST,
        "4/1/2027",
        "Vonnis",
        "toezicht",
        "R. Baert",
        "Ja",
    )

    desk.imported(a_book(kind="langdurend").headed("Beslissingen", headings, line))

    (decision,) = desk.stay("V1").decisions
    assert (decision.basis, decision.number, decision.court_kind) == (Basis.COURT, "417", CourtKind.JUDGMENT)
    assert (decision.valid_until, decision.measure, decision.urgent) == (day("2027-01-04"), "toezicht", True)


def test_a_closure_without_an_end_goes_on(desk: ImportDesk) -> None:
    desk.imported(BookBuilder().rows("Sluitingen", ("P2", "1/3/2026", None, "Waterschade")))

    (closure,) = desk.picture().closures()
    assert (closure.period, closure.reason) == (nights("2026-03-01"), "Waterschade")


def test_rooms_groups_and_sites_come_from_the_places(desk: ImportDesk) -> None:
    book = BookBuilder(empty=True).rows(
        "Plaatsen",
        ("P1", "Kamer 1", "Eiken", "De Linde", ""),
        ("P2", "kamer 1 ", "EIKEN", "De Linde", ""),
        ("P3", 2, "Eiken", "De Beuk", "bij het raam"),
    )

    desk.imported(book)

    house = desk.picture().house
    assert [site.name for site in house.sites.values()] == ["De Linde", "De Beuk"]
    assert [(group.name, group.site_id) for group in house.groups.values()] == [
        ("Eiken", site_id) for site_id in house.sites
    ]
    assert [room.name for room in house.rooms.values()] == ["Kamer 1", "2"]


def test_a_living_group_is_recognised_for_the_number_of_any_of_its_rows(desk: ImportDesk) -> None:
    headings = ("Plaatscode", "Kamer", "Leefgroep", "Vestiging", "Erkend")
    book = BookBuilder(empty=True).headed("Plaatsen", headings, ("P1", 1, "A", "S", None), ("P2", 1, "A", "S", 8))

    desk.imported(book)

    assert [group.recognised for group in desk.picture().house.groups.values()] == [8]


def test_what_was_told_about_the_two_thirds_comes_along(desk: ImportDesk) -> None:
    headings = (*HEADINGS["Verblijven"], "Bestemming 1/3", "Ouders ingelicht")
    line = ("V1", "K1", "kortdurend", FIRST, "02/02/2026", "P1", "", "", "Moeder", "7/1/2026")

    desk.imported(BookBuilder().headed("Verblijven", headings, line))

    (notice,) = desk.notices()
    assert (notice.one_third_to, notice.parents_informed) == ("Moeder", day("2026-01-07"))


def test_a_formula_counts_as_what_it_gave_last(desk: ImportDesk, tmp_path: Path) -> None:
    path = a_book(first="=A1").saved(tmp_path)
    calculated(path, "=A1", "<v>46027</v>")

    report = desk.transfer.import_workbook(path)

    assert errors(report) == [("Verblijven", 2, "Eerste dag")]
    assert "46027" in sentences(report)[0]


def test_a_formula_that_gives_nothing_is_an_empty_cell(desk: ImportDesk, tmp_path: Path) -> None:
    path = a_book(until='=""').saved(tmp_path)
    calculated(path, '=""', "<v></v>", kind="str")

    desk.transfer.import_workbook(path)

    assert desk.stay("V1").period == nights("2026-01-05")


def test_everything_comes_in_one_step_of_the_journal(desk: ImportDesk) -> None:
    report = desk.imported(a_book())

    assert desk.journal_lines() == 1
    assert report.written == report.read == {"Plaatsen": 2, "Gezinnen": 1, "Kinderen": 2, "Verblijven": 1}


def test_a_later_workbook_may_add_to_what_stands_in_the_plan(desk: ImportDesk) -> None:
    desk.imported(a_book())

    report = desk.imported(BookBuilder(empty=True).stay("V2", "K2", FIRST, "02/02/2026", place="P2"))

    assert report.problems == ()
    assert desk.stay("V2").period == Period(day("2026-01-05"), day("2026-02-02"))
