"""The printing protocol, against a server of the standard library that answers what a test wants."""

from __future__ import annotations

import contextlib
import struct
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.outbound import ipp, spooler
from frontdesk.outbound.errors import PrinterUnavailable
from frontdesk.outbound.spooler import JobPhase, PrintJob

ENUM, KEYWORD, INTEGER, TEXT = 0x23, 0x44, 0x21, 0x41


def attribute(tag: int, name: str, value: bytes) -> bytes:
    return struct.pack(">BH", tag, len(name)) + name.encode() + struct.pack(">H", len(value)) + value


def answer(status: int, *attributes: bytes) -> bytes:
    return struct.pack(">HHI", 0x0200, status, 1) + b"\x01" + b"".join(attributes) + b"\x03"


class Server(HTTPServer):
    """Gives its answers in turn and keeps what it was asked."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.answers: list[bytes] = []
        self.asked: list[bytes] = []
        self.address = f"ipp://127.0.0.1:{self.server_port}/ipp/print"


class Handler(BaseHTTPRequestHandler):
    server: Server

    def do_POST(self) -> None:
        self.server.asked.append(self.rfile.read(int(self.headers["Content-Length"])))
        self.send_response(200)
        self.end_headers()
        self.wfile.write(self.server.answers.pop(0))

    def log_message(self, *_arguments: object) -> None:
        """The test's own output stays quiet."""


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as serving:
        thread = threading.Thread(target=serving.serve_forever, args=(0.01,))
        thread.start()
        yield serving
        serving.shutdown()
        thread.join()


def state_answer(number: int, reason: str = "none") -> bytes:
    state = attribute(ENUM, "job-state", struct.pack(">i", number))
    return answer(0, state, attribute(KEYWORD, "job-state-reasons", reason.encode()))


@pytest.mark.parametrize(
    ("number", "phase"),
    [
        (3, JobPhase.QUEUED),
        (5, JobPhase.PRINTING),
        (6, JobPhase.QUEUED),
        (7, JobPhase.CANCELLED),
        (8, JobPhase.FAILED),
        (9, JobPhase.COMPLETED),
        (42, JobPhase.UNKNOWN),
    ],
)
def test_the_states_of_a_job(server: Server, number: int, phase: JobPhase) -> None:
    server.answers = [state_answer(number, "media-empty")]
    state = spooler.job_state(PrintJob(server.address, 7))
    assert (state.phase, state.reason) == (phase, "media-empty")


def test_a_size_the_printer_has_a_name_for_is_asked_by_that_name(server: Server) -> None:
    media = attribute(KEYWORD, "media-supported", b"iso_a4_210x297mm") + attribute(KEYWORD, "", b"om_dk_62x100mm")
    scaling = attribute(KEYWORD, "print-scaling-supported", b"none")
    server.answers = [answer(0, media, scaling), answer(0, attribute(INTEGER, "job-id", struct.pack(">i", 12)))]
    job = spooler.submit(b"%PDF-1.4 badge", server.address, (62.0, 100.0), "Gæstekort")
    assert job == PrintJob(server.address, 12)
    (request,) = server.asked[1:]
    assert request.endswith(b"\x03%PDF-1.4 badge")
    assert attribute(KEYWORD, "media", b"om_dk_62x100mm") in request
    assert attribute(KEYWORD, "print-scaling", b"none") in request
    assert attribute(0x22, "ipp-attribute-fidelity", b"\x01") in request


def test_any_other_size_is_asked_by_its_measures(server: Server) -> None:
    limits = attribute(KEYWORD, "media-supported", b"custom_max_62x100mm")
    server.answers = [answer(0, limits), answer(0, attribute(INTEGER, "job-id", struct.pack(">i", 1)))]
    spooler.submit(b"%PDF", server.address, (62.0, 100.0), "Badge")
    request = server.asked[1]
    assert attribute(INTEGER, "", struct.pack(">i", 6200)) in request
    assert attribute(INTEGER, "", struct.pack(">i", 10000)) in request
    assert b"print-scaling" not in request


@pytest.mark.parametrize(
    ("status", "reason"),
    [(0x040B, "media_not_supported"), (0x0506, "not_accepting"), (0x0406, "no_such_printer"), (0x0500, "refused")],
)
def test_refusals_keep_what_the_printer_said(server: Server, status: int, reason: str) -> None:
    server.answers = [answer(0), answer(status, attribute(TEXT, "status-message", b"No labels"))]
    with pytest.raises(PrinterUnavailable) as refusal:
        spooler.submit(b"%PDF", server.address, (62.0, 100.0), "Badge")
    assert (refusal.value.reason, refusal.value.detail) == (reason, "No labels")


def test_a_printer_that_is_off_is_unreachable() -> None:
    with pytest.raises(PrinterUnavailable) as refusal:
        spooler.submit(b"%PDF", "ipp://127.0.0.1:1/ipp/print", (62.0, 100.0), "Badge")
    assert refusal.value.reason == "unreachable"


def test_nonsense_is_not_an_answer(server: Server) -> None:
    server.answers = [b"\x02\x00"]
    assert spooler.job_state(PrintJob(server.address, 7)).phase is JobPhase.UNKNOWN


@given(st.binary(max_size=60))
def test_no_message_breaks_the_reader(message: bytes) -> None:
    with contextlib.suppress(OSError):
        ipp.decode(message)
