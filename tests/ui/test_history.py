"""Wishes are called first and kept after success; undo and redo are one move, and a lost step says why."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication

from ckgdesk.changes import Change, ChangeSet
from ckgdesk.domain.breach import Breach, Rule, Severity
from ckgdesk.domain.errors import ChangedElsewhere, CkgError, Refused
from ckgdesk.domain.stay import Stay
from ckgdesk.texts import Text
from ckgdesk.words import Words
from tests.builders import a_stay, nights
from ui.history import History

BEFORE = a_stay()
TOO_LONG = Text("rules", "Too long.")


@dataclass
class FakePlanning:
    """One stay that is moved and moved back; `reverted` counts how often."""

    stay: Stay = BEFORE
    reverted: int = 0
    changed_elsewhere: bool = False

    def move(self, reason: str = "") -> ChangeSet:
        return self._become(replace(self.stay, period=self.stay.period.shifted(1)), reason)

    def revert(self, change_set: ChangeSet) -> ChangeSet:
        if self.changed_elsewhere:
            raise ChangedElsewhere(Text("planning", "Somebody else was faster."))
        self.reverted += 1
        stay = change_set.changes[0].before
        assert isinstance(stay, Stay)
        return self._become(stay)

    def _become(self, stay: Stay, reason: str = "") -> ChangeSet:
        change, self.stay = Change(self.stay, stay), stay
        return ChangeSet(1, Text("planning", "Stay moved"), (change,), "an", datetime.now(UTC), reason=reason)


@dataclass
class FakeSpeaker:
    """Remembers what it was told."""

    said: list[str] = field(default_factory=list)
    retry: Callable[[str], object] | None = None

    def clear(self) -> None:
        self.said.clear()

    def error(self, error: CkgError) -> None:
        self.said.append(error.text.source)

    def ask_reason(self, error: CkgError, retry: Callable[[str], object]) -> None:
        self.said.append(error.text.source)
        self.retry = retry

    def ask_another(self, error: CkgError) -> None:
        self.said.append(f"ask another: {error.text.source}")


@pytest.fixture
def planning() -> FakePlanning:
    return FakePlanning()


@pytest.fixture
def speaker() -> FakeSpeaker:
    return FakeSpeaker()


@pytest.fixture
def history(qapp: QApplication, planning: FakePlanning, speaker: FakeSpeaker) -> History:
    del qapp
    return History(planning.revert, speaker, Words.english())


def refusing(severity: Severity) -> Callable[[str], ChangeSet]:
    def wish(reason: str) -> ChangeSet:
        del reason
        raise Refused([Breach(Rule.SIX_WEEKS_EXCEEDED, severity, 1, nights("2026-01-05", "2026-01-06"), TOO_LONG)])

    return wish


def test_a_wish_is_called_once_and_becomes_a_named_step(history: History, planning: FakePlanning) -> None:
    assert history.run(planning.move)

    assert planning.stay.period == BEFORE.period.shifted(1)
    assert history.stack.undoText() == "Stay moved"


def test_undo_takes_a_wish_back(history: History, planning: FakePlanning) -> None:
    history.run(planning.move)

    history.stack.undo()

    assert planning.stay == BEFORE


def test_undo_and_redo_can_go_on_and_on(history: History, planning: FakePlanning) -> None:
    history.run(planning.move)

    for _ in range(3):
        history.stack.undo()
        history.stack.redo()

    assert planning.stay.period == BEFORE.period.shifted(1)
    assert planning.reverted == 6


def test_several_steps_are_taken_back_in_reverse(history: History, planning: FakePlanning) -> None:
    history.run(planning.move)
    history.run(planning.move)

    history.stack.undo()
    history.stack.undo()

    assert planning.stay == BEFORE


def test_a_refused_wish_makes_no_step_and_says_why(history: History, speaker: FakeSpeaker) -> None:
    assert not history.run(refusing(Severity.HARD))

    assert speaker.said == ["Too long."]
    assert not history.stack.canUndo()


def test_a_refused_wish_keeps_the_redo_tail(history: History, planning: FakePlanning) -> None:
    history.run(planning.move)
    history.stack.undo()

    history.run(refusing(Severity.HARD))

    assert history.stack.canRedo()


def test_a_hard_refusal_asks_for_no_reason(history: History, speaker: FakeSpeaker) -> None:
    history.run(refusing(Severity.HARD))

    assert speaker.retry is None


def test_an_overridable_refusal_may_be_tried_again_with_a_reason(
    history: History, planning: FakePlanning, speaker: FakeSpeaker
) -> None:
    def wish(reason: str) -> ChangeSet:
        return planning.move(reason) if reason else refusing(Severity.OVERRIDABLE)("")

    history.run(wish)
    assert speaker.retry is not None
    speaker.retry("no other bed")

    assert history.stack.undoText() == "Stay moved"
    assert speaker.said == []


def test_a_reason_that_does_not_help_is_not_asked_again(history: History, speaker: FakeSpeaker) -> None:
    history.run(refusing(Severity.OVERRIDABLE))
    assert speaker.retry is not None
    retry, speaker.retry = speaker.retry, None

    retry("no other bed")

    assert speaker.retry is None


def test_a_step_that_cannot_be_taken_back_goes_and_says_why(
    history: History, planning: FakePlanning, speaker: FakeSpeaker
) -> None:
    history.run(planning.move)
    planning.changed_elsewhere = True

    history.stack.undo()

    assert speaker.said == ["Somebody else was faster."]
    assert history.stack.count() == 0


def test_a_lost_redo_goes_and_leaves_the_steps_before_it(
    history: History, planning: FakePlanning, speaker: FakeSpeaker
) -> None:
    history.run(planning.move)
    history.run(planning.move)
    history.stack.undo()
    planning.changed_elsewhere = True

    history.stack.redo()

    assert speaker.said == ["Somebody else was faster."]
    assert (history.stack.count(), history.stack.canUndo()) == (1, True)


def test_a_wish_that_changed_nothing_makes_no_step(history: History, planning: FakePlanning) -> None:
    history.run(lambda reason: replace(planning.move(reason), changes=()))

    assert not history.stack.canUndo()


def test_a_dialog_hears_the_refusal_of_its_own_wish(history: History, speaker: FakeSpeaker) -> None:
    of_dialog = FakeSpeaker()

    history.run(refusing(Severity.HARD), of_dialog)

    assert (of_dialog.said, speaker.said) == (["Too long."], [])


def test_success_wipes_out_the_last_refusal(history: History, planning: FakePlanning, speaker: FakeSpeaker) -> None:
    history.run(refusing(Severity.HARD))

    history.run(planning.move)

    assert speaker.said == []


def test_who_may_not_set_a_rule_aside_is_told_who_may_and_asked_no_reason(
    qapp: QApplication, planning: FakePlanning, speaker: FakeSpeaker
) -> None:
    del qapp
    history = History(planning.revert, speaker, Words.english(), may_override=False)

    history.run(refusing(Severity.OVERRIDABLE))

    assert speaker.retry is None
    assert [said.split(":")[0] for said in speaker.said] == ["ask another"]
