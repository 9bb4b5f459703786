"""The steps of a file under each other: taken, passed by or expected, each with its button."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QWidget

from ckgdesk.domain.long_stay_file import FileStep
from ckgdesk.domain.road_ahead import DECIDING, Milestone, RoadAhead
from ckgdesk.domain.road_words import step_name
from ckgdesk.services.dossiers import FileView
from ckgdesk.words import day
from ui.desk import Desk
from ui.widgets.plain import plain_label

_ICON = 18


class StepList(QFrame):
    """Emits the step somebody wants to note or correct; a new one has id 0."""

    wished = Signal(object)  # FileStep

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._widgets: list[QWidget] = []
        self._buttons: dict[QPushButton, FileStep] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(14, 10, 14, 10)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(3, 1)
        self.setProperty("role", "card")

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """From top to bottom."""
        return tuple(self._buttons)

    def show_steps(self, view: FileView, *, changeable: bool, corrigible: bool) -> None:
        """Show every step of the road, then what stands in the file beside it."""
        focused = next((number for number, button in enumerate(self._buttons) if button.hasFocus()), None)
        self._forget()
        shown = {stone.taken.id for stone in view.road.milestones if stone.taken is not None}
        for row, stone in enumerate(view.road.milestones):
            self._add(row, stone, view, changeable=corrigible if stone.taken else changeable)
        others = [step for step in view.dossier.steps if step.id not in shown]
        for row, step in enumerate(others, len(view.road.milestones)):
            self._add(row, Milestone(step.kind, step), view, changeable=corrigible)
        if focused is not None and focused < len(self._buttons):
            self.buttons[focused].setFocus()

    def _add(self, row: int, stone: Milestone, view: FileView, *, changeable: bool) -> None:
        name = self._desk.say(step_name(stone.kind))
        icon = QLabel(self)
        sign, role = _sign(stone, view.road)
        icon.setPixmap(self._desk.theme.icon(sign, role).pixmap(_ICON, _ICON))
        words = plain_label(name, "" if stone.taken else "muted", self)
        words.setWordWrap(False)
        when = plain_label(self._when(stone), "" if stone.taken else "muted", self)
        when.setWordWrap(False)
        details = plain_label(_details(stone), "muted", self)
        for column, widget in enumerate((icon, words, when, details)):
            self._put(widget, row, column)
        if not changeable:
            return
        caption = self.tr("Correct…") if stone.taken else self.tr("Note…")
        button = QPushButton(caption, self)
        button.setAutoDefault(False)
        button.setAccessibleName(f"{name}: {caption}")
        button.clicked.connect(self._choose)
        today = self._desk.clock.today()
        self._buttons[button] = stone.taken or FileStep(0, view.timeline.id, stone.kind, today)
        self._put(button, row, 4)

    def _when(self, stone: Milestone) -> str:
        if stone.taken is not None:
            return day(stone.taken.taken_on)
        if stone.expected_on is None:
            return self.tr("passed by")
        if stone.overdue_since is not None:
            return self.tr("was expected {day}").format(day=day(stone.overdue_since))
        return self.tr("expected {day}").format(day=day(stone.expected_on))

    def _choose(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            self.wished.emit(self._buttons[button])

    def _put(self, widget: QWidget, row: int, column: int) -> None:
        self._grid.addWidget(widget, row, column, Qt.AlignmentFlag.AlignVCenter)
        self._widgets.append(widget)
        widget.show()

    def _forget(self) -> None:
        for widget in self._widgets:
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._widgets.clear()
        self._buttons.clear()


def _sign(stone: Milestone, road: RoadAhead) -> tuple[str, str]:
    """The icon of a step and the role of its colour."""
    if stone.taken is not None:
        return "done", "accent"
    if stone.overdue_since is not None:
        return "warned", "text"
    if road.days_late and stone.kind in DECIDING:
        return "refused", "limit"
    return "clock", "text.muted"


def _details(stone: Milestone) -> str:
    if stone.taken is None:
        return ""
    return " · ".join(part for part in (stone.taken.who, stone.taken.number, stone.taken.note) if part)
