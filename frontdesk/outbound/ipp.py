"""As much of the Internet Printing Protocol as a reception needs: print a PDF at its size, ask how it went.

Encoding: RFC 8010; operations and attributes: RFC 8011; media names: PWG 5101.1.
"""

from __future__ import annotations

import http.client
import itertools
import socket
import struct
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

PRINT_JOB: Final = 0x0002
GET_JOB_ATTRIBUTES: Final = 0x0009
GET_PRINTER_ATTRIBUTES: Final = 0x000B

_VERSION = 0x0200
_OPERATION_GROUP, _JOB_GROUP, _END = 0x01, 0x02, 0x03
_LAST_DELIMITER = 0x0F

_INTEGER, _BOOLEAN, _ENUM = 0x21, 0x22, 0x23
_NAME, _KEYWORD, _URI, _CHARSET, _LANGUAGE, _MIME = 0x42, 0x44, 0x45, 0x47, 0x48, 0x49
_BEGIN_COLLECTION, _END_COLLECTION, _MEMBER_NAME = 0x34, 0x37, 0x4A
_NUMBERS = {_INTEGER, _ENUM}
_FIRST_TEXT, _LAST_TEXT = 0x40, 0x49

_SUCCESSFUL_BELOW = 0x0100
NOT_POSSIBLE: Final = 0x0404
NOT_FOUND: Final = 0x0406
ATTRIBUTES_NOT_SUPPORTED: Final = 0x040B
NOT_ACCEPTING_JOBS: Final = 0x0506

_RANGE_LIMITS = ("custom_min_", "custom_max_")
_HUNDREDTHS_OF_MM = 100
_DEFAULT_PORT = 631
_PLAIN_PORT = 80
_request_ids = itertools.count(1)

Value = int | bool | str | bytes
Attributes = dict[str, tuple[Value, ...]]


class IppRefused(Exception):
    """The printer answered with an error; ``status`` as in RFC 8011, Appendix B."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(f"0x{status:04x} {message}")
        self.status, self.message = status, message


@dataclass(frozen=True, slots=True)
class Connection:
    """Where requests go: ``uri`` names the printer or job; ``socket_path`` replaces its host, if given."""

    uri: str
    socket_path: str | None = None
    timeout_s: float = 10.0


def printer_attributes(to: Connection, names: Iterable[str]) -> Attributes:
    """The wanted attributes of a printer.

    Raises:
        IppRefused: the printer says no.
        OSError, http.client.HTTPException: it was not reached or does not speak HTTP.
    """
    wanted = tuple((_KEYWORD, name) for name in names)
    return _ask(to, GET_PRINTER_ATTRIBUTES, [("printer-uri", (_URI, to.uri)), ("requested-attributes", *wanted)])


def print_pdf(to: Connection, pdf: bytes, title: str, media_mm: tuple[float, float], user: str) -> int:
    """Print at exact size on a medium of that size and return the job's number; raises as ``printer_attributes``.

    Fidelity is demanded: a printer without that medium says so instead of taking another one.
    """
    offers = printer_attributes(to, ["media-supported", "print-scaling-supported"])
    operation: list[_Attribute] = [
        ("printer-uri", (_URI, to.uri)),
        ("requesting-user-name", (_NAME, user)),
        ("job-name", (_NAME, title)),
        ("ipp-attribute-fidelity", (_BOOLEAN, True)),
        ("document-format", (_MIME, "application/pdf")),
    ]
    job = [_medium(media_mm, offers.get("media-supported", ()))]
    if "none" in offers.get("print-scaling-supported", ()):
        job.append(("print-scaling", (_KEYWORD, "none")))
    number = _ask(to, PRINT_JOB, operation, job, pdf).get("job-id", (0,))[0]
    assert isinstance(number, int)
    return number


def job_attributes(to: Connection, job_id: int, names: Iterable[str]) -> Attributes:
    """The wanted attributes of a printer's job; raises as ``printer_attributes``."""
    wanted = tuple((_KEYWORD, name) for name in names)
    job: list[_Attribute] = [("printer-uri", (_URI, to.uri)), ("job-id", (_INTEGER, job_id))]
    return _ask(to, GET_JOB_ATTRIBUTES, [*job, ("requested-attributes", *wanted)])


def _medium(media_mm: tuple[float, float], offered: tuple[Value, ...]) -> _Attribute:
    """By the printer's own name where it has one of this size (they end in it), otherwise by its measures."""
    ending = f"_{media_mm[0]:g}x{media_mm[1]:g}mm"
    for name in offered:
        if isinstance(name, str) and name.endswith(ending) and not name.startswith(_RANGE_LIMITS):
            return ("media", (_KEYWORD, name))
    width, length = (round(side * _HUNDREDTHS_OF_MM) for side in media_mm)
    return (
        "media-col",
        (_BEGIN_COLLECTION, b""),
        (_MEMBER_NAME, "media-size"),
        (_BEGIN_COLLECTION, b""),
        (_MEMBER_NAME, "x-dimension"),
        (_INTEGER, width),
        (_MEMBER_NAME, "y-dimension"),
        (_INTEGER, length),
        (_END_COLLECTION, b""),
        (_END_COLLECTION, b""),
    )


