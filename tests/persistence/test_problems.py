from __future__ import annotations

import shutil
from contextlib import closing
from pathlib import Path
from typing import Any

import psycopg
import pytest
from sqlalchemy import NullPool, create_engine, text
from sqlalchemy.exc import IntegrityError

from frontdesk.domain.errors import HouseUnusable
from frontdesk.persistence import engine
from frontdesk.persistence.engine import connect, postgresql_engine
from frontdesk.persistence.house_file import OpenedHouse
from frontdesk.persistence.problems import environment_problems
from tests.support.disks import small_disk
from tests.support.house_rows import writing


def problem(work: Any) -> HouseUnusable:
    with pytest.raises(HouseUnusable) as caught, environment_problems():
        work()
    return caught.value


def test_a_writer_who_waited_in_vain(house: OpenedHouse, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "BUSY_TIMEOUT_MS", 20)

    def write() -> None:
        with writing(house):
            pass

    with writing(house):
        assert problem(write).code == "house_locked"


def test_a_reader_that_would_write(house: OpenedHouse) -> None:
    with closing(connect(house.place.database, house.keys.house_key, read_only=True)) as connection:
        assert problem(lambda: connection.execute("DELETE FROM setting")).code == "house_read_only"


def test_a_rule_of_the_schema_is_no_problem_of_the_environment(house: OpenedHouse) -> None:
    with pytest.raises(IntegrityError), environment_problems(), writing(house) as connection:
        connection.execute(text("INSERT INTO opening_hours VALUES (9, '08:00', '16:00')"))


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    assert problem(lambda: connect(tmp_path / "none" / "house.db", "1f" * 48)).code == "house_missing"


def test_a_server_that_does_not_answer() -> None:
    nobody = postgresql_engine("postgresql+psycopg://reception:secret@127.0.0.1:1/house")
    found = problem(lambda: nobody.connect())
    assert found.code == "database_unreachable"
    assert "secret" not in str(found.facts)


@pytest.mark.postgresql
def test_a_database_the_server_does_not_have(postgresql_database: str) -> None:
    other = create_engine(postgresql_database + "_other", poolclass=NullPool)
    assert problem(lambda: other.connect()).code == "database_unreachable"


@pytest.mark.postgresql
def test_a_lock_on_the_server_that_is_not_given(postgresql_database: str) -> None:
    address = postgresql_database.replace("+psycopg", "")
    with psycopg.connect(address) as first, psycopg.connect(address) as second:
        first.execute("CREATE TABLE held (id INTEGER)")
        first.commit()
        first.execute("LOCK TABLE held")
        second.execute("SET lock_timeout = 20")
        assert problem(lambda: second.execute("SELECT * FROM held")).code == "house_locked"


def test_a_full_disk_refuses_and_keeps_what_was_there(house: OpenedHouse, tmp_path: Path) -> None:
    with small_disk(tmp_path / "small") as disk:
        shutil.copytree(house.place.folder, disk / "house")
        database = disk / "house" / "house.db"
        with closing(connect(database, house.keys.house_key)) as connection:
            connection.execute("INSERT INTO setting VALUES ('before', 'kept')")
            found = problem(lambda: fill(connection))
            assert found.code == "disk_full"
        with closing(connect(database, house.keys.house_key)) as connection:
            assert connection.execute("SELECT value FROM setting WHERE key = 'before'").fetchone() == ("kept",)
            assert connection.execute("PRAGMA quick_check").fetchone() == ("ok",)


def fill(connection: Any) -> None:
    """Writes until the disk is full, each row acknowledged by itself."""
    for number in range(1000):
        connection.execute("INSERT INTO setting VALUES (?, ?)", (f"note {number}", "x" * 10_000))
