"""What an import of calendars needs to remember, as a Protocol: part of the ports."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

from frontdesk.application.calendar_import import ImportedSeries


class CalendarRecords(Protocol):
    """What is remembered of calendars that were taken in; ``source`` tells one calendar from others."""

    def entries(self, source: str) -> tuple[ImportedSeries, ...]: ...
    def remember(self, source: str, entries: Sequence[ImportedSeries]) -> None: ...
    def forget(self, source: str, uids: Sequence[str]) -> None: ...
    def occurrence_ids(self, series_ids: Sequence[int]) -> Mapping[int, tuple[int, ...]]:
        """All dates of these series and of those split off them, by the series asked for."""

    def by_import(self, versions: Iterable[int]) -> frozenset[int]:
        """Which of these versions an import made."""
