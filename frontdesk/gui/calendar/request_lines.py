"""Requests as lines: who asks, how long they have waited, and what saying yes would displace. No widgets."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from frontdesk.application.bookings import OccurrenceMove, PlannedOccurrence, StateChange
from frontdesk.application.closures import ClosurePlan, Disturbance, PlannedWay
from frontdesk.application.house import HouseProfile
from frontdesk.application.rules import ApproveRequest, Displaced, RequestRow
from frontdesk.domain.booking import OccurrenceState
from frontdesk.domain.clock_time import local_date
from frontdesk.domain.resource import Room
from frontdesk.gui.planning.days import length_words, people_words, short_day
from frontdesk.gui.planning.rule_texts import days_words, rule_text
from frontdesk.gui.timeline.texts import clock_range, headline

DAY = timedelta(days=1)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Requests", text)


def waited_words(row: RequestRow, now: datetime) -> str:
    """``Ventet 2 dage``: whole days, below one hours and minutes."""
    waited = max(now - row.asked_at, timedelta())
    if waited >= DAY:
        words = days_words(waited // DAY)
    else:
        exact = waited if waited < timedelta(hours=2) else timedelta(hours=waited // timedelta(hours=1))
        words = length_words(exact)
    return _tr("Ventet {0}").format(words)


def line_text(row: RequestRow, profile: HouseProfile, now: datetime) -> str:
    """Two lines: how long and who, then when and where."""
    first = row.occurrences[0]
    return f"{headline(first)} · {waited_words(row, now)}\n{when_text(row)} · {rooms_text(first, profile)}"


def who_text(row: RequestRow) -> str:
    """``Demo Design ApS · Generalforsamling · 40 personer``."""
    first = row.occurrences[0]
    parts = (first.organizer, first.title, people_words(first.party_size) if first.party_size else "")
    return " · ".join(part for part in parts if part)


def when_text(row: RequestRow) -> str:
    """``tir 24-11 10:00–12:00``, and how many dates more."""
    first = row.occurrences[0]
    text = f"{short_day(local_date(first.span.start))} {clock_range(first.span)}"
    more = len(row.occurrences) - 1
    return f"{text} {QCoreApplication.translate('Requests', '+ %n gang(e)', None, more)}" if more else text


def rooms_text(one: PlannedOccurrence, profile: HouseProfile) -> str:
    """The rooms by name, a combined one as one."""
    return " + ".join(room.name for room in _rooms(one.resource_ids, profile))


def _rooms(resource_ids: Iterable[int], profile: HouseProfile) -> tuple[Room, ...]:
    claimed = set(resource_ids)
    single = tuple(room for room in profile.rooms if room.id in claimed)
    parts = {room.id for room in single}
    whole = next((room for room in profile.combined if set(room.parts) == parts), None)
    return (whole,) if whole else single


def rules_text(row: RequestRow, profile: HouseProfile, today: date) -> str:
    """The rules that wanted to be asked, a line each."""
    return "\n".join(
        rule_text(rule, today, ", ".join(profile.name_of(room_id) for room_id in rule.room_ids))
        for rule in row.asked_by_rules
    )


def plan_of(displaced: Iterable[Displaced], profile: HouseProfile) -> ClosurePlan:
    """What gives way to a request, as a plan like that around a closed room."""
    return ClosurePlan(tuple(_way(one, profile) for one in displaced))


def _way(one: Displaced, profile: HouseProfile) -> PlannedWay:
    move = one.way
    if move is None:
        return PlannedWay(one.occurrence, None, (), Disturbance.CANCELLED)
    return PlannedWay(one.occurrence, move, _rooms(move.resource_ids, profile), _disturbance(one.occurrence, move))


def _disturbance(one: PlannedOccurrence, move: OccurrenceMove) -> Disturbance:
    if move.span == one.span:
        return Disturbance.OTHER_ROOM
    moved = set(move.resource_ids) != set(one.resource_ids)
    return Disturbance.OTHER_ROOM_AND_TIME if moved else Disturbance.OTHER_TIME


def too_late_text(plan: ClosurePlan, now: datetime) -> str:
    """Why it cannot be approved: somebody is in the room, or was. Empty when it can."""
    begun = [way.occurrence for way in plan.ways if way.move is None and way.occurrence.span.start <= now]
    if not begun:
        return ""
    text = _tr("{0} har lokalet {1} og kan ikke vige mere.")
    return text.format(headline(begun[0]), clock_range(begun[0].span))


def approval(row: RequestRow, plan: ClosurePlan) -> ApproveRequest:
    """Says yes, with what gives way as the plan has it."""
    moves = tuple(way.move for way in plan.ways if way.move is not None)
    cancels = tuple(
        StateChange(way.occurrence.occurrence_id, OccurrenceState.CANCELLED, way.occurrence.version)
        for way in plan.ways
        if way.move is None
    )
    return ApproveRequest(row.series_id, row.series_version, moves, cancels)


def gives_way_text(plan: ClosurePlan) -> str:
    """``2 flyttes, 1 aflyses``, without what is none."""
    moved = QCoreApplication.translate("Requests", "%n flyttes", None, plan.moved) if plan.moved else ""
    cancelled = QCoreApplication.translate("Requests", "%n aflyses", None, plan.cancelled) if plan.cancelled else ""
    return ", ".join(part for part in (moved, cancelled) if part)


def displaces_text(plan: ClosurePlan) -> str:
    """The heading over what gives way."""
    if not plan.ways:
        return _tr("Alt er ledigt: intet skal flyttes")
    return _tr("For at få plads: {0}").format(gives_way_text(plan))


def approve_text(plan: ClosurePlan) -> str:
    """What the button does."""
    return _tr("Godkend ({0})").format(gives_way_text(plan)) if plan.ways else _tr("Godkend")
