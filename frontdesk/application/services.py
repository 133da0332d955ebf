"""What the composition root hands to window and command line. Making one costs nothing: each part imports what it
needs when it is first used."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Protocol, TypeVar

if TYPE_CHECKING:  # the window paints before it needs any of these
    from frontdesk.application.attendee_lists import AttendeeListPreview
    from frontdesk.application.calendar_import import CalendarFile
    from frontdesk.application.housekeeping import VerifyReport
    from frontdesk.application.messages import Command, Outcome, Query
    from frontdesk.application.plan_sheets import PlanSheet
    from frontdesk.domain.badge import BadgeFace
    from frontdesk.domain.report import UsageReport
    from frontdesk.domain.roster import EvacuationList, RosterSheet

T = TypeVar("T")
Language = Literal["da", "en"]


@dataclass(frozen=True, slots=True)
class StartOptions:
    """How the program was started. ``house``: a folder, a ``.db`` file or a SQLAlchemy URL; None is the default
    house. ``language`` None is the one chosen last, or Danish. Undo steps belong to the ``desk``."""

    house: str | None = None
    language: Language | None = None
    desk: str = "1"


class OpenHouse(Protocol):
    """An open house at one desk; safe to call from any worker thread.

    ``recovery_key`` is there only right after the house was created. ``where`` names file or server for people.
    """

    @property
    def desk(self) -> str: ...
    @property
    def where(self) -> str: ...
    @property
    def recovery_key(self) -> str | None: ...
    def execute(self, command: Command) -> Outcome: ...
    def ask(self, query: Query[T]) -> T: ...
    def undo(self, first: Sequence[Command] = ()) -> Outcome:
        """*first*: what must give way for it, in the same step."""

    def redo(self) -> Outcome: ...
    def verify(self) -> VerifyReport: ...
    def backup(self, file: Path | None = None) -> datetime | None:
        """Writes a verified backup, into the house's own folder unless *file* is named; None when nothing changed.

        Raises EnvironmentProblem.
        """

    def last_backup(self) -> datetime | None:
        """When the newest verified backup was made."""

    def close(self) -> None: ...


class Documents(Protocol):
    """Documents as bytes. The same data gives the same bytes."""

    def badges(self, faces: Sequence[BadgeFace], stock: str, start_at: int = 0) -> bytes: ...
    def badge_size_mm(self, stock: str) -> tuple[float, float]: ...
    def roster(self, sheet: RosterSheet, made_at: datetime) -> bytes: ...
    def evacuation(self, listed: EvacuationList) -> bytes: ...
    def day_plan(self, sheet: PlanSheet, made_at: datetime) -> bytes: ...
    def week_plan(self, sheet: PlanSheet, made_at: datetime) -> bytes: ...
    def month_plan(self, sheet: PlanSheet, made_at: datetime) -> bytes: ...
    def booking_list(self, sheet: PlanSheet, made_at: datetime) -> bytes: ...
    def usage_report(self, report: UsageReport) -> bytes: ...
    def usage_spreadsheet(self, report: UsageReport) -> bytes: ...
    def usage_csv(self, report: UsageReport) -> bytes: ...
    def render_page(self, pdf: bytes, page: int, dpi: float) -> tuple[int, int, bytes]:
        """Width, height and RGBA bytes of one page."""

    def page_count(self, pdf: bytes) -> int: ...


@dataclass(frozen=True, slots=True)
class PrinterChoice:
    name: str
    is_default: bool
    ready: bool
    detail: str = ""


@dataclass(frozen=True, slots=True)
class PrintState:
    """``phase``: queued, printing, completed, cancelled, failed or unknown; ``final`` when asking again is idle."""

    phase: str
    final: bool
    reason: str = ""


class Printers(Protocol):
    """The system's printers. Raises EnvironmentProblem when there is no spooler or it does not answer."""

    def available(self) -> tuple[PrinterChoice, ...]: ...
    def submit(self, pdf: bytes, printer: str, media_mm: tuple[float, float], title: str) -> object:
        """Hands a job over; the returned job is what ``state`` is asked with."""

    def state(self, job: object) -> PrintState: ...


@dataclass(frozen=True, slots=True)
class Services:
    """``open_house`` may take a moment and raises EnvironmentProblem; everything else is lazy.

    ``read_calendar`` reads a calendar file as of a moment, and ends early once the call it is given says so.
    ``restore`` brings the house back from a backup, with the recovery key where the house's own is gone; it returns
    where the house that was there now lies.
    """

    open_house: Callable[[], OpenHouse]
    documents: Documents
    printers: Printers
    read_attendees: Callable[[Path], AttendeeListPreview]
    read_calendar: Callable[[Path, datetime, Callable[[], bool] | None], CalendarFile]
    write_file: Callable[[Path, bytes], None]
    restore: Callable[[Path, str | None], Path | None]
    language: Language = "da"
