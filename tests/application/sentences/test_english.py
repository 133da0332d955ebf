"""The same in English."""

from __future__ import annotations

from datetime import date, time

import pytest

from frontdesk.application.sentences.intents import (
    Act,
    Advice,
    Book,
    BookingRef,
    Cancel,
    Days,
    Do,
    Find,
    Go,
    Intent,
    Move,
    Need,
    Repetition,
    Resize,
    Search,
    WhatHappens,
    WhenFree,
    WhoComes,
    WhoIsHere,
)
from frontdesk.application.sentences.understanding import understand
from tests.support.sentences import (
    AMIRA,
    FYR,
    MASKIN,
    METTE,
    NOW,
    SAL,
    SAMTALE_1,
    VOCABULARY,
    at,
    hours,
    stretch,
    wall,
)

ENGLISH: list[tuple[str, Intent]] = [
    ("tomorrow 2pm for two hours, 6 people", Find(at("2026-11-25 14:00", "16:00"), people=6)),
    (
        "room for ten people tomorrow all morning with hearing loop",
        Find(at("2026-11-25 08:00", "12:00"), people=10, needs=(Need.HEARING_LOOP,)),
    ),
    ("half past nine tomorrow for an hour 4 people", Find(at("2026-11-25 09:30", "10:30"), people=4)),
    ("in two weeks 9-11", Find(at("2026-12-08 09:00", "11:00"))),
    ("Dec 3 14:00-16:00 screen", Find(at("2026-12-03 14:00", "16:00"), needs=(Need.SCREEN,))),
    ("party of 6 tomorrow at noon for an hour", Find(at("2026-11-25 12:00", "13:00"), people=6)),
    ("Monday in week 5 10am-12pm 5 people", Find(at("2027-02-01 10:00", "12:00"), people=5)),
    ("tonight 7-9 10 people", Find(at("2026-11-24 19:00", "21:00"), people=10)),
    ("quarter past 9 tomorrow for 45 minutes", Find(at("2026-11-25 09:15", "10:00"))),
    ("ten to two tomorrow for an hour", Find(at("2026-11-25 13:50", "14:50"))),
    ("on Thursday 3-5pm 8 people projector", Find(at("2026-11-26 15:00", "17:00"), people=8, needs=(Need.PROJECTOR,))),
    ("the day after tomorrow 9 to 10 3 people", Find(at("2026-11-26 09:00", "10:00"), people=3)),
    ("is Fyrtårnet free tomorrow 10-12", Find(at("2026-11-25 10:00", "12:00"), room_id=FYR)),
    ("do we have a room for 5 on Friday from 1 to 3", Find(at("2026-11-27 13:00", "15:00"), people=5)),
    ("book Salen on Thursday from 2 to 4pm for Hansen", Book(at("2026-11-26 14:00", "16:00"), SAL, who="Hansen")),
    (
        "reserve Maskinrummet December 3rd 9-12 for Nordlys, 12 people",
        Book(at("2026-12-03 09:00", "12:00"), MASKIN, who="Nordlys", people=12),
    ),
    (
        "reserve Salen every other Friday from 2 to 4 pm for 10 weeks",
        Book(
            at("2026-11-27 14:00", "16:00"),
            SAL,
            repetition=Repetition("FREQ=WEEKLY;INTERVAL=2;BYDAY=FR;UNTIL=20270204"),
        ),
    ),
    (
        "every Tuesday 9-10 in Fyrtårnet until Christmas except week 51",
        Book(
            at("2026-12-01 09:00", "10:00"),
            FYR,
            repetition=Repetition(
                "FREQ=WEEKLY;BYDAY=TU;UNTIL=20261223", excluded=(Days(date(2026, 12, 14), date(2026, 12, 20)),)
            ),
        ),
    ),
    (
        "every weekday 9-9.30 in Samtale 1 until Dec 18",
        Book(
            at("2026-11-25 09:00", "09:30"),
            SAMTALE_1,
            repetition=Repetition("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;UNTIL=20261218"),
        ),
    ),
    (
        "on Mondays 10-12 Salen 5 times",
        Book(at("2026-11-30 10:00", "12:00"), SAL, repetition=Repetition("FREQ=WEEKLY;BYDAY=MO;COUNT=5")),
    ),
    (
        "the first Monday of every month 10-11 Fyrtårnet until June 1",
        Book(at("2026-12-07 10:00", "11:00"), FYR, repetition=Repetition("FREQ=MONTHLY;BYDAY=1MO;UNTIL=20270601")),
    ),
    (
        "Fyrtårnet on the 15th of every month 10-11, 5 times",
        Book(at("2026-12-15 10:00", "11:00"), FYR, repetition=Repetition("FREQ=MONTHLY;BYMONTHDAY=15;COUNT=5")),
    ),
    (
        "Fyrtårnet every 3 weeks on Friday 10-11, 4 times",
        Book(at("2026-11-27 10:00", "11:00"), FYR, repetition=Repetition("FREQ=WEEKLY;INTERVAL=3;BYDAY=FR;COUNT=4")),
    ),
    ("move Hansen to Fyrtårnet at 2pm", Move(BookingRef("Hansen"), room_id=FYR, clock=time(14))),
    (
        "move the meeting in Salen from 10 to 14",
        Move(BookingRef(room_id=SAL, at=wall("2026-11-24 10:00")), clock=time(14)),
    ),
    (
        "move Demo Design from Thursday to Friday 9-11",
        Move(
            BookingRef("Demo Design", within=stretch("2026-11-26 00:00", "2026-11-27 00:00")),
            day=date(2026, 11, 27),
            clock=time(9),
            until=time(11),
        ),
    ),
    ("please move Interview to tomorrow", Move(BookingRef("Interview"), day=date(2026, 11, 25))),
    ("postpone Hansen by half an hour", Move(BookingRef("Hansen"), by=hours(0.5))),
    ("push Hansen back an hour", Move(BookingRef("Hansen"), by=hours(1))),
    ("bring Interview forward an hour", Move(BookingRef("Interview"), by=hours(-1))),
    ("cancel Hansen on Friday", Cancel(BookingRef("Hansen", within=stretch("2026-11-27 00:00", "2026-11-28 00:00")))),
    (
        "cancel Pitchtræning tomorrow at 10",
        Cancel(
            BookingRef(
                "Pitchtræning", within=stretch("2026-11-25 00:00", "2026-11-26 00:00"), at=wall("2026-11-25 10:00")
            )
        ),
    ),
    ("extend Hansen by an hour", Resize(BookingRef("Hansen"), hours(1))),
    ("extend the meeting in Salen until 4pm", Resize(BookingRef(room_id=SAL), until=time(16))),
    ("shorten Interview by 15 minutes", Resize(BookingRef("Interview"), hours(-0.25))),
    ("end Interview at 3", Resize(BookingRef("Interview"), until=time(15))),
    ("who is here", WhoIsHere()),
    ("who's in the building?", WhoIsHere()),
    ("how many people are in the house", WhoIsHere(count=True)),
    ("who is coming at 2", WhoComes(stretch("2026-11-24 14:00", "15:00"))),
    ("visitors tomorrow", WhoComes(stretch("2026-11-25 00:00", "2026-11-26 00:00"))),
    ("what's on in Salen tomorrow", WhatHappens(stretch("2026-11-25 00:00", "2026-11-26 00:00"), SAL)),
    ("what is happening today", WhatHappens(stretch("2026-11-24 00:00", "2026-11-25 00:00"))),
    ("who has Fyrtårnet at 2pm", WhatHappens(stretch("2026-11-24 14:00", "14:01"), FYR)),
    ("when is Fyrtårnet free on Thursday", WhenFree(FYR, stretch("2026-11-26 08:00", "20:00"))),
    ("when can Mette", Advice(advisor_id=METTE)),
    ("next free time with Amira about markedsføring", Advice(advisor_id=AMIRA, topic="Markedsføring")),
    ("where is Jens Bro", Search("Jens Bro")),
    ("go to reports", Go("reports")),
    ("show Thursday", Go("calendar", date(2026, 11, 26))),
    ("evacuation list", Do(Act.EVACUATION)),
    ("undo", Do(Act.UNDO)),
    ("new guest", Do(Act.WALK_IN)),
]


@pytest.mark.parametrize(("sentence", "meant"), ENGLISH, ids=[sentence for sentence, _ in ENGLISH])
def test_english_is_understood(sentence: str, meant: Intent) -> None:
    understood = understand(sentence, VOCABULARY, NOW)
    assert understood.intent == meant
    assert understood.questions == ()
