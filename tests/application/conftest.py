"""A house on each engine: what is promised holds on both."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.houses import TestHouse, postgresql_house, sqlite_house


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def house(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[TestHouse]:
    if request.param == "sqlite":
        with sqlite_house(tmp_path) as opened:
            yield opened
    else:
        with postgresql_house(request.getfixturevalue("postgresql_database")) as opened:
            yield opened
