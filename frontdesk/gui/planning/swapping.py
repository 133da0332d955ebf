"""Taking a way that another booking has to give way for: both as one step."""

from __future__ import annotations

from frontdesk.application.bookings import MoveOccurrences, OccurrenceMove
from frontdesk.application.messages import Command, Together
from frontdesk.gui.planning.ways import Way


def giving_way(way: Way, command: Command) -> Command:
    """The command, after the booking that lies there has gone where the way says. Two that move may change places."""
    other = way.gives_way
    if other is None:
        return command
    move = OccurrenceMove(other.occurrence_id, other.resource_ids, other.span, other.version)
    if isinstance(command, MoveOccurrences):
        steps: tuple[Command, ...] = (MoveOccurrences((move, *command.moves), command.overrides),)
    else:
        steps = (MoveOccurrences((move,)), command)
    return Together(steps, "swapped", {"title": other.title, "room": other.room})
