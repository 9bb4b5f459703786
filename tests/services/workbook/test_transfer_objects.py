"""What a workbook says that cannot be, is told by sheet, row and column, and nothing at all is written."""

from pathlib import Path

import pytest
from openpyxl import load_workbook

from ckgdesk.domain.colleagues import Role
from ckgdesk.domain.errors import NotAllowed
from ckgdesk.services.workbook import crowds, review
from tests.workbooks.builder import BookBuilder
from tests.workbooks.desk import ImportDesk, errors, opened, sentences, warnings

FIRST, UNTIL = "05/01/2026", "02/02/2026"
STAY = ("V1", "K1", "kortdurend", FIRST, UNTIL, "P1")


def with_stay(*cells: object) -> BookBuilder:
    return BookBuilder().rows("Verblijven", cells)


def spoiled(column: int, cell: object) -> BookBuilder:
    return with_stay(*STAY[:column], cell, *STAY[column + 1 :])


@pytest.mark.parametrize(
    ("column", "cell", "heading"),
    [
        (3, "30/02/2026", "Eerste dag"),
        (3, "2026-13-01", "Eerste dag"),
        (3, "5/1/26", "Eerste dag"),
        (3, "maandag", "Eerste dag"),
        (3, 46027, "Eerste dag"),
        (3, "5/1/0206", "Eerste dag"),
        (3, True, "Eerste dag"),
        (3, None, "Eerste dag"),
        (4, "31/04/2026", "Vertrekdag"),
        (4, FIRST, "Vertrekdag"),
        (4, "04/01/2026", "Vertrekdag"),
        (1, "K9", "Kindcode"),
        (1, "k1", "Kindcode"),
        (1, None, "Kindcode"),
        (5, "P9", "Plaatscode"),
        (2, "tijdelijk", "Soort"),
        (2, None, "Soort"),
        (0, None, "Verblijfcode"),
        (0, True, "Verblijfcode"),
        (0, "V" * 80, "Verblijfcode"),
    ],
)
def test_a_cell_that_is_not_understood_is_told_and_nothing_is_written(
    desk: ImportDesk, column: int, cell: object, heading: str
) -> None:
    report = desk.imported(spoiled(column, cell))

    assert errors(report) == [("Verblijven", 2, heading)]
    assert report.written == {}
    assert desk.is_empty()


def test_two_children_in_one_place_on_one_night_are_told_on_both_rows(desk: ImportDesk) -> None:
    report = desk.imported(with_stay(*STAY).stay("V2", "K2", "01/02/2026", "10/02/2026"))

    assert errors(report) == [("Verblijven", 2, "Plaatscode"), ("Verblijven", 3, "Plaatscode")]
    assert desk.is_empty()


def test_two_stays_may_touch_on_a_change_day(desk: ImportDesk) -> None:
    report = desk.imported(with_stay(*STAY).stay("V2", "K2", UNTIL, "10/02/2026"))

    assert report.problems == ()


def test_a_child_with_two_stays_at_once_is_told(desk: ImportDesk) -> None:
    report = desk.imported(with_stay(*STAY).stay("V2", "K1", "01/02/2026", "10/02/2026", place="P2"))

    assert errors(report) == [("Verblijven", 2, "Kindcode"), ("Verblijven", 3, "Kindcode")]


def test_a_child_in_two_places_of_one_stay_is_told(desk: ImportDesk) -> None:
    book = with_stay(*STAY).rows("Toewijzingen", ("V1", "P1", FIRST, "20/1/2026"), ("V1", "P2", "19/1/2026", UNTIL))

    assert errors(desk.imported(book)) == [("Toewijzingen", 3, "Eerste nacht")]


