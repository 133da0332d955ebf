from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from frontdesk.application.bookings import BookRooms
from frontdesk.application.events import Attendees, Events
from frontdesk.application.house import House
from frontdesk.application.premises import Load
from frontdesk.application.services import OpenHouse
from frontdesk.application.visits import Arrivals, RecordScan, VisitState
from frontdesk.domain.badge import BadgeKind
from frontdesk.domain.badge_code import derive
from frontdesk.domain.errors import BookingConflict, HouseUnusable, InvalidInput
from frontdesk.persistence.premises import FilePremises, ServerPremises, premises_at
from tests.support.houses import MONDAY, at, between

SMALL = Load(rooms=2, years=1, seed=3, until=MONDAY)


def nobody(_kind: str, _count: int) -> None:
    pass


@pytest.fixture(params=["file", pytest.param("server", marks=pytest.mark.postgresql)])
def premises(request: pytest.FixtureRequest, tmp_path: Path) -> FilePremises | ServerPremises:
    server = request.param == "server"
    where = request.getfixturevalue("postgresql_database") if server else str(tmp_path / "house")
    return premises_at(where, "1", tmp_path / "backups")


@pytest.fixture
def visit(premises: FilePremises | ServerPremises) -> Iterator[OpenHouse]:
    premises.create_load(None, SMALL, nobody)
    house = premises.visit()
    yield house
    house.close()


def test_a_generated_house_is_sound_and_can_be_worked_in(
    premises: FilePremises | ServerPremises, visit: OpenHouse
) -> None:
    assert premises.caretaker().verify().faults == ()
    assert len(visit.ask(House()).rooms) == 2
    taken = next(
        row for row in visit.ask(Arrivals(MONDAY)) if row.state is VisitState.EXPECTED and row.expected_at is not None
    )
    assert taken.host.startswith("Demo")
    with pytest.raises(BookingConflict):
        visit.execute(BookRooms((1, 2), between("08:00", "20:00"), "Møde"))
    free = visit.execute(BookRooms((2,), between("05:00", "06:00"), "Møde"))
    assert free.changes.ids, "numbers go on after those of the generated rows"


def test_its_last_evening_awaits_a_thousand(visit: OpenHouse) -> None:
    evening = max(visit.ask(Events()), key=lambda event: event.registered)
    assert (evening.registered, evening.attended) == (1000, 0)
    assert len(visit.ask(Attendees(evening.event_id))) == 1000


def test_it_grows_by_what_was_asked_for(tmp_path: Path) -> None:
    told: dict[str, int] = {}
    premises = premises_at(str(tmp_path / "house"), "1", tmp_path)
    _, rows = premises.create_load("Prøve", SMALL, lambda kind, count: told.update({kind: count}))
    assert told == rows
    assert rows["occurrence"] == pytest.approx(2 * 52 * 7 * 8 * 0.86, rel=0.05)
    assert rows["visit"] == pytest.approx(14 * 2 * 309, rel=0.02)
    assert rows["badge"] == rows["visit"] + rows["registration"]
    assert rows["journal"] == 1


@pytest.mark.parametrize("load", [Load(0, 1, 1, MONDAY), Load(2, 0, 1, MONDAY), Load(2, 99, 1, MONDAY)])
def test_a_size_out_of_reach_is_refused(tmp_path: Path, load: Load) -> None:
    premises = premises_at(str(tmp_path / "house"), "1", tmp_path)
    with pytest.raises(InvalidInput, match="out_of_range"):
        premises.create_load(None, load, nobody)


def test_a_house_that_is_there_is_never_filled(tmp_path: Path) -> None:
    premises = premises_at(str(tmp_path / "house"), "1", tmp_path)
    premises.create("Prøve")
    with pytest.raises(HouseUnusable, match="house_exists"):
        premises.create_load(None, SMALL, nobody)


def test_its_badges_are_read_like_any_other(visit: OpenHouse) -> None:
    from frontdesk.application.visits import BadgeFaces

    (face,) = visit.ask(BadgeFaces(registration_ids=(1,)))
    assert face.kind is BadgeKind.ATTENDEE
    outcome = visit.execute(RecordScan(face.code, "n1", at=at("20:00", date(2026, 1, 19))))
    assert outcome.receipt.answer != "unknown"  # type: ignore[attr-defined]
    assert derive(b"x", face.kind, 1) != face.code
