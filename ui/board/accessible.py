"""Gives the painted board to readers of the screen: rows in sight, their bars in words, and where the keyboard is.

Qt keeps bare pointers to what is handed out here: whatever Python collected by itself would bring the program down.
So every part is kept here until Qt has forgotten it, and none of them keeps its view alive.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from weakref import ref

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from ckgdesk.domain.board import Bar, Key, Row
from ui.board.bar_words import BarWords
from ui.board.column_painter import FOLDS
from ui.board.ghost_painter import part_rect
from ui.board.hit import Area
from ui.board.view import BoardView

_Part = QAccessibleInterface


@cache
def speak_to_readers() -> None:
    """Let Qt ask here how a board is read; once in a program is enough."""
    QAccessible.installFactory(_interface_of)


def tell_focus(view: BoardView) -> None:
    """Tell whoever reads along where the keyboard is now."""
    if not QAccessible.isActive() or not view.hasFocus():
        return
    board = QAccessible.queryAccessibleInterface(view)
    spoken = board.focusChild() if isinstance(board, SpokenBoard) else None
    if spoken is not None:
        for event in (QAccessible.Event.Focus, QAccessible.Event.Selection):
            QAccessible.updateAccessibility(QAccessibleEvent(spoken, event))


def announce(view: BoardView, sentence: str) -> None:
    """Read a sentence aloud to whoever does not see it beside the bar."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(view, sentence))


class SpokenBoard(QAccessibleWidget):
    """A board: its children are the rows in sight."""

    def __init__(self, view: BoardView) -> None:
        super().__init__(view, QAccessible.Role.Tree, view.accessibleName())
        self._view = ref(view)
        self.words = BarWords()
        self._kept = _Kept()
        _boards.append(self)
        view.destroyed.connect(self._kept.let_go)

    @property
    def view(self) -> BoardView:
        """The board itself; Qt asks nothing of one that is gone."""
        view = self._view()
        if view is None:
            raise LookupError("a board that is gone was read")
        return view

    def isValid(self) -> bool:  # noqa: N802  Qt's name
        return self._view() is not None

    def rows(self) -> tuple[Row, ...]:
        """The rows in sight."""
        frame = self.view.scene.frame
        return tuple(frame.rows.shown[index] for index in frame.rows_in(frame.body))

    def bars(self, row: Row) -> tuple[Bar, ...]:
        """The bars in sight on a row."""
        first, last = self.view.scene.frame.visible_days()
        return tuple(
            strip.bar
            for strip in self.view.scene.sheet.strips_between(row.key, first, last)
            if not self.rect_of(row.key, strip.bar).isEmpty()
        )

    def rect_of(self, row_key: str, bar: Bar) -> QRect:
        """Where a bar shows, in the window's own pixels."""
        scene = self.view.scene
        strip = next((strip for strip in scene.sheet.strips(row_key) if strip.key == bar.key), None)
        rect = None if strip is None else part_rect(scene.frame, row_key, strip.first, strip.until)
        return QRect() if rect is None else rect.intersected(scene.frame.body)

    def on_screen(self, rect: QRect) -> QRect:
        """The same rectangle on the screen."""
        return QRect(self.view.viewport().mapToGlobal(rect.topLeft()), rect.size())

    def spoken_row(self, row: Row) -> SpokenRow:
        """A row, the same one whenever it is asked for."""
        return self._kept.row(self, row)

    def spoken_bar(self, row: Row, bar: Bar) -> SpokenBar:
        """A bar, the same one whenever it is asked for."""
        return self._kept.bar(self.spoken_row(row), bar)

    def childCount(self) -> int:  # noqa: N802  Qt's name
        return len(self.rows())

    def child(self, index: int) -> _Part | None:  # type: ignore[override]  # the stub forgets that there may be none
        rows = self.rows()
        return self.spoken_row(rows[index]) if 0 <= index < len(rows) else None

    def indexOfChild(self, child: _Part) -> int:  # noqa: N802  Qt's name
        keys = [row.key for row in self.rows()]
        return keys.index(child.key) if isinstance(child, SpokenRow) and child.key in keys else -1

    def childAt(self, x: int, y: int) -> _Part | None:  # type: ignore[override]  # noqa: N802  Qt's name; as above
        found = self.view.hit(self.view.viewport().mapFromGlobal(QPoint(x, y)))
        if found.row is None or found.area is Area.HEADER:
            return None
        return self.spoken_row(found.row) if found.strip is None else self.spoken_bar(found.row, found.strip.bar)

    def focusChild(self) -> _Part | None:  # type: ignore[override]  # noqa: N802  Qt's name; as above
        row_key, key = self.view.selection.row_key, self.view.selection.bar_key
        row = next((row for row in self.view.scene.frame.rows.shown if row.key == row_key), None)
        if row is None:
            return None
        bar = None if key is None else self.view.board.bars_by_key.get(key)
        return self.spoken_row(row) if bar is None else self.spoken_bar(row, bar)


