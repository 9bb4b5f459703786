"""The week on paper."""

from __future__ import annotations

from datetime import datetime

from ckgdesk.cli.answer import Answer
from ckgdesk.cli.given import Given, a_path, a_text, a_week
from ckgdesk.cli.parsing import Arguments, Command
from ckgdesk.cli.session import Session
from ckgdesk.domain.errors import Impossible, NotFound
from ckgdesk.reports.paper import Imprint, PaperSize
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text

_WEEK = QT_TRANSLATE_NOOP("cli", "Write the weekly overview as a PDF.")
_WHICH = QT_TRANSLATE_NOOP("cli", "The week, for example 2026-W48.")
_GROUP = QT_TRANSLATE_NOOP("cli", "The name of one living group; all of them when left out.")
_INITIALS = QT_TRANSLATE_NOOP("cli", "Initials instead of names.")
_PAPER = QT_TRANSLATE_NOOP("cli", "The size of the paper; A4 when left out.")
_PDF = QT_TRANSLATE_NOOP("cli", "The file to be written.")
_PAGES = QT_TRANSLATE_NOOP("cli", "{file}: %n page(s)", "", 1)
_NOTHING = QT_TRANSLATE_NOOP("cli", "The plan has no living groups yet. Import a workbook first.")
_NOT_WRITTEN = QT_TRANSLATE_NOOP(
    "cli", "{file} cannot be written. Close it in other programs, or choose another folder."
)
_NO_PAINTER = QT_TRANSLATE_NOOP("cli", "This ckg cannot draw. Use the one that was installed with the program.")


def _declare_week(arguments: Arguments) -> None:
    arguments.plan()
    arguments.option("--week", _WHICH, a_week, required=True)
    arguments.option("--pdf", _PDF, a_path, required=True)
    arguments.option("--group", _GROUP, a_text)
    arguments.switch("--initials", _INITIALS)
    arguments.option("--paper", _PAPER, choices=[size.value for size in PaperSize])


def _week(session: Session, given: Given) -> Answer:
    if session.extras.paper is None:
        raise Impossible(Text.of("cli", _NO_PAINTER))
    week, path, group = given.week("week"), session.target(given, "pdf"), given.text("group")
    with session.opened(given) as workspace:
        group_id = workspace.lookup.group_id(group) if group else None
        sheets = workspace.documents.week(week.year, week.number, session.today, group_id)
        if not sheets:
            raise NotFound(Text.of("cli", _NOTHING))
        workspace.journal.note_printed(week, group_id)
        who = workspace.user
    size = PaperSize(given.text("paper", PaperSize.A4))
    imprint = Imprint(who, datetime.now().astimezone(), size, given.flag("initials"))
    try:
        pages = session.extras.paper(session.words).write_week(sheets, path, imprint)
    except (OSError, ValueError):  # ValueError: a name no file can have
        raise Impossible(Text.of("cli", _NOT_WRITTEN, file=path.name)) from None
    return Answer({"file": str(path), "pages": pages}, (session.say(_PAGES, pages, file=path.name),))


COMMANDS = (Command("week", _WEEK, _declare_week, _week),)
