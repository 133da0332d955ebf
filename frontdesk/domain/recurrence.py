"""Repetition in wall-clock time: the part of RFC 5545's RRULE a house needs, never without an end.

A booking "every Tuesday at nine" is at nine on the wall in summer and winter; instants follow from the zone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from typing import Any, Literal
from zoneinfo import ZoneInfo

from dateutil.relativedelta import relativedelta
from dateutil.rrule import DAILY, FR, MO, MONTHLY, SA, SU, TH, TU, WE, WEEKLY, YEARLY, rrule

from frontdesk.domain.clock_time import from_local
from frontdesk.domain.errors import InvalidInput
from frontdesk.domain.time_span import TimeSpan

MOST_OCCURRENCES = 1000
HORIZON = relativedelta(months=24)

_FREQUENCIES: dict[str, Literal[0, 1, 2, 3]] = {"DAILY": DAILY, "WEEKLY": WEEKLY, "MONTHLY": MONTHLY, "YEARLY": YEARLY}
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_DAYS = (MO, TU, WE, TH, FR, SA, SU)
_BYDAY = re.compile(r"([+-]?[1-9]\d?)?(MO|TU|WE|TH|FR|SA|SU)", re.ASCII)
_UNTIL = re.compile(r"(\d{8})(T\d{6}Z)?", re.ASCII)


@dataclass(frozen=True, slots=True)
class WeekdayPart:
    """One entry of BYDAY: ISO weekday from 0 (Monday), and which of the month or year (0 for every one)."""

    weekday: int
    nth: int = 0


@dataclass(frozen=True, slots=True)
class Rule:
    """A parsed RRULE. ``until`` is a local date, that day included, or an aware instant, itself included."""

    frequency: str
    interval: int = 1
    count: int | None = None
    until: date | datetime | None = None
    by_day: tuple[WeekdayPart, ...] = ()
    by_month_day: tuple[int, ...] = ()
    by_month: tuple[int, ...] = ()
    week_start: int = 0


def weekly_until(day: date) -> str:
    """The RRULE for "every week until" and including a day."""
    return f"FREQ=WEEKLY;UNTIL={day:%Y%m%d}"


def parse_rule(text: str) -> Rule:
    """Reads FREQ (DAILY or coarser), INTERVAL, COUNT, UNTIL, BYDAY, BYMONTHDAY, BYMONTH and WKST.

    Raises:
        InvalidInput: field ``rule``; ``malformed``, ``unsupported`` (a part or frequency we do not do), ``bad_value``,
            ``too_many`` (COUNT above 1000), ``until_and_count``, or ``endless`` (neither of them).
    """
    parts = _parts(text)
    fields = {_PARTS[name][0]: _PARTS[name][1](name, value) for name, value in parts.items()}
    if "frequency" not in fields:
        raise InvalidInput("rule", "malformed", text)
    rule = Rule(**fields)
    _refuse_nonsense(rule, text)
    return rule


def occurrences(rule: Rule, start_local: datetime, duration: timedelta, zone: ZoneInfo) -> list[TimeSpan]:
    """Every date of the rule from ``start_local`` (naive wall-clock time in *zone*) on, in order.

    A start that is not on the rule moves to the rule's first date. Each occurrence begins at the same time on the wall
    and lasts exactly *duration* (RFC 5545, 3.8.5.3); a start the spring change skips is an hour later.

    Raises:
        InvalidInput: field ``rule``; ``too_far`` when it goes on beyond 24 months, ``no_dates`` when it has none.
    """
    horizon = start_local + HORIZON
    _refuse_far_until(rule, horizon)
    starts = list(islice(_wall_clock_starts(rule, start_local, horizon), rule.count or MOST_OCCURRENCES))
    instants = [from_local(start.date(), start.time(), zone) for start in starts]
    if isinstance(rule.until, datetime):
        instants = [instant for instant in instants if instant <= rule.until]
    if not instants:
        raise InvalidInput("rule", "no_dates")
    if rule.count is not None and len(instants) < rule.count:
        raise InvalidInput("rule", "too_far", horizon.date())
    return [TimeSpan(instant, instant + duration) for instant in instants]


def _wall_clock_starts(rule: Rule, start_local: datetime, horizon: datetime) -> Iterator[datetime]:
    """Bounded by the horizon even when the rule counts: a rule such as 30 February would be searched for ages."""
    end = horizon
    if rule.until is not None and not isinstance(rule.until, datetime):
        end = datetime.combine(rule.until, time.max)
    return iter(
        rrule(
            _FREQUENCIES[rule.frequency],
            dtstart=start_local,
            interval=rule.interval,
            wkst=_DAYS[rule.week_start],
            until=end,
            bymonth=rule.by_month or None,
            bymonthday=rule.by_month_day or None,
            byweekday=[_DAYS[part.weekday](part.nth) if part.nth else _DAYS[part.weekday] for part in rule.by_day]
            or None,
        )
    )


def _refuse_far_until(rule: Rule, horizon: datetime) -> None:
    """To the day; an instant by its date in UTC, which lies close enough and never overflows."""
    last = rule.until.date() if isinstance(rule.until, datetime) else rule.until
    if last is not None and last > horizon.date():
        raise InvalidInput("rule", "too_far", horizon.date())


def _parts(text: str) -> dict[str, str]:
    pairs = [part.partition("=") for part in text.strip().upper().removeprefix("RRULE:").strip(";").split(";")]
    for name, equals, value in pairs:
        if not (name and equals and value):
            raise InvalidInput("rule", "malformed", text)
        if name not in _PARTS:
            raise InvalidInput("rule", "unsupported", name)
    parts = {name: value for name, _, value in pairs}
    if len(parts) < len(pairs):
        raise InvalidInput("rule", "malformed", text)
    return parts


def _refuse_nonsense(rule: Rule, text: str) -> None:
    if rule.count is not None and rule.until is not None:
        raise InvalidInput("rule", "until_and_count", text)
    if rule.count is None and rule.until is None:
        raise InvalidInput("rule", "endless", text)
    if rule.count is not None and rule.count > MOST_OCCURRENCES:
        raise InvalidInput("rule", "too_many", rule.count)
    # RFC 5545, 3.3.10: "the second Tuesday" means something within months and years, a day of the month not in weeks.
    if rule.frequency in ("DAILY", "WEEKLY") and any(part.nth for part in rule.by_day):
        raise InvalidInput("rule", "unsupported", "BYDAY")
    if rule.frequency == "WEEKLY" and rule.by_month_day:
        raise InvalidInput("rule", "unsupported", "BYMONTHDAY")


def _frequency(_name: str, value: str) -> str:
    if value not in _FREQUENCIES:
        raise InvalidInput("rule", "unsupported", value)
    return value


def _whole(name: str, value: str) -> int:
    if not re.fullmatch(r"[1-9]\d{0,3}", value, re.ASCII):
        raise InvalidInput("rule", "bad_value", f"{name}={value}")
    return int(value)


def _until(name: str, value: str) -> date | datetime:
    found = _UNTIL.fullmatch(value)
    try:
        if found is None:
            raise ValueError(value)
        if found[2] is None:
            return datetime.strptime(value, "%Y%m%d").date()  # noqa: DTZ007 - a date has no zone
        return datetime.strptime(value, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
    except ValueError:
        raise InvalidInput("rule", "bad_value", f"{name}={value}") from None


def _by_day(name: str, value: str) -> tuple[WeekdayPart, ...]:
    found = [_BYDAY.fullmatch(entry) for entry in value.split(",")]
    matches = [match for match in found if match is not None]
    parts = tuple(WeekdayPart(_WEEKDAYS.index(match[2]), int(match[1] or 0)) for match in matches)
    if len(matches) < len(found) or any(abs(part.nth) > 53 for part in parts):
        raise InvalidInput("rule", "bad_value", f"{name}={value}")
    return parts


def _numbers(low: int, high: int) -> Callable[[str, str], tuple[int, ...]]:
    def read(name: str, value: str) -> tuple[int, ...]:
        entries = value.split(",")
        numbers = tuple(int(entry) for entry in entries if re.fullmatch(r"[+-]?\d{1,2}", entry, re.ASCII))
        if len(numbers) < len(entries) or not all(number and low <= number <= high for number in numbers):
            raise InvalidInput("rule", "bad_value", f"{name}={value}")
        return numbers

    return read


def _week_start(name: str, value: str) -> int:
    if value not in _WEEKDAYS:
        raise InvalidInput("rule", "bad_value", f"{name}={value}")
    return _WEEKDAYS.index(value)


_PARTS: dict[str, tuple[str, Callable[[str, str], Any]]] = {
    "FREQ": ("frequency", _frequency),
    "INTERVAL": ("interval", _whole),
    "COUNT": ("count", _whole),
    "UNTIL": ("until", _until),
    "BYDAY": ("by_day", _by_day),
    "BYMONTHDAY": ("by_month_day", _numbers(-31, 31)),
    "BYMONTH": ("by_month", _numbers(1, 12)),
    "WKST": ("week_start", _week_start),
}
