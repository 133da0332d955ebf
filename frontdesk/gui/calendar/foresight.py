"""What booking a draft would meet, and so what the first button does: book, take a way, solve dates, or ask."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date as day
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from frontdesk.application.house import HouseProfile
from frontdesk.application.rules import Firing
from frontdesk.domain.suggestions import Suggestion
from frontdesk.gui.calendar.draft import BookingDraft
from frontdesk.gui.calendar.resolving import Resolving
from frontdesk.gui.calendar.rule_box import RuleLine
from frontdesk.gui.calendar.rule_lines import notices, rule_lines
from frontdesk.gui.planning.ways import Refusal, Way, foreseen, refusal, way


class Next(StrEnum):
    BOOK = "book"
    TAKE_WAY = "take_way"
    RESOLVE = "resolve"
    REQUEST = "request"


@dataclass(frozen=True, slots=True)
class Foresight:
    """What is shown about a draft. ``stopping`` are the ids of rules that would refuse it."""

    next: Next = Next.BOOK
    refusal: Refusal | None = None
    rules: tuple[RuleLine, ...] = ()
    may_override: bool = False
    may_request: bool = False
    stopping: tuple[int, ...] = ()
    dates: int = 1
    open_dates: int = 0

    @classmethod
    def of(cls, series: Resolving, draft: BookingDraft, profile: HouseProfile, today: day) -> Foresight:
        if draft.rule:
            return _of_series(series)
        date = series.now.dates[0]
        stopping = [firing for firing in date.firings if firing.stops]
        if date.blocked_by is not None:
            error = foreseen(draft.room_id, date.blocked_resource, date.blocked_by, date.span)
            said: Refusal | None = refusal(error, date.span, date.ways)
        else:
            said = _ruled(stopping, date.ways, draft)
        may_request = bool(stopping) and all(firing.may_request for firing in stopping)
        return cls(
            _next(said, stopping, may_request=may_request),
            said,
            (*rule_lines(date.firings, today), *notices(draft, date.firings, profile)),
            bool(stopping) and all(firing.may_override for firing in stopping),
            may_request,
            tuple(firing.rule.id for firing in stopping),
        )

    @classmethod
    def refused(cls, said: Refusal) -> Foresight:
        """What the house answered when it was booked."""
        return cls(Next.TAKE_WAY if said.ways else Next.BOOK, said)

    @property
    def ways(self) -> tuple[Way, ...]:
        return self.refusal.ways if self.refusal else ()

    @property
    def waiting(self) -> bool:
        """Whether the waiting list helps: somebody else is there."""
        return self.refusal is not None and bool(self.refusal.headline) and self.dates == 1

    @property
    def button(self) -> str:
        """What Enter does."""
        if self.next is Next.RESOLVE:
            return QCoreApplication.translate("Foresight", "Løs %n datoer", None, self.open_dates)
        if self.dates > 1:
            return QCoreApplication.translate("Foresight", "Book %n datoer", None, self.dates)
        texts = {
            Next.TAKE_WAY: QCoreApplication.translate("Foresight", "Book forslag 1"),
            Next.REQUEST: QCoreApplication.translate("Foresight", "Send som anmodning"),
        }
        return texts.get(self.next, QCoreApplication.translate("Foresight", "Book"))


def _of_series(series: Resolving) -> Foresight:
    number = len(series.open)
    return Foresight(Next.RESOLVE if number else Next.BOOK, dates=max(series.to_be_booked, 2), open_dates=number)


def _next(said: Refusal | None, stopping: Sequence[Firing], *, may_request: bool) -> Next:
    if said is not None and said.ways:
        return Next.TAKE_WAY
    return Next.REQUEST if stopping and may_request else Next.BOOK


def _ruled(stopping: Sequence[Firing], ways: Sequence[Suggestion], draft: BookingDraft) -> Refusal | None:
    """Only the ways: what stands against it is told by the rules themselves."""
    if not stopping or not ways:
        return None
    return Refusal("", "", tuple(way(one, draft.span) for one in ways))
