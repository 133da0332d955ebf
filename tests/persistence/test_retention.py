from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from frontdesk.persistence.house_place import HousePlace
from frontdesk.persistence.retention import backup_name, backups, expired, last_verified, made_at, thin_out

NOW = datetime(2026, 9, 7, 16, 0, tzinfo=UTC)


def every_quarter_hour(days: int) -> list[datetime]:
    return [NOW - timedelta(minutes=15) * step for step in range(days * 96)]


def kept(moments: list[datetime]) -> list[datetime]:
    return sorted(set(moments) - expired(moments, NOW))


def test_two_days_are_kept_whole() -> None:
    two_days = [moment for moment in every_quarter_hour(3) if NOW - moment <= timedelta(hours=48)]
    assert set(two_days) <= set(kept(every_quarter_hour(3)))


def test_of_a_year_and_more_few_are_left_and_none_beyond_it() -> None:
    left = kept(every_quarter_hour(500))
    assert min(left) >= NOW - timedelta(days=366)
    older = [moment for moment in left if NOW - moment > timedelta(hours=48)]
    assert 14 - 3 + 8 - 3 + 12 - 3 <= len(older) <= 14 + 8 + 13


def test_the_newest_of_each_day_is_the_one_that_stays() -> None:
    closing_time = datetime(2026, 9, 1, 15, 0, tzinfo=UTC)
    day = [closing_time - timedelta(hours=hours) for hours in range(8)]
    assert kept([*day, NOW]) == [closing_time, NOW]


def test_days_are_those_of_the_house() -> None:
    """23.30 UTC in summer is half past one of the next day here."""
    evening, night = datetime(2026, 9, 1, 21, 30, tzinfo=UTC), datetime(2026, 9, 1, 23, 30, tzinfo=UTC)
    assert kept([evening, night, NOW]) == [evening, night, NOW]


def test_thinning_again_changes_nothing() -> None:
    left = kept(every_quarter_hour(500))
    assert kept(left) == left


def test_only_files_that_bear_a_backups_name_count(place: HousePlace) -> None:
    place.backups.mkdir(parents=True)
    old = NOW - timedelta(days=700)
    for name in (
        backup_name(NOW),
        backup_name(old),
        "house-20260907.frontdesk-backup",
        backup_name(NOW) + ".unfinished",
    ):
        (place.backups / name).touch()
    assert list(backups(place)) == [old, NOW]
    assert last_verified(place) == NOW
    assert thin_out(place, NOW) == (place.backups / backup_name(old),)
    assert len(list(place.backups.iterdir())) == 3


def test_a_name_tells_when(tmp_path: Path) -> None:
    assert backup_name(NOW) == "house-20260907T160000Z.frontdesk-backup"
    assert made_at(tmp_path / backup_name(NOW)) == NOW
    assert made_at(tmp_path / "house.db") is None


def test_a_house_without_backups(place: HousePlace) -> None:
    assert last_verified(place) is None
