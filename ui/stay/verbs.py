"""What can be wished for a stay or a place, from whatever page: each wish is one step that can be taken back."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ckgdesk.domain.clocks import Clock
from ckgdesk.domain.people import Child
from ckgdesk.domain.period import Period
from ckgdesk.domain.timeline import Timeline
from ckgdesk.texts import Text
from ui.desk import Desk
from ui.history import without_reason
from ui.letters.letter_dialog import ask_letter
from ui.letters.report_dialog import ask_report
from ui.long_stay.convert_dialog import ask_conversion
from ui.long_stay.decision_dialog import ask_new_decision
from ui.long_stay.file_dialog import ask_file
from ui.messages import Offer
from ui.stay.absence_dialog import AbsenceDialog
from ui.stay.choice import Choice
from ui.stay.close_dialog import CloseDialog
from ui.stay.days_dialog import DaysDialog
from ui.stay.departure_dialog import DepartureDialog
from ui.stay.move_dialog import MoveDialog
from ui.stay.new_stay_dialog import Beginning, NewStayDialog
from ui.stay.rights import may
from ui.stay.split_dialog import SplitDialog
from ui.stay.subject import AtHand, ChildAtHand, Spot, Subject, extensible
from ui.stay.swap_dialog import SwapDialog


class Timed(Protocol):
    """A stay with the terms that run on it: a card has them, and so has what is selected on the board."""

    @property
    def timeline(self) -> Timeline:
        """The stay."""

    @property
    def clocks(self) -> tuple[Clock, ...]:
        """Its terms."""


class StayVerbs(QObject):
    """Opens the dialog of a wish, or makes it at once where undo serves."""

    stay_shown = Signal(int)
    child_shown = Signal(int)
    card_wished = Signal(int)  # stay

    def __init__(self, desk: Desk, over: QWidget) -> None:
        super().__init__(over)
        self._desk = desk
        self._over = over

    @property
    def read_only(self) -> bool:
        """Can nothing be wished?"""
        return self._desk.workspace.read_only

    @property
    def may_convert(self) -> bool:
        """May a decision be entered?"""
        return bool(may(self._desk, Choice.CONVERT))

    def say(self, text: Text) -> str:
        """A sentence of the core."""
        return self._desk.say(text)

    def follow(self, choice: Choice, at: AtHand | None) -> None:
        """Do what was chosen for what is at hand."""
        match at:
            case Subject():
                self._of_stay(choice, at)
            case Spot():
                self._of_place(choice, at)
            case ChildAtHand():
                self.admit(at.child, None, Period(at.night))

    def show_on_board(self, stay: Timed) -> None:
        """Turn to the board."""
        self.stay_shown.emit(stay.timeline.id)

    def admit(self, child: Child | None, place_id: int | None = None, period: Period | None = None) -> None:
        """Ask for a new stay, with what is known of it already."""
        NewStayDialog(self._desk, Beginning(child, place_id, period), self._over).open()

    def convert(self, stay: Timed) -> None:
        """Ask what makes it long."""
        ask_conversion(self._desk, stay.timeline.id, self._over)

    def open_file(self, stay: Timed) -> None:
        """Show its long-stay file."""
        ask_file(self._desk, stay.timeline.id, self._over)

    def decide(self, stay: Timed) -> None:
        """Ask for a next decision, or a correction."""
        ask_new_decision(self._desk, stay.timeline.id, self._over)

    def write_letter(self, stay: Timed) -> None:
        """Show the letters to the parents."""
        ask_letter(self._desk, stay.timeline.id, self._over)

    def report(self, stay: Timed) -> None:
        """Show what is agreed with the payer and reported to it."""
        ask_report(self._desk, stay.timeline.id, self._over)

    def record_absence(self, stay: Timed) -> None:
        """Ask which nights the child is away."""
        AbsenceDialog(self._desk, stay.timeline, self._over).open()

    def set_departure(self, stay: Timed) -> None:
        """Ask when the child leaves."""
        DepartureDialog(self._desk, stay.timeline, self._over).open()

    def extend_crisis(self, stay: Timed) -> None:
        """Extend at once, from the first day over; a stay that would leave that day stays as long again."""
        clock = extensible(stay.timeline, stay.clocks)
        if clock is None:
            return
        wish = partial(self._desk.workspace.planning.extend_crisis, stay.timeline.id, clock.first_day_over)
        if self._desk.history.run(wish):
            self._tell(self.tr("The crisis of stay {stay} is extended."), stay)

    def cancel(self, stay: Timed) -> None:
        """Cancel at once; the message offers to take it back."""
        if self._desk.history.run(without_reason(partial(self._desk.workspace.planning.cancel, stay.timeline.id))):
            self._tell(self.tr("Stay {stay} is cancelled."), stay)

    def lock(self, stay: Timed, *, locked: bool) -> None:
        """Lock or unlock at once."""
        wish = partial(self._desk.workspace.planning.lock, stay.timeline.id, locked=locked)
        if self._desk.history.run(without_reason(wish)):
            sentence = self.tr("Stay {stay} is locked.") if locked else self.tr("Stay {stay} is unlocked.")
            self._tell(sentence, stay)

    def park(self, at: Subject) -> None:
        """Back to the lane at once."""
        wish = partial(self._desk.workspace.planning.park, at.timeline.id, at.placement_id)
        if self._desk.history.run(wish):
            self._tell(self.tr("Stay {stay} waits for a place."), at)

    def join(self, at: Subject) -> None:
        """Take a room move back at once."""
        day: date | None = at.room_move()
        if day is not None and self._desk.history.run(partial(self._desk.workspace.planning.join, at.timeline.id, day)):
            self._tell(self.tr("Stay {stay} keeps its place."), at)

    def reopen(self, at: Spot) -> None:
        """Reopen at once."""
        if at.closure is not None:
            wish = partial(self._desk.workspace.planning.reopen_place, at.closure.id)
            if self._desk.history.run(without_reason(wish)):
                self._offer_undo(self.tr("The place is open again."))

    def _of_stay(self, choice: Choice, at: Subject) -> None:
        match choice:
            case Choice.OPEN:
                self.card_wished.emit(at.timeline.id)
            case Choice.CHILD:
                self.child_shown.emit(at.timeline.stay.child_id)
            case Choice.PLACE | Choice.MOVE:
                MoveDialog(self._desk, at, self._over).open()
            case Choice.DAYS:
                DaysDialog(self._desk, at, self._over).open()
            case Choice.SPLIT:
                SplitDialog(self._desk, at, self._over).open()
            case Choice.SWAP:
                SwapDialog(self._desk, at, self._over).open()
            case Choice.JOIN:
                self.join(at)
            case Choice.PARK:
                self.park(at)
            case Choice.LOCK | Choice.UNLOCK:
                self.lock(at, locked=choice is Choice.LOCK)
            case _:
                self._of_its_course(choice, at)

    def _of_its_course(self, choice: Choice, at: Timed) -> None:
        """What changes how long it lasts and what happens meanwhile, not where."""
        match choice:
            case Choice.ABSENCE:
                self.record_absence(at)
            case Choice.DEPARTURE:
                self.set_departure(at)
            case Choice.EXTEND:
                self.extend_crisis(at)
            case Choice.FILE:
                self.open_file(at)
            case Choice.CONVERT:
                self.convert(at)
            case Choice.DECIDE:
                self.decide(at)
            case Choice.LETTER:
                self.write_letter(at)
            case Choice.REPORT:
                self.report(at)
            case Choice.CANCEL:
                self.cancel(at)

    def _of_place(self, choice: Choice, at: Spot) -> None:
        match choice:
            case Choice.ADMIT:
                self.admit(None, at.place_id, Period(at.night))
            case Choice.CLOSE:
                CloseDialog(self._desk, at, self._over).open()
            case Choice.REOPEN:
                self.reopen(at)

    def _tell(self, sentence: str, stay: Timed) -> None:
        self._offer_undo(sentence.format(stay=stay.timeline.stay.code))

    def _offer_undo(self, words: str) -> None:
        self._desk.messages.show(words, Offer(self.tr("Undo"), self._desk.history.stack.undo))
