"""A room taken into use by a scan of its people, and that taken back with the scan."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from frontdesk.application.bookings import OccurrenceContent
from frontdesk.application.handlers.room_use import taken
from frontdesk.application.ports import Work
from frontdesk.application.visit_ports import BadgeRecord, ScanRecord
from frontdesk.application.visits import AnnulScans
from frontdesk.domain.booking import OccurrenceState
from frontdesk.domain.check_in import Decision, Direction
from frontdesk.domain.clock_time import local_date


@dataclass(frozen=True, slots=True)
class Use:
    """A booking before and after a scan changed it."""

    before: OccurrenceContent
    after: OccurrenceContent


def began_by(work: Work, badge: BadgeRecord | None, decision: Decision, at: datetime) -> Use | None:
    """Takes the booking somebody comes to into use, if their scan lets them in on its day before it is over."""
    if badge is None or badge.occurrence_id is None or not decision.counts or decision.direction is not Direction.IN:
        return None
    before = work.bookings.content([badge.occurrence_id])[0]
    on_its_day = local_date(before.span.start) <= local_date(at) and at < before.span.end
    if before.state is not OccurrenceState.CONFIRMED or not on_its_day:
        return None
    return _put(work, before, replace(taken(before, at.replace(microsecond=0)), version=work.version))


def annulment(scan_ids: tuple[int, ...], use: Use | None, *, annulled: bool = True) -> AnnulScans:
    """What takes scans back, or restores them, and with them the use they began."""
    if use is None:
        return AnnulScans(scan_ids, annulled, began_use=False)
    return AnnulScans(scan_ids, annulled, use.before, use.after.version)


def with_scans(work: Work, command: AnnulScans, scans: Sequence[ScanRecord]) -> Use | None:
    """Takes a use back with the scans that began it, or begins it again with them."""
    found = _booking_of(work, scans) if command.began_use else None
    if found is None:
        return None
    if command.use is not None:
        fits = found.occurrence_id == command.use.occurrence_id and found.version == command.use_version
        alone = not command.annulled or not _others_came(work, found, scans)
        return _put(work, found, command.use) if fits and alone else None
    if not command.annulled or not _began_use(work, found, scans):
        return None
    return _put(work, found, replace(found, state=OccurrenceState.CONFIRMED, used_from=None, version=work.version))


def _booking_of(work: Work, scans: Sequence[ScanRecord]) -> OccurrenceContent | None:
    """The booking that the first of the scans brought somebody in to."""
    for scan in scans:
        if scan.direction is Direction.IN and (scan.visit_id or scan.registration_id):
            badge = work.visits.subject(scan.visit_id, scan.registration_id)
            if badge is not None and badge.occurrence_id is not None:
                return work.bookings.content([badge.occurrence_id])[0]
    return None


def _began_use(work: Work, found: OccurrenceContent, scans: Sequence[ScanRecord]) -> bool:
    """Whether it is in use since the moment of one of the scans, and because of nobody else."""
    in_use = found.state is OccurrenceState.IN_USE and any(found.used_from == scan.logical_at for scan in scans)
    return in_use and not _others_came(work, found, scans)


def _others_came(work: Work, found: OccurrenceContent, scans: Sequence[ScanRecord]) -> bool:
    return work.use.arrived(found.occurrence_id, [scan.id for scan in scans])


def _put(work: Work, before: OccurrenceContent, after: OccurrenceContent) -> Use:
    work.bookings.put([after])
    return Use(before, after)
