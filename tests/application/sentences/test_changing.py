"""Moving, cancelling, stretching and repeating what is booked."""

from __future__ import annotations

from datetime import date, time

import pytest

from frontdesk.application.sentences.intents import (
    BookingRef,
    Cancel,
    Days,
    Intent,
    Move,
    Repeat,
    Repetition,
    Resize,
)
from frontdesk.application.sentences.understanding import understand
from tests.support.sentences import (
    FYR,
    MASKIN,
    NOW,
    SAL,
    VOCABULARY,
    hours,
    stretch,
    wall,
)

CHANGING: list[tuple[str, Intent]] = [
    ("flyt Hansen til Fyrtårnet kl 14", Move(BookingRef("Hansen"), room_id=FYR, clock=time(14))),
    ("flyt Hansen en time senere", Move(BookingRef("Hansen"), by=hours(1))),
    ("flyt Hansen 30 minutter tidligere", Move(BookingRef("Hansen"), by=hours(-0.5))),
    ("flyt Hansen til kl 14", Move(BookingRef("Hansen"), clock=time(14))),
    ("flyt Hansen fra Salen til Fyrtårnet", Move(BookingRef("Hansen", room_id=SAL), room_id=FYR)),
    ("flyt Hansen til i morgen kl 9", Move(BookingRef("Hansen"), day=date(2026, 11, 25), clock=time(9))),
    ("flyt Fyrtårnet kl 10 til Salen", Move(BookingRef(room_id=FYR, at=wall("2026-11-24 10:00")), room_id=SAL)),
    ("flyt Demo Design til i morgen samme tid", Move(BookingRef("Demo Design"), day=date(2026, 11, 25))),
    (
        "flyt Hansen fra torsdag til fredag kl. 9-11",
        Move(
            BookingRef("Hansen", within=stretch("2026-11-26 00:00", "2026-11-27 00:00")),
            day=date(2026, 11, 27),
            clock=time(9),
            until=time(11),
        ),
    ),
    ("flyt bestyrelsesmødet til Maskinrummet", Move(BookingRef("bestyrelsesmødet"), room_id=MASKIN)),
    (
        "flyt Demo Havbrug fra Fyrtårnet til Salen på onsdag kl 14",
        Move(BookingRef("Demo Havbrug", room_id=FYR), room_id=SAL, day=date(2026, 11, 25), clock=time(14)),
    ),
    ('flyt "Møde kl 14" til Salen', Move(BookingRef("Møde kl 14"), room_id=SAL)),
    (
        "ryk mødet i Salen fra kl 10 til kl 14",
        Move(BookingRef(room_id=SAL, at=wall("2026-11-24 10:00")), clock=time(14)),
    ),
    ("kan vi rykke Interview til på torsdag", Move(BookingRef("Interview"), day=date(2026, 11, 26))),
    ("skub Pitchtræning et kvarter bagud", Move(BookingRef("Pitchtræning"), by=hours(0.25))),
    ("udskyd Hansen til fredag", Move(BookingRef("Hansen"), day=date(2026, 11, 27))),
    ("udskyd Hansen 2 timer", Move(BookingRef("Hansen"), by=hours(2))),
    ("fremryk Interview en time", Move(BookingRef("Interview"), by=hours(-1))),
    (
        "aflys mødet i Salen på fredag",
        Cancel(BookingRef(room_id=SAL, within=stretch("2026-11-27 00:00", "2026-11-28 00:00"))),
    ),
    (
        "aflys Fyrtårnet i morgen kl 10",
        Cancel(
            BookingRef(room_id=FYR, within=stretch("2026-11-25 00:00", "2026-11-26 00:00"), at=wall("2026-11-25 10:00"))
        ),
    ),
    (
        "slet bookingen i Fyrtårnet kl 14 i morgen",
        Cancel(
            BookingRef(room_id=FYR, within=stretch("2026-11-25 00:00", "2026-11-26 00:00"), at=wall("2026-11-25 14:00"))
        ),
    ),
    ("annuller Hansen", Cancel(BookingRef("Hansen"))),
    ("aflys hansens møde kl 10", Cancel(BookingRef("hansens", at=wall("2026-11-24 10:00")))),
    (
        "vil du aflyse Nordlys på torsdag",
        Cancel(BookingRef("Nordlys", within=stretch("2026-11-26 00:00", "2026-11-27 00:00"))),
    ),
    ("forlæng Hansen med en halv time", Resize(BookingRef("Hansen"), hours(0.5))),
    ("forlæng mødet i Salen til kl 16", Resize(BookingRef(room_id=SAL), until=time(16))),
    ("forkort Pitchtræning med 30 minutter", Resize(BookingRef("Pitchtræning"), hours(-0.5))),
    ("slut mødet i Fyrtårnet kl 15", Resize(BookingRef(room_id=FYR), until=time(15))),
    ("giv Hansen en time mere", Resize(BookingRef("Hansen"), hours(1))),
    ("giv Interview 30 min ekstra", Resize(BookingRef("Interview"), hours(0.5))),
    (
        "gentag Pitchtræning hver uge til 18. december",
        Repeat(BookingRef("Pitchtræning"), Repetition("FREQ=WEEKLY;UNTIL=20261218")),
    ),
    (
        "gentag Interview hver anden uge til nytår ikke d. 24/12",
        Repeat(
            BookingRef("Interview"),
            Repetition(
                "FREQ=WEEKLY;INTERVAL=2;UNTIL=20261231", excluded=(Days(date(2026, 12, 24), date(2026, 12, 24)),)
            ),
        ),
    ),
]


@pytest.mark.parametrize(("sentence", "meant"), CHANGING, ids=[sentence for sentence, _ in CHANGING])
def test_a_booking_is_changed(sentence: str, meant: Intent) -> None:
    understood = understand(sentence, VOCABULARY, NOW)
    assert understood.intent == meant
    assert understood.questions == ()
