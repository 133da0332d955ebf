"""The same dates as counting days, dateutil and recurring-ical-events find; ``python -m tests.benchmarks recurrence``
asks them about two thousand more."""

from __future__ import annotations

import random
from datetime import date, datetime, time, timedelta

import pytest

from frontdesk.domain.clock_time import to_local
from frontdesk.domain.recurrence import Recurrence, Rule
from frontdesk.domain.recurrence_rule import Frequency
from tests.support.recurrences import LAST_SUNDAYS, Sample, disagreements, ours, random_sample


@pytest.mark.parametrize("seed", range(150))
def test_every_judge_finds_the_same_dates(seed: int) -> None:
    sample = random_sample(random.Random(seed))
    assert disagreements(sample) == [], sample


@pytest.mark.parametrize("change", LAST_SUNDAYS, ids=str)
@pytest.mark.parametrize("clock", [time(1, 30), time(2, 0), time(2, 30), time(3, 0), time(9, 0)], ids=str)
def test_the_wall_clock_holds_over_every_change_of_the_clocks(change: date, clock: time) -> None:
    start = datetime.combine(change - timedelta(days=2), clock)
    sample = Sample(Recurrence(Rule(Frequency.DAILY, count=5)), start)
    assert disagreements(sample) == []
    for number, span in enumerate(ours(sample).spans):
        told = to_local(span.start).replace(tzinfo=None)
        skipped = change.month == 3 and number == 2 and clock.hour == 2
        assert told - (start + timedelta(days=number)) == timedelta(hours=1 if skipped else 0)
