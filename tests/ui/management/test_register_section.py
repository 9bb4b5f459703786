"""The register of processing on the page Beheer, as it would be printed."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ckgdesk.services.access import Role
from tests.seat import Seat, reader, seat, shown
from ui.desk import Desk
from ui.management.register_section import RegisterSection

__all__ = ("reader", "seat")


@pytest.fixture
def section(seat: Seat, qtbot: QtBot) -> RegisterSection:
    return shown(qtbot, RegisterSection(seat.desk))


def test_the_register_is_shown_as_it_would_be_printed(section: RegisterSection) -> None:
    assert len(section.side.pages) > 1
    assert section.side.preview.isVisible()
    assert not section.side.initials_only.isVisible()


def test_it_is_kept_as_pdf(section: RegisterSection, tmp_path: Path) -> None:
    keeping = section.side.keep_pdf()
    assert keeping is not None
    keeping.keep(str(tmp_path / "register.pdf"))
    keeping.dialog.reject()

    assert (tmp_path / "register.pdf").read_bytes().startswith(b"%PDF")


def test_it_is_kept_as_a_workbook(section: RegisterSection, tmp_path: Path) -> None:
    keeping = section.side.keep_excel()
    assert keeping is not None
    keeping.keep(str(tmp_path / "register.xlsx"))
    keeping.dialog.reject()

    assert (tmp_path / "register.xlsx").read_bytes().startswith(b"PK")


def test_it_can_be_read_where_the_plan_can_only_be_read(reader: Desk, qtbot: QtBot) -> None:
    section = shown(qtbot, RegisterSection(reader))

    assert RegisterSection.is_for(reader)
    assert section.side.pages


@pytest.mark.parametrize("role", [Role.READER, Role.GROUP_WORKER, Role.PLANNER])
def test_it_is_for_who_answers_for_it(seat: Seat, role: Role, monkeypatch: pytest.MonkeyPatch) -> None:
    account = type(seat.desk.workspace.account)("an", role)
    monkeypatch.setattr(seat.desk.workspace, "account", account)

    assert not RegisterSection.is_for(seat.desk)
