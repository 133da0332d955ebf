"""Calendar files on disk (iCalendar), read in a process of their own: a hostile file costs that process alone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from frontdesk.application.calendar_import import CalendarFile
from frontdesk.imports.confined import bytes_of, run_confined

DEADLINE_S = 9.0
"""Somebody waits for the answer."""


def read_calendar(path: Path, now: datetime, given_up: Callable[[], bool] | None = None) -> CalendarFile:
    """What a calendar file holds, as of *now*; nothing is kept yet. Ends early once ``given_up`` says so.

    Raises:
        InvalidInput: field ``file``; every reason of ``calendar_of`` and ``entries_of``, and ``missing``,
            ``unreadable``, ``took_too_long`` or ``given_up``.
    """
    return run_confined(partial(read_here, now=now), path, CalendarFile, DEADLINE_S, given_up)


def read_here(path: Path, now: datetime) -> CalendarFile:
    """The same in this process. Raises InvalidInput as above, less ``took_too_long`` and ``given_up``."""
    from frontdesk.imports.calendar_entries import entries_of
    from frontdesk.imports.calendar_text import LARGEST_FILE, calendar_of

    return entries_of(calendar_of(bytes_of(path, LARGEST_FILE)), now)
