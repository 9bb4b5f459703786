"""One stay on the card of a child: what is known of it, and what can be wished for it."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from ckgdesk.services.children import StayCard
from ui.stay.card_words import CardWords
from ui.stay.lines import lines_grid
from ui.stay.subject import extensible, is_long, may_be_long
from ui.stay.verbs import StayVerbs
from ui.widgets.plain import plain_label

_BESIDE = 2


class StayFrame(QFrame):
    """Shows a stay as it is on one day; a changed stay gets a new frame."""

    def __init__(self, stay: StayCard, today: date, verbs: StayVerbs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stay = stay
        self._verbs = verbs
        self._words = CardWords(verbs.say, self)
        self.setProperty("role", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        column.addLayout(self._head(today))
        column.addLayout(lines_grid(self._words.lines(stay, today), self))
        column.addLayout(self._wishes(today))

    def _head(self, today: date) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(plain_label(self._words.heading(self._stay), "heading", self), 1)
        moment = plain_label(self._words.moment(self._stay, today), "muted", self)
        moment.setWordWrap(False)
        row.addWidget(moment)
        return row

    def _wishes(self, today: date) -> QGridLayout:
        """Two beside each other: a card is narrow on a small screen."""
        board = QPushButton(self.tr("Show on board"), self)
        board.clicked.connect(self._show_on_board)
        file = QPushButton(self.tr("Long-stay file…"), self)
        file.clicked.connect(self._open_file)
        buttons = [board, file]
        if is_long(self._stay.timeline):
            buttons.append(self._two_thirds_button())
        if not self._verbs.read_only:
            if self._verbs.may_convert and may_be_long(self._stay.timeline, today):
                convert = QPushButton(self.tr("Convert to long…"), self)
                convert.clicked.connect(self._convert)
                buttons.append(convert)
            if self._verbs.may_convert and is_long(self._stay.timeline):
                decide = QPushButton(self.tr("New decision…"), self)
                decide.clicked.connect(self._decide)
                buttons.append(decide)
            buttons.append(self._change_button())
        grid = QGridLayout()
        grid.setSpacing(8)
        grid.setColumnStretch(_BESIDE, 1)
        for number, button in enumerate(buttons):
            grid.addWidget(button, *divmod(number, _BESIDE))
        return grid

    def _two_thirds_button(self) -> QPushButton:
        button = QPushButton(self.tr("Two thirds"), self)
        menu = QMenu(button)
        menu.addAction(self.tr("&Letter to the parents…")).triggered.connect(self._write_letter)
        menu.addAction(self.tr("&Payer…")).triggered.connect(self._report)
        button.setMenu(menu)
        return button

    def _change_button(self) -> QPushButton:
        button = QPushButton(self.tr("Change"), self)
        menu = QMenu(button)
        menu.addAction(self.tr("&Absence…")).triggered.connect(self._record_absence)
        menu.addAction(self.tr("&Departure…")).triggered.connect(self._set_departure)
        if extensible(self._stay.timeline, self._stay.clocks) is not None:
            menu.addAction(self.tr("&Extend the crisis")).triggered.connect(self._extend_crisis)
        menu.addSeparator()
        menu.addAction(self.tr("&Cancel the stay")).triggered.connect(self._cancel)
        button.setMenu(menu)
        return button

    def _show_on_board(self) -> None:
        self._verbs.show_on_board(self._stay)

    def _open_file(self) -> None:
        self._verbs.open_file(self._stay)

    def _decide(self) -> None:
        self._verbs.decide(self._stay)

    def _convert(self) -> None:
        self._verbs.convert(self._stay)

    def _write_letter(self) -> None:
        self._verbs.write_letter(self._stay)

    def _report(self) -> None:
        self._verbs.report(self._stay)

    def _record_absence(self) -> None:
        self._verbs.record_absence(self._stay)

    def _set_departure(self) -> None:
        self._verbs.set_departure(self._stay)

    def _extend_crisis(self) -> None:
        self._verbs.extend_crisis(self._stay)

    def _cancel(self) -> None:
        self._verbs.cancel(self._stay)
