"""The real command on a real house, in this process."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from frontdesk.__main__ import main
from frontdesk.domain.clock_time import HOUSE_ZONE


@dataclass(frozen=True)
class Said:
    """What a command answered."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Command = Callable[..., Said]


def tomorrow(clock: str = "10:00", days: int = 1) -> str:
    """A coming day's time, as it is typed."""
    return f"{datetime.now(HOUSE_ZONE).date() + timedelta(days=days)}T{clock}"


def command_on(house: str, capsys: pytest.CaptureFixture[str]) -> Command:
    def run(*words: str) -> Said:
        capsys.readouterr()
        code = main(["--house", house, *words])
        told = capsys.readouterr()
        return Said(code, told.out, told.err)

    return run


@pytest.fixture(scope="session")
def furnished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A house with two rooms and an advisor, made once by commands."""
    house = tmp_path_factory.mktemp("template") / "house"
    for words in FURNITURE:
        assert main(["--house", str(house), *words]) == 0
    return house


FURNITURE = (
    ("init", "--name", "Prøvehuset"),
    ("room", "add", "--name", "Fyrtårnet", "--capacity", "8"),
    ("room", "add", "--name", "Salen", "--capacity", "80", "--turnover", "15"),
    ("advisor", "add", "--name", "Demo Rådgiver", "--topic", "Opstart"),
)


@pytest.fixture
def house(furnished: Path, tmp_path: Path) -> Path:
    """This test's own copy of the furnished house."""
    shutil.copytree(furnished, tmp_path / "house")
    return tmp_path / "house"


@pytest.fixture
def frontdesk(house: Path, capsys: pytest.CaptureFixture[str]) -> Command:
    """``frontdesk --house … WORDS`` on this test's house."""
    return command_on(str(house), capsys)
