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
    COPY = "copy"
    SPLIT = "split"


@dataclass(frozen=True, slots=True)
class Proposal:
    """A wish for a stretch of time in a column.

    ``occurrence`` is what is moved, resized, copied or split, as it is now; None when something new is made.
    ``resource_ids`` is everything the result would claim: the occurrence's own resources with those it was dragged
    from replaced, a combined room as its parts. ``span`` is where the result lies; of a split, the later part.
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
    def keeps_original(self) -> bool:
        """Whether the occurrence stays where it is, whatever becomes of the wish."""
        return self.kind in (ProposalKind.COPY, ProposalKind.SPLIT)

    @property
    def changes_something(self) -> bool:
        """Whether dropping it would alter anything; something new always does, and so does a cut."""
        before = self.occurrence
        if before is None or self.kind is ProposalKind.SPLIT:
            return True
        return (before.span, set(before.resource_ids)) != (self.span, set(self.resource_ids))


def replaced(resource_ids: tuple[int, ...], taken: tuple[int, ...], given: tuple[int, ...]) -> tuple[int, ...]:
    """The resources with *taken* replaced by *given*, where the first of them stood; none of them twice.

    Unchanged when all of *given* are among them already.
    """
    if set(given) <= set(resource_ids):
        return resource_ids
    kept: list[int] = []
    for resource_id in resource_ids:
        kept += given if resource_id == taken[0] else () if resource_id in taken else (resource_id,)
    return tuple(dict.fromkeys(kept))


def kind_of(occurrence: PlannedOccurrence | None, span: TimeSpan, same_column: bool) -> ProposalKind:
    """What it would be to give *occurrence* this span: only one end changed is a resize."""
    if occurrence is None:
        return ProposalKind.CREATE
    start_changed, end_changed = span.start != occurrence.span.start, span.end != occurrence.span.end
    if same_column and start_changed != end_changed:
        return ProposalKind.RESIZE_START if start_changed else ProposalKind.RESIZE_END
    return ProposalKind.MOVE
