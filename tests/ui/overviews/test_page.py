"""The overviews page: the week that was asked for, kept up to date, named as the window names people."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ckgdesk.reports.paper import PaperSize
from ckgdesk.reports.week import IsoWeek
from tests.ui.overviews.conftest import MOMENT
from ui.desk import Desk
from ui.overviews.page import OverviewsPage
from ui.page import Verb
from ui.paper.shapes import Lettering


def words(page: OverviewsPage) -> list[str]:
    return [shape.text for sheet in page.pages for shape in sheet.shapes if isinstance(shape, Lettering)]


def test_the_page_opens_on_this_week_with_a_sheet_for_each_group(page: OverviewsPage) -> None:
    assert page.choices.weeks.week == IsoWeek(2026, 6)
    assert [text for text in words(page) if text.startswith("Leefgroep")] == ["Leefgroep 1", "Leefgroep 2"]


def test_one_group_can_be_chosen(page: OverviewsPage) -> None:
    page.choices.groups.setCurrentIndex(2)

    assert [text for text in words(page) if text.startswith("Leefgroep")] == ["Leefgroep 2"]


def test_the_week_before_is_one_click_away(page: OverviewsPage) -> None:
    page.choices.weeks.back.click()

    assert "26/01/2026 to 01/02/2026" in words(page)


def test_this_week_is_one_click_away(page: OverviewsPage) -> None:
    page.choices.weeks.on.click()
    page.choices.weeks.this_week.click()

    assert "02/02/2026 to 08/02/2026" in words(page)


def test_a_week_can_be_typed(page: OverviewsPage) -> None:
    page.choices.weeks.number.setValue(8)

    assert "Week 8" in words(page)


def test_a_change_of_the_plan_shows_at_once(page: OverviewsPage, desk: Desk) -> None:
    before = words(page)

    desk.workspace.planning.move_stay(1, 11, 2, 0)

    assert words(page) != before


def test_a_hidden_page_waits_until_it_is_seen(page: OverviewsPage, desk: Desk) -> None:
    page.hide()
    before = words(page)

    desk.workspace.planning.move_stay(1, 11, 2, 0)
    hidden = words(page)
    page.show()

    assert hidden == before
    assert words(page) != before


def test_initials_stand_for_names_when_asked(page: OverviewsPage) -> None:
    page.choices.initials_only.setChecked(True)

    assert "L.V." in words(page)
    assert "Lotte V." not in words(page)


def test_names_hidden_in_the_window_are_hidden_here(page: OverviewsPage, desk: Desk) -> None:
    desk.names.hide(True)
    page.look_again()

    assert "Lotte V." not in words(page)
    assert not page.choices.initials_only.isEnabled()


def test_the_paper_is_remembered(page: OverviewsPage, desk: Desk, qtbot: QtBot) -> None:
    page.choices.papers.setCurrentIndex(1)

    next_time = OverviewsPage(desk)
    qtbot.addWidget(next_time)

    assert next_time.choices.paper is PaperSize.A3
    assert page.pages[0].width > page.pages[0].height > 16000


def test_the_foot_says_who_and_when(page: OverviewsPage) -> None:
    assert "Printed by an on 04/02/2026 at 16:40." in words(page)


def test_a_page_that_follows_this_week_turns_with_the_day(page: OverviewsPage, desk: Desk) -> None:
    desk.clock._now = lambda: datetime(2026, 2, 9, 0, 1)  # noqa: SLF001, DTZ001  a clock that stands still
    desk.clock.look()
    page.look_again()

    assert page.choices.weeks.week == IsoWeek.of(date(2026, 2, 9))


def test_a_week_that_was_chosen_stays_when_the_day_turns(page: OverviewsPage, desk: Desk) -> None:
    page.choices.weeks.back.click()
    desk.clock._now = lambda: datetime(2026, 2, 9, 0, 1)  # noqa: SLF001, DTZ001  a clock that stands still
    desk.clock.look()
    page.look_again()

    assert page.choices.weeks.week == IsoWeek(2026, 5)


def test_the_menu_zooms_and_turns_to_this_week(page: OverviewsPage) -> None:
    page.choices.weeks.back.click()

    for verb in (Verb.ZOOM_IN, Verb.ZOOM_IN, Verb.ZOOM_OUT, Verb.TODAY):
        page.follow(verb)

    assert page.preview.zoom == pytest.approx(1.15)
    assert page.choices.weeks.week == IsoWeek(2026, 6)


def test_an_empty_plan_says_what_to_do(desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    documents = desk.workspace.documents
    monkeypatch.setattr(documents, "groups", tuple)
    monkeypatch.setattr(documents, "week", lambda *_: ())
    page = OverviewsPage(desk, now=lambda: MOMENT)
    qtbot.addWidget(page)

    page.refresh()

    assert not page.choices.print_button.isEnabled()
    assert not page.choices.pdf_button.isEnabled()
    assert page.preview.isHidden()


def test_every_choice_can_be_reached_without_a_mouse(page: OverviewsPage) -> None:
    choices = page.choices
    fields = (
        choices.weeks.back, choices.weeks.number, choices.weeks.year, choices.weeks.on, choices.weeks.this_week,
        choices.groups, choices.papers, choices.initials_only, choices.pdf_button, choices.print_button, page.preview,
    )  # fmt: skip

    assert all(field.focusPolicy() & Qt.FocusPolicy.TabFocus for field in fields)