class _Spoken(QAccessibleInterface):
    """What rows and bars have in common: they are no windows and cannot be written to."""

    def __init__(self, board: SpokenBoard) -> None:
        super().__init__()
        self.board = board

    def object(self) -> QObject | None:  # type: ignore[override]  # the stub forgets that there may be none
        return None

    def setText(self, _kind: QAccessible.Text, _text: str) -> None:  # noqa: N802  Qt's name
        """Nothing here can be written to."""

    def childCount(self) -> int:  # noqa: N802  Qt's name
        return 0

    def child(self, _index: int) -> _Part | None:  # type: ignore[override]  # as above
        return None

    def indexOfChild(self, _child: _Part) -> int:  # noqa: N802  Qt's name
        return -1

    def childAt(self, _x: int, _y: int) -> _Part | None:  # type: ignore[override]  # noqa: N802  Qt's name; as above
        return None

    def focusChild(self) -> _Part | None:  # type: ignore[override]  # noqa: N802  Qt's name; as above
        return None


class SpokenRow(_Spoken):
    """A row: a heading, or what its bars lie on."""

    def __init__(self, board: SpokenBoard, row: Row) -> None:
        super().__init__(board)
        self.row = row
        self.key = row.key

    def isValid(self) -> bool:  # noqa: N802  Qt's name
        return self.board.view.scene.frame.rows.index_of(self.key) is not None

    def parent(self) -> _Part:
        return self.board

    def text(self, kind: QAccessible.Text) -> str:
        return self.board.view.scene.label(self.row) if kind == QAccessible.Text.Name else ""

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.TreeItem

    def rect(self) -> QRect:
        frame = self.board.view.scene.frame
        index = frame.rows.index_of(self.key)
        if index is None:
            return QRect()
        top, height = frame.row_top(index), frame.row_height(index)
        return self.board.on_screen(QRect(0, top, frame.size.width(), height))

    def state(self) -> QAccessible.State:
        state, scene = QAccessible.State(), self.board.view.scene
        folded = self.key in scene.collapsed
        flags = {"selectable": True, "focusable": True, "selected": self.key == scene.current_row}
        if self.row.kind in FOLDS:
            flags |= {"expandable": True, "collapsed": folded, "expanded": not folded}
        flags["focused"] = self.board.view.hasFocus() and scene.selected is None and flags["selected"]
        return _flagged(state, flags)

    def childCount(self) -> int:  # noqa: N802  Qt's name
        return len(self.board.bars(self.row))

    def child(self, index: int) -> _Part | None:  # type: ignore[override]  # the stub forgets that there may be none
        bars = self.board.bars(self.row)
        return self.board.spoken_bar(self.row, bars[index]) if 0 <= index < len(bars) else None

    def indexOfChild(self, child: _Part) -> int:  # noqa: N802  Qt's name
        keys = [bar.key for bar in self.board.bars(self.row)]
        return keys.index(child.key) if isinstance(child, SpokenBar) and child.key in keys else -1


class SpokenBar(_Spoken):
    """A bar: a stay, or the part of it on one place."""

    def __init__(self, row: SpokenRow, key: Key) -> None:
        super().__init__(row.board)
        self.spoken_row = row
        self.key = key

    def bar(self) -> Bar | None:
        """The bar as it stands in the picture of now; None when it is gone."""
        return self.board.view.board.bars_by_key.get(self.key)

    def isValid(self) -> bool:  # noqa: N802  Qt's name
        return self.bar() is not None

    def parent(self) -> _Part:
        return self.spoken_row

    def text(self, kind: QAccessible.Text) -> str:
        bar, scene = self.bar(), self.board.view.scene
        if bar is None or kind != QAccessible.Text.Name:
            return ""
        return self.board.words.sentence(bar, scene.sheet.full_name_of(bar), scene.sheet.board)

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def rect(self) -> QRect:
        bar = self.bar()
        return QRect() if bar is None else self.board.on_screen(self.board.rect_of(self.spoken_row.key, bar))

    def state(self) -> QAccessible.State:
        view = self.board.view
        selected = view.selection.bar_key == self.key
        flags = {
            "selectable": True,
            "focusable": True,
            "selected": selected,
            "focused": selected and view.hasFocus(),
            "readOnly": view.board.read_only,
        }
        return _flagged(QAccessible.State(), flags)


class _Kept:
    """Every part that was handed out, kept as long as its view: Qt would go on pointing at it."""

    def __init__(self) -> None:
        self._rows: dict[str, SpokenRow] = {}
        self._bars: dict[tuple[str, Key], SpokenBar] = {}

    def row(self, board: SpokenBoard, row: Row) -> SpokenRow:
        """The part for a row."""
        spoken = self._rows.get(row.key)
        if spoken is None:
            spoken = self._rows[row.key] = SpokenRow(board, row)
        spoken.row = row
        return spoken

    def bar(self, row: SpokenRow, bar: Bar) -> SpokenBar:
        """The part for a bar on a row."""
        spoken = self._bars.get((row.key, bar.key))
        if spoken is None:
            spoken = self._bars[row.key, bar.key] = SpokenBar(row, bar.key)
        return spoken

    def let_go(self) -> None:
        """The view is gone: Qt forgets its pointers first, then we do."""
        for spoken in self._all():
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(spoken))
        self._rows.clear()
        self._bars.clear()

    def _all(self) -> Iterator[_Spoken]:
        yield from self._bars.values()
        yield from self._rows.values()


_boards: list[SpokenBoard] = []
"""Kept to the end of the program: Qt deletes them with their view, and Python must not do so a second time."""


def _flagged(state: QAccessible.State, flags: dict[str, bool]) -> QAccessible.State:
    for name, flag in flags.items():
        setattr(state, name, int(flag))
    return state


def _interface_of(_name: str, described: QObject | None) -> QAccessibleInterface | None:
    return SpokenBoard(described) if isinstance(described, BoardView) else None
