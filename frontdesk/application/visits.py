"""Visitors as reception receives them: expectation, arrival, badge, scan, departure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from frontdesk.application.bookings import OccurrenceContent
from frontdesk.application.messages import Command, Query, Receipt
from frontdesk.domain.badge import BadgeFace
from frontdesk.domain.check_in import Answer, DefaultAction, Direction
from frontdesk.domain.roster import EvacuationList


class VisitState(StrEnum):
    """How a visit stands now: read from its scans, except for the cancelled ones."""

    EXPECTED = "expected"
    INSIDE = "inside"
    LEFT = "left"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class ExpectVisitor(Command):
    """Pre-registers a visitor and issues the badge. ``host`` as reception says it: an advisor, company or room."""

    name: str
    host: str
    expected_at: datetime
    company: str = ""
    room_id: int | None = None
    occurrence_id: int | None = None
    party_size: int = 1


@dataclass(frozen=True, slots=True)
class WalkIn(Command):
    """Someone without an appointment: expected, badged and checked in at once."""

    name: str
    host: str
    company: str = ""
    party_size: int = 1


@dataclass(frozen=True, slots=True)
class ChangeVisitState(Command):
    """Cancels an expected visit (``cancelled=True``) or takes that back."""

    visit_id: int
    cancelled: bool
    expected_version: int
    restores: int | None = None


@dataclass(frozen=True, slots=True)
class RecordScan(Command):
    """A code read by a scanner or typed by hand.

    ``nonce`` is unique per physical scan: the same scan sent again counts once. ``at`` is the logical time (now
    when None), ``direction`` None means in when outside and out when inside. ``event_id`` limits the desk to
    one event's door; ``override`` takes the answer's default action (for example: check in on another day).
    """

    code: str
    nonce: str
    at: datetime | None = None
    direction: Direction | None = None
    event_id: int | None = None
    override: bool = False


@dataclass(frozen=True, slots=True)
class CheckByHand(Command):
    """Checks a visit or a registration in or out without a code. Exactly one of the two ids is given."""

    direction: Direction
    visit_id: int | None = None
    registration_id: int | None = None
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class AnnulScans(Command):
    """Takes check-ins or check-outs back; the scans stay, marked as annulled (or restored).

    A use that one of them began is taken back with it, unless others of the booking have come. ``use`` is what the
    booking was before that (or after it, when restored) and ``use_version`` the version it must have now; otherwise it
    is left as it is. ``began_use`` is False where it is known that none of them began one.
    """

    scan_ids: tuple[int, ...]
    annulled: bool = True
    use: OccurrenceContent | None = None
    use_version: int = 0
    began_use: bool = True


@dataclass(frozen=True, slots=True)
class VisitReceipt(Receipt):
    """``code`` is the badge's code."""

    visit_id: int
    badge_id: int
    code: str
    scan_id: int | None = None


@dataclass(frozen=True, slots=True)
class ScanReceipt(Receipt):
    """The answer, large on screen.

    ``logical_at`` is when it counts; ``first_at`` when the person came or left before (already_inside,
    already_left, a replay); ``valid_on`` the day a badge is for; ``wrong_at`` the place, counted from 1, of a
    character no badge code holds there. ``default_action`` is what Enter does next.
    """

    answer: Answer
    scan_id: int | None
    name: str
    host: str
    place: str
    logical_at: datetime
    direction: Direction | None = None
    default_action: DefaultAction = DefaultAction.NONE
    visit_id: int | None = None
    registration_id: int | None = None
    event_id: int | None = None
    event_title: str = ""
    first_at: datetime | None = None
    valid_on: date | None = None
    wrong_at: int | None = None


@dataclass(frozen=True, slots=True)
class ArrivalRow:
    """A visit in the day's list. ``expected_at`` is None for a walk-in; ``place`` is the room's name."""

    visit_id: int
    version: int
    name: str
    company: str
    host: str
    place: str
    expected_at: datetime | None
    arrived_at: datetime | None
    left_at: datetime | None
    state: VisitState
    party_size: int
    occurrence_id: int | None


@dataclass(frozen=True, slots=True)
class Arrivals(Query[tuple[ArrivalRow, ...]]):
    """The visits of one local day, by expected or actual arrival."""

    day: date


@dataclass(frozen=True, slots=True)
class InsideRow:
    """One person (or party) in the house. ``place`` is where they were going."""

    name: str
    company: str
    host: str
    place: str
    since: datetime
    party_size: int
    visit_id: int | None
    registration_id: int | None


@dataclass(frozen=True, slots=True)
class WhoIsInside(Query[tuple[InsideRow, ...]]):
    """Everyone checked in since the house's day began and not out again, visitors and attendees alike, by name."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Evacuation(Query[EvacuationList]):
    """The evacuation list as it is printed."""

    at: datetime


@dataclass(frozen=True, slots=True)
class BadgeFaces(Query[tuple[BadgeFace, ...]]):
    """What is printed on the badges of these visits or registrations, in the order given."""

    visit_ids: tuple[int, ...] = ()
    registration_ids: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class HostNames(Query[tuple[str, ...]]):
    """Whom a guest may be visiting: advisors, rooms and organisations with bookings today; for completion."""

    day: date
