"""A program is killed while it writes; the next one finds all that was acknowledged, and nothing by halves."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from frontdesk.application.bookings import BookRooms
from frontdesk.application.visits import ExpectVisitor, RecordScan, WalkIn
from frontdesk.domain.time_span import TimeSpan
from tests.support.kills import Kills, lost
from tests.support.shared_house import MIDDAY, SharedHouse, house_in_file, house_on_server
from tests.support.soundness import untogether


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def house(request: pytest.FixtureRequest, tmp_path: Path) -> SharedHouse:
    if request.param == "sqlite":
        return house_in_file(tmp_path / "house", 2)
    return house_on_server(request.getfixturevalue("postgresql_database"), 2)


def test_what_was_acknowledged_outlives_the_program(house: SharedHouse) -> None:
    kills = Kills(house)
    for seed in range(3):
        kills.live_and_die(seed)
    assert kills.faults == []
    assert kills.acknowledged, "the programs were to live long enough to do something"


LOSSES = {
    "DELETE FROM claim": "table holds Stand",
    "UPDATE occurrence SET state = 'cancelled'": "claims of",
    "UPDATE occurrence SET starts_at = starts_at + 60": "claims of",
    "DELETE FROM scan WHERE nonce = 'beep'": "scan beep",
    "DELETE FROM scan WHERE nonce <> 'beep'": "arrival of visit",
    "UPDATE scan SET counts = 0": "is lost",
    "DELETE FROM journal_payload": "without payload",
    "DELETE FROM undo_step": "cannot take back",
}
"""What could go missing from a house, and how it would be told."""


def test_every_loss_would_be_seen(tmp_path: Path) -> None:
    house = house_in_file(tmp_path / "house", 2)
    acknowledged = a_morning(house)
    engine = house.engine()
    with engine.connect() as connection:
        for loss, told in LOSSES.items():
            with connection.begin() as lost_again:
                assert untogether(connection) + lost(connection, acknowledged) == []
                connection.execute(text(loss))
                assert told in "\n".join(untogether(connection) + lost(connection, acknowledged)), loss
                lost_again.rollback()
    engine.dispose()


def a_morning(house: SharedHouse) -> list[dict[str, Any]]:
    """A booking, a walk-in and a guest's arrival; gives what the program would say of it."""
    with house.desk("1") as desk:
        span = TimeSpan(MIDDAY, MIDDAY + timedelta(hours=1))
        desk.execute(BookRooms(house.rooms[:1], span, "Demo"))
        desk.execute(WalkIn("Demo Gæst", ""))
        guest: Any = desk.execute(ExpectVisitor("Demo Ventet", "", MIDDAY)).receipt
        desk.execute(RecordScan(guest.code, "beep"))
    return [{"what": "resent", "visit": guest.visit_id, "nonce": "beep"}]
