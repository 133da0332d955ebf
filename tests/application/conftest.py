"""A house on each engine: what is promised holds on both."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.houses import TestHouse, postgresql_house, sqlite_house
from tests.support.postgresql import Cluster


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def house(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[TestHouse]:
    if request.param == "sqlite":
        with sqlite_house(tmp_path, request.getfixturevalue("furnished_file")) as opened:
            yield opened
    else:
        cluster: Cluster = request.getfixturevalue("postgresql_cluster")
        like: str = request.getfixturevalue("furnished_database")
        with cluster.database(like) as url, postgresql_house(url) as opened:
            yield opened
