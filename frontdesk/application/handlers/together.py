"""Several commands as one step, and content put back as it was."""

from __future__ import annotations

from collections.abc import Sequence

from frontdesk.application.bookings import BookingReceipt, DescribedReceipt, RestoreBookings
from frontdesk.application.handlers.checks import refuse_changed
from frontdesk.application.handlers.guests import go_along, hear_of
from frontdesk.application.messages import Changes, Command, Finding, Kind, Label, Outcome, Receipts, Together
from frontdesk.application.ports import Work
from frontdesk.domain.errors import InvalidInput, NotFound
from frontdesk.domain.resource import ResourceKind


def carry_out_together(command: Together, work: Work) -> Outcome:
    """Carries the steps out in order. Receipt: Receipts. Its undo takes them back in the opposite order."""
    from frontdesk.application.handlers import handle

    if not command.steps:
        raise InvalidInput("steps", "required")
    return joined([handle(step, work) for step in command.steps], Label(command.verb, command.facts))


def joined(outcomes: Sequence[Outcome], label: Label) -> Outcome:
    """What several handlers did in one transaction, as one outcome."""
    return Outcome(
        Receipts(tuple(outcome.receipt for outcome in outcomes)),
        _all_changes(outcomes),
        label,
        _all_back(outcomes, label),
        _each_once(outcomes),
    )


def _all_changes(outcomes: Sequence[Outcome]) -> Changes:
    ids: dict[Kind, dict[int, None]] = {}
    for outcome in outcomes:
        for kind, touched in outcome.changes.ids.items():
            ids.setdefault(kind, {}).update(dict.fromkeys(touched))
    return Changes({kind: tuple(touched) for kind, touched in ids.items()})


def _all_back(outcomes: Sequence[Outcome], label: Label) -> Together | None:
    steps: list[Command] = [outcome.inverse for outcome in outcomes if outcome.inverse is not None]
    return Together(tuple(reversed(steps)), label.verb, label.facts) if len(steps) == len(outcomes) else None


def _each_once(outcomes: Sequence[Outcome]) -> tuple[Finding, ...]:
    found: dict[object, Finding] = {}
    for outcome in outcomes:
        for finding in outcome.findings:
            found.setdefault((finding.code, finding.facts.get("rule_id")), finding)
    return tuple(found.values())


def restore_bookings(command: RestoreBookings, work: Work) -> Outcome:
    """Puts series and occurrences to the given content; expected visits follow.

    Receipt: BookingReceipt, or DescribedReceipt for words alone.
    """
    series = work.bookings.series_content([one.series_id for one in command.series])
    before = work.bookings.content([one.occurrence_id for one in command.occurrences])
    if len(series) < len(command.series) or len(before) < len(command.occurrences) or not (before or series):
        raise NotFound("occurrence", command.occurrences[0].occurrence_id if command.occurrences else 0)
    for known, expected in zip(series, command.series_expected, strict=True):
        refuse_changed(work, "series", known.series_id, known.version, expected)
    for standing, expected in zip(before, command.expected, strict=True):
        refuse_changed(work, "occurrence", standing.occurrence_id, standing.version, expected)
    work.bookings.put_series(command.series)
    work.bookings.put(command.occurrences)
    return Outcome(
        _receipt(command),
        Changes(
            {
                Kind.SERIES: tuple(one.series_id for one in command.series),
                Kind.OCCURRENCE: tuple(one.occurrence_id for one in command.occurrences),
                Kind.VISIT: _visits_follow(command, work),
            }
        ),
        Label("restored", {"count": len(before)}),
        RestoreBookings(
            series,
            tuple(one.version for one in command.series),
            before,
            tuple(one.version for one in command.occurrences),
        ),
    )


def _receipt(command: RestoreBookings) -> BookingReceipt | DescribedReceipt:
    if not command.occurrences:
        return DescribedReceipt(command.series[0].series_id, command.series[0].version)
    first = command.occurrences[0]
    ids = tuple(one.occurrence_id for one in command.occurrences)
    return BookingReceipt(first.series_id, ids, first.version, first.span)


def _visits_follow(command: RestoreBookings, work: Work) -> tuple[int, ...]:
    expected = work.visits.expected_in([one.occurrence_id for one in command.occurrences])
    followed = [one for one in command.occurrences if one.occurrence_id in expected]
    claimed = work.house.resources(sorted({c.resource_id for one in followed for c in one.claims}))
    touched: list[int] = []
    for one in followed:
        rooms = [c.resource_id for c in one.claims if claimed[c.resource_id].kind is ResourceKind.ROOM]
        touched += hear_of(work, [(one.occurrence_id, one.state)])
        touched += go_along(work, one.occurrence_id, one.span.start, rooms)
    return tuple(dict.fromkeys(touched))
