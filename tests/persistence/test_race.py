"""Several processes want the same rooms: nobody overlaps, and without the guard they would."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support import soundness
from tests.support.rivals import Race, Rivalry, Rivals, Tally, at_a_desk, looking_first, sum_of
from tests.support.shared_house import SharedHouse, house_in_file, house_on_server, without_guard

ROOMS = 2


@pytest.fixture(scope="module")
def rivals() -> Iterator[Rivals]:
    with Rivals(4) as processes:
        yield processes


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def house(request: pytest.FixtureRequest, tmp_path: Path) -> SharedHouse:
    if request.param == "sqlite":
        return house_in_file(tmp_path / "house", ROOMS)
    return house_on_server(request.getfixturevalue("postgresql_database"), ROOMS)


def missing(house: SharedHouse, tallies: list[Tally]) -> list[str]:
    """What was acknowledged, and is not there."""
    with house.one_moment() as connection:
        return [
            line for tally in tallies for line in soundness.acknowledged_missing(connection, tally.desk, tally.entries)
        ]


def overlaps(house: SharedHouse) -> int:
    with house.one_moment() as connection:
        return soundness.overlaps(connection)


def test_desks_that_book_the_same_rooms_never_overlap(house: SharedHouse, rivals: Rivals) -> None:
    tallies = rivals.race(at_a_desk, Rivalry(house, attempts=50, days=2))
    answers = sum_of(tallies, "answers")
    assert (sum_of(tallies, "problems"), sum_of(tallies, "escaped")) == ({}, {})
    assert answers["booking_conflict"] > answers["booked"] > 0, "the rivals were to be in each other's way"
    assert overlaps(house) == 0
    assert missing(house, tallies) == []
    with house.one_moment() as connection:
        assert soundness.untogether(connection) == []
    assert house.verify().faults == ()


def test_the_database_refuses_even_those_who_saw_the_room_free(house: SharedHouse, rivals: Rivals) -> None:
    tallies = rivals.race(looking_first, Rivalry(house, attempts=5, days=100, in_step=True))
    answers = sum_of(tallies, "answers")
    refused = answers.get("guard_refused", 0) + answers.get("deadlock_broken", 0)
    assert refused == (rivals.count - 1) * answers["booked"]
    assert overlaps(house) == 0


@pytest.mark.parametrize("rival", [at_a_desk, looking_first])
def test_without_the_guard_they_overlap(house: SharedHouse, rivals: Rivals, rival: Race) -> None:
    without_guard(house)
    rivals.race(rival, Rivalry(house, attempts=20, days=2, in_step=True))
    assert overlaps(house) > 0
    assert "overlaps" in house.verify().faults
