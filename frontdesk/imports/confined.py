"""A child process with a deadline and a memory limit that answers in plain JSON: nothing is unpickled from it."""

from __future__ import annotations

import contextlib
import multiprocessing
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from frontdesk.domain.errors import InvalidInput

T = TypeVar("T")

DEADLINE_S = 60.0
MEMORY_BYTES = 512 * 1024 * 1024

Reader = Callable[[Path], object]


def run_confined(reader: Reader, path: Path, answer: type[T], deadline_s: float = DEADLINE_S) -> T:
    """Calls *reader* (a module-level function) with *path* in a fresh process and returns its answer.

    Raises InvalidInput: the reader's own, or field ``file``, ``took_too_long`` or ``unreadable`` when the process
    ended without an answer.
    """
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    child = context.Process(target=_work, args=(reader, path, theirs), name="import", daemon=True)
    child.start()
    theirs.close()
    try:
        return _answer(ours, answer, deadline_s)
    finally:
        child.kill()
        child.join()
        child.close()
        ours.close()


def _answer(connection: Connection, answer: type[T], deadline_s: float) -> T:
    if not connection.poll(deadline_s):
        raise InvalidInput("file", "took_too_long")
    try:
        body = connection.recv_bytes()
    except EOFError:
        raise InvalidInput("file", "unreadable") from None
    if body[:1] == _REFUSED:
        raise InvalidInput(*msgspec.json.decode(body[1:], type=tuple[str, str, str | int | None]))
    return msgspec.json.decode(body[1:], type=answer)


_DONE, _REFUSED = b"+", b"-"


def _work(reader: Reader, path: Path, connection: Any) -> None:
    """Runs in the child."""
    _limit_memory()
    try:
        body = _DONE + msgspec.json.encode(reader(path))
    except InvalidInput as refusal:
        body = _REFUSED + msgspec.json.encode((refusal.field, refusal.reason, _plain(refusal.value)))
    except MemoryError:
        body = _REFUSED + msgspec.json.encode(("file", "too_large", None))
    connection.send_bytes(body)


def _plain(value: object) -> str | int | None:
    return value if isinstance(value, str | int) else None


def _limit_memory() -> None:
    """Address space is limited where the system knows how: Windows and macOS have the deadline only."""
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
