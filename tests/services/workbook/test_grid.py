"""Cells are read straight from the tags of a sheet; each must mean what openpyxl, which knows Excel, makes of it."""

from datetime import date, datetime, time, timedelta
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook

from ckgdesk.services.workbook.grid import Cell, Row, Unreadable, rows_of, texts_of
from ckgdesk.services.workbook.outline import outline_of
from tests.workbooks.hostile import with_parts

NAMESPACE = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
SHEET = "xl/worksheets/sheet1.xml"
TEXTS = f"""<sst {NAMESPACE}><si><t>Noor</t></si>
    <si><r><rPr><b/></rPr><t xml:space="preserve">An </t></r><r><t>Peeters</t></r><phoneticPr fontId="1"/></si>
    <si><t>東京</t><rPh sb="0" eb="2"><t>とうきょう</t></rPh></si><si/><si><t>a_x005F_x000D_b</t></si></sst>"""
STYLES = f"""<styleSheet {NAMESPACE}><numFmts count="1"><numFmt numFmtId="164" formatCode="[h]:mm"/></numFmts>
    <fonts count="1"><font/></fonts><fills count="1"><fill><patternFill/></fill></fills>
    <borders count="1"><border/></borders>
    <cellStyleXfs count="1"><xf/></cellStyleXfs>
    <cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs>
    <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>"""


def a_book(folder: Path, rows: str) -> bytes:
    sheet = f"<worksheet {NAMESPACE}><sheetData>{rows}</sheetData></worksheet>"
    parts = {SHEET: sheet.encode(), "xl/sharedStrings.xml": TEXTS.encode(), "xl/styles.xml": STYLES.encode()}
    return with_parts(folder, parts).read_bytes()


def rows_in(content: bytes) -> list[Row]:
    with outline_of(content) as outline:
        return list(rows_of(outline, SHEET, texts_of(outline)))


def cell_in(folder: Path, cell: str) -> Cell:
    rows = rows_in(a_book(folder, f"<row>{cell}</row>"))
    return rows[0].cells.get(0) if rows else None


@pytest.mark.parametrize(
    ("cell", "meant"),
    [
        ('<c t="s"><v>0</v></c>', "Noor"),
        ('<c t="s"><v>1</v></c>', "An Peeters"),
        ('<c t="s"><v>2</v></c>', "東京"),
        ('<c t="s"><v>4</v></c>', "a_x000D_b"),
        ('<c t="inlineStr"><is><r><t>An </t></r><r><t>P&amp;ters</t></r></is></c>', "An P&ters"),
        ('<c t="inlineStr"><is><t>x</t><rPh sb="0" eb="1"><t>y</t></rPh></is><v>7</v></c>', "x"),
        ('<c t="str"><f>A2</f><v>K1</v></c>', "K1"),
        ("<c><v>12</v></c>", 12),
        ('<c t="n"><v>1.5E3</v></c>', 1500.0),
        ('<c t="b"><v>1</v></c>', True),
        ('<c s="1"><v>46027</v></c>', datetime(2026, 1, 5)),  # noqa: DTZ001  as Excel has it: of no zone
        ('<c s="1"><v>0.25</v></c>', time(6)),
        ('<c s="2"><v>1.25</v></c>', timedelta(hours=30)),
        ('<c t="d"><v>2026-01-05</v></c>', date(2026, 1, 5)),
    ],
)
def test_a_cell_means_what_the_library_makes_of_it(tmp_path: Path, cell: str, meant: Cell) -> None:
    content = a_book(tmp_path, f"<row>{cell}</row>")

    theirs = next(load_workbook(BytesIO(content), read_only=True, data_only=True)["Plaatsen"].rows)[0].value

    assert (rows_in(content)[0].cells[0], theirs) == (meant, meant)


@pytest.mark.parametrize(
    ("cell", "meant"),
    [
        ('<c t="e"><v>#N/A</v></c>', Unreadable.MISTAKE),
        ('<c s="1"><v>99999999999</v></c>', Unreadable.MISTAKE),
        ("<c><f>1+1</f></c>", Unreadable.FORMULA),
        ("<c><f>1+1</f><v/></c>", Unreadable.FORMULA),
        ("<c><f>1+1</f><v>2</v></c>", 2),
        ('<c t="str"><f>""</f><v></v></c>', None),
        ('<c t="s"><v>3</v></c>', None),
        ('<c s="1"/>', None),
        ('<c t="inlineStr"><is><t> </t></is></c>', None),
    ],
)
def test_a_cell_without_a_value_says_what_is_wrong_with_it(tmp_path: Path, cell: str, meant: Cell) -> None:
    assert cell_in(tmp_path, cell) == meant


def test_cells_and_rows_stand_where_they_say_or_after_the_one_before(tmp_path: Path) -> None:
    content = a_book(
        tmp_path,
        '<row r="3"><c r="B3"><v>1</v></c><c><v>2</v></c><c r="$AA$3"><v>3</v></c></row>'
        '<row><c><v>4</v></c></row><row r="2"><c><v>5</v></c></row><row r="9.0"><c r="a9"><v>6</v></c></row>',
    )

    assert rows_in(content) == [Row(3, {1: 1, 2: 2, 26: 3}), Row(4, {0: 4}), Row(9, {0: 6})]


@pytest.mark.parametrize(
    "row",
    [
        '<row r="1048577"/>',
        '<row><c r="9"><v>1</v></c></row>',
        '<row><c t="s"><v>99</v></c></row>',
        "<row><c><v>twaalf</v></c></row>",
        '<row><c t="d"><v>gisteren</v></c></row>',
    ],
)
def test_what_no_program_writes_is_no_workbook(tmp_path: Path, row: str) -> None:
    with pytest.raises((ValueError, LookupError)):
        rows_in(a_book(tmp_path, row))


def test_a_sheet_may_lie_in_any_part(tmp_path: Path) -> None:
    content = a_book(tmp_path, "<row><c><v>1</v></c></row>")
    moved = BytesIO()
    with ZipFile(BytesIO(content)) as archive, ZipFile(moved, "w") as elsewhere:
        for part in archive.namelist():
            whole = archive.read(part).replace(b"worksheets/sheet1.xml", b"bladen/plaatsen.xml")
            elsewhere.writestr("xl/bladen/plaatsen.xml" if part == SHEET else part, whole)

    with outline_of(moved.getvalue()) as outline:
        assert outline.sheets[0] == ("Plaatsen", "xl/bladen/plaatsen.xml")
        assert [row.cells for row in rows_of(outline, outline.sheets[0][1], ())] == [{0: 1}]
