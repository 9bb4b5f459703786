"""The register of processing (GDPR art. 30) on paper and as a list, made from the model: it cannot lag behind."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from ckgdesk.domain.colleagues import Role
from ckgdesk.domain.processing import Use, ground_of, keeping_of, level_of
from ckgdesk.reports.document import Column, Document, Facts, Head, Letterhead, Paragraph, Table, Title, bare
from ckgdesk.texts import QT_TRANSLATE_NOOP, Text

_TITLE = QT_TRANSLATE_NOOP("register", "Register of processing")
_INTRO = QT_TRANSLATE_NOOP(
    "register",
    "Everything ckgdesk keeps, with what it is for. Nothing leaves the plan but what somebody prints, keeps or exports;"
    " the journal says who did. Plan and copies are encrypted; every account has a name, a password and a role.",
)
_CONTROLLER = QT_TRANSLATE_NOOP("register", "Controller")
_REACHED = QT_TRANSLATE_NOOP("register", "Reached at")
_ABOUT = QT_TRANSLATE_NOOP("register", "About whom")
_PEOPLE = QT_TRANSLATE_NOOP("register", "Children who stay, their families and contacts, partners, colleagues")
_MADE = QT_TRANSLATE_NOOP("register", "As of")
_COLUMNS: Final = (
    (QT_TRANSLATE_NOOP("register", "What"), 1.9),
    (QT_TRANSLATE_NOOP("register", "Purpose"), 1.5),
    (QT_TRANSLATE_NOOP("register", "Ground"), 1.6),
    (QT_TRANSLATE_NOOP("register", "Class"), 0.8),
    (QT_TRANSLATE_NOOP("register", "Who reads"), 1.5),
    (QT_TRANSLATE_NOOP("register", "Who writes"), 1.2),
    (QT_TRANSLATE_NOOP("register", "How long"), 1.4),
)
_WHAT = QT_TRANSLATE_NOOP("register", "{table}: {what} ({columns})")
_LIST: Final = (
    QT_TRANSLATE_NOOP("register", "Table"),
    QT_TRANSLATE_NOOP("register", "Column"),
    *(heading for heading, _ in _COLUMNS),
)
_EVERYBODY = QT_TRANSLATE_NOOP("register", "Everybody with an account")
_OF_GROUPS = QT_TRANSLATE_NOOP("register", "{readers}; group workers of their own groups only")
_PROGRAM = QT_TRANSLATE_NOOP("register", "The program alone")
_NOBODY = QT_TRANSLATE_NOOP("register", "Nobody")
_ROLES: Final[Mapping[Role, str]] = {
    Role.READER: QT_TRANSLATE_NOOP("register", "Reader"),
    Role.GROUP_WORKER: QT_TRANSLATE_NOOP("register", "Group worker"),
    Role.PLANNER: QT_TRANSLATE_NOOP("register", "Planner"),
    Role.COORDINATOR: QT_TRANSLATE_NOOP("register", "Coordinator"),
    Role.ADMINISTRATOR: QT_TRANSLATE_NOOP("register", "Administrator"),
}
_TABLES: Final[Mapping[str, str]] = {
    "child": QT_TRANSLATE_NOOP("register", "Child"),
    "family": QT_TRANSLATE_NOOP("register", "Family"),
    "contact": QT_TRANSLATE_NOOP("register", "Contact"),
    "stay": QT_TRANSLATE_NOOP("register", "Stay"),
    "phase": QT_TRANSLATE_NOOP("register", "Phase"),
    "placement": QT_TRANSLATE_NOOP("register", "Placement"),
    "absence": QT_TRANSLATE_NOOP("register", "Absence"),
    "decision": QT_TRANSLATE_NOOP("register", "Decision"),
    "long_stay_file": QT_TRANSLATE_NOOP("register", "Long-stay file"),
    "file_step": QT_TRANSLATE_NOOP("register", "Step of a file"),
    "notice": QT_TRANSLATE_NOOP("register", "Notice of the two thirds"),
    "informed": QT_TRANSLATE_NOOP("register", "Parents informed"),
    "follow_up": QT_TRANSLATE_NOOP("register", "Signal"),
    "site": QT_TRANSLATE_NOOP("register", "Site"),
    "living_group": QT_TRANSLATE_NOOP("register", "Living group"),
    "room": QT_TRANSLATE_NOOP("register", "Room"),
    "place": QT_TRANSLATE_NOOP("register", "Place"),
    "closure": QT_TRANSLATE_NOOP("register", "Closure"),
    "partner": QT_TRANSLATE_NOOP("register", "Partner"),
    "setting": QT_TRANSLATE_NOOP("register", "Setting"),
    "amount": QT_TRANSLATE_NOOP("register", "Amount"),
    "colleague": QT_TRANSLATE_NOOP("register", "Account"),
    "duty": QT_TRANSLATE_NOOP("register", "Group of an account"),
    "erasure_proposal": QT_TRANSLATE_NOOP("register", "Proposal to erase"),
    "erased_file": QT_TRANSLATE_NOOP("register", "Erased file"),
    "unnamed_nights": QT_TRANSLATE_NOOP("register", "Nights without a name"),
    "journal": QT_TRANSLATE_NOOP("register", "Journal"),
    "journal_about": QT_TRANSLATE_NOOP("register", "Journal: about whom"),
    "journal_block": QT_TRANSLATE_NOOP("register", "Journal: where to look"),
    "journal_state": QT_TRANSLATE_NOOP("register", "Journal: state"),
    "plan": QT_TRANSLATE_NOOP("register", "Plan"),
    "alembic_version": QT_TRANSLATE_NOOP("register", "Version"),
}


@dataclass(frozen=True, slots=True)
class Entry:
    """Columns of one table with the same use, which the same people read and write; no writer: the program alone."""

    table: str
    columns: tuple[str, ...]
    use: Use
    readers: tuple[Role, ...]
    writers: tuple[Role, ...]
    of_own_groups: bool = False


@dataclass(frozen=True, slots=True)
class ProcessingRegister:
    """The whole register of a centre on a day; files are kept until birthday `age`."""

    letterhead: Letterhead
    today: date
    age: int
    entries: Sequence[Entry]

    @property
    def title(self) -> Text:
        """What it is called."""
        return Text.of("register", _TITLE)

    @property
    def headings(self) -> tuple[Text, ...]:
        """Of the list with a line a column."""
        return tuple(Text.of("register", heading) for heading in _LIST)

    def lines(self, say: Callable[[Text], str]) -> tuple[tuple[str, ...], ...]:
        """A line for each column of each table, for a workbook."""
        return tuple(
            (say(_table(entry)), column, *(say(text) for text in (_what(entry), *self._rest(entry))))
            for entry in self.entries
            for column in entry.columns
        )

    def document(self) -> Document:
        """The register on paper."""
        columns = tuple(Column(Text.of("register", heading), share) for heading, share in _COLUMNS)
        rows = tuple((_named(entry), *self._rest(entry)) for entry in self.entries)
        blocks = (
            Head(self.letterhead),
            Title(self.title),
            Paragraph(Text.of("register", _INTRO)),
            Facts(tuple(self._facts())),
            Table(columns, rows),
        )
        return Document(self.title, blocks, landscape=True, imprinted=True)

    def _facts(self) -> Iterator[tuple[Text, Text]]:
        head = self.letterhead
        reached = ", ".join(part for part in (head.contact, head.address, head.phone, head.email) if part)
        yield Text.of("register", _CONTROLLER), bare(head.centre)
        if reached:
            yield Text.of("register", _REACHED), bare(reached)
        yield Text.of("register", _ABOUT), Text.of("register", _PEOPLE)
        yield Text.of("register", _MADE), bare(self.today)

    def _rest(self, entry: Entry) -> tuple[Text, ...]:
        use = entry.use
        readers = _people(entry.readers, _NOBODY)
        if entry.of_own_groups and Role.GROUP_WORKER in entry.readers:
            readers = Text.of("register", _OF_GROUPS, readers=readers)
        kept = keeping_of(use, self.age)
        purpose = Text("register", use.purpose)
        return purpose, ground_of(use), level_of(use), readers, _people(entry.writers, _PROGRAM), kept


def _named(entry: Entry) -> Text:
    columns = ", ".join(entry.columns)
    return Text.of("register", _WHAT, table=_table(entry), what=_what(entry), columns=columns)


def _table(entry: Entry) -> Text:
    return Text("register", _TABLES[entry.table])


def _what(entry: Entry) -> Text:
    return Text("register", entry.use.what)


def _people(roles: Sequence[Role], nobody: str) -> Text:
    if not roles:
        return Text("register", nobody)
    if set(roles) == set(Role):
        return Text.of("register", _EVERYBODY)
    return bare(tuple(Text("register", _ROLES[role]) for role in roles))
