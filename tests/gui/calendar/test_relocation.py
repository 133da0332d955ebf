"""What is entered for an existing booking, and the one command that makes it so."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from frontdesk.application.bookings import DescribeBooking, EquipmentWish, MoveOccurrences
from frontdesk.application.house import HouseProfile
from frontdesk.application.series import EditScope, EditSeries
from frontdesk.domain.resource import EquipmentUnit, Room
from frontdesk.gui.calendar.draft import BookingDraft
from frontdesk.gui.calendar.merging import merged
from frontdesk.gui.calendar.presenter import as_draft, rooms_of
from frontdesk.gui.calendar.relocation import Relocation, changing
from tests.support.timeline import ROOMS, occurrence, span

HALLS = Room(9, "begge", "Begge sale", 40, parts=(1, 2))
UNITS = tuple(EquipmentUnit(70 + number, f"p{number}", f"Projektor {number}", "Projektor") for number in (1, 2))
HOUSE = HouseProfile("Huset", tuple(ROOMS), (), (), (), combined=(HALLS,), equipment=UNITS)
MEETING = occurrence(7, "09:00", "10:30", 1)
YOGA = occurrence(8, "09:00", "10:30", 1, repeats=True)


def entered(**changed: object) -> BookingDraft:
    return replace(as_draft(MEETING, HOUSE), **changed)  # type: ignore[arg-type]


def test_nothing_changed_is_nothing_saved() -> None:
    assert changing(MEETING, entered(), entered(), EditScope.THIS, HOUSE) is None


def test_words_alone_are_words_alone() -> None:
    command = changing(MEETING, entered(), entered(note="Kaffe", party_size=None), EditScope.THIS, HOUSE)
    assert isinstance(command, DescribeBooking)
    assert (command.title, command.note, command.party_size) == (MEETING.title, "Kaffe", None)


def test_only_what_is_different_is_told_of_a_series() -> None:
    wanted = entered(title="Yin", span=span("10:00", "12:00"))
    command = changing(YOGA, entered(), wanted, EditScope.ALL, HOUSE)
    assert isinstance(command, EditSeries)
    assert (command.scope, command.edit.title, command.edit.organizer) == (EditScope.ALL, "Yin", None)
    assert (command.edit.shift, command.edit.duration) == (timedelta(hours=1), timedelta(hours=2))
    assert command.edit.room_ids is None


def test_another_room_seating_and_margins_are_one_edit() -> None:
    wanted = entered(room_id=2, seating="Biograf", setup_minutes=15)
    command = changing(MEETING, entered(), wanted, EditScope.THIS, HOUSE)
    assert isinstance(command, EditSeries)
    assert (command.edit.room_ids, command.edit.seating, command.edit.setup_minutes) == ((2,), "Biograf", 15)


def test_equipment_is_claimed_like_rooms_and_the_own_units_first() -> None:
    with_one = replace(MEETING, resource_ids=(1, 72))
    before = as_draft(with_one, HOUSE)
    assert before.equipment == (EquipmentWish("Projektor", 1),)
    both = replace(before, equipment=(EquipmentWish("Projektor", 2),))
    command = changing(with_one, before, both, EditScope.THIS, HOUSE)
    assert isinstance(command, MoveOccurrences)
    assert command.moves[0].resource_ids == (1, 72, 71)


def test_rooms_opened_into_one_are_shown_as_that_one() -> None:
    assert rooms_of((1, 2, 71), HOUSE) == (9,)
    assert rooms_of((1, 3), HOUSE) == (1, 3)


def test_a_drop_moves_one_date_by_itself_and_more_as_an_edit() -> None:
    drop = Relocation(YOGA, 1, 2, (2,), span("10:00", "11:30"))
    assert isinstance(drop.command(HOUSE), MoveOccurrences)
    command = replace(drop, scope=EditScope.THIS_AND_FOLLOWING).command(HOUSE)
    assert isinstance(command, EditSeries)
    assert (command.edit.shift, command.edit.room_ids, command.edit.duration) == (timedelta(hours=1), (2,), None)


@pytest.mark.parametrize(
    ("typed", "meanwhile", "shown"),
    [
        ({"title": "Ny titel"}, {"party_size": 9}, ("Ny titel", 9)),
        ({}, {"title": "Fra en kollega", "party_size": 9}, ("Fra en kollega", 9)),
        ({"party_size": 3}, {"party_size": 9}, (MEETING.title, 3)),
    ],
)
def test_what_is_being_typed_outlives_a_change_by_somebody_else(
    typed: dict[str, object], meanwhile: dict[str, object], shown: tuple[str, int]
) -> None:
    found = merged(entered(), entered(**typed), entered(**meanwhile))
    assert (found.title, found.party_size) == shown
