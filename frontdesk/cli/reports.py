"""``report``."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from frontdesk.application.reports import MonthlyUsage
from frontdesk.cli import arguments
from frontdesk.cli.output import Reply
from frontdesk.cli.session import Session
from frontdesk.cli.texts import pick
from frontdesk.cli.words import FIGURES
from frontdesk.domain.report import UsageReport
from frontdesk.domain.slugs import slug
from frontdesk.notation import hours, hours_text, month_text, share_text


def report(given: Namespace, session: Session) -> Reply:
    """The month as PDF, XLSX and CSV in a folder, under the names the municipality expects."""
    year, month = arguments.month(given.month)
    figures = session.house.ask(MonthlyUsage(year, month, session.now()))
    services = session.tools.services
    stem = f"maanedsrapport_{slug(figures.house)}_{year}-{month:02}"
    made = {
        ".pdf": services.documents.usage_report,
        ".xlsx": services.documents.usage_spreadsheet,
        ".csv": services.documents.usage_csv,
    }
    files = [Path(given.out) / (stem + ending) for ending in made]
    for file, make in zip(files, made.values(), strict=True):
        services.write_file(file, make(figures))
    text = "\n".join(
        [
            f"{figures.house}, {month_text(year, month, session.language)}",
            *_lines(figures, session),
            _rooms(figures, session),
            *(session.say("written", path=file) for file in files),
        ]
    )
    return Reply({"ok": True, "month": f"{year}-{month:02}", "files": files, **_data(figures)}, text)


def _lines(figures: UsageReport, session: Session) -> list[str]:
    lang = session.language
    shown = {
        "occupancy": share_text(figures.occupancy, lang),
        "booked": hours_text(figures.booked_time, lang),
        "open": hours_text(figures.open_time, lang),
        "visits": figures.visits,
        "events": f"{len(figures.events)} ({figures.registered}/{figures.attended})",
        "advice": f"{figures.advice_sessions}, {hours_text(figures.advice_time, lang)}",
        "no_shows": figures.no_shows,
    }
    return [f"  {pick(FIGURES[key], lang)}: {value}" for key, value in shown.items()]


def _rooms(figures: UsageReport, session: Session) -> str:
    lang = session.language
    rows = [
        (one.room, one.bookings, hours_text(one.booked_time, lang), share_text(one.occupancy, lang))
        for one in figures.rooms
    ]
    return session.table(("room", "bookings", "hours", "occupancy"), rows)


def _data(figures: UsageReport) -> dict[str, object]:
    return {
        "house": figures.house,
        "open_hours": hours(figures.open_time),
        "booked_hours": hours(figures.booked_time),
        "occupancy": figures.occupancy,
        "visits": figures.visits,
        "events": len(figures.events),
        "registered": figures.registered,
        "attended": figures.attended,
        "advice_sessions": figures.advice_sessions,
        "advice_hours": hours(figures.advice_time),
        "no_shows": figures.no_shows,
        "journal_head": figures.journal_head,
        "rooms": [
            {
                "room": one.room,
                "bookings": one.bookings,
                "booked_hours": hours(one.booked_time),
                "open_hours": hours(one.open_time),
                "occupancy": one.occupancy,
                "no_shows": one.released,
                "cancelled": one.cancelled,
            }
            for one in figures.rooms
        ],
    }
