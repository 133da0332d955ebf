"""Results on a terminal and as JSON."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import Enum
from pathlib import Path

from frontdesk.application.services import Language
from frontdesk.domain.clock_time import local_date, to_local
from frontdesk.domain.time_span import TimeSpan
from frontdesk.notation import clock_text, day_text

DONE, WRONG_USAGE, REFUSED, ENVIRONMENT = 0, 2, 3, 4
"""Exit codes."""


@dataclass(frozen=True, slots=True)
class Reply:
    """A result: what ``--json`` prints, what a person reads, remarks for stderr, and the exit code."""

    data: Mapping[str, object]
    text: str
    remarks: Sequence[str] = field(default=())
    code: int = DONE


def as_json(data: Mapping[str, object]) -> str:
    return json.dumps(data, ensure_ascii=False, indent=2, default=_plain)


def _plain(value: object) -> object:
    if isinstance(value, datetime):
        return iso(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, timedelta):
        return round(value.total_seconds(), 6)
    if isinstance(value, TimeSpan):
        return {"from": iso(value.start), "to": iso(value.end)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Path):
        return str(value)
    raise TypeError(type(value).__name__)


def iso(instant: datetime) -> str:
    """By the house's clock, with its offset."""
    return to_local(instant).isoformat(timespec="seconds")


def argument_time(instant: datetime) -> str:
    """As it can be typed back; with the offset where the clock shows the hour twice."""
    local = to_local(instant)
    twice = local.utcoffset() != local.replace(fold=1).utcoffset() or local.fold
    return local.isoformat(timespec="minutes") if twice else local.replace(tzinfo=None).isoformat(timespec="minutes")


def when(span: TimeSpan, language: Language) -> str:
    """``24.11.2026 14:00–16:00``, with the second day when it is another."""
    first, last = local_date(span.start), local_date(span.end)
    end = clock_text(span.end) if first == last else f"{day_text(last, language)} {clock_text(span.end)}"
    return f"{day_text(first, language)} {clock_text(span.start)}–{end}"


def clock(instant: datetime | None) -> str:
    return clock_text(instant) if instant else ""


def table(headings: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    """Aligned columns under their headings."""
    cells = [[_one_line(str(cell)) for cell in row] for row in (headings, *rows)]
    widths = [max(map(_width, column)) for column in zip(*cells, strict=True)]
    lines = ("  ".join(_padded(cell, width) for cell, width in zip(row, widths, strict=True)) for row in cells)
    return "\n".join(line.rstrip() for line in lines)


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _padded(text: str, width: int) -> str:
    return text + " " * (width - _width(text))


def _width(text: str) -> int:
    """Columns on a terminal: wide characters take two, marks above a letter none."""
    return sum(
        0 if unicodedata.combining(one) else 2 if unicodedata.east_asian_width(one) in "WF" else 1 for one in text
    )
