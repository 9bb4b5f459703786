"""The seals of a plan's journal: founds the chain, lengthens it with each line, and proves it from its origin."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import Connection, Row, Select, Text, insert, select, type_coerce, update

from ckgdesk.changes import Deed
from ckgdesk.store import blocks, sqlite, subjects, tables
from ckgdesk.store.queries import at_most
from ckgdesk.store.sealing import NO_SEAL, Content, Seal, following, holds, sealed

LINE: Final = "JournalLine"
"""The kind under which an erasure names the lines whose words it took away."""
WORDS: Final = ("title", "reason", "purpose", "changes")
"""What a line says, and an erasure may take away."""
_FIXED: Final = ("id", "at", "who", "role", "pc", "deed")
_UNSEALED: Final = Seal("", "")
_AT_ONCE: Final = 2000
_LAST_NUMBER: Final = "(SELECT id FROM journal ORDER BY id DESC LIMIT 1)"
# With every change, so in SQLite's own words and past the library.
_STATE: Final = f"SELECT next_key, last_seal, lines, {_LAST_NUMBER} FROM journal_state WHERE id = 1"  # noqa: S608  ours
_NO_STATE: Final = f"SELECT '', '{NO_SEAL}', 0, {_LAST_NUMBER}"
_NEXT_STATE: Final = "UPDATE journal_state SET next_key = ?, last_seal = ?, lines = ? WHERE id = 1"


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


class Chain:
    """The end of the chain, to which the lines of one transaction are added; without a chain nothing is sealed yet."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        (state,) = sqlite.ask(connection, _STATE, ()) or sqlite.ask(connection, _NO_STATE, ())
        key, self._before, self._lines, number = state
        self._key = bytes.fromhex(key)
        self.last_number: int = number or 0
        """0 before the first line."""

    def seal(self, content: Content) -> Seal:
        """The seal of the next line."""
        if not self._key:
            return _UNSEALED
        seal = sealed(self._key, self._before, content)
        self._key, self._before, self._lines = following(self._key), seal.seal, self._lines + 1
        return seal

    def keep(self) -> None:
        """Forget the keys that were used."""
        if self._key:
            sqlite.carry_out(self._connection, _NEXT_STATE, [(self._key.hex(), self._before, self._lines)])


def found_chain(connection: Connection, origin: bytes) -> None:
    """Begin the chain, over the lines there are; its origin is kept nowhere in the plan."""
    connection.execute(
        insert(tables.journal_state), {"id": 1, "next_key": origin.hex(), "last_seal": NO_SEAL, "lines": 0}
    )
    chain, line = Chain(connection), tables.journal
    for number, content, _ in _contents(connection):
        seal = chain.seal(content)
        connection.execute(update(line).where(line.c.id == number).values(digest=seal.digest, seal=seal.seal))
    chain.keep()


def is_founded(connection: Connection) -> bool:
    """Is there a chain already?"""
    return connection.execute(select(tables.journal_state.c.id)).first() is not None


def prove(connection: Connection, origin: bytes) -> SealFindings:
    """Look at every line from the origin on, and whether each is found by what it says."""
    erased, listed, walked = _erased(connection), _Listed(connection), blocks.Walked.along(connection)
    key, before, lines, bare = origin, NO_SEAL, 0, 0
    for number, content, seal in _contents(connection):
        gone = number in erased
        found = listed.agrees(number, content) and walked.agrees(number, content)
        if not found or not holds(key, before, content, seal, erased=gone):
            return SealFindings(lines, bare, number)
        key, before, lines, bare = following(key), seal.seal, lines + 1, bare + gone
    left = [line for line in (listed.left, walked.left) if line is not None]
    if left:
        return SealFindings(lines, bare, min(left))
    state = connection.execute(select(tables.journal_state)).one_or_none()
    whole = state is not None and (state.next_key, state.last_seal, state.lines) == (key.hex(), before, lines)
    return SealFindings(lines, bare, None, cut_off=not whole)


class _Listed:
    """By what lines are found, walked along with the lines themselves: no entry may be missing or be one too many."""

    def __init__(self, connection: Connection) -> None:
        about = tables.journal_about.c
        query = select(about.line_id, about.kind, about.record_id).order_by(about.line_id)
        self._rows = iter(connection.execute(query))
        self._next = next(self._rows, None)

    @property
    def left(self) -> int | None:
        """The line of the next entry, None after the last."""
        return None if self._next is None else int(self._next.line_id)

    def agrees(self, number: int, content: Content) -> bool:
        """Are the next entries exactly those of this line?"""
        found = []
        while self._next is not None and self._next.line_id <= number:
            found.append((self._next.line_id, self._next.kind, self._next.record_id))
            self._next = next(self._rows, None)
        return sorted(found) == sorted((number, *subject) for subject in subjects.named(content.about))


def anchor(connection: Connection) -> str:
    """The last sealed line and its seal, to be kept outside the plan; empty while nothing is sealed."""
    line = tables.journal.c
    row = connection.execute(
        at_most(select(line.id, line.seal).where(line.seal != "").order_by(line.id.desc()), 1)
    ).one_or_none()
    return "" if row is None else f"{row.id} {row.seal}"


def holds_anchor(connection: Connection, anchored: str) -> bool:
    """Is the line of an anchor still there, under the same seal?"""
    number, _, known = anchored.partition(" ")
    line = tables.journal.c
    found = connection.execute(select(line.seal).where(line.id == int(number or 0))).scalar_one_or_none()
    return not anchored or found == known


def goes_on_without(connection: Connection, anchored: str, made_at: datetime) -> date | None:
    """The day on which a backup was put back that did not have this line; None: it is gone without a reason."""
    line = tables.journal.c
    number = int(anchored.partition(" ")[0] or 0)
    query = select(line.at).where(line.deed == str(Deed.RESTORED), line.id <= number, line.at >= made_at)
    told = (blocks.tells_of(tables.journal_block.c.deeds, str(Deed.RESTORED)),)
    found = blocks.newest(lambda asked, values=None: connection.execute(asked, values).all(), query, told, None)
    return min((row.at.astimezone().date() for row in found), default=None)


def content_of(line: Row[Any]) -> Content:
    """What the seal of a line covers, from its row."""
    fixed, words = (tuple(str(getattr(line, name)) for name in names) for names in (_FIXED, WORDS))
    return Content(fixed, subjects.entries(line.about), "\0".join(words))


def _contents(connection: Connection) -> Iterator[tuple[int, Content, Seal]]:
    """Every line in order, in portions: a journal may hold a million."""
    last = 0
    while portion := connection.execute(_lines_after(last)).all():
        last = portion[-1].id
        for row in portion:
            yield row.id, content_of(row), Seal(row.digest, row.seal)


def _lines_after(last: int) -> Select[Any]:
    line = tables.journal.c
    # The moment as it stands there: one that was tampered with may be none.
    at = type_coerce(line.at, Text).label("at")
    columns = (line.id, at, line.who, line.role, line.pc, line.deed, line.about, line.digest, line.seal)
    words = (line[name] for name in WORDS)
    return at_most(select(*columns, *words).where(line.id > last).order_by(line.id), _AT_ONCE)


def _erased(connection: Connection) -> frozenset[int]:
    """The lines whose words an erasure took away; it names each, under its own seal."""
    line = tables.journal.c
    told = connection.execute(select(line.about).where(line.deed == str(Deed.ERASED))).scalars()
    return frozenset(number for about in told for _, number in subjects.named(subjects.entries(about), (LINE,)))