@pytest.mark.parametrize(
    ("sheet", "row", "column"),
    [
        ("Toewijzingen", ("V1", "P1", FIRST, "03/02/2026"), "Eerste nacht"),
        ("Afwezigheden", ("V1", "01/02/2026", "03/02/2026", "thuis"), "Eerste nacht"),
        ("Afwezigheden", ("V1", "03/02/2026", None, "thuis"), "Eerste nacht"),
        ("Fasen", ("V1", "langdurend", "02/02/2026"), "Eerste dag"),
    ],
)
def test_what_lies_outside_its_stay_is_told(desk: ImportDesk, sheet: str, row: tuple[object, ...], column: str) -> None:
    book = with_stay(*STAY).rows(sheet, row)
    if sheet == "Fasen":
        book.rows("Fasen", ("V1", "kortdurend", FIRST))

    assert (sheet, 2, column) in errors(desk.imported(book))


@pytest.mark.parametrize(
    ("sheet", "row", "column"),
    [
        ("Toewijzingen", ("V9", "P1", FIRST, UNTIL), "Verblijfcode"),
        ("Toewijzingen", ("V1", "P9", FIRST, UNTIL), "Plaatscode"),
        ("Fasen", ("V9", "crisis", FIRST), "Verblijfcode"),
        ("Beslissingen", ("V9", "doorverwijzing", "ITP", "1", FIRST, FIRST, UNTIL), "Verblijfcode"),
        ("Beslissingen", ("V1", "doorverwijzing", "ITP", "1", FIRST, UNTIL, FIRST), "Geldig tot"),
        ("Beslissingen", ("V1", "mondeling", "ITP", "1", FIRST, FIRST, UNTIL), "Grond"),
        ("Afwezigheden", ("V1", "10/1/2026", "12/1/2026", "vakantie"), "Reden"),
        ("Afwezigheden", ("V1", "10/1/2026", "10/1/2026", "thuis"), "Tot"),
        ("Sluitingen", ("P9", FIRST, UNTIL, "verf"), "Plaatscode"),
        ("Kinderen", ("K3", "Fien", "Maes", "1/5/2020", "G9", ""), "Gezinscode"),
        ("Gezinnen", ("G1", "Maes", "", "", "", ""), "Gezinscode"),
        ("Plaatsen", ("P1", "Kamer 9", "Eiken", "De Linde", ""), "Plaatscode"),
        ("Plaatsen", ("P3", "Kamer 9", "", "De Linde", ""), "Leefgroep"),
        ("Verblijven", STAY, "Verblijfcode"),
    ],
)
def test_every_sheet_is_held_against_the_others(
    desk: ImportDesk, sheet: str, row: tuple[object, ...], column: str
) -> None:
    report = desk.imported(with_stay(*STAY).rows(sheet, row))

    assert {(name, heading) for name, _, heading in errors(report)} == {(sheet, column)}
    assert desk.is_empty()


def test_a_mistake_is_told_once_and_not_again_where_it_is_referred_to(desk: ImportDesk) -> None:
    book = BookBuilder().child("K3", "Fien", born="31/02/2020").stay("V1", "K3", FIRST, UNTIL)
    book.rows("Afwezigheden", ("V1", "10/1/2026", "12/1/2026", "thuis"))

    assert errors(desk.imported(book)) == [("Kinderen", 4, "Geboortedatum")]


def test_every_problem_of_a_workbook_is_told_at_once(desk: ImportDesk) -> None:
    book = (
        with_stay(*STAY)
        .stay("V2", "K2", "20/1/2026", UNTIL)
        .stay("V3", "K9", FIRST, UNTIL)
        .stay("V4", "K1", "30/2/2026")
    )

    found = errors(desk.imported(book))

    assert {row for _, row, _ in found} == {2, 3, 4, 5}


def test_an_unknown_column_is_reported_and_the_rest_is_written(desk: ImportDesk) -> None:
    book = BookBuilder().headed("Gezinnen", ("Gezinscode", "Naam", "Kleur"), ("G1", "Maes", "blauw"))

    report = desk.imported(book)

    assert warnings(report) == [("Gezinnen", 1, "Kleur")]
    assert len(desk.picture().people.families) == 1


