"""The workbook in and out."""

from __future__ import annotations

from collections.abc import Iterator

from ckgdesk.cli.answer import DONE, REFUSED, Answer, Json
from ckgdesk.cli.given import Given, a_path
from ckgdesk.cli.parsing import Arguments, Command
from ckgdesk.cli.session import Session
from ckgdesk.domain.errors import Impossible
from ckgdesk.services.transfer import ImportReport
from ckgdesk.services.workbook.problems import Problem, ProblemSeverity, Spot
from ckgdesk.texts import QT_TRANSLATE_NOOP

_IMPORT = QT_TRANSLATE_NOOP("cli", "Read a workbook into the plan: all of it or nothing.")
_BOOK_IN = QT_TRANSLATE_NOOP("cli", "The workbook (.xlsx) to be read.")
_DRY = QT_TRANSLATE_NOOP("cli", "Only look; write nothing.")
_EXPORT = QT_TRANSLATE_NOOP("cli", "Write the plan as a workbook.")
_BOOK_OUT = QT_TRANSLATE_NOOP("cli", "The workbook (.xlsx) to be written.")
_READ = QT_TRANSLATE_NOOP("cli", "{sheet}: %n row(s) read", "", 1)
_WRITTEN = QT_TRANSLATE_NOOP("cli", "{sheet}: %n row(s) written", "", 1)
_NOTHING = QT_TRANSLATE_NOOP("cli", "Nothing was written. Mend the errors in the workbook and import it again.")
_LOOKED = QT_TRANSLATE_NOOP("cli", "Nothing was written; this was only a look.")
_ERROR = QT_TRANSLATE_NOOP("cli", "error")
_WARNING = QT_TRANSLATE_NOOP("cli", "warning")
_ROW = QT_TRANSLATE_NOOP("cli", "row {row}")


def _declare_import(arguments: Arguments) -> None:
    arguments.plan()
    arguments.needed("book", _BOOK_IN, a_path)
    arguments.switch("--dry-run", _DRY)


def _import(session: Session, given: Given) -> Answer:
    dry_run = given.flag("dry_run")
    with session.opened(given, read_only=dry_run) as workspace:
        try:
            report = workspace.transfer.import_workbook(given.path("book"), dry_run=dry_run)
        except Impossible as impossible:
            problem = Problem(ProblemSeverity.ERROR, Spot(), impossible.text)
            report = ImportReport({}, problems=(problem,))
    return Answer(
        _document(session, report),
        tuple(_lines(session, report, dry_run=dry_run)),
        tuple(_line(session, problem) for problem in report.problems),
        REFUSED if report.refused else DONE,
    )


def _document(session: Session, report: ImportReport) -> Json:
    return {
        "read": dict(report.read),
        "written": dict(report.written),
        "problems": [
            {
                "severity": problem.severity.value,
                "sheet": problem.spot.sheet or None,
                "row": problem.spot.row,
                "column": problem.spot.column or None,
                "problem": session.tell(problem.text),
            }
            for problem in report.problems
        ],
    }


def _lines(session: Session, report: ImportReport, *, dry_run: bool) -> Iterator[str]:
    source, counts = (_WRITTEN, report.written) if report.written else (_READ, report.read)
    for sheet, count in counts.items():
        yield session.say(source, count, sheet=sheet)
    if report.refused:
        yield session.say(_NOTHING)
    elif dry_run:
        yield session.say(_LOOKED)


def _line(session: Session, problem: Problem) -> str:
    severity = session.say(_ERROR if problem.severity is ProblemSeverity.ERROR else _WARNING)
    row = "" if problem.spot.row is None else session.say(_ROW, row=problem.spot.row)
    place = [part for part in (severity, str(problem.spot.sheet), row, problem.spot.column) if part]
    return f"{', '.join(place)}: {session.tell(problem.text)}"


def _declare_export(arguments: Arguments) -> None:
    arguments.plan()
    arguments.needed("book", _BOOK_OUT, a_path)


def _export(session: Session, given: Given) -> Answer:
    target = session.target(given, "book")
    with session.opened(given) as workspace:
        written = workspace.transfer.export_workbook(target)
    lines = tuple(session.say(_WRITTEN, count, sheet=sheet) for sheet, count in written.items())
    return Answer({"written": dict(written)}, lines)


COMMANDS = (
    Command("import", _IMPORT, _declare_import, _import),
    Command("export", _EXPORT, _declare_export, _export),
)
