"""Children with their brussen and families, read for those who are asked for and for nobody else."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from operator import attrgetter

from sqlalchemy import or_

from ckgdesk.domain.people import Child, Family
from ckgdesk.domain.picture import People
from ckgdesk.store import tables
from ckgdesk.store.queries import Rows, in_portions, read_by, selected
from ckgdesk.store.questions import ASKED, Question
from ckgdesk.store.records import shape_of


def with_kin(rows: Rows, child_ids: Iterable[int]) -> People:
    """These children, their brussen and their families."""
    children = kin(rows, child_ids)
    return People(children, families(rows, children.values()))


def kin(rows: Rows, child_ids: Iterable[int]) -> dict[int, Child]:
    """The children and their brussen."""
    shape = shape_of(Child)
    found = (shape.record(row) for ids in in_portions(child_ids) for row in rows(_kin(), {ASKED.name: ids}))
    return {child.id: child for child in sorted(found, key=attrgetter("id"))}


def children(rows: Rows, child_ids: Iterable[int]) -> list[Child]:
    """The children with these ids."""
    return list(read_by(rows, Child, "id", child_ids))


def families(rows: Rows, of: Iterable[Child]) -> dict[int, Family]:
    """The families of these children, by id."""
    family_ids = (child.family_id for child in of if child.family_id is not None)
    return {family.id: family for family in read_by(rows, Family, "id", family_ids)}


@cache
def _kin() -> Question:
    """Who is asked for with its family; brussen that are both asked for come more than once."""
    known, child = tables.child.alias("known"), tables.child
    # Two ranges, so that an index answers each.
    kin = or_(child.c.id == known.c.id, child.c.family_id == known.c.family_id)
    found = ASKED.join(known, known.c.id == ASKED.c.id).join(child, kin)
    return Question(selected(shape_of(Child)).select_from(found))
