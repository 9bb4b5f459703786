"""Revision 4: the people who work with a plan stand in it, with their roles and groups."""

from __future__ import annotations

from alembic import context, op
from sqlalchemy import MetaData, UniqueConstraint, insert

from ckgdesk.store.columns import NAMES, day, flag, identity, one_of, table, text, word

revision = "0004"
down_revision = "0003"

_metadata = MetaData(naming_convention=NAMES)
table(_metadata, "living_group", identity())
_colleague = table(
    _metadata,
    "colleague",
    identity(),
    text("user"),
    *word("role", "reader", "group_worker", "planner", "coordinator", "administrator"),
    flag("active"),
    flag("second_factor"),
    day("password_of", known=False),
    UniqueConstraint("user"),
)
_duty = table(
    _metadata,
    "duty",
    identity(),
    one_of("colleague"),
    one_of("living_group"),
    UniqueConstraint("colleague_id", "group_id"),
)


def upgrade() -> None:
    """Everybody with a slot was administrator, and stays so until somebody decides otherwise."""
    connection = op.get_bind()
    _colleague.create(connection)
    _duty.create(connection)
    users: tuple[str, ...] = context.config.attributes["users"]
    number = connection.exec_driver_sql("SELECT next_id FROM plan").scalar_one_or_none()
    if number is None or not users:
        return
    line = {"role": "administrator", "active": True, "second_factor": False, "password_of": None}
    connection.execute(insert(_colleague), [{"id": number + at, "user": user, **line} for at, user in enumerate(users)])
    connection.exec_driver_sql(f"UPDATE plan SET next_id = {number + len(users):d}")  # noqa: S608  our own number
