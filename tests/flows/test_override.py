"""What a rule allows with a reason is asked for in the message bar, and the reason stands in the step."""

from datetime import date

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLineEdit, QPushButton

from ckgdesk.domain.period import DAY
from tests.builders import day
from tests.flows.hand import drag, spot
from tests.flows.look import stay_of
from ui.board.view import BoardView
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
