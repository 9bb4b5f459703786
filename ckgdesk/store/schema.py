"""The schema of a new plan, and which version of the program made a plan."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version

from sqlalchemy import Connection, insert, select
from sqlalchemy.exc import SQLAlchemyError

from ckgdesk.store import sqlite, tables

REVISION = f"{tables.SCHEMA:04}"


@dataclass(frozen=True, slots=True)
class Marks:
    """What a file says of itself: whose it is, and by which revision of the schema."""

    application_id: int
    schema: int


def make_schema(connection: Connection) -> None:
    """Everything a new plan has but its contents."""
    tables.metadata.create_all(connection, checkfirst=False)
    tables.alembic_version.create(connection, checkfirst=False)
    for trigger in sqlite.TRIGGERS.values():
        connection.exec_driver_sql(trigger)
    connection.execute(insert(tables.alembic_version), {"version_num": REVISION})
    mark(connection)


def mark(connection: Connection) -> None:
    """Say whose file this is and which revision of the schema it has."""
    connection.exec_driver_sql(f"PRAGMA application_id = {sqlite.APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {tables.SCHEMA}")


def marks(connection: Connection) -> Marks:
    """What the file says of itself, whatever its tables are."""
    row = connection.exec_driver_sql(
        "SELECT application_id, user_version FROM pragma_application_id, pragma_user_version"
    ).one()
    return Marks(row.application_id, row.user_version)


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
