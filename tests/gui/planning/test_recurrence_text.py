"""Recurrences in the words that reception uses."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest

from frontdesk.domain.recurrence import parse_recurrence
from frontdesk.domain.recurrence_phrases import describe
from frontdesk.gui.planning.recurrence_text import recurrence_text

TUESDAY_NINE = datetime.combine(date(2026, 11, 24), time(9))


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        ("FREQ=WEEKLY;UNTIL=20261218", "hver tirsdag til 18. december"),
        (
            "FREQ=WEEKLY;INTERVAL=2;UNTIL=20270518\nEXDATE;VALUE=DATE:20270216",
            "hver anden tirsdag til 18. maj 2027, ikke i uge 7 i 2027",
        ),
        ("FREQ=WEEKLY;INTERVAL=3;BYDAY=TU,TH;COUNT=4", "hver 3. uge tirsdag og torsdag, 4 gange"),
        ("FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;UNTIL=20261201", "alle hverdage til 1. december"),
        ("FREQ=DAILY;INTERVAL=2;COUNT=3", "hver anden dag, 3 gange"),
        ("FREQ=MONTHLY;COUNT=3", "hver måned den 24., 3 gange"),
        ("FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3", "hver måned den sidste dag, 3 gange"),
        ("FREQ=MONTHLY;BYDAY=1TU,3TU;COUNT=3", "hver måned den første og tredje tirsdag, 3 gange"),
        ("FREQ=MONTHLY;INTERVAL=2;BYDAY=-1FR;COUNT=3", "hver anden måned den sidste fredag, 3 gange"),
        ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3", "hver måned den sidste hverdag, 3 gange"),
        ("FREQ=YEARLY;COUNT=2", "hvert år den 24. november, 2 gange"),
        ("FREQ=YEARLY;BYMONTH=3;BYDAY=2TU;COUNT=2", "hvert år den anden tirsdag i marts, 2 gange"),
        (
            "FREQ=WEEKLY;UNTIL=20261215\nRDATE:20261203T130000,20261210T090000\nEXDATE:20261201T090000",
            "hver tirsdag til 15. december, ikke 1. december, også 3. december kl. 13.00 og 10. december",
        ),
        ("RDATE:20261203T090000,20270104T090000", "24. november, 3. december og 4. januar 2027"),
        ("FREQ=YEARLY;BYDAY=MO;COUNT=3", "efter en særlig regel, 3 gange"),
    ],
)
def test_a_recurrence_reads_as_reception_says_it(lines: str, words: str) -> None:
    assert recurrence_text(describe(parse_recurrence(lines), TUESDAY_NINE)) == words
