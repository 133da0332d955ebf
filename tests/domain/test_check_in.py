"""What a scan is answered, case by case, and the order in which the house asks."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.domain.badge import BadgeKind
from frontdesk.domain.badge_code import CodeVerdict
from frontdesk.domain.check_in import (
    EARLY_ADMISSION,
    LATE_ADMISSION,
    SECOND_SCAN,
    Answer,
    BadgeFacts,
    BadgeState,
    DefaultAction,
    Direction,
    Presence,
    ScanFacts,
    decide,
)
from frontdesk.domain.time_span import TimeSpan

MORNING = datetime(2026, 11, 23, 8, 5, tzinfo=UTC)
TODAY = date(2026, 11, 23)
EVENING = TimeSpan(datetime(2026, 11, 23, 15, tzinfo=UTC), datetime(2026, 11, 23, 18, tzinfo=UTC))
AT_EVENT = EVENING.start
A_WHILE = timedelta(minutes=20)
IN, OUT = Direction.IN, Direction.OUT

VISITOR = BadgeFacts(BadgeKind.VISITOR, (TODAY,))
ATTENDEE = BadgeFacts(BadgeKind.ATTENDEE, (TODAY,), event_id=7, window=EVENING)
EXPECTED = ScanFacts(MORNING, badge=VISITOR)
AT_THE_DOOR = ScanFacts(AT_EVENT, badge=ATTENDEE, event_id=7)


def inside(facts: ScanFacts, ago: timedelta = A_WHILE) -> ScanFacts:
    return replace(facts, presence=Presence(IN, facts.now - ago))


def gone(facts: ScanFacts, ago: timedelta = A_WHILE) -> ScanFacts:
    return replace(facts, presence=Presence(OUT, facts.now - ago))


def badge(facts: ScanFacts, **changes: object) -> ScanFacts:
    assert facts.badge is not None
    return replace(facts, badge=replace(facts.badge, **changes))  # type: ignore[arg-type]


CASES: dict[str, tuple[ScanFacts, Answer, DefaultAction]] = {
    "an expected visitor": (EXPECTED, Answer.OK, DefaultAction.NONE),
    "an attendee at the door": (AT_THE_DOOR, Answer.OK, DefaultAction.NONE),
    "an attendee at reception": (replace(AT_THE_DOOR, event_id=None), Answer.OK, DefaultAction.NONE),
    "back from lunch": (gone(EXPECTED), Answer.OK_REENTRY, DefaultAction.NONE),
    "back at once, and saying so": (
        replace(gone(EXPECTED, timedelta(seconds=5)), direction=IN),
        Answer.OK_REENTRY,
        DefaultAction.NONE,
    ),
    "leaving": (inside(EXPECTED), Answer.OK_EXIT, DefaultAction.NONE),
    "leaving at once, and saying so": (
        replace(inside(EXPECTED, timedelta(seconds=5)), direction=OUT),
        Answer.OK_EXIT,
        DefaultAction.NONE,
    ),
    "leaving late": (
        inside(replace(AT_THE_DOOR, now=EVENING.end + timedelta(hours=5))),
        Answer.OK_EXIT,
        DefaultAction.NONE,
    ),
    "leaving a full house": (inside(replace(EXPECTED, full=True)), Answer.OK_EXIT, DefaultAction.NONE),
    "leaving after being struck off the list": (
        inside(badge(AT_THE_DOOR, on_list=False)),
        Answer.OK_EXIT,
        DefaultAction.NONE,
    ),
    "the same scan again": (replace(EXPECTED, replayed=Answer.OK), Answer.OK_REPLAY, DefaultAction.NONE),
    "a refused scan again": (
        replace(EXPECTED, replayed=Answer.WRONG_DAY),
        Answer.WRONG_DAY,
        DefaultAction.CHECK_IN_TODAY,
    ),
    "a scan again that was taken back": (
        replace(EXPECTED, replayed=Answer.OK, annulled=True),
        Answer.ANNULLED,
        DefaultAction.SCAN_AGAIN,
    ),
    "misread": (replace(EXPECTED, code=CodeVerdict.BAD_CHECKSUM), Answer.BAD_CHECKSUM, DefaultAction.SCAN_AGAIN),
    "a milk carton": (replace(EXPECTED, code=CodeVerdict.FOREIGN), Answer.FOREIGN_CODE, DefaultAction.FIND_BY_NAME),
    "nobody's": (replace(EXPECTED, badge=None), Answer.UNKNOWN, DefaultAction.FIND_BY_NAME),
    "several people's": (replace(EXPECTED, ambiguous=True), Answer.AMBIGUOUS, DefaultAction.CHOOSE_PERSON),
    "replaced": (badge(EXPECTED, state=BadgeState.REPLACED), Answer.REPLACED, DefaultAction.USE_NEW_BADGE),
    "called off": (badge(EXPECTED, cancelled=True), Answer.CANCELLED, DefaultAction.REINSTATE),
    "void": (badge(EXPECTED, state=BadgeState.VOID), Answer.VOID, DefaultAction.PRINT_BADGE),
    "hours before the event": (
        replace(AT_THE_DOOR, now=EVENING.start - EARLY_ADMISSION - timedelta(seconds=1)),
        Answer.TOO_EARLY,
        DefaultAction.CHECK_IN_ANYWAY,
    ),
    "just admitted": (replace(AT_THE_DOOR, now=EVENING.start - EARLY_ADMISSION), Answer.OK, DefaultAction.NONE),
    "long after the event": (
        replace(AT_THE_DOOR, now=EVENING.end + LATE_ADMISSION),
        Answer.TOO_LATE,
        DefaultAction.CHECK_IN_ANYWAY,
    ),
    "another event's door": (replace(AT_THE_DOOR, event_id=8), Answer.WRONG_EVENT, DefaultAction.FIND_BY_NAME),
    "another event's door, while inside": (
        inside(replace(AT_THE_DOOR, event_id=8)),
        Answer.WRONG_EVENT,
        DefaultAction.FIND_BY_NAME,
    ),
    "a visitor at an event's door": (replace(EXPECTED, event_id=7), Answer.NOT_ON_LIST, DefaultAction.ADD_TO_LIST),
    "struck off the list": (badge(AT_THE_DOOR, on_list=False), Answer.NOT_ON_LIST, DefaultAction.ADD_TO_LIST),
    "yesterday's visitor badge": (
        badge(EXPECTED, days=(TODAY - timedelta(days=1),)),
        Answer.WRONG_DAY,
        DefaultAction.CHECK_IN_TODAY,
    ),
    "yesterday's event badge": (
        replace(AT_THE_DOOR, now=AT_EVENT + timedelta(days=1)),
        Answer.WRONG_DAY,
        DefaultAction.CHECK_IN_TODAY,
    ),
    "house rules not accepted": (badge(EXPECTED, missing_info=True), Answer.NEEDS_INFO, DefaultAction.CHECK_IN_ANYWAY),
    "waiting for the host": (badge(EXPECTED, needs_approval=True), Answer.NEEDS_APPROVAL, DefaultAction.ASK_APPROVAL),
    "against a house rule": (badge(EXPECTED, refused_by_rule=True), Answer.RULE, DefaultAction.NONE),
    "scanned twice": (
        inside(EXPECTED, timedelta(seconds=5)),
        Answer.ALREADY_INSIDE,
        DefaultAction.CHECK_IN_ANYWAY,
    ),
    "scanned twice, the earlier one arriving last": (
        inside(EXPECTED, -A_WHILE),
        Answer.ALREADY_INSIDE,
        DefaultAction.CHECK_IN_ANYWAY,
    ),
    "in, though inside": (
        replace(inside(EXPECTED), direction=IN),
        Answer.ALREADY_INSIDE,
        DefaultAction.CHECK_IN_ANYWAY,
    ),
    "scanned twice on leaving": (
        gone(EXPECTED, timedelta(seconds=5)),
        Answer.ALREADY_LEFT,
        DefaultAction.CHECK_IN_ANYWAY,
    ),
    "out, though gone": (replace(gone(EXPECTED), direction=OUT), Answer.ALREADY_LEFT, DefaultAction.NONE),
    "out, though never here": (replace(EXPECTED, direction=OUT), Answer.NOT_INSIDE, DefaultAction.CHECK_IN),
    "one too many": (replace(AT_THE_DOOR, full=True), Answer.FULL, DefaultAction.CHECK_IN_ANYWAY),
}


@pytest.mark.parametrize(("facts", "answer", "action"), CASES.values(), ids=CASES.keys())
def test_each_situation_has_its_answer_and_its_next_step(
    facts: ScanFacts, answer: Answer, action: DefaultAction
) -> None:
    decision = decide(facts)
    assert (decision.answer, decision.default_action) == (answer, action)


def test_every_answer_can_be_given() -> None:
    assert {decide(facts).answer for facts, _, _ in CASES.values()} == set(Answer)


@pytest.mark.parametrize("facts", [facts for facts, answer, _ in CASES.values() if answer.counts])
def test_what_counts_is_recorded_with_the_way_it_went(facts: ScanFacts) -> None:
    decision = decide(facts)
    assert decision.counts
    assert decision.direction is (OUT if decision.answer is Answer.OK_EXIT else IN)


def test_a_second_scan_turns_into_leaving_after_a_minute() -> None:
    assert decide(inside(EXPECTED, SECOND_SCAN - timedelta(microseconds=1))).answer is Answer.ALREADY_INSIDE
    assert decide(inside(EXPECTED, SECOND_SCAN)).answer is Answer.OK_EXIT


def test_an_evening_that_ends_at_midnight_has_its_grace_after_midnight() -> None:
    late = TimeSpan(EVENING.start, datetime(2026, 11, 23, 23, tzinfo=UTC))
    facts = badge(replace(AT_THE_DOOR, now=late.end + timedelta(minutes=30)), window=late)
    assert decide(facts).answer is Answer.OK


def test_a_visitor_badge_is_valid_by_the_local_day() -> None:
    just_after_local_midnight = datetime(2026, 11, 22, 23, 10, tzinfo=UTC)
    assert decide(replace(EXPECTED, now=just_after_local_midnight)).answer is Answer.OK
    assert decide(replace(EXPECTED, now=just_after_local_midnight - A_WHILE)).answer is Answer.WRONG_DAY


OVERRIDABLE = {
    Answer.WRONG_DAY: Answer.OK,
    Answer.TOO_EARLY: Answer.OK,
    Answer.TOO_LATE: Answer.OK,
    Answer.NEEDS_INFO: Answer.OK,
    Answer.FULL: Answer.OK,
    Answer.ALREADY_INSIDE: Answer.OK_REENTRY,
}


@pytest.mark.parametrize(
    ("facts", "usual"),
    [(facts, usual) for facts, usual, _ in CASES.values() if usual in OVERRIDABLE and facts.replayed is None],
)
def test_enter_lets_them_in(facts: ScanFacts, usual: Answer) -> None:
    assert decide(replace(facts, override=True)).answer is OVERRIDABLE[usual]


@pytest.mark.parametrize(
    "answer",
    [
        Answer.REPLACED,
        Answer.VOID,
        Answer.CANCELLED,
        Answer.UNKNOWN,
        Answer.WRONG_EVENT,
        Answer.NOT_ON_LIST,
        Answer.NEEDS_APPROVAL,
        Answer.RULE,
    ],
)
def test_enter_never_overrides_what_is_not_receptions_to_decide(answer: Answer) -> None:
    for facts, usual, _ in CASES.values():
        if usual is answer:
            assert decide(replace(facts, override=True)).answer is answer


hours = st.integers(-60, 60).map(lambda hour: AT_EVENT + timedelta(hours=hour))
presences = st.none() | st.builds(Presence, st.sampled_from(Direction), hours | st.just(AT_EVENT))
badges = st.builds(
    BadgeFacts,
    kind=st.sampled_from(BadgeKind),
    days=st.sampled_from([(TODAY,), (TODAY, TODAY + timedelta(days=1)), (TODAY - timedelta(days=1),), ()]),
    state=st.sampled_from(BadgeState),
    cancelled=st.booleans(),
    event_id=st.sampled_from([None, 7, 8]),
    window=st.sampled_from([None, EVENING]),
    on_list=st.booleans(),
    missing_info=st.booleans(),
    needs_approval=st.booleans(),
    refused_by_rule=st.booleans(),
)
facts_of_any_kind = st.builds(
    ScanFacts,
    now=hours,
    code=st.sampled_from(CodeVerdict),
    badge=st.none() | badges,
    replayed=st.none() | st.sampled_from(Answer),
    annulled=st.booleans(),
    ambiguous=st.booleans(),
    event_id=st.sampled_from([None, 7]),
    direction=st.none() | st.sampled_from(Direction),
    presence=presences,
    full=st.booleans(),
    override=st.booleans(),
)
fresh = facts_of_any_kind.map(lambda facts: replace(facts, replayed=None))
well_read = fresh.map(lambda facts: replace(facts, code=CodeVerdict.OK, ambiguous=False))


@given(facts_of_any_kind)
def test_every_combination_has_an_answer_and_a_refusal_changes_nothing(facts: ScanFacts) -> None:
    decision = decide(facts)
    assert decision.counts == (decision.answer in {Answer.OK, Answer.OK_REENTRY, Answer.OK_EXIT})
    if decision.counts:
        assert decision.default_action is DefaultAction.NONE
        assert facts.direction in (None, decision.direction)


@given(facts_of_any_kind, st.sampled_from(Answer))
def test_a_replay_wins_over_everything_and_never_turns_a_welcome_into_a_refusal(
    facts: ScanFacts, earlier: Answer
) -> None:
    again = decide(replace(facts, replayed=earlier, annulled=False))
    assert again.answer is (Answer.OK_REPLAY if earlier.counts else earlier)
    assert not again.counts


@given(fresh, st.none() | badges)
def test_a_misread_code_is_answered_without_looking_at_any_badge(facts: ScanFacts, other: BadgeFacts | None) -> None:
    misread = replace(facts, code=CodeVerdict.BAD_CHECKSUM)
    assert decide(misread) == decide(replace(misread, badge=other))
    assert decide(misread).answer is Answer.BAD_CHECKSUM


@given(well_read.filter(lambda facts: facts.badge is not None))
def test_replaced_comes_before_cancelled_before_void(facts: ScanFacts) -> None:
    assert facts.badge is not None
    answer = decide(facts).answer
    if facts.badge.state is BadgeState.REPLACED:
        assert answer is Answer.REPLACED
    elif facts.badge.cancelled:
        assert answer is Answer.CANCELLED
    elif facts.badge.state is BadgeState.VOID:
        assert answer is Answer.VOID
    else:
        assert answer not in {Answer.REPLACED, Answer.CANCELLED, Answer.VOID, Answer.UNKNOWN}


@given(well_read)
def test_nobody_is_let_in_twice_or_out_without_being_in(facts: ScanFacts) -> None:
    decision = decide(replace(facts, override=False))
    is_in = facts.presence is not None and facts.presence.direction is IN
    if decision.counts:
        assert (decision.direction is OUT) == is_in


@given(well_read)
def test_the_welcome_comes_only_when_nothing_speaks_against_it(facts: ScanFacts) -> None:
    badge_facts = facts.badge
    if decide(facts).answer in {Answer.OK, Answer.OK_REENTRY}:
        assert badge_facts is not None
        assert badge_facts.on_list
        assert not any((badge_facts.cancelled, badge_facts.needs_approval, badge_facts.refused_by_rule))
        assert facts.override or not (facts.full or badge_facts.missing_info)
        assert facts.event_id in (None, badge_facts.event_id)
