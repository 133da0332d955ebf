"""The dates of an entry, from its rule, its further dates and its exceptions, within the stretch a house looks at."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import islice

from dateutil.relativedelta import relativedelta

from frontdesk.application.calendar_import import MOST_DATES_OF_ENTRY
from frontdesk.domain.booking import SHORTEST_USE
from frontdesk.domain.clock_time import from_local, local_date, to_local
from frontdesk.domain.errors import DomainError
from frontdesk.domain.recurrence import HORIZON, Recurrence, dates_of, format_recurrence, parse_rule
from frontdesk.imports.calendar_properties import EntryRefused, Moment, Properties

BACK = timedelta(days=366)
"""As far back as a booking can be made."""

_OLDEST = relativedelta(years=40)
_FREQUENCIES = ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")
_PARTS = {
    *("FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST", "BYDAY", "BYMONTHDAY"),
    *("BYMONTH", "BYSETPOS", "BYWEEKNO", "BYYEARDAY"),
}
_WHOLE = re.compile(r"[1-9]\d{0,5}", re.ASCII)
_FORMS = {"INTERVAL": _WHOLE, "COUNT": _WHOLE, "UNTIL": re.compile(r"\d{8}(T\d{6}Z?)?", re.ASCII)}
_ANY = re.compile(r"[^\s]{1,200}")
_MOST_BY_RULE = 50_000


@dataclass(frozen=True, slots=True)
class Stretch:
    """From when to when dates are taken: a year back, 24 months ahead to the end of the month."""

    first: datetime
    today: datetime
    last: datetime

    @classmethod
    def around(cls, now: datetime) -> Stretch:
        today = local_date(now)
        following = (today + HORIZON).replace(day=1) + relativedelta(months=1)
        midnight = from_local(today, datetime.min.time())
        return cls(midnight - BACK, midnight, from_local(following, datetime.min.time()))


@dataclass(frozen=True, slots=True)
class EntryDates:
    """Where the dates of an entry begin, in order. The rest as in CalendarEntry."""

    originals: tuple[datetime, ...]
    rule: str | None
    start_local: datetime
    exceptions: int
    earlier: int
    goes_on_after: date | None


def entry_dates(
    entry: Properties, start: Moment, moved: Iterable[datetime], cancelled: Iterable[datetime], within: Stretch
) -> EntryDates:
    """The dates of an entry that begins at ``start``; the file tells of those ``moved`` and ``cancelled`` one by one.

    The start is a date of the entry, be it off the rule (RFC 5545, 3.8.5.3).

    Raises EntryRefused: ``bad_value`` or ``unsupported`` for the rule, ``too_far_back`` for a start of long ago.
    """
    rule = _rule(entry)
    by_rule = _starts(rule, start, within) if rule else []
    extra = {moment.utc for of in entry.all("RDATE") for moment in entry.moments(of)}
    everything = sorted({*by_rule, *extra, *moved, start.utc})
    first = _lower_bound(everything, within)
    candidates = [one for one in everything if first <= one < within.last]
    excluded = _excluded(entry, start, candidates).difference(moved).union(set(candidates).intersection(cancelled))
    kept = [one for one in candidates if one not in excluded]
    taken = kept[:MOST_DATES_OF_ENTRY]
    told = _Told(rule, [one for one in by_rule if first <= one < within.last], taken, excluded)
    goes_on = bool(taken) and (everything[-1] >= within.last or len(taken) < len(kept))
    return EntryDates(
        tuple(taken),
        told.text(),
        _wall(told.first or start.utc),
        len(excluded),
        sum(one < first for one in everything),
        local_date(taken[-1]) if goes_on else None,
    )


def _lower_bound(everything: Sequence[datetime], within: Stretch) -> datetime:
    """What has been is taken along where it fits into the 24 months a series may have."""
    found = [one for one in everything if within.first <= one < within.last]
    fits = not found or found[-1] <= found[0] + HORIZON
    return within.first if fits else within.today


def _excluded(entry: Properties, start: Moment, candidates: Iterable[datetime]) -> frozenset[datetime]:
    """Which of these the file takes out; an exception may be a moment or, for some programs, a whole day."""
    moments = [moment for of in entry.all("EXDATE") for moment in entry.moments(of)]
    days = {moment.at.date() for moment in moments if moment.whole_day}
    instants = {moment.utc for moment in moments if not moment.whole_day}
    return frozenset(
        one for one in candidates if one in instants or (days and one.astimezone(start.zone).date() in days)
    )


@dataclass(frozen=True, slots=True)
class _Rule:
    """An RRULE by its parts; ``line`` is where it stands."""

    line: int
    parts: Mapping[str, str]

    def without(self, *names: str) -> str:
        return ";".join(f"{name}={value}" for name, value in self.parts.items() if name not in names)

    def holds(self, at: datetime, instant: datetime) -> bool:
        """Whether a date lies before its end: a day or a moment on the wall clock (``at``), or a moment in UTC."""
        until = self.parts.get("UNTIL", "")
        compared = instant if until.endswith("Z") else at
        return not until or f"{compared:%Y%m%dT%H%M%S}"[: len(until.removesuffix("Z"))] <= until.removesuffix("Z")


def _rule(entry: Properties) -> _Rule | None:
    if further := next(iter((*entry.all("EXRULE"), *entry.all("RRULE")[1:])), None):
        raise further.refused("unsupported")
    of = entry.first("RRULE")
    if of is None:
        return None
    pairs = [part.partition("=") for part in of.value.upper().strip().strip(";").split(";")]
    parts = {name.strip(): value.strip() for name, _, value in pairs}
    if len(parts) < len(pairs) or not all(_form(name).fullmatch(value) for name, value in parts.items()):
        raise of.refused("bad_value")
    if parts.get("FREQ") not in _FREQUENCIES or not parts.keys() <= _PARTS:
        raise of.refused("unsupported" if "FREQ" in parts else "bad_value")
    return _Rule(of.line, parts)


def _form(part: str) -> re.Pattern[str]:
    return _FORMS.get(part, _ANY)


def _starts(rule: _Rule, start: Moment, within: Stretch) -> list[datetime]:
    """What the rule gives, from its start to the end of the stretch and one further to see that it goes on."""
    from dateutil.rrule import rrulestr

    if start.utc < within.first - _OLDEST:
        raise EntryRefused(rule.line, "DTSTART", "too_far_back")
    found: list[datetime] = []
    try:
        for at in islice(rrulestr(rule.without("UNTIL"), dtstart=start.at), _MOST_BY_RULE):
            instant = start.on(at)
            if not rule.holds(at, instant):
                break
            found.append(instant)
            if instant >= within.last:
                break
    except (ValueError, TypeError, OverflowError, AttributeError, IndexError):
        raise EntryRefused(rule.line, "RRULE", "bad_value") from None
    return found


@dataclass(frozen=True, slots=True)
class _Told:
    """Dates that are taken, told as a recurrence in the house's own terms."""

    rule: _Rule | None
    by_rule: Sequence[datetime]
    taken: Sequence[datetime]
    excluded: frozenset[datetime]

    @property
    def first(self) -> datetime | None:
        return next(iter((*self.by_rule, *self.taken)), None)

    def text(self) -> str | None:
        """The file's own rule, ended where its dates end, if that gives the same dates here; else the dates one by one.

        None where nothing repeats.
        """
        if len(self.taken) <= 1:
            return None
        own = self._by_own_rule(self.rule) if self.rule and self.by_rule else None
        return format_recurrence(own or Recurrence(None, tuple(map(_wall, self.taken))))

    def _by_own_rule(self, rule: _Rule) -> Recurrence | None:
        last = max((one for one in self.by_rule if one <= self.taken[-1]), default=self.taken[-1])
        extra = tuple(_wall(one) for one in sorted(set(self.taken).difference(self.by_rule)))
        try:
            parsed = parse_rule(f"{rule.without('UNTIL', 'COUNT')};UNTIL={local_date(last):%Y%m%d}")
            own = Recurrence(parsed, extra, tuple(map(_wall, sorted(self.excluded))))
            found = dates_of(own, _wall(self.by_rule[0]), SHORTEST_USE)
        except (DomainError, ValueError):
            return None
        return own if [span.start for span in found.spans] == list(self.taken) else None


def _wall(instant: datetime) -> datetime:
    return to_local(instant).replace(tzinfo=None)
