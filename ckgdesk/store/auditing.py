"""Who can prove the journal: the origin of its seals lies in the key file, wrapped for each of them."""

from __future__ import annotations

from sqlalchemy import select

from ckgdesk.domain.colleagues import Role
from ckgdesk.store import seals, tables
from ckgdesk.store.faults import on_disk
from ckgdesk.store.key_file import read_ring, write_ring
from ckgdesk.store.plan import Plan
from ckgdesk.store.sealing import new_origin

AUDITORS = (Role.COORDINATOR, Role.ADMINISTRATOR)
"""Who holds the origin; services.access gives the same roles the right to read the journal."""


def begin(plan: Plan) -> None:
    """Found the chain of a plan of before there was one; only for somebody who may prove it.

    The origin is safe in the key file before the first seal is made: a power cut in between only delays the chain.
    """
    with plan.examining() as connection:
        if seals.is_founded(connection):
            return
    origin = plan.origin or new_origin()
    plan.origin = origin
    share(plan)
    with plan.mending() as connection:
        if not seals.is_founded(connection):
            seals.found_chain(connection, origin)


def share(plan: Plan) -> None:
    """Wrap the origin for those who may prove the journal now, and for nobody else; only who has it can."""
    if plan.origin is None:
        return
    with plan.examining() as connection:
        colleague = tables.colleague.c
        query = select(colleague.user).where(colleague.active.is_(True), colleague.role.in_(map(str, AUDITORS)))
        users = tuple(connection.execute(query).scalars())
    with on_disk(plan.path):
        write_ring(plan.path, read_ring(plan.path).auditing(plan.origin, users), plan.key)
