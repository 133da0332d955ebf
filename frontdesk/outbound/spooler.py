"""Paper: the printers of the system (CUPS) and network printers by their address.

A document goes out as the PDF it is, with its medium named and scaling forbidden. Always ask afterwards how the
job went: CUPS takes a job for a medium the printer lacks, says yes, and cancels it later.
"""

from __future__ import annotations

import getpass
import http.client
import os
import re
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from frontdesk.outbound import ipp
from frontdesk.outbound.errors import PrinterUnavailable

_TIMEOUT_S = 15
_SOCKET = Path("/run/cups/cups.sock")
_REQUEST_ID = re.compile(r"request id is (\S+)-(\d+) ")
_A4_MM = (210.0, 297.0)


class PrinterStatus(StrEnum):
    IDLE = "idle"
    PRINTING = "printing"
    STOPPED = "stopped"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Printer:
    """A printer the system knows. ``detail`` is what the spooler says about it, in the spooler's words."""

    name: str
    is_default: bool
    accepting: bool
    status: PrinterStatus
    detail: str = ""


@dataclass(frozen=True, slots=True)
class PrintJob:
    """A job that was handed over. ``printer`` is a printer's name or its ipp address."""

    printer: str
    number: int


class JobPhase(StrEnum):
    QUEUED = "queued"
    PRINTING = "printing"
    COMPLETED = "completed"
    CANCELLED = "cancelled"
    FAILED = "failed"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class JobState:
    """``reason`` is the printer's own keyword (RFC 8011, 5.3.8) or why nothing is known; ``message`` its words."""

    phase: JobPhase
    reason: str = ""
    message: str = ""

    @property
    def is_final(self) -> bool:
        """Whether asking again can bring nothing new."""
        return self.phase in {JobPhase.COMPLETED, JobPhase.CANCELLED, JobPhase.FAILED}


# RFC 8011, 5.3.7: pending, pending-held, processing, processing-stopped, canceled, aborted, completed.
_PHASES = {
    3: JobPhase.QUEUED,
    4: JobPhase.QUEUED,
    5: JobPhase.PRINTING,
    6: JobPhase.QUEUED,
    7: JobPhase.CANCELLED,
    8: JobPhase.FAILED,
    9: JobPhase.COMPLETED,
}


def printers() -> tuple[Printer, ...]:
    """The printers of this system, by name; none when it has no spooler running.

    Raises:
        PrinterUnavailable: ``unsupported_system``, ``no_spooler`` (not installed) or ``timeout``.
    """
    names = _run(["lpstat", "-e"]).stdout.split()
    default = _run(["lpstat", "-d"]).stdout.rpartition(": ")[2].strip()
    accepting = _run(["lpstat", "-a"]).stdout
    states = _run(["lpstat", "-p"]).stdout
    return tuple(_printer(name, default, accepting, states) for name in sorted(names))


def submit(pdf: bytes, printer: str, media_mm: tuple[float, float], title: str) -> PrintJob:
    """Hand a PDF to a printer, to be printed at exact size on a medium of ``media_mm``.

    *printer* is a name from ``printers`` or an address (``ipp://…``).

    Raises:
        PrinterUnavailable: with the reason.
    """
    if "://" in printer:
        return _submit_directly(pdf, printer, media_mm, title)
    command = ["lp", "-d", printer, "-t", title, "-o", "print-scaling=none", "-o", f"media={_cups_media(media_mm)}"]
    done = _run(command, pdf, printer)
    request = _REQUEST_ID.search(done.stdout)
    if done.returncode or request is None:
        raise PrinterUnavailable(printer, _lp_reason(done.stderr), done.stderr.strip())
    return PrintJob(printer, int(request[2]))


def job_state(job: PrintJob) -> JobState:
    """How a job is doing; UNKNOWN, with a reason, when nobody can tell. Never raises for a printer's sake."""
    wanted = ("job-state", "job-state-reasons", "job-printer-state-message")
    try:
        answer = ipp.job_attributes(_connection(job.printer), job.number, wanted)
    except ipp.IppRefused as refused:
        return JobState(JobPhase.UNKNOWN, "no_such_job" if refused.status == ipp.NOT_FOUND else "refused", str(refused))
    except TimeoutError as problem:
        return JobState(JobPhase.UNKNOWN, "timeout", str(problem))
    except (OSError, http.client.HTTPException) as problem:
        return JobState(JobPhase.UNKNOWN, "unreachable", str(problem))
    number = answer.get("job-state", (0,))[0]
    reason = str(answer.get("job-state-reasons", ("",))[0])
    message = str(answer.get("job-printer-state-message", ("",))[0])
    return JobState(_PHASES.get(int(number), JobPhase.UNKNOWN), reason, message)


