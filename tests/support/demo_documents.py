"""What documents and exports are tried with: an obviously made-up month, event and badge."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from frontdesk.domain.badge import BadgeFace, BadgeKind
from frontdesk.domain.calendar_days import ClosingDay
from frontdesk.domain.report import AdviceUsage, EventUsage, RoomUsage, UsageReport
from frontdesk.domain.roster import EvacuationLine, EvacuationList, RosterLine, RosterSheet
from frontdesk.domain.time_span import TimeSpan

HOUSE = "Iværksætterhuset"
CODE = "V0123456789ABCDEFZ"
JOURNAL_HEAD = "3fa9c1d2e4b5a697" * 4


def visitor(name: str = "Jens Bro", company: str = "Brobyg I/S", host: str = "Mette K.", code: str = CODE) -> BadgeFace:
    return BadgeFace(BadgeKind.VISITOR, HOUSE, name, company, host, date(2026, 12, 24), code)


def attendee(
    name: str = "Åse Ærøskøbing", context: str = "Pitchtræning i Køge", code: str = "A" + CODE[1:]
) -> BadgeFace:
    return BadgeFace(BadgeKind.ATTENDEE, HOUSE, name, "Nordlys Design ApS", "", date(2026, 12, 24), code, context)


def october(day: int, hour: int) -> datetime:
    return datetime(2026, 10, day, hour, tzinfo=UTC)


def usage_report(events: int = 2, made_at: datetime = datetime(2026, 11, 2, 7, 15, tzinfo=UTC)) -> UsageReport:
    return UsageReport(
        house=HOUSE,
        year=2026,
        month=10,
        made_at=made_at,
        journal_head=JOURNAL_HEAD,
        open_days=21,
        closing_days=(ClosingDay(date(2026, 10, 15), "Personaledag", time(9), time(12)),),
        visits=1284,
        no_shows=9,
        rooms=(
            RoomUsage(
                "Idéværkstedet",
                timedelta(hours=200),
                timedelta(hours=128, minutes=30),
                41,
                3,
                2,
                timedelta(hours=121),
                1,
                4,
            ),
            RoomUsage("=Salen", timedelta(0), timedelta(0), 0, 0, 0),
        ),
        events=tuple(event(number) for number in range(events)),
        advice=(AdviceUsage("Mette Krogh", 41, timedelta(hours=62, minutes=20), 1),),
    )


def event(number: int) -> EventUsage:
    day = 1 + number % 28
    span = TimeSpan(october(day, 15), october(day, 17))
    return EventUsage("Pitchtræning", "Nordlys Design ApS", span, 20, 15)


def roster(names: list[str]) -> RosterSheet:
    arrived = datetime(2026, 11, 23, 8, 5, tzinfo=UTC)
    lines = [RosterLine(n, name, "Grøn Fragt", arrived if n == 1 else None) for n, name in enumerate(names, 1)]
    span = TimeSpan(datetime(2026, 11, 23, 15, tzinfo=UTC), datetime(2026, 11, 23, 17, tzinfo=UTC))
    return RosterSheet(HOUSE, "Åbent hus", "El-Ringen", ("Salen", "Fyrtårnet"), span, tuple(lines))


def evacuation_list(lines: int = 2) -> EvacuationList:
    since = datetime(2026, 11, 23, 8, 12, tzinfo=UTC)
    rows = (EvacuationLine(f"Åse{n}", "Mette Krogh", "Samtale 1", since, 1 + 10 * (n == 0)) for n in range(lines))
    return EvacuationList(HOUSE, datetime(2026, 11, 23, 14, tzinfo=UTC), tuple(rows))
