"""What the composition root hands to window and command line: the world outside, as Protocols.

Building ``Services`` costs nothing: each part imports what it needs when it is first used, so that the window can
paint before a database driver or a PDF library is loaded.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Protocol, TypeVar

from frontdesk.application.attendee_lists import AttendeeListPreview
from frontdesk.application.housekeeping import VerifyReport
from frontdesk.application.messages import Command, Finding, Outcome, Query
from frontdesk.domain.badge import BadgeFace
from frontdesk.domain.report import UsageReport
from frontdesk.domain.roster import EvacuationList, RosterSheet
from frontdesk.notation import Language

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class StartOptions:
    """How the program was started. ``house`` is a folder, a ``.db`` file or a SQLAlchemy URL; None is the default
    house. ``lang`` None is the language chosen last, or Danish. Undo steps belong to the ``desk``."""

    house: str | None = None
    lang: Language | None = None
    desk: str = "1"


@dataclass(frozen=True, slots=True)
class BackupMade:
    """``file`` is a good backup of the house as it is; ``made`` is False when it was there already."""

    file: Path
    made: bool
    size: int


@dataclass(frozen=True, slots=True)
class Restored:
    """``seq``: the journal entry the house stands at now; ``lost``: how many it had after that, where readable.

    ``moved_to``: where the house lies that was there before; ``revision`` may be older than this program's.
    """

    seq: int
    lost: int | None
    revision: str
    moved_to: Path | None


@dataclass(frozen=True, slots=True)
class Load:
    """How large a generated house is: ``years`` of history up to and around ``until``, the same for one seed."""

    rooms: int
    years: int
    seed: int
    until: date


class OpenHouse(Protocol):
    """A house at work, at one desk. May be used from several threads, one command at a time."""

    @property
    def location(self) -> str:
        """Where the house is, for a person to read: a path or an address without its password."""

    @property
    def desk_name(self) -> str: ...
    @property
    def recovery_key(self) -> str | None:
        """Only when the house was created just now: shown and printed once, kept nowhere."""

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is worth saying although the house opened."""

    def execute(self, command: Command) -> Outcome:
        """Carries a command out. Raises DomainError or EnvironmentProblem; then nothing was changed."""

    def ask(self, query: Query[T]) -> T: ...
    def undo(self) -> Outcome: ...
    def redo(self) -> Outcome: ...
    def backup(self) -> BackupMade:
        """Backs up to where backups are kept if something changed. Raises EnvironmentProblem."""

    def last_backup_at(self) -> datetime | None: ...
    def close(self) -> None:
        """Ends the session; a window's session backs up first. Raises EnvironmentProblem after having closed."""


class Premises(Protocol):
    """The house from outside: created, checked, backed up, brought back, without anybody working in it.

    Everything here raises HouseUnusable as the start-up check does.
    """

    @property
    def location(self) -> str: ...
    def exists(self) -> bool: ...
    def create(self, name: str) -> str | None:
        """Creates an empty house; the recovery key, or None where there is none (PostgreSQL)."""

    def create_demo(self) -> str | None:
        """The same, with a week of bookings around now."""

    def create_load(self, load: Load, progress: Callable[[str, int], None]) -> tuple[str | None, Mapping[str, int]]:
        """The same, filled with years of use; also how many rows of each kind. ``progress`` gets kind and count."""

    def visit(self, desk: str) -> OpenHouse:
        """Opens the house as a command line does: it comes and goes, no session is noted."""

    def verify(self) -> VerifyReport: ...
    def content_digest(self) -> str:
        """SHA-256 over what the house holds, less what differs between two equal houses by chance."""

    def backup_to(self, file: Path) -> BackupMade: ...
    def restore(self, file: Path, recovery_key: str | None = None) -> Restored: ...
    def migrate(self) -> Path | None:
        """Brings an older house up to date; the backup made before, None when it was current."""


@dataclass(frozen=True, slots=True)
class BadgeStock:
    """What badges can be printed on. ``page_mm`` is what the printer is asked for."""

    name: str
    page_mm: tuple[float, float]
    per_page: int


class Documents(Protocol):
    """Data in, bytes out. Slow at first use (libraries are imported); call it off the window's thread."""

    def badge_stocks(self) -> tuple[BadgeStock, ...]: ...
    def badges(
        self, faces: Sequence[BadgeFace], stock: str = "label62x100", start_at: int = 0, lang: Language = "da"
    ) -> bytes: ...
    def roster(self, sheet: RosterSheet, made_at: datetime, lang: Language = "da") -> bytes: ...
    def evacuation_list(self, evacuation: EvacuationList, lang: Language = "da") -> bytes: ...
    def usage_report(self, report: UsageReport, lang: Language = "da") -> bytes: ...
    def usage_spreadsheet(self, report: UsageReport, lang: Language = "da") -> bytes: ...
    def usage_csv(self, report: UsageReport, lang: Language = "da") -> bytes: ...
    def page_count(self, pdf: bytes) -> int: ...
    def render_page(self, pdf: bytes, page: int, dpi: float) -> tuple[int, int, bytes]:
        """Width, height and RGBA bytes of a page, counted from 0."""


class Printer(Protocol):
    """A printer the system knows; ``status`` is idle, printing, stopped or unknown."""

    @property
    def name(self) -> str: ...
    @property
    def is_default(self) -> bool: ...
    @property
    def accepting(self) -> bool: ...
    @property
    def status(self) -> str: ...
    @property
    def detail(self) -> str: ...


class PrintJob(Protocol):
    """A job that was handed over."""

    @property
    def printer(self) -> str: ...
    @property
    def number(self) -> int: ...


class JobState(Protocol):
    """``phase`` is queued, printing, completed, cancelled, failed or unknown."""

    @property
    def phase(self) -> str: ...
    @property
    def reason(self) -> str: ...
    @property
    def message(self) -> str: ...
    @property
    def is_final(self) -> bool: ...


class Printers(Protocol):
    """The system's printers. Everything raises EnvironmentProblem ``printer_unavailable``."""

    def list(self) -> Sequence[Printer]: ...
    def submit(self, pdf: bytes, printer: str, media_mm: tuple[float, float], title: str) -> PrintJob: ...
    def state(self, job: PrintJob) -> JobState: ...


@dataclass(frozen=True, slots=True)
class Services:
    """Everything window and command line need from the world.

    ``open_house`` begins a window's session: the default house is created, as a demo house, when there is none. It
    raises HouseUnusable. ``read_attendees`` raises InvalidInput (field ``file``). ``write_file`` writes whole or not
    at all and makes missing folders; it raises EnvironmentProblem ``file_not_written``. ``play_day`` plays a day in
    a demo house of its own, offscreen, and returns the files it left in the folder.
    """

    options: StartOptions
    open_house: Callable[[], OpenHouse] = field(repr=False)
    premises: Callable[[], Premises] = field(repr=False)
    documents: Documents = field(repr=False)
    printers: Printers = field(repr=False)
    read_attendees: Callable[[Path], AttendeeListPreview] = field(repr=False)
    write_file: Callable[[Path, bytes], None] = field(repr=False)
    play_day: Callable[[Path], Sequence[Path]] = field(repr=False)
