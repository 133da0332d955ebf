"""Handlers of the waiting list. Offers are made in ``offers``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from frontdesk.application.bookings import ChangeState, StateChange
from frontdesk.application.handlers.bookings import change_state
from frontdesk.application.handlers.checks import bookable_span, refuse_changed
from frontdesk.application.handlers.together import joined
from frontdesk.application.messages import Changes, Kind, Label, Outcome
from frontdesk.application.ports import Work
from frontdesk.application.waiting import (
    OFFER_MINUTES,
    USUAL_OFFER_MINUTES,
    AcceptOffer,
    JoinWaitingList,
    RankWaiting,
    RestoreWaiting,
    SetOfferTime,
    TakeOfferBack,
    WaitingContent,
    WaitingReceipt,
    WaitingState,
    WithdrawWaiting,
)
from frontdesk.application.waiting_ports import RANK_STEP, NewWish
from frontdesk.domain.booking import OccurrenceState
from frontdesk.domain.errors import InvalidInput, NotFound, WrongState
from frontdesk.domain.resource import ResourceKind
from frontdesk.domain.text_rules import clean_text

SHORTEST_OFFER, LONGEST_OFFER = 5, 14 * 24 * 60
ON_THE_LIST = frozenset({WaitingState.WAITING, WaitingState.OFFERED})


def join_waiting_list(command: JoinWaitingList, work: Work) -> Outcome:
    """Puts a wish on the list. Receipt: WaitingReceipt. Raises InvalidInput, NotFound, CprNumberRefused."""
    waiting_id = work.waiting.add(_new_wish(command, work))
    label = Label("waiting_joined", {"title": command.title})
    return Outcome(
        WaitingReceipt(waiting_id, work.version),
        Changes({Kind.WAITING: (waiting_id,)}),
        label,
        WithdrawWaiting(waiting_id, work.version, as_it_stands=True),
    )


def _new_wish(command: JoinWaitingList, work: Work) -> NewWish:
    bookable_span(command.span, work.now)
    if command.span.start <= work.now:
        raise InvalidInput("start", "begun", command.span.start)
    if not 0 < command.party_size <= 100_000:
        raise InvalidInput("party_size", "out_of_range", command.party_size)
    if command.room_id is not None:
        facts = work.house.resources([command.room_id]).get(command.room_id)
        if facts is None or facts.kind is not ResourceKind.ROOM:
            raise NotFound("room", command.room_id)
    return NewWish(
        command.room_id,
        command.span,
        command.party_size,
        clean_text("title", command.title, 120, required=True),
        clean_text("organizer", command.organizer, 120),
        clean_text("contact", command.contact, 120),
        tuple(clean_text("equipment", need, 60, required=True) for need in command.needs),
    )


def rank_waiting(command: RankWaiting, work: Work) -> Outcome:
    """Moves a wish up or down the list. Receipt: WaitingReceipt."""
    wish = on_the_list(work, command.waiting_id, command.expected_version)
    others = [one for one in work.waiting.listed() if one.waiting_id != wish.waiting_id and one.state in ON_THE_LIST]
    at = next((index for index, one in enumerate(others) if one.waiting_id == command.before), None)
    if at is None and command.before is not None:
        raise NotFound("waiting", command.before)
    at = len(others) if at is None else at
    changed = _between(wish, others, at)
    return _changed(work, [wish], [changed]) if changed else _renumbered(work, wish, others, at)


def _between(wish: WaitingContent, others: Sequence[WaitingContent], at: int) -> WaitingContent | None:
    """The wish at that place, or None when its neighbours' ranks leave no room between them."""
    above = others[at - 1].rank if at else (others[0].rank - 2 * RANK_STEP if others else 0)
    below = others[at].rank if at < len(others) else above + 2 * RANK_STEP
    rank = (above + below) // 2
    return replace(wish, rank=rank) if above < rank < below else None


def _renumbered(work: Work, wish: WaitingContent, others: Sequence[WaitingContent], at: int) -> Outcome:
    listed = [*others[:at], wish, *others[at:]]
    return _changed(
        work, listed, [replace(one, rank=RANK_STEP * number) for number, one in enumerate(listed, start=1)], wish
    )


def _changed(
    work: Work,
    before: Sequence[WaitingContent],
    after: Sequence[WaitingContent],
    about: WaitingContent | None = None,
    verb: str = "waiting_ranked",
    version: int | None = None,
) -> Outcome:
    """Stores wishes with this content at the transaction's version; the inverse puts them back exactly."""
    version = version or work.version
    work.waiting.put([replace(one, version=version) for one in after])
    about = about or after[0]
    return Outcome(
        WaitingReceipt(about.waiting_id, version),
        Changes({Kind.WAITING: tuple(one.waiting_id for one in after)}),
        Label(verb, {"title": about.title}),
        RestoreWaiting(tuple(before), (version,) * len(before)),
    )


