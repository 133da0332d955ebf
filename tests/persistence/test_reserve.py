"""A disk that fills up in the middle of the day: what was set aside lets the guests be checked out."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest

from frontdesk.application.services import OpenHouse
from frontdesk.application.visits import WalkIn
from frontdesk.domain.errors import HouseUnusable
from frontdesk.persistence import place_check
from frontdesk.persistence.house_place import HousePlace
from frontdesk.persistence.premises import FilePremises
from tests.support.disks import small_disk


def receive(session: OpenHouse, guests: int) -> None:
    for number in range(guests):
        session.execute(WalkIn(f"Demo Gæst {number}", ""))


def fill(disk: Path) -> None:
    with (disk / "film").open("wb", buffering=0) as film, suppress(OSError):
        while film.write(bytes(4096)):
            pass


def test_the_day_goes_on_with_what_was_set_aside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(place_check, "IMPORTS_REFUSED_BELOW_BYTES", 0)
    monkeypatch.setattr(place_check, "RESERVE_WHEN_FREE_BYTES", 0)
    monkeypatch.setattr(place_check, "RESERVE_BYTES", 8 * 1024**2)
    with small_disk(tmp_path / "small", 160) as disk:
        premises = FilePremises(HousePlace(disk / "hus"), "1")
        premises.create("Prøvehuset")
        session = premises.begin()
        session.execute(WalkIn("Demo Først", ""))
        fill(disk)
        receive(session, 60)
        assert not HousePlace(disk / "hus").reserve_file.exists(), "the disk was not full enough to need it"
        (disk / "film").unlink()
        session.close()
        visit = premises.visit()
        assert visit.verify().sound
        visit.close()


def test_without_a_reserve_the_full_disk_is_said(tmp_path: Path) -> None:
    with small_disk(tmp_path / "small", 160) as disk:
        premises = FilePremises(HousePlace(disk / "hus"), "1")
        premises.create("Prøvehuset")
        session = premises.begin()
        fill(disk)
        with pytest.raises(HouseUnusable) as refusal:
            receive(session, 200)
        assert refusal.value.code == "disk_full"
        (disk / "film").unlink()
        session.close()
