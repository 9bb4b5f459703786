"""Children with their brussen and families, read for those who are asked for and for nobody else."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

from sqlalchemy import BindParameter, Select, bindparam, or_, select

from ckgdesk.domain.people import Child, Family
from ckgdesk.domain.picture import People
from ckgdesk.store import tables
from ckgdesk.store.queries import Rows, numbers, read_by, selected
from ckgdesk.store.records import shape_of


def with_kin(rows: Rows, child_ids: Iterable[int]) -> People:
    """These children, their brussen and their families."""
    children = kin(rows, child_ids)
    return People(children, families(rows, children.values()))


def kin(rows: Rows, child_ids: Iterable[int]) -> dict[int, Child]:
    """The children and their brussen."""
    shape = shape_of(Child)
    found = (shape.record(row) for ids in numbers(child_ids) for row in rows(_kin(), {"ids": ids}))
    return {child.id: child for child in found}


def children(rows: Rows, child_ids: Iterable[int]) -> list[Child]:
    """The children with these ids."""
    return list(read_by(rows, Child, "id", child_ids))


def families(rows: Rows, of: Iterable[Child]) -> dict[int, Family]:
    """The families of these children, by id."""
    family_ids = (child.family_id for child in of if child.family_id is not None)
    return {family.id: family for family in read_by(rows, Family, "id", family_ids)}


@cache
def _kin() -> Select[Any]:
    child = tables.child.c
    ids: BindParameter[Any] = bindparam("ids", expanding=True)
    families = select(child.family_id).where(child.id.in_(ids), child.family_id.is_not(None))
    # Two ranges, so that an index answers each.
    return selected(shape_of(Child)).where(or_(child.id.in_(ids), child.family_id.in_(families))).order_by(child.id)
