"""Takes the next step a signal asks for: opens what it needs, or shows where it is done."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ckgdesk.scheduler.signals import NextStep
from ckgdesk.services.access import Right
from ckgdesk.services.attention import Concern
from ui.desk import Desk
from ui.letters.letter_dialog import ask_letter
from ui.letters.report_dialog import ask_report
from ui.long_stay.convert_dialog import ask_conversion
from ui.long_stay.decision_dialog import ask_new_decision
from ui.long_stay.file_dialog import ask_file
from ui.signals.consent_dialog import ConsentDialog
from ui.stay.departure_dialog import DepartureDialog

_RIGHTS: Final[Mapping[NextStep, Right]] = {
    NextStep.CONVERT: Right.CONVERT,
    NextStep.NEW_DECISION: Right.CONVERT,
    NextStep.REPORT_BEGIN: Right.CONVERT,
    NextStep.REPORT_END: Right.CONVERT,
    NextStep.INFORM_PARENTS: Right.CONVERT,
    NextStep.START_FILE: Right.PLAN,
    NextStep.RECORD_STEP: Right.PLAN,
    NextStep.EXTEND_CRISIS: Right.PLAN,
    NextStep.ARRANGE_DEPARTURE: Right.PLAN,
    NextStep.ASK_CONSENT: Right.PLAN,
}
"""What somebody must be allowed to do for a step; who is not is shown where it is done."""


class NextSteps(QObject):
    """One deed a step; what has no deed of its own shows the stay on the board."""

    board_wished = Signal(object)  # Concern

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._dialogs: dict[NextStep, Callable[[Desk, int, QWidget], None]] = {
            NextStep.CONVERT: ask_conversion,
            NextStep.NEW_DECISION: ask_new_decision,
            NextStep.START_FILE: ask_file,
            NextStep.RECORD_STEP: ask_file,
            NextStep.INFORM_PARENTS: ask_letter,
            NextStep.REPORT_BEGIN: ask_report,
            NextStep.REPORT_END: ask_report,
        }
        self._deeds: dict[NextStep, Callable[[Concern], None]] = {
            **dict.fromkeys(self._dialogs, self._ask),
            NextStep.EXTEND_CRISIS: self._extend_crisis,
            NextStep.ARRANGE_DEPARTURE: self._arrange_departure,
            NextStep.ASK_CONSENT: self._note_consent,
            NextStep.PLACE: self._show_on_board,
        }

    def offered(self, concern: Concern) -> NextStep:
        """The step that whoever sits here can take."""
        step = concern.signal.step
        return step if step in self._deeds and self._may(step) else NextStep.SHOW_STAY

    def take(self, concern: Concern) -> None:
        """Do it."""
        self._deeds.get(self.offered(concern), self._show_on_board)(concern)

    def _may(self, step: NextStep) -> bool:
        right, workspace = _RIGHTS.get(step), self._desk.workspace
        return right is None or (workspace.account.may(right) and not workspace.file_is_read_only)

    def _show_on_board(self, concern: Concern) -> None:
        self.board_wished.emit(concern)

    def _ask(self, concern: Concern) -> None:
        self._dialogs[concern.signal.step](self._desk, concern.signal.stay_id, self._window)

    def _arrange_departure(self, concern: Concern) -> None:
        DepartureDialog(self._desk, concern.timeline, self._window).open()

    def _note_consent(self, concern: Concern) -> None:
        ConsentDialog(self._desk, concern, self._window).open()

    def _extend_crisis(self, concern: Concern) -> None:
        clock = concern.signal.clock
        if clock is None:
            self._show_on_board(concern)
            return
        extend = self._desk.workspace.planning.extend_crisis
        self._desk.history.run(partial(extend, concern.signal.stay_id, clock.first_day_over), self._desk.messages)
