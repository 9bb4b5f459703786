"""What a rule allows with a reason is asked for in the message bar, and the reason stands in the step."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from ckgdesk.changes import Deed
from ckgdesk.domain.colleagues import Role
from ckgdesk.domain.period import DAY
from ckgdesk.services.accounts import NewAccount
from ckgdesk.services.journal import Wanted
from ckgdesk.workspace import Workspace
from tests.builders import day
from tests.flows.hand import drag, spot
from tests.flows.look import stay_of
from ui.board.view import BoardView
from ui.desk import Surroundings
from ui.message_bar import MessageBar
from ui.sitting import Sitting

DEPARTURE, TOO_LATE = day("2026-01-26"), day("2026-02-24")


def edge(view: BoardView, departure: date) -> QPoint:
    """Just inside the end of a bar on place 1 that ends on `departure`."""
    return spot(view, 1, departure - DAY) + QPoint(round(view.day_width()) // 2 - 2, 0)


def stretch_beyond_six_weeks(sitting: Sitting) -> None:
    """Take the departure of child 1 to a day beyond its day 42, the fifteenth of February."""
    view = sitting.pages.board.view
    view.show_days(70)
    drag(view, edge(view, DEPARTURE), edge(view, TOO_LATE))


def button(sitting: Sitting, words: str) -> QPushButton:
    [bar] = sitting.window.findChildren(MessageBar)
    return next(button for button in bar.findChildren(QPushButton) if button.text() == words and button.isVisible())


def test_six_weeks_are_refused_until_somebody_says_why(sitting: Sitting) -> None:
    before = stay_of(sitting, 1).period

    stretch_beyond_six_weeks(sitting)
    assert stay_of(sitting, 1).period == before
    button(sitting, "Do it anyway…").click()
    sitting.window.findChildren(MessageBar)[0].findChildren(QLineEdit)[0].setText("wacht op de zitting")
    button(sitting, "Do it").click()

    assert stay_of(sitting, 1).period.until == TOO_LATE
    assert sitting.desk.history.stack.canUndo()


def test_the_reason_stands_in_the_journal_on_the_bar_and_in_its_tip(sitting: Sitting) -> None:
    view = sitting.pages.board.view
    stretch_beyond_six_weeks(sitting)
    button(sitting, "Do it anyway…").click()
    sitting.window.findChildren(MessageBar)[0].findChildren(QLineEdit)[0].setText("wacht op de zitting")
    button(sitting, "Do it").click()

    written = sitting.desk.workspace.journal.entries(Wanted(deeds=frozenset({Deed.CHANGE})))[0].said
    tip = view.tip_at(spot(view, 1, day("2026-01-14")))

    assert written.reason == "wacht op de zitting"
    assert stay_of(sitting, 1).stay.exception == "wacht op de zitting"
    assert "Exception: wacht op de zitting" in tip


def test_what_is_said_beside_the_hand_is_what_the_refusal_says(sitting: Sitting) -> None:
    view = sitting.pages.board.view
    view.show_days(70)
    start, end = edge(view, DEPARTURE), edge(view, TOO_LATE)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    for point in (start + (end - start) / 2, end):
        QTest.mouseMove(view.viewport(), point)
    ghost = view.scene.ghost

    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=end)

    message = sitting.desk.messages.current
    assert ghost is not None
    assert message is not None
    assert set(message.text.split("\n")) <= set(ghost.sentences)
    assert "Lotte Vermeulen" in message.text


def test_a_planner_is_told_who_may_and_is_asked_no_reason(
    qtbot: QtBot, sitting: Sitting, plan: Path, around: Surroundings
) -> None:
    lies = NewAccount("Lies Maes", Role.PLANNER, "paarse-paraplu")
    sitting.desk.workspace.accounts.add(lies, day("2026-01-10"))
    theirs = Sitting(Workspace.open(plan, lies.password, user=lies.user), around)
    theirs.window.resize(1366, 768)
    theirs.window.show()
    qtbot.waitUntil(lambda: theirs.pages.board.view.height() > 400)

    stretch_beyond_six_weeks(theirs)
    message = theirs.desk.messages.current
    theirs.window.close()

    assert message is not None
    assert "such as the coordinator" in message.text
    assert message.retry is None
