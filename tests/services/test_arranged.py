"""The worklist stays in order, and after a change only its own stays are put in place again."""

from datetime import date

from ckgdesk.domain.clocks import Clock
from ckgdesk.scheduler.signals import Days, Level, NextStep, Signal, SignalRule
from ckgdesk.services.arranged import Arranged
from ckgdesk.texts import Text
from tests.builders import day

TODAY = day("2026-01-10")
NO_CLOCK: Clock | None = None


def a_signal(stay_id: int, due: str, level: Level = Level.WARN) -> Signal:
    days = Days(day("2026-01-01"), day(due), day("2026-01-01"))
    return Signal(SignalRule.SIX_WEEKS, stay_id, stay_id, level, days, Text("test", "look"), NextStep.CONVERT, NO_CLOCK)


class Shelf:
    """Hands out the stay a signal is of, and remembers whose it was asked for."""

    def __init__(self) -> None:
        self.asked: list[int] = []
        self.arranged: Arranged[int] = Arranged(shown)

    def look(self, found: dict[int, tuple[Signal, ...]], today: date = TODAY) -> tuple[int, ...]:
        def made(stay_id: int) -> list[int]:
            self.asked.append(stay_id)
            return [stay_id] * len(found[stay_id])

        return self.arranged.of(found, today, made)


def shown(signal: Signal, today: date) -> bool:
    return signal.shown_from <= today


def test_the_most_urgent_and_then_the_soonest_stand_first() -> None:
    later, sooner, urgent = (
        (a_signal(1, "2026-01-20"),),
        (a_signal(2, "2026-01-15"),),
        (a_signal(3, "2026-01-30", Level.URGENT),),
    )

    assert Shelf().look({1: later, 2: sooner, 3: urgent}) == (3, 2, 1)


def test_only_stays_whose_signals_are_new_are_asked_for_again() -> None:
    shelf, first, second = Shelf(), (a_signal(1, "2026-01-20"),), (a_signal(2, "2026-01-15"),)
    shelf.look({1: first, 2: second})
    shelf.asked.clear()

    found = shelf.look({1: (a_signal(1, "2026-01-12"),), 2: second})

    assert (found, shelf.asked) == ((1, 2), [1])


def test_a_stay_without_signals_is_gone_and_another_day_begins_anew() -> None:
    shelf, first, second = Shelf(), (a_signal(1, "2026-01-20"),), (a_signal(2, "2026-01-15"),)
    shelf.look({1: first, 2: second})

    assert shelf.look({1: first}) == (1,)
    assert shelf.look({1: first}, day("2025-12-31")) == ()
