"""What is not clear is asked, with what it may be; nothing is guessed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from frontdesk.application.sentences.intents import (
    Asked,
    Book,
    BookingRef,
    Cancel,
    Find,
    Go,
    Intent,
    Move,
    Repeat,
    Repetition,
    Resize,
    Search,
    Value,
)
from frontdesk.application.sentences.understanding import understand
from tests.support.sentences import (
    FYR,
    NOW,
    SAL,
    SAMTALE_1,
    SAMTALE_2,
    VOCABULARY,
    at,
    hours,
    since,
    stretch,
    within,
)

UNCLEAR: list[tuple[str, Intent | None, list[tuple[Asked, tuple[object, ...]]]]] = [
    (
        "er der et ledigt lokale nu",
        Find(since("2026-11-24 09:30", "20:00", 60)),
        [(Asked.LENGTH, (hours(1), hours(2), hours(0.5)))],
    ),
    (
        "samtale torsdag 10-11",
        Find(at("2026-11-26 10:00", "11:00"), room_id=SAMTALE_1),
        [(Asked.ROOM, (SAMTALE_1, SAMTALE_2))],
    ),
    ("flyt Hansen en time frem", Move(BookingRef("Hansen"), by=hours(-1)), [(Asked.SHIFT, (hours(-1), hours(1)))]),
    ("ryk Hansen 2 timer", Move(BookingRef("Hansen"), by=hours(2)), [(Asked.SHIFT, (hours(2), hours(-2)))]),
    (
        "næste torsdag 14-16",
        Find(at("2026-12-03 14:00", "16:00")),
        [(Asked.DAY, (date(2026, 12, 3), date(2026, 11, 26)))],
    ),
    ("tirsdag 14-16", Find(at("2026-11-24 14:00", "16:00")), [(Asked.DAY, (date(2026, 11, 24), date(2026, 12, 1)))]),
    ("om 8 dage 9-10", Find(at("2026-12-01 09:00", "10:00")), [(Asked.DAY, (date(2026, 12, 1), date(2026, 12, 2)))]),
    ("book Fyrtårnet", Book(None, FYR), [(Asked.WHEN, ())]),
    (
        "book Fyrtårnet i morgen kl 13",
        Book(since("2026-11-25 13:00", "20:00", 60), FYR),
        [(Asked.LENGTH, (hours(1), hours(2), hours(0.5)))],
    ),
    (
        "book Fyrtårnet hver tirsdag 9-10",
        Book(at("2026-12-01 09:00", "10:00"), FYR, repetition=Repetition("FREQ=WEEKLY;BYDAY=TU;UNTIL=20270302")),
        [(Asked.UNTIL, (date(2027, 3, 2), date(2027, 6, 1), date(2027, 11, 30)))],
    ),
    (
        "Salen hver mandag 13-15 til sommerferien",
        Book(at("2026-11-30 13:00", "15:00"), SAL, repetition=Repetition("FREQ=WEEKLY;BYDAY=MO;UNTIL=20270625")),
        [(Asked.UNTIL, (date(2027, 6, 25), date(2027, 6, 30)))],
    ),
    (
        "i eftermiddag 6 personer",
        Find(within("2026-11-24 12:00", "17:00", 60), people=6),
        [(Asked.LENGTH, (hours(1), hours(2), hours(0.5), hours(5)))],
    ),
    (
        "kl 9",
        Find(since("2026-11-25 09:00", "20:00", 60)),
        [(Asked.DAY, (date(2026, 11, 25), date(2026, 11, 24))), (Asked.LENGTH, (hours(1), hours(2), hours(0.5)))],
    ),
    (
        "næste uge kl 9 i en time",
        Find(at("2026-11-30 09:00", "10:00")),
        [(Asked.DAY, (date(2026, 11, 30), date(2026, 12, 1), date(2026, 12, 2), date(2026, 12, 3), date(2026, 12, 4)))],
    ),
    ("flyt Hansen", Move(BookingRef("Hansen")), [(Asked.WHERE_TO, ())]),
    (
        "flyt Hansen til i morgen eftermiddag",
        Move(BookingRef("Hansen"), day=date(2026, 11, 25), clock=time(12)),
        [(Asked.CLOCK, (time(12), time(13), time(14), time(15), time(16)))],
    ),
    (
        "flyt Bestyrelsesmøde til næste onsdag",
        Move(BookingRef("Bestyrelsesmøde"), day=date(2026, 12, 2)),
        [(Asked.DAY, (date(2026, 12, 2), date(2026, 11, 25)))],
    ),
    ("forlæng Hansen", Resize(BookingRef("Hansen"), hours(0.5)), [(Asked.LENGTH, (hours(0.5), hours(1), hours(0.25)))]),
    ("aflys", Cancel(BookingRef()), [(Asked.WHICH_BOOKING, ())]),
    (
        "aflys i morgen",
        Cancel(BookingRef(within=stretch("2026-11-25 00:00", "2026-11-26 00:00"))),
        [(Asked.WHICH_BOOKING, ())],
    ),
    (
        "gentag Interview",
        Repeat(BookingRef("Interview"), Repetition("FREQ=WEEKLY;UNTIL=20270223")),
        [
            (Asked.RULE, ("FREQ=WEEKLY", "FREQ=WEEKLY;INTERVAL=2", "FREQ=MONTHLY", "FREQ=DAILY")),
            (Asked.UNTIL, (date(2027, 2, 23), date(2027, 5, 25), date(2027, 11, 23))),
        ],
    ),
    ("31. februar", None, [(Asked.NO_SUCH_DAY, ())]),
    ("uge 54", None, [(Asked.NO_SUCH_DAY, ())]),
    ("next Thursday", Go("calendar", date(2026, 12, 3)), [(Asked.DAY, (date(2026, 12, 3), date(2026, 11, 26)))]),
    (
        "reschedule Interview to tomorrow afternoon",
        Move(BookingRef("Interview"), day=date(2026, 11, 25), clock=time(12)),
        [(Asked.CLOCK, (time(12), time(13), time(14), time(15), time(16)))],
    ),
    ("Samtale 3", Search("Samtale 3"), []),
    ("asdf qwer", Search("asdf qwer"), []),
    ("😀", None, []),
    ("?", None, []),
    ("hjælp", Search("hjælp"), []),
]


@pytest.mark.parametrize(("sentence", "likeliest", "asked"), UNCLEAR, ids=[case[0] for case in UNCLEAR])
def test_what_is_unclear_is_asked(
    sentence: str, likeliest: Intent | None, asked: list[tuple[Asked, tuple[object, ...]]]
) -> None:
    understood = understand(sentence, VOCABULARY, NOW)
    assert understood.intent == likeliest
    assert [(question.about, question.options) for question in understood.questions] == asked


@pytest.mark.parametrize("sentence", [case[0] for case in UNCLEAR if any(options for _, options in case[2])])
@pytest.mark.parametrize("choice", [0, -1])
def test_an_answer_settles_its_question(sentence: str, choice: int) -> None:
    answers: dict[tuple[Asked, int], Value] = {}
    for _ in range(4):
        understood = understand(sentence, VOCABULARY, NOW, answers)
        answers |= {one.key: one.options[choice] for one in understood.questions if one.options}
    assert understand(sentence, VOCABULARY, NOW, answers).questions == ()


def test_eight_may_be_in_the_morning_or_at_night_where_the_house_is_open_for_both() -> None:
    late = replace(VOCABULARY, opens=time(7), closes=time(22))
    understood = understand("book Salen på fredag kl 8 i en time", late, NOW)
    (question,) = understood.questions
    assert (question.about, question.options) == (Asked.CLOCK, (time(8), time(20)))
    evening = understand(understood.text, late, NOW, {question.key: time(20)})
    assert evening.intent == Book(at("2026-11-27 20:00", "21:00"), SAL)
    assert understand("book Salen på fredag aften kl 8 i en time", late, NOW).questions == ()
