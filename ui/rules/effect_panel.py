"""Says what another limit would do to the signals of today, before it is kept."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ckgdesk.scheduler.signals import Signal
from ckgdesk.services.rulebook import Effect
from ckgdesk.texts import Text
from ui.messages import Say
from ui.widgets.plain import plain_label

_NAMED = 4
"""So many signals are named one by one; the rest is counted."""


class EffectPanel(QFrame):
    """A card with the sum in one line and the signals below it."""

    def __init__(self, say: Say, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._say = say
        self.setProperty("role", "card")
        self.sum = plain_label("", "heading", self)
        self.signals = plain_label("", "muted", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.addWidget(plain_label(self.tr("What this would do today"), "muted", self))
        column.addWidget(self.sum)
        column.addWidget(self.signals)

    def show_effect(self, effect: Effect) -> None:
        """Say it."""
        self.sum.setText(self._sum(effect))
        self._list(tuple(self._lines(effect)))

    def show_fault(self, text: Text) -> None:
        """It cannot be foretold, and why."""
        self.sum.setText(self._say(text))
        self._list(())

    def _list(self, lines: tuple[str, ...]) -> None:
        shown = lines[:_NAMED]
        rest = len(lines) - len(shown)
        more = (self.tr("and %n more", "", rest),) if rest else ()
        self.signals.setText("\n".join((*shown, *more)))
        self.signals.setVisible(bool(lines))

    def _sum(self, effect: Effect) -> str:
        if effect.is_nothing:
            return self.tr("The signals of today stay as they are.")
        parts = (
            self.tr("%n signal(s) more", "", len(effect.more)) if effect.more else "",
            self.tr("%n signal(s) less", "", len(effect.fewer)) if effect.fewer else "",
            self.tr("%n signal(s) otherwise", "", len(effect.other)) if effect.other else "",
        )
        return ", ".join(part for part in parts if part)

    def _lines(self, effect: Effect) -> Iterator[str]:
        for sign, signals in (("+", effect.more), ("–", effect.fewer), ("≈", effect.other)):
            yield from (f"{sign} {self._sentence(signal)}" for signal in signals)

    def _sentence(self, signal: Signal) -> str:
        return self._say(signal.text)
