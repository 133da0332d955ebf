"""The plan around a closure as lines: who is hit, and what becomes of it. No widgets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QCoreApplication

from frontdesk.application.bookings import OccurrenceMove, PlannedOccurrence
from frontdesk.application.closures import ClosurePlan, Disturbance, PlanClosure, PlannedWay
from frontdesk.domain.clock_time import local_date
from frontdesk.gui.planning.days import people_words, shift_words, short_day
from frontdesk.gui.planning.wall_clock import wall_clock_shift
from frontdesk.gui.planning.ways import Way
from frontdesk.gui.timeline.texts import clock_range, headline

ICONS: Mapping[Disturbance, str] = {
    Disturbance.OTHER_ROOM: "room",
    Disturbance.OTHER_TIME: "clock",
    Disturbance.OTHER_ROOM_AND_TIME: "replaced",
    Disturbance.CANCELLED: "void",
}


@dataclass(frozen=True, slots=True)
class Decided:
    """What a person chose for some of what is hit: where it goes, or None for cancelled."""

    ways: Mapping[int, OccurrenceMove | None] = field(default_factory=dict)

    def choosing(self, occurrence_id: int, move: OccurrenceMove | None) -> Decided:
        return Decided({**self.ways, occurrence_id: move})

    def without(self, occurrence_id: int) -> Decided:
        return Decided({key: way for key, way in self.ways.items() if key != occurrence_id})

    def among(self, plan: ClosurePlan) -> Decided:
        """Those that are hit as they were when it was chosen."""
        hit = {way.occurrence.occurrence_id: way.occurrence.version for way in plan.ways}
        kept = {
            key: move
            for key, move in self.ways.items()
            if key in hit and (move is None or move.expected_version == hit[key])
        }
        return Decided(kept)

    def put_to(self, query: PlanClosure) -> PlanClosure:
        """The question for a plan around what was chosen."""
        moves = tuple(move for move in self.ways.values() if move is not None)
        return replace(
            query, fixed_moves=moves, fixed_cancels=tuple(key for key, move in self.ways.items() if move is None)
        )


def all_but(plan: ClosurePlan, occurrence_id: int) -> Decided:
    """Everything as the plan has it, except for one: to ask what else that one could do."""
    ways = {way.occurrence.occurrence_id: way.move for way in plan.ways}
    return Decided(ways).without(occurrence_id)


def line_text(way: PlannedWay, *, by_hand: bool, with_day: bool) -> str:
    """Two lines: when and who; how many, and where it goes."""
    one = way.occurrence
    when = _when(one) if with_day else clock_range(one.span)
    who = _tr("{0} (valgt)").format(headline(one)) if by_hand else headline(one)
    size = [people_words(one.party_size)] if one.party_size else []
    return f"{when} · {who}\n{' '.join([*size, becomes(way)])}"


def becomes(way: PlannedWay) -> str:
    """``→ Salen, samme tid``, ``→ kl. 14:00–16:00, samme lokale``, ``→ aflyses``."""
    rooms = " + ".join(room.name for room in way.rooms)
    if way.move is None:
        return _tr("→ aflyses")
    if way.disturbance is Disturbance.OTHER_ROOM:
        return _tr("→ {0}, samme tid").format(rooms)
    when = clock_range(way.move.span)
    if way.disturbance is Disturbance.OTHER_TIME:
        return _tr("→ kl. {0}, samme lokale").format(when)
    return _tr("→ {0} kl. {1}").format(rooms, when)


def option(way: PlannedWay) -> Way:
    """A way to choose for one that is hit."""
    assert way.move is not None, "cancelling is no place to go"
    rooms = " + ".join(room.name for room in way.rooms)
    later = wall_clock_shift(way.occurrence.span.start, way.move.span.start)
    seats = _tr("{0} pladser").format(sum(room.capacity for room in way.rooms))
    when = shift_words(later) if later else _tr("Samme tid")
    return Way(f"{rooms} {clock_range(way.move.span)}", f"{when} · {seats}", None, later)


def totals(plan: ClosurePlan) -> str:
    """``12 flyttes, 1 aflyses``."""
    if not plan.ways:
        return _tr("Ingen bookinger er ramt.")
    moved = QCoreApplication.translate("Closing", "%n flyttes", None, plan.moved)
    cancelled = QCoreApplication.translate("Closing", "%n aflyses", None, plan.cancelled)
    return f"{moved}, {cancelled}"


def button_text(plan: ClosurePlan, *, whole_house: bool) -> str:
    """What the one button does; how many that hits stands above the plan. As short as the panel is narrow."""
    close = _tr("Luk huset") if whole_house else _tr("Luk")
    return _tr("{0} efter planen").format(close) if plan.ways else close


def must_be_told(plan: ClosurePlan) -> str:
    """Who is to hear of it, each once."""
    names = list(dict.fromkeys(headline(way.occurrence) for way in plan.ways))
    if not names:
        return ""
    rest = len(names) - 4
    more = _tr(" og {0} til").format(rest) if rest > 0 else ""
    return _tr("Skal have besked: {0}{1}").format(", ".join(names[:4]), more)


def _when(one: PlannedOccurrence) -> str:
    return f"{short_day(local_date(one.span.start))} {clock_range(one.span)}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Closing", text)
