"""Queries and the one function that answers each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar, cast

from sqlalchemy import Connection

from frontdesk.application.bookings import (
    Calendar,
    FreeRooms,
    InTheWay,
    OneOccurrence,
    SeriesOccurrences,
    WaysItCanBeDone,
)
from frontdesk.application.calendar_import import PlanImport
from frontdesk.application.closures import ClosureOptions, PlanClosure
from frontdesk.application.events import Attendees, Events, Roster
from frontdesk.application.finding import FindRooms
from frontdesk.application.house import House, RoomPhotos
from frontdesk.application.journal_rows import JournalEntries, NextSteps
from frontdesk.application.messages import Query
from frontdesk.application.reports import MonthlyUsage
from frontdesk.application.room_use import CurrentNoShowRule, LateRooms
from frontdesk.application.rules import (
    Displacements,
    Friction,
    HouseRules,
    Requests,
    RuleCheck,
    RulesDueForReview,
    RuleWays,
)
from frontdesk.application.search import BadgeHolder, BookingsLike, Search
from frontdesk.application.series import SeriesPreview, SkippedNowFree
from frontdesk.application.visits import Arrivals, BadgeFaces, Evacuation, HostNames, WhoIsInside
from frontdesk.application.waiting import OfferHeld, OfferTime, WaitingList
from frontdesk.persistence.read_models import (
    availability,
    badges,
    calendar,
    calendar_import,
    closures,
    events,
    finding,
    house,
    journal,
    presence,
    requests,
    room_use,
    rules,
    search,
    series,
    usage,
    visits,
    waiting,
)

T = TypeVar("T")

ANSWERS: Mapping[type[Query[Any]], Callable[[Any, Connection], Any]] = {
    House: house.house,
    PlanImport: calendar_import.plan_import,
    RoomPhotos: house.room_photos,
    Calendar: calendar.calendar,
    OneOccurrence: calendar.one_occurrence,
    SeriesOccurrences: calendar.series_occurrences,
    HouseRules: rules.house_rules,
    RulesDueForReview: rules.rules_due_for_review,
    RuleCheck: rules.rule_check,
    RuleWays: rules.rule_ways,
    Friction: rules.friction_rows,
    Requests: requests.requests,
    Displacements: requests.displacements,
    SeriesPreview: series.series_preview,
    FindRooms: finding.find_rooms,
    PlanClosure: closures.plan_closure,
    ClosureOptions: closures.closure_options,
    FreeRooms: availability.free_rooms,
    InTheWay: availability.in_the_way,
    WaysItCanBeDone: availability.ways_it_can_be_done,
    Arrivals: visits.arrivals,
    HostNames: visits.host_names,
    WhoIsInside: presence.who_is_inside,
    Evacuation: presence.evacuation,
    BadgeFaces: badges.badge_faces,
    Events: events.events,
    Attendees: events.attendees,
    Roster: events.roster,
    WaitingList: waiting.waiting_list,
    OfferHeld: waiting.offer_held,
    OfferTime: waiting.offer_time,
    LateRooms: room_use.late_rooms,
    CurrentNoShowRule: room_use.current_no_show_rule,
    SkippedNowFree: room_use.skipped_now_free,
    MonthlyUsage: usage.monthly_usage,
    JournalEntries: journal.journal_entries,
    NextSteps: journal.next_steps,
    BookingsLike: search.bookings_like,
    Search: search.search,
    BadgeHolder: search.badge_holder,
}


def answer(query: Query[T], connection: Connection) -> T:
    """Answers a query on an open read-only transaction."""
    return cast("T", ANSWERS[type(query)](query, connection))
