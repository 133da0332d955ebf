from __future__ import annotations

import shutil
from collections import namedtuple
from pathlib import Path, PurePosixPath

import pytest

from frontdesk.domain.errors import HouseUnusable
from frontdesk.persistence.house_place import HousePlace
from frontdesk.persistence.place_check import (
    RESERVE_BYTES,
    check_place,
    file_system,
    is_unc,
    keep_reserve,
    release_reserve,
    require_space,
)

MOUNTS = [
    "22 1 254:0 / / rw,relatime - ext4 /dev/vda rw",
    "30 22 0:40 / /srv/fælles rw,relatime shared:5 - cifs //server/faelles rw",
    "31 22 0:41 / /mnt/two\\040words rw - nfs4 server:/export rw",
    "32 22 0:42 / /media/desk/remote rw - fuse.sshfs desk@server: rw",
    "33 30 254:1 / /srv/fælles/local rw - xfs /dev/vdb rw",
    "34 22 0:43 / /mnt/over rw - ext4 /dev/vdc rw",
    "35 34 0:44 / /mnt/over rw - cifs //server/over rw",
]

Usage = namedtuple("Usage", ["total", "used", "free"])


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/srv/fælles/reception", "cifs"),
        ("/srv/fælles/local/house", "xfs"),
        ("/srv/fællesskab/house", "ext4"),
        ("/mnt/two words/house", "nfs4"),
        ("/media/desk/remote/house", "fuse.sshfs"),
        ("/media/desk/house", "ext4"),
        ("/mnt/over/house", "cifs"),
    ],
)
def test_the_file_system_is_that_of_the_deepest_and_last_mount(path: str, kind: str) -> None:
    assert file_system(PurePosixPath(path), MOUNTS) == kind


@pytest.mark.parametrize("kind", ["nfs4", "cifs", "smb3", "fuse.sshfs"])
def test_a_house_on_a_network_share_is_refused(tmp_path: Path, kind: str) -> None:
    mounts = [*MOUNTS, f"40 22 0:50 / {tmp_path} rw - {kind} server:/export rw"]
    with pytest.raises(HouseUnusable) as caught:
        check_place(HousePlace(tmp_path / "house"), mounts)
    assert (caught.value.code, caught.value.facts["kind"]) == ("house_on_network_share", "network")


def test_a_link_to_a_network_share_is_seen_through(tmp_path: Path) -> None:
    (tmp_path / "share").mkdir()
    (tmp_path / "house").symlink_to(tmp_path / "share")
    mounts = [*MOUNTS, f"40 22 0:50 / {tmp_path}/share rw - nfs server:/export rw"]
    with pytest.raises(HouseUnusable):
        check_place(HousePlace(tmp_path / "house"), mounts)


@pytest.mark.parametrize("folder", ["OneDrive - Kommunen", "Dropbox", "Google Drive"])
def test_a_house_in_a_sync_folder_is_refused(tmp_path: Path, folder: str) -> None:
    with pytest.raises(HouseUnusable) as caught:
        check_place(HousePlace(tmp_path / folder / "house"), MOUNTS)
    assert caught.value.facts["kind"] == "sync_folder"


def test_a_local_folder_is_taken(tmp_path: Path) -> None:
    check_place(HousePlace(tmp_path / "house"), MOUNTS)
    check_place(HousePlace(tmp_path / "house"))


@pytest.mark.parametrize(
    ("path", "share"), [(r"\\server\faelles\house", True), (r"C:\Users\reception\house", False), ("/srv/house", False)]
)
def test_windows_shares_are_known_by_their_name(path: str, share: bool) -> None:
    assert is_unc(path) is share


def test_the_reserve_takes_real_space_and_gives_it_back(place: HousePlace) -> None:
    place.folder.mkdir()
    assert keep_reserve(place)
    assert keep_reserve(place)
    kept = place.reserve_file.stat()
    assert kept.st_size == RESERVE_BYTES
    assert kept.st_blocks * 512 >= RESERVE_BYTES
    assert release_reserve(place)
    assert not place.reserve_file.exists()
    assert not release_reserve(place)


def test_when_little_is_free_nothing_is_set_aside_and_imports_wait(
    place: HousePlace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(10**10, 10**10 - 10**7, 10**7))
    assert not keep_reserve(place)
    with pytest.raises(HouseUnusable) as caught:
        require_space(place)
    assert (caught.value.code, caught.value.facts["free"]) == ("disk_full", 10**7)
