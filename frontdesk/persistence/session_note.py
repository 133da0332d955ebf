"""What is remembered of the last session outside the database: the journal's head, and how it ended.

A house that was rolled back or replaced by an older copy has a head behind the one noted here; a session that
never ended asks for the full check, and so do seven days without one.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from frontdesk.persistence.house_place import HousePlace

FULL_CHECK_EVERY = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class SessionNote:
    """``seq`` and ``hash`` (hex): the journal's head; ``checked_at``: the last full check that found nothing."""

    seq: int = 0
    hash: str = bytes(32).hex()
    ended: bool = True
    checked_at: datetime | None = None


def read_note(place: HousePlace) -> SessionNote | None:
    """The note, or None when there is none that can be read."""
    try:
        fields = json.loads(place.anchor_file.read_text("utf-8"))
        checked = fields["checked_at"]
        return SessionNote(
            int(fields["seq"]),
            str(fields["hash"]),
            bool(fields["ended"]),
            datetime.fromisoformat(checked) if checked else None,
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None


def full_check_due(place: HousePlace, now: datetime) -> bool:
    """True after a session that did not end, after seven days, and when nobody knows."""
    note = read_note(place)
    if note is None or not note.ended or note.checked_at is None:
        return True
    return not timedelta() <= now - note.checked_at < FULL_CHECK_EVERY


def begin_session(place: HousePlace) -> None:
    """Says that a window works on the house, until ``end_session``. Command lines come and go without a note."""
    _write(place, replace(read_note(place) or SessionNote(), ended=False))


def end_session(place: HousePlace, head: tuple[int, bytes]) -> None:
    """Says that the window closed the house in order, with this journal head."""
    _write(place, replace(_with_head(place, head), ended=True))


def note_head(place: HousePlace, head: tuple[int, bytes]) -> None:
    """Notes how far the journal has come: after each backup."""
    _write(place, _with_head(place, head))


def note_full_check(place: HousePlace, now: datetime) -> None:
    _write(place, replace(read_note(place) or SessionNote(), checked_at=now))


def _with_head(place: HousePlace, head: tuple[int, bytes]) -> SessionNote:
    return replace(read_note(place) or SessionNote(), seq=head[0], hash=head[1].hex())


def _write(place: HousePlace, note: SessionNote) -> None:
    """Replaces the note whole, so that a power cut leaves the old one or the new one."""
    checked = note.checked_at.isoformat() if note.checked_at else None
    fields = {"seq": note.seq, "hash": note.hash, "ended": note.ended, "checked_at": checked}
    fresh = place.anchor_file.with_name(place.anchor_file.name + ".new")
    with fresh.open("w", encoding="utf-8") as file:
        file.write(json.dumps(fields))
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(place.anchor_file)
