"""Files appear whole or not at all."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest

from frontdesk.exports.files import FileNotWritten, write_atomically


def test_a_file_is_written_and_replaced(tmp_path: Path) -> None:
    target = tmp_path / "månedsrapport.pdf"
    write_atomically(target, b"old")
    write_atomically(target, b"new")
    assert target.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [target]


def test_others_may_read_it_as_any_file(tmp_path: Path) -> None:
    ordinary, ours = tmp_path / "ordinary", tmp_path / "ours"
    ordinary.write_bytes(b"")
    write_atomically(ours, b"")
    assert stat.S_IMODE(ours.stat().st_mode) == stat.S_IMODE(ordinary.stat().st_mode)


@pytest.mark.parametrize(
    ("number", "reason"), [(errno.ENOSPC, "disk_full"), (errno.EACCES, "no_access"), (errno.EIO, "other")]
)
def test_a_failure_leaves_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, reason: str
) -> None:
    target = tmp_path / "report.csv"
    write_atomically(target, b"old")

    def fail(_handle: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(FileNotWritten) as failure:
        write_atomically(target, b"new")
    assert failure.value.facts == {"path": str(target), "reason": reason}
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileNotWritten) as failure:
        write_atomically(tmp_path / "missing" / "a.pdf", b"")
    assert failure.value.reason == "no_such_folder"


def test_a_folder_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "reports").mkdir()
    with pytest.raises(FileNotWritten) as failure:
        write_atomically(tmp_path / "reports", b"")
    assert failure.value.reason == "is_a_folder"
    assert list(tmp_path.iterdir()) == [tmp_path / "reports"]
