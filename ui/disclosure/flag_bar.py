"""What may become of the pieces that are chosen: five buttons, which the keys 1 to 5 press as well."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ckgdesk.reports.disclosure import Flag


class FlagBar(QWidget):
    """Emits what was chosen; the button of what holds for all that is chosen is pressed in."""

    chosen = Signal(object)  # Flag

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons = {flag: self._button(flag, words) for flag, words in self._words().items()}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for button in self.buttons.values():
            row.addWidget(button)
        row.addStretch(1)

    def show_flags(self, flags: frozenset[Flag]) -> None:
        """These hold for what is chosen; none: nothing is chosen."""
        for flag, button in self.buttons.items():
            button.setChecked(flags == {flag})
            button.setEnabled(bool(flags))

    def _words(self) -> dict[Flag, str]:
        return {
            Flag.GIVEN: self.tr("1  Give"),
            Flag.CONFIDENTIAL: self.tr("2  Confidential"),
            Flag.THIRD_PARTY: self.tr("3  Third party"),
            Flag.COURT: self.tr("4  For the court"),
            Flag.WITHHELD: self.tr("5  Withhold"),
        }

    def _button(self, flag: Flag, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.setProperty("flag", flag.value)
        button.clicked.connect(self._choose)
        return button

    def _choose(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            self.chosen.emit(Flag(button.property("flag")))
