from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from frontdesk.domain.errors import HouseUnusable
from frontdesk.persistence import revisions
from frontdesk.persistence.caretakers import FileCaretaker, ServerCaretaker
from frontdesk.persistence.engine import postgresql_engine
from frontdesk.persistence.house_file import OpenedHouse, create_house, migrate, open_house
from frontdesk.persistence.house_place import HousePlace
from frontdesk.persistence.restore import restore
from frontdesk.persistence.retention import backups
from frontdesk.persistence.server_house import backup_database, create_schema, migrate_database, open_database
from tests.support.house_rows import add_booking, add_entries, writing

NEXT_YEAR = """
from alembic import op
import sqlalchemy as sa
revision = "9999_next_year"
down_revision = {current!r}

def upgrade():
    op.add_column("person", sa.Column("pronouns", sa.Text()))
    op.execute({statement!r})
"""


@contextmanager
def next_year(folder: Path, monkeypatch: pytest.MonkeyPatch, statement: str) -> Iterator[None]:
    """The program as it will be when it knows one revision more."""
    shutil.copytree(revisions.MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "versions" / "v9999_next_year.py").write_text(
        NEXT_YEAR.format(statement=statement, current=revisions.CURRENT_REVISION), "utf-8"
    )
    with monkeypatch.context() as patch:
        patch.setattr(revisions, "MIGRATIONS", folder)
        patch.setattr(revisions, "REVISIONS", (*revisions.REVISIONS, "9999_next_year"))
        patch.setattr(revisions, "CURRENT_REVISION", "9999_next_year")
        yield


