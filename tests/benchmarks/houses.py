"""The ten-year house: generated once into a folder, measured on copies."""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from frontdesk.application.desk import Desk
from frontdesk.application.events import Attendees, Events
from frontdesk.application.premises import Load
from frontdesk.persistence.house_place import HousePlace
from frontdesk.persistence.keys import load_keys
from frontdesk.persistence.premises import FilePremises


@dataclass(frozen=True)
class TenYears:
    """``place`` is the folder; ``today`` the day the house was generated up to."""

    place: Path
    today: date

    def _large_event(self, desk: Desk) -> int:
        return max(desk.ask(Events()), key=lambda event: event.registered).event_id

    def registrations(self, desk: Desk) -> tuple[int, ...]:
        """The attendees of the event with a thousand of them who have not come yet."""
        rows = desk.ask(Attendees(self._large_event(desk)))
        return tuple(row.registration_id for row in rows if row.arrived_at is None)

    def event_start(self, desk: Desk) -> datetime:
        return next(e.span.start for e in desk.ask(Events()) if e.event_id == self._large_event(desk))


def ten_years(folder: Path, rooms: int, years: int) -> TenYears:
    """The house in *folder*, generated first if there is none; the day it ends on stands beside it."""
    noted = folder / "until.txt"
    if not noted.exists():
        until = datetime.now(UTC).date()
        premises = FilePremises(HousePlace(folder), "1")
        premises.create_load(None, Load(rooms, years, 1, until), _progress)
        noted.write_text(until.isoformat(), encoding="utf-8")
    return TenYears(folder, date.fromisoformat(noted.read_text(encoding="utf-8")))


def _progress(kind: str, count: int) -> None:
    print(f"{kind}: {count}", file=sys.stderr)


@contextmanager
def copied(house: TenYears) -> Iterator[tuple[Path, str]]:
    """A copy of the closed house: its file and key."""
    with tempfile.TemporaryDirectory(dir=house.place.parent) as folder:
        target = Path(folder) / "house"
        shutil.copytree(house.place, target)
        place = HousePlace(target)
        yield place.database, load_keys(place).house_key