def test_a_column_without_a_heading_is_reported_once(desk: ImportDesk) -> None:
    book = BookBuilder().rows(
        "Gezinnen", ("G2", "Maes", "", "", "", "", "let op"), ("G3", "Aerts", "", "", "", "", "ja")
    )

    assert warnings(desk.imported(book)) == [("Gezinnen", 3, "G")]


def test_an_unknown_sheet_is_reported(desk: ImportDesk) -> None:
    report = desk.imported(BookBuilder().headed("Blad1", ("iets",), ("anders",)))

    assert warnings(report) == [("Blad1", None, "")]


def test_a_workbook_without_any_known_sheet_is_refused(desk: ImportDesk) -> None:
    report = desk.imported(BookBuilder(empty=True).headed("Blad1", ("iets",), ("anders",)))

    assert errors(report) == [("", None, "")]


def test_a_missing_column_is_told_by_its_heading(desk: ImportDesk) -> None:
    book = BookBuilder().headed("Verblijven", ("Verblijfcode", "Eerste dag"), ("V1", FIRST))

    assert errors(desk.imported(book)) == [("Verblijven", 1, "Kindcode")]


def test_two_columns_of_one_heading_are_refused(desk: ImportDesk) -> None:
    book = BookBuilder().headed("Gezinnen", ("Gezinscode", "Naam", "naam"), ("G1", "Maes", "Aerts"))

    assert errors(desk.imported(book)) == [("Gezinnen", 1, "naam")]


def test_two_numbers_for_one_living_group_are_refused(desk: ImportDesk) -> None:
    headings = ("Plaatscode", "Kamer", "Leefgroep", "Vestiging", "Erkend")
    book = BookBuilder(empty=True).headed("Plaatsen", headings, ("P1", 1, "A", "S", 8), ("P2", 1, "A", "S", 9))

    assert errors(desk.imported(book)) == [("Plaatsen", 3, "Erkend")]


def test_a_formula_that_was_never_calculated_is_told(desk: ImportDesk) -> None:
    """openpyxl writes formulas without what they give, as other programs do that never calculate."""
    report = desk.imported(spoiled(3, "=DATE(2026,1,5)"))

    assert errors(report) == [("Verblijven", 2, "Eerste dag")]
    assert "never calculated" in sentences(report)[0]


def test_a_mistake_of_excel_is_told(desk: ImportDesk) -> None:
    report = desk.imported(spoiled(5, "#N/A"))

    assert errors(report) == [("Verblijven", 2, "Plaatscode")]


def test_a_code_that_excel_made_a_date_of_is_told(desk: ImportDesk, tmp_path: Path) -> None:
    path = with_stay(*STAY).saved(tmp_path)
    workbook = load_workbook(path)
    cell = workbook["Verblijven"]["A2"]
    cell.value, cell.number_format = 46027, "d/m"
    workbook.save(path)

    report = desk.transfer.import_workbook(path)

    assert errors(report) == [("Verblijven", 2, "Verblijfcode")]
    assert "made a date" in sentences(report)[0]


def test_the_same_workbook_twice_is_refused_code_by_code(desk: ImportDesk) -> None:
    book = with_stay(*STAY)
    desk.imported(book)

    report = desk.imported(book)

    assert ("Verblijven", 2, "Verblijfcode") in errors(report)
    assert desk.journal_lines() == 1


