"""A child process with a deadline and a memory limit that answers in plain JSON: nothing is unpickled from it."""

from __future__ import annotations

import contextlib
import multiprocessing
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from frontdesk.domain.errors import InvalidInput

T = TypeVar("T")

DEADLINE_S = 60.0
MEMORY_BYTES = 512 * 1024 * 1024
LARGEST_ANSWER = 64 * 1024 * 1024

_LOOK_UP_S = 0.1

Reader = Callable[[Path], object]


def run_confined(
    reader: Reader,
    path: Path,
    answer: type[T],
    deadline_s: float = DEADLINE_S,
    given_up: Callable[[], bool] | None = None,
) -> T:
    """Calls *reader* (a module-level function) with *path* in a fresh process and returns its answer.

    ``given_up`` is asked now and then; once it says so, nobody waits any more.

    Raises InvalidInput: the reader's own, or field ``file``, ``took_too_long``, ``given_up``, ``too_large`` for an
    answer beyond 64 MiB, or ``unreadable`` when the process ended without one.
    """
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    child = context.Process(target=_work, args=(reader, path, theirs), name="import", daemon=True)
    child.start()
    theirs.close()
    try:
        _wait(ours, deadline_s, given_up)
        return _answer(ours, answer)
    finally:
        child.kill()
        child.join()
        child.close()
        ours.close()


def bytes_of(path: Path, largest: int) -> bytes:
    """What a file holds: at most one byte beyond the limit is read, however large the file is or grows.

    Raises InvalidInput: field ``file``, ``missing`` or ``unreadable``.
    """
    try:
        if path.exists() and not path.is_file():
            raise InvalidInput("file", "unreadable", path.name)
        with path.open("rb") as file:
            return file.read(largest + 1)
    except FileNotFoundError:
        raise InvalidInput("file", "missing", path.name) from None
    except OSError as error:
        raise InvalidInput("file", "unreadable", path.name) from error


def _wait(connection: Connection, deadline_s: float, given_up: Callable[[], bool] | None) -> None:
    end = time.monotonic() + deadline_s
    while not connection.poll(min(_LOOK_UP_S, max(end - time.monotonic(), 0))):
        if given_up is not None and given_up():
            raise InvalidInput("file", "given_up")
        if time.monotonic() >= end:
            raise InvalidInput("file", "took_too_long")


def _answer(connection: Connection, answer: type[T]) -> T:
    try:
        body = connection.recv_bytes(LARGEST_ANSWER)
    except EOFError:
        raise InvalidInput("file", "unreadable") from None
    except OSError:
        raise InvalidInput("file", "too_large") from None
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
