"""The repetition rule of RFC 5545 (RRULE), as far as a house needs it: read, refused and written.

DAILY and coarser with INTERVAL, COUNT, UNTIL, BYDAY, BYMONTHDAY, BYMONTH, BYSETPOS and WKST; never without an end.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any

from frontdesk.domain.errors import InvalidInput

MOST_OCCURRENCES = 1000

_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_BYDAY = re.compile(r"([+-]?[1-9]\d?)?(MO|TU|WE|TH|FR|SA|SU)", re.ASCII)
_UNTIL = re.compile(r"(\d{8})(T\d{6}Z)?", re.ASCII)


class Frequency(StrEnum):
    DAILY = "DAILY"
    WEEKLY = "WEEKLY"
    MONTHLY = "MONTHLY"
    YEARLY = "YEARLY"


@dataclass(frozen=True, slots=True)
class WeekdayPart:
    """One entry of BYDAY: ISO weekday from 0 (Monday), and which of the month or year (0 for every one)."""

    weekday: int
    nth: int = 0


@dataclass(frozen=True, slots=True)
class Rule:
    """A parsed RRULE. ``until`` is a local date, that day included, or an aware instant, itself included."""

    frequency: Frequency
    interval: int = 1
    count: int | None = None
    until: date | datetime | None = None
    by_day: tuple[WeekdayPart, ...] = ()
    by_month_day: tuple[int, ...] = ()
    by_month: tuple[int, ...] = ()
    week_start: int = 0
    by_position: tuple[int, ...] = ()


def weekly_until(day: date) -> str:
    """The RRULE for "every week until" and including a day."""
    return f"FREQ=WEEKLY;UNTIL={day:%Y%m%d}"


def parse_rule(text: str) -> Rule:
    """Reads one RRULE, with or without its name in front.

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


def format_rule(rule: Rule) -> str:
    """The RRULE that `parse_rule` reads as the same rule."""
    return ";".join(f"{name}={value}" for name, value in _written(rule) if value)


def _written(rule: Rule) -> Iterable[tuple[str, str]]:
    yield "FREQ", rule.frequency
    yield "INTERVAL", str(rule.interval) if rule.interval > 1 else ""
    yield "COUNT", str(rule.count or "")
    yield "UNTIL", _until_text(rule.until) if rule.until else ""
    yield "BYDAY", ",".join(f"{part.nth or ''}{_WEEKDAYS[part.weekday]}" for part in rule.by_day)
    yield "BYMONTHDAY", ",".join(map(str, rule.by_month_day))
    yield "BYMONTH", ",".join(map(str, rule.by_month))
    yield "BYSETPOS", ",".join(map(str, rule.by_position))
    yield "WKST", _WEEKDAYS[rule.week_start] if rule.week_start else ""


def _until_text(until: date | datetime) -> str:
    if isinstance(until, datetime):
        return f"{until.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    return f"{until:%Y%m%d}"


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
    # A position counts within a set of days; only months and years have sets that a house speaks of.
    if rule.by_position and (rule.frequency in ("DAILY", "WEEKLY") or not (rule.by_day or rule.by_month_day)):
        raise InvalidInput("rule", "unsupported", "BYSETPOS")


def _frequency(_name: str, value: str) -> Frequency:
    try:
        return Frequency(value)
    except ValueError:
        raise InvalidInput("rule", "unsupported", value) from None


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
        numbers = tuple(int(entry) for entry in entries if re.fullmatch(r"[+-]?\d{1,3}", entry, re.ASCII))
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
    "BYSETPOS": ("by_position", _numbers(-366, 366)),
    "WKST": ("week_start", _week_start),
}
