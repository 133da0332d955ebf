"""Files that are dropped on the calendar."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QDropEvent


def dropped_calendar(event: QDropEvent) -> Path | None:
    """The one iCalendar file that is dropped; None for anything else."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return paths[0] if len(paths) == 1 and paths[0].suffix.lower() in (".ics", ".ical") else None
