"""What is written down about an error nobody expected: enough to find it, and nothing about anybody.

Messages of errors may hold a guest's name or a note, so that only types, places in the code, codes and numbers are
told. A report has an identifier by which the person who rings and the file can be brought together.
"""

from __future__ import annotations

import contextlib
import logging
import os
import platform
import secrets
import traceback
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from logging.handlers import RotatingFileHandler
from pathlib import Path, PurePath

from PySide6.QtCore import QStandardPaths, qVersion

from frontdesk.domain.errors import DomainError, EnvironmentProblem

LOGGER = logging.getLogger("frontdesk")
LARGEST_FILE = 512 * 1024
OLD_FILES = 3
DATA_FOLDER_VARIABLE = "FRONTDESK_DATA"
"""Where this user's data lies instead of the platform's folder: for administrators and tests."""


@dataclass(frozen=True, slots=True)
class Problem:
    """An error as it is told: ``text`` holds no names and may be sent to anybody."""

    id: str
    text: str


def describe(error: BaseException) -> Problem:
    identifier = secrets.token_hex(3).upper()
    return Problem(identifier, "\n".join([f"Frontdesk · {identifier}", _surroundings(), *_chain(error)]))


def _surroundings() -> str:
    parts = (f"Frontdesk {_version()}", f"Python {platform.python_version()}", f"Qt {qVersion()}", platform.platform())
    return " · ".join(parts)


def _version() -> str:
    with contextlib.suppress(metadata.PackageNotFoundError):
        return metadata.version("frontdesk")
    return "?"


def _chain(error: BaseException) -> Iterator[str]:
    """The error with what caused it, the first cause first."""
    earlier = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if earlier is not None:
        yield from _chain(earlier)
    yield f"{type(error).__module__}.{type(error).__qualname__}{_facts(error)}"
    for frame, line in traceback.walk_tb(error.__traceback__):
        yield f"  {_place(frame.f_code.co_filename)}:{line} {frame.f_code.co_qualname}"


def _facts(error: BaseException) -> str:
    facts = dict(error.facts) if isinstance(error, (DomainError, EnvironmentProblem)) else dict(enumerate(error.args))
    told = [f"{key}={value}" for key, value in facts.items() if isinstance(value, int | float)]
    code = [error.code] if isinstance(error, (DomainError, EnvironmentProblem)) else []
    return f" ({', '.join(code + told)})" if code or told else ""


def _place(file: str) -> str:
    """A file without the folders above it, whose names tell whose machine it is."""
    return PurePath(*PurePath(file).parts[-3:]).as_posix()


def log_file() -> Path:
    """In the user's folder for data."""
    chosen = os.environ.get(DATA_FOLDER_VARIABLE)
    general = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
    return (Path(chosen) if chosen else Path(general) / "frontdesk") / "log" / "frontdesk.log"


def write_down(problem: Problem, file: Path) -> None:
    """Appends to a file that is renewed before it grows large. A disk that is full stops nobody here."""
    handler = _handler(file)
    try:
        LOGGER.error("%s", problem.text)
    finally:
        if handler is not None:
            LOGGER.removeHandler(handler)
            handler.close()


def _handler(file: Path) -> logging.Handler | None:
    with contextlib.suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(file, maxBytes=LARGEST_FILE, backupCount=OLD_FILES, encoding="utf-8")
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(threadName)s %(message)s"))
        LOGGER.addHandler(handler)
        return handler
    return None
