"""What is taken when, while many dates are placed one after the other."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from frontdesk.application.ports import Claim
from frontdesk.domain.occupancy import Occupancy


def take_all(occupancy: Occupancy, claims: Iterable[Claim], without: Collection[int] = ()) -> Occupancy:
    """The same occupancy, with what is claimed. *without* are occurrences that give way."""
    for claim in claims:
        if claim.occurrence_id not in without:
            occupancy.take(claim.resource_id, claim.blocked, claim.occurrence_id)
    return occupancy
