"""An empty plan to import into, and short ways to ask what came of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from zipfile import ZipFile

from ckgdesk.changes import ChangeFeed
from ckgdesk.domain.colleagues import Role
from ckgdesk.domain.groeipakket import Notice
from ckgdesk.domain.picture import Picture
from ckgdesk.domain.timeline import Timeline
from ckgdesk.services.access import Account
from ckgdesk.services.road import Road
from ckgdesk.services.transfer import ImportReport, Transfer
from ckgdesk.services.workbook.problems import Problem, ProblemSeverity
from ckgdesk.store.opening import create_plan, open_plan
from ckgdesk.store.plan import Plan
from ckgdesk.words import Words
from tests.centre import CHEAP, NOW, PASSWORD, copied
from tests.workbooks.builder import BookBuilder

ENGLISH = Words.english()


class ImportDesk:
    """A plan with the transfer service on it."""

    def __init__(self, plan: Plan, folder: Path, role: Role = Role.ADMINISTRATOR) -> None:
        self.plan = plan
        self.folder = folder
        self.feed = ChangeFeed()
        self.transfer = Transfer(Road(plan, self.feed, Account("an", role), lambda: NOW, "bureau-1"))

    def imported(self, book: BookBuilder, *, dry_run: bool = False) -> ImportReport:
        """Bring a workbook in."""
        return self.transfer.import_workbook(book.saved(self.folder), dry_run=dry_run)

    def picture(self) -> Picture:
        """Everything the plan holds."""
        with self.plan.reading() as plan:
            return Picture(plan.house(), plan.people(), plan.timelines(), plan.closures(), plan.settings())

    def notices(self) -> tuple[Notice, ...]:
        with self.plan.reading() as plan:
            return plan.notices()

    def stay(self, code: str) -> Timeline:
        """The stay with a code."""
        return next(stay for stay in self.picture().timelines.values() if stay.stay.code == code)

    def journal_lines(self) -> int:
        with self.plan.reading() as plan:
            return len(plan.journal())

    def is_empty(self) -> bool:
        """Is there nothing in the plan at all?"""
        found = self.picture()
        return not (found.house.sites or found.people.children or found.timelines or self.journal_lines())


def make_empty(path: Path) -> Path:
    """A plan with nothing in it, to be copied."""
    create_plan(path, centre="De Linde", user="an", password=PASSWORD, cost=CHEAP)
    return path


@contextmanager
def opened(template: Path, folder: Path, role: Role = Role.ADMINISTRATOR) -> Iterator[ImportDesk]:
    """A copy of the empty plan, open."""
    plan = open_plan(copied(template, folder), password=PASSWORD)
    try:
        yield ImportDesk(plan, folder, role)
    finally:
        plan.close()


def where(problem: Problem) -> tuple[str, int | None, str]:
    """Sheet, row and column of a problem."""
    return str(problem.spot.sheet), problem.spot.row, problem.spot.column


def errors(report: ImportReport) -> list[tuple[str, int | None, str]]:
    """Where the errors are."""
    return [where(problem) for problem in report.problems if problem.severity is ProblemSeverity.ERROR]


def warnings(report: ImportReport) -> list[tuple[str, int | None, str]]:
    """Where the warnings are."""
    return [where(problem) for problem in report.problems if problem.severity is ProblemSeverity.WARNING]


def sentences(report: ImportReport) -> list[str]:
    """What the problems say, in the words of the source."""
    return [ENGLISH.say(problem.text) for problem in report.problems]


def calculated(path: Path, formula: str, value: str, kind: str = "n") -> None:
    """Give a formula in a workbook what it gave last, as Excel does when it saves."""
    written = re.escape(formula.removeprefix("=").replace('"', "&quot;"))
    cell = re.compile(rf'<c r="(\w+)"[^>]*><f>(?:{written}|{re.escape(formula[1:])})</f><v\s*/?>(?:</v>)?</c>')
    with ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    with ZipFile(path, "w") as archive:
        for name, content in parts.items():
            if name.startswith("xl/worksheets/"):
                known = rf'<c r="\1" t="{kind}"><f>{formula[1:]}</f>{value}</c>'
                content = cell.sub(known, content.decode()).encode()  # noqa: PLW2901  the same part, spoiled
            archive.writestr(name, content)
