"""What is remembered of calendars that were taken in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import Connection, bindparam, delete, insert, select

from frontdesk.application.calendar_import import ImportCalendar, ImportedSeries
from frontdesk.persistence.schema import imported_series, journal, occurrence, series

_ENTRIES = select(imported_series).where(imported_series.c.source == bindparam("source"))
_FORGET = delete(imported_series).where(
    imported_series.c.source == bindparam("of"), imported_series.c.uid == bindparam("known")
)
_SPLIT_OFF = select(series.c.id, series.c.follows_id).where(series.c.follows_id.in_(bindparam("ids", expanding=True)))
_DATES = (
    select(occurrence.c.id, occurrence.c.series_id)
    .where(occurrence.c.series_id.in_(bindparam("ids", expanding=True)))
    .order_by(occurrence.c.recurrence_id)
)
_BY_IMPORT = select(journal.c.seq).where(
    journal.c.seq.in_(bindparam("versions", expanding=True)), journal.c.command == ImportCalendar.__name__
)


class CalendarImportTables:
    """Implements ``CalendarRecords``."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def entries(self, source: str) -> tuple[ImportedSeries, ...]:
        rows = self._connection.execute(_ENTRIES, {"source": source})
        return tuple(ImportedSeries(row.uid, row.series_id, row.digest) for row in rows)

    def remember(self, source: str, entries: Sequence[ImportedSeries]) -> None:
        if entries:
            self.forget(source, [one.uid for one in entries])
            rows = [
                {"source": source, "uid": one.uid, "series_id": one.series_id, "digest": one.digest} for one in entries
            ]
            self._connection.execute(insert(imported_series), rows)

    def forget(self, source: str, uids: Sequence[str]) -> None:
        if uids:
            self._connection.execute(_FORGET, [{"of": source, "known": uid} for uid in uids])

    def occurrence_ids(self, series_ids: Sequence[int]) -> Mapping[int, tuple[int, ...]]:
        origins = {one: one for one in series_ids}
        found: dict[int, list[int]] = {one: [] for one in series_ids}
        latest = list(series_ids)
        while latest:
            for identifier, series_id in self._connection.execute(_DATES, {"ids": latest}):
                found[origins[series_id]].append(identifier)
            split_off = self._connection.execute(_SPLIT_OFF, {"ids": latest}).all()
            latest = [identifier for identifier, _ in split_off if identifier not in origins]
            origins |= {identifier: origins[follows] for identifier, follows in split_off if identifier in latest}
        return {one: tuple(ids) for one, ids in found.items()}

    def by_import(self, versions: Iterable[int]) -> frozenset[int]:
        return frozenset(self._connection.scalars(_BY_IMPORT, {"versions": list(versions)}))
