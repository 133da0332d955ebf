from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from frontdesk.persistence.house_file import CreatedHouse, create_house
from frontdesk.persistence.house_place import HousePlace

NOW = datetime(2026, 9, 7, 8, 0, tzinfo=UTC)


@pytest.fixture
def place(tmp_path: Path) -> HousePlace:
    """Where this test's house will lie."""
    return HousePlace(tmp_path / "house")


@pytest.fixture
def created(place: HousePlace) -> CreatedHouse:
    """An empty house."""
    return create_house(place, "Demohuset", NOW)


@pytest.fixture
def now() -> datetime:
    return NOW
