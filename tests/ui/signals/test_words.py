"""The short words of a signal, and the drawing that says the same."""

from datetime import date

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from ckgdesk.domain.stay import PhaseKind
from ckgdesk.domain.timeline import Timeline
from ckgdesk.scheduler.signals import Level
from ckgdesk.services.attention import Concern
from tests.builders import a_decision, a_phase, a_stay, a_timeline, day, without_place
from tests.seat import Seat
from ui.signals.grouping import Heap
from ui.signals.heading import HeapHeading
from ui.signals.term_bar import TermBar
from ui.signals.words import LEVELS, SIGNS, SignalWords
from ui.theme import Theme

LONG = (a_phase(PhaseKind.SHORT, "2025-09-01"), a_phase(PhaseKind.LONG, "2025-10-13"))
CRISIS = a_timeline(a_stay("2026-02-08", None), a_phase(PhaseKind.CRISIS, "2026-02-08"))
EXPIRING = a_timeline(a_stay("2025-09-01", "2026-08-31"), *LONG, a_decision("2025-10-13", "2026-03-10"))
BARE = a_timeline(a_stay("2025-09-01", "2026-08-31"), *LONG)
WAITING = without_place(a_timeline(a_stay("2026-02-20", "2026-03-20")))
TODAY = day("2026-02-12")


def concern(seat: Seat, timeline: Timeline, today: date = TODAY) -> Concern:
    seat.given(timeline)
    seat.at_peace(timeline.id)
    return seat.attention.worklist(today)[0]


@pytest.mark.parametrize(
    ("timeline", "said"),
    [
        (CRISIS, "Crisis: day 5 of 7"),
        (EXPIRING, "Decision ends"),
        (BARE, "Long stay without a decision"),
        (WAITING, "No place yet"),
    ],
)
def test_every_rule_has_its_subject(seat: Seat, timeline: Timeline, said: str) -> None:
    seat.given(timeline)

    assert said in [SignalWords().subject(concern, TODAY) for concern in seat.attention.worklist(TODAY)]


def test_a_child_without_a_place_tonight_is_nowhere(seat: Seat) -> None:
    assert SignalWords().where(concern(seat, WAITING)) == "no place tonight"


@pytest.mark.parametrize(
    ("today", "said"),
    [("2026-02-13", "1 day(s) left"), ("2026-02-14", "today is the last day"), ("2026-02-15", "1 day(s) too late")],
)
def test_the_days_left_are_counted_past_the_last_one(seat: Seat, today: str, said: str) -> None:
    assert SignalWords().left(concern(seat, CRISIS, day(today)), day(today)) == said


@pytest.mark.parametrize(
    ("pressing", "others", "said"),
    [(2, 0, "2 signal(s) that cannot wait"), (1, 3, "1 signal(s) that cannot wait, 3 for later")],
)
def test_the_summary_leaves_out_what_there_is_not(qtbot: QtBot, pressing: int, others: int, said: str) -> None:
    del qtbot
    assert SignalWords().summary(pressing, others) == said


def test_every_level_has_a_word_and_a_sign_of_its_own(qtbot: QtBot) -> None:
    del qtbot
    words = SignalWords()

    assert len({words.level(level) for level in Level}) == len(set(SIGNS.values())) == len(LEVELS) == len(Level)


def test_a_term_bar_is_filled_up_to_its_day(qtbot: QtBot, theme: Theme) -> None:
    bar = TermBar(theme)
    qtbot.addWidget(bar)
    bar.resize(100, 6)

    bar.show_day(21, 42, "accent")

    picture = bar.grab().toImage()
    seen = [QColor(picture.pixel(x, 3)) for x in (30, 70)]
    assert seen == [theme.colour("accent"), theme.colour("line")]


def test_a_heading_is_read_aloud_as_it_is_written(qtbot: QtBot, theme: Theme) -> None:
    heading = HeapHeading(theme)
    qtbot.addWidget(heading)

    heading.show_heap(Heap("Too late", Level.OVER, ()))

    assert heading.accessibleName() == heading.words == "Too late · 0"
