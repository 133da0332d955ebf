"""What needs somebody now, in the order it should be seen to, without widgets. Nothing else on the screen shouts."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from frontdesk.application.bookings import ChangeState, PlannedOccurrence, StateChange
from frontdesk.application.house import HouseProfile
from frontdesk.application.room_use import StartUse
from frontdesk.application.rules import KeepRule, RequestRow, SwitchRule
from frontdesk.application.series import SkippedDate
from frontdesk.application.waiting import AcceptOffer, WaitingRow, WaitingState, WithdrawWaiting
from frontdesk.domain.booking import OccurrenceState
from frontdesk.domain.clock_time import local_date
from frontdesk.domain.house_rules import HouseRule
from frontdesk.domain.time_span import TimeSpan
from frontdesk.gui.formats import prose_clock
from frontdesk.gui.planning.act_list import Act, ActLine
from frontdesk.gui.planning.changes import to_state
from frontdesk.gui.planning.days import length_words, short_day
from frontdesk.gui.planning.rule_texts import review_text, subject
from frontdesk.gui.timeline.texts import clock, clock_range, headline

SOON = timedelta(minutes=30)
"""An offer that runs out within this is marked."""

A_YEAR = 365
"""How many days a rule holds on when it is renewed."""


class NeedKind(StrEnum):
    """What may need somebody, the most urgent first."""

    LATE = "late"
    OFFER = "offer"
    REQUEST = "request"
    SKIPPED = "skipped"
    RULE = "rule"


@dataclass(frozen=True, slots=True)
class Goes:
    """Where an act leads instead of running a command: a place and what is shown there."""

    place: str
    focus: tuple[tuple[str, object], ...] = ()


@dataclass(frozen=True, slots=True)
class NotNow:
    """It is not asked about again here today."""


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of all that may need somebody."""

    late: tuple[PlannedOccurrence, ...] = ()
    waiting: tuple[WaitingRow, ...] = ()
    requests: tuple[RequestRow, ...] = ()
    skipped: tuple[SkippedDate, ...] = ()
    rules: tuple[HouseRule, ...] = ()


def needs(known: Known, profile: HouseProfile, now: datetime, kept: Collection[tuple[str, int]]) -> tuple[ActLine, ...]:
    """The lines, without those that were put off."""
    lines = (
        *(late_need(one, profile, now) for one in known.late),
        *offers(known.waiting, profile, now),
        *(_request(one, profile, now) for one in known.requests),
        *(_skipped(one, now) for one in known.skipped),
        *(_rule(one, local_date(now)) for one in known.rules),
    )
    return tuple(line for line in lines if line.key not in kept)


def late_need(one: PlannedOccurrence, profile: HouseProfile, now: datetime) -> ActLine:
    """``Ikke mødt: Jens Bro, 10:15 · Samtale 1``."""
    text = _tr("Ikke mødt: {0}, {1}").format(headline(one), clock(one.span.start))
    return ActLine(
        (NeedKind.LATE, one.occurrence_id),
        _joined([text, _places(one.resource_ids, profile)]),
        _tr("{0} efter tiden").format(length_words(_whole_minutes(now - one.span.start))),
        (
            Act(_tr("Frigiv"), to_state(one, OccurrenceState.RELEASED)),
            Act(_tr("De er her"), StartUse(one.occurrence_id, one.version)),
            Act(_tr("Behold"), NotNow()),
        ),
        urgent=True,
    )


def offers(waiting: Iterable[WaitingRow], profile: HouseProfile, now: datetime) -> Iterator[ActLine]:
    """Who has been offered something and must be told, or has not answered yet; what runs out first comes first."""
    open_ = [one for one in waiting if one.state is WaitingState.OFFERED and one.offered_until is not None]
    for one in sorted(open_, key=lambda one: one.offered_until or now):
        yield _offer(one, profile, now)


def _offer(one: WaitingRow, profile: HouseProfile, now: datetime) -> ActLine:
    until = one.offered_until or now
    what = _joined([_places(one.offered_room_ids, profile), _when(one.span, now)])
    return ActLine(
        (NeedKind.OFFER, one.waiting_id),
        _joined([_tr("Tilbudt {0}").format(one.organizer or one.title), what]),
        _joined([offer_left(until, now), one.contact]),
        (
            Act(_tr("Tag imod"), AcceptOffer(one.waiting_id, one.version)),
            Act(_tr("Nej tak"), WithdrawWaiting(one.waiting_id, one.version)),
        ),
        urgent=until - now <= SOON,
    )


def offer_left(until: datetime, now: datetime) -> str:
    """``gælder til kl. 14.30, 25 minutter endnu``."""
    left = _whole_minutes(until - now)
    if left <= timedelta():
        return _tr("udløber nu")
    return _tr("gælder til {0}, {1} endnu").format(prose_clock(until), length_words(left))


def _request(one: RequestRow, profile: HouseProfile, now: datetime) -> ActLine:
    first = one.occurrences[0]
    what = _joined([_places(first.resource_ids, profile), _when(first.span, now)])
    return ActLine(
        (NeedKind.REQUEST, one.series_id),
        _joined([_tr("Anmodning: {0}").format(headline(first)), what]),
        _tr("har ventet {0}").format(_age(now - one.asked_at)),
        (Act(_tr("Behandl"), Goes("calendar", (("tool", "requests"),))),),
    )


def _skipped(one: SkippedDate, now: datetime) -> ActLine:
    date_ = one.occurrence
    take_in = ChangeState((StateChange(date_.occurrence_id, OccurrenceState.CONFIRMED, date_.version),))
    return ActLine(
        (NeedKind.SKIPPED, date_.occurrence_id),
        _joined([_tr("Ledig igen: {0}").format(headline(date_)), ", ".join(one.room_names), _when(date_.span, now)]),
        _tr("datoen blev sprunget over, da der var optaget"),
        (Act(_tr("Tag den med"), take_in), Act(_tr("Ikke nu"), NotNow())),
    )


def _rule(one: HouseRule, today: date) -> ActLine:
    renewed = replace(one, review_on=date.fromordinal(today.toordinal() + A_YEAR))
    return ActLine(
        (NeedKind.RULE, one.id),
        _tr("Skal reglen stadig gælde? {0}").format(subject(one)),
        _joined([one.owner, one.reason, review_text(one, today)]),
        (
            Act(_tr("Et år til"), KeepRule(renewed, one.version)),
            Act(_tr("Ikke mere"), SwitchRule(one.id, active=False, expected_version=one.version)),
            Act(_tr("Ikke nu"), NotNow()),
        ),
    )


def _places(resource_ids: Iterable[int], profile: HouseProfile) -> str:
    rooms: Mapping[int, str] = {room.id: room.name for room in (*profile.rooms, *profile.combined)}
    return ", ".join(rooms[one] for one in resource_ids if one in rooms)


def _when(span: TimeSpan, now: datetime) -> str:
    """``i dag 10:00–12:00``, ``tir 24-11 10:00–12:00``."""
    day = local_date(span.start)
    return f"{_tr('i dag') if day == local_date(now) else short_day(day)} {clock_range(span)}"


def _age(waited: timedelta) -> str:
    days = waited.days
    if not days:
        return length_words(max(_whole_minutes(waited), timedelta(minutes=1)))
    return QCoreApplication.translate("Needs", "%n dag(e)", None, days)


def _whole_minutes(length: timedelta) -> timedelta:
    return timedelta(minutes=int(length.total_seconds() // 60))


def _joined(parts: Iterable[str]) -> str:
    return " · ".join(part for part in parts if part)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Needs", text)
