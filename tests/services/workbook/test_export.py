"""The workbook that is written is the one of the contract, and text in it stays text."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.cell import Cell

from ckgdesk.domain.colleagues import Role
from ckgdesk.domain.errors import Impossible, NotAllowed
from ckgdesk.domain.groeipakket import Notice
from ckgdesk.domain.people import Family
from ckgdesk.texts import Text
from tests.builders import a_bed, a_child, a_decision, a_house, a_stay, a_timeline
from tests.centre import NOW
from tests.workbooks.builder import HEADINGS, BookBuilder
from tests.workbooks.desk import ImportDesk, opened

NAMES = ("=1+1", "+32", "-cmd", "@SUM(A1)", "\tx", "#N/A", "TRUE", "007")


def exported(desk: ImportDesk) -> Workbook:
    desk.transfer.export_workbook(desk.folder / "uit.xlsx")
    return load_workbook(desk.folder / "uit.xlsx")


def with_one_stay(desk: ImportDesk) -> ImportDesk:
    desk.imported(BookBuilder().stay("V1", "K1", "5/1/2026", "2/2/2026"))
    return desk


def with_families(desk: ImportDesk, *names: str) -> ImportDesk:
    with desk.plan.writing() as work:
        for number, name in enumerate(names, start=900):
            work.write(None, Family(number, f"G{number}", name))
        work.record(Text("test", "given"), "test", NOW)
    return desk


def test_sheets_and_headings_are_those_of_the_contract(desk: ImportDesk) -> None:
    workbook = exported(with_one_stay(desk))

    found = {sheet.title: tuple(cell.value for cell in sheet[1]) for sheet in workbook.worksheets}
    assert found == HEADINGS
    assert list(found) == list(HEADINGS)


def test_what_was_written_is_counted_by_sheet(desk: ImportDesk) -> None:
    written = with_one_stay(desk).transfer.export_workbook(desk.folder / "uit.xlsx")

    assert (written["Kinderen"], written["Verblijven"], written["Toewijzingen"], written["Sluitingen"]) == (2, 1, 1, 0)


def test_a_day_is_a_date_of_excel(desk: ImportDesk) -> None:
    cell = exported(with_one_stay(desk))["Verblijven"]["D2"]

    assert (cell.value, cell.number_format) == (datetime(2026, 1, 5), "dd/mm/yyyy")  # noqa: DTZ001  a cell has no zone


def test_a_stay_without_an_end_has_an_empty_departure_day(desk: ImportDesk) -> None:
    desk.imported(BookBuilder().stay("V1", "K1", "5/1/2026"))

    assert exported(desk)["Verblijven"]["E2"].value is None


@pytest.mark.parametrize("name", NAMES)
def test_a_name_is_never_a_formula(desk: ImportDesk, name: str) -> None:
    cell: Cell = exported(with_families(desk, name))["Gezinnen"]["B2"]

    assert (cell.value, cell.data_type) == (name, "s")


@pytest.mark.parametrize("name", NAMES[:5])
def test_a_name_that_begins_like_a_formula_carries_the_mark_of_text(desk: ImportDesk, name: str) -> None:
    cell: Cell = exported(with_families(desk, name))["Gezinnen"]["B2"]

    assert cell.quotePrefix


def test_signs_that_no_workbook_may_hold_are_left_out(desk: ImportDesk) -> None:
    assert exported(with_families(desk, "Ma\x00es\x1b"))["Gezinnen"]["B2"].value == "Maes"


def test_a_column_beyond_the_contract_is_there_when_a_row_uses_it(desk: ImportDesk) -> None:
    given_a_court_order(desk)
    workbook = exported(desk)

    decisions = tuple(cell.value for cell in workbook["Beslissingen"][1])
    stays = tuple(cell.value for cell in workbook["Verblijven"][1])
    assert decisions == (*HEADINGS["Beslissingen"], "Maatregel", "Dringend")
    assert stays == (*HEADINGS["Verblijven"], "Bestemming 1/3")


def given_a_court_order(desk: ImportDesk) -> None:
    order = replace(a_decision("2026-01-05", "2026-06-30"), type_module="", measure="toezicht", urgent=True)
    house = a_house(groups=1)
    with desk.plan.writing() as work:
        for kind in (house.sites, house.groups, house.rooms, house.places):
            for record in kind.values():
                work.write(None, record)
        work.write(None, a_child(1))
        work.write(None, Notice(900, 101, "Moeder"))
        work.rewrite(None, a_timeline(a_stay(number=101, child_id=1), a_bed(1, "2026-01-05", "2026-02-02"), order))
        work.record(Text("test", "given"), "test", NOW)


def test_an_older_workbook_is_replaced(desk: ImportDesk) -> None:
    (desk.folder / "uit.xlsx").write_bytes(b"old")

    assert exported(with_one_stay(desk))["Verblijven"]["A2"].value == "V1"
    assert not list(desk.folder.glob("*.part"))


def test_a_folder_of_that_name_stays_as_it_is(desk: ImportDesk) -> None:
    (desk.folder / "uit.xlsx").mkdir()

    with pytest.raises(Impossible):
        desk.transfer.export_workbook(desk.folder / "uit.xlsx")

    assert (desk.folder / "uit.xlsx").is_dir()
    assert not list(desk.folder.glob("*.part"))


@pytest.mark.parametrize("name", ["weg/uit.xlsx", "", "nul\0.xlsx"])
def test_where_nothing_can_be_written_it_says_so(desk: ImportDesk, name: str) -> None:
    with pytest.raises(Impossible):
        desk.transfer.export_workbook(desk.folder / name)


def test_a_reader_may_not_export(empty_plan: Path, tmp_path: Path) -> None:
    with opened(empty_plan, tmp_path, Role.READER) as desk, pytest.raises(NotAllowed):
        desk.transfer.export_workbook(tmp_path / "uit.xlsx")
