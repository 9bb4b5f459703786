"""A whole plan in and out as a workbook: everything or nothing, in one transaction with one line in the journal."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

from ckgdesk.changes import ChangeSet, Deed
from ckgdesk.domain.errors import ChangedElsewhere, Impossible
from ckgdesk.domain.picture import Picture
from ckgdesk.services.access import Right
from ckgdesk.services.road import Road
from ckgdesk.services.workbook.assembled import Assembled
from ckgdesk.services.workbook.assembly import assembled
from ckgdesk.services.workbook.book import Book, read_book
from ckgdesk.services.workbook.crowds import refuse_crowds
from ckgdesk.services.workbook.export import tables
from ckgdesk.services.workbook.problems import Problem, Problems, ProblemSeverity
from ckgdesk.services.workbook.review import review
from ckgdesk.services.workbook.writing import write_tables
from ckgdesk.store.reader import Reader
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text

_IMPORT = QT_TRANSLATE_NOOP("transfer", "Import of {file}")
_MEANWHILE = QT_TRANSLATE_NOOP("transfer", "The plan was changed while {file} was read. Import it again.")
_EXPORTED = QT_TRANSLATE_NOOP("transfer", "Whole plan exported as {file}")
_NOT_WRITTEN = QT_TRANSLATE_NOOP(
    "transfer", "{file} cannot be written. Close it in other programs, or choose another folder."
)
_NO_LINE = QT_TRANSLATE_NOOP(
    "transfer",
    "This plan is open to be read only, so no line can be left that the whole of it was exported. Open it to be"
    " changed.",
)
_FAR_FROM_ANY_ID = 1_000_000_000


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What a workbook holds and what of it was written, by sheet; nothing is written when a problem is an error."""

    read: Mapping[str, int]
    written: Mapping[str, int] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    change_set: ChangeSet | None = None
    """What was committed, to be taken back as one step."""

    @property
    def refused(self) -> bool:
        """Does an error keep the workbook out of the plan?"""
        return any(problem.severity is ProblemSeverity.ERROR for problem in self.problems)


@contextmanager
def _unsearched() -> Iterator[None]:
    """Meanwhile nobody looks for litter: among so many new records there is none, and looking takes a sixth more."""
    searched = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if searched:
            gc.enable()


class Transfer:
    """Import and export of the workbook of cli.md."""

    def __init__(self, road: Road) -> None:
        self._road = road

    @_unsearched()
    def import_workbook(self, path: Path, *, dry_run: bool = False) -> ImportReport:
        """Add everything a workbook says to the plan, unless there is an error in it; a dry run only looks.

        Overridable breaches are history: they are reported as warnings and written. Raises Impossible when the file is
        no workbook, NotAllowed, PlanUnavailable.
        """
        self._road.account.demand(Right.TRANSFER)
        problems = Problems()
        book = read_book(path, problems)
        if refuse_crowds(book, problems):
            return ImportReport(book.counts, problems=tuple(problems))
        with self._road.reading() as plan:
            standing = _standing(plan)
        review(assembled(book, standing, count(_FAR_FROM_ANY_ID).__next__, problems), standing, problems)
        if problems.errors or dry_run:
            return ImportReport(book.counts, problems=tuple(problems))
        change_set = self._write(book, _readable(path))
        return ImportReport(book.counts, book.counts, tuple(problems), change_set)

    def export_workbook(self, path: Path) -> Mapping[str, int]:
        """Write the plan as a workbook; gives the lines of each sheet. Raises Impossible when it cannot be written."""
        self._road.account.demand(Right.TRANSFER)
        if self._road.open_plan.read_only:
            raise Impossible(Text.of("transfer", _NO_LINE))
        with self._road.reading() as plan:
            picture, notices = _standing(plan), plan.notices()
        # The line comes first: no export lies anywhere of which the journal does not tell.
        self._road.look(Deed.EXPORTED, Text.of("transfer", _EXPORTED, file=_readable(path)), picture.people.children)
        try:
            return write_tables(tables(picture, notices), path)
        except (OSError, ValueError):  # ValueError: a name no file can have
            raise Impossible(Text.of("transfer", _NOT_WRITTEN, file=path.name)) from None

    def _write(self, book: Book, file: str) -> ChangeSet:
        with self._road.change(Right.TRANSFER, Text.of("transfer", _IMPORT, file=file), override=file) as step:
            step.draft.is_history = True
            made = _made_again(book, step.plan, step.new_id, file)
            for record in made.records:
                step.write(None, record)
            for timeline in made.timelines:
                step.rewrite(None, timeline)
        return step.change_set


def _readable(path: Path) -> str:
    """The name as the journal can keep it: bytes that are no letters stand as the sign for what cannot be read."""
    return path.name.encode(errors="surrogateescape").decode(errors="replace")


def _standing(plan: Reader) -> Picture:
    return Picture(plan.house(), plan.people(), plan.timelines(), plan.closures(), plan.settings())


def _made_again(book: Book, plan: Reader, new_id: Callable[[], int], file: str) -> Assembled:
    """The records under their final ids, from the plan as it stands inside the transaction."""
    problems = Problems()
    made = assembled(book, _standing(plan), new_id, problems)
    if problems.errors:
        raise ChangedElsewhere(Text.of("transfer", _MEANWHILE, file=file))
    return made
