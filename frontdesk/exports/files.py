"""Files appear whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
from pathlib import Path

from frontdesk.domain.errors import EnvironmentProblem

_REASONS = {
    errno.ENOSPC: "disk_full",
    errno.EDQUOT: "disk_full",
    errno.EACCES: "no_access",
    errno.EPERM: "no_access",
    errno.EROFS: "no_access",
    errno.ENOENT: "no_such_folder",
    errno.ENOTDIR: "no_such_folder",
    errno.EISDIR: "is_a_folder",
    errno.ENAMETOOLONG: "name_too_long",
}


class FileNotWritten(EnvironmentProblem):
    """``path`` could not be written; ``reason`` is a stable word: disk_full, no_access, no_such_folder,
    is_a_folder, name_too_long or other. What stood there before still stands."""

    code = "file_not_written"

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(path=str(path), reason=reason)
        self.path, self.reason = path, reason


def write_atomically(path: Path, data: bytes) -> None:
    """Write *data* under a temporary name in the same folder, force it to disk, then rename it to *path*.

    Raises:
        FileNotWritten: with nothing left behind.
    """
    try:
        _write(path, data)
    except OSError as problem:
        raise FileNotWritten(path, _REASONS.get(problem.errno or 0, "other")) from problem


def _write(path: Path, data: bytes) -> None:
    temporary = path.with_name(f".{path.name[:40]}.{secrets.token_hex(6)}.tmp")
    try:
        with temporary.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    """Make the new name durable; systems that cannot open folders do it themselves."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
