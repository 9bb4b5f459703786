"""The consent of a child that turns twelve: noted with day, who asked and the answer, and found again."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from ckgdesk.domain.follow_up import State
from ckgdesk.scheduler.signals import NextStep
from tests.builders import a_bed, a_child, a_stay, a_timeline, day
from tests.seat import Seat, shown
from ui.signals.consent_dialog import ConsentDialog
from ui.signals.page import AttentionPage

BIRTHDAY = day("2026-02-10")
LONGER = a_timeline(a_stay("2026-01-26", None, number=190, child_id=80), a_bed(1, "2026-01-26"))


@pytest.fixture
def page(seat: Seat, qtbot: QtBot) -> Iterator[AttentionPage]:
    seat.on(BIRTHDAY)
    seat.brings(replace(a_child(80), born=day("2014-02-10")))
    seat.given(LONGER)
    page = AttentionPage(seat.desk)
    yield shown(qtbot, page)
    page.hide()


def asked(page: AttentionPage) -> ConsentDialog:
    """What the step of the signal opens."""
    page.refresh()
    concerns = (row.concern for row in page.worklist.rows)
    page.steps.take(next(one for one in concerns if one and one.signal.step is NextStep.ASK_CONSENT))
    (dialog,) = page.findChildren(ConsentDialog)
    return dialog


def noted(seat: Seat) -> list[str]:
    return [one.reason for one in seat.attention.history(190) if one.rule == "turns_twelve"]


@pytest.mark.parametrize(("answer", "said"), [(0, "consents"), (1, "does not consent")])
def test_the_answer_is_found_again_and_can_be_taken_back(
    seat: Seat, page: AttentionPage, answer: int, said: str
) -> None:
    dialog = asked(page)
    dialog.answer.box.setCurrentIndex(answer)
    dialog.by.line.setText("Mies")

    dialog.grant.click()

    assert noted(seat) == [f"The child {said}: asked on 10/02/2026 by Mies."]
    seat.desk.history.stack.undo()
    assert noted(seat) in ([], [""])


def test_without_an_answer_nothing_is_noted(page: AttentionPage) -> None:
    dialog = asked(page)

    assert not dialog.grant.isEnabled()
    assert dialog.what_is_missing() == "Say what the child answered."
    dialog.reject()


def test_nobody_was_asked_on_a_day_still_to_come(page: AttentionPage) -> None:
    dialog = asked(page)
    dialog.answer.box.setCurrentIndex(0)

    dialog.on.edit.show_day(day("2026-02-11"))

    assert dialog.what_is_missing() == "That day is still to come."
    dialog.reject()


@pytest.mark.parametrize(("today", "asks_again"), [("2026-02-09", True), ("2026-02-10", False)])
def test_noted_before_the_birthday_it_asks_once_more_on_it(
    seat: Seat,
    page: AttentionPage,
    today: str,
    asks_again: bool,  # noqa: FBT001  a column of the table
) -> None:
    seat.on(day(today))
    dialog = asked(page)
    dialog.answer.box.setCurrentIndex(0)

    dialog.grant.click()

    states = [one.signal.state for one in seat.attention.worklist(BIRTHDAY) if one.signal.rule == "turns_twelve"]
    assert states == [State.OPEN] * asks_again
