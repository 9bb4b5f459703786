"""A file of a stranger is looked at from the outside first; whatever is wrong with it is one sentence."""

import random
from importlib.util import find_spec
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

import openpyxl.xml.functions
import pytest

from ckgdesk.domain.errors import Impossible
from tests.workbooks.builder import BookBuilder
from tests.workbooks.desk import ENGLISH, ImportDesk

SHEET = "xl/worksheets/sheet1.xml"


def a_book(folder: Path) -> Path:
    return BookBuilder().stay("V1", "K1", "5/1/2026", "2/2/2026").saved(folder)


def with_part(folder: Path, content: bytes, name: str = SHEET, packing: int = ZIP_DEFLATED) -> Path:
    """A good workbook in which one part is other than it was."""
    path = a_book(folder)
    with ZipFile(path) as archive:
        parts = {part: archive.read(part) for part in archive.namelist()} | {name: content}
    with ZipFile(path, "w", packing) as archive:
        for part, bytes_of in parts.items():
            archive.writestr(part, bytes_of)
    return path


def refusal(desk: ImportDesk, path: Path) -> str:
    with pytest.raises(Impossible) as refused:
        desk.transfer.import_workbook(path)
    assert desk.is_empty()
    return ENGLISH.say(refused.value.text)


def test_a_missing_workbook(desk: ImportDesk, tmp_path: Path) -> None:
    assert refusal(desk, tmp_path / "weg.xlsx") == "There is no workbook weg.xlsx."


def test_a_folder(desk: ImportDesk, tmp_path: Path) -> None:
    assert "is a folder" in refusal(desk, tmp_path)


def test_an_empty_file(desk: ImportDesk, tmp_path: Path) -> None:
    path = tmp_path / "leeg.xlsx"
    path.touch()

    assert refusal(desk, path) == "The workbook leeg.xlsx is empty."


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"Plaatscode;Kamer\r\nP1;1\r\n", "is no workbook"),
        (b"PK\x03\x04 and then nothing", "is no workbook"),
        (bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600), "has a password or is of the old kind"),
        (b"<html><table></table></html>", "is no workbook"),
    ],
)
def test_a_file_of_another_kind(desk: ImportDesk, tmp_path: Path, content: bytes, words: str) -> None:
    path = tmp_path / "boek.xlsx"
    path.write_bytes(content)

    assert words in refusal(desk, path)


def test_a_zip_that_is_no_workbook(desk: ImportDesk, tmp_path: Path) -> None:
    path = tmp_path / "brief.xlsx"
    with ZipFile(path, "w") as archive:
        archive.writestr("word/document.xml", "<w/>")

    assert "is no workbook" in refusal(desk, path)


def test_a_workbook_that_unpacks_to_a_thousand_times_its_size(desk: ImportDesk, tmp_path: Path) -> None:
    bomb = with_part(tmp_path, b"<worksheet>" + b" " * 20_000_000 + b"</worksheet>")

    assert "unpacks to far more" in refusal(desk, bomb)


def test_a_workbook_that_declares_more_than_a_hundred_megabytes(desk: ImportDesk, tmp_path: Path) -> None:
    noise = random.Random(1).randbytes(20_000)  # noqa: S311  any bytes that do not repeat soon
    large = with_part(tmp_path, noise * 5_500, "xl/media/photo.bin")

    assert "unpacks to far more" in refusal(desk, large)


def test_a_workbook_of_more_than_ten_megabytes(desk: ImportDesk, tmp_path: Path) -> None:
    heavy = with_part(tmp_path, random.Random(1).randbytes(11_000_000), "xl/media/photo.bin", ZIP_STORED)  # noqa: S311  as above

    assert "is larger than 10 MB" in refusal(desk, heavy)


def test_a_workbook_of_more_than_sixty_thousand_rows(desk: ImportDesk, tmp_path: Path) -> None:
    rows = b"".join(b'<row r="%d"><c r="A%d"/></row>' % (number, number) for number in range(1, 60_003))

    many = with_part(tmp_path, b"<worksheet><sheetData>" + rows + b"</sheetData></worksheet>")

    assert "more than 60000 rows" in refusal(desk, many)


def test_a_row_wider_than_excel_can_make_it(desk: ImportDesk, tmp_path: Path) -> None:
    cells = b"".join(b"<c><v>%d</v></c>" % (number % 977) for number in range(20_000))

    wide = with_part(tmp_path, b"<worksheet><sheetData><row>" + cells + b"</row></sheetData></worksheet>")

    assert "unpacks to far more" in refusal(desk, wide)


@pytest.mark.parametrize(
    "content",
    [
        b"<styleSheet>" + b"".join(b"<font><sz val='%d'/></font>" % (n * 7919 % 99_991) for n in range(130_000)),
        b"<row>" + b"".join(b"<t>%d</t>" % (n * 7919 % 99_991) for n in range(260_000)),
        b"<row " + b" ".join(b'a%d="%d"' % (n, n * 7919 % 99_991) for n in range(30_000)) + b"/>",
    ],
    ids=["styles", "texts", "attributes"],
)
def test_what_would_be_kept_whole_in_memory_is_weighed_too(desk: ImportDesk, tmp_path: Path, content: bytes) -> None:
    assert "unpacks to far more" in refusal(desk, with_part(tmp_path, content, "xl/styles.xml"))


