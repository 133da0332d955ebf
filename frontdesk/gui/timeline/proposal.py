"""What the calendar asks for: the one object that dragging, resizing and the keyboard all lead to."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from frontdesk.application.bookings import PlannedOccurrence
from frontdesk.domain.time_span import TimeSpan
from frontdesk.gui.timeline.geometry import Column


class ProposalKind(StrEnum):
    CREATE = "create"
    MOVE = "move"
    RESIZE_START = "resize_start"
    RESIZE_END = "resize_end"


@dataclass(frozen=True, slots=True)
class Proposal:
    """A wish for a stretch of time in a column.

    ``occurrence`` is what is moved or resized, as it is now; None when something new is made. ``resource_ids`` is
    everything the result would claim: the occurrence's own resources with the one it was dragged from replaced.
    ``conflicts`` are the occurrences in the way, in time order.
    """

    kind: ProposalKind
    occurrence: PlannedOccurrence | None
    column: Column
    resource_ids: tuple[int, ...]
    span: TimeSpan
    conflicts: tuple[PlannedOccurrence, ...] = ()

    @property
    def resource_id(self) -> int:
        """The resource whose column it lies in."""
        return self.column.resource_id

    @property
    def is_free(self) -> bool:
        return not self.conflicts

    @property
    def changes_something(self) -> bool:
        """Whether dropping it would alter anything; something new always does."""
        before = self.occurrence
        return before is None or (before.span, set(before.resource_ids)) != (self.span, set(self.resource_ids))


def replaced(resource_ids: tuple[int, ...], taken: int, given: int) -> tuple[int, ...]:
    """The resources with *taken* replaced by *given*; unchanged when *given* is already among them."""
    if given in resource_ids:
        return resource_ids
    return tuple(given if resource_id == taken else resource_id for resource_id in resource_ids)


def kind_of(occurrence: PlannedOccurrence | None, span: TimeSpan, same_column: bool) -> ProposalKind:
    """What it would be to give *occurrence* this span: only one end changed is a resize."""
    if occurrence is None:
        return ProposalKind.CREATE
    start_changed, end_changed = span.start != occurrence.span.start, span.end != occurrence.span.end
    if same_column and start_changed != end_changed:
        return ProposalKind.RESIZE_START if start_changed else ProposalKind.RESIZE_END
    return ProposalKind.MOVE
