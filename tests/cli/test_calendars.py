"""A calendar file on the command line."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from frontdesk.domain.clock_time import HOUSE_ZONE
from tests.cli.conftest import Command
from tests.support.calendars import calendar, event

DAY = f"{datetime.now(HOUSE_ZONE) + timedelta(days=3):%Y%m%d}"


def lasting(uid: str, start: str, *more: str, title: str = "Demo") -> tuple[str, ...]:
    return event(uid, f"DTSTART:{DAY}T{start}00", "DURATION:PT1H", *more, title=title)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "demo.ics"
    entries = (
        lasting("a", "0900", "RRULE:FREQ=WEEKLY;COUNT=3"),
        lasting("b", "1200", "LOCATION:salen", title="Demo i Salen"),
        lasting("c", "1200", "TRANSP:TRANSPARENT", title="Demo fri"),
        lasting("d", "1500", title="Demo 070761-4285"),
    )
    path.write_bytes(calendar(*entries))
    return path


def test_a_file_is_looked_at_taken_in_once_and_undone_at_once(frontdesk: Command, file: Path) -> None:
    looked = frontdesk("import-calendar", str(file), "--dry-run", "--json").json
    assert [(one["uid"], one["standing"], one["room"]) for one in looked["entries"]] == [
        ("a", "new", "fyrtaarnet"),
        ("b", "new", "salen"),
        ("c", "new", "fyrtaarnet"),
    ]
    assert [(one["entry"], one["field"], one["reason"]) for one in looked["problems"]] == [(4, "title", "cpr_number")]
    assert frontdesk("import-calendar", str(file), "--json").json["dates"] == 4
    again = frontdesk("import-calendar", str(file))
    assert (again.code, "Intet nyt" in again.out) == (0, True)
    assert "Fortrudt" in frontdesk("undo").out
    looked = frontdesk("import-calendar", str(file), "--dry-run", "--json").json
    assert {one["standing"] for one in looked["entries"]} == {"new"}


def test_what_is_not_taken_is_said_without_the_number(frontdesk: Command, file: Path) -> None:
    said = frontdesk("import-calendar", str(file))
    assert "CPR-nummer" in said.err
    assert "070761" not in said.err + said.out
    assert "optager ikke noget" in said.err


def test_a_file_that_names_no_room_needs_one(frontdesk: Command, tmp_path: Path) -> None:
    path = tmp_path / "kalender.ics"
    path.write_bytes(calendar(lasting("a", "0900"), name="Kalender"))
    refused = frontdesk("import-calendar", str(path), "--json")
    assert (refused.code, refused.json["field"], refused.json["reason"]) == (3, "room", "required")
    taken = frontdesk("import-calendar", str(path), "--room", "salen", "--json").json
    assert [one["room"] for one in taken["entries"]] == ["salen"]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty"),
        (b"Navn;Mail\nDemo;x\n", "not_a_calendar"),
        (calendar(), "no_entries"),
        (b"BEGIN:VCALENDAR\n" + b"x" * 6_000_000, "calendar_too_large"),
    ],
)
def test_a_file_that_is_no_calendar_is_refused(frontdesk: Command, tmp_path: Path, content: bytes, reason: str) -> None:
    path = tmp_path / "demo.ics"
    path.write_bytes(content)
    refused = frontdesk("import-calendar", str(path), "--json")
    assert (refused.code, refused.json["reason"]) == (3, reason)
