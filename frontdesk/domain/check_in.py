"""The check-in decision: one pure function from facts to an answer."""

from __future__ import annotations

from enum import StrEnum


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
