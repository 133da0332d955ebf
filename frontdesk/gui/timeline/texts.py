"""The calendar's words: what stands on a block, in its tooltip, on a ghost, and what a screen reader says."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from frontdesk.application.bookings import PlannedOccurrence
from frontdesk.domain.booking import OccurrenceState, SeriesKind
from frontdesk.domain.clock_time import to_local
from frontdesk.domain.time_span import TimeSpan
from frontdesk.gui.planning.days import column_day, short_day
from frontdesk.gui.timeline.board import Board
from frontdesk.gui.timeline.proposal import Proposal, ProposalKind


def clock(instant: datetime) -> str:
    """An instant as a grid shows it: ``09:05``."""
    return to_local(instant).strftime("%H:%M")


def clock_range(span: TimeSpan) -> str:
    return f"{clock(span.start)}–{clock(span.end)}"


def day(of: date) -> str:
    """The day over its cells: ``man 23``."""
    return column_day(of)


def place(board: Board, column: int) -> str:
    """Where a column is, for a screen reader: its title, and the day where rooms are rows."""
    cell = board.columns[column]
    return f"{cell.title}, {short_day(cell.day)}" if board.frame.arrangement.is_rows else cell.title


def headline(occurrence: PlannedOccurrence) -> str:
    """Who it is for; what it is for an event and where nobody is named."""
    if occurrence.kind is SeriesKind.CLOSURE:
        return closed(occurrence.title)
    if occurrence.kind is SeriesKind.EVENT:
        return occurrence.title or occurrence.organizer
    return occurrence.organizer or occurrence.title


def detail(occurrence: PlannedOccurrence) -> str:
    """The rest in short: what it is and how many come."""
    return " · ".join(part for part in (what_else(occurrence), _party(occurrence)) if part)


def what_else(occurrence: PlannedOccurrence) -> str:
    """What the headline leaves out: what it is, or who it is for."""
    if occurrence.kind is SeriesKind.CLOSURE:
        return ""
    return occurrence.organizer if headline(occurrence) == occurrence.title else occurrence.title


def state_word(state: OccurrenceState) -> str:
    """The state in a word, as it is said aloud and written where colour alone would tell."""
    words: Mapping[OccurrenceState, str] = {
        OccurrenceState.HELD: QCoreApplication.translate("Timeline", "Reserveret"),
        OccurrenceState.REQUESTED: QCoreApplication.translate("Timeline", "Anmodet"),
        OccurrenceState.CONFIRMED: QCoreApplication.translate("Timeline", "Bekræftet"),
        OccurrenceState.IN_USE: QCoreApplication.translate("Timeline", "I gang"),
        OccurrenceState.ENDED: QCoreApplication.translate("Timeline", "Afsluttet"),
        OccurrenceState.RELEASED: QCoreApplication.translate("Timeline", "Ikke mødt"),
        OccurrenceState.GIVEN_BACK: QCoreApplication.translate("Timeline", "Givet tilbage"),
        OccurrenceState.CANCELLED: QCoreApplication.translate("Timeline", "Aflyst"),
        OccurrenceState.SKIPPED: QCoreApplication.translate("Timeline", "Springes over"),
    }
    return words[state]


def kind_word(kind: SeriesKind) -> str:
    words: Mapping[SeriesKind, str] = {
        SeriesKind.BOOKING: QCoreApplication.translate("Timeline", "Booking"),
        SeriesKind.APPOINTMENT: QCoreApplication.translate("Timeline", "Rådgivning"),
        SeriesKind.EVENT: QCoreApplication.translate("Timeline", "Arrangement"),
        SeriesKind.CLOSURE: QCoreApplication.translate("Timeline", "Ude af drift"),
    }
    return words[kind]


def spoken(place: str, occurrence: PlannedOccurrence, *, attention: bool = False) -> str:
    """A block's name for a screen reader: ``Idéværkstedet, 09:00–10:00, Nordlys Design, bekræftet``."""
    needed = QCoreApplication.translate("Timeline", "nogen skal se på det nu") if attention else ""
    times, state = clock_range(occurrence.span), state_word(occurrence.state).lower()
    return ", ".join(part for part in (place, times, headline(occurrence), state, needed) if part)


