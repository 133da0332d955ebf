"""Offering what has become free to those who wait: in order, in one transaction, so that only one desk does it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta

from frontdesk.application.bookings import BookRooms, EquipmentWish, OccurrenceContent
from frontdesk.application.handlers.checks import known_resources, opening_hours
from frontdesk.application.handlers.placing import place_series
from frontdesk.application.handlers.waiting import offer_minutes
from frontdesk.application.messages import Changes, Kind, Label, Outcome
from frontdesk.application.ports import ResourceFacts, Standing, Work
from frontdesk.application.waiting import OfferFreed, OffersReceipt, WaitingContent, WaitingState
from frontdesk.domain.booking import OccurrenceState, SeriesKind, block
from frontdesk.domain.clock_time import local_date
from frontdesk.domain.needs import HEARING_LOOP, STEP_FREE, Needs, best_first, lacks
from frontdesk.domain.resource import ResourceKind, Room
from frontdesk.domain.time_span import TimeSpan

NO_TIME = timedelta(0)


@dataclass
class _Done:
    """What was done so far: wishes and occurrences by what became of them."""

    offered: list[WaitingContent] = field(default_factory=list)
    expired: list[WaitingContent] = field(default_factory=list)
    put_right: list[WaitingContent] = field(default_factory=list)
    occurrence_ids: list[int] = field(default_factory=list)


def offer_freed(_command: OfferFreed, work: Work) -> Outcome:
    """Lets offers go whose time is out, and holds what is free for the next. Receipt: OffersReceipt."""
    done = _Done()
    listed = work.waiting.listed()
    _settle(work, [one for one in listed if one.series_id is not None], done)
    waiting = [one for one in listed if one.state is WaitingState.WAITING]
    _drop_past(work, waiting, done)
    _offer(work, [one for one in waiting if one.span.start > work.now], done)
    return _outcome(done)


def _settle(work: Work, wishes: Sequence[WaitingContent], done: _Done) -> None:
    """What was held and is not any more, or not for longer; and what somebody did to the booking itself."""
    if not wishes:
        return
    booked = work.waiting.booked([one.series_id for one in wishes if one.series_id is not None])
    held = {one.series_id: one for one in work.bookings.content(list(booked.values()))}
    for wish in wishes:
        occurrence = held.get(wish.series_id or 0)
        becomes = _stands(wish, occurrence, work)
        if becomes is WaitingState.EXPIRED and occurrence is not None and occurrence.state is OccurrenceState.HELD:
            work.bookings.set_states([Standing(occurrence.occurrence_id, OccurrenceState.CANCELLED, work.version)])
            done.occurrence_ids.append(occurrence.occurrence_id)
        if becomes is not wish.state:
            _put(work, replace(wish, state=becomes), done)


def _stands(wish: WaitingContent, occurrence: OccurrenceContent | None, work: Work) -> WaitingState:
    """Where a wish stands now, by the booking that was made of it."""
    if occurrence is None or occurrence.state is OccurrenceState.CANCELLED:
        return WaitingState.EXPIRED
    if occurrence.state is not OccurrenceState.HELD:
        return WaitingState.ACCEPTED
    until = min(wish.offered_until or work.now, occurrence.span.start)
    return WaitingState.EXPIRED if until <= work.now else WaitingState.OFFERED


def _put(work: Work, wish: WaitingContent, done: _Done) -> None:
    work.waiting.put([replace(wish, version=work.version)])
    (done.expired if wish.state is WaitingState.EXPIRED else done.put_right).append(wish)


def _drop_past(work: Work, waiting: Iterable[WaitingContent], done: _Done) -> None:
    """Nobody can be offered what has begun."""
    for wish in waiting:
        if wish.span.start <= work.now:
            _put(work, replace(wish, state=WaitingState.EXPIRED), done)


def _offer(work: Work, waiting: Sequence[WaitingContent], done: _Done) -> None:
    rooms = work.waiting.rooms() if waiting else ()
    for wish in waiting:
        place = next(_places(work, wish, rooms), None)
        if place is not None and not _closed(work, wish.span):
            done.offered.append(_hold(work, wish, *place, done))


def _places(
    work: Work, wish: WaitingContent, rooms: Sequence[Room]
) -> Iterator[tuple[int, Mapping[int, ResourceFacts], tuple[EquipmentWish, ...]]]:
    """Where the wish can be had: the room, what it occupies, and the equipment that goes with it; best first."""
    needs = _needs(wish)
    for room in best_first([one for one in rooms if wish.room_id in (None, one.id)], needs):
        missing = lacks(room, needs)
        equipment = tuple(EquipmentWish(word) for word in missing if work.house.units(word))
        if wish.room_id is None and len(equipment) < len(missing):
            continue
        occupied = known_resources(work, [room.id], ResourceKind.ROOM)
        if all(_is_free(work, [one.id], wish.span, one.turnover) for one in occupied.values()) and all(
            _has_unit(work, one, wish.span) for one in equipment
        ):
            yield room.id, occupied, equipment


def _needs(wish: WaitingContent) -> Needs:
    fixed = tuple(word for word in wish.needs if word not in (HEARING_LOOP, STEP_FREE))
    return Needs(
        party_size=wish.party_size,
        fixed=fixed,
        hearing_loop=HEARING_LOOP in wish.needs,
        step_free=STEP_FREE in wish.needs,
    )


def _is_free(work: Work, resource_ids: Sequence[int], span: TimeSpan, turnover: timedelta = NO_TIME) -> bool:
    return not work.bookings.holding(resource_ids, block(span, NO_TIME, NO_TIME, turnover))


def _has_unit(work: Work, wish: EquipmentWish, span: TimeSpan) -> bool:
    return any(_is_free(work, [unit], span) for unit in work.house.units(wish.type))


def _closed(work: Work, span: TimeSpan) -> bool:
    """Whether the house is closed the whole of the day: a wish from before it was closed is not offered then."""
    day = local_date(span.start)
    return opening_hours(work, day, day).closed_because(day) is not None


def _hold(
    work: Work,
    wish: WaitingContent,
    room_id: int,
    occupied: Mapping[int, ResourceFacts],
    equipment: tuple[EquipmentWish, ...],
    done: _Done,
) -> WaitingContent:
    booking = BookRooms((room_id,), wish.span, wish.title, wish.organizer, wish.party_size, equipment=equipment)
    receipt = place_series(work, SeriesKind.BOOKING, booking, occupied, OccurrenceState.HELD).receipt
    until = min(work.now + timedelta(minutes=offer_minutes(work)), wish.span.start)
    offered = replace(wish, state=WaitingState.OFFERED, series_id=receipt.series_id, offered_until=until)
    work.waiting.put([replace(offered, version=work.version)])
    done.occurrence_ids += receipt.occurrence_ids
    return offered


def _outcome(done: _Done) -> Outcome:
    touched = [*done.offered, *done.expired, *done.put_right]
    receipt = OffersReceipt(
        tuple(one.waiting_id for one in done.offered), tuple(one.waiting_id for one in done.expired)
    )
    label = Label("offers_made", {"title": ", ".join(dict.fromkeys(one.title for one in touched))})
    ids = {
        Kind.WAITING: tuple(dict.fromkeys(one.waiting_id for one in touched)),
        Kind.OCCURRENCE: tuple(done.occurrence_ids),
        Kind.SERIES: tuple(one.series_id for one in done.offered if one.series_id is not None),
    }
    return Outcome(receipt, Changes({kind: found for kind, found in ids.items() if found}), label)
