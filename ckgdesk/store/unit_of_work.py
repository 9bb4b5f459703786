"""One transaction that writes whole records, and the list of what it changed."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from itertools import groupby
from pathlib import Path
from typing import Any, TypeAlias, overload

from sqlalchemy import Connection, Select, select, update

from ckgdesk.changes import Change, ChangeSet, Deed
from ckgdesk.domain.people import Child
from ckgdesk.domain.records import Record
from ckgdesk.domain.retention import ErasedFile, unnamed
from ckgdesk.domain.timeline import Timeline
from ckgdesk.store import erasing, journal, seals, sqlite, tables
from ckgdesk.store.alone import writing_into
from ckgdesk.store.clashes import changed_elsewhere
from ckgdesk.store.difference import difference, with_ids
from ckgdesk.store.queries import in_portions
from ckgdesk.store.questions import Question
from ckgdesk.store.reader import Reader
from ckgdesk.store.records import SHAPES, removal, removal_row, replacement, replacement_row
from ckgdesk.store.subjects import Named
from ckgdesk.texts import Text

_Key: TypeAlias = tuple[type[Record], int]
_Pair = tuple[Record | None, Record | None]


class UnitOfWork(Reader):
    """Reads and writes of one transaction; what was written is seen by what is read after it."""

    def __init__(self, connection: Connection) -> None:
        super().__init__(connection)
        self._queued: dict[_Key, _Pair] = {}
        self._written: dict[_Key, _Pair] = {}
        self._children: dict[int, int] = {}
        self._next_id: int | None = None
        self.noted: ChangeSet | None = None
        """The line it wrote into the journal, None while it wrote none."""

    def new_id(self) -> int:
        """A number no record of this plan ever had."""
        if self._next_id is None:
            self._next_id = int(self._connection.execute(select(tables.plan.c.next_id)).scalar_one())
        self._next_id += 1
        return self._next_id - 1

    def write(self, before: Record | None, after: Record | None) -> None:
        """Add (before None), replace, or remove (after None) a record; it is sent with the next flush."""
        record = Change(before, after).record
        key = type(record), record.id
        if record.id < 1:
            raise ValueError("a record needs an id before it is written")
        if before is not None and (type(before), before.id) != key:
            raise ValueError("a record stays what it is")
        if key in self._queued and self._queued[key][1] != before:
            raise changed_elsewhere(super()._rows, record)
        if before != after:
            _merge(self._queued, key, (before, after))

    @overload
    def rewrite(self, before: Timeline | None, after: Timeline) -> Timeline: ...
    @overload
    def rewrite(self, before: Timeline | None, after: None) -> None: ...
    def rewrite(self, before: Timeline | None, after: Timeline | None) -> Timeline | None:
        """Write what differs between two states of a stay; records with id 0 are new. Gives `after` with its ids."""
        if after is not None:
            after = with_ids(after, self.new_id)
        for change in difference(before, after):
            self.write(change.before, change.after)
        if timeline := after or before:
            self._children[timeline.id] = timeline.stay.child_id
        return after

    def flush(self) -> None:
        """Send what is queued: first everything goes that was, then comes what is; so two children can swap beds.

        A record that is the only one of its kind has nothing to swap with and is replaced where it stands, in between.
        """
        if not self._queued and self._next_id is None:
            return
        queued, self._queued = self._queued, {}
        alone = _alone(queued)
        for key, (before, _) in queued.items():
            if before is not None and key not in alone:
                self._remove(before)
        for before, after in alone.values():
            self._replace(before, after)
        self._add(after for key, (_, after) in queued.items() if after is not None and key not in alone)
        self._keep_counting(number for (_, number), (before, _) in queued.items() if before is None)
        for key, pair in queued.items():
            _merge(self._written, key, pair)

    def pour(self, records: Iterable[Record]) -> None:
        """Write a great many new records at once, without a line in the journal: for plans to measure with.

        Only the checks and triggers of the file look at them; each kind comes after what it refers to.
        """
        for kind, some in groupby(records, key=type):
            shape = SHAPES[kind]
            for portion in in_portions(some):
                sqlite.add(self._connection, shape.table, [shape.line(record) for record in portion])
                self._keep_counting(record.id for record in portion)

    def pour_lines(self, lines: Iterable[tuple[ChangeSet, Iterable[int]]]) -> None:
        """Write a great many looks at children at once, each with its seal: for journals to measure with."""
        named = ((said, ((Child.__name__, child_id) for child_id in seen)) for said, seen in lines)
        journal.pour_lines(self._connection, self._rows, named)

    @property
    def changes(self) -> tuple[Change, ...]:
        """What this transaction changed so far, one change for each record."""
        merged = dict(self._written)
        for key, pair in self._queued.items():
            _merge(merged, key, pair)
        return tuple(Change(before, after) for before, after in merged.values())

    def record(self, title: Text, who: str, at: datetime, where: str = "", reason: str = "") -> ChangeSet:
        """Write the journal's line for everything changed so far; gives the change set to announce."""
        return self.note(ChangeSet(0, title, (), who, at, where, reason))

    def note(self, said: ChangeSet, seen: Iterable[int] = ()) -> ChangeSet:
        """Write a line that says all that `said` says, with everything changed so far, and the children looked at."""
        return self._note(said, ((Child.__name__, child_id) for child_id in seen))

    def erase_lines(self, line_ids: Iterable[int], said: ChangeSet) -> ChangeSet:
        """Take away what lines of the journal say, under a line that names each of them."""
        asked = sorted(set(line_ids))
        journal.erase(self._connection, asked)
        return self._note(replace(said, deed=Deed.ERASED), ((seals.LINE, line_id) for line_id in asked))

    def erase_child(self, child_id: int, left: ErasedFile, said: ChangeSet) -> ChangeSet:
        """Take everything about a child out, but nights of nobody and `left`; the line names the lines it emptied.

        Nothing else is changed in the same transaction: it would stand in that line.
        """
        self.flush()
        nights = [one for stay in self.stays_of((child_id,)) for one in unnamed(stay, left.erased_on)]
        gone = erasing.erase(self._connection, child_id)
        self.pour(replace(one, id=self.new_id()) for one in nights)
        self.pour((replace(left, stays=gone.stays, lines=len(gone.lines)),))
        named = ((Child.__name__, child_id), *((seals.LINE, line_id) for line_id in gone.lines))
        return self._note(replace(said, deed=Deed.ERASED), named)

    def mark_of(self, plan_id: str, child_id: int) -> str | None:
        """What knows a child again in a backup of this plan; None when there is no such child."""
        self.flush()
        return erasing.mark_of(self._connection, plan_id, child_id)

    def _note(self, said: ChangeSet, named: Iterable[Named]) -> ChangeSet:
        self.flush()
        said = replace(said, changes=self.changes)
        self.noted = replace(said, id=self._write_line(said, named))
        return self.noted

    def _write_line(self, said: ChangeSet, named: Iterable[Named]) -> int:
        return journal.write_line(self._connection, self._rows, said, named, self._children)

    def _add(self, records: Iterable[Record]) -> None:
        coming: dict[type[Record], list[Record]] = defaultdict(list)
        for record in records:
            coming[type(record)].append(record)
        for kind, some in coming.items():
            shape = SHAPES[kind]
            sqlite.add(self._connection, shape.table, [shape.line(record) for record in some])

    def _remove(self, record: Record) -> None:
        if removal(type(record).__name__).carry_out(self._connection, (removal_row(record),)) != 1:
            raise changed_elsewhere(super()._rows, record)

    def _replace(self, before: Record, after: Record) -> None:
        replaced = replacement(type(after).__name__)
        if replaced.carry_out(self._connection, (replacement_row(before, after),)) != 1:
            raise changed_elsewhere(super()._rows, before)

    def _keep_counting(self, written: Iterable[int]) -> None:
        """Remember which numbers are used up, also those that came from elsewhere with their records."""
        used = max(max(written, default=0) + 1, self._next_id or 0)
        if used == 1:
            return
        if self._next_id is not None:
            self._next_id = used
        counter = tables.plan.c.next_id
        self._connection.execute(update(tables.plan).where(counter < used).values(next_id=used))

    def _rows(self, query: Select[Any] | Question, values: Mapping[str, Any] | None = None) -> Sequence[Any]:
        if self._queued:
            self.flush()
        return super()._rows(query, values)


@contextmanager
def writing_alone(path: Path, key: bytes) -> Iterator[UnitOfWork]:
    """One transaction on a file that is nobody's open plan; raises PlanUnavailable."""
    with writing_into(path, key) as connection:
        work = UnitOfWork(connection)
        yield work
        work.flush()


def _alone(queued: Mapping[_Key, _Pair]) -> dict[_Key, tuple[Record, Record]]:
    """The records that become another, where no second one of their kind is changed, comes or goes."""
    of_kind = Counter(kind for kind, _ in queued)
    return {
        key: (before, after)
        for key, (before, after) in queued.items()
        if before is not None and after is not None and of_kind[key[0]] == 1
    }


def _merge(pairs: dict[_Key, _Pair], key: _Key, pair: _Pair) -> None:
    """Several writes of one record are one: from what it was first to what it is last."""
    first = pairs[key][0] if key in pairs else pair[0]
    if first == pair[1]:
        pairs.pop(key, None)
    else:
        pairs[key] = (first, pair[1])
