from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime

import pytest
from sqlalchemy import Connection, NullPool, create_engine, text

from frontdesk.application.housekeeping import VerifyReport
from frontdesk.persistence.backup import backup
from frontdesk.persistence.house_file import OpenedHouse
from frontdesk.persistence.server_house import create_schema
from frontdesk.persistence.verify import verify_house, verify_server
from tests.support.house_rows import HOUR, MONDAY_NINE, add_booking, add_entries, writing


class Kept:
    """A house on either engine, to write into and to verify."""

    def __init__(
        self, write: Callable[[], AbstractContextManager[Connection]], verify: Callable[[], VerifyReport]
    ) -> None:
        self.write, self.verify = write, verify

    def run(self, *statements: str) -> VerifyReport:
        with self.write() as connection:
            for statement in statements:
                connection.execute(text(statement))
        return self.verify()


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def kept(request: pytest.FixtureRequest) -> Kept:
    """With two bookings after one another, one cancelled between them, and five journal entries."""
    made = _in_a_file(request) if request.param == "sqlite" else _on_a_server(request)
    with made.write() as connection:
        add_booking(connection, 1, MONDAY_NINE)
        add_booking(connection, 1, MONDAY_NINE, state="cancelled")
        add_booking(connection, 1, MONDAY_NINE + HOUR)
        add_booking(connection, 2, MONDAY_NINE)
        add_entries(connection, 5)
    return made


def _in_a_file(request: pytest.FixtureRequest) -> Kept:
    house: OpenedHouse = request.getfixturevalue("house")
    return Kept(lambda: writing(house), lambda: verify_house(house.place, house.keys))


def _on_a_server(request: pytest.FixtureRequest) -> Kept:
    url: str = request.getfixturevalue("postgresql_database")
    create_schema(url, "Demohuset")
    engine = create_engine(url, poolclass=NullPool)

    @contextmanager
    def write() -> Iterator[Connection]:
        with engine.begin() as connection:
            yield connection

    return Kept(write, lambda: verify_server(url))


def test_a_sound_house(kept: Kept) -> None:
    report = kept.verify()
    assert report.sound, report.faults
    assert (report.journal_entries, report.erased_payloads) == (5, 0)
    assert report.database_bytes > 50_000
    assert [name for name, _ in report.timings] == ["integrity", "schema", "references", "claims", "journal"]


def test_overlaps_are_found_though_the_guard_let_them_in(kept: Kept, request: pytest.FixtureRequest) -> None:
    guards = {
        "sqlite": ["DROP TRIGGER claim_no_overlap_insert", "DROP TRIGGER claim_no_overlap_update"],
        "postgresql": ["ALTER TABLE claim DROP CONSTRAINT claim_overlap"],
    }
    with kept.write() as connection:
        for statement in guards[connection.dialect.name]:
            connection.execute(text(statement))
        add_booking(connection, 1, MONDAY_NINE + HOUR // 2, hours=3)
        add_booking(connection, 2, MONDAY_NINE + HOUR // 2)
    report = kept.verify()
    assert report.overlaps == 3
    assert set(report.faults) == {"schema", "overlaps"}
    assert "claim" in (report.differing_object or "")


def test_a_short_claim_inside_a_long_one_is_an_overlap(kept: Kept) -> None:
    with kept.write() as connection:
        add_booking(connection, 3, MONDAY_NINE, hours=8)
        add_booking(connection, 3, MONDAY_NINE + HOUR, state="cancelled")
        add_booking(connection, 3, MONDAY_NINE + 3 * HOUR, state="cancelled")
    assert kept.verify().overlaps == 0


def test_claims_that_do_not_match_their_booking(kept: Kept) -> None:
    report = kept.run("UPDATE occurrence SET state = 'cancelled' WHERE id = 1")
    assert (report.idle_claims, report.missing_claims, report.faults) == (1, 0, ("idle_claims",))
    report = kept.run(
        "UPDATE occurrence SET state = 'confirmed' WHERE id = 1", "UPDATE claim SET holds = 0 WHERE id = 1"
    )
    assert (report.idle_claims, report.missing_claims, report.faults) == (0, 1, ("missing_claims",))


def test_erasing_what_was_said_leaves_the_chain_whole(kept: Kept) -> None:
    report = kept.run("DELETE FROM journal_payload WHERE seq <= 2")
    assert report.sound
    assert report.erased_payloads == 2


@pytest.mark.parametrize(
    ("change", "entry"),
    [
        ("UPDATE journal SET actor = 'nobody' WHERE seq = 3", 3),
        ("UPDATE journal SET at = at + 60 WHERE seq = 2", 2),
        ("UPDATE journal SET touched = '{}' WHERE seq = 5", 5),
    ],
)
def test_a_journal_that_was_rewritten_is_found_where_it_was(kept: Kept, change: str, entry: int) -> None:
    report = kept.run(change)
    assert (report.broken_entry, report.faults) == (entry, ("journal",))


def test_an_entry_taken_out_is_missed(kept: Kept) -> None:
    report = kept.run("DELETE FROM journal_payload WHERE seq = 3", "DELETE FROM journal WHERE seq = 3")
    assert report.broken_entry == 4


def test_words_put_into_somebodys_mouth_are_found(kept: Kept) -> None:
    report = kept.run('UPDATE journal_payload SET body = \'{"title":"Andet"}\' WHERE seq = 4')
    assert (report.altered_payloads, report.faults) == (1, ("payloads",))


def test_a_journal_longer_than_one_batch(kept: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("frontdesk.persistence.verify._BATCH", 2)
    assert kept.verify().sound
    assert kept.run("UPDATE journal SET desk = '9' WHERE seq = 5").broken_entry == 5


def test_a_reference_to_nothing(house: OpenedHouse) -> None:
    with writing(house) as connection:
        add_booking(connection, 1, MONDAY_NINE)
        connection.exec_driver_sql("COMMIT")
        connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
        connection.exec_driver_sql("BEGIN")
        connection.exec_driver_sql("DELETE FROM series")
    report = verify_house(house.place, house.keys)
    assert (report.broken_references, report.faults) == (1, ("references",))


def test_damaged_pages_are_told_and_nothing_else_is_claimed(house: OpenedHouse) -> None:
    with writing(house) as connection:
        add_entries(connection, 300)
    with house.place.database.open("r+b") as file:
        file.seek(-2000, 2)
        file.write(b"\0\0\0\0")
    report = verify_house(house.place, house.keys)
    assert report.faults == ("integrity",)
    assert report.integrity


def test_the_last_backup_is_told(house: OpenedHouse, now: datetime) -> None:
    assert verify_house(house.place, house.keys).last_backup_at is None
    backup(house.place, house.keys, now)
    assert verify_house(house.place, house.keys).last_backup_at == now
