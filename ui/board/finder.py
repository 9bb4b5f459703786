"""Finds a child on the board: type a part of its name, Enter goes to its stay."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ckgdesk.services.children import ChildRow
from ckgdesk.words import day
from ui.desk import Desk
from ui.widgets.search import SearchField, matches

_MOST = 8
_WIDTH, _AIR = 360, 2
_CHILD = Qt.ItemDataRole.UserRole


class Finder(QFrame):
    """Lies over the corner of the board while somebody types; Esc takes it away."""

    stay_found = Signal(int)
    closed = Signal()

    def __init__(self, desk: Desk, over: QWidget) -> None:
        super().__init__(over)
        self._desk = desk
        self._rows: tuple[ChildRow, ...] = ()
        self.field = SearchField(desk.theme, self.tr("Find a child on the board"), self)
        self.results = QListWidget(self)
        self.results.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.results.setSpacing(_AIR)
        self.results.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("role", "card")
        self.setFixedWidth(_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self.field)
        column.addWidget(self.results)
        self.field.textChanged.connect(self._narrow)
        self.field.left.connect(self._choose)
        self.field.installEventFilter(self)
        self.results.itemClicked.connect(self._choose)
        self.hide()

    def ask(self, corner: QPoint) -> None:
        """Come up with the children as they are now, ready to type."""
        self._rows = self._desk.workspace.children.all(self._desk.clock.today())
        self.field.clear()
        self._narrow()
        self.move(corner)
        self.show()
        self.raise_()
        self.field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            # The board below has Enter as a shortcut of its own: it would open the card of whoever is selected.
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                event.accept()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if step:
                last = self.results.count() - 1
                self.results.setCurrentRow(min(max(self.results.currentRow() + step, 0), last))
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._leave()
                return True
        elif event.type() == QEvent.Type.FocusOut:
            self.hide()
        return super().eventFilter(watched, event)

    def _narrow(self) -> None:
        wanted = self.field.text()
        found = [row for row in self._rows if matches(wanted, f"{row.child.full_name} {row.child.code}")]
        self.results.clear()
        for row in found[:_MOST]:
            entry = QListWidgetItem(self._line(row), self.results)
            entry.setData(_CHILD, row.child.id)
        if not found:
            QListWidgetItem(self.tr("No child has such a name."), self.results).setFlags(Qt.ItemFlag.NoItemFlags)
        else:
            self.results.setCurrentRow(0)
        line = self.results.sizeHintForRow(0) + 2 * _AIR
        self.results.setFixedHeight(line * self.results.count() + 2 * self.results.frameWidth() + 2)
        self.adjustSize()

    def _line(self, row: ChildRow) -> str:
        name = self._desk.names.full(row.child)
        if row.timeline is None:
            return self.tr("{name} · born {day}").format(name=name, day=day(row.child.born))
        place = row.place or self.tr("no place yet")
        return self.tr("{name} · {group} {place}").format(name=name, group=row.group, place=place).strip()

    def _choose(self) -> None:
        chosen = self.results.currentIndex()
        child_id = chosen.data(_CHILD) if chosen.isValid() else None
        if not isinstance(child_id, int):
            return
        self._leave()
        found = self._stay_of(child_id, self._desk.clock.today())
        if found is None:
            self._desk.messages.show(self.tr("This child has no stay yet."))
        else:
            self.stay_found.emit(found)

    def _stay_of(self, child_id: int, today: date) -> int | None:
        """The stay of tonight, else the next one, else the last."""
        stays = [card.timeline for card in self._desk.workspace.children.card(child_id).stays]
        stays.sort(key=lambda stay: stay.period.first)
        near = [stay for stay in stays if stay.period.until is None or stay.period.until > today]
        return near[0].id if near else (stays[-1].id if stays else None)

    def _leave(self) -> None:
        self.hide()
        self.closed.emit()
