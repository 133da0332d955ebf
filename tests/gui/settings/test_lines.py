"""What the pages show and save, without widgets."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.application.house import CloseOn, HouseProfile, ReopenOn, SetOpeningHours, SetSeasons, SetYearlyClosings
from frontdesk.application.messages import Together
from frontdesk.domain.calendar_days import ClosingDay, MonthDay, Season, WeekdayHours, YearlyClosing
from frontdesk.domain.house_rules import HouseRule, Period, RuleKind, Severity
from frontdesk.domain.resource import EquipmentUnit, Room
from frontdesk.gui.settings import closing_lines, hours_lines
from frontdesk.gui.settings.closing_lines import ClosingEntry, Origin, closing_entries
from frontdesk.gui.settings.equipment_page import equipment_lines
from frontdesk.gui.settings.hours_lines import FIRST_SEASON, USUAL, entry_of, preview
from frontdesk.gui.settings.listed_words import as_list, listed
from frontdesk.gui.settings.room_lines import room_lines
from frontdesk.gui.settings.rule_entry import RuleEntry, in_a_year, read_review, rule_of
from frontdesk.gui.settings.rule_entry import entry_of as rule_entry_of
from frontdesk.gui.settings.rule_lines import rule_lines
from frontdesk.gui.settings.week_texts import read_texts, texts_of

TODAY = date(2026, 11, 24)
WEEK = tuple(WeekdayHours(day, time(8), time(20)) for day in range(1, 6))
SHORT_WEEK = tuple(WeekdayHours(day, time(9), time(13)) for day in range(1, 6))
SUMMER = Season(1, "Sommer", MonthDay(6, 28), MonthDay(8, 8), SHORT_WEEK)
WINTER = Season(2, "Jul", MonthDay(12, 20), MonthDay(1, 3), ())
EVE = YearlyClosing(MonthDay(12, 24), "Juleaften")
ROOMS = (Room(1, "fyrtaarnet", "Fyrtårnet", 8), Room(2, "salen", "Salen", 80))
HOUSE = HouseProfile("Prøvehuset", ROOMS, (), WEEK, (), seasons=(SUMMER, WINTER), yearly=(EVE,))
RULE = HouseRule(7, RuleKind.LONGEST, Severity.ERROR, "Driften", "Salen skal bruges af flere", date(2026, 11, 1), 240)


def test_words_in_a_field_are_kept_once_each() -> None:
    assert listed(" Skærm, tavle ,, skærm,Lærred") == ("Skærm", "tavle", "Lærred")
    assert as_list(("Skærm", "Tavle")) == "Skærm, Tavle"


def test_a_combined_room_names_its_parts_and_one_out_of_use_says_so() -> None:
    both = Room(3, "huset", "Hele huset", 90, parts=(1, 2))
    profile = replace(HOUSE, combined=(both,), retired=(Room(4, "loftet", "Loftet", 5),))
    notes = {line.cells[0].text: line.cells[0].note for line in room_lines(profile, frozenset({2}))}
    assert notes == {
        "Fyrtårnet": "",
        "Salen": "ikke gemt",
        "Hele huset": "Fyrtårnet + Salen",
        "Loftet": "ude af brug",
    }


def test_units_are_counted_by_type_and_those_put_away_come_last() -> None:
    units = [EquipmentUnit(number, f"p-{number}", f"Projektor {number}", "Projektor") for number in (1, 2, 3)]
    profile = replace(HOUSE, equipment=(units[0], units[2]), put_away=(units[1],))
    lines = equipment_lines(profile)
    assert [(line.cells[0].text, line.cells[0].note, line.cells[1].text) for line in lines] == [
        ("Projektor 1", "Projektor: 2", "I brug"),
        ("Projektor 3", "", "I brug"),
        ("Projektor 2", "", "Ude af brug"),
    ]


# Opening hours


@pytest.mark.parametrize("key", [USUAL, FIRST_SEASON, FIRST_SEASON + 1])
def test_a_week_is_read_back_as_it_is_shown(key: int) -> None:
    entry = entry_of(HOUSE, key)
    assert read_texts(texts_of(entry), season=key != USUAL) == entry


@pytest.mark.parametrize(
    ("texts", "field"),
    [
        (("", "1. juli", "8. juli"), "name"),
        (("Sommer", "", "8. juli"), "first"),
        (("Sommer", "1. juli", "snart"), "last"),
    ],
)
def test_what_a_season_lacks_is_named(texts: tuple[str, ...], field: str) -> None:
    assert read_texts((*texts, *["8-12"] * 7), season=True) == field


def test_a_weekday_that_cannot_be_read_is_named() -> None:
    assert read_texts(("", "", "", "8-20", "hele dagen", *[""] * 5), season=False) == "day 2"


def test_saving_one_season_keeps_the_others_and_a_new_one_decides_first() -> None:
    entry = hours_lines.WeekEntry(WEEK, replace(SUMMER, name="Ferie", week=()))
    changed = hours_lines.saving(HOUSE, FIRST_SEASON, entry)
    assert isinstance(changed, SetSeasons)
    assert [(one.name, one.week) for one in changed.seasons] == [("Ferie", WEEK), ("Jul", ())]
    added = hours_lines.saving(HOUSE, -1, entry)
    assert isinstance(added, SetSeasons)
    assert [one.name for one in added.seasons] == ["Ferie", "Sommer", "Jul"]
    assert isinstance(hours_lines.saving(HOUSE, USUAL, entry_of(HOUSE, USUAL)), SetOpeningHours)


def test_seasons_change_places_but_not_past_the_ends() -> None:
    swapped = hours_lines.moved(HOUSE, FIRST_SEASON, 1)
    assert swapped is not None
    assert [one.name for one in swapped.seasons] == ["Jul", "Sommer"]
    assert hours_lines.moved(HOUSE, FIRST_SEASON, -1) is None
    assert hours_lines.moved(HOUSE, USUAL, 1) is None
    assert [one.name for one in hours_lines.without(HOUSE, FIRST_SEASON).seasons] == ["Jul"]


def test_the_preview_tells_today_and_a_monday_to_come() -> None:
    assert preview(HOUSE, TODAY) == "I dag: 8–20. Mandag den 30. november: 8–20."
    assert preview(HOUSE, TODAY, SUMMER) == "I dag: 8–20. Mandag den 28. juni: 9–13 (Sommer)."
    assert preview(HOUSE, date(2026, 12, 24)).startswith("I dag: lukket (Juleaften).")


# Closing days


def test_a_year_has_its_holidays_the_days_of_every_year_and_single_dates_and_the_strongest_decides() -> None:
    eve = ClosingDay(date(2026, 12, 24), "Julefrokost", time(8), time(11))
    entries = {one.day: one for one in closing_entries(replace(HOUSE, closing_days=(eve,)), 2026)}
    assert entries[date(2026, 12, 25)].origin is Origin.HOLIDAY
    assert entries[date(2026, 12, 24)] == ClosingEntry(eve.day, "Julefrokost", (time(8), time(11)))
    assert {one.day.year for one in entries.values()} == {2026}
    again = {one.day: one for one in closing_entries(HOUSE, 2027)}
    assert again[date(2027, 12, 24)].origin is Origin.YEARLY


def test_a_leap_day_is_told_in_leap_years() -> None:
    profile = replace(HOUSE, yearly=(YearlyClosing(MonthDay(2, 29), "Skuddag"),))
    for year, is_there in ((2027, False), (2028, True)):
        assert any(one.reason == "Skuddag" for one in closing_entries(profile, year)) is is_there


def test_a_day_of_every_year_that_is_moved_stays_one_command() -> None:
    before = ClosingEntry(date(2026, 12, 24), "Juleaften", None, Origin.YEARLY)
    command = closing_lines.saving(HOUSE, replace(before, day=date(2026, 12, 23)), before)
    assert command == SetYearlyClosings((YearlyClosing(MonthDay(12, 23), "Juleaften"),))


def test_a_single_date_that_becomes_a_day_of_every_year_is_reopened_in_the_same_step() -> None:
    before = ClosingEntry(date(2026, 11, 30), "Personaledag")
    command = closing_lines.saving(HOUSE, replace(before, origin=Origin.YEARLY), before)
    assert isinstance(command, Together)
    assert command.steps == (
        ReopenOn(before.day),
        SetYearlyClosings((EVE, YearlyClosing(MonthDay(11, 30), "Personaledag"))),
    )


def test_a_single_date_with_other_hours_replaces_itself() -> None:
    before = ClosingEntry(date(2026, 11, 30), "Personaledag")
    command = closing_lines.saving(HOUSE, replace(before, open=(time(8), time(12))), before)
    assert command == CloseOn(before.day, "Personaledag", time(8), time(12))


# Rules


@given(
    kind=st.sampled_from(RuleKind),
    limit=st.integers(1, 200).map(lambda number: number * 15),
    severity=st.sampled_from(Severity),
    review_on=st.dates(date(2026, 1, 1), date(2030, 12, 31)),
)
def test_a_rule_is_read_back_as_it_is_shown(kind: RuleKind, limit: int, severity: Severity, review_on: date) -> None:
    stops = severity is Severity.ERROR
    limited = kind not in (RuleKind.OPENING_HOURS, RuleKind.CLOSING_DAYS, RuleKind.ON_REQUEST)
    period = Period.WEEK if kind is RuleKind.QUOTA else None
    by = ("reception", "leder") if stops else ()
    rule = HouseRule(
        3, kind, severity, "Driften", "Fordi", review_on, limit * limited, period, (2,), stops, by, True, 9
    )
    entry = rule_entry_of(rule)
    review = read_review(entry, TODAY)
    assert review is not None
    assert rule_of(entry, review, rule) == rule


def test_a_review_day_without_a_year_is_the_next_such_day() -> None:
    assert read_review(RuleEntry(review="1. marts"), TODAY) == date(2027, 3, 1)
    assert read_review(RuleEntry(review="24. december"), TODAY) == date(2026, 12, 24)
    assert read_review(RuleEntry(review="engang"), TODAY) is None
    assert in_a_year(date(2028, 2, 29)) == date(2029, 2, 28)


def test_a_rule_past_its_review_day_only_remarks_and_can_be_renewed() -> None:
    due, kept = rule_lines((RULE, replace(RULE, id=8, review_on=date(2027, 3, 1))), TODAY, HOUSE.name_of)
    assert [cell.text for cell in due.cells] == ["Møder på over 4 timer", "Bemærker", "Driften", "Skal gennemgås"]
    assert [action.text for action in due.actions] == ["Forny et år"]
    assert (kept.cells[1].text, kept.cells[3].text, kept.actions) == ("Stopper", "01.03.2027", ())
