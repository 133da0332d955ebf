"""Places a house must not lie in, and whether there is space for it.

SQLite's locks do not hold over a network, and a sync folder copies the file while it is written: both lose
bookings. Such places are refused; a house for several desks is kept on PostgreSQL.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePath, PureWindowsPath

from frontdesk.domain.errors import HouseUnusable
from frontdesk.persistence.house_place import HousePlace

IMPORTS_REFUSED_BELOW_BYTES = 100 * 1024**2
RESERVE_BYTES = 64 * 1024**2
RESERVE_WHEN_FREE_BYTES = 1024**3

NETWORK_FILE_SYSTEMS = frozenset(
    {
        "nfs",
        "nfs4",
        "cifs",
        "smb3",
        "smbfs",
        "ncpfs",
        "afs",
        "ceph",
        "davfs",
        "fuse.sshfs",
        "fuse.davfs2",
        "fuse.rclone",
        "fuse.glusterfs",
        "fuse.gvfsd-fuse",
    }
)

SYNC_FOLDERS = ("onedrive", "dropbox", "google drive", "googledrive", "icloud", "nextcloud")

_MOUNT_TABLE = Path("/proc/self/mountinfo")
_DRIVE_REMOTE = 4  # GetDriveTypeW, winbase.h


def check_place(place: HousePlace, mounts: Iterable[str] | None = None) -> None:
    """Raises HouseUnusable house_on_network_share; ``kind`` says ``network`` or ``sync_folder``.

    ``mounts``: lines of a mount table as in proc(5), /proc/pid/mountinfo; this machine's when left out.
    """
    folder = place.folder.absolute()
    if in_sync_folder(folder) or in_sync_folder(folder.resolve()):
        raise HouseUnusable("house_on_network_share", path=str(folder), kind="sync_folder")
    if _on_network(folder, mounts):
        raise HouseUnusable("house_on_network_share", path=str(folder), kind="network")


def in_sync_folder(folder: PurePath) -> bool:
    """By the names such programs give their folders ("OneDrive - Kommunen")."""
    return any(part.casefold().startswith(SYNC_FOLDERS) for part in folder.parts)


def is_unc(path: str) -> bool:
    """True for a Windows share (``\\\\server\\share``)."""
    return PureWindowsPath(path).drive.startswith("\\\\")


def _on_network(folder: Path, mounts: Iterable[str] | None) -> bool:
    if sys.platform == "win32":
        import ctypes

        return is_unc(str(folder)) or ctypes.windll.kernel32.GetDriveTypeW(folder.anchor) == _DRIVE_REMOTE
    table = _this_machines_mounts() if mounts is None else mounts
    return file_system(folder.resolve(), table) in NETWORK_FILE_SYSTEMS


def _this_machines_mounts() -> list[str]:
    return _MOUNT_TABLE.read_text("utf-8", "surrogateescape").splitlines() if _MOUNT_TABLE.exists() else []


def file_system(path: PurePath, mounts: Iterable[str]) -> str | None:
    """The type of the file system ``path`` lies on: of the deepest mount above it, the last when mounted over."""
    above = [(point, kind) for point, kind in _mount_points(mounts) if path.is_relative_to(point)]
    deepest = max((len(point.parts) for point, _ in above), default=0)
    return next((kind for point, kind in reversed(above) if len(point.parts) == deepest), None)


def _mount_points(mounts: Iterable[str]) -> Iterator[tuple[PurePath, str]]:
    for line in mounts:
        before, _, after = line.partition(" - ")
        fields = before.split()
        if len(fields) > 4 and after:
            yield PurePath(_unescaped(fields[4])), after.split()[0]


def _unescaped(field: str) -> str:
    """The kernel writes blanks and backslashes as octal escapes."""
    for escape, character in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        field = field.replace(escape, character)
    return field


def free_space(place: HousePlace) -> int:
    """Bytes free where the house lies, or will lie."""
    folder = place.folder.absolute()
    return shutil.disk_usage(next(one for one in (folder, *folder.parents) if one.exists())).free


def require_space(place: HousePlace, needed: int = IMPORTS_REFUSED_BELOW_BYTES) -> None:
    """Before imports, backups and migrations. Raises HouseUnusable disk_full with ``free`` and ``needed`` bytes."""
    free = free_space(place)
    if free < needed:
        raise HouseUnusable("disk_full", free=free, needed=needed)


def keep_reserve(place: HousePlace) -> bool:
    """Sets 64 MB aside while there is plenty; True when they are there. ``release_reserve`` gives them back."""
    if place.reserve_file.exists():
        return True
    if free_space(place) < RESERVE_WHEN_FREE_BYTES:
        return False
    with place.reserve_file.open("xb") as file:
        _allocate(file.fileno())
    return True


def release_reserve(place: HousePlace) -> bool:
    """Frees the reserve so that today's check-outs can finish on a full disk; False when it was gone already."""
    there = place.reserve_file.exists()
    place.reserve_file.unlink(missing_ok=True)
    return there


def _allocate(file: int) -> None:
    """Real blocks: a file with a hole in it keeps no space."""
    if sys.platform != "win32" and hasattr(os, "posix_fallocate"):
        os.posix_fallocate(file, 0, RESERVE_BYTES)
        return
    for _ in range(RESERVE_BYTES // 2**20):
        os.write(file, bytes(2**20))
