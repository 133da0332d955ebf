"""Handlers of the commands that set the house up."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from frontdesk.application.handlers.rooms import checked_room
from frontdesk.application.house import (
    AddAdvisor,
    AddRoom,
    CloseOn,
    ReopenOn,
    ResourceReceipt,
    RetireRoom,
    SetOpeningHours,
    SetSeasons,
    SetYearlyClosings,
)
from frontdesk.application.messages import Changes, Kind, Label, Outcome, Receipt
from frontdesk.application.ports import Work
from frontdesk.domain.calendar_days import ClosingDay, MonthDay, WeekdayHours
from frontdesk.domain.errors import InvalidInput, NotFound
from frontdesk.domain.slugs import free_slug
from frontdesk.domain.text_rules import clean_text

CHANGED_HOURS = Changes({Kind.HOURS: (1,)})


def add_room(command: AddRoom, work: Work) -> Outcome:
    """Adds a room. Receipt: ResourceReceipt."""
    room = checked_room(work, command)
    slug = free_slug(room.name, work.house.slugs())
    room_id = work.house.add_room(slug, room)
    return _added("room_added", room_id, slug, room.name, RetireRoom(room_id))


def add_advisor(command: AddAdvisor, work: Work) -> Outcome:
    """Adds an advisor. Receipt: ResourceReceipt."""
    name = clean_text("name", command.name, 80, required=True)
    slug = free_slug(name, work.house.slugs())
    topics = [clean_text("topic", topic, 80, required=True) for topic in command.topics]
    identifier = work.house.add_advisor(slug, name, topics, clean_text("email", command.email, 254))
    return _added("advisor_added", identifier, slug, name)


def _added(verb: str, identifier: int, slug: str, name: str, back: RetireRoom | None = None) -> Outcome:
    changes = Changes({Kind.RESOURCE: (identifier,)})
    return Outcome(ResourceReceipt(identifier, slug), changes, Label(verb, {"name": name}), back)


def set_opening_hours(command: SetOpeningHours, work: Work) -> Outcome:
    """Replaces the week's hours."""
    _refuse_bad_week(command.week)
    back = SetOpeningHours(work.house.hours())
    work.house.replace_hours(command.week)
    return Outcome(Receipt(), CHANGED_HOURS, Label("hours_set"), back)


def set_seasons(command: SetSeasons, work: Work) -> Outcome:
    """Replaces the seasons with their hours."""
    for season in command.seasons:
        clean_text("name", season.name, 60, required=True)
        _refuse_bad_week(season.week)
        for on in (season.first, season.last):
            _refuse_bad_day(on)
    back = SetSeasons(work.house.seasons())
    work.house.replace_seasons(command.seasons)
    return Outcome(Receipt(), CHANGED_HOURS, Label("seasons_set"), back)


def set_yearly_closings(command: SetYearlyClosings, work: Work) -> Outcome:
    """Replaces the closing days and half days of every year."""
    for day in command.days:
        clean_text("reason", day.reason, 120, required=True)
        _refuse_bad_day(day.on)
        if (day.opens is None) != (day.closes is None):
            raise InvalidInput("hours", "required")
    if len({day.on for day in command.days}) < len(command.days):
        raise InvalidInput("day", "twice")
    back = SetYearlyClosings(work.house.yearly_closings())
    work.house.replace_yearly_closings(command.days)
    return Outcome(Receipt(), CHANGED_HOURS, Label("yearly_closings_set"), back)


def _refuse_bad_week(week: Iterable[WeekdayHours]) -> None:
    for entry in week:
        if not 1 <= entry.weekday <= 7 or entry.opens >= entry.closes:
            raise InvalidInput("hours", "out_of_range", entry.weekday)


def _refuse_bad_day(on: MonthDay) -> None:
    """29 February is a day of some years."""
    try:
        date(2000, on.month, on.day)
    except ValueError:
        raise InvalidInput("day", "out_of_range", f"{on.day}.{on.month}.") from None


def close_on(command: CloseOn, work: Work) -> Outcome:
    """Closes the house on a date, wholly or outside the given hours."""
    if (command.opens is None) != (command.closes is None):
        raise InvalidInput("hours", "required")
    earlier = work.house.closing_days(command.day, command.day)
    reason = clean_text("reason", command.reason, 120, required=True)
    work.house.keep_closing_day(ClosingDay(command.day, reason, command.opens, command.closes))
    label = Label("closed_on", {"day": command.day.isoformat(), "title": reason})
    return Outcome(Receipt(), CHANGED_HOURS, label, _restore(earlier, command.day))


def _restore(earlier: tuple[ClosingDay, ...], day: date) -> CloseOn | ReopenOn:
    for closing in earlier:
        return CloseOn(closing.day, closing.reason, closing.opens, closing.closes)
    return ReopenOn(day)


def reopen_on(command: ReopenOn, work: Work) -> Outcome:
    """Takes a closing day back. Raises NotFound."""
    earlier = work.house.closing_days(command.day, command.day)
    if not earlier:
        raise NotFound("closing_day", command.day)
    work.house.drop_closing_day(command.day)
    label = Label("reopened_on", {"day": command.day.isoformat()})
    return Outcome(Receipt(), CHANGED_HOURS, label, _restore(earlier, command.day))