def restore_waiting(command: RestoreWaiting, work: Work) -> Outcome:
    """Puts wishes back as they were. Receipt: WaitingReceipt."""
    before = work.waiting.wishes([one.waiting_id for one in command.wishes])
    if len(before) < len(command.wishes) or not before:
        raise NotFound("waiting", command.wishes[0].waiting_id if command.wishes else 0)
    for known, expected in zip(before, command.expected, strict=True):
        refuse_changed(work, "waiting", known.waiting_id, known.version, expected)
    work.waiting.put(command.wishes)
    first = command.wishes[0]
    return Outcome(
        WaitingReceipt(first.waiting_id, first.version),
        Changes({Kind.WAITING: tuple(one.waiting_id for one in command.wishes)}),
        Label("restored", {"count": len(before)}),
        _back(before, command.wishes),
    )


def _back(before: tuple[WaitingContent, ...], now: tuple[WaitingContent, ...]) -> RestoreWaiting | WithdrawWaiting:
    """What takes a restoring back; who joined again can be withdrawn whatever was offered since."""
    first = now[0]
    if first.state is WaitingState.WAITING and before[0].state is WaitingState.WITHDRAWN:
        return WithdrawWaiting(first.waiting_id, first.version, as_it_stands=True, restores=before[0].version)
    return RestoreWaiting(before, tuple(one.version for one in now))


def withdraw_waiting(command: WithdrawWaiting, work: Work) -> Outcome:
    """Takes a wish off the list, and lets go what was held for it.

    Receipt: WaitingReceipt; with an offer Receipts, it first.
    """
    wish = on_the_list(work, command.waiting_id, None if command.as_it_stands else command.expected_version)
    withdrawn = replace(wish, state=WaitingState.WITHDRAWN)
    return _with_offer(work, wish, withdrawn, "waiting_withdrawn", version=command.restores)


def take_offer_back(command: TakeOfferBack, work: Work) -> Outcome:
    """Lets go what is held for a wish, which waits on. Receipt: Receipts, WaitingReceipt first."""
    wish = _offered(work, command.waiting_id, command.expected_version)
    waits = replace(wish, state=WaitingState.WAITING, series_id=None, offered_until=None)
    return _with_offer(work, wish, waits, "offer_taken_back")


def accept_offer(command: AcceptOffer, work: Work) -> Outcome:
    """Confirms what is held for a wish. Receipt: Receipts, WaitingReceipt first.

    Raises WrongState when its time is out.
    """
    wish = _offered(work, command.waiting_id, command.expected_version)
    if wish.offered_until is None or wish.offered_until <= work.now:
        raise WrongState("waiting", wish.waiting_id, WaitingState.EXPIRED)
    accepted = replace(wish, state=WaitingState.ACCEPTED)
    return _with_offer(work, wish, accepted, "offer_accepted", OccurrenceState.CONFIRMED)


def _with_offer(
    work: Work,
    wish: WaitingContent,
    becomes: WaitingContent,
    verb: str,
    state: OccurrenceState = OccurrenceState.CANCELLED,
    version: int | None = None,
) -> Outcome:
    """A wish changed, and with it the booking that is held for it."""
    changed = _changed(work, [wish], [becomes], verb=verb, version=version)
    if wish.state is not WaitingState.OFFERED or wish.series_id is None:
        return changed
    held = work.bookings.occurrences(list(work.waiting.booked([wish.series_id]).values()))
    changes = tuple(StateChange(one.id, state, one.version) for one in held if one.state is OccurrenceState.HELD)
    if not changes:
        raise WrongState("waiting", wish.waiting_id, WaitingState.EXPIRED)
    return joined([changed, change_state(ChangeState(changes), work)], changed.label)


def on_the_list(work: Work, waiting_id: int, expected_version: int | None) -> WaitingContent:
    """A wish that waits or has an offer, as the caller saw it. Raises NotFound, StaleBooking, WrongState."""
    found = work.waiting.wishes([waiting_id])
    if not found:
        raise NotFound("waiting", waiting_id)
    if expected_version is not None:
        refuse_changed(work, "waiting", waiting_id, found[0].version, expected_version)
    if found[0].state not in ON_THE_LIST:
        raise WrongState("waiting", waiting_id, found[0].state)
    return found[0]


def _offered(work: Work, waiting_id: int, expected_version: int) -> WaitingContent:
    wish = on_the_list(work, waiting_id, expected_version)
    if wish.state is not WaitingState.OFFERED:
        raise WrongState("waiting", waiting_id, wish.state)
    return wish


def set_offer_time(command: SetOfferTime, work: Work) -> Outcome:
    """Says for how long an offer is held. Raises InvalidInput."""
    if not SHORTEST_OFFER <= command.minutes <= LONGEST_OFFER:
        raise InvalidInput("minutes", "out_of_range", command.minutes)
    before = offer_minutes(work)
    work.house.keep_setting(OFFER_MINUTES, str(command.minutes))
    return Outcome(
        WaitingReceipt(0, work.version),
        Changes({Kind.RULE: (0,)}),
        Label("offer_time_set", {"minutes": command.minutes}),
        SetOfferTime(before),
    )


def offer_minutes(work: Work) -> int:
    return int(work.house.setting(OFFER_MINUTES) or USUAL_OFFER_MINUTES)
