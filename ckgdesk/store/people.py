"""Children with their brussen and families, read for those who are asked for and for nobody else."""

from __future__ import annotations

from collections.abc import Iterable

from ckgdesk.domain.people import Child, Family
from ckgdesk.domain.picture import People
from ckgdesk.store.queries import Rows, read_by


def with_kin(rows: Rows, child_ids: Iterable[int]) -> People:
    """These children, their brussen and their families."""
    children = kin(rows, child_ids)
    return People(children, families(rows, children.values()))


def kin(rows: Rows, child_ids: Iterable[int]) -> dict[int, Child]:
    """The children and their brussen."""
    found = {child.id: child for child in children(rows, child_ids)}
    family_ids = (child.family_id for child in found.values() if child.family_id is not None)
    return found | {child.id: child for child in read_by(rows, Child, "family_id", family_ids)}


def children(rows: Rows, child_ids: Iterable[int]) -> list[Child]:
    """The children with these ids."""
    return list(read_by(rows, Child, "id", child_ids))


def families(rows: Rows, of: Iterable[Child]) -> dict[int, Family]:
    """The families of these children, by id."""
    family_ids = (child.family_id for child in of if child.family_id is not None)
    return {family.id: family for family in read_by(rows, Family, "id", family_ids)}
