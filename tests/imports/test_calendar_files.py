"""Calendar files as other programs write them, hostile ones among them."""

from __future__ import annotations

import codecs
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from frontdesk.application.calendar_import import CalendarEntry
from frontdesk.domain.clock_time import HOUSE_ZONE, to_local
from frontdesk.domain.errors import InvalidInput
from frontdesk.domain.recurrence import dates_of, parse_recurrence
from frontdesk.imports import calendar_files
from frontdesk.imports.calendar_entries import entries_of
from frontdesk.imports.calendar_files import read_calendar, read_here
from frontdesk.imports.calendar_text import calendar_of
from tests.support.calendars import NOW, calendar, event, once, read, weekly

DATA = Path(__file__).parents[1] / "data"


def local(entry: CalendarEntry) -> list[str]:
    """Where each date lies on the wall."""
    return [f"{to_local(one.span.start):%d.%m.%y %H:%M}–{to_local(one.span.end):%H:%M}" for one in entry.dates]


def only(*entries: tuple[str, ...], now: datetime = NOW) -> CalendarEntry:
    found = read(*entries, now=now)
    assert found.problems == ()
    (entry,) = found.entries
    return entry


def reasons(*entries: tuple[str, ...]) -> list[tuple[str, str, bool]]:
    return [(one.field, one.reason, one.kept) for one in read(*entries).problems]


def test_a_calendar_from_outlook_is_read() -> None:
    found = read_calendar(DATA / "demo_lokale_outlook.ics", NOW)
    assert (found.name, found.found, found.problems) == ("Fyrtårnet", 4, ())
    series, closed, meeting = found.entries
    assert (series.title, series.organizer, series.party_size) == (
        "Demo: morgenkaffe, alle kan komme",
        "Prøve Øvelse",
        1,
    )
    assert local(series) == [
        "01.12.26 09:00–10:30",
        "08.12.26 09:00–10:30",
        "22.12.26 13:00–14:30",
        "29.12.26 09:00–10:30",
        "05.01.27 09:00–10:30",
    ]
    assert (series.exceptions, [one.location for one in series.dates if one.moved]) == (1, ["Salen"])
    assert (closed.all_day, closed.dates[0].span.duration) == (True, timedelta(days=3))
    assert meeting.note.endswith("midt i et ord med æøå.")
    assert meeting.note.startswith("Dagsorden:\n1. Prøve\n2. Øvelse; og mere\n")


def test_broken_entries_are_told_one_by_one_and_the_rest_is_kept() -> None:
    found = read_here(DATA / "demo_kalender_med_fejl.ics", NOW)
    assert [(one.number, one.field, one.reason, one.kept) for one in found.problems] == [
        (1, "DTSTART", "required", False),
        (2, "DTSTART", "unknown_zone", False),
        (3, "span", "ends_before_start", False),
        (4, "title", "cpr_number", False),
        (5, "note", "cpr_number", True),
        (6, "RRULE", "unsupported", False),
        (8, "DTSTART", "bad_value", False),
        (9, "span", "too_long", False),
        (10, "END", "cut_off", False),
    ]
    assert [one.title for one in found.problems][:3] == [
        "Demo uden start",
        "Demo i en ukendt tidszone",
        "Demo der slutter før den begynder",
    ]
    assert [one.line for one in found.problems][:2] == [5, 11]
    assert [one.uid for one in found.entries] == ["fejl-5", "fejl-7"]
    assert "fejl-3" in found.refused


@pytest.mark.parametrize(
    "change",
    [
        lambda data: codecs.BOM_UTF8 + data,
        lambda data: data.decode().encode("utf-16"),
        lambda data: data.decode().encode("cp1252"),
        lambda data: data.replace(b"\r\n", b"\n"),
        lambda data: data.replace(b"\r\n", b"\r"),
    ],
    ids=["bom", "utf-16", "latin-1", "unix", "mac"],
)
def test_encodings_and_line_ends_make_no_difference(change: Any) -> None:
    plain = calendar(once("a", "24T0900", "24T1000", "Demo på Ærø, ålegræs"))
    assert entries_of(calendar_of(change(plain)), NOW) == entries_of(calendar_of(plain), NOW)


def test_a_line_folded_within_a_letter_is_put_together() -> None:
    plain = calendar(once("a", "24T0900", "24T1000", "Demo på Ærø"))
    at = plain.index("Ærø".encode()) + 1
    folded = plain[:at] + b"\r\n " + plain[at:]
    assert entries_of(calendar_of(folded), NOW).entries[0].title == "Demo på Ærø"


CUSTOM = (
    "BEGIN:VTIMEZONE",
    "TZID:Vores egen tid",
    "BEGIN:STANDARD",
    "DTSTART:16011028T030000",
    "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
    "TZOFFSETFROM:+0300",
    "TZOFFSETTO:+0200",
    "END:STANDARD",
    "BEGIN:DAYLIGHT",
    "DTSTART:16010325T020000",
    "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0300",
    "END:DAYLIGHT",
    "END:VTIMEZONE",
)


