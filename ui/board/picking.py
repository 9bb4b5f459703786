"""The board on which bars are selected: one where the planner is, and any number that are moved together."""

from __future__ import annotations

from PySide6.QtCore import Signal

from ckgdesk.domain.board import BoardPicture, Key
from ui.board.canvas import Canvas
from ui.board.choosing import NOBODY, Chosen, joined, may_join, toggled, within
from ui.board.selection import Selection
from ui.board.sheet import Strip


class Pickable(Canvas):
    """Keeps what is selected, also when another picture is shown."""

    stay_selected = Signal(int)
    selection_changed = Signal()
    """Another row or bar, or the same one in another picture."""
    selecting_changed = Signal(bool)
    _selecting = False

    @property
    def selection(self) -> Selection:
        """The row and the bar the planner is at."""
        return Selection(self.scene.current_row, self.scene.selected)

    @property
    def chosen(self) -> Chosen:
        """The bars that are moved together; empty while there is only the one the planner is at."""
        return self.scene.chosen

    @property
    def selecting(self) -> bool:
        """Does every click choose one more bar, without a held key?"""
        return self._selecting

    def select(self, selection: Selection) -> None:
        """Be at another row and bar; outside select mode that lets go of those that were chosen."""
        self.choose(self.scene.chosen if self._selecting else NOBODY, selection)

    def choose(self, chosen: Chosen, selection: Selection) -> None:
        """Move these together from now on, and be at this row and bar."""
        before = self.scene.selected
        self.mark(current_row=selection.row_key, selected=selection.bar_key, chosen=chosen)
        if selection.bar_key is not None and selection.bar_key != before:
            self.stay_selected.emit(selection.bar_key[0])
        self.selection_changed.emit()

    def select_several(self, on: bool) -> None:  # noqa: FBT001  the slot of a checkable button
        """Let every click choose one more bar, or go back to one at a time."""
        if on is self._selecting:
            return
        self._selecting = on
        chosen = joined(NOBODY, self._joinable()) if on else NOBODY
        self.choose(chosen, self.selection)
        self.selecting_changed.emit(on)

    def toggle_choice(self, key: Key) -> None:
        """Choose a bar beside the others, or let go of it."""
        found = self.scene.sheet.strip(key)
        if found is not None and may_join(found.bar):
            row_key = self.scene.sheet.row_of(found.bar) or self.scene.current_row
            self.choose(toggled(self.chosen or joined(NOBODY, self._joinable()), key), Selection(row_key, key))

    def show_picture(self, board: BoardPicture) -> None:
        """Show another picture with the same stays selected."""
        super().show_picture(board)
        selection = self.selection.within(self.scene.sheet)
        self.mark(
            current_row=selection.row_key, selected=selection.bar_key, chosen=within(self.scene.chosen, self.board)
        )
        self.selection_changed.emit()

    def companions(self, key: Key) -> tuple[Strip, ...]:
        """The bars that go along with one, itself among them; none when it goes alone."""
        if key not in self.chosen or len(self.chosen) < 2:
            return ()
        found = (self.scene.sheet.strip(chosen) for chosen in sorted(self.chosen))
        return tuple(strip for strip in found if strip is not None)

    def _joinable(self) -> tuple[Key, ...]:
        """The bar the planner is at, if it can be moved with others."""
        key = self.scene.selected
        bar = None if key is None else self.board.bars_by_key.get(key)
        return () if bar is None or not may_join(bar) else (bar.key,)
