"""The check-in decision: one pure function from facts to an answer.

The order of the questions is the house's promise: a scan sent twice gets its first answer whatever happened since,
a misread code is never looked up, and nobody is kept from leaving by a rule about coming in.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from frontdesk.domain.badge import BadgeKind
from frontdesk.domain.badge_code import CodeVerdict
from frontdesk.domain.clock_time import local_date
from frontdesk.domain.time_span import TimeSpan

SECOND_SCAN = timedelta(seconds=60)
"""A scan without direction this soon after the last one is the same gesture, not a change of mind."""

EARLY_ADMISSION = timedelta(hours=2)
"""How long before an event its badges let people in."""

LATE_ADMISSION = timedelta(hours=1)
"""How long after an event its badges let people in, to fetch a forgotten coat."""


class Direction(StrEnum):
    IN = "in"
    OUT = "out"


class Answer(StrEnum):
    """Every answer a scan can get; the value is the reason code."""

    OK = "ok"
    OK_REENTRY = "ok_reentry"
    OK_EXIT = "ok_exit"
    OK_REPLAY = "ok_replay"
    UNKNOWN = "unknown"
    BAD_CHECKSUM = "bad_checksum"
    FOREIGN_CODE = "foreign_code"
    REPLACED = "replaced"
    VOID = "void"
    CANCELLED = "cancelled"
    TOO_EARLY = "too_early"
    TOO_LATE = "too_late"
    WRONG_EVENT = "wrong_event"
    WRONG_DAY = "wrong_day"
    NOT_ON_LIST = "not_on_list"
    NEEDS_INFO = "needs_info"
    NEEDS_APPROVAL = "needs_approval"
    ALREADY_INSIDE = "already_inside"
    ALREADY_LEFT = "already_left"
    NOT_INSIDE = "not_inside"
    AMBIGUOUS = "ambiguous"
    FULL = "full"
    RULE = "rule"
    ANNULLED = "annulled"

    @property
    def counts(self) -> bool:
        """Whether somebody went in or out."""
        return self in (Answer.OK, Answer.OK_REENTRY, Answer.OK_EXIT)


class DefaultAction(StrEnum):
    """What Enter does after an answer. The first two are the same scan with ``override``; ``check_in`` and
    ``check_out`` are the same scan with that direction; the others are steps of their own."""

    CHECK_IN_ANYWAY = "check_in_anyway"
    CHECK_IN_TODAY = "check_in_today"
    CHECK_IN = "check_in"
    CHECK_OUT = "check_out"
    SCAN_AGAIN = "scan_again"
    FIND_BY_NAME = "find_by_name"
    CHOOSE_PERSON = "choose_person"
    USE_NEW_BADGE = "use_new_badge"
    PRINT_BADGE = "print_badge"
    REINSTATE = "reinstate"
    ADD_TO_LIST = "add_to_list"
    ASK_APPROVAL = "ask_approval"
    NONE = "none"


class BadgeState(StrEnum):
    ACTIVE = "active"
    REPLACED = "replaced"
    VOID = "void"


@dataclass(frozen=True, slots=True)
class Presence:
    """The last scan that counted for this person."""

    direction: Direction
    at: datetime


@dataclass(frozen=True, slots=True)
class BadgeFacts:
    """A known badge. ``days`` are the local days it is valid on.

    An attendee's badge has an ``event_id`` and the event's ``window``; a visitor's has neither. ``cancelled`` is said
    of the visit or registration, ``on_list`` of the event's list; ``missing_info``, ``needs_approval`` and
    ``refused_by_rule`` are what the house asks before somebody goes in.
    """

    kind: BadgeKind
    days: tuple[date, ...]
    state: BadgeState = BadgeState.ACTIVE
    cancelled: bool = False
    event_id: int | None = None
    window: TimeSpan | None = None
    on_list: bool = True
    missing_info: bool = False
    needs_approval: bool = False
    refused_by_rule: bool = False


@dataclass(frozen=True, slots=True)
class ScanFacts:
    """All that decides about one scan.

    ``now`` is the scan's logical time. ``replayed`` is what the same nonce was answered before, ``annulled`` whether
    that scan was taken back since. ``badge`` is None when nobody carries the code, ``ambiguous`` when several do.
    ``event_id`` is the event whose door this is, None for the house. ``presence`` is None for somebody who was not
    here in the house's day. ``full`` says that one more is too many. ``override`` accepts the default action of
    an earlier answer: without a direction it means coming in.
    """

    now: datetime
    code: CodeVerdict = CodeVerdict.OK
    badge: BadgeFacts | None = None
    replayed: Answer | None = None
    annulled: bool = False
    ambiguous: bool = False
    event_id: int | None = None
    direction: Direction | None = None
    presence: Presence | None = None
    full: bool = False
    override: bool = False


@dataclass(frozen=True, slots=True)
class Decision:
    """The answer, the direction to record with it (the wish, when refused) and what Enter does next."""

    answer: Answer
    direction: Direction | None
    default_action: DefaultAction

    @property
    def counts(self) -> bool:
        """Whether presence changes."""
        return self.answer.counts


def decide(facts: ScanFacts) -> Decision:
    """What a scan is answered. Total: every combination of facts has one answer; nothing is raised.

    ``override`` gets past time, day, missing information, capacity and a forgotten check-out, never past a badge
    that is unknown, replaced or void, a cancelled subject, the wrong event, an approval or a house rule.
    """
    if facts.replayed is not None:
        return _replay(facts, facts.replayed)
    if facts.code is not CodeVerdict.OK:
        return _refused(facts, Answer.FOREIGN_CODE if facts.code is CodeVerdict.FOREIGN else Answer.BAD_CHECKSUM)
    if facts.ambiguous:
        return _refused(facts, Answer.AMBIGUOUS)
    if facts.badge is None:
        return _refused(facts, Answer.UNKNOWN)
    return _decide_badge(facts, facts.badge)


def _replay(facts: ScanFacts, earlier: Answer) -> Decision:
    """The first answer stands; one that let somebody through is told as what it is: a repetition."""
    if facts.annulled:
        return _refused(facts, Answer.ANNULLED)
    return _refused(facts, Answer.OK_REPLAY if earlier.counts else earlier)


def _decide_badge(facts: ScanFacts, badge: BadgeFacts) -> Decision:
    for question in _QUESTIONS:
        answer = question(facts, badge)
        if answer is not None:
            return _refused(facts, answer)
    if _leaves(facts):
        return Decision(Answer.OK_EXIT, Direction.OUT, DefaultAction.NONE)
    welcome = Answer.OK if facts.presence is None else Answer.OK_REENTRY
    return Decision(welcome, Direction.IN, DefaultAction.NONE)


def _refused(facts: ScanFacts, answer: Answer) -> Decision:
    return Decision(answer, facts.direction, _default_action(facts, answer))


def _replaced(_facts: ScanFacts, badge: BadgeFacts) -> Answer | None:
    return Answer.REPLACED if badge.state is BadgeState.REPLACED else None


def _cancelled(_facts: ScanFacts, badge: BadgeFacts) -> Answer | None:
    return Answer.CANCELLED if badge.cancelled else None


def _void(_facts: ScanFacts, badge: BadgeFacts) -> Answer | None:
    return Answer.VOID if badge.state is BadgeState.VOID else None


def _outside_window(facts: ScanFacts, badge: BadgeFacts) -> Answer | None:
    if badge.window is None or facts.override or not _comes_in(facts) or not _on_its_day(facts, badge):
        return None
    admitted = _admission(badge.window)
    if facts.now < admitted.start:
        return Answer.TOO_EARLY
    return Answer.TOO_LATE if facts.now >= admitted.end else None


def _wrong_door(facts: ScanFacts, badge: BadgeFacts) -> Answer | None:
    """An event's door answers for that event only, whichever way somebody goes."""
    if facts.event_id is None or facts.event_id == badge.event_id:
        return None
    return Answer.NOT_ON_LIST if badge.event_id is None else Answer.WRONG_EVENT