_Tagged = tuple[int, Value]
_Attribute = tuple[str, *tuple[_Tagged, ...]]


def _ask(
    to: Connection, operation: int, attributes: list[_Attribute], job: Iterable[_Attribute] = (), document: bytes = b""
) -> Attributes:
    head = struct.pack(">HHIB", _VERSION, operation, next(_request_ids), _OPERATION_GROUP)
    always: list[_Attribute] = [
        ("attributes-charset", (_CHARSET, "utf-8")),
        ("attributes-natural-language", (_LANGUAGE, "en")),
    ]
    jobs = b"".join(map(_encode, job))
    body = head + b"".join(map(_encode, [*always, *attributes]))
    body += (bytes([_JOB_GROUP]) + jobs if jobs else b"") + bytes([_END]) + document
    status, answer = decode(_post(to, body))
    if status >= _SUCCESSFUL_BELOW:
        raise IppRefused(status, str(answer.get("status-message", ("",))[0]))
    return answer


def _encode(attribute: _Attribute) -> bytes:
    name, *values = attribute
    encoded = b""
    for tag, value in values:
        raw = _encode_value(tag, value)
        encoded += struct.pack(">BH", tag, len(name)) + name.encode("ascii") + struct.pack(">H", len(raw)) + raw
        name = ""  # further values of the same attribute carry no name
    return encoded


def _encode_value(tag: int, value: Value) -> bytes:
    if isinstance(value, bool):
        return struct.pack(">B", value)
    if isinstance(value, int):
        return struct.pack(">i", value)
    raw = value if isinstance(value, bytes) else value.encode("utf-8")
    return raw[:255].decode("utf-8", "ignore").encode("utf-8") if tag == _NAME else raw


def decode(message: bytes) -> tuple[int, Attributes]:
    """Status (or operation) and attributes of a message; of an attribute in several groups, the last one.

    Raises:
        OSError: the message is broken off.
    """
    try:
        return struct.unpack_from(">H", message, 2)[0], _decode_attributes(message)
    except (struct.error, IndexError) as problem:
        raise OSError("incomplete IPP message") from problem


def _decode_attributes(message: bytes) -> Attributes:
    attributes: Attributes = {}
    name, at = "", 8
    while message[at] != _END:
        tag = message[at]
        if tag <= _LAST_DELIMITER:
            at += 1
            continue
        named, at = _counted(message, at + 1)
        raw, at = _counted(message, at)
        name = named.decode("utf-8", "replace") or name
        earlier = () if named else attributes[name]
        attributes[name] = (*earlier, _decode_value(tag, raw))
    return attributes


def _counted(message: bytes, at: int) -> tuple[bytes, int]:
    (length,) = struct.unpack_from(">H", message, at)
    return message[at + 2 : at + 2 + length], at + 2 + length


def _decode_value(tag: int, raw: bytes) -> Value:
    if tag in _NUMBERS:
        return int(struct.unpack(">i", raw)[0])
    if tag == _BOOLEAN:
        return raw != b"\0"
    return raw.decode("utf-8", "replace") if _FIRST_TEXT <= tag <= _LAST_TEXT else raw


class _SocketConnection(http.client.HTTPConnection):
    """HTTP through a socket of the file system, as CUPS offers on the same machine."""

    def __init__(self, path: str, timeout_s: float) -> None:
        super().__init__("localhost", timeout=timeout_s)
        self._path = path

    def connect(self) -> None:
        self.sock = socket.socket(socket.AF_UNIX)
        self.sock.settimeout(self.timeout)
        self.sock.connect(self._path)


def _post(to: Connection, body: bytes) -> bytes:
    address = urlsplit(to.uri)
    connection = _open(to)
    try:
        connection.request("POST", address.path or "/", body, {"Content-Type": "application/ipp"})
        answer = connection.getresponse()
        if answer.status != http.HTTPStatus.OK:
            raise IppRefused(NOT_POSSIBLE, f"HTTP {answer.status} {answer.reason}")
        return answer.read()
    finally:
        connection.close()


def _open(to: Connection) -> http.client.HTTPConnection:
    address = urlsplit(to.uri)
    if to.socket_path:
        return _SocketConnection(to.socket_path, to.timeout_s)
    port = address.port or (_PLAIN_PORT if address.scheme == "http" else _DEFAULT_PORT)
    host = address.hostname or "localhost"
    if address.scheme in {"ipps", "https"}:
        return http.client.HTTPSConnection(host, port, timeout=to.timeout_s)
    return http.client.HTTPConnection(host, port, timeout=to.timeout_s)
