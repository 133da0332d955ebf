"""The composition root: the one place that knows every layer.

Nothing of the outer layers is imported before it is used, so that the window paints at once and the command line
answers at once.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from frontdesk.application.services import (
    Language,
    OpenHouse,
    PrinterChoice,
    PrintState,
    Services,
    StartOptions,
)

if TYPE_CHECKING:
    from frontdesk.application.attendee_lists import AttendeeListPreview
    from frontdesk.application.calendar_import import CalendarFile
    from frontdesk.application.plan_sheets import PlanSheet
    from frontdesk.application.premises import Tools
    from frontdesk.domain.badge import BadgeFace
    from frontdesk.domain.report import UsageReport
    from frontdesk.domain.roster import EvacuationList, RosterSheet
    from frontdesk.outbound.spooler import PrintJob
    from frontdesk.persistence.premises import FilePremises, ServerPremises

DATA_FOLDER_VARIABLE = "FRONTDESK_DATA"
"""Where the default house lies, instead of the platform's folder for data: for administrators and tests."""


def open_window(options: StartOptions) -> int:
    """Runs the window until it is closed; its exit code."""
    from frontdesk.gui.application import run

    return run(services(options), options)


def services(options: StartOptions) -> Services:
    """The window's services, at no cost yet."""
    language = options.language or "da"
    return Services(
        open_house=lambda: _open_house(options),
        documents=_Documents(language),
        printers=_SystemPrinters(),
        read_attendees=_read_attendees,
        read_calendar=_read_calendar,
        write_file=_write_file,
        restore=lambda file, key: _restore(options, file, key),
        language=language,
    )


def tools(options: StartOptions) -> Tools:
    """The command line's tools, at no cost yet."""
    from frontdesk.application.premises import Tools

    return Tools(services(options), lambda: _premises(options), lambda out: _play_day(options, out))


def data_folder() -> Path:
    """The platform's folder for this user's data."""
    if chosen := os.environ.get(DATA_FOLDER_VARIABLE):
        return Path(chosen)
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "Frontdesk"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "frontdesk"


def default_house() -> Path:
    """The house that was set up on this machine, or else the demo house."""
    house = data_folder() / "house"
    return demo_house() if _is_there(demo_house()) and not _is_there(house) else house


def demo_house() -> Path:
    """Where whoever has no house gets one to try."""
    return data_folder() / "demo"


def _is_there(folder: Path) -> bool:
    from frontdesk.persistence.house_place import HousePlace

    return HousePlace(folder).database.exists()


def _premises(options: StartOptions) -> FilePremises | ServerPremises:
    from frontdesk.persistence.premises import premises_at

    return premises_at(options.house or str(default_house()), options.desk, data_folder() / "backups")


def _open_house(options: StartOptions) -> OpenHouse:
    """A window's session; whoever has no house yet gets a demo house."""
    if options.house is not None or _is_there(data_folder() / "house"):
        return _premises(options).begin()
    return _demo(options).begin_demo()


def _demo(options: StartOptions) -> FilePremises:
    from frontdesk.persistence.house_place import HousePlace
    from frontdesk.persistence.premises import FilePremises

    return FilePremises(HousePlace(demo_house()), options.desk)


def _restore(options: StartOptions, file: Path, recovery_key: str | None) -> Path | None:
    return _premises(options).caretaker().restore(file, datetime.now(UTC), recovery_key).moved_to


def _play_day(options: StartOptions, out: Path) -> Sequence[Path]:
    """In a demo house of its own, which is gone afterwards: a play must not touch anybody's bookings."""
    import tempfile

    from frontdesk.gui.play_day import run

    with tempfile.TemporaryDirectory(prefix="frontdesk-", ignore_cleanup_errors=True) as folder:
        stage = StartOptions(str(Path(folder) / "house"), options.language, options.desk)
        _premises(stage).create_demo(None)
        return run(services(stage), out)


def _read_attendees(path: Path) -> AttendeeListPreview:
    from frontdesk.imports.attendee_files import read_attendee_list

    return read_attendee_list(path)


