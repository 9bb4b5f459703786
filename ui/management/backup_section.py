"""The section on backups: when the last good one was, where, and whether it was ever proven."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QWidget

from ckgdesk.services.access import Right
from ckgdesk.services.archive import Proof, default_folder
from ckgdesk.words import day
from ui.desk import Desk
from ui.management.drill_dialog import DrillDialog
from ui.management.section import Section
from ui.management.shelf_card import ShelfCard
from ui.preferences import Key
from ui.widgets.plain import plain_label


class BackupSection(Section):
    """Follows the keeper; the folders are a matter of this PC, what is kept a matter of the plan."""

    icon_name = "backup"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.state = plain_label("", "heading", self)
        self.advice = plain_label("", "muted", self)
        self.make = QPushButton(desk.theme.icon("backup"), self.tr("Make a &backup now"), self)
        self.drill = QPushButton(desk.theme.icon("done"), self.tr("&Drill: prove the newest backup…"), self)
        self.first = ShelfCard(self.tr("First folder"), self)
        self.second = ShelfCard(self.tr("Second folder"), self)
        self._lay_out()
        self._connect()

    @classmethod
    def is_for(cls, desk: Desk) -> bool:
        """Those who answer for the copies."""
        return desk.workspace.account.may(Right.BACKUP)

    @property
    def title(self) -> str:
        """What the list calls it."""
        return self.tr("Backups")

    @property
    def purpose(self) -> str:
        """What one does here."""
        return self.tr(
            "A locked copy of the whole plan, whenever the window closes and every few hours of change. Old copies"
            " are thinned out to one a day, later one a week, later one a month."
        )

    def refresh(self) -> None:
        """Look into the folders again."""
        self._show()
        self.desk.keeper.look()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.make)
        row.addWidget(self.drill)
        row.addStretch(1)
        self.body.addWidget(self.state)
        self.body.addWidget(self.advice)
        self.body.addLayout(row)
        self.body.addWidget(self.first)
        self.body.addWidget(self.second)
        self.second.forget.setText(self.tr("Use no second folder"))
        self.first.forget.setText(self.tr("Use the folder of this PC"))

    def _connect(self) -> None:
        self.desk.keeper.changed.connect(self._show)
        self.make.clicked.connect(self.desk.keeper.back_up)
        self.drill.clicked.connect(self._ask_drill)
        self.first.choose.clicked.connect(self._choose_first)
        self.first.show_folder.clicked.connect(self._show_first)
        self.first.forget.clicked.connect(self._forget_first)
        self.second.choose.clicked.connect(self._choose_second)
        self.second.show_folder.clicked.connect(self._show_second)
        self.second.forget.clicked.connect(self._forget_second)

    def _show(self) -> None:
        keeper = self.desk.keeper
        shelves = keeper.shelves
        today = self.desk.clock.today()
        self.first.show_shelf(shelves[0] if shelves else None, today)
        self.second.show_shelf(shelves[1] if len(shelves) > 1 else None, today)
        self.first.forget.setVisible(bool(self.desk.preferences.text(Key.BACKUP_FOLDER)))
        self.make.setEnabled(not keeper.busy)
        self.drill.setEnabled(bool(shelves) and shelves[0].newest is not None)
        self._say_state()

    def _say_state(self) -> None:
        keeper = self.desk.keeper
        newest = keeper.shelves[0].newest if keeper.shelves else None
        if keeper.busy:
            self._say(self.tr("A backup is being made…"), "")
        elif keeper.failure is not None:
            self._say(self.tr("The last backup failed."), self.desk.say(keeper.failure.text), role="fault")
        elif newest is not None:
            when = self.tr("The last good backup is of {day} at {time}.")
            self._say(when.format(day=day(newest.at.date()), time=f"{newest.at:%H:%M}"), self._what_holds())
        else:
            self._say(self.tr("There is no backup of this plan yet."), self._what_holds())

    def _what_holds(self) -> str:
        if self.desk.keeper.watching:
            return self.tr("Copies are made by themselves; nobody has to think of it.")
        return self.tr("Here copies are made only by hand: the plan can only be read, or it is the demo centre.")

    def _say(self, state: str, advice: str, role: str = "muted") -> None:
        self.state.setText(state)
        self.advice.setText(advice)
        self.advice.setVisible(bool(advice))
        self.advice.setProperty("role", role)
        # A style sheet looks at a property only when it is told to.
        self.advice.style().unpolish(self.advice)
        self.advice.style().polish(self.advice)

    def _ask_drill(self) -> None:
        dialog = DrillDialog(self.desk, self.desk.keeper.folders[0], self)
        dialog.proven.connect(self._tell_proof)
        dialog.open()

    def _tell_proof(self, proof: Proof) -> None:
        self.desk.keeper.look()
        if proof.ok:
            whole = self.tr("The backup brings the plan back: %n table(s) compared, all the same.", "", proof.tables)
            self.desk.messages.show(whole)
        elif proof.why is not None:
            bad = self.tr("The newest backup does not bring the plan back. Make a new one now. {why}")
            self.desk.messages.warn(bad.format(why=self.desk.say(proof.why)))

    def _choose_first(self) -> None:
        self._choose(self._take_first)

    def _choose_second(self) -> None:
        self._choose(self._take_second)

    def _choose(self, take: Callable[[str], None]) -> None:
        dialog = QFileDialog(self, self.tr("Where backups go"), str(self.desk.keeper.folders[0]))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(take)
        dialog.open()

    def _take_first(self, folder: str) -> None:
        self.take(Key.BACKUP_FOLDER, folder)

    def _take_second(self, folder: str) -> None:
        self.take(Key.BACKUP_SECOND, folder)

    def take(self, key: Key, folder: str) -> None:
        """Let backups go to a folder from now on; beside the plan they would be lost with it."""
        chosen, plan = Path(folder).resolve(), self.desk.workspace.path.resolve()
        other = Key.BACKUP_SECOND if key is Key.BACKUP_FOLDER else Key.BACKUP_FOLDER
        taken = self.desk.preferences.text(other) or str(default_folder())
        if chosen == plan.parent:
            self.desk.messages.warn(
                self.tr("That is the folder of the plan itself: one mishap would take both. Choose another folder.")
            )
        elif chosen == Path(taken).resolve():
            self.desk.messages.warn(self.tr("Backups go to that folder already. Choose another one."))
        else:
            self.desk.preferences.keep(key, str(chosen))
            self.desk.keeper.back_up()

    def _forget_first(self) -> None:
        self._forget(Key.BACKUP_FOLDER)

    def _forget_second(self) -> None:
        self._forget(Key.BACKUP_SECOND)

    def _forget(self, key: Key) -> None:
        self.desk.preferences.forget(key)
        self.desk.keeper.back_up()

    def _show_first(self) -> None:
        self._open(0)

    def _show_second(self) -> None:
        self._open(1)

    def _open(self, number: int) -> None:
        folder = self.desk.keeper.folders[number]
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self.desk.messages.warn(self.tr("The folder {folder} cannot be shown.").format(folder=folder))
