"""A week's hours, and the days of the year they hold, as the texts of a form. No widgets."""

from __future__ import annotations

from collections.abc import Sequence

from frontdesk.domain.calendar_days import Season, WeekdayHours
from frontdesk.gui.settings.day_texts import day_of_year_text, read_day_of_year, read_spans, spans_of, spans_text
from frontdesk.gui.settings.hours_lines import NEW_YEAR, WeekEntry

WEEKDAYS = range(1, 8)
Texts = tuple[str, ...]
"""Name, first and last day of a season, then the seven days of the week."""


def texts_of(entry: WeekEntry) -> Texts:
    """An entry as it is typed; a new season has no days yet."""
    days = tuple(spans_text(spans_of(entry.week, number)) for number in WEEKDAYS)
    season = entry.season
    if season is None or (not season.name and season.first == season.last == NEW_YEAR):
        return ("", "", "", *days)
    return (season.name, day_of_year_text(season.first), day_of_year_text(season.last), *days)


def read_texts(texts: Texts, *, season: bool) -> WeekEntry | str:
    """What the texts say, or the field that cannot be read: ``name``, ``first``, ``last``, ``day 1`` to ``day 7``."""
    name, first, last, *days = texts
    week = _week(days)
    if isinstance(week, str) or not season:
        return week if isinstance(week, str) else WeekEntry(week)
    begins, ends = read_day_of_year(first), read_day_of_year(last)
    if not name.strip():
        return "name"
    if begins is None or ends is None:
        return "first" if begins is None else "last"
    return WeekEntry(week, Season(0, name.strip(), begins[0], ends[0], ()))


def _week(days: Sequence[str]) -> tuple[WeekdayHours, ...] | str:
    week: list[WeekdayHours] = []
    for number, text in zip(WEEKDAYS, days, strict=True):
        spans = read_spans(text)
        if spans is None:
            return f"day {number}"
        week += [WeekdayHours(number, opens, closes) for opens, closes in spans]
    return tuple(week)
