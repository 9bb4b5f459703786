"""The schema of a new plan, and what a file says of itself before anything else is asked of it."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version

from sqlalchemy import Connection, insert, select
from sqlalchemy.exc import SQLAlchemyError

from ckgdesk.store import sqlite, tables


@dataclass(frozen=True, slots=True)
class Marks:
    """Whose file it is, and by which revision of the schema."""

    application_id: int
    schema: int


def make_schema(connection: Connection) -> None:
    """Everything a new plan has but its contents."""
    tables.metadata.create_all(connection, checkfirst=False)
    tables.alembic_version.create(connection, checkfirst=False)
    connection.execute(insert(tables.alembic_version), {"version_num": f"{tables.SCHEMA:04}"})
    for trigger in sqlite.TRIGGERS.values():
        connection.exec_driver_sql(trigger)
    sqlite.mark(connection, tables.SCHEMA)


def marks(connection: Connection) -> Marks:
    """What the file says of itself, whatever its tables are."""
    return Marks(*sqlite.marks(connection))


def made_by(connection: Connection) -> str | None:
    """The version of the program that made or migrated the file; None when it keeps that elsewhere."""
    try:
        return connection.execute(select(tables.plan.c.made_by)).scalar_one_or_none()
    except SQLAlchemyError:
        return None


def program_version() -> str:
    """The version of this program."""
    try:
        return version("ckgdesk")
    except PackageNotFoundError:
        return "unknown"
