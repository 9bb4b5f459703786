"""Runs the revisions in the transaction it is handed; the migration tool finds this module by its name."""

from __future__ import annotations

from alembic import context

from ckgdesk.store import tables

# No transaction of its own: half a migration must roll back with everything around it.
context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=tables.metadata,
    render_as_batch=True,
)
context.run_migrations()
