"""Which house rules speak against a use, and how far it is beyond them. Pure: all they look at is handed in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from frontdesk.domain.calendar_days import OpeningHours
from frontdesk.domain.clock_time import local_date, local_day, local_days, month_span
from frontdesk.domain.house_rules import HouseRule, Period, RuleKind, Severity
from frontdesk.domain.time_span import TimeSpan

HOURS_KINDS = frozenset({RuleKind.OPENING_HOURS, RuleKind.CLOSING_DAYS})
_MINUTE = timedelta(minutes=1)
_NONE = timedelta(0)


@dataclass(frozen=True, slots=True)
class Firing:
    """A rule that spoke against a wish. ``severity`` is what it counts for today: past its review an error is a notice.

    ``facts`` say how far off the wish is: ``limit`` and ``wished`` in the unit of the rule's limit where it has one,
    ``beyond`` how much it is past it; ``bound`` of a party size is ``least`` or ``most``, ``since`` the first day of a
    quota's period. ``may_override``: whether whoever asks may set it aside with a reason. ``may_request``: whether it
    can be asked for instead.
    """

    rule: HouseRule
    severity: Severity
    span: TimeSpan
    facts: tuple[tuple[str, str | int], ...] = ()
    may_override: bool = False
    may_request: bool = False

    @property
    def stops(self) -> bool:
        """Whether it refuses, unless it is set aside or asked for."""
        return self.severity is Severity.ERROR


@dataclass(frozen=True, slots=True)
class Use:
    """One date of a wish as rules see it, without set-up and tear-down.

    ``room_ids``: its rooms, the parts of combined ones and the combined ones they make up. ``seats`` is 0 where it is
    not known; so is the party where it is None.
    """

    span: TimeSpan
    room_ids: tuple[int, ...]
    organizer: str = ""
    party_size: int | None = None
    seats: int = 0


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What rules compare a use with. ``used``: what its organizer has already, by rule and first day of its period."""

    now: datetime
    hours: OpeningHours
    actor: str = ""
    used: Mapping[tuple[int, date], timedelta] = field(default_factory=dict)


Facts = tuple[tuple[str, str | int], ...]
Judge = Callable[[HouseRule, Use, Circumstances], Facts | None]


def speaking_against(
    rules: Sequence[HouseRule], uses: Sequence[Use], around: Circumstances
) -> tuple[tuple[Firing, ...], ...]:
    """For each use, in the order given, the rules that speak against it, errors first.

    The dates of one wish add up: a quota is reached by the earlier ones together with those before them.
    """
    used = dict(around.used)
    counted = Circumstances(around.now, around.hours, around.actor, used)
    found: dict[int, tuple[Firing, ...]] = {}
    for number in sorted(range(len(uses)), key=lambda one: uses[one].span):
        holding = [rule for rule in rules if rule.active and rule.holds_in(uses[number].room_ids)]
        found[number] = _errors_first(_fired(holding, uses[number], counted))
        for rule, since in _quotas(holding, uses[number]):
            used[rule.id, since] = used.get((rule.id, since), _NONE) + uses[number].span.duration
    return tuple(found[number] for number in range(len(uses)))


def _fired(rules: Iterable[HouseRule], use: Use, around: Circumstances) -> Iterator[Firing]:
    today = local_date(around.now)
    for rule in rules:
        facts = _JUDGES[rule.kind](rule, use, around)
        if facts is not None:
            may_request = rule.asks_request or rule.kind is RuleKind.ON_REQUEST
            severity = rule.severity_on(today)
            yield Firing(rule, severity, use.span, facts, around.actor in rule.overridden_by, may_request)


def _errors_first(firings: Iterable[Firing]) -> tuple[Firing, ...]:
    return tuple(sorted(firings, key=lambda firing: not firing.stops))


def organizer_key(name: str) -> str:
    """What two spellings of one organizer have in common: letters whatever their case, single spaces."""
    return " ".join(name.casefold().split())


def quota_periods(rules: Iterable[HouseRule], uses: Sequence[Use]) -> frozenset[tuple[HouseRule, date]]:
    """Which quotas must be looked up for these uses, each with the first day of its period."""
    listed = [rule for rule in rules if rule.active]
    return frozenset(
        pair for use in uses for pair in _quotas([one for one in listed if one.holds_in(use.room_ids)], use)
    )


def _quotas(holding: Iterable[HouseRule], use: Use) -> Iterator[tuple[HouseRule, date]]:
    if organizer_key(use.organizer):
        for rule in holding:
            if rule.kind is RuleKind.QUOTA:
                yield rule, period_start(rule.period or Period.WEEK, local_date(use.span.start))


def period_start(period: Period, day: date) -> date:
    """The first day of the period that holds a day."""
    if period is Period.DAY:
        return day
    return day - timedelta(days=day.weekday()) if period is Period.WEEK else day.replace(day=1)


