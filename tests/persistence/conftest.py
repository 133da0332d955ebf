from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from frontdesk.persistence.house_file import CreatedHouse, OpenedHouse, create_house
from frontdesk.persistence.house_place import HousePlace


@pytest.fixture
def now() -> datetime:
    return datetime(2026, 9, 7, 8, 0, tzinfo=UTC)


@pytest.fixture
def place(tmp_path: Path) -> HousePlace:
    """Where this test's house will lie."""
    return HousePlace(tmp_path / "house")


@pytest.fixture
def created(place: HousePlace, now: datetime) -> CreatedHouse:
    """An empty house with its recovery key."""
    return create_house(place, "Demohuset", now)


@pytest.fixture
def house(created: CreatedHouse) -> OpenedHouse:
    return created.house
