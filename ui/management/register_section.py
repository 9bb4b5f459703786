"""The section with the register of processing: as it would be printed, and as a list."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from ckgdesk.domain.errors import CkgError
from ckgdesk.services.access import Right
from ui.desk import Desk
from ui.letters.paper_side import Paper, PaperSide, noting
from ui.management.section import Section

_HEIGHT = 560


class RegisterSection(Section):
    """Made anew from the model each time; nobody is named in it."""

    icon_name = "file"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.side = PaperSide(desk, desk.messages, self, stays_here=True)
        self.side.initials_only.hide()  # there is nobody to hide
        self.side.setMinimumHeight(_HEIGHT)
        self.body.addWidget(self.side)
        desk.feed.changed.connect(self.look_again)

    @classmethod
    def is_for(cls, desk: Desk) -> bool:
        """Those who answer for what is kept."""
        return desk.workspace.account.may(Right.PRIVACY)

    @property
    def title(self) -> str:
        """What the list calls it."""
        return self.tr("Register of processing")

    @property
    def purpose(self) -> str:
        """What one does here."""
        return self.tr("What is kept about whom, why, who sees it and until when: ready for an inspection.")

    def refresh(self) -> None:
        """Make it anew."""
        register, today = self.desk.workspace.register, self.desk.clock.today()
        try:
            whole = register.whole(today)
        except CkgError as error:
            self.desk.messages.error(error)
            return
        excel = partial(register.book, today, self.desk.words.say)
        name = self.desk.say(whole.title)
        self.side.show_paper(Paper(whole.document(), name, noting(self.desk, name), excel=excel))