def period_span(period: Period, first: date) -> TimeSpan:
    """The period that begins on a day. A use counts wholly in the period in which it begins."""
    if period is Period.MONTH:
        return month_span(first.year, first.month)
    return local_days(first, 1 if period is Period.DAY else 7)


def is_worse(firing: Firing, before: Iterable[Firing]) -> bool:
    """Whether a moved use is new trouble: nobody asks again for what was so already where it lay."""
    for old in before:
        if old.rule.id == firing.rule.id:
            return not _stays_within(firing, old)
    return True


def _stays_within(firing: Firing, old: Firing) -> bool:
    now, then = dict(firing.facts), dict(old.facts)
    if int(now.get("beyond", 0)) > int(then.get("beyond", 0)) or now.get("since") != then.get("since"):
        return False
    if firing.rule.kind not in HOURS_KINDS:
        return True
    return old.span.start <= firing.span.start and firing.span.end <= old.span.end


def minutes_outside(hours: OpeningHours, span: TimeSpan) -> Mapping[RuleKind, int]:
    """How many minutes of a span lie outside the hours of the week or season, and on specially closed days and hours.

    Keys: OPENING_HOURS and CLOSING_DAYS. A span over midnight is outside even where both days are open: no day's
    hours reach across.
    """
    outside = dict.fromkeys(HOURS_KINDS, 0)
    day = local_date(span.start)
    while (whole := local_day(day)).start < span.end:
        if part := span.clipped(whole):
            kind = RuleKind.CLOSING_DAYS if hours.is_special(day) else RuleKind.OPENING_HOURS
            outside[kind] += _minutes(_outside(part, hours.open_spans(day)))
        day += timedelta(days=1)
    return outside


def _outside(part: TimeSpan, open_spans: Iterable[TimeSpan]) -> timedelta:
    """How much of it is in none of them; a break in between counts."""
    inside = (part.clipped(one) for one in open_spans)
    return part.duration - sum((one.duration for one in inside if one), _NONE)


def _minutes(length: timedelta) -> int:
    return -(-length // _MINUTE)


def _by_hours(rule: HouseRule, use: Use, around: Circumstances) -> Facts | None:
    outside = minutes_outside(around.hours, use.span)[rule.kind]
    return (("wished", outside), ("beyond", outside)) if outside else None


def _notice(rule: HouseRule, use: Use, around: Circumstances) -> Facts | None:
    ahead = int((use.span.start - around.now) // _MINUTE)
    return _past(rule.limit, ahead, rule.limit - ahead)


def _horizon(rule: HouseRule, use: Use, around: Circumstances) -> Facts | None:
    ahead = (local_date(use.span.start) - local_date(around.now)).days
    return _past(rule.limit, ahead, ahead - rule.limit)


def _shortest(rule: HouseRule, use: Use, _around: Circumstances) -> Facts | None:
    length = _minutes(use.span.duration)
    return _past(rule.limit, length, rule.limit - length)


def _longest(rule: HouseRule, use: Use, _around: Circumstances) -> Facts | None:
    length = _minutes(use.span.duration)
    return _past(rule.limit, length, length - rule.limit)


def _quota(rule: HouseRule, use: Use, around: Circumstances) -> Facts | None:
    for _, since in _quotas([rule], use):
        total = _minutes(around.used.get((rule.id, since), _NONE) + use.span.duration)
        facts = _past(rule.limit, total, total - rule.limit)
        return (*facts, ("since", since.isoformat())) if facts else None
    return None


def _party_size(rule: HouseRule, use: Use, _around: Circumstances) -> Facts | None:
    size = use.party_size
    if size is None:
        return None
    if use.seats and size > use.seats:
        return (("limit", use.seats), ("wished", size), ("beyond", size - use.seats), ("bound", "most"))
    facts = _past(rule.limit, size, rule.limit - size)
    return (*facts, ("bound", "least")) if facts else None


def _on_request(_rule: HouseRule, _use: Use, _around: Circumstances) -> Facts | None:
    return ()


def _past(limit: int, wished: int, beyond: int) -> Facts | None:
    return (("limit", limit), ("wished", wished), ("beyond", beyond)) if beyond > 0 else None


_JUDGES: Mapping[RuleKind, Judge] = {
    RuleKind.OPENING_HOURS: _by_hours,
    RuleKind.CLOSING_DAYS: _by_hours,
    RuleKind.NOTICE: _notice,
    RuleKind.HORIZON: _horizon,
    RuleKind.SHORTEST: _shortest,
    RuleKind.LONGEST: _longest,
    RuleKind.QUOTA: _quota,
    RuleKind.PARTY_SIZE: _party_size,
    RuleKind.ON_REQUEST: _on_request,
}
