"""One folder with backups on a card: where, how many, the newest, and the last drill."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ckgdesk.services.archive import Shelf, default_folder
from ckgdesk.words import day
from ui.widgets.facts import Facts
from ui.widgets.plain import plain_label


class ShelfCard(QWidget):
    """Also shows that no folder is chosen; the buttons are connected by who knows what they mean."""

    def __init__(self, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.facts = Facts(self)
        self.choose = QPushButton(self)
        self.show_folder = QPushButton(self.tr("Show the folder"), self)
        self.forget = QPushButton(self)
        self.none = plain_label(
            self.tr("None. A folder on a stick, another disk or a share saves the copies when this PC is lost."),
            "muted",
            self,
        )
        row = QHBoxLayout()
        row.setSpacing(10)
        for button in (self.choose, self.show_folder, self.forget):
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(8)
        column.addWidget(plain_label(heading, "heading", self))
        column.addWidget(self.none)
        column.addWidget(self.facts)
        column.addLayout(row)

    def show_shelf(self, shelf: Shelf | None, today: date) -> None:
        """Show what lies there; None: no folder is chosen."""
        for widget in (self.facts, self.show_folder, self.forget):
            widget.setVisible(shelf is not None)
        self.none.setVisible(shelf is None)
        self.choose.setText(self.tr("Choose a folder…") if shelf is None else self.tr("Another folder…"))
        if shelf is not None:
            self.facts.tell(
                (
                    (self.tr("Folder"), str(shelf.folder)),
                    (self.tr("Newest"), self._newest(shelf)),
                    (self.tr("Copies"), self._copies(shelf)),
                    (self.tr("Proven by a drill"), self._drilled(shelf, today)),
                )
            )

    def _newest(self, shelf: Shelf) -> str:
        if shelf.newest is None:
            return self._none(shelf)
        at = shelf.newest.at
        holds = self.tr("{day} at {time}, with {children} children and {stays} stays")
        return holds.format(
            day=day(at.date()), time=f"{at:%H:%M}", children=shelf.newest.children, stays=shelf.newest.stays
        )

    def _copies(self, shelf: Shelf) -> str:
        ahead = sum(kept.ahead for kept in shelf.backups)
        if not ahead:
            return str(len(shelf.backups))
        wrong = self.tr("%n of them dated later than now: the clock of a PC was wrong", "", ahead)
        return f"{len(shelf.backups)}, {wrong}"

    def _none(self, shelf: Shelf) -> str:
        if shelf.present:
            return self.tr("none yet")
        if shelf.folder == default_folder():
            return self.tr("none yet; the folder is made with the first backup")
        return self.tr("the folder is not there: is its disk connected?")

    def _drilled(self, shelf: Shelf, today: date) -> str:
        drill = shelf.drilled
        if drill is None:
            return self.tr("never; hold one now and then, it takes a minute")
        at = drill.at.astimezone()
        days = (today - at.date()).days
        told = (
            self.tr("on {day}: it brought the plan back")
            if drill.ok
            else self.tr("on {day}: it FAILED, make a new copy")
        )
        when = told.format(day=day(at.date()))
        return when if days < _OLD else "\n".join((when, self.tr("That is %n day(s) ago; hold one again.", "", days)))


_OLD = 31