@pytest.mark.parametrize(
    ("start", "at"),
    [
        ("DTSTART:20261124T080000Z", "09:00"),
        ("DTSTART:20261124T080000", "08:00"),
        ("DTSTART;TZID=Europe/Copenhagen:20261124T080000", "08:00"),
        ('DTSTART;TZID="Romance Standard Time":20261124T080000', "08:00"),
        ("DTSTART;TZID=GMT Standard Time:20261124T080000", "09:00"),
        ("DTSTART;TZID=/example.org/20261101_1/Europe/Copenhagen:20261124T080000", "08:00"),
        ("DTSTART;TZID=America/New_York:20261124T080000", "14:00"),
        ("DTSTART;TZID=Vores egen tid:20261124T080000", "07:00"),
        ("DTSTART;TZID=Vores egen tid:20270624T080000", "07:00"),
    ],
)
def test_times_are_read_in_their_zone(start: str, at: str) -> None:
    entry = only(CUSTOM, event("a", start, "DURATION:PT1H"))
    assert f"{to_local(entry.dates[0].span.start):%H:%M}" == at


def test_wall_clock_time_holds_over_the_change_of_time() -> None:
    zone = 'TZID="Romance Standard Time"'
    times = (f"DTSTART;{zone}:20270323T090000", f"DTEND;{zone}:20270323T100000", "RRULE:FREQ=WEEKLY;COUNT=2")
    entry = only(event("a", *times))
    assert local(entry) == ["23.03.27 09:00–10:00", "30.03.27 09:00–10:00"]
    assert entry.dates[1].original - entry.dates[0].original == timedelta(days=7, hours=-1)


def test_whole_days_are_days_of_the_house_also_when_one_has_23_hours() -> None:
    entry = only(event("a", "DTSTART;VALUE=DATE:20270327", "RRULE:FREQ=DAILY;COUNT=3"))
    assert [one.span.duration / timedelta(hours=1) for one in entry.dates] == [24, 23, 24]


@pytest.mark.parametrize(
    ("rule", "dates"),
    [
        ("FREQ=MONTHLY;COUNT=3;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", ["30.11.26", "31.12.26", "29.01.27"]),
        ("FREQ=MONTHLY;COUNT=2;BYDAY=2TU", ["08.12.26", "12.01.27"]),
        ("FREQ=DAILY;INTERVAL=2;UNTIL=20261128", ["24.11.26", "26.11.26", "28.11.26"]),
        ("FREQ=WEEKLY;UNTIL=20261208T080000Z", ["24.11.26", "01.12.26", "08.12.26"]),
        ("FREQ=WEEKLY;UNTIL=20261208T075959Z", ["24.11.26", "01.12.26"]),
    ],
)
def test_rules_give_the_dates_they_say(rule: str, dates: list[str]) -> None:
    """A start off its rule is a date all the same."""
    times = ("DTSTART:20261124T080000Z", "DURATION:PT1H", f"RRULE:{rule}")
    entry = only(event("a", *times))
    found = [text.partition(" ")[0] for text in local(entry)]
    assert found == (dates if dates[0] == "24.11.26" else ["24.11.26", *dates])


@pytest.mark.parametrize(
    "more",
    [
        (),
        ("EXDATE:20261201T080000Z",),
        ("EXDATE;VALUE=DATE:20261201",),
        ("RDATE:20261125T100000Z,20261126T100000Z",),
    ],
)
def test_the_rule_kept_gives_exactly_the_dates_that_are_booked(more: tuple[str, ...]) -> None:
    entry = only(weekly("s", *more, count=6))
    assert entry.rule is not None
    again = dates_of(parse_recurrence(entry.rule), entry.start_local, timedelta(hours=1), HOUSE_ZONE)
    assert [one.start for one in again.spans] == [one.original for one in entry.dates]


