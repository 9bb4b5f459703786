"""Where a child is named in words about others, such as the note of a brother: people say whether that may go."""

from __future__ import annotations

from sqlalchemy import Connection, Text, false, func, or_

from ckgdesk.domain.records import Record
from ckgdesk.store.erasing import subject_of
from ckgdesk.store.queries import selected
from ckgdesk.store.records import SHAPES


def mentions(connection: Connection, child_id: int) -> tuple[Record, ...]:
    """The records of others in which the whole name of the child stands."""
    subject = subject_of(connection, child_id)
    found: list[Record] = []
    for shape in SHAPES.values():
        texts = [shape.table.c[name] for name in shape.columns if isinstance(shape.table.c[name].type, Text)]
        named = or_(false(), *(func.instr(column, name) > 0 for column in texts for name in subject.names))
        for record in map(shape.record, connection.execute(selected(shape).where(named))):
            written = {"kind": type(record).__name__, "before": None, "after": shape.written(record)}
            if not subject.owns(written):
                found.append(record)
    return tuple(found)
