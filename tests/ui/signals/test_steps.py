"""Each signal opens what its next step needs, for whom may take it; others see where it is done."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from ckgdesk.domain.stay import PhaseKind
from ckgdesk.domain.timeline import Timeline
from ckgdesk.scheduler.signals import NextStep
from ckgdesk.services.attention import Concern
from tests.builders import a_bed, a_decision, a_phase, a_stay, a_timeline, day
from tests.seat import Seat, shown
from ui.desk import Desk
from ui.letters.letter_dialog import LetterDialog
from ui.letters.report_dialog import ReportDialog
from ui.long_stay.decision_dialog import DecisionDialog
from ui.long_stay.file_dialog import FileDialog
from ui.signals.page import AttentionPage

TODAY = day("2026-02-12")
SHORT = a_timeline(a_stay("2026-01-26", None, number=101, child_id=1), a_bed(1, "2026-01-26"))
LONG = a_timeline(
    a_stay("2025-12-01", "2026-06-01", number=102, child_id=2),
    a_phase(PhaseKind.SHORT, "2025-12-01"), a_phase(PhaseKind.LONG, "2026-01-12"),
    a_bed(2, "2025-12-01", "2026-06-01"), a_decision("2026-01-12", "2026-03-01"),
)  # fmt: skip
CRISIS = a_timeline(a_stay("2026-02-08", None, 103, 3), a_phase(PhaseKind.CRISIS, "2026-02-08"), a_bed(3, "2026-02-08"))


@pytest.fixture
def page(seat: Seat, qtbot: QtBot) -> Iterator[AttentionPage]:
    seat.on(TODAY)
    page = AttentionPage(seat.desk)
    yield shown(qtbot, page)
    page.hide()


def asking(seat: Seat, page: AttentionPage, stay: Timeline, step: NextStep) -> Concern:
    """The signal of a stay that asks for this step."""
    seat.given(stay)
    page.refresh()
    return next(row.concern for row in page.worklist.rows if row.concern and row.concern.signal.step is step)


@pytest.mark.parametrize(
    ("stay", "step", "dialog"),
    [
        (SHORT, NextStep.START_FILE, FileDialog),
        (LONG, NextStep.INFORM_PARENTS, LetterDialog),
        (LONG, NextStep.REPORT_BEGIN, ReportDialog),
        (LONG, NextStep.NEW_DECISION, DecisionDialog),
    ],
)
def test_a_step_opens_its_dialog(
    seat: Seat, page: AttentionPage, qtbot: QtBot, stay: Timeline, step: NextStep, dialog: type[QDialog]
) -> None:
    concern = asking(seat, page, stay, step)

    page.steps.take(concern)

    (opened,) = page.findChildren(dialog)
    with qtbot.waitSignal(opened.destroyed):
        opened.reject()


def test_a_crisis_is_extended_at_once_and_can_be_taken_back(seat: Seat, page: AttentionPage) -> None:
    concern = asking(seat, page, CRISIS, NextStep.EXTEND_CRISIS)

    page.steps.take(concern)
    assert [phase.first for phase in seat.stay(103).phases] == [day("2026-02-08"), day("2026-02-15")]

    seat.desk.history.stack.undo()
    assert len(seat.stay(103).phases) == 1


def test_who_only_reads_is_shown_the_stay(seat: Seat, page: AttentionPage, reader: Desk, qtbot: QtBot) -> None:
    concern = asking(seat, page, SHORT, NextStep.START_FILE)

    looking = shown(qtbot, AttentionPage(reader))

    assert looking.steps.offered(concern) is NextStep.SHOW_STAY
    looking.hide()
