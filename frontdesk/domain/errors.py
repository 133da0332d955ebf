"""What a person may meet and can do something about. Errors carry data; the words are the window's.

``code`` is stable: scripts, tests and the friction figures rely on it.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, Literal

if TYPE_CHECKING:
    from frontdesk.domain.booking import HeldFor
    from frontdesk.domain.rule_check import Firing
    from frontdesk.domain.suggestions import Suggestion
    from frontdesk.domain.time_span import TimeSpan


class DomainError(Exception):
    """An expected refusal: a notice with the ways out, never an entry in the error log."""

    code: ClassVar[str] = "refused"

    def __init__(self, **facts: Any) -> None:
        super().__init__(self.code, facts)
        self.facts = facts


class EnvironmentProblem(Exception):
    """The world is not as needed (locked, full, unreachable); trying again later may help."""

    code: str = "environment"

    def __init__(self, **facts: Any) -> None:
        super().__init__(self.code, facts)
        self.facts = facts


HouseTrouble = Literal[
    "backup_failed",
    "backup_tool_missing",
    "backup_unusable",
    "database_unreachable",
    "disk_full",
    "house_broken",
    "house_empty",
    "house_exists",
    "house_foreign_wal",
    "house_key_missing",
    "house_locked",
    "house_missing",
    "house_newer",
    "house_older",
    "house_on_network_share",
    "house_read_only",
    "house_truncated",
    "house_wrong_key",
]
"""What can be wrong with the house's file, its keys, its backups or its server."""


class HouseUnusable(EnvironmentProblem):
    """The house cannot be opened or kept as it is; nothing in it was changed.

    ``facts`` say more where there is more: ``path``, ``object`` (what differs), ``found`` and ``known`` revision.
    """

    def __init__(self, code: HouseTrouble, **facts: Any) -> None:
        self.code = code
        super().__init__(**facts)


class EndBeforeStart(DomainError):
    code = "end_before_start"

    def __init__(self, start: datetime, end: datetime) -> None:
        super().__init__(start=start, end=end)


class InvalidInput(DomainError):
    """A value that cannot be taken: ``field`` names it, ``reason`` is a stable word, ``value`` is what came."""

    code = "invalid_input"

    def __init__(self, field: str, reason: str, value: object = None) -> None:
        super().__init__(field=field, reason=reason, value=value)
        self.field, self.reason, self.value = field, reason, value


class NotFound(DomainError):
    """Nothing with that identifier."""

    code = "not_found"

    def __init__(self, kind: str, identifier: object) -> None:
        super().__init__(kind=kind, identifier=identifier)
        self.kind, self.identifier = kind, identifier


class BookingConflict(DomainError):
    """Something already occupies the room, advisor or equipment.

    ``resource`` and ``title`` name what is in the way, ``span`` when; ``alternatives`` are up to three ways
    it can be done. ``occurrence_id`` is None only when the database refused and the blocker is unknown. ``held_for``:
    to whom what is in the way is offered, if it is.
    """

    code = "booking_conflict"

    def __init__(
        self,
        resource_id: int,
        resource: str,
        occurrence_id: int | None,
        title: str,
        span: TimeSpan,
        alternatives: tuple[Suggestion, ...] = (),
        wanted: TimeSpan | None = None,
        held_for: HeldFor | None = None,
    ) -> None:
        super().__init__(resource=resource, occurrence_id=occurrence_id, title=title, span=span, wanted=wanted)
        self.resource_id, self.resource = resource_id, resource
        self.occurrence_id, self.title, self.span = occurrence_id, title, span
        self.alternatives, self.wanted, self.held_for = alternatives, wanted, held_for


class RuleRefused(DomainError):
    """House rules speak against it. ``firings`` are all that do, errors first, each with its owner and reason.

    ``wanted`` is the date they stop first, in ``room_ids``; ``alternatives`` are up to three ways near it that no error
    speaks against: other rooms, times and lengths. An error may be set aside with a reason (``may_override``) or asked
    for (``may_request``).
    """

    code = "rule_refused"

    def __init__(
        self,
        firings: tuple[Firing, ...],
        wanted: TimeSpan,
        alternatives: tuple[Suggestion, ...] = (),
        room_ids: tuple[int, ...] = (),
    ) -> None:
        rule = firings[0].rule
        super().__init__(rule=rule.id, kind=rule.kind, owner=rule.owner, reason=rule.reason, span=wanted)
        self.firings, self.wanted, self.alternatives = firings, wanted, alternatives
        self.room_ids = room_ids


class StaleBooking(DomainError):
    """Someone changed it since: ``by`` and ``at`` tell who and when, ``did`` and ``did_to`` what, if that is known."""

    code = "stale"

    def __init__(
        self,
        kind: str,
        identifier: int,
        by: str | None = None,
        at: datetime | None = None,
        did: str = "",
        did_to: Mapping[str, str | int] | None = None,
    ) -> None:
        super().__init__(kind=kind, identifier=identifier, by=by, at=at)
        self.by, self.at, self.did, self.did_to = by, at, did, did_to or {}


class WrongState(DomainError):
    """It is already cancelled, released or otherwise past what was asked."""

    code = "wrong_state"

    def __init__(self, kind: str, identifier: int, state: str) -> None:
        super().__init__(kind=kind, identifier=identifier, state=state)
        self.state = state


class NothingToUndo(DomainError):
    code = "nothing_to_undo"


class NothingToRedo(DomainError):
    code = "nothing_to_redo"


class HistoryErased(DomainError):
    """What would be needed to undo was erased when its retention period ended."""

    code = "history_erased"


class CprNumberRefused(DomainError):
    """The text holds what is a CPR number; it is never stored (and never repeated in the message)."""

    code = "cpr_number"

    def __init__(self, field: str) -> None:
        super().__init__(field=field)
        self.field = field
