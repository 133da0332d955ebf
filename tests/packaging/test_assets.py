from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from frontdesk import assets

REPOSITORY = Path(__file__).resolve().parents[2]


def test_from_the_source_tree_the_folders_beside_the_package_are_used() -> None:
    assert assets.resource("fonts", "Inter-Regular.ttf") == REPOSITORY / "resources" / "fonts" / "Inter-Regular.ttf"
    assert assets.ui_folder() == REPOSITORY / "ui"


def test_installed_the_packaged_files_are_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(assets, "_PACKAGED", tmp_path)
    assert assets.resource("icons") == tmp_path / "resources" / "icons"
    assert assets.ui_folder() == tmp_path / "ui"


def test_a_wheel_carries_every_form_icon_and_face(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(tmp_path)]
    subprocess.run(command, cwd=REPOSITORY, check=True, capture_output=True)
    with zipfile.ZipFile(next(tmp_path.glob("*.whl"))) as wheel:
        carried = set(wheel.namelist())
    ours = [path for folder in ("ui", "resources") for path in (REPOSITORY / folder).rglob("*") if path.is_file()]
    assert {f"frontdesk/_assets/{path.relative_to(REPOSITORY).as_posix()}" for path in ours} <= carried
