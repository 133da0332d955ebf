from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, NullPool, create_engine, text

from frontdesk.domain.errors import HouseUnusable
from frontdesk.persistence import fingerprint, overlap_guard, revisions
from frontdesk.persistence.engine import sqlite_engine
from frontdesk.persistence.fingerprint import Dialect, rows_of
from frontdesk.persistence.schema import for_postgresql, metadata

KEY = "1f" * 48


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def dialect(request: pytest.FixtureRequest) -> Dialect:
    return request.param  # type: ignore[no-any-return]


@pytest.fixture
def engine(dialect: Dialect, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Engine]:
    if dialect == "sqlite":
        made = sqlite_engine(tmp_path / "house.db", KEY)
    else:
        made = create_engine(request.getfixturevalue("postgresql_database"), poolclass=NullPool)
    yield made
    made.dispose()


def test_the_migrations_build_what_the_schema_says(engine: Engine, dialect: Dialect) -> None:
    for_postgresql()
    with engine.begin() as connection:
        metadata.create_all(connection)
        overlap_guard.create(connection)
        meant = fingerprint.read(rows_of(connection), dialect).objects
        connection.rollback()
    with engine.begin() as connection:
        revisions.upgrade(connection)
        assert fingerprint.read(rows_of(connection), dialect).objects == meant
        assert any("claim_" in name for name in meant)


def test_a_migrated_house_passes(engine: Engine, dialect: Dialect) -> None:
    with engine.begin() as connection:
        revisions.upgrade(connection)
    with engine.begin() as connection:
        revisions.check_schema(rows_of(connection), dialect)
        assert revisions.revision_of(rows_of(connection), dialect) == revisions.CURRENT_REVISION


def test_a_migration_that_fails_half_way_leaves_nothing(engine: Engine, dialect: Dialect) -> None:
    def fails(connection: Connection) -> None:
        revisions.upgrade(connection)
        raise InterruptedError

    with pytest.raises(InterruptedError), engine.begin() as connection:
        fails(connection)
    with engine.begin() as connection:
        assert fingerprint.read(rows_of(connection), dialect).objects == {}


def refusal(engine: Engine, dialect: Dialect) -> HouseUnusable:
    with pytest.raises(HouseUnusable) as caught, engine.begin() as connection:
        revisions.check_schema(rows_of(connection), dialect)
    return caught.value


TAMPERED = {
    "sqlite": {
        "DROP TRIGGER claim_no_overlap_update": "trigger claim_no_overlap_update",
        "DROP INDEX ix_claim_holding": "index ix_claim_holding",
        "ALTER TABLE person ADD COLUMN nickname TEXT": "table person",
    },
    "postgresql": {
        "ALTER TABLE claim DROP CONSTRAINT claim_overlap": "constraint claim.claim_overlap",
        "DROP INDEX ix_claim_holding": "index ix_claim_holding",
        "ALTER TABLE person ADD COLUMN nickname TEXT": "column person.nickname",
        "ALTER TABLE claim DROP CONSTRAINT ck_claim_order": "constraint claim.ck_claim_order",
    },
}


@pytest.mark.parametrize("change", range(4))
def test_what_was_changed_by_hand_is_named(engine: Engine, dialect: Dialect, change: int) -> None:
    statement, what = list(TAMPERED[dialect].items())[change % len(TAMPERED[dialect])]
    with engine.begin() as connection:
        revisions.upgrade(connection)
    with engine.begin() as connection:
        connection.execute(text(statement))
    problem = refusal(engine, dialect)
    assert (problem.code, problem.facts["object"]) == ("house_broken", what)


def test_a_newer_house_is_refused_with_both_revisions(engine: Engine, dialect: Dialect) -> None:
    with engine.begin() as connection:
        revisions.upgrade(connection)
        connection.execute(text("UPDATE alembic_version SET version_num = '9999_next_year'"))
    problem = refusal(engine, dialect)
    assert problem.code == "house_newer"
    assert problem.facts == {"found": "9999_next_year", "known": revisions.CURRENT_REVISION}


def test_a_database_without_tables_is_empty_and_one_with_others_is_broken(engine: Engine, dialect: Dialect) -> None:
    assert refusal(engine, dialect).code == "house_empty"
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE somebody_elses (id INTEGER)"))
    assert refusal(engine, dialect).code == "house_broken"


def test_the_known_revisions_are_those_there_are() -> None:
    script = ScriptDirectory.from_config(revisions.alembic_config())
    assert script.get_current_head() == revisions.CURRENT_REVISION
    assert [one.revision for one in reversed(list(script.walk_revisions()))] == list(revisions.REVISIONS)


def test_looking_at_a_current_house_does_not_load_alembic() -> None:
    asked = "import sys, frontdesk.persistence.revisions; print('alembic' in sys.modules)"
    answer = subprocess.run([sys.executable, "-c", asked], check=True, capture_output=True, text=True)
    assert answer.stdout.strip() == "False"
