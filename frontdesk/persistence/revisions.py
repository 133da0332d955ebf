"""Which revision a database has, and how it gets to the current one.

Opening a current house reads one row; Alembic is imported only when there is something to migrate.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from frontdesk.domain.errors import HouseUnusable
from frontdesk.persistence import fingerprint
from frontdesk.persistence.fingerprint import Dialect, Rows

REVISIONS = ("0001_the_house", "0002_rooms_as_they_are")
"""Every revision this program knows, oldest first."""

CURRENT_REVISION = REVISIONS[-1]

MIGRATIONS = Path(__file__).with_name("migrations")


def revision_of(rows: Rows, dialect: Dialect) -> str | None:
    """The database's revision; None when nobody has created the house's tables in it."""
    if not rows(_HAS_REVISION[dialect]):
        return None
    found = rows("SELECT version_num FROM alembic_version")
    return str(found[0][0]) if found else None


_HAS_REVISION: dict[Dialect, str] = {
    "sqlite": "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'alembic_version'",
    "postgresql": "SELECT 1 WHERE to_regclass('alembic_version') IS NOT NULL",
}


def check_schema(rows: Rows, dialect: Dialect) -> None:
    """Passes a database of the current revision whose tables, indexes, triggers and checks are as created.

    Raises HouseUnusable: house_empty, house_older, house_newer, or house_broken with the ``object`` that differs.
    """
    found = revision_of(rows, dialect)
    if found is None:
        raise _without_revision(rows, dialect)
    if found != CURRENT_REVISION:
        raise HouseUnusable("house_older" if found in REVISIONS else "house_newer", found=found, known=CURRENT_REVISION)
    differing = fingerprint.first_difference(rows, dialect)
    if differing is not None:
        raise HouseUnusable("house_broken", object=differing)


def _without_revision(rows: Rows, dialect: Dialect) -> HouseUnusable:
    if fingerprint.read(rows, dialect).objects:
        return HouseUnusable("house_broken", object="table alembic_version")
    return HouseUnusable("house_empty")


def upgrade(connection: Connection) -> None:
    """Brings the database to the current revision inside the connection's transaction, and notes its fingerprint.

    All revisions or none: the caller commits. Raises what the engine raises when a revision cannot be carried out.
    """
    from alembic import command

    command.upgrade(alembic_config(connection), "head")
    fingerprint.keep(connection)


def alembic_config(connection: Connection | None = None) -> Any:
    """Alembic's configuration, built here instead of read from a file beside the program."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config