@pytest.mark.parametrize(
    ("book", "spot"),
    [
        (with_stay("V1", "K1", "kortdurend", FIRST, "20/2/2026", "P1"), ("Verblijven", 2, "Vertrekdag")),
        (with_stay("V1", "K1", "langdurend", FIRST, UNTIL, "P1"), ("Verblijven", 2, "Soort")),
        (with_stay("V1", "K1", "crisis", FIRST, "20/1/2026", "P1"), ("Verblijven", 2, "Vertrekdag")),
        (with_stay(*STAY).rows("Sluitingen", ("P1", FIRST, "8/1/2026", "verf")), ("Verblijven", 2, "Plaatscode")),
        (with_stay(*STAY).rows("Sluitingen", ("P1", "1/3/2026", None, "")), ("Sluitingen", 2, "Reden")),
        (
            with_stay(*STAY).rows("Beslissingen", ("V1", "doorverwijzing", "ITP", "", FIRST, FIRST, UNTIL)),
            ("Beslissingen", 2, "Nummer"),
        ),
    ],
)
def test_history_is_written_with_a_warning(desk: ImportDesk, book: BookBuilder, spot: tuple[str, int, str]) -> None:
    report = desk.imported(book)

    assert warnings(report) == [spot]
    assert errors(report) == []
    assert desk.stay("V1").stay.code == "V1"


def test_a_dry_run_tells_everything_and_writes_nothing(desk: ImportDesk) -> None:
    report = desk.imported(with_stay("V1", "K1", "kortdurend", FIRST, "20/2/2026", "P1"), dry_run=True)

    assert (len(warnings(report)), report.written) == (1, {})
    assert desk.is_empty()


def test_no_more_than_a_thousand_problems_are_listed(desk: ImportDesk) -> None:
    rows = [(f"G{number}", "", "", "", "", "") for number in range(1500)]

    report = desk.imported(BookBuilder(empty=True).rows("Gezinnen", *rows))

    assert len(report.problems) == 1001
    assert report.refused


def test_an_error_is_told_however_many_warnings_come_before_it(desk: ImportDesk) -> None:
    book = BookBuilder()
    for number in range(1200):
        book.rows("Kinderen", (f"L{number}", "Fien", "Maes", "1/5/2020", "", ""))
        book.stay(f"W{number}", f"L{number}", FIRST, "28/2/2026", place="")
    report = desk.imported(book.stay("V1", "K1", FIRST, UNTIL).stay("V2", "K2", FIRST, UNTIL))

    assert errors(report)[:2] == [("Verblijven", 1202, "Plaatscode"), ("Verblijven", 1203, "Plaatscode")]
    assert report.refused


def test_a_child_with_more_stays_than_a_life_has_is_refused_before_they_are_laid_side_by_side(desk: ImportDesk) -> None:
    book = BookBuilder()
    for number in range(501):
        book.stay(f"V{number}", "K1", FIRST, UNTIL)

    report = desk.imported(book)

    assert errors(report) == [("Verblijven", None, "Kindcode")]
    assert desk.is_empty()


def test_more_stays_than_ten_busy_years_hold_are_to_be_divided(
    desk: ImportDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(crowds, "_STAYS", 1)

    report = desk.imported(BookBuilder().stay("V1", "K1", FIRST, UNTIL).stay("V2", "K2", UNTIL, place="P2"))

    assert errors(report) == [("Verblijven", None, "")]
    assert "Divide them over several workbooks" in sentences(report)[0]


def test_stays_that_contradict_each_other_endlessly_are_not_all_looked_at(
    desk: ImportDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(review, "_MOST_BREACHES", 10)
    book = BookBuilder()
    for number in range(12):
        book.child(f"L{number}", "Fien").stay(f"V{number}", f"L{number}", FIRST, UNTIL)

    assert "The stays contradict each other so often" in sentences(desk.imported(book))[-1]


def test_a_reader_may_not_import(empty_plan: Path, tmp_path: Path) -> None:
    with opened(empty_plan, tmp_path, Role.READER) as desk, pytest.raises(NotAllowed):
        desk.imported(BookBuilder())


def test_two_absences_on_one_night_are_told(desk: ImportDesk) -> None:
    absences = ("V1", "10/1/2026", "12/1/2026", "thuis"), ("V1", "11/1/2026", "13/1/2026", "kamp")

    report = desk.imported(with_stay(*STAY).rows("Afwezigheden", *absences))

    assert errors(report) == [("Afwezigheden", 3, "Eerste nacht")]
