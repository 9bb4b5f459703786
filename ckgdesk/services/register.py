"""The register of processing: what the model keeps, and who reads and writes it by the rights as they are."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from itertools import groupby

from ckgdesk.domain.colleagues import Role
from ckgdesk.domain.processing import Use
from ckgdesk.reports.register import Entry, ProcessingRegister
from ckgdesk.services.access import LOOKS, RIGHTS, WRITES, Account, Right
from ckgdesk.services.letters import Letters
from ckgdesk.services.road import Road, veil_of
from ckgdesk.services.workbook.writing import list_as_book
from ckgdesk.store.eyes import blanked, kind_of, of_own_groups
from ckgdesk.store.purposes import USES
from ckgdesk.texts import Text

_UNSEEN = frozenset({"journal_state", "alembic_version"})
"""What no verb gives to anybody."""


class Register:
    """For those who answer for what is kept about children; there is no child in it."""

    def __init__(self, road: Road, centre: str) -> None:
        self._road = road
        self._letters = Letters(road, centre)

    def whole(self, today: date) -> ProcessingRegister:
        """The register as it stands; raises NotAllowed."""
        self._road.account.demand(Right.PRIVACY)
        with self._road.reading() as plan:
            age = plan.settings().on(today).retention_until_birthday
        entries = tuple(entry for table, uses in USES.items() for entry in _entries(table, uses))
        return ProcessingRegister(self._letters.letterhead(today), today, age, entries)

    def book(self, today: date, say: Callable[[Text], str]) -> bytes:
        """The same as a workbook with a line a column; raises NotAllowed."""
        register = self.whole(today)
        return list_as_book(say(register.title), tuple(map(say, register.headings)), register.lines(say))


_Eyes = tuple[Use, tuple[Role, ...], tuple[Role, ...], bool]


def _entries(table: str, uses: Mapping[str, Use]) -> Iterator[Entry]:
    """The columns of a table, those together that are treated alike."""
    treated = {column: _treated(table, column, use) for column, use in uses.items()}
    order = list(dict.fromkeys(treated.values()))
    alike = sorted(treated, key=lambda column: order.index(treated[column]))
    for (use, readers, writers, own), columns in groupby(alike, key=treated.__getitem__):
        yield Entry(table, tuple(columns), use, readers, writers, own)


def _treated(table: str, column: str, use: Use) -> _Eyes:
    kind = kind_of(table)
    readers = tuple(role for role in Role if _reads(role, table, column))
    writers = tuple(role for role in Role if kind is not None and any(kind in WRITES.get(r, ()) for r in RIGHTS[role]))
    return use, readers, writers, kind is not None and column in of_own_groups(kind)


def _reads(role: Role, table: str, column: str) -> bool:
    kind = kind_of(table)
    if table in _UNSEEN or LOOKS.get(table, Right.READ) not in RIGHTS[role]:
        return False
    return kind is None or column not in blanked(kind, veil_of(Account("", role)))
