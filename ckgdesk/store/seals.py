"""The seals of a plan's journal: founds the chain, lengthens it with each line, and proves it from its origin."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import Connection, Select, Text, insert, select, type_coerce, update

from ckgdesk.changes import Deed
from ckgdesk.store import sqlite, tables
from ckgdesk.store.sealing import NO_SEAL, Content, Seal, following, holds, sealed

LINE: Final = "JournalLine"
"""The kind under which an erasure names the lines whose words it took away."""
_AT_ONCE = 2000
# Asked with every change: putting a question together takes longer than answering it.
_STATE: Final = select(tables.journal_state.c.next_key, tables.journal_state.c.last_seal, tables.journal_state.c.lines)
_NEXT_STATE: Final = update(tables.journal_state)


@dataclass(frozen=True, slots=True)
class SealFindings:
    """What a proof of the journal found; `first_wrong` is the number of a line, None when every line holds."""

    lines: int
    erased: int
    first_wrong: int | None
    cut_off: bool = False
    """Do all lines hold that are there, but not as many as there were?"""
    put_back_on: date | None = None
    """The day an older backup was put back, when newer ones know of lines that are gone since."""

    @property
    def sound(self) -> bool:
        """Is every line as it was written, and none gone?"""
        return self.first_wrong is None and not self.cut_off


def found_chain(connection: Connection, origin: bytes) -> None:
    """Begin the chain, over the lines there are; its origin is kept nowhere in the plan."""
    key, before, lines = origin, NO_SEAL, 0
    for number, content in _contents(connection):
        seal = sealed(key, before, content)
        connection.execute(insert(tables.journal_seal), _seal_row(number, seal))
        key, before, lines = following(key), seal.seal, lines + 1
    state = {"id": 1, "next_key": key.hex(), "last_seal": before, "lines": lines}
    connection.execute(insert(tables.journal_state), state)


def is_founded(connection: Connection) -> bool:
    """Is there a chain already?"""
    return connection.execute(select(tables.journal_state.c.id)).first() is not None


def lengthen(connection: Connection, lines: Iterable[tuple[int, Content]]) -> None:
    """Seal new lines, by number; without a chain nothing is sealed yet."""
    row = connection.execute(_STATE).one_or_none()
    if row is None:
        return
    key, before, seals = bytes.fromhex(row.next_key), row.last_seal, []
    for number, content in lines:
        seal = sealed(key, before, content)
        seals.append((number, seal.digest, seal.seal))
        key, before = following(key), seal.seal
    sqlite.add(connection, tables.journal_seal, seals)
    connection.execute(_NEXT_STATE, {"next_key": key.hex(), "last_seal": before, "lines": row.lines + len(seals)})


def prove(connection: Connection, origin: bytes) -> SealFindings:
    """Look at every line from the origin on."""
    seals = {row.line_id: Seal(row.digest, row.seal) for row in connection.execute(select(tables.journal_seal))}
    erased = _erased(connection)
    key, before, lines, bare = origin, NO_SEAL, 0, 0
    for number, content in _contents(connection):
        seal = seals.pop(number, None)
        gone = number in erased
        if seal is None or not holds(key, before, content, seal, erased=gone):
            return SealFindings(lines, bare, number)
        key, before, lines, bare = following(key), seal.seal, lines + 1, bare + gone
    if seals:
        return SealFindings(lines, bare, min(seals))
    state = connection.execute(select(tables.journal_state)).one_or_none()
    whole = state is not None and (state.next_key, state.last_seal, state.lines) == (key.hex(), before, lines)
    return SealFindings(lines, bare, None, cut_off=not whole)


def anchor(connection: Connection) -> str:
    """The last sealed line and its seal, to be kept outside the plan; empty while nothing is sealed."""
    seal = tables.journal_seal.c
    row = connection.execute(select(seal.line_id, seal.seal).order_by(seal.line_id.desc()).limit(1)).one_or_none()
    return "" if row is None else f"{row.line_id} {row.seal}"


def holds_anchor(connection: Connection, anchored: str) -> bool:
    """Is the line of an anchor still there, under the same seal?"""
    number, _, known = anchored.partition(" ")
    seal = tables.journal_seal.c
    found = connection.execute(select(seal.seal).where(seal.line_id == int(number or 0))).scalar_one_or_none()
    return not anchored or found == known


def goes_on_without(connection: Connection, anchored: str, made_at: datetime) -> date | None:
    """The day on which a backup was put back that did not have this line; None: it is gone without a reason."""
    line = tables.journal.c
    number = int(anchored.partition(" ")[0] or 0)
    query = select(line.at).where(line.deed == str(Deed.RESTORED), line.id <= number, line.at >= made_at)
    at = connection.execute(query.order_by(line.at).limit(1)).scalar_one_or_none()
    return None if at is None else at.astimezone().date()


def content_of(line: Mapping[str, object], about: Iterable[Mapping[str, object]], said: Mapping[str, str]) -> Content:
    """What the seal of a line covers, from the rows that are written for it."""
    fixed = tuple(str(line[name]) for name in ("id", "at", "who", "role", "pc", "deed"))
    named = sorted(f"{row['kind']} {row['record_id']} {int(bool(row['changed']))}" for row in about)
    words = "\0".join(said[name] for name in ("title", "reason", "purpose", "changes"))
    return Content(fixed, tuple(named), words)


def _seal_row(number: int, seal: Seal) -> dict[str, object]:
    return {"line_id": number, "digest": seal.digest, "seal": seal.seal}


def _contents(connection: Connection) -> Iterator[tuple[int, Content]]:
    """Every line in order, in portions: a journal may hold a million."""
    last = 0
    while portion := connection.execute(_lines_after(last)).all():
        last = portion[-1].id
        about = _about(connection, portion[0].id, last)
        for row in portion:
            said = {name: getattr(row, name) or "" for name in ("title", "reason", "purpose", "changes")}
            line = {name: getattr(row, name) for name in ("id", "at", "who", "role", "pc", "deed")}
            yield row.id, content_of(line, about.get(row.id, ()), said)


def _lines_after(last: int) -> Select[Any]:
    line, said = tables.journal.c, tables.journal_said.c
    # The moment as it stands there: one that was tampered with may be none.
    columns = (line.id, type_coerce(line.at, Text).label("at"), line.who, line.role, line.pc, line.deed)
    return (
        select(*columns, said.title, said.reason, said.purpose, said.changes)
        .join(tables.journal_said, said.line_id == line.id, isouter=True)
        .where(line.id > last)
        .order_by(line.id)
        .limit(_AT_ONCE)
    )


def _about(connection: Connection, first: int, last: int) -> Mapping[int, list[Mapping[str, object]]]:
    about = tables.journal_about.c
    found: dict[int, list[Mapping[str, object]]] = defaultdict(list)
    query = select(about.line_id, about.kind, about.record_id, about.changed)
    for row in connection.execute(query.where(about.line_id.between(first, last))):
        found[row.line_id].append({"kind": row.kind, "record_id": row.record_id, "changed": row.changed})
    return found


def _erased(connection: Connection) -> frozenset[int]:
    """The lines whose words an erasure took away; it names each, under its own seal."""
    about, line = tables.journal_about.c, tables.journal.c
    query = (
        select(about.record_id)
        .join(tables.journal, line.id == about.line_id)
        .where(about.kind == LINE, line.deed == str(Deed.ERASED))
    )
    return frozenset(connection.execute(query).scalars())
