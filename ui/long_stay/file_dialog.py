"""The long-stay file of one stay: which road, which steps, where it stands; every change counts at once."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ckgdesk.changes import ChangeSet
from ckgdesk.domain.errors import CkgError
from ckgdesk.domain.long_stay_file import FileStep, Route
from ckgdesk.domain.road_ahead import Standing
from ckgdesk.domain.road_words import route_name
from ckgdesk.domain.stay import PhaseKind
from ckgdesk.services.access import Right
from ckgdesk.services.dossiers import FileView
from ckgdesk.words import day, named
from ui.asking import Asker
from ui.desk import Desk
from ui.history import without_reason
from ui.long_stay.convert_dialog import ask_conversion
from ui.long_stay.decision_dialog import ask_new_decision
from ui.long_stay.known_dialog import KnownDialog
from ui.long_stay.known_facts import KnownFacts
from ui.long_stay.not_needed_dialog import NotNeededDialog
from ui.long_stay.road_panel import RoadPanel
from ui.long_stay.step_dialog import StepDialog
from ui.long_stay.step_list import StepList
from ui.message_bar import MessageBar
from ui.messages import Offer
from ui.stay_words import StayWords
from ui.widgets.plain import plain_label

_SIZE = QSize(1020, 560)


class FileDialog(QDialog):
    """Nothing waits for a button at the end; each change is a step that can be taken back."""

    def __init__(self, desk: Desk, stay_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.desk = desk
        self._stay_id = stay_id
        self._words = StayWords(self)
        self._view: FileView = desk.workspace.dossiers.look(stay_id, desk.clock.today())
        self.asker = Asker(desk.say, self)
        self.routes = {route: QRadioButton(desk.say(route_name(route)), self) for route in Route}
        self._one_route = QButtonGroup(self)
        self.steps = StepList(desk, self)
        self.known = KnownFacts(desk, self)
        self.panel = RoadPanel(desk.theme, self)
        self.not_needed = QPushButton(self)
        self.decide = QPushButton(self)
        self._about = plain_label("", "muted", self)
        self.setWindowTitle(self.tr("Long-stay file"))
        self._lay_out()
        self._connect()
        self._show()

    @property
    def view(self) -> FileView:
        """What it shows."""
        return self._view

    def refresh(self) -> None:
        """Look at the file again; a stay that is gone closes it."""
        try:
            self._view = self.desk.workspace.dossiers.look(self._stay_id, self.desk.clock.today())
        except CkgError as error:
            self.desk.messages.error(error)
            self.reject()
        else:
            self._show()

    def _show(self) -> None:
        view, may = self._view, not self.desk.workspace.read_only
        shut = view.road.standing is Standing.NOT_NEEDED
        self._about.setText(self._so_far(view))
        self.routes[view.file.route].setChecked(True)
        for button in self.routes.values():
            button.setEnabled(may and not shut)
        # What is veiled cannot be corrected by who does not see it.
        corrects = may and not shut and self.desk.workspace.account.may(Right.COURT)
        self.steps.show_steps(view, changeable=may and not shut, corrigible=corrects)
        self.known.show_file(view, changeable=corrects)
        self.panel.show_road(view)
        long = view.timeline.regime(PhaseKind.LONG) is not None
        self.not_needed.setText(self.tr("&Reopen the file") if shut else self.tr("&Not needed…"))
        self.not_needed.setVisible(may and not long)
        self.decide.setText(self.tr("New &decision…") if long else self.tr("Con&vert to a long stay…"))
        self.decide.setVisible(may and not shut and self.desk.workspace.account.may(Right.CONVERT))

    def _so_far(self, view: FileView) -> str:
        span = self._words.span(view.timeline.period)
        stay = view.timeline.stay.code
        if view.road.limit is None:
            return self.tr("Stay {stay}, {span}").format(stay=stay, span=span)
        sentence = self.tr("Stay {stay}, {span}; the decision must be there by {last}")
        return sentence.format(stay=stay, span=span, last=day(view.road.limit))

    def _choose_route(self) -> None:
        chosen = next(route for route, button in self.routes.items() if button.isChecked())
        if chosen is not self._view.file.route or not self._view.file.id:
            self._run(partial(self.desk.workspace.dossiers.choose_route, self._stay_id, chosen))

    def _ask_step(self, step: FileStep) -> None:
        self._open(StepDialog(self.desk, step, self))

    def _ask_known(self) -> None:
        self._open(KnownDialog(self.desk, self._view, self))

    def _ask_not_needed(self) -> None:
        if self._view.road.standing is Standing.NOT_NEEDED:
            self._run(partial(self.desk.workspace.dossiers.reopen, self._stay_id))
        else:
            self._open(NotNeededDialog(self.desk, self._view, self))

    def _ask_decision(self) -> None:
        over = self.parentWidget() or self
        self.accept()
        if self._view.timeline.regime(PhaseKind.LONG) is None:
            ask_conversion(self.desk, self._stay_id, over)
        else:
            ask_new_decision(self.desk, self._stay_id, over)

    def _open(self, dialog: QDialog) -> None:
        self.asker.clear()
        dialog.accepted.connect(self._offer_undo)
        dialog.open()

    def _run(self, wish: Callable[[], ChangeSet]) -> None:
        if self.desk.history.run(without_reason(wish), self.asker):
            self._offer_undo()
        else:
            self._show()

    def _offer_undo(self) -> None:
        self.asker.show(self.tr("Kept."), Offer(self.tr("Undo"), self._undo))

    def _undo(self) -> None:
        self.desk.history.stack.undo()
        self.asker.clear()

    def _follow(self, _change_set: ChangeSet) -> None:
        self.refresh()

    def _connect(self) -> None:
        for button in self.routes.values():
            button.clicked.connect(self._choose_route)
        self.steps.wished.connect(self._ask_step)
        self.known.change.clicked.connect(self._ask_known)
        self.not_needed.clicked.connect(self._ask_not_needed)
        self.decide.clicked.connect(self._ask_decision)
        self.desk.feed.changed.connect(self._follow)

    def _lay_out(self) -> None:
        roads = QHBoxLayout()
        roads.setSpacing(24)
        for button in self.routes.values():
            self._one_route.addButton(button)
            roads.addWidget(button)
        roads.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addLayout(roads)
        left.addWidget(self.steps)
        left.addWidget(self.known)
        left.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addLayout(left, 1)
        row.addWidget(self.panel)
        buttons = QDialogButtonBox(self)
        close = buttons.addButton(QDialogButtonBox.StandardButton.Close)
        close.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        foot = QHBoxLayout()
        for wish in (self.not_needed, self.decide):
            wish.setAutoDefault(False)
            foot.addWidget(wish)
        foot.addStretch(1)
        foot.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(12)
        column.addWidget(plain_label(named(self._view.child, self.desk.names.people), "title", self))
        column.addWidget(self._about)
        column.addLayout(row, 1)
        column.addWidget(MessageBar(self.asker, self.desk.theme, self))
        column.addLayout(foot)
        self.resize(_SIZE)


def ask_file(desk: Desk, stay_id: int, parent: QWidget | None = None) -> None:
    """Open the long-stay file of a stay; a stay that is gone is said in the message bar."""
    try:
        FileDialog(desk, stay_id, parent).open()
    except CkgError as error:
        desk.messages.error(error)