def _read_calendar(path: Path, now: datetime, given_up: Callable[[], bool] | None) -> CalendarFile:
    from frontdesk.imports.calendar_files import read_calendar

    return read_calendar(path, now, given_up)


def _write_file(path: Path, data: bytes) -> None:
    """Missing folders are made; a folder that cannot be made is told by the write itself."""
    import contextlib

    from frontdesk.exports.files import write_atomically

    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
    write_atomically(path, data)


class _Documents:
    """Implements ``Documents`` in one language."""

    def __init__(self, language: Language) -> None:
        self._language = language

    def badges(self, faces: Sequence[BadgeFace], stock: str, start_at: int = 0) -> bytes:
        from frontdesk.documents.badges import badge_pdf

        return badge_pdf(faces, stock, start_at, self._language)

    def badge_size_mm(self, stock: str) -> tuple[float, float]:
        from frontdesk.documents.geometry import stock_named

        return stock_named(stock).page_mm

    def roster(self, sheet: RosterSheet, made_at: datetime) -> bytes:
        from frontdesk.documents.rosters import roster_pdf

        return roster_pdf(sheet, self._language, made_at)

    def evacuation(self, listed: EvacuationList) -> bytes:
        from frontdesk.documents.evacuation import evacuation_pdf

        return evacuation_pdf(listed, self._language)

    def day_plan(self, sheet: PlanSheet, made_at: datetime) -> bytes:
        from frontdesk.documents.day_plans import day_plan_pdf

        return day_plan_pdf(sheet, made_at, self._language)

    def week_plan(self, sheet: PlanSheet, made_at: datetime) -> bytes:
        from frontdesk.documents.week_plans import week_plan_pdf

        return week_plan_pdf(sheet, made_at, self._language)

    def month_plan(self, sheet: PlanSheet, made_at: datetime) -> bytes:
        from frontdesk.documents.month_plans import month_plan_pdf

        return month_plan_pdf(sheet, made_at, self._language)

    def booking_list(self, sheet: PlanSheet, made_at: datetime) -> bytes:
        from frontdesk.documents.booking_lists import booking_list_pdf

        return booking_list_pdf(sheet, made_at, self._language)

    def usage_report(self, report: UsageReport) -> bytes:
        from frontdesk.documents.usage_report import usage_report_pdf

        return usage_report_pdf(report, self._language)

    def usage_spreadsheet(self, report: UsageReport) -> bytes:
        from frontdesk.exports.spreadsheet import usage_report_xlsx

        return usage_report_xlsx(report, self._language)

    def usage_csv(self, report: UsageReport) -> bytes:
        from frontdesk.exports.table_csv import usage_report_csv

        return usage_report_csv(report, self._language)

    def render_page(self, pdf: bytes, page: int, dpi: float) -> tuple[int, int, bytes]:
        from frontdesk.documents.pdf_images import render_page

        return render_page(pdf, page, dpi)

    def page_count(self, pdf: bytes) -> int:
        from frontdesk.documents.pdf_images import page_count

        return page_count(pdf)


class _SystemPrinters:
    """Implements ``Printers`` with the system's spooler."""

    def available(self) -> tuple[PrinterChoice, ...]:
        from frontdesk.outbound.spooler import PrinterStatus, printers

        return tuple(
            PrinterChoice(
                printer.name,
                printer.is_default,
                printer.accepting and printer.status is not PrinterStatus.STOPPED,
                printer.detail,
            )
            for printer in printers()
        )

    def submit(self, pdf: bytes, printer: str, media_mm: tuple[float, float], title: str) -> PrintJob:
        from frontdesk.outbound.spooler import submit

        return submit(pdf, printer, media_mm, title)

    def state(self, job: object) -> PrintState:
        from frontdesk.outbound.spooler import PrintJob, job_state

        assert isinstance(job, PrintJob), "jobs come from submit"
        state = job_state(job)
        return PrintState(state.phase, state.is_final, state.reason or state.message)
