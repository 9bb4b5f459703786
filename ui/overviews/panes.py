"""The papers beside the week: two thirds of a month, letters to parents, notices to payers, Binc sheets."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QLabel,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ckgdesk.domain.errors import CkgError
from ckgdesk.domain.groeipakket import Month
from ckgdesk.reports.months import spoken_month
from ckgdesk.reports.payer_notice import NoticeKind
from ckgdesk.texts import Person
from ckgdesk.words import named
from ui.desk import Desk
from ui.letters.letter_dialog import ask_letter
from ui.letters.paper_side import Paper, PaperSide, noting
from ui.letters.report_dialog import as_paper, ask_report

_STAYS_WIDTH = 280


class PaperPane(QWidget):
    """Those who inherit offer choices and give the paper that was chosen."""

    stays_here = False
    """Does the paper stay in the centre? Then initials may stand for names."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.paper = PaperSide(desk, desk.messages, self, stays_here=self.stays_here)
        self._nothing = QLabel(self)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setProperty("role", "muted")
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.paper)
        self._stack.addWidget(self._nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    @property
    def name(self) -> str:
        """What the pane is called."""
        raise NotImplementedError

    @property
    def nothing(self) -> str:
        """What is said while there is nothing to show."""
        raise NotImplementedError

    def offer(self) -> None:
        """Offer what there is to choose from."""
        raise NotImplementedError

    def chosen(self) -> Paper | None:
        """The paper that is chosen; raises CkgError."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Look at the plan again."""
        try:
            self.offer()
            self.show_chosen()
        except CkgError as error:
            self.desk.messages.error(error)

    def show_chosen(self) -> None:
        """Show the paper that is chosen."""
        try:
            paper = self.chosen()
        except CkgError as error:
            self.desk.messages.error(error)
            paper = None
        self.paper.show_paper(paper)
        self._nothing.setText(self.nothing)
        self._stack.setCurrentWidget(self.paper if paper else self._nothing)


class MonthPane(PaperPane):
    """The two thirds of the whole centre in one month; this month until another is chosen."""

    stays_here = True

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.month = Month.of(desk.clock.today())
        self.back, self.on = QToolButton(self), QToolButton(self)
        self._label = QLabel(self)
        self._label.setMinimumWidth(120)
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for button, icon, name in (
            (self.back, "left", self.tr("Month before")),
            (self.on, "right", self.tr("Month after")),
        ):
            button.setIcon(desk.theme.icon(icon))
            button.setToolTip(name)
            button.setAccessibleName(name)
        for widget in (self.back, self._label, self.on):
            self.paper.choices.addWidget(widget)
        self.back.clicked.connect(self._turn_back)
        self.on.clicked.connect(self._turn_on)

    @property
    def name(self) -> str:
        """What the pane is called."""
        return self.tr("Two thirds of a month")

    @property
    def nothing(self) -> str:
        """There is always a paper, if it only says that there is nobody."""
        return ""

    def offer(self) -> None:
        """Name the month."""
        self._label.setText(self.desk.say(spoken_month(self.month)))

    def chosen(self) -> Paper:
        """The month."""
        overview = self.desk.workspace.letters.month(self.month)
        name = self.tr("two thirds {month}").format(month=self.month)
        excel = partial(self.desk.workspace.letters.month_book, self.month, self.desk.words.say)
        note = noting(self.desk, name, *{case.child.id for case in overview.cases})
        return Paper(overview.document(), name, note, excel=excel)

    def _turn_back(self) -> None:
        self._turn(-1)

    def _turn_on(self) -> None:
        self._turn(1)

    def _turn(self, months: int) -> None:
        self.month = self.month.later(months)
        self.refresh()


class StayPane(PaperPane):
    """A paper about one stay, found by typing a name or a code."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._ids: tuple[int, ...] = ()
        self.stays = QComboBox(self)
        self.stays.setEditable(True)
        self.stays.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.stays.setMinimumWidth(_STAYS_WIDTH)
        self.stays.setAccessibleName(self.tr("Stay"))
        completer = QCompleter(self.stays.model(), self.stays)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.stays.setCompleter(completer)
        self.paper.choices.addWidget(self.stays)
        self.stays.currentIndexChanged.connect(self.show_chosen)
        desk.names.changed.connect(self.refresh)

    @property
    def stay_id(self) -> int | None:
        """The stay that is chosen."""
        number = self.stays.currentIndex()
        return self._ids[number] if 0 <= number < len(self._ids) else None

    def turn_to(self, stay_id: int) -> None:
        """Choose this stay, if it is there."""
        if stay_id in self._ids:
            self.stays.setCurrentIndex(self._ids.index(stay_id))

    def offer_stays(self, stays: Iterable[tuple[int, str, Person]]) -> None:
        """Offer these, id, code and whose it is; the chosen one stays chosen as long as it is among them."""
        before, known = self.stay_id, tuple(stays)
        with QSignalBlocker(self.stays):
            self.stays.clear()
            self._ids = tuple(stay_id for stay_id, _, _ in known)
            people = self.desk.names.people
            self.stays.addItems([f"{named(person, people)} – {code}" for _, code, person in known])
            self.stays.setCurrentIndex(self._ids.index(before) if before in self._ids else min(0, len(known) - 1))


class LongStayPane(StayPane):
    """Only stays with a long phase have two thirds."""

    @property
    def nothing(self) -> str:
        """No long stay, no letters."""
        return self.tr("There is no long stay yet. Convert a stay first; then its letters stand here.")

    def offer(self) -> None:
        """The long stays, the newest first."""
        cases = {case.timeline.id: case for case in self.desk.workspace.two_thirds.stays()}
        self.offer_stays((stay_id, case.timeline.stay.code, case.person) for stay_id, case in cases.items())


class LetterPane(LongStayPane):
    """The letters to the parents; a second address has a second letter."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.numbers = QComboBox(self)
        self.numbers.setAccessibleName(self.tr("Letter"))
        self.note = QPushButton(self.tr("&Who is informed…"), self)
        self.paper.choices.addWidget(self.numbers)
        self.paper.choices.addWidget(self.note)
        self.numbers.currentIndexChanged.connect(self.show_chosen)
        self.note.clicked.connect(self._note)
        self.paper.sent.connect(self._note)

    @property
    def name(self) -> str:
        """What the pane is called."""
        return self.tr("Letters to parents")

    def chosen(self) -> Paper | None:
        """The letter to the address that is chosen."""
        if self.stay_id is None:
            return None
        letters = self.desk.workspace.letters.to_parents(self.stay_id, self.desk.clock.today())
        with QSignalBlocker(self.numbers):
            number = min(max(0, self.numbers.currentIndex()), len(letters) - 1)
            self.numbers.clear()
            for count in range(1, len(letters) + 1):
                self.numbers.addItem(self.tr("Letter {number} of {count}").format(number=count, count=len(letters)))
            self.numbers.setCurrentIndex(number)
        self.numbers.setVisible(len(letters) > 1)
        letter = letters[number]
        name = self.tr("{stay} letter to the parents").format(stay=letter.case.timeline.stay.code)
        name = f"{name} {number + 1}" if len(letters) > 1 else name
        word = partial(self.desk.workspace.templates.letter, letter, self.desk.words.say)
        return Paper(letter.document(), name, noting(self.desk, name, letter.case.child.id), word)

    def _note(self) -> None:
        if self.stay_id is not None:
            ask_letter(self.desk, self.stay_id, self)


class NoticePane(LongStayPane):
    """The notice to the payer, of begin or end."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.kinds = QComboBox(self)
        self.kinds.addItems([self.tr("Begin"), self.tr("End")])
        self.kinds.setAccessibleName(self.tr("Begin or end"))
        self.note = QPushButton(self.tr("&What is reported…"), self)
        self.paper.choices.addWidget(self.kinds)
        self.paper.choices.addWidget(self.note)
        self.kinds.currentIndexChanged.connect(self.show_chosen)
        self.note.clicked.connect(self._note)
        self.paper.sent.connect(self._note)

    @property
    def name(self) -> str:
        """What the pane is called."""
        return self.tr("Notices to payers")

    def chosen(self) -> Paper | None:
        """The notice."""
        if self.stay_id is None:
            return None
        kind = tuple(NoticeKind)[max(0, self.kinds.currentIndex())]
        notice = self.desk.workspace.letters.to_payer(self.stay_id, kind, self.desk.clock.today())
        return as_paper(self.desk, notice, self.tr("{stay} notice to the payer"))

    def _note(self) -> None:
        if self.stay_id is not None:
            ask_report(self.desk, self.stay_id, self)


class BincPane(StayPane):
    """What has to be typed in Binc about one stay."""

    stays_here = True

    @property
    def name(self) -> str:
        """What the pane is called."""
        return self.tr("Binc sheets")

    @property
    def nothing(self) -> str:
        """No stay, no sheet."""
        return self.tr("There is no stay yet.")

    def offer(self) -> None:
        """Every stay, the newest first."""
        self.offer_stays(
            (timeline.id, timeline.stay.code, Person(child.code, child.full_name, child.initials))
            for child, timeline in self.desk.workspace.letters.stays()
        )

    def chosen(self) -> Paper | None:
        """The sheet as it stands today."""
        if self.stay_id is None:
            return None
        sheet = self.desk.workspace.letters.binc(self.stay_id, self.desk.clock.today())
        name = self.tr("{stay} Binc sheet").format(stay=sheet.timeline.stay.code)
        return Paper(sheet.document(), name, noting(self.desk, name, sheet.child.id))


PANES: tuple[type[PaperPane], ...] = (MonthPane, LetterPane, NoticePane, BincPane)
"""The papers beside the week, in order."""
