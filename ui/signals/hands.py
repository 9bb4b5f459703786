"""What every row of the worklist is handed: the words, the next steps, and the verbs of a signal itself."""

from __future__ import annotations

from dataclasses import dataclass

from ui.signals.following import SignalVerbs
from ui.signals.steps import NextSteps
from ui.signals.words import SignalWords


@dataclass(frozen=True, slots=True)
class SignalHands:
    """Made once by the page."""

    words: SignalWords
    steps: NextSteps
    verbs: SignalVerbs
