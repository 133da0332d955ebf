"""Run by Alembic: the revisions go through the connection, and the transaction, of whoever asked.

No batch mode: it copies tables and loses their triggers. Each engine changes its schema inside the transaction.
"""

from __future__ import annotations

from alembic import context

context.configure(connection=context.config.attributes["connection"], transactional_ddl=True)
with context.begin_transaction():
    context.run_migrations()
