"""What drops down: a headline, and choices of which Enter takes one. And what those who make it are lent."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from frontdesk.application.bookings import CalendarPlan, EquipmentWish
from frontdesk.application.house import HouseProfile
from frontdesk.application.messages import Command, Outcome, Query
from frontdesk.domain.calendar_days import OpeningHours
from frontdesk.domain.clock_time import local_date
from frontdesk.domain.errors import BookingConflict, RuleRefused
from frontdesk.domain.resource import Room
from frontdesk.domain.time_span import TimeSpan
from frontdesk.gui.calendar.draft import BookingDraft
from frontdesk.gui.notices import Notice, Tone, WayOut
from frontdesk.gui.planning.changes import Changer
from frontdesk.gui.planning.plan_source import PlanSource
from frontdesk.gui.planning.ways import refusal
from frontdesk.gui.refusal_texts import refusal_text
from frontdesk.gui.screen import ScreenContext

T = TypeVar("T")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Palette", text)


MOST = 7
"""Choices at once: more are not read, and the next words narrow them."""


@dataclass(frozen=True, slots=True)
class Choice:
    """``act`` does it. The palette closes then, except when the choice ``stays`` for the next question."""

    title: str
    act: Callable[[], None]
    detail: str = ""
    icon: str = ""
    stays: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """``headline`` says what the choices are, or why there are none."""

    headline: str = ""
    choices: tuple[Choice, ...] = ()
    tone: Tone = Tone.INFO


class Turn:
    """One sentence being answered. Nothing of it is shown any more when the next one has begun."""

    def __init__(
        self,
        context: ScreenContext,
        changer: Changer,
        plans: PlanSource,
        show: Callable[[Answer], None],
        is_current: Callable[[], bool],
    ) -> None:
        self.context = context
        self._changer = changer
        self._plans = plans
        self._show = show
        self._is_current = is_current

    @property
    def profile(self) -> HouseProfile:
        return self.context.profile()

    @property
    def today(self) -> date:
        return local_date(self.context.now())

    def show(self, headline: str, *choices: Choice, tone: Tone = Tone.INFO) -> None:
        if self._is_current():
            self._show(Answer(headline, choices[:MOST], tone))

    def ask(self, query: Query[T], then: Callable[[T], None]) -> None:
        """Asks the house; an answer to an earlier sentence is dropped, a refusal is shown in the palette's place."""

        def if_current(found: T) -> None:
            if self._is_current():
                then(found)

        self.context.dispatcher.ask(query, if_current, ("palette", type(query).__name__), self.refuse)

    def ask_plan(self, first: date, days: int, then: Callable[[CalendarPlan, OpeningHours], None]) -> None:
        """All that is on, and when the house is open."""

        def if_current(plan: CalendarPlan) -> None:
            if self._is_current():
                then(plan, self._plans.hours())

        self._plans.ask(first, days, if_current)

    def refuse(self, error: Exception) -> None:
        said = refusal_text(error)
        self.show(" ".join(part for part in (said.headline, said.detail) if part), tone=Tone.WARN)

    def run(
        self,
        command: Command,
        done: Callable[[Outcome], None] | None = None,
        draft: Callable[[], None] | None = None,
    ) -> None:
        """Carries it out. A conflict that came up meanwhile is told with its numbered ways; where a house rule speaks
        against it, *draft* is where it can be overruled or asked for."""
        ruled = None if draft is None else lambda error: self._ruled(error, draft)
        self._changer.run(command, done, self._conflicted, ruled=ruled)

    def run_and_show(self, command: Command, draft: Callable[[], None] | None = None) -> None:
        """Carries it out and shows in the calendar what came of it."""
        self.run(command, lambda outcome: self.context.navigate("calendar", changes=outcome.changes), draft)

    def _ruled(self, error: RuleRefused, draft: Callable[[], None]) -> None:
        said = refusal_text(error)
        ways = (WayOut(_tr("Åbn som kladde"), draft),)
        self.context.notify(Notice(Tone.WARN, said.headline, said.detail, ways, stays=True, asked=True))

    def go(self, place: str, **focus: object) -> Callable[[], None]:
        return lambda: self.context.navigate(place, **focus)

    def draft(
        self,
        rooms: Sequence[Room],
        span: TimeSpan,
        people: int | None = None,
        *,
        title: str = "",
        who: str = "",
        equipment: tuple[EquipmentWish, ...] = (),
    ) -> Callable[[], None]:
        """Begins a booking in the calendar, with all that the sentence said of it."""
        first, *others = (room.id for room in rooms)
        begun = BookingDraft(first, span, title, who, people, more_rooms=tuple(others), equipment=equipment)
        return self.go("calendar", draft=begun)

    def _conflicted(self, error: BookingConflict) -> None:
        said = refusal(error, error.wanted or error.span)
        ways = tuple(
            WayOut(way.title, self.go("calendar", room_id=suggestion.room_id, span=suggestion.span), way.detail)
            for way, suggestion in zip(said.ways, error.alternatives, strict=True)
        )
        self.context.notify(Notice(Tone.WARN, said.headline, said.detail, ways, stays=True, asked=True))
