"""What can be wished for a stay from its card; each wish goes through the history."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ckgdesk.changes import ChangeSet
from ckgdesk.domain.clocks import Clock, ClockRule
from ckgdesk.domain.people import Child
from ckgdesk.domain.stay import PhaseKind
from ckgdesk.services.children import StayCard
from ui.desk import Desk
from ui.long_stay.convert_dialog import ask_conversion
from ui.messages import Offer
from ui.stay.absence_dialog import AbsenceDialog
from ui.stay.departure_dialog import DepartureDialog
from ui.stay.new_stay_dialog import NewStayDialog


class StayVerbs(QObject):
    """Opens the dialog of a wish, or makes it at once where undo serves."""

    stay_shown = Signal(int)

    def __init__(self, desk: Desk, over: QWidget) -> None:
        super().__init__(over)
        self._desk = desk
        self._over = over

    @property
    def read_only(self) -> bool:
        """Can nothing be wished?"""
        return self._desk.workspace.read_only

    def show_on_board(self, stay: StayCard) -> None:
        """Turn to the board."""
        self.stay_shown.emit(stay.timeline.id)

    def admit(self, child: Child) -> None:
        """Ask for a new stay."""
        NewStayDialog(self._desk, child, self._over).open()

    def convert(self, stay: StayCard) -> None:
        """Ask what makes it long."""
        ask_conversion(self._desk, stay.timeline.id, self._over)

    def record_absence(self, stay: StayCard) -> None:
        """Ask which nights the child is away."""
        AbsenceDialog(self._desk, stay.timeline, self._over).open()

    def set_departure(self, stay: StayCard) -> None:
        """Ask when the child leaves."""
        DepartureDialog(self._desk, stay.timeline, self._over).open()

    def extend_crisis(self, stay: StayCard) -> None:
        """Extend at once, from the first day over; a stay that would leave that day stays as long again."""
        clock = extensible(stay)
        if clock is None:
            return
        wish = partial(self._desk.workspace.planning.extend_crisis, stay.timeline.id, clock.first_day_over)
        if self._desk.history.run(wish):
            self._tell(self.tr("The crisis of stay {stay} is extended."), stay)

    def cancel(self, stay: StayCard) -> None:
        """Cancel at once; the message offers to take it back."""

        def wish(reason: str) -> ChangeSet:
            del reason  # a cancellation is never refused for lack of one
            return self._desk.workspace.planning.cancel(stay.timeline.id)

        if self._desk.history.run(wish):
            self._tell(self.tr("Stay {stay} is cancelled."), stay)

    def _tell(self, sentence: str, stay: StayCard) -> None:
        words = sentence.format(stay=stay.timeline.stay.code)
        self._desk.messages.show(words, Offer(self.tr("Undo"), self._desk.history.stack.undo))


def extensible(stay: StayCard) -> Clock | None:
    """The clock of a crisis phase that ends the stay, not before its term, and was not extended yet; or None."""
    regimes, until = tuple(stay.timeline.regimes()), stay.timeline.period.until
    last = regimes[-1] if regimes else None
    if last is None or last.kind is not PhaseKind.CRISIS or last.phases > 1:
        return None
    clocks = (clock for clock in stay.clocks if clock.rule is ClockRule.CRISIS and clock.first == last.period.first)
    clock = next(clocks, None)
    return clock if clock is not None and (until is None or until >= clock.first_day_over) else None
