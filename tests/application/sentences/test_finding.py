"""Looking for a room, as reception says it."""

from __future__ import annotations

import pytest

from frontdesk.application.sentences.intents import (
    Find,
    Intent,
    Need,
)
from frontdesk.application.sentences.understanding import understand
from tests.support.sentences import (
    FYR,
    NOW,
    SAL,
    SAMTALE_2,
    VOCABULARY,
    at,
    within,
)

FINDING: list[tuple[str, Intent]] = [
    ("6 personer torsdag 14-16", Find(at("2026-11-26 14:00", "16:00"), people=6)),
    ("ledig torsdag 10-12 8 pers", Find(at("2026-11-26 10:00", "12:00"), people=8)),
    (
        "8 personer torsdag 10–12 med teleslynge",
        Find(at("2026-11-26 10:00", "12:00"), people=8, needs=(Need.HEARING_LOOP,)),
    ),
    (
        "find et lokale til 8 i morgen 13-15 med projektor og teleslynge",
        Find(at("2026-11-25 13:00", "15:00"), people=8, needs=(Need.PROJECTOR, Need.HEARING_LOOP)),
    ),
    (
        "jeg skal bruge et mødelokale til 5 personer på onsdag kl. halv to i halvanden time",
        Find(at("2026-11-25 13:30", "15:00"), people=5),
    ),
    ("om 14 dage kl 10 til 12", Find(at("2026-12-08 10:00", "12:00"))),
    ("kvart i ni til kvart over ti i morgen 4 pers", Find(at("2026-11-25 08:45", "10:15"), people=4)),
    ("lokale til os 12 hele formiddagen på fredag", Find(at("2026-11-27 08:00", "12:00"), people=12)),
    ("plads til 20 hele dagen 3. december", Find(at("2026-12-03 08:00", "20:00"), people=20)),
    ("har I noget ledigt i morgen mellem 10 og 12 til 15 mand", Find(at("2026-11-25 10:00", "12:00"), people=15)),
    ("er Fyrtårnet ledigt i morgen 10-12", Find(at("2026-11-25 10:00", "12:00"), room_id=FYR)),
    ("kan jeg få Fyrtårnet i eftermiddag fra 2 til 4", Find(at("2026-11-24 14:00", "16:00"), room_id=FYR)),
    ("Fyrtårnet torsdag 14-16", Find(at("2026-11-26 14:00", "16:00"), room_id=FYR)),
    ("fyrtaarnet i morgen 9-10", Find(at("2026-11-25 09:00", "10:00"), room_id=FYR)),
    ("fyrtarnet i morgen 9-10", Find(at("2026-11-25 09:00", "10:00"), room_id=FYR)),
    ("fyrtårent i morgen 9-10", Find(at("2026-11-25 09:00", "10:00"), room_id=FYR)),
    ("fyr i morgen 9-10", Find(at("2026-11-25 09:00", "10:00"), room_id=FYR)),
    ("s2 i morgen 9-10", Find(at("2026-11-25 09:00", "10:00"), room_id=SAMTALE_2)),
    ("50 personer i salen i morgen hele dagen", Find(at("2026-11-25 08:00", "20:00"), people=50, room_id=SAL)),
    ("trinfri adgang til 6 i morgen 9-12", Find(at("2026-11-25 09:00", "12:00"), people=6, needs=(Need.STEP_FREE,))),
    ("projektor i morgen 9-12", Find(at("2026-11-25 09:00", "12:00"), needs=(Need.PROJECTOR,))),
    ("i morgen tidlig 8-9 4 pers", Find(at("2026-11-25 08:00", "09:00"), people=4)),
    ("i overmorgen 12-13", Find(at("2026-11-26 12:00", "13:00"))),
    ("til frokost i morgen 8 personer", Find(at("2026-11-25 12:00", "13:00"), people=8)),
    ("frokost i dag 8 personer", Find(at("2026-11-24 12:00", "13:00"), people=8)),
    ("om en time 4 personer i 30 min", Find(at("2026-11-24 10:45", "11:15"), people=4)),
    ("nu i en time", Find(at("2026-11-24 09:30", "10:30"))),
    ("lige nu 3 personer en halv time", Find(at("2026-11-24 09:30", "10:00"), people=3)),
    ("kl 10-2 i morgen", Find(at("2026-11-25 10:00", "14:00"))),
    ("8-10 i morgen", Find(at("2026-11-25 08:00", "10:00"))),
    ("10 til 12 på fredag 10 pers", Find(at("2026-11-27 10:00", "12:00"), people=10)),
    ("14.30-16 i dag", Find(at("2026-11-24 14:30", "16:00"))),
    ("1430-1600 i dag", Find(at("2026-11-24 14:30", "16:00"))),
    ("kl. 14.00 - 15.30 i dag", Find(at("2026-11-24 14:00", "15:30"))),
    ("12:15 til 13 i dag 5 personer", Find(at("2026-11-24 12:15", "13:00"), people=5)),
    ("6 personer i morgen halv ti til elleve", Find(at("2026-11-25 09:30", "11:00"), people=6)),
    ("i morgen ni til ti 4 pers", Find(at("2026-11-25 09:00", "10:00"), people=4)),
    ("fem i halv ti i morgen 3 pers i en time", Find(at("2026-11-25 09:25", "10:25"), people=3)),
    ("halv 3 i morgen i 45 minutter", Find(at("2026-11-25 14:30", "15:15"))),
    ("10 over 9 i morgen i 20 min", Find(at("2026-11-25 09:10", "09:30"))),
    ("efter kl 14 i morgen to timer 6 pers", Find(within("2026-11-25 14:00", "20:00", 120), people=6)),
    ("sidste fredag i måneden 9-12 20 personer", Find(at("2026-11-27 09:00", "12:00"), people=20)),
    ("29/2 kl 10-11", Find(at("2028-02-29 10:00", "11:00"))),
    ("d. 3. kl 10-11", Find(at("2026-12-03 10:00", "11:00"))),
    ("6-8 personer i morgen 10-12", Find(at("2026-11-25 10:00", "12:00"), people=8)),
    ("1,5 time i morgen kl 13 3 pers", Find(at("2026-11-25 13:00", "14:30"), people=3)),
    ("2½ time i morgen kl 13 3 pers", Find(at("2026-11-25 13:00", "15:30"), people=3)),
    ("halvanden time i morgen formiddag til 4", Find(within("2026-11-25 08:00", "12:00", 90), people=4)),
    (
        "et lokale med hearing loop og trinfri adgang til 20 fredag 13-16",
        Find(at("2026-11-27 13:00", "16:00"), people=20, needs=(Need.HEARING_LOOP, Need.STEP_FREE)),
    ),
    ("tre kvarter nu til 2 personer", Find(at("2026-11-24 09:30", "10:15"), people=2)),
    ("halv otte i morgen aften 10 mand 2 timer", Find(at("2026-11-25 19:30", "21:30"), people=10)),
    (
        "er der et lokale i uge 50 til 12 i 3 timer",
        Find(within("2026-12-07 08:00", "2026-12-13 20:00", 180), people=12),
    ),
    (
        "mandag i uge 5 9-11 6 personer med tavle",
        Find(at("2027-02-01 09:00", "11:00"), people=6, needs=(Need.WHITEBOARD,)),
    ),
    ("torsdag om 14 dage 9-10", Find(at("2026-12-10 09:00", "10:00"))),
    ("første mandag i december 9-11 til 6", Find(at("2026-12-07 09:00", "11:00"), people=6)),
    ("torsdag 14 i to timer", Find(at("2026-11-26 14:00", "16:00"))),
    ("på tirsdag 9-10", Find(at("2026-12-01 09:00", "10:00"))),
    ("lokale til 4 i en time", Find(at("2026-11-24 09:30", "10:30"), people=4)),
]


@pytest.mark.parametrize(("sentence", "meant"), FINDING, ids=[sentence for sentence, _ in FINDING])
def test_a_room_is_looked_for(sentence: str, meant: Intent) -> None:
    understood = understand(sentence, VOCABULARY, NOW)
    assert understood.intent == meant
    assert understood.questions == ()
