"""The month as it is handed in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from frontdesk.application.messages import Query
from frontdesk.domain.report import UsageReport


@dataclass(frozen=True, slots=True)
class MonthlyUsage(Query[UsageReport]):
    """The usage report of a calendar month, as known at ``made_at``: what is held by then counts as held."""

    year: int
    month: int
    made_at: datetime
