"""What is open, and whether it is whole."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.seat import shown
from ui.desk import Desk
from ui.management.plan_section import PlanSection


@pytest.fixture
def section(desk: Desk, qtbot: QtBot) -> PlanSection:
    return shown(qtbot, PlanSection(desk))


def checked(section: PlanSection, qtbot: QtBot) -> str:
    section.prove.click()
    qtbot.waitUntil(lambda: not section.desk.tasks.busy)
    return section.found.text()


def test_it_says_which_file_is_open_and_who_is_at_work(section: PlanSection, plan: Path) -> None:
    lines = section.facts.lines

    assert (lines["Centre"], lines["File"], lines["Folder"]) == ("De Linde", plan.name, str(plan.parent))
    assert (lines["Logged in as"], lines["Can be changed"]) == ("an", "yes")


def test_a_plan_that_can_only_be_read_says_so(reader: Desk, qtbot: QtBot) -> None:
    section = shown(qtbot, PlanSection(reader))

    assert section.facts.lines["Can be changed"] == "no, it can only be read here"


def test_a_whole_plan_is_called_whole(section: PlanSection, qtbot: QtBot) -> None:
    found = checked(section, qtbot)

    assert "nothing wrong" in found
    assert section.prove.isEnabled()


def test_a_damaged_plan_is_not_called_whole(section: PlanSection, plan: Path, qtbot: QtBot) -> None:
    content = bytearray(plan.read_bytes())
    content[len(content) // 2] ^= 1
    plan.write_bytes(content)

    found = checked(section, qtbot)

    assert "newest backup" in found
    assert section.found.property("role") == "fault"