def test_an_older_house_is_backed_up_and_brought_along(
    house: OpenedHouse, now: datetime, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with writing(house) as connection:
        add_entries(connection, 3)
    with next_year(tmp_path / "migrations", monkeypatch, "UPDATE person SET pronouns = ''"):
        with pytest.raises(HouseUnusable, match="house_older"):
            open_house(house.place, now)
        made = migrate(house.place, now)
        assert list(backups(house.place).values()) == [made]
        assert open_house(house.place, now, full_check=True)
        assert migrate(house.place, now) is None
    with pytest.raises(HouseUnusable, match="house_newer"):
        open_house(house.place, now)
    assert made is not None
    assert restore(made, house.place, now).revision == revisions.CURRENT_REVISION
    assert open_house(house.place, now)


@contextmanager
def first_year(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The program as it was when it knew the first revision only."""
    later = [f"v{revision[:4]}_*" for revision in revisions.REVISIONS[1:]]
    shutil.copytree(revisions.MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__", *later))
    with monkeypatch.context() as patch:
        patch.setattr(revisions, "MIGRATIONS", folder)
        patch.setattr(revisions, "REVISIONS", revisions.REVISIONS[:1])
        patch.setattr(revisions, "CURRENT_REVISION", revisions.REVISIONS[0])
        yield


FIRST_BOOKING = """
INSERT INTO resource (id, kind, slug, name) VALUES (1, 'room', 'demosal', 'Demosal');
INSERT INTO room (resource_id, capacity, floor, turnover_minutes) VALUES (1, 12, 'Stuen', 15);
INSERT INTO series (id, kind, title, organizer, note, start_local, duration_seconds, zone, setup_minutes,
  teardown_minutes, version, created_at)
  VALUES (100, 'booking', 'Demobooking', 'Demofirma', '', '2026-09-07T09:00', 3600, 'Europe/Copenhagen', 0, 0, 1, 0);
INSERT INTO occurrence (id, series_id, recurrence_id, starts_at, ends_at, state, detached, version)
  VALUES (100, 100, 1788764400, 1788764400, 1788768000, 'confirmed', 0, 1);
INSERT INTO claim (resource_id, occurrence_id, starts_at, ends_at, holds)
  VALUES (1, 100, 1788764400, 1788768900, 1)
"""


def book_first(connection: Connection) -> None:
    for statement in FIRST_BOOKING.split(";"):
        connection.execute(text(statement))


def test_a_house_of_the_first_revision_keeps_its_bookings_and_their_guard(
    tmp_path: Path, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = HousePlace(tmp_path / "house")
    with first_year(tmp_path / "migrations", monkeypatch):
        create_house(place, "Demohuset", now)
        with writing(open_house(place, now)) as connection:
            book_first(connection)
    assert migrate(place, now) is not None
    opened = open_house(place, now, full_check=True)
    with writing(opened) as connection:
        kept = connection.execute(text("SELECT title, seating, follows_id FROM series")).one()
        assert tuple(kept) == ("Demobooking", "", None)
        with pytest.raises(DBAPIError, match="claim_overlap"):
            add_booking(connection, 1, 1788766200)


@pytest.mark.postgresql
def test_a_house_of_the_first_revision_on_a_server_is_brought_along(
    postgresql_database: str, now: datetime, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with first_year(tmp_path / "migrations", monkeypatch):
        create_schema(postgresql_database, "Demohuset")
        engine = postgresql_engine(postgresql_database)
        with engine.begin() as connection:
            book_first(connection)
    assert migrate_database(postgresql_database, HousePlace(tmp_path / "house"), now) is not None
    open_database(postgresql_database, full_check=True)
    with pytest.raises(DBAPIError, match="claim_overlap"), engine.begin() as connection:
        add_booking(connection, 1, 1788766200)
    engine.dispose()


def test_a_migration_that_fails_leaves_the_house_as_it_was(
    house: OpenedHouse, now: datetime, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    migrating = next_year(tmp_path / "migrations", monkeypatch, "UPDATE nothing SET there = 1")
    with migrating, pytest.raises(DBAPIError):
        migrate(house.place, now)
    assert open_house(house.place, now, full_check=True)


def test_a_migration_that_lost_a_trigger_does_not_go_unnoticed_by_name(house: OpenedHouse, now: datetime) -> None:
    with writing(house) as connection:
        connection.execute(text("DROP TRIGGER claim_no_overlap_update"))
    with pytest.raises(HouseUnusable, match="house_broken"):
        migrate(house.place, now)


@pytest.mark.postgresql
def test_a_house_on_a_server_opens_once_created(postgresql_database: str) -> None:
    with pytest.raises(HouseUnusable, match="house_empty"):
        open_database(postgresql_database)
    create_schema(postgresql_database, "Demohuset")
    open_database(postgresql_database, full_check=True)
    with pytest.raises(HouseUnusable, match="house_exists"):
        create_schema(postgresql_database, "Et andet")


@pytest.mark.postgresql
def test_an_older_house_on_a_server_is_brought_along(
    postgresql_database: str, now: datetime, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    create_schema(postgresql_database, "Demohuset")
    assert migrate_database(postgresql_database, HousePlace(tmp_path), now) is None
    with next_year(tmp_path / "migrations", monkeypatch, "UPDATE person SET pronouns = ''"):
        made = migrate_database(postgresql_database, HousePlace(tmp_path / "house"), now)
        assert made is not None
        assert made.exists()
        open_database(postgresql_database)


@pytest.fixture
def server_house(postgresql_database: str, place: HousePlace) -> ServerCaretaker:
    """A house on the server with three journal entries."""
    create_schema(postgresql_database, "Demohuset")
    write_entries(postgresql_database)
    return ServerCaretaker(postgresql_database, place)


def write_entries(url: str) -> None:
    engine = postgresql_engine(url)
    with engine.begin() as connection:
        add_entries(connection, 3)
    engine.dispose()


@pytest.mark.postgresql
def test_a_house_on_a_server_goes_back_to_its_backup(
    server_house: ServerCaretaker, postgresql_database: str, now: datetime
) -> None:
    made = server_house.backup(now)
    assert (made.made, made.seq) == (True, 3)
    assert server_house.verify().last_backup_at == now
    write_entries(postgresql_database)
    report = server_house.restore(made.file, now)
    assert (report.seq, report.lost, report.revision) == (3, 3, revisions.CURRENT_REVISION)
    open_database(postgresql_database, full_check=True)
    assert report.moved_to is not None
    assert server_house.restore(report.moved_to, now + timedelta(hours=1)).seq == 6


@pytest.mark.postgresql
def test_a_file_that_is_no_backup_leaves_the_house_on_the_server(
    server_house: ServerCaretaker, postgresql_database: str, now: datetime, tmp_path: Path
) -> None:
    file = tmp_path / "regneark.xlsx"
    file.write_bytes(b"regneark" * 100)
    with pytest.raises(HouseUnusable, match="backup_unusable"):
        server_house.restore(file, now)
    assert server_house.verify().journal_entries == 3


def test_a_house_in_a_file_is_looked_after_the_same_way(house: OpenedHouse, now: datetime) -> None:
    caretaker = FileCaretaker(house.place)
    made = caretaker.backup(now)
    with writing(house) as connection:
        add_entries(connection, 3)
    assert caretaker.verify().journal_entries == 3
    assert caretaker.migrate(now) is None
    assert caretaker.restore(made.file, now).lost == 3


def test_without_the_servers_tool_that_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(HouseUnusable) as caught:
        backup_database("postgresql+psycopg://nobody@127.0.0.1:1/house", tmp_path / "house.dump")
    assert (caught.value.code, caught.value.facts["tool"]) == ("backup_tool_missing", "pg_dump")


def test_a_server_that_is_away_leaves_no_half_backup(tmp_path: Path) -> None:
    with pytest.raises(HouseUnusable, match="database_unreachable"):
        backup_database("postgresql+psycopg://nobody@127.0.0.1:1/house", tmp_path / "house.dump")
    assert list(tmp_path.iterdir()) == []
