"""Handlers of rooms in use: taken, left, given back, and not shown up to."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from frontdesk.application.bookings import BookingReceipt, ClaimContent, OccurrenceContent, RestoreBookings
from frontdesk.application.handlers.checks import refuse_changed
from frontdesk.application.messages import Changes, Kind, Label, Outcome, Receipt
from frontdesk.application.ports import Standing, Work
from frontdesk.application.room_use import (
    NO_SHOW_MINUTES,
    NO_SHOW_RELEASES,
    EndUse,
    NoShowRule,
    ReleasedReceipt,
    ReleaseLate,
    SetNoShowRule,
    StartUse,
    rule_of,
)
from frontdesk.domain.booking import OccurrenceState
from frontdesk.domain.clock_time import local_date
from frontdesk.domain.errors import InvalidInput, NotFound, WrongState
from frontdesk.domain.time_span import TimeSpan

MOST_NO_SHOW_MINUTES = 24 * 60
STARTABLE = frozenset({OccurrenceState.CONFIRMED, OccurrenceState.RELEASED})
IN_HAND = frozenset({OccurrenceState.CONFIRMED, OccurrenceState.IN_USE})


def start_use(command: StartUse, work: Work) -> Outcome:
    """Takes a room into use. Receipt: BookingReceipt."""
    before = _asked(work, command.occurrence_id, command.expected_version)
    if before.state not in STARTABLE:
        raise WrongState("occurrence", before.occurrence_id, before.state)
    if local_date(before.span.start) > local_date(work.now):
        raise InvalidInput("start", "not_yet", before.span.start)
    if before.span.end <= work.now:
        raise InvalidInput("start", "over", before.span.end)
    return _become(work, before, taken(before, work.now), "use_started")


def taken(content: OccurrenceContent, at: datetime) -> OccurrenceContent:
    """An occurrence in use from an instant; what it claims holds."""
    claims = tuple(replace(claim, holds=True) for claim in content.claims)
    return replace(content, state=OccurrenceState.IN_USE, used_from=at, claims=claims)


def end_use(command: EndUse, work: Work) -> Outcome:
    """Ends a use, or gives a room back. Receipt: BookingReceipt."""
    before = _asked(work, command.occurrence_id, command.expected_version)
    if before.state not in IN_HAND:
        raise WrongState("occurrence", before.occurrence_id, before.state)
    at = command.at or work.now
    if at <= before.span.start or (command.given_back and _nobody_came(before) and at <= work.now):
        return _become(work, before, _given_back(before), "given_back")
    to_come = command.given_back and at < before.span.end
    if (at > work.now and not to_come) or (before.used_from is not None and at < before.used_from):
        raise InvalidInput("at", "outside_use", at)
    after = _cut(before, at)
    if at > work.now:
        return _become(work, before, after, "given_back")
    ended = replace(after, state=OccurrenceState.ENDED, used_from=before.used_from or before.span.start)
    return _become(work, before, ended, "given_back" if command.given_back else "use_ended")


def _nobody_came(content: OccurrenceContent) -> bool:
    return content.state is OccurrenceState.CONFIRMED


def _given_back(content: OccurrenceContent) -> OccurrenceContent:
    claims = tuple(replace(claim, holds=False) for claim in content.claims)
    return replace(content, state=OccurrenceState.GIVEN_BACK, used_from=None, claims=claims)


def _cut(content: OccurrenceContent, at: datetime) -> OccurrenceContent:
    """Left at an instant: each claim ends as long after that as it did after the planned end."""
    early = content.span.end - at
    if early <= timedelta(0):
        return replace(content, used_until=at)
    return replace(content, used_until=at, claims=tuple(_ends_earlier(claim, early) for claim in content.claims))


def _ends_earlier(claim: ClaimContent, early: timedelta) -> ClaimContent:
    return replace(claim, blocked=TimeSpan(claim.blocked.start, claim.blocked.end - early))


def _asked(work: Work, occurrence_id: int, expected_version: int) -> OccurrenceContent:
    found = work.bookings.content([occurrence_id])
    if not found:
        raise NotFound("occurrence", occurrence_id)
    refuse_changed(work, "occurrence", occurrence_id, found[0].version, expected_version)
    return found[0]


def _become(work: Work, before: OccurrenceContent, after: OccurrenceContent, verb: str) -> Outcome:
    work.bookings.put([replace(after, version=work.version)])
    series = work.bookings.series(before.series_id)
    title = before.title or (series.title if series else "")
    return Outcome(
        BookingReceipt(before.series_id, (before.occurrence_id,), work.version, before.span),
        Changes({Kind.OCCURRENCE: (before.occurrence_id,)}),
        Label(verb, {"title": title}),
        RestoreBookings((), (), (before,), (work.version,)),
    )


def release_late(_command: ReleaseLate, work: Work) -> Outcome:
    """Ends what is over and, where the house says so, releases what nobody came to. Receipt: ReleasedReceipt."""
    rule = no_show_rule(work)
    ended = work.use.over(work.now)
    released = work.use.late(timedelta(minutes=rule.minutes), work.now) if rule.releases else ()
    work_to_do = [Standing(one, OccurrenceState.ENDED, work.version) for one in ended]
    work_to_do += [Standing(one, OccurrenceState.RELEASED, work.version) for one in released]
    if work_to_do:
        work.bookings.set_states(work_to_do)
    ids = (*ended, *released)
    changes = Changes({Kind.OCCURRENCE: ids}) if ids else Changes()
    return Outcome(ReleasedReceipt(released, ended), changes, Label("uses_settled", {"count": len(ids)}))


def set_no_show_rule(command: SetNoShowRule, work: Work) -> Outcome:
    """Says when a room nobody came to is offered for release. Raises InvalidInput."""
    if not 0 < command.minutes <= MOST_NO_SHOW_MINUTES:
        raise InvalidInput("minutes", "out_of_range", command.minutes)
    before = no_show_rule(work)
    work.house.keep_setting(NO_SHOW_MINUTES, str(command.minutes))
    work.house.keep_setting(NO_SHOW_RELEASES, str(int(command.releases)))
    label = Label("no_show_rule_set", {"minutes": command.minutes})
    return Outcome(Receipt(), Changes({Kind.RULE: (0,)}), label, SetNoShowRule(before.minutes, before.releases))


def no_show_rule(work: Work) -> NoShowRule:
    """The rule in force."""
    return rule_of({key: work.house.setting(key) for key in (NO_SHOW_MINUTES, NO_SHOW_RELEASES)})
