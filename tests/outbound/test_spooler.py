"""The system's printers, on a CUPS server of the test's own."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from frontdesk.documents.badges import badge_pdf
from frontdesk.outbound import spooler
from frontdesk.outbound.errors import PrinterUnavailable
from frontdesk.outbound.spooler import JobPhase, JobState, Printer, PrinterStatus, PrintJob
from tests.support.demo_documents import visitor
from tests.support.spooler import Spooler, missing
from tests.support.waiting import until

LABEL = (62.0, 100.0)


@pytest.fixture(scope="module")
def cups() -> Iterator[Spooler]:
    if os.name != "posix" or os.geteuid() != 0:
        pytest.skip("only root can start a private CUPS server")
    if program := missing():
        pytest.skip(f"{program} is not installed")
    folder = Path(tempfile.mkdtemp(prefix="frontdesk-cups-"))
    folder.chmod(0o755)  # the server's helpers do not run as root
    try:
        with Spooler(folder) as running:
            yield running
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def server(cups: Spooler, monkeypatch: pytest.MonkeyPatch) -> Spooler:
    monkeypatch.setenv("CUPS_SERVER", cups.address)
    cups.device.received.clear()
    cups.device.documents.clear()
    return cups


def finished(job: PrintJob) -> JobState:
    until(lambda: spooler.job_state(job).is_final)
    return spooler.job_state(job)


@pytest.mark.usefixtures("server")
def test_the_printers_are_listed_with_their_state() -> None:
    assert spooler.printers() == (
        Printer("badges", is_default=True, accepting=True, status=PrinterStatus.IDLE),
        Printer("stopped", False, False, PrinterStatus.STOPPED, "Out of labels"),
    )


def test_a_document_reaches_the_device_unchanged(server: Spooler) -> None:
    pdf = badge_pdf([visitor()])
    job = spooler.submit(pdf, "badges", LABEL, "Gæstekort: Jens Bro")
    assert job.printer == "badges"
    assert finished(job).phase is JobPhase.COMPLETED
    assert server.device.received.wait(10)
    assert server.device.documents == [pdf]


@pytest.mark.usefixtures("server")
@pytest.mark.parametrize(("printer", "reason"), [("nowhere", "no_such_printer"), ("stopped", "not_accepting")])
def test_what_cannot_be_printed_is_refused(printer: str, reason: str) -> None:
    with pytest.raises(PrinterUnavailable) as refusal:
        spooler.submit(badge_pdf([visitor()]), printer, LABEL, "Badge")
    assert refusal.value.facts["reason"] == reason
    assert refusal.value.code == "printer_unavailable"


@pytest.mark.usefixtures("server")
def test_an_unknown_job_is_unknown() -> None:
    state = spooler.job_state(PrintJob("badges", 9999))
    assert (state.phase, state.reason, state.is_final) == (JobPhase.UNKNOWN, "no_such_job", False)


def test_without_a_server_nothing_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CUPS_SERVER", "127.0.0.1:1")
    assert spooler.job_state(PrintJob("badges", 1)).reason == "unreachable"


def test_without_cups_the_way_out_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(PrinterUnavailable) as refusal:
        spooler.printers()
    assert refusal.value.reason == "no_spooler"


def test_windows_is_told_that_it_has_no_cups(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    with pytest.raises(PrinterUnavailable) as refusal:
        spooler.submit(b"%PDF", "badges", LABEL, "Badge")
    assert refusal.value.reason == "unsupported_system"
