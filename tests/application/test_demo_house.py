from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from frontdesk.application.bookings import Calendar
from frontdesk.application.demo_house import freshen_demo, furnish_demo
from frontdesk.application.events import Events
from frontdesk.application.house import House
from frontdesk.application.journal_rows import NextSteps
from frontdesk.application.reports import MonthlyUsage
from frontdesk.application.visits import Arrivals, VisitState, WhoIsInside
from frontdesk.domain.booking import OccurrenceState, SeriesKind
from frontdesk.domain.clock_time import local_date
from frontdesk.domain.time_span import TimeSpan
from frontdesk.persistence.database import SqlDatabase
from frontdesk.persistence.demo_plan import demo_plan
from tests.support.houses import furnish, in_file

MORNING = datetime(2026, 11, 23, 9, 12, 40, tzinfo=UTC)
ANY_OTHER_HOUR = [
    datetime(2026, 11, 22, 22, 50, tzinfo=UTC),  # Sunday, ten to midnight
    datetime(2026, 11, 25, 23, 10, tzinfo=UTC),  # ten past midnight
    datetime(2027, 3, 28, 0, 30, tzinfo=UTC),  # half an hour before the spring change
    datetime(2026, 12, 24, 17, 0, tzinfo=UTC),  # closed everywhere
]


@contextmanager
def opened(file: Path) -> Iterator[SqlDatabase]:
    database = SqlDatabase(*in_file(file))
    try:
        yield database
    finally:
        database.close()


@contextmanager
def demo_at(folder: Path, now: datetime) -> Iterator[SqlDatabase]:
    writer, reader = in_file(folder / "house.db")
    furnish(writer)
    writer.dispose()
    reader.dispose()
    with opened(folder / "house.db") as database:
        furnish_demo(database, demo_plan(), now)
        yield database


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo of a Monday morning, made once."""
    folder = tmp_path_factory.mktemp("demo")
    with demo_at(folder, MORNING):
        return folder / "house.db"


@pytest.fixture
def demo(made: Path, tmp_path: Path) -> Iterator[SqlDatabase]:
    """A copy of it."""
    with opened(Path(shutil.copyfile(made, tmp_path / "copy.db"))) as database:
        yield database


@pytest.mark.parametrize("now", ANY_OTHER_HOUR, ids=str)
def test_whenever_a_newcomer_comes_the_demo_is_at_work(tmp_path: Path, now: datetime) -> None:
    with demo_at(tmp_path, now) as house:
        look_at_work(house, now)


def test_the_demo_of_a_morning_is_at_work(demo: SqlDatabase) -> None:
    look_at_work(demo, MORNING)


def look_at_work(house: SqlDatabase, now: datetime) -> None:
    today = local_date(now)
    profile = house.ask(House())
    assert (len(profile.rooms), len(profile.advisors)) == (7, 3)
    around_now = house.ask(Calendar(today)).occurrences
    assert any(one.span.contains(now) and one.kind is SeriesKind.BOOKING for one in around_now)
    (event,) = (one for one in house.ask(Events()) if local_date(one.span.start) == today)
    assert event.registered >= 40
    arrivals = house.ask(Arrivals(today))
    soon = TimeSpan(now - timedelta(minutes=1), now + timedelta(hours=1))
    expected = [row for row in arrivals if row.state is VisitState.EXPECTED and row.expected_at]
    assert sum(row.expected_at is not None and soon.contains(row.expected_at) for row in expected) >= 5
    assert {VisitState.INSIDE, VisitState.LEFT} <= {row.state for row in arrivals}
    assert house.ask(WhoIsInside(now))


def test_the_demo_has_rooms_equipment_and_a_year_as_a_real_house_has(demo: SqlDatabase) -> None:
    profile = demo.ask(House())
    hall = next(room for room in profile.rooms if room.name == "Salen")
    assert (hall.seats("U-bord"), hall.hearing_loop, hall.step_free) == (24, True, True)
    assert all(room.floor for room in profile.bookable)
    (both,) = profile.combined
    assert {profile.name_of(part) for part in both.parts} == {"Idéværkstedet", "Maskinrummet"}
    assert [unit.name for unit in profile.equipment] == ["Projektor 1", "Projektor 2", "Flipover 1"]
    hours = profile.opening_hours()
    assert hours.closed_because(date(2026, 12, 24)) == "Juleaften"
    assert [span.duration for span in hours.open_spans(date(2027, 7, 5))] == [timedelta(hours=6)]


def test_behind_the_demo_lie_months_to_report_and_ahead_a_week(demo: SqlDatabase) -> None:
    now = MORNING
    for month in (10, 11):
        report = demo.ask(MonthlyUsage(2026, month, now))
        assert report.visits > 20
        assert report.advice_sessions > 5
        assert report.no_shows
        assert report.events
        assert all(room.bookings for room in report.rooms)
    ahead = demo.ask(Calendar(local_date(now) + timedelta(days=1), 7)).occurrences
    assert len(ahead) > 20
    assert any(one.repeats for one in ahead)
    shown = demo.ask(Calendar(local_date(now) - timedelta(days=60), 61, include_released=True)).occurrences
    assert any(one.state is OccurrenceState.RELEASED for one in shown)
    assert demo.ask(NextSteps("1")).undo is None, "the demo's steps are nothing reception would take back"


def test_the_demo_is_the_same_for_the_same_moment(demo: SqlDatabase, tmp_path: Path) -> None:
    with demo_at(tmp_path, MORNING) as again:
        assert _told(again) == _told(demo)


def _told(house: SqlDatabase) -> list[object]:
    plan = house.ask(Calendar(local_date(MORNING) - timedelta(days=60), 90))
    return [(one.title, one.organizer, one.span, one.resource_ids) for one in plan.occurrences]


def test_a_demo_house_has_something_to_do_on_a_later_day_too(demo: SqlDatabase) -> None:
    for days in (3, 3, 6, 40):
        later = MORNING + timedelta(days=days)
        freshen_demo(demo, demo_plan(), later)
        today = [event for event in demo.ask(Events()) if local_date(event.span.start) == local_date(later)]
        assert len(today) == 1, "once a day is enough"
        expected = [row for row in demo.ask(Arrivals(local_date(later))) if row.state is VisitState.EXPECTED]
        assert len(expected) >= 5
        assert demo.ask(WhoIsInside(later))
