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
    friction,
    house,
    obeying,
    offers,
    requests,
    room_use,
    rooms,
    rules,
    scans,
    together,
    visits,
    waiting,
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
from frontdesk.application.room_use import EndUse, ReleaseLate, SetNoShowRule, StartUse
from frontdesk.application.rules import ApproveRequest, DeclineRequest, KeepRule, MarkFriction, SwitchRule
from frontdesk.application.series import EditSeries
from frontdesk.application.visits import (
    AnnulScans,
    ChangeVisitState,
    CheckByHand,
    ExpectVisitor,
    RecordScan,
    WalkIn,
)
from frontdesk.application.waiting import (
    AcceptOffer,
    JoinWaitingList,
    OfferFreed,
    RankWaiting,
    RestoreWaiting,
    SetOfferTime,
    TakeOfferBack,
    WithdrawWaiting,
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
    BookRooms: obeying.book_rooms,
    MoveOccurrences: obeying.move_occurrences,
    ShiftSeries: obeying.shift_series,
    EditSeries: obeying.edit_series,
    ChangeState: requests.change_any_state,
    CloseRooms: closures.close_rooms,
    CopyOccurrence: obeying.copy_occurrence,
    SplitOccurrence: copying.split_occurrence,
    CancelSeries: bookings.cancel_series,
    DescribeBooking: bookings.describe_booking,
    KeepRule: rules.keep_rule,
    SwitchRule: rules.switch_rule,
    ApproveRequest: requests.approve_request,
    DeclineRequest: requests.decline_request,
    MarkFriction: friction.mark_friction,
    ImportCalendar: calendar_import.import_calendar,
    RememberImport: calendar_import.remember_import,
    JoinWaitingList: waiting.join_waiting_list,
    RankWaiting: waiting.rank_waiting,
    WithdrawWaiting: waiting.withdraw_waiting,
    TakeOfferBack: waiting.take_offer_back,
    AcceptOffer: waiting.accept_offer,
    RestoreWaiting: waiting.restore_waiting,
    SetOfferTime: waiting.set_offer_time,
    OfferFreed: offers.offer_freed,
    StartUse: room_use.start_use,
    EndUse: room_use.end_use,
    ReleaseLate: room_use.release_late,
    SetNoShowRule: room_use.set_no_show_rule,
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