def test_a_series_in_another_zone_keeps_its_own_hours() -> None:
    """New York changes its clock three weeks before Copenhagen does."""
    zone = "TZID=America/New_York"
    entry = only(event("a", f"DTSTART;{zone}:20270308T080000", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;COUNT=4"))
    assert [text[9:14] for text in local(entry)] == ["14:00", "13:00", "13:00", "14:00"]
    assert entry.rule is not None
    again = dates_of(parse_recurrence(entry.rule), entry.start_local, timedelta(hours=1), HOUSE_ZONE)
    assert [one.start for one in again.spans] == [one.original for one in entry.dates]


def test_a_rule_without_an_end_is_taken_for_24_months_and_said() -> None:
    endless = tuple(line.replace(";COUNT=4", "") for line in weekly("s"))
    entry = only(endless)
    last = to_local(entry.dates[-1].span.start).date()
    assert entry.goes_on_after == last
    assert date(2028, 11, 1) < last <= date(2028, 11, 30)


def test_what_is_older_than_a_year_is_left_out_and_counted() -> None:
    times = ("DTSTART:20240102T080000Z", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;UNTIL=20261231")
    entry = only(event("s", *times))
    assert entry.dates[0].span.start > NOW - timedelta(days=366)
    assert entry.earlier + len(entry.dates) == 157


def test_of_two_versions_of_an_entry_the_later_counts() -> None:
    found = read(
        event("a", "SEQUENCE:2", "DTSTART:20261124T080000Z", "DURATION:PT1H", title="Demo ny"),
        event("a", "SEQUENCE:1", "DTSTART:20261125T080000Z", "DURATION:PT1H", title="Demo gammel"),
    )
    assert [one.title for one in found.entries] == ["Demo ny"]
    assert [(one.title, one.reason) for one in found.problems] == [("Demo gammel", "duplicate")]


def test_an_export_later_in_time_says_the_same_of_what_did_not_change() -> None:
    plain = read(weekly("s"))
    later = tuple(line.replace("20261101T101500Z", "20261105T111111Z") for line in weekly("s", "SEQUENCE:7"))
    assert [one.digest for one in read(later).entries] == [one.digest for one in plain.entries]
    assert read(weekly("s", title="Demo andet")).entries[0].digest != plain.entries[0].digest


def test_an_entry_without_a_title_is_called_after_who_has_it() -> None:
    lines = ("DTSTART:20261124T080000Z", "DURATION:PT1H", "ORGANIZER;CN=Demo Person:mailto:demo@example.invalid")
    entry = only(("BEGIN:VEVENT", "UID:a", *lines, "END:VEVENT"))
    assert entry.title == "Demo Person"


def test_entries_that_lack_a_uid_are_known_by_what_they_say() -> None:
    nameless = tuple(line for line in once("x", "24T0900", "24T1000") if not line.startswith("UID"))
    assert only(nameless).uid == only(nameless).uid


def test_a_line_that_is_none_costs_only_itself() -> None:
    assert reasons(event("a", "DTSTART:20261124T080000Z", "DURATION:PT1H", "LOCATION;;:Salen")) == [
        ("LOCATION", "malformed", True)
    ]


def test_what_applies_from_a_date_on_is_told_and_the_series_kept() -> None:
    moved = event("s", "RECURRENCE-ID;RANGE=THISANDFUTURE:20261201T080000Z", "DTSTART:20261201T100000Z")
    found = read(weekly("s"), moved)
    assert [(one.field, one.reason, one.kept) for one in found.problems] == [("RECURRENCE-ID", "unsupported", False)]
    assert len(found.entries[0].dates) == 4


# Hostile files


def refusal(data: bytes, tmp_path: Path) -> str:
    path = tmp_path / "demo.ics"
    path.write_bytes(data)
    with pytest.raises(InvalidInput) as refused:
        read_calendar(path, NOW)
    return refused.value.reason


def test_files_beyond_every_measure_are_refused(tmp_path: Path) -> None:
    assert refusal(b"BEGIN:VCALENDAR\r\n" * 400_000, tmp_path) == "calendar_too_large"
    assert refusal(calendar(*[("BEGIN:VEVENT", "END:VEVENT")] * 5_001), tmp_path) == "too_many_entries"
    daily = ("DTSTART:20261124T080000Z", "DURATION:PT1H", "RRULE:FREQ=DAILY")
    assert refusal(calendar(*(event(f"u{n}", *daily) for n in range(60))), tmp_path) == "too_many_dates"
    assert refusal(b"\xff\xfe\x00", tmp_path) == "not_a_calendar"


def test_a_deep_nest_is_read_without_going_down(tmp_path: Path) -> None:
    path = tmp_path / "demo.ics"
    nest = (*("BEGIN:X-DEMO",) * 100_000, *("END:X-DEMO",) * 100_000)
    path.write_bytes(calendar(event("a", "DTSTART:20261124T080000Z", "DURATION:PT1H", *nest)))
    assert [one.uid for one in read_calendar(path, NOW).entries] == ["a"]


def test_a_rule_that_never_comes_true_ends_with_an_answer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The thirtieth of February, searched for in hundreds of entries until the end of time."""
    assert calendar_files.DEADLINE_S < 10
    monkeypatch.setattr(calendar_files, "DEADLINE_S", 1.0)
    never = ("DTSTART:20261124T080000Z", "DURATION:PT1H", "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30")
    assert refusal(calendar(*(event(f"u{n}", *never) for n in range(400))), tmp_path) == "took_too_long"


def test_whoever_gives_up_is_answered_at_once(tmp_path: Path) -> None:
    path = tmp_path / "demo.ics"
    path.write_bytes(calendar(weekly("s")))
    with pytest.raises(InvalidInput) as refused:
        read_calendar(path, datetime(2026, 11, 23, tzinfo=UTC), lambda: True)
    assert refused.value.reason == "given_up"
