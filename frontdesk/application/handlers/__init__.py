"""Every command and the one function that carries it out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from frontdesk.application.advisors import BookAppointment
from frontdesk.application.bookings import (
    BookRooms,
    CancelSeries,
    ChangeState,
    CopyOccurrence,
    DescribeBooking,
    MoveOccurrences,
    RestoreBookings,
    ShiftSeries,
    SplitOccurrence,
)
from frontdesk.application.calendar_import import ImportCalendar, RememberImport
from frontdesk.application.closures import CloseRooms
from frontdesk.application.events import AddEvent, ChangeRegistrations, RegisterAttendees
from frontdesk.application.handlers import (
    advisors,
    bookings,
    calendar_import,
    closures,
    copying,
    events,
    house,
    rooms,
    scans,
    together,
    visits,
)
from frontdesk.application.house import (
    AddAdvisor,
    AddEquipment,
    AddRoom,
    AddRoomPhoto,
    ChangeRoom,
    CloseOn,
    ReopenOn,
    RetireEquipment,
    RetireRoom,
    SetOpeningHours,
    SetSeasons,
    SetYearlyClosings,
    ShowRoomPhoto,
)
from frontdesk.application.messages import Command, Outcome, Together
from frontdesk.application.ports import Work
from frontdesk.application.visits import (
    AnnulScans,
    ChangeVisitState,
    CheckByHand,
    ExpectVisitor,
    RecordScan,
    WalkIn,
)

HANDLERS: Mapping[type[Command], Callable[[Any, Work], Outcome]] = {
    Together: together.carry_out_together,
    RestoreBookings: together.restore_bookings,
    AddRoom: house.add_room,
    ChangeRoom: rooms.change_room,
    RetireRoom: rooms.retire_room,
    AddEquipment: rooms.add_equipment,
    RetireEquipment: rooms.retire_equipment,
    AddRoomPhoto: rooms.add_room_photo,
    ShowRoomPhoto: rooms.show_room_photo,
    SetSeasons: house.set_seasons,
    SetYearlyClosings: house.set_yearly_closings,
    AddAdvisor: house.add_advisor,
    SetOpeningHours: house.set_opening_hours,
    CloseOn: house.close_on,
    ReopenOn: house.reopen_on,
    BookRooms: bookings.book_rooms,
    MoveOccurrences: bookings.move_occurrences,
    ShiftSeries: bookings.shift_series,
    ChangeState: bookings.change_state,
    CloseRooms: closures.close_rooms,
    CopyOccurrence: obeying.copy_occurrence,
    SplitOccurrence: copying.split_occurrence,
    CancelSeries: bookings.cancel_series,
    DescribeBooking: bookings.describe_booking,
    ImportCalendar: calendar_import.import_calendar,
    RememberImport: calendar_import.remember_import,
    AddEvent: events.add_event,
    RegisterAttendees: events.register_attendees,
    ChangeRegistrations: events.change_registrations,
    BookAppointment: advisors.book_appointment,
    ExpectVisitor: visits.expect_visitor,
    WalkIn: visits.walk_in,
    ChangeVisitState: visits.change_visit_state,
    RecordScan: scans.record_scan,
    CheckByHand: scans.check_by_hand,
    AnnulScans: scans.annul_scans,
}


def handle(command: Command, work: Work) -> Outcome:
    """Carries a command out inside the given transaction."""
    return HANDLERS[type(command)](command, work)
