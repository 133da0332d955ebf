"""Values as they are typed: times, days, months and identifiers. Raises WrongUsage for what cannot be read."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime

from frontdesk.cli.parsing import WrongUsage
from frontdesk.domain.clock_time import from_local
from frontdesk.domain.errors import NotFound
from frontdesk.domain.time_span import TimeSpan

_MOMENT = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:?\d\d)?", re.ASCII)
_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_MONTH = re.compile(r"(\d{4})-(0[1-9]|1[0-2])", re.ASCII)
_MOST_DIGITS = 15


def moment(text: str) -> datetime:
    """``2026-11-24T14:00`` or with a blank; without a zone by the house's clock."""
    try:
        if not _MOMENT.fullmatch(text):
            raise ValueError(text)
        read = datetime.fromisoformat(text)
        return read.astimezone(UTC) if read.tzinfo else from_local(read.date(), read.time())
    except (ValueError, OverflowError):
        raise WrongUsage(
            (
                f"{text!r} er ikke et tidspunkt; skriv 2026-11-24T14:00",
                f"{text!r} is not a time; write 2026-11-24T14:00",
            )
        ) from None


def span(start: str, end: str) -> TimeSpan:
    """Raises EndBeforeStart."""
    return TimeSpan(moment(start), moment(end))


def day(text: str) -> date:
    """``2026-11-24``; of a time, its day."""
    try:
        if _DAY.fullmatch(text):
            return date.fromisoformat(text)
        if _MOMENT.fullmatch(text):
            return datetime.fromisoformat(text).date()
    except ValueError:
        pass
    raise WrongUsage((f"{text!r} er ikke en dato; skriv 2026-11-24", f"{text!r} is not a date; write 2026-11-24"))


def month(text: str) -> tuple[int, int]:
    """``2026-11``."""
    found = _MONTH.fullmatch(text)
    if found is None or not 1970 < int(found[1]) < 2200:
        raise WrongUsage((f"{text!r} er ikke en måned; skriv 2026-11", f"{text!r} is not a month; write 2026-11"))
    return int(found[1]), int(found[2])


def identifier(text: str, letters: str, kind: str) -> tuple[str, int]:
    """An id as printed, with its letter: ``o12``; a plain number has the first letter.

    Raises NotFound for a number no house can have.
    """
    found = re.fullmatch(rf"([{letters}]?)([0-9]+)", text.strip().lower(), re.ASCII)
    if found is None:
        shown = "/".join(f"{letter}12" for letter in letters)
        raise WrongUsage((f"{text!r} er ikke et id som {shown}", f"{text!r} is not an id like {shown}"))
    if len(found[2]) > _MOST_DIGITS:
        raise NotFound(kind, text)
    return found[1] or letters[0], int(found[2])
