from __future__ import annotations

import threading
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from frontdesk.domain.errors import HouseUnusable, InvalidInput
from frontdesk.persistence import backup as backup_module
from frontdesk.persistence.backup import backup, opened_backup
from frontdesk.persistence.engine import connect
from frontdesk.persistence.house_file import CreatedHouse, OpenedHouse, create_house, open_house
from frontdesk.persistence.house_place import HousePlace
from frontdesk.persistence.keys import load_keys
from frontdesk.persistence.restore import restore
from frontdesk.persistence.retention import backups, last_verified
from tests.support.house_rows import MONDAY_NINE, add_booking, add_entries, writing

QUARTER = timedelta(minutes=15)


def work_on(house: OpenedHouse, entries: int = 1) -> None:
    with writing(house) as connection:
        add_booking(connection, 1, MONDAY_NINE + 86_400 * entries)
        add_entries(connection, entries)


def entries_in(house: OpenedHouse) -> int:
    keys = load_keys(house.place)
    with closing(connect(house.place.database, keys.house_key, read_only=True)) as connection:
        return int(connection.execute("SELECT count(*) FROM journal").fetchone()[0])


def test_a_backup_holds_what_was_there_under_its_own_key(house: OpenedHouse, now: datetime) -> None:
    work_on(house, 3)
    report = backup(house.place, house.keys, now)
    assert (report.made, report.seq, report.size) == (True, 3, report.file.stat().st_size)
    assert last_verified(house.place) == now
    with opened_backup(report.file, house.keys.backup_key) as connection:
        assert connection.execute("SELECT count(*) FROM journal").fetchone() == (3,)
    with pytest.raises(HouseUnusable, match="backup_unusable"), opened_backup(report.file, house.keys.house_key):
        pass
    assert [path.name for path in house.place.backups.iterdir()] == [report.file.name]


def test_nothing_is_written_while_nothing_changes(house: OpenedHouse, now: datetime) -> None:
    work_on(house)
    first = backup(house.place, house.keys, now)
    again = backup(house.place, house.keys, now + QUARTER)
    assert (again.made, again.file) == (False, first.file)
    work_on(house, 2)
    assert backup(house.place, house.keys, now + 2 * QUARTER).made
    assert len(backups(house.place)) == 2


def test_a_backup_that_rotted_is_replaced_though_nothing_changed(house: OpenedHouse, now: datetime) -> None:
    backup(house.place, house.keys, now).file.write_bytes(b"rot" * 5000)
    assert backup(house.place, house.keys, now + QUARTER).made


def test_reception_goes_on_while_a_backup_is_taken(house: OpenedHouse, now: datetime) -> None:
    work_on(house)
    with writing(house) as connection:
        add_entries(connection, 1)
        taken: list[int] = []
        worker = threading.Thread(target=lambda: taken.append(backup(house.place, house.keys, now).seq))
        worker.start()
        worker.join()
    assert taken == [1]
    assert backup(house.place, house.keys, now + QUARTER).seq == 2


def test_a_backup_is_not_written_over_a_file_that_is_there(house: OpenedHouse, now: datetime, tmp_path: Path) -> None:
    target = tmp_path / "stick" / "house.frontdesk-backup"
    assert backup(house.place, house.keys, now, target).file == target
    before = target.read_bytes()
    with pytest.raises(InvalidInput):
        backup(house.place, house.keys, now, target)
    assert target.read_bytes() == before


