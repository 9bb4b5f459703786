"""The section on the plan itself: what it is, where it lies, and whether it is whole."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from ckgdesk.domain.errors import CkgError
from ckgdesk.services.safekeeping import Findings
from ui.desk import Desk
from ui.management.section import Section
from ui.tasks import Errand
from ui.widgets.facts import Facts
from ui.widgets.plain import plain_label


class PlanSection(Section):
    """Looks the whole file through when asked."""

    icon_name = "board"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.facts = Facts(self)
        self.prove = QPushButton(desk.theme.icon("done"), self.tr("&Check the whole plan"), self)
        self.found = plain_label("", "", self)
        self.found.hide()
        self.body.addWidget(self.facts)
        self.body.addWidget(self.prove, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.found)
        self.prove.clicked.connect(self._prove)

    @property
    def title(self) -> str:
        """What the list calls it."""
        return self.tr("This plan")

    @property
    def purpose(self) -> str:
        """What one does here."""
        return self.tr("What is open, where it lies, and whether it is whole.")

    def refresh(self) -> None:
        """Say what is open."""
        workspace = self.desk.workspace
        changeable = self.tr("no, it can only be read here") if workspace.read_only else self.tr("yes")
        self.facts.tell(
            (
                (self.tr("Centre"), workspace.centre),
                (self.tr("File"), workspace.path.name),
                (self.tr("Folder"), str(workspace.path.parent)),
                (self.tr("Logged in as"), workspace.user),
                (self.tr("Can be changed"), changeable),
            )
        )

    def _prove(self) -> None:
        self.prove.setEnabled(False)
        self._say(self.tr("Looking through the plan…"), "muted")
        self.desk.tasks.run(Errand(self.desk.workspace.safekeeping.prove, self._show_findings, self._fail))

    def _show_findings(self, findings: Findings) -> None:
        self.prove.setEnabled(True)
        at = f"{findings.at.astimezone():%H:%M}"
        if findings.sound:
            count = len(findings.looked_at)
            whole = self.tr("The plan is whole: %n check(s) at {time}, nothing wrong.", "", count)
            self._say(whole.format(time=at), "")
            return
        advice = self.tr("The plan is not whole. Make no changes, and restore the newest backup.")
        self._say("\n".join((advice, *map(self.desk.say, findings.failed))), "fault")

    def _fail(self, error: BaseException) -> None:
        self.prove.setEnabled(True)
        if not isinstance(error, CkgError):
            self.found.hide()
            raise error
        self._say(self.desk.say(error.text), "fault")

    def _say(self, words: str, role: str) -> None:
        self.found.setText(words)
        self.found.setProperty("role", role)
        # A style sheet looks at a property only when it is told to.
        self.found.style().unpolish(self.found)
        self.found.style().polish(self.found)
        self.found.show()
