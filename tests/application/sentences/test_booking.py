"""Booking in a sentence, once and again and again."""

from __future__ import annotations

from datetime import date

import pytest

from frontdesk.application.sentences.intents import (
    Book,
    Days,
    Intent,
    Repetition,
)
from frontdesk.application.sentences.understanding import understand
from tests.support.sentences import (
    FYR,
    IDE,
    MASKIN,
    NOW,
    PODCAST,
    SAL,
    SAMTALE_1,
    SAMTALE_2,
    VOCABULARY,
    at,
)

BOOKING: list[tuple[str, Intent]] = [
    ("book Fyrtårnet i morgen kl 14-15 til Hansen", Book(at("2026-11-25 14:00", "15:00"), FYR, who="Hansen")),
    (
        "book samtale 2 på torsdag halv ti i en time til Jens Bro",
        Book(at("2026-11-26 09:30", "10:30"), SAMTALE_2, who="Jens Bro"),
    ),
    ("book Fyrtårnet 3/12 kl 9-11 Nordlys", Book(at("2026-12-03 09:00", "11:00"), FYR, who="Nordlys")),
    ("book Fyrtårnet mandag 9-11", Book(at("2026-11-30 09:00", "11:00"), FYR)),
    ("book et lokale til 6 i morgen kl 13 i en time", Book(at("2026-11-25 13:00", "14:00"), people=6)),
    ("book Salen 24/12-26 10-12", Book(at("2026-12-24 10:00", "12:00"), SAL)),
    ("book Salen 24/12 10-12", Book(at("2026-12-24 10:00", "12:00"), SAL)),
    (
        "book Salen lørdag den 5. december kl. 10 - 14 til julemarked 60 personer",
        Book(at("2026-12-05 10:00", "14:00"), SAL, title="julemarked", people=60),
    ),
    ("book Salen d. 5/12 2026 10-14 til julefrokost", Book(at("2026-12-05 10:00", "14:00"), SAL, title="julefrokost")),
    (
        'book Fyrtårnet fra 10-12 i morgen "Kaffe med Mette"',
        Book(at("2026-11-25 10:00", "12:00"), FYR, title="Kaffe med Mette"),
    ),
    (
        "reservér Maskinrummet tirsdag i uge 49 hele eftermiddagen til kursus",
        Book(at("2026-12-01 12:00", "17:00"), MASKIN, title="kursus"),
    ),
    (
        "kan du booke Fyrtårnet i morgen 9-10 til Lone Vestergaard, 3 personer",
        Book(at("2026-11-25 09:00", "10:00"), FYR, who="Lone Vestergaard", people=3),
    ),
    ("Fyrtårnet i morgen 10-12 Nordlys 5 pers", Book(at("2026-11-25 10:00", "12:00"), FYR, who="Nordlys", people=5)),
    (
        "sæt Demo Medier i Podcaststudiet på fredag 10-12",
        Book(at("2026-11-27 10:00", "12:00"), PODCAST, who="Demo Medier"),
    ),
    (
        "lav en booking i Salen 2027-01-05 9-12 til nytårskur",
        Book(at("2027-01-05 09:00", "12:00"), SAL, title="nytårskur"),
    ),
    (
        "book Salen hver anden tirsdag 9-11 til jul, ikke i uge 51",
        Book(
            at("2026-12-08 09:00", "11:00"),
            SAL,
            repetition=Repetition(
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;UNTIL=20261223",
                excluded=(Days(date(2026, 12, 14), date(2026, 12, 20)),),
            ),
        ),
    ),
    (
        "book Fyrtårnet hver tirsdag kl. 10-12 til 18/12 til Demo Medier",
        Book(
            at("2026-11-24 10:00", "12:00"),
            FYR,
            who="Demo Medier",
            repetition=Repetition("FREQ=WEEKLY;BYDAY=TU;UNTIL=20261218"),
        ),
    ),
    (
        "book Samtale 1 hver hverdag 8.30-9 i 4 uger til morgenmøde",
        Book(
            at("2026-11-25 08:30", "09:00"),
            SAMTALE_1,
            title="morgenmøde",
            repetition=Repetition("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;UNTIL=20261222"),
        ),
    ),
    (
        "Maskinrummet hver 3. torsdag kl 14-16 10 gange",
        Book(
            at("2026-11-26 14:00", "16:00"), MASKIN, repetition=Repetition("FREQ=WEEKLY;INTERVAL=3;BYDAY=TH;COUNT=10")
        ),
    ),
    (
        "book Salen dagligt 9-10 undtagen 24/12 og 25/12 indtil uge 53",
        Book(
            at("2026-11-25 09:00", "10:00"),
            SAL,
            repetition=Repetition(
                "FREQ=DAILY;UNTIL=20270103",
                excluded=(Days(date(2026, 12, 24), date(2026, 12, 24)), Days(date(2026, 12, 25), date(2026, 12, 25))),
            ),
        ),
    ),
    (
        "book Fyrtårnet om tirsdagen 9-10 til påske",
        Book(at("2026-12-01 09:00", "10:00"), FYR, repetition=Repetition("FREQ=WEEKLY;BYDAY=TU;UNTIL=20270324")),
    ),
    (
        "Salen den første mandag i hver måned 13-15 til nytår",
        Book(at("2026-12-07 13:00", "15:00"), SAL, repetition=Repetition("FREQ=MONTHLY;BYDAY=1MO;UNTIL=20261231")),
    ),
    (
        "book Idéværkstedet hver mandag og onsdag 9-10 til 1. marts, ikke i uge 7 og 8",
        Book(
            at("2026-11-25 09:00", "10:00"),
            IDE,
            repetition=Repetition(
                "FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20270301",
                excluded=(Days(date(2027, 2, 15), date(2027, 2, 21)), Days(date(2027, 2, 22), date(2027, 2, 28))),
            ),
        ),
    ),
    (
        "book Fyrtårnet hver uge på torsdag 13-14 resten af året undtagen i julen",
        Book(
            at("2026-11-26 13:00", "14:00"),
            FYR,
            repetition=Repetition(
                "FREQ=WEEKLY;BYDAY=TH;UNTIL=20261231", excluded=(Days(date(2026, 12, 24), date(2027, 1, 1)),)
            ),
        ),
    ),
    (
        "Salen hver måned den sidste fredag 13-15, 3 gange",
        Book(at("2026-11-27 13:00", "15:00"), SAL, repetition=Repetition("FREQ=MONTHLY;BYDAY=-1FR;COUNT=3")),
    ),
    (
        "Salen den 15. i hver måned 13-15, 5 gange",
        Book(at("2026-12-15 13:00", "15:00"), SAL, repetition=Repetition("FREQ=MONTHLY;BYMONTHDAY=15;COUNT=5")),
    ),
    (
        "Salen hver anden måned den sidste dag 13-15, 5 gange",
        Book(
            at("2026-11-30 13:00", "15:00"), SAL, repetition=Repetition("FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=-1;COUNT=5")
        ),
    ),
    (
        "Fyrtårnet hver 5. uge tirsdag og torsdag 10-11, 4 gange",
        Book(at("2026-11-24 10:00", "11:00"), FYR, repetition=Repetition("FREQ=WEEKLY;INTERVAL=5;BYDAY=TU,TH;COUNT=4")),
    ),
]


@pytest.mark.parametrize(("sentence", "meant"), BOOKING, ids=[sentence for sentence, _ in BOOKING])
def test_something_is_booked(sentence: str, meant: Intent) -> None:
    understood = understand(sentence, VOCABULARY, NOW)
    assert understood.intent == meant
    assert understood.questions == ()