def _wrong_day(facts: ScanFacts, badge: BadgeFacts) -> Answer | None:
    if facts.override or not _comes_in(facts) or _on_its_day(facts, badge):
        return None
    return Answer.WRONG_DAY


def _not_on_list(facts: ScanFacts, badge: BadgeFacts) -> Answer | None:
    return Answer.NOT_ON_LIST if _comes_in(facts) and not badge.on_list else None


def _not_allowed_yet(facts: ScanFacts, badge: BadgeFacts) -> Answer | None:
    if not _comes_in(facts):
        return None
    if badge.refused_by_rule:
        return Answer.RULE
    if badge.needs_approval:
        return Answer.NEEDS_APPROVAL
    return Answer.NEEDS_INFO if badge.missing_info and not facts.override else None


def _already_there(facts: ScanFacts, _badge: BadgeFacts) -> Answer | None:
    """Whoever is inside cannot come in, whoever is not cannot leave."""
    if facts.direction is Direction.OUT:
        if facts.presence is None:
            return Answer.NOT_INSIDE
        return None if _is_inside(facts) else Answer.ALREADY_LEFT
    if _is_second_scan(facts):
        return Answer.ALREADY_INSIDE if _is_inside(facts) else Answer.ALREADY_LEFT
    return Answer.ALREADY_INSIDE if _comes_in(facts) and _is_inside(facts) and not facts.override else None


