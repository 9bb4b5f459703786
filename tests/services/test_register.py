"""The register of processing says of each column who reads and who writes it, by the rights as they are."""

from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook

from ckgdesk.domain.colleagues import Role
from ckgdesk.domain.processing import Level
from ckgdesk.reports.document import Table
from ckgdesk.reports.plain import plain_text
from ckgdesk.reports.register import Entry, ProcessingRegister
from ckgdesk.services.access import RIGHTS, Right
from ckgdesk.services.register import Register
from ckgdesk.store.purposes import every_table
from ckgdesk.words import Words
from tests.builders import day
from tests.centre import Centre, opened

TODAY = day("2026-01-10")
COLUMNS = sum(len(table.columns) for table in every_table())


@pytest.fixture
def register(centre: Centre) -> ProcessingRegister:
    return Register(centre.road, "De Linde").whole(TODAY)


def entry(register: ProcessingRegister, table: str, column: str) -> Entry:
    return next(entry for entry in register.entries if entry.table == table and column in entry.columns)


def who_may(right: Right) -> tuple[Role, ...]:
    return tuple(role for role in Role if right in RIGHTS[role])


def test_every_column_stands_in_it_once(register: ProcessingRegister) -> None:
    named = [(entry.table, column) for entry in register.entries for column in entry.columns]

    assert len(named) == len(set(named)) == COLUMNS


@pytest.mark.parametrize(
    ("table", "column", "right"),
    [
        ("child", "first_name", Right.READ), ("child", "note", Right.HEALTH), ("absence", "reason", Right.HEALTH),
        ("decision", "authority", Right.COURT), ("decision", "valid_until", Right.READ),
        ("stay", "referrer", Right.COURT), ("long_stay_file", "measure", Right.COURT),
        ("journal", "changes", Right.JOURNAL), ("colleague", "user", Right.ACCOUNTS),
    ],
)  # fmt: skip
def test_who_reads_follows_the_veil_and_the_rights(
    register: ProcessingRegister, table: str, column: str, right: Right
) -> None:
    assert entry(register, table, column).readers == who_may(right)


def test_names_are_for_group_workers_of_their_own_groups_only(register: ProcessingRegister) -> None:
    assert entry(register, "child", "last_name").of_own_groups
    assert entry(register, "contact", "phone").of_own_groups
    assert not entry(register, "stay", "first").of_own_groups


def test_who_writes_follows_the_rights(register: ProcessingRegister) -> None:
    assert entry(register, "decision", "number").writers == who_may(Right.CONVERT)
    assert entry(register, "absence", "first").writers == who_may(Right.AWAY)
    assert entry(register, "journal", "at").writers == ()


def test_keys_are_for_nobody(register: ProcessingRegister) -> None:
    key = entry(register, "journal_state", "next_key")

    assert (key.readers, key.use.level) == ((), Level.SECRET)


def test_the_paper_speaks_dutch_and_names_the_centre(register: ProcessingRegister) -> None:
    written = plain_text(register.document(), Words.dutch().say)

    assert "Register van verwerkingen" in written
    assert "De Linde" in written
    assert "tot het kind 35 jaar wordt" in written
    [table] = register.document().of_kind(Table)
    assert isinstance(table, Table)
    assert len(table.rows) == len(register.entries)


def test_the_workbook_has_a_line_a_column(centre: Centre) -> None:
    content = Register(centre.road, "De Linde").book(TODAY, Words.dutch().say)

    [sheet] = load_workbook(BytesIO(content)).worksheets
    assert sheet.max_row == COLUMNS + 1


def test_a_setting_of_another_birthday_is_told(template: Path, tmp_path: Path) -> None:
    with opened(template, tmp_path) as centre:
        centre.rulebook.change("retention.until_birthday", 40, TODAY)

        written = plain_text(Register(centre.road, "De Linde").whole(TODAY).document(), Words.dutch().say)

    assert "tot het kind 40 jaar wordt" in written
