"""Attendee lists on disk, read in a process of their own: a hostile file costs that process, not the house."""

from __future__ import annotations

from pathlib import Path

from frontdesk.application.attendee_lists import AttendeeListPreview, preview
from frontdesk.application.delimited_text import LARGEST_FILE, rows_of
from frontdesk.imports.confined import bytes_of, run_confined


def read_attendee_list(path: Path) -> AttendeeListPreview:
    """What a delimited text file would register; nothing is kept yet.

    Raises:
        InvalidInput: field ``file``; every reason of ``rows_of`` and ``preview``, and ``missing``, ``unreadable``
            or ``took_too_long``.
    """
    return run_confined(read_here, path, AttendeeListPreview)


def read_here(path: Path) -> AttendeeListPreview:
    """The same in this process. Raises InvalidInput as above, less ``took_too_long``."""
    return preview(rows_of(bytes_of(path, LARGEST_FILE)))