def test_rows_are_counted_once_where_two_pieces_of_a_part_meet(desk: ImportDesk, tmp_path: Path) -> None:
    """60,000 rows are allowed; each of them lies in some piece of a megabyte, some on a seam."""
    namespace = b'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    rows = b"".join(b'<row r="%d" spans="1:1"></row>' % number for number in range(1, 59_001))

    many = with_part(tmp_path, b"<worksheet %b><sheetData>%b</sheetData></worksheet>" % (namespace, rows))

    assert desk.transfer.import_workbook(many).read["Gezinnen"] == 1


def test_a_row_far_below_the_last_one_of_excel(desk: ImportDesk, tmp_path: Path) -> None:
    namespace = b'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    row = b'<row r="2000000000"><c r="A2000000000" t="inlineStr"><is><t>x</t></is></c></row>'

    far = with_part(tmp_path, b"<worksheet %b><sheetData>%b</sheetData></worksheet>" % (namespace, row))

    assert "is no workbook" in refusal(desk, far)


def test_xml_with_words_of_its_own(desk: ImportDesk, tmp_path: Path) -> None:
    laughs = b'<!DOCTYPE x [<!ENTITY a "haha">]><worksheet><sheetData>&a;</sheetData></worksheet>'

    assert "is no workbook" in refusal(desk, with_part(tmp_path, laughs))


def test_a_part_in_an_alphabet_in_which_nothing_was_counted(desk: ImportDesk, tmp_path: Path) -> None:
    """As large as it may be, it would hold two million rows, and each tag of its styles would stay in memory."""
    sheet = '<?xml version="1.0" encoding="UTF-16"?><worksheet><sheetData><row/></sheetData></worksheet>'

    assert "is no workbook" in refusal(desk, with_part(tmp_path, sheet.encode("utf-16")))


def test_a_remark_in_a_far_column_costs_nothing(desk: ImportDesk, tmp_path: Path) -> None:
    book = BookBuilder().rows("Gezinnen", ("G2", "Maes", *[""] * 3000, "x"))

    report = desk.transfer.import_workbook(book.saved(tmp_path))

    assert report.written["Gezinnen"] == 2


@pytest.mark.parametrize("seed", range(60))
def test_a_spoiled_workbook_is_refused_or_read_and_never_breaks_anything(
    desk: ImportDesk, tmp_path: Path, seed: int
) -> None:
    """Keeps the list of what a parser of foreign bytes may raise."""
    chance = random.Random(seed)  # noqa: S311  chance, not secrecy
    path = a_book(tmp_path)
    with ZipFile(path) as archive:
        name = chance.choice(archive.namelist())
        content = bytearray(archive.read(name))
    for _ in range(chance.randint(1, 12)):
        content[chance.randrange(len(content))] = chance.choice(b'<>"/=&09azAZ \x00\xff')
    spoiled = with_part(tmp_path, bytes(content), name)

    assert outcome(desk, spoiled) in {"refused", "read"}


@pytest.mark.parametrize("seed", range(20))
def test_a_workbook_with_bytes_missing_or_turned_is_refused_or_read(
    desk: ImportDesk, tmp_path: Path, seed: int
) -> None:
    chance = random.Random(seed)  # noqa: S311  chance, not secrecy
    path = a_book(tmp_path)
    content = bytearray(path.read_bytes())
    for _ in range(chance.randint(1, 20)):
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    path.write_bytes(content[: chance.randint(len(content) // 2, len(content))])

    assert outcome(desk, path) in {"refused", "read"}


def outcome(desk: ImportDesk, path: Path) -> str:
    try:
        return "refused" if desk.transfer.import_workbook(path).refused else "read"
    except Impossible:
        return "refused"


@pytest.mark.parametrize(
    "entity",
    ['<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">', '<!ENTITY b SYSTEM "file:///etc/hostname">'],
    ids=["grows", "fetches"],
)
@pytest.mark.parametrize("part", [SHEET, "xl/workbook.xml", "xl/sharedStrings.xml", "[Content_Types].xml"])
def test_entities_are_refused_in_every_part(desk: ImportDesk, tmp_path: Path, part: str, entity: str) -> None:
    content = f"<!DOCTYPE x [{entity}]><worksheet><sheetData>&b;</sheetData></worksheet>"

    assert refusal(desk, with_part(tmp_path, content.encode(), part))


def test_workbooks_are_read_by_what_is_hardened_though_letters_bring_another_parser() -> None:
    assert find_spec("lxml") is not None
    assert (openpyxl.LXML, openpyxl.xml.DEFUSEDXML) == (False, True)
    assert openpyxl.xml.functions.fromstring.__module__.startswith("defusedxml")
