"""A booking that is being made: it is nobody's yet, and survives being interrupted."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any

from frontdesk.application.bookings import BookRooms
from frontdesk.domain.errors import EndBeforeStart
from frontdesk.domain.recurrence import weekly_until
from frontdesk.domain.time_span import TimeSpan
from frontdesk.gui.planning.wall_clock import shifted_on_the_wall


@dataclass(frozen=True, slots=True)
class BookingDraft:
    """What is known so far. ``until``: repeated every week until this day, itself included."""

    room_id: int
    span: TimeSpan
    title: str = ""
    organizer: str = ""
    party_size: int | None = None
    note: str = ""
    until: date | None = None

    @property
    def is_named(self) -> bool:
        """Whether it says what or who it is for; one of them is enough."""
        return bool(self.title.strip() or self.organizer.strip())

    def command(self) -> BookRooms:
        """The booking as it stands; without a title it is called by who it is for."""
        return BookRooms(
            (self.room_id,),
            self.span,
            self.title.strip() or self.organizer.strip(),
            self.organizer,
            self.party_size,
            weekly_until(self.until) if self.until else None,
            self.note,
        )

    def taking(self, room_id: int, later: timedelta) -> BookingDraft:
        """The same in another room, so much *later* on the wall clock (earlier when negative)."""
        return replace(self, room_id=room_id, span=shifted_on_the_wall(self.span, later))


def draft_to_text(draft: BookingDraft | None) -> str:
    """The draft as it is kept; nothing for none."""
    if draft is None:
        return ""
    kept = {
        "room_id": draft.room_id,
        "start": draft.span.start.isoformat(),
        "end": draft.span.end.isoformat(),
        "title": draft.title,
        "organizer": draft.organizer,
        "party_size": draft.party_size,
        "note": draft.note,
        "until": draft.until.isoformat() if draft.until else None,
    }
    return json.dumps(kept, ensure_ascii=False)


def draft_from_text(text: str) -> BookingDraft | None:
    """What was kept; None for nothing, and for what makes no sense any more."""
    try:
        return _draft(json.loads(text)) if text else None
    except (ValueError, KeyError, TypeError, EndBeforeStart):
        return None


def _draft(kept: Mapping[str, Any]) -> BookingDraft:
    return BookingDraft(
        int(kept["room_id"]),
        TimeSpan(datetime.fromisoformat(kept["start"]), datetime.fromisoformat(kept["end"])),
        str(kept["title"]),
        str(kept["organizer"]),
        kept["party_size"] if isinstance(kept["party_size"], int) else None,
        str(kept["note"]),
        date.fromisoformat(kept["until"]) if kept["until"] else None,
    )
