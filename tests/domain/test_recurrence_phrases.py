"""What a form or a sentence chooses becomes a recurrence, and a recurrence is told again in the same words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from frontdesk.domain.errors import InvalidInput
from frontdesk.domain.recurrence import dates_of, format_recurrence, parse_recurrence
from frontdesk.domain.recurrence_phrases import ExtraDate, IsoWeek, Phrase, build, describe
from frontdesk.domain.recurrence_rule import Frequency

NINE = datetime.combine(date(2026, 11, 24), time(9))  # a Tuesday
CHRISTMAS = date(2026, 12, 24)
HOUR = timedelta(hours=1)

WEEKLY = Phrase(NINE, Frequency.WEEKLY, weekdays=(1,), until=date(2027, 3, 2))
MONTHLY = Phrase(NINE, Frequency.MONTHLY, month_days=(24,), count=3)
YEARLY = Phrase(NINE, Frequency.YEARLY, months=(11,), month_days=(24,), count=2)


@pytest.mark.parametrize(
    ("phrase", "lines"),
    [
        (
            replace(WEEKLY, interval=2, excluded_weeks=(IsoWeek(2027, 7),)),
            "RRULE:FREQ=WEEKLY;INTERVAL=2;UNTIL=20270302;BYDAY=TU\nEXDATE;VALUE=DATE:20270216",
        ),
        (
            replace(WEEKLY, weekdays=(1, 3), excluded_weeks=(IsoWeek(2026, 53),), excluded_days=(date(2026, 12, 24),)),
            "RRULE:FREQ=WEEKLY;UNTIL=20270302;BYDAY=TU,TH\nEXDATE;VALUE=DATE:20261224,20261229,20261231",
        ),
        (
            replace(WEEKLY, extra=(ExtraDate(date(2026, 12, 3)), ExtraDate(date(2026, 12, 10), time(13, 30)))),
            "RRULE:FREQ=WEEKLY;UNTIL=20270302;BYDAY=TU\nRDATE:20261203T090000,20261210T133000",
        ),
        (Phrase(NINE, Frequency.DAILY, 2, count=5), "RRULE:FREQ=DAILY;INTERVAL=2;COUNT=5"),
        (MONTHLY, "RRULE:FREQ=MONTHLY;COUNT=3;BYMONTHDAY=24"),
        (replace(MONTHLY, month_days=(1, -1)), "RRULE:FREQ=MONTHLY;COUNT=3;BYMONTHDAY=1,-1"),
        (
            replace(MONTHLY, month_days=(), weekdays=(1,), ordinals=(2, -1)),
            "RRULE:FREQ=MONTHLY;COUNT=3;BYDAY=2TU,-1TU",
        ),
        (
            replace(MONTHLY, month_days=(), ordinals=(-1,), working_days=True),
            "RRULE:FREQ=MONTHLY;COUNT=3;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
        ),
        (YEARLY, "RRULE:FREQ=YEARLY;COUNT=2;BYMONTHDAY=24;BYMONTH=11"),
        (
            replace(YEARLY, months=(3,), month_days=(), weekdays=(1,), ordinals=(2,)),
            "RRULE:FREQ=YEARLY;COUNT=2;BYDAY=2TU;BYMONTH=3",
        ),
        (Phrase(NINE, None, extra=(ExtraDate(date(2026, 12, 3)),)), "RDATE:20261203T090000"),
    ],
)
def test_words_become_lines_and_lines_the_same_words(phrase: Phrase, lines: str) -> None:
    assert format_recurrence(build(phrase)) == lines
    assert describe(parse_recurrence(lines), NINE) == phrase


@pytest.mark.parametrize(
    ("lines", "phrase"),
    [
        ("FREQ=WEEKLY;UNTIL=20270302", WEEKLY),
        ("FREQ=DAILY;BYDAY=TU;UNTIL=20270302", WEEKLY),
        ("FREQ=WEEKLY;UNTIL=20270302T080000Z", WEEKLY),
        ("FREQ=WEEKLY;UNTIL=20270302T075959Z", replace(WEEKLY, until=date(2027, 3, 1))),
        ("FREQ=MONTHLY;COUNT=3", MONTHLY),
        ("FREQ=YEARLY;COUNT=2", YEARLY),
        (
            "FREQ=MONTHLY;BYDAY=TU;BYSETPOS=2;COUNT=3",
            replace(MONTHLY, month_days=(), weekdays=(1,), ordinals=(2,)),
        ),
        ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYSETPOS=-1;COUNT=3", replace(MONTHLY, month_days=(-1,))),
        ("FREQ=WEEKLY;UNTIL=20270302\nEXDATE;VALUE=DATE:20261225", WEEKLY),
    ],
)
def test_other_ways_to_write_it_are_told_in_the_same_words(lines: str, phrase: Phrase) -> None:
    assert describe(parse_recurrence(lines), NINE) == phrase


@pytest.mark.parametrize(
    "lines",
    [
        "FREQ=DAILY;INTERVAL=2;BYDAY=MO;COUNT=3",
        "FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR;COUNT=2",
        "FREQ=MONTHLY;BYDAY=MO,2TU;COUNT=3",
        "FREQ=MONTHLY;BYDAY=2MO,3TU;COUNT=3",
        "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1;COUNT=3",
        "FREQ=YEARLY;BYDAY=20MO;COUNT=1",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,TU;WKST=SU;COUNT=4",
    ],
)
def test_what_no_words_say_exactly_is_marked(lines: str) -> None:
    phrase = describe(parse_recurrence(lines), NINE)
    assert phrase.special
    with pytest.raises(InvalidInput) as refused:
        build(phrase)
    assert (refused.value.field, refused.value.reason) == ("rule", "unsupported")


@pytest.mark.parametrize(
    ("phrase", "reason"),
    [
        (replace(WEEKLY, until=None), "endless"),
        (replace(WEEKLY, count=3), "until_and_count"),
        (replace(WEEKLY, until=None, count=2000), "too_many"),
        (replace(WEEKLY, until=date(2030, 1, 1)), "too_far"),
    ],
)
def test_choices_that_do_not_go_together_are_refused(phrase: Phrase, reason: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        build(phrase)
    assert (refused.value.field, refused.value.reason) == ("rule", reason)


some_days = st.dates(CHRISTMAS - timedelta(days=30), CHRISTMAS + timedelta(days=200))
phrases = st.one_of(
    st.builds(
        Phrase,
        start=st.just(NINE),
        frequency=st.just(Frequency.WEEKLY),
        interval=st.integers(1, 4),
        weekdays=st.sets(st.integers(0, 6), min_size=1).map(lambda days: tuple(sorted(days))),
        until=some_days,
        excluded_weeks=st.sets(some_days.map(IsoWeek.of), max_size=3).map(lambda weeks: tuple(sorted(weeks))),
        excluded_days=st.sets(some_days, max_size=3).map(lambda days: tuple(sorted(days))),
    ),
    st.builds(
        Phrase,
        start=st.just(NINE),
        frequency=st.just(Frequency.MONTHLY),
        interval=st.integers(1, 3),
        weekdays=st.sets(st.integers(0, 6), min_size=1).map(lambda days: tuple(sorted(days))),
        ordinals=st.sets(st.sampled_from((1, 2, 3, 4, -1)), min_size=1, max_size=2).map(tuple),
        count=st.integers(1, 8),
    ),
)


@given(phrase=phrases)
def test_words_told_again_have_the_same_dates(phrase: Phrase) -> None:
    recurrence = build(phrase)
    assert parse_recurrence(format_recurrence(recurrence)) == recurrence
    try:
        expected = dates_of(recurrence, NINE, HOUR)
    except InvalidInput as refused:
        assume(refused.reason not in ("no_dates", "too_far"))
        raise
    told = describe(recurrence, NINE)
    assert not told.special
    assert dates_of(build(told), NINE, HOUR) == expected
