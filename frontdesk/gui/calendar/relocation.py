"""What becomes different of an existing booking: where it lies, its words, its extras; and the command that does it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from frontdesk.application.bookings import DescribeBooking, MoveOccurrences, OccurrenceMove, PlannedOccurrence
from frontdesk.application.house import HouseProfile
from frontdesk.application.messages import Command
from frontdesk.application.series import EditScope, EditSeries, SeriesEdit
from frontdesk.domain.time_span import TimeSpan
from frontdesk.gui.calendar.draft import BookingDraft
from frontdesk.gui.calendar.presenter import rooms_of
from frontdesk.gui.planning.wall_clock import shifted_on_the_wall, wall_clock_shift
from frontdesk.gui.timeline.proposal import Proposal, replaced


@dataclass(frozen=True, slots=True)
class Relocation:
    """An existing occurrence, or more of its series, to be elsewhere. ``resource_ids``: everything it then claims."""

    occurrence: PlannedOccurrence
    from_room: int
    room_id: int
    resource_ids: tuple[int, ...]
    span: TimeSpan
    scope: EditScope = EditScope.THIS

    @property
    def changes_something(self) -> bool:
        before = self.occurrence
        return (before.span, set(before.resource_ids)) != (self.span, set(self.resource_ids))

    def command(self, profile: HouseProfile) -> MoveOccurrences | EditSeries:
        """More than one date keeps its length unless this one changes it, and changes room only if this one does."""
        one = self.occurrence
        if self.scope is EditScope.THIS:
            return MoveOccurrences((OccurrenceMove(one.occurrence_id, self.resource_ids, self.span, one.version),))
        return EditSeries(one.occurrence_id, self.scope, _place_edit(one, self, profile), one.version)

    @classmethod
    def of(cls, proposal: Proposal, scope: EditScope) -> Relocation:
        """What a drop asks for. The proposal must be of something that is there already."""
        assert proposal.occurrence is not None
        left = set(proposal.occurrence.resource_ids) - set(proposal.resource_ids)
        from_room = next(iter(left), proposal.resource_id)
        ids = proposal.resource_ids
        return cls(proposal.occurrence, from_room, proposal.resource_id, ids, proposal.span, scope)

    def taking(self, room_id: int, later: timedelta, length: timedelta | None = None) -> Relocation:
        """The same to another room, so much *later* than wished, or of another length."""
        span = shifted_on_the_wall(self.span, later, length)
        ids = replaced(self.resource_ids, (self.room_id,), (room_id,))
        return Relocation(self.occurrence, self.room_id, room_id, ids, span, self.scope)


def _place_edit(one: PlannedOccurrence, to: Relocation, profile: HouseProfile) -> SeriesEdit:
    rooms = rooms_of(to.resource_ids, profile)
    return SeriesEdit(
        shift=wall_clock_shift(one.span.start, to.span.start),
        duration=to.span.duration if to.span.duration != one.span.duration else None,
        room_ids=rooms if set(rooms) != set(rooms_of(one.resource_ids, profile)) else None,
    )


def changing(
    one: PlannedOccurrence, before: BookingDraft, entered: BookingDraft, scope: EditScope, profile: HouseProfile
) -> Command | None:
    """The command that makes a booking what was entered, as one step; None when nothing is different.

    *before* is the booking as its fields showed it.
    """
    if entered == before:
        return None
    if entered.rule is not None:
        wide = EditScope.ALL if not one.repeats else scope
        return EditSeries(one.occurrence_id, wide, _edit(before, entered), one.version)
    if not one.repeats and entered.place == before.place:
        words = (entered.title, entered.organizer, entered.party_size, entered.note)
        return DescribeBooking(one.series_id, *words, one.series_version)
    if entered.equipment != before.equipment:
        return _moved_with_equipment(one, before, entered, profile)
    return EditSeries(one.occurrence_id, scope, _edit(before, entered), one.version)


def _edit(before: BookingDraft, entered: BookingDraft) -> SeriesEdit:
    """Only what is different; the number of people can be changed, but not forgotten."""

    def new(name: str) -> object:
        told = getattr(entered, name)
        return told if told != getattr(before, name) else None

    words = {name: new(name) for name in ("title", "organizer", "party_size", "note", "seating")}
    margins = {name: new(name) for name in ("setup_minutes", "teardown_minutes")}
    return SeriesEdit(
        **words,  # type: ignore[arg-type]
        **margins,  # type: ignore[arg-type]
        shift=wall_clock_shift(before.span.start, entered.span.start),
        duration=entered.span.duration if entered.span.duration != before.span.duration else None,
        room_ids=entered.room_ids if entered.room_ids != before.room_ids else None,
        rule=entered.rule,
    )


def _moved_with_equipment(
    one: PlannedOccurrence, before: BookingDraft, entered: BookingDraft, profile: HouseProfile
) -> MoveOccurrences:
    """Units are claimed like rooms; of those named the house takes others of the type where they are taken."""
    units = {unit.id for unit in profile.equipment}
    rooms = entered.room_ids if entered.room_ids != before.room_ids else rooms_of(one.resource_ids, profile)
    named = {room.id for room in (*profile.bookable, *profile.retired)} | units
    others = [resource_id for resource_id in one.resource_ids if resource_id not in named]
    ids = (*rooms, *others, *_units(one, entered, profile))
    return MoveOccurrences((OccurrenceMove(one.occurrence_id, ids, entered.span, one.version),))


def _units(one: PlannedOccurrence, entered: BookingDraft, profile: HouseProfile) -> list[int]:
    chosen: list[int] = []
    for wish in entered.equipment:
        of_type = [unit.id for unit in profile.equipment if unit.type == wish.type]
        own_first = sorted(of_type, key=lambda unit: unit not in one.resource_ids)
        chosen += own_first[: wish.count]
    return chosen