def _submit_directly(pdf: bytes, printer: str, media_mm: tuple[float, float], title: str) -> PrintJob:
    to = _connection(printer)
    try:
        number = ipp.print_pdf(to, pdf, title, media_mm, _user())
    except ipp.IppRefused as refused:
        raise PrinterUnavailable(printer, _ipp_reason(refused.status), refused.message) from refused
    except TimeoutError as problem:
        raise PrinterUnavailable(printer, "timeout") from problem
    except (OSError, http.client.HTTPException) as problem:
        raise PrinterUnavailable(printer, "unreachable", str(problem)) from problem
    return PrintJob(printer, number)


def _printer(name: str, default: str, accepting: str, states: str) -> Printer:
    status, detail = _status(name, states)
    accepts = re.search(rf"^{re.escape(name)} accepting requests", accepting, re.MULTILINE) is not None
    return Printer(name, name == default, accepts, status, detail)


def _status(name: str, states: str) -> tuple[PrinterStatus, str]:
    """From ``lpstat -p``: a line a printer, its message indented below."""
    found = re.search(
        rf"^printer {re.escape(name)} (is idle|now printing|disabled)[^\n]*\n((?:\t[^\n]*\n)*)", states, re.M
    )
    if found is None:
        return PrinterStatus.UNKNOWN, ""
    word = {"is idle": PrinterStatus.IDLE, "now printing": PrinterStatus.PRINTING, "disabled": PrinterStatus.STOPPED}
    return word[found[1]], " ".join(found[2].split())


def _connection(printer: str) -> ipp.Connection:
    """The printer itself when it is an address, otherwise its queue on the system's CUPS server."""
    if "://" in printer:
        return ipp.Connection(printer)
    server = os.environ.get("CUPS_SERVER", "")
    if server.startswith("/") or (not server and _SOCKET.exists()):
        return ipp.Connection(f"ipp://localhost/printers/{printer}", server or str(_SOCKET))
    return ipp.Connection(f"ipp://{server or 'localhost:631'}/printers/{printer}")


def _cups_media(media_mm: tuple[float, float]) -> str:
    return "A4" if media_mm == _A4_MM else f"Custom.{media_mm[0]:g}x{media_mm[1]:g}mm"


def _lp_reason(said: str) -> str:
    if "does not exist" in said:
        return "no_such_printer"
    if "not accepting" in said:
        return "not_accepting"
    return "no_spooler" if "cheduler" in said or "connect" in said else "refused"


def _ipp_reason(status: int) -> str:
    reasons = {
        ipp.ATTRIBUTES_NOT_SUPPORTED: "media_not_supported",
        ipp.NOT_ACCEPTING_JOBS: "not_accepting",
        ipp.NOT_FOUND: "no_such_printer",
    }
    return reasons.get(status, "refused")


@dataclass(frozen=True, slots=True)
class _Done:
    returncode: int
    stdout: str
    stderr: str


def _run(command: Sequence[str], data: bytes = b"", printer: str = "") -> _Done:
    """Run a CUPS program, in its own language-free words."""
    if sys.platform == "win32":
        raise PrinterUnavailable(printer, "unsupported_system")
    try:
        done = subprocess.run(
            command, input=data, capture_output=True, timeout=_TIMEOUT_S, env={**os.environ, "LC_ALL": "C"}, check=False
        )
    except FileNotFoundError as missing:
        raise PrinterUnavailable(printer, "no_spooler", str(missing)) from missing
    except subprocess.TimeoutExpired as slow:
        raise PrinterUnavailable(printer, "timeout") from slow
    return _Done(done.returncode, done.stdout.decode("utf-8", "replace"), done.stderr.decode("utf-8", "replace"))


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "frontdesk"
