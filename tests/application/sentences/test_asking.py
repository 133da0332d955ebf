"""Questions, names, screens and acts."""

from __future__ import annotations

from datetime import date

import pytest

from frontdesk.application.sentences.intents import (
    Act,
    Advice,
    Do,
    Go,
    Intent,
    Search,
    WhatHappens,
    WhenFree,
    WhoComes,
    WhoIsHere,
)
from frontdesk.application.sentences.understanding import understand
from tests.support.sentences import (
    FYR,
    IDE,
    JONAS,
    METTE,
    NOW,
    SAL,
    VOCABULARY,
    hours,
    since,
    stretch,
    within,
)

ASKING: list[tuple[str, Intent]] = [
    ("hvem er her", WhoIsHere()),
    ("hvem er inde lige nu?", WhoIsHere()),
    ("hvor mange er i huset", WhoIsHere(count=True)),
    ("hvem venter vi i dag", WhoComes(stretch("2026-11-24 00:00", "2026-11-25 00:00"))),
    ("hvem kommer kl 14", WhoComes(stretch("2026-11-24 14:00", "15:00"))),
    ("hvem kommer i eftermiddag", WhoComes(stretch("2026-11-24 12:00", "17:00"))),
    ("gæster i morgen", WhoComes(stretch("2026-11-25 00:00", "2026-11-26 00:00"))),
    ("hvem var her i går", WhoComes(stretch("2026-11-23 00:00", "2026-11-24 00:00"))),
    ("hvad sker der i Fyrtårnet i morgen", WhatHappens(stretch("2026-11-25 00:00", "2026-11-26 00:00"), FYR)),
    ("hvad foregår der i Salen på fredag eftermiddag", WhatHappens(stretch("2026-11-27 12:00", "17:00"), SAL)),
    ("hvad er der i dag", WhatHappens(stretch("2026-11-24 00:00", "2026-11-25 00:00"))),
    ("hvem har Salen kl 14", WhatHappens(stretch("2026-11-24 14:00", "14:01"), SAL)),
    ("hvem har Fyrtårnet nu", WhatHappens(stretch("2026-11-24 09:30", "09:31"), FYR)),
    ("hvem er i Salen nu", WhatHappens(stretch("2026-11-24 09:30", "09:31"), SAL)),
    ("program for torsdag", WhatHappens(stretch("2026-11-26 00:00", "2026-11-27 00:00"))),
    ("Fyrtårnet torsdag", WhatHappens(stretch("2026-11-26 00:00", "2026-11-27 00:00"), FYR)),
    ("hvornår er Idéværkstedet ledigt", WhenFree(IDE, stretch("2026-11-24 09:30", "2026-12-08 20:00"))),
    (
        "hvornår er Idéværkstedet ledigt i morgen i to timer",
        WhenFree(IDE, stretch("2026-11-25 08:00", "20:00"), length=hours(2)),
    ),
    ("er Salen fri på lørdag", WhenFree(SAL, stretch("2026-11-28 08:00", "20:00"))),
    ("næste ledige tid om finansiering", Advice(topic="Finansiering")),
    ("hvornår kan Mette", Advice(advisor_id=METTE)),
    ("hvornår er Jonas ledig", Advice(advisor_id=JONAS)),
    ("ledig tid hos Jonas i morgen formiddag", Advice(advisor_id=JONAS, when=within("2026-11-25 08:00", "12:00"))),
    (
        "rådgivning om finansiering i næste uge",
        Advice(topic="Finansiering", when=within("2026-11-30 08:00", "2026-12-06 20:00")),
    ),
    (
        "book en tid hos Mette torsdag kl 10 til Jens Bro",
        Advice(advisor_id=METTE, when=since("2026-11-26 10:00", "20:00"), who="Jens Bro", book=True),
    ),
    ("Jens Bro", Search("Jens Bro")),
    ("Demo Design ApS", Search("Demo Design ApS")),
    ("Ægir Demobæk ApS", Search("Ægir Demobæk ApS")),
    ("Fyrtårnet", Search(room_id=FYR)),
    ("Ømer", Search("Ømer")),
    ("12345", Search("12345")),
    ("1. sal", Search("1. sal")),
    ("Pitchtræning på fredag", Search("Pitchtræning", within=stretch("2026-11-27 00:00", "2026-11-28 00:00"))),
    ("hvor er mødet om priser", Search("priser")),
    ("hvor er Jens Bro", Search("Jens Bro")),
    ("er Jens Bro kommet", Search("Jens Bro")),
    ("hvornår kommer Jens Bro", Search("Jens Bro")),
    ("hvornår er Pitchtræning", Search("Pitchtræning")),
    ("gå til kalender", Go("calendar")),
    ("kalender", Go("calendar")),
    ("besøgende", Go("visitors")),
    ("åbn rapporter", Go("reports")),
    ("vis torsdag", Go("calendar", date(2026, 11, 26))),
    ("vis uge 50", Go("calendar", date(2026, 12, 7))),
    ("mandag i uge 5", Go("calendar", date(2027, 2, 1))),
    ("uge 3", Go("calendar", date(2027, 1, 18))),
    ("d. 3. december", Go("calendar", date(2026, 12, 3))),
    ("3/12", Go("calendar", date(2026, 12, 3))),
    ("3.12.", Go("calendar", date(2026, 12, 3))),
    ("den 31.", Go("calendar", date(2026, 12, 31))),
    ("torsdag", Go("calendar", date(2026, 11, 26))),
    ("i overmorgen", Go("calendar", date(2026, 11, 26))),
    ("om 14 dage", Go("calendar", date(2026, 12, 8))),
    ("evakueringsliste", Do(Act.EVACUATION)),
    ("brand!", Do(Act.EVACUATION)),
    ("fortryd", Do(Act.UNDO)),
    ("gør igen", Do(Act.REDO)),
    ("print", Do(Act.PRINT)),
    ("gæst uden aftale", Do(Act.WALK_IN)),
]


@pytest.mark.parametrize(("sentence", "meant"), ASKING, ids=[sentence for sentence, _ in ASKING])
def test_it_is_asked_or_gone_to(sentence: str, meant: Intent) -> None:
    understood = understand(sentence, VOCABULARY, NOW)
    assert understood.intent == meant
    assert understood.questions == ()
