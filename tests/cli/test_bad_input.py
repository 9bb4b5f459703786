"""Whatever is wrong with a plan or a workbook: one clear sentence, the code of the contract, not a byte changed."""

import os
from collections.abc import Callable
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from ckgdesk.store import sqlite
from ckgdesk.store.opening import open_plan
from tests.centre import PASSWORD
from tests.cli.caller import Ckg
from tests.workbooks.builder import BookBuilder

Harm = Callable[[Path], object]
COMMANDS = ("stays", "signals", "two-thirds", "journal", "verify")


def take_away(plan: Path) -> None:
    plan.unlink()


def empty_out(plan: Path) -> None:
    plan.write_bytes(b"")


def make_foreign(plan: Path) -> None:
    plan.write_bytes(b"%PDF-1.7 no plan at all\n" * 500)


def make_a_folder(plan: Path) -> None:
    plan.unlink()
    plan.mkdir()


def make_newer(plan: Path) -> None:
    opened = open_plan(plan, password=PASSWORD)
    opened.close()
    connection = sqlite.connect(plan, opened.key)
    connection.execute("PRAGMA user_version = 99")
    connection.close()


def lose_the_keys(plan: Path) -> None:
    for file in plan.parent.glob(f"{plan.name}?*"):
        file.unlink()


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("harm", [take_away, empty_out, make_foreign, make_a_folder, make_newer, lose_the_keys])
def test_a_plan_that_cannot_be_opened_exits_3(ckg: Ckg, harm: Harm, command: str) -> None:
    harm(ckg.plan)
    before = ckg.bytes_of_everything()

    outcome = ckg(command, "--json")

    assert (outcome.code, outcome.out, len(outcome.sentences)) == (3, "", 1)
    assert ckg.bytes_of_everything() == before


@pytest.mark.parametrize("command", COMMANDS)
def test_a_wrong_password_exits_3(ckg: Ckg, command: str, tmp_path: Path) -> None:
    (tmp_path / "wrong").write_text("verkeerd", encoding="utf-8")
    before = ckg.bytes_of_everything()

    outcome = ckg(command, "--password-file", tmp_path / "wrong")

    assert (outcome.code, outcome.out, len(outcome.sentences)) == (3, "", 1)
    assert ckg.bytes_of_everything() == before


@pytest.mark.parametrize("command", ["import", "move"])
def test_a_plan_that_may_only_be_read_is_not_written(ckg: Ckg, command: str) -> None:
    arguments = {"import": (BookBuilder().saved(ckg.folder),), "move": ("V1", "--place", "P1", "--until", "2026-02-01")}
    ckg.plan.chmod(0o444)
    before = ckg.bytes_of_everything()

    outcome = ckg(command, *arguments[command])

    assert outcome.code in (1, 3)
    assert len(outcome.sentences) >= 1
    assert ckg.bytes_of_everything() == before


def test_a_move_in_a_plan_that_may_only_be_read_exits_3(ckg: Ckg) -> None:
    ckg.plan.chmod(0o444)

    outcome = ckg("move", "V1", "--place", "P1", "--until", "2026-02-01", "--json")

    assert (outcome.code, outcome.out, len(outcome.sentences)) == (3, "", 1)


def test_a_plan_that_may_only_be_read_can_be_looked_at(ckg: Ckg) -> None:
    ckg.plan.chmod(0o444)

    assert len(ckg.json("stays")) == 3


@pytest.mark.parametrize("address", ["postgresql://an:geheim@server/plan", "postgres://server/plan"])
def test_an_address_of_a_server_exits_3_and_keeps_the_password_to_itself(ckg: Ckg, address: str) -> None:
    outcome = ckg.bare("stays", address)

    assert (outcome.code, outcome.out, len(outcome.sentences)) == (3, "", 1)
    assert "geheim" not in outcome.err


def two_in_one_place() -> BookBuilder:
    book = BookBuilder().stay("V8", "K1", "5/1/2027", "2/2/2027")
    return book.stay("V9", "K2", "1/2/2027", "9/2/2027")


BOOKS = {
    "two children in one place": two_in_one_place(),
    "a child in two places": two_in_one_place().stay("V7", "K1", "20/1/2027", "1/2/2027", place="P2"),
    "a date that does not exist": BookBuilder().stay("V9", "K2", "30/2/2027", "9/3/2027"),
    "an unknown code": BookBuilder().stay("V9", "K77", "5/1/2027", "2/2/2027"),
    "a departure before the arrival": BookBuilder().stay("V9", "K2", "5/1/2027", "4/1/2027"),
}


@pytest.mark.parametrize("wrong", BOOKS)
def test_a_workbook_with_an_error_exits_1_and_writes_nothing(empty: Ckg, wrong: str) -> None:
    book = BOOKS[wrong].saved(empty.folder)
    before = empty.bytes_of_everything()

    outcome = empty("import", book, "--json")

    problems = outcome.document["problems"]
    assert (outcome.code, outcome.document["written"]) == (1, {})
    assert {(problem["severity"], problem["sheet"]) for problem in problems} == {("error", "Verblijven")}
    assert empty.bytes_of_everything() == before


def bomb(path: Path) -> None:
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b"<row>" + b" " * 30_000_000)


def absent(_: Path) -> None:
    return


@pytest.mark.parametrize("make", [bomb, empty_out, make_foreign, Path.mkdir, absent])
def test_a_file_that_is_no_workbook_exits_1_with_one_sentence(empty: Ckg, make: Harm) -> None:
    make(empty.folder / "boek.xlsx")
    before = empty.bytes_of_everything()

    outcome = empty("import", empty.folder / "boek.xlsx")

    assert (outcome.code, len(outcome.sentences)) == (1, 1)
    assert empty.bytes_of_everything() == before


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with a name are of Unix")
def test_a_pipe_is_no_workbook_and_nobody_waits_for_it(empty: Ckg) -> None:
    os.mkfifo(empty.folder / "boek.xlsx")

    outcome = empty("import", empty.folder / "boek.xlsx")

    assert outcome.code == 1
