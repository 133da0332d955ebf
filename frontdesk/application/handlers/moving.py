"""One occurrence on its way: where it goes, what it was, and what it will claim."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta

from frontdesk.application.bookings import OccurrenceMove
from frontdesk.application.ports import Claim, OccurrenceFacts, ResourceFacts, SeriesFacts
from frontdesk.domain.booking import block
from frontdesk.domain.time_span import TimeSpan


@dataclass(frozen=True, slots=True)
class Moved:
    """``resources`` are what it will claim, combined rooms as their parts."""

    move: OccurrenceMove
    occurrence: OccurrenceFacts
    series: SeriesFacts
    resources: Mapping[int, ResourceFacts]

    @property
    def claims(self) -> Iterable[Claim]:
        margins = self.series.setup, self.series.teardown
        return claims_for(self.occurrence.id, self.move.span, *margins, self.resources.values())

    @property
    def blocked(self) -> TimeSpan:
        """What it blocks of something that has no turnover."""
        return block(self.move.span, self.series.setup, self.series.teardown, timedelta(0))


def claims_for(
    occurrence_id: int, span: TimeSpan, setup: timedelta, teardown: timedelta, resources: Iterable[ResourceFacts]
) -> Iterable[Claim]:
    """What an occurrence claims of these resources."""
    for resource in resources:
        yield Claim(resource.id, occurrence_id, block(span, setup, teardown, resource.turnover))