def described(occurrence: PlannedOccurrence, set_up: str = "") -> str:
    """What a screen reader adds: the kind, the rest, how the room is set up, and that it repeats."""
    parts = (kind_word(occurrence.kind), detail(occurrence), set_up, repeats(occurrence), occurrence.note)
    return ", ".join(part for part in parts if part)


def spoken_draft(proposal: Proposal, board: Board) -> str:
    """A ghost for a screen reader: what it would be, where it lies and whether that is free."""
    where = place(board, board.columns.index(proposal.column))
    if proposal.kind is ProposalKind.SPLIT:
        cut = QCoreApplication.translate("Timeline", "Deles kl. {0}").format(clock(proposal.span.start))
        return ", ".join((where, cut))
    copy = (QCoreApplication.translate("Timeline", "Kopi"),) if proposal.kind is ProposalKind.COPY else ()
    return ", ".join((*copy, where, clock_range(proposal.span), *ghost_remarks(proposal, free=free_word())))


def spoken_free(place: str, instant: datetime) -> str:
    """Free time under the cursor for a screen reader."""
    return ", ".join((place, clock(instant), free_word()))


def free_word() -> str:
    return QCoreApplication.translate("Timeline", "ledigt")


def ghost_remarks(proposal: Proposal, free: str) -> tuple[str, ...]:
    """What stands under the times of a ghost: *free*, or what it overlaps."""
    if proposal.is_free:
        return (free,) if free else ()
    return (
        QCoreApplication.translate("Timeline", "Overlapper"),
        *(f"{headline(blocker)} {clock(blocker.span.start)}" for blocker in proposal.conflicts),
    )


def ghost_times(proposal: Proposal) -> str:
    """The times of a ghost; of a copy with a plus."""
    times = clock_range(proposal.span)
    return f"+ {times}" if proposal.kind is ProposalKind.COPY else times


def ghost_lines(proposal: Proposal) -> tuple[str, ...]:
    """What stands on a ghost, line by line."""
    title = headline(proposal.occurrence) if proposal.occurrence else ""
    return (ghost_times(proposal), *ghost_remarks(proposal, free=title))


def tooltip(occurrence: PlannedOccurrence, places: str, set_up: str = "") -> str:
    """Everything about a block, line by line, as plain text."""
    when = f"{clock_range(occurrence.span)} · {places}" if places else clock_range(occurrence.span)
    what = f"{kind_word(occurrence.kind)} · {state_word(occurrence.state)}"
    lines = (headline(occurrence), detail(occurrence), when, what, _blocked(occurrence), set_up, repeats(occurrence))
    return "\n".join(line for line in (*lines, occurrence.note) if line)


def repeats(occurrence: PlannedOccurrence) -> str:
    return QCoreApplication.translate("Timeline", "Gentages") if occurrence.repeats else ""


def closed(reason: str | None) -> str:
    """What stands on a day the house is closed."""
    word = QCoreApplication.translate("Timeline", "Lukket")
    return f"{word} · {reason}" if reason else word


def calendar_name() -> str:
    return QCoreApplication.translate("Timeline", "Kalender")


def _party(occurrence: PlannedOccurrence) -> str:
    if not occurrence.party_size:
        return ""
    return QCoreApplication.translate("Timeline", "{0} pers.").format(occurrence.party_size)


def _blocked(occurrence: PlannedOccurrence) -> str:
    if occurrence.blocked == occurrence.span:
        return ""
    return QCoreApplication.translate("Timeline", "Optager lokalet {0}").format(clock_range(occurrence.blocked))