def test_a_copy_that_does_not_check_out_never_gets_a_backups_name(
    house: OpenedHouse, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    def damaging(source: object, file: Path, key: str) -> None:
        copy(source, file, key)
        content = bytearray(file.read_bytes())
        content[-2000] ^= 1
        file.write_bytes(content)

    copy = backup_module.copy_database
    monkeypatch.setattr(backup_module, "copy_database", damaging)
    with pytest.raises(HouseUnusable, match="backup_failed"):
        backup(house.place, house.keys, now)
    assert list(house.place.backups.iterdir()) == []


def test_a_full_disk_is_said_before_anything_is_written(
    house: OpenedHouse, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("frontdesk.persistence.place_check.free_space", lambda _: 1000)
    with pytest.raises(HouseUnusable, match="disk_full"):
        backup(house.place, house.keys, now)
    assert list(house.place.backups.iterdir()) == []


def test_a_house_goes_back_to_its_backup_and_the_later_one_is_kept_aside(house: OpenedHouse, now: datetime) -> None:
    work_on(house, 2)
    file = backup(house.place, house.keys, now).file
    work_on(house, 3)
    report = restore(file, house.place, now)
    assert (report.seq, report.lost) == (2, 3)
    assert report.moved_to is not None
    with closing(connect(report.moved_to / "house.db", house.keys.house_key, read_only=True)) as later:
        assert later.execute("SELECT count(*) FROM journal").fetchone() == (5,)
    assert open_house(house.place, now, full_check=True).findings == ()
    assert entries_in(house) == 2


def test_a_broken_house_is_replaced_and_kept_as_it_was(house: OpenedHouse, now: datetime) -> None:
    work_on(house, 2)
    file = backup(house.place, house.keys, now).file
    house.place.database.write_bytes(b"broken" * 10_000)
    report = restore(file, house.place, now)
    assert report.lost is None
    assert report.moved_to is not None
    assert (report.moved_to / "house.db").read_bytes() == b"broken" * 10_000
    assert open_house(house.place, now, full_check=True)


def test_the_sheet_of_paper_opens_a_backup_on_a_new_machine(
    created: CreatedHouse, now: datetime, tmp_path: Path
) -> None:
    work_on(created.house, 2)
    file = backup(created.house.place, created.house.keys, now).file
    elsewhere = HousePlace(tmp_path / "new machine")
    restore(file, elsewhere, now, created.recovery_key_text)
    moved = open_house(elsewhere, now, full_check=True)
    assert moved.keys.backup_key == created.house.keys.backup_key
    assert moved.keys.house_key != created.house.keys.house_key
    assert entries_in(moved) == 2


def test_the_sheet_of_paper_opens_the_house_when_its_keys_are_gone(created: CreatedHouse, now: datetime) -> None:
    place = created.house.place
    work_on(created.house, 2)
    file = backup(place, created.house.keys, now).file
    place.key_file.unlink()
    assert restore(file, place, now, created.recovery_key_text).seq == 2
    assert open_house(place, now).keys == created.house.keys


def test_a_house_in_use_is_not_moved_away_under_its_users(house: OpenedHouse, now: datetime) -> None:
    work_on(house, 2)
    file = backup(house.place, house.keys, now).file
    with closing(connect(house.place.database, house.keys.house_key)) as user:
        user.execute("SELECT count(*) FROM journal").fetchone()
        with pytest.raises(HouseUnusable, match="house_locked"):
            restore(file, house.place, now)
    assert not house.place.quarantine.exists()
    assert entries_in(house) == 2


@pytest.mark.parametrize("harm", ["cut", "flipped", "another file", "missing"])
def test_a_backup_that_is_none_changes_nothing(house: OpenedHouse, now: datetime, harm: str) -> None:
    work_on(house, 2)
    file = backup(house.place, house.keys, now).file
    content = bytearray(file.read_bytes())
    content[-2000] ^= 1
    harmed = {"cut": content[:-4096], "flipped": content, "another file": b"regneark" * 1000}
    if harm == "missing":
        file.unlink()
    else:
        file.write_bytes(harmed[harm])
    before = house.place.database.read_bytes()
    with pytest.raises(HouseUnusable, match="backup_unusable"):
        restore(file, house.place, now)
    assert house.place.database.read_bytes() == before


def test_the_backup_of_another_house_is_not_taken_for_ones_own(
    house: OpenedHouse, now: datetime, tmp_path: Path
) -> None:
    other = create_house(HousePlace(tmp_path / "other"), "Nabohuset", now).house
    file = backup(other.place, other.keys, now).file
    with pytest.raises(HouseUnusable, match="backup_unusable"):
        restore(file, house.place, now)
