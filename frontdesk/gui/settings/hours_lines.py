"""The usual week and the seasons: as entries, as lines of a table, and as a sentence about days to come. No widgets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from frontdesk.application.house import HouseProfile, SetOpeningHours, SetSeasons
from frontdesk.domain.calendar_days import MonthDay, OpeningHours, Season, WeekdayHours
from frontdesk.domain.clock_time import to_local
from frontdesk.gui.listing.lines import Cell, Line, LineAction
from frontdesk.gui.planning.days import weekday
from frontdesk.gui.settings.day_texts import day_of_year_text, spans_text, week_text

USUAL, FIRST_SEASON = 1, 2
"""Keys: the usual week, then the seasons in their order."""

NEW_YEAR = MonthDay(1, 1)
A_YEAR_DAYS = 366


def _tr(text: str) -> str:
    return QCoreApplication.translate("SettingsHours", text)


@dataclass(frozen=True, slots=True)
class WeekEntry:
    """A week's hours; with ``season`` also when it holds. The week in the season is not looked at."""

    week: tuple[WeekdayHours, ...]
    season: Season | None = None

    @property
    def as_season(self) -> Season:
        assert self.season is not None, "only a season has a name and its days"
        return replace(self.season, week=self.week)


def blank_season(week: tuple[WeekdayHours, ...]) -> WeekEntry:
    """A new season begins with the usual hours."""
    return WeekEntry(week, Season(0, "", NEW_YEAR, NEW_YEAR, ()))


def entry_of(profile: HouseProfile, key: int) -> WeekEntry:
    """What is saved for a key; a blank season for one that is not there."""
    place = key - FIRST_SEASON
    if key == USUAL:
        return WeekEntry(profile.hours)
    if 0 <= place < len(profile.seasons):
        season = profile.seasons[place]
        return WeekEntry(season.week, replace(season, id=0, week=()))
    return blank_season(profile.hours)


def saving(profile: HouseProfile, key: int, entry: WeekEntry) -> SetOpeningHours | SetSeasons:
    """The command that saves an entry; one whose key is not there yet becomes the first season."""
    if entry.season is None:
        return SetOpeningHours(entry.week)
    seasons, place = list(profile.seasons), key - FIRST_SEASON
    if 0 <= place < len(seasons):
        seasons[place] = entry.as_season
    else:
        seasons.insert(0, entry.as_season)
    return SetSeasons(tuple(seasons))


def as_typed(profile: HouseProfile, key: int, entry: WeekEntry) -> HouseProfile:
    """The house as it would be if the entry were saved."""
    command = saving(profile, key, entry)
    if isinstance(command, SetOpeningHours):
        return replace(profile, hours=command.week)
    return replace(profile, seasons=command.seasons)


def without(profile: HouseProfile, key: int) -> SetSeasons:
    """The command that removes a season."""
    place = key - FIRST_SEASON
    return SetSeasons((*profile.seasons[:place], *profile.seasons[place + 1 :]))


def moved(profile: HouseProfile, key: int, step: int) -> SetSeasons | None:
    """The command that moves a season up or down; None at the end of the row."""
    seasons, place = list(profile.seasons), key - FIRST_SEASON
    if not (0 <= place < len(seasons) and 0 <= place + step < len(seasons)):
        return None
    seasons.insert(place + step, seasons.pop(place))
    return SetSeasons(tuple(seasons))


def headings() -> tuple[str, ...]:
    return _tr("Hvornår"), _tr("Åbent")


def week_lines(profile: HouseProfile, unsaved: Sequence[int] = ()) -> tuple[Line, ...]:
    """The usual week, then the seasons, the one that holds first before the others."""
    usual = _line(USUAL, _tr("Normalt"), "", profile.hours, unsaved)
    return (usual, *_seasons(profile, unsaved))


def _seasons(profile: HouseProfile, unsaved: Sequence[int]) -> Iterator[Line]:
    for key, season in enumerate(profile.seasons, FIRST_SEASON):
        days = f"{day_of_year_text(season.first)} – {day_of_year_text(season.last)}"
        yield _line(key, season.name, days, season.week, unsaved)


def _line(key: int, name: str, days: str, week: Sequence[WeekdayHours], unsaved: Sequence[int]) -> Line:
    mark = _tr("ikke gemt") if key in unsaved else ""
    actions = (LineAction("remove", _tr("Fjern")),) if key >= FIRST_SEASON else ()
    note = " · ".join(part for part in (days, mark) if part)
    return Line(key, (Cell(name, "strong", note=note), Cell(week_text(week), "muted")), actions, (name,))


def preview(profile: HouseProfile, today: date, of: Season | None = None) -> str:
    """``I dag: 8–20. På mandag den 5. juli: 9–13 (Sommer)``: today, and the first Monday of a season, or the next."""
    hours = profile.opening_hours()
    monday = _next_monday(today, of)
    told = _tr("I dag: {0}.").format(_open(hours, profile, today))
    if monday is None:
        return told
    day = _tr("{weekday} den {day}").format(weekday=weekday(monday), day=day_of_year_text(MonthDay.of(monday)))
    return f"{told} {day[:1].upper()}{day[1:]}: {_open(hours, profile, monday)}."


def _next_monday(today: date, of: Season | None) -> date | None:
    mondays = (
        today + timedelta(days=number) for number in range(1, A_YEAR_DAYS) if (today.weekday() + number) % 7 == 0
    )
    return next((day for day in mondays if of is None or of.holds(day)), None)


def _open(hours: OpeningHours, profile: HouseProfile, day: date) -> str:
    reason = hours.closed_because(day)
    spans = [(to_local(span.start).time(), to_local(span.end).time()) for span in hours.open_spans(day)]
    if not spans:
        return _tr("lukket ({0})").format(reason) if reason else _tr("lukket")
    season = next((one.name for one in profile.seasons if one.holds(day)), "")
    text = spans_text(spans)
    return f"{text} ({season})" if season and not hours.is_special(day) else text