def _too_many(facts: ScanFacts, _badge: BadgeFacts) -> Answer | None:
    return Answer.FULL if facts.full and _comes_in(facts) and not facts.override else None


_QUESTIONS: tuple[Callable[[ScanFacts, BadgeFacts], Answer | None], ...] = (
    _replaced,
    _cancelled,
    _void,
    _outside_window,
    _wrong_door,
    _wrong_day,
    _not_on_list,
    _not_allowed_yet,
    _already_there,
    _too_many,
)


def _is_inside(facts: ScanFacts) -> bool:
    return facts.presence is not None and facts.presence.direction is Direction.IN


def _is_second_scan(facts: ScanFacts) -> bool:
    """Also when the earlier scan arrives late and lies before the last one: it tells nothing new."""
    if facts.presence is None or facts.direction is not None or facts.override:
        return False
    return facts.now - facts.presence.at < SECOND_SCAN


def _leaves(facts: ScanFacts) -> bool:
    if facts.direction is not None:
        return facts.direction is Direction.OUT
    return _is_inside(facts) and not facts.override


def _comes_in(facts: ScanFacts) -> bool:
    return not _leaves(facts) and not _is_second_scan(facts)


def _on_its_day(facts: ScanFacts, badge: BadgeFacts) -> bool:
    """On its day, or in the grace of an evening event that ends near midnight."""
    if local_date(facts.now) in badge.days:
        return True
    return badge.window is not None and _admission(badge.window).contains(facts.now)


def _admission(window: TimeSpan) -> TimeSpan:
    return window.grown(EARLY_ADMISSION, LATE_ADMISSION)


_DEFAULT_ACTIONS = {
    Answer.UNKNOWN: DefaultAction.FIND_BY_NAME,
    Answer.BAD_CHECKSUM: DefaultAction.SCAN_AGAIN,
    Answer.FOREIGN_CODE: DefaultAction.FIND_BY_NAME,
    Answer.REPLACED: DefaultAction.USE_NEW_BADGE,
    Answer.VOID: DefaultAction.PRINT_BADGE,
    Answer.CANCELLED: DefaultAction.REINSTATE,
    Answer.TOO_EARLY: DefaultAction.CHECK_IN_ANYWAY,
    Answer.TOO_LATE: DefaultAction.CHECK_IN_ANYWAY,
    Answer.WRONG_EVENT: DefaultAction.FIND_BY_NAME,
    Answer.WRONG_DAY: DefaultAction.CHECK_IN_TODAY,
    Answer.NOT_ON_LIST: DefaultAction.ADD_TO_LIST,
    Answer.NEEDS_INFO: DefaultAction.CHECK_IN_ANYWAY,
    Answer.NEEDS_APPROVAL: DefaultAction.ASK_APPROVAL,
    Answer.ALREADY_INSIDE: DefaultAction.CHECK_IN_ANYWAY,
    Answer.NOT_INSIDE: DefaultAction.CHECK_IN,
    Answer.AMBIGUOUS: DefaultAction.CHOOSE_PERSON,
    Answer.FULL: DefaultAction.CHECK_IN_ANYWAY,
    Answer.ANNULLED: DefaultAction.SCAN_AGAIN,
}


def _default_action(facts: ScanFacts, answer: Answer) -> DefaultAction:
    if answer is Answer.ALREADY_LEFT:
        return DefaultAction.NONE if facts.direction is Direction.OUT else DefaultAction.CHECK_IN_ANYWAY
    return _DEFAULT_ACTIONS.get(answer, DefaultAction.NONE)
