from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from frontdesk.domain.errors import HouseUnusable
from frontdesk.persistence import engine
from frontdesk.persistence.backup import contents
from frontdesk.persistence.engine import connect
from frontdesk.persistence.house_file import (
    CreatedHouse,
    OpenedHouse,
    close_house,
    create_house,
    open_house,
    quarantine,
)
from frontdesk.persistence.house_place import HousePlace
from frontdesk.persistence.session_note import begin_session, full_check_due
from tests.support.house_rows import MONDAY_NINE, add_booking, add_entries, writing

PAGE = 4096


def bytes_of(folder: Path) -> dict[str, bytes]:
    """What the house's files hold; the shared memory and an empty log beside the database hold nothing."""
    files = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file() and path.suffix != ".db-shm"}
    return {name: content for name, content in files.items() if content or not name.endswith("-wal")}


def refused(place: HousePlace, now: datetime, *, full_check: bool = False) -> HouseUnusable:
    """The refusal to open; nothing in the house's folder may have changed by it."""
    before = bytes_of(place.folder)
    with pytest.raises(HouseUnusable) as caught:
        open_house(place, now, full_check=full_check)
    assert bytes_of(place.folder) == before
    return caught.value


def damage(file: Path, at: int) -> None:
    with file.open("r+b") as stream:
        stream.seek(at)
        flipped = stream.read(1)[0] ^ 1
        stream.seek(at)
        stream.write(bytes([flipped]))


def test_a_new_house_opens_by_folder_and_by_file(created: CreatedHouse, place: HousePlace, now: datetime) -> None:
    assert open_house(place, now).keys == created.house.keys
    assert open_house(HousePlace(place.database), now).keys == created.house.keys
    assert open_house(place, now, full_check=True).findings == ()


def test_nothing_readable_lies_on_the_disk(house: OpenedHouse, place: HousePlace) -> None:
    with writing(house) as connection:
        add_booking(connection, 1, MONDAY_NINE)
    for name, content in bytes_of(place.folder).items():
        assert b"Demo" not in content, name
        assert b"SQLite format" not in content, name


def test_a_house_is_not_created_over_another(created: CreatedHouse, place: HousePlace, now: datetime) -> None:
    before = bytes_of(place.folder)
    with pytest.raises(HouseUnusable, match="house_exists"):
        create_house(place, "Et andet", now)
    assert bytes_of(place.folder) == before


def test_a_house_that_could_not_be_created_leaves_nothing(
    place: HousePlace, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("frontdesk.persistence.house_file.name_house", interrupted)
        with pytest.raises(KeyboardInterrupt):
            create_house(place, "Demohuset", now)
    assert list(place.folder.iterdir()) == []
    create_house(place, "Demohuset", now)


def test_no_house(place: HousePlace, now: datetime) -> None:
    place.folder.mkdir()
    assert refused(place, now).code == "house_missing"


@pytest.mark.parametrize(
    ("size", "code"),
    [(0, "house_empty"), (100, "house_truncated"), (PAGE, "house_truncated"), (5 * PAGE + 17, "house_truncated")],
)
def test_a_file_that_was_cut_short(house: OpenedHouse, now: datetime, size: int, code: str) -> None:
    os.truncate(house.place.database, size)
    assert refused(house.place, now).code == code


def test_a_file_that_ends_before_its_last_page(house: OpenedHouse, now: datetime) -> None:
    os.truncate(house.place.database, house.place.database.stat().st_size - PAGE)
    assert refused(house.place, now).code == "house_truncated"


def test_a_damaged_first_page_is_noticed_at_once(house: OpenedHouse, now: datetime) -> None:
    damage(house.place.database, 200)
    assert refused(house.place, now).code == "house_broken"


def test_a_file_that_never_was_a_house(house: OpenedHouse, now: datetime) -> None:
    house.place.database.write_text("Dette er et regneark. " * 1000, "utf-8")
    assert refused(house.place, now).code == "house_broken"


def test_a_damaged_page_deep_inside_is_found_by_the_full_check(house: OpenedHouse, now: datetime) -> None:
    with writing(house) as connection:
        add_entries(connection, 300)
    damage(house.place.database, house.place.database.stat().st_size - PAGE // 2)
    assert open_house(house.place, now)
    assert refused(house.place, now, full_check=True).code == "house_broken"


def test_the_key_of_another_house_is_told_from_a_broken_file(house: OpenedHouse, now: datetime, tmp_path: Path) -> None:
    other = create_house(HousePlace(tmp_path / "other"), "Nabohuset", now).house
    shutil.copy(other.place.key_file, house.place.key_file)
    assert refused(house.place, now).code == "house_wrong_key"


def test_a_house_without_its_key(house: OpenedHouse, now: datetime) -> None:
    house.place.key_file.unlink()
    assert refused(house.place, now).code == "house_key_missing"


def test_the_log_of_another_house_is_not_folded_into_this_one(
    house: OpenedHouse, now: datetime, tmp_path: Path
) -> None:
    other = create_house(HousePlace(tmp_path / "other"), "Nabohuset", now).house
    log = house.place.database_files[1]
    with writing(other) as connection:
        add_entries(connection, 3)
        connection.commit()
        shutil.copy(other.place.database_files[1], log)
    assert refused(house.place, now).code == "house_foreign_wal"
    log.unlink()
    assert open_house(house.place, now, full_check=True)


def test_a_dropped_guard_is_named(house: OpenedHouse, now: datetime) -> None:
    with writing(house) as connection:
        connection.exec_driver_sql("DROP TRIGGER claim_no_overlap_insert")
    problem = refused(house.place, now)
    assert (problem.code, problem.facts["object"]) == ("house_broken", "trigger claim_no_overlap_insert")


def test_a_newer_house(house: OpenedHouse, now: datetime) -> None:
    with writing(house) as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999_next_year'")
    assert refused(house.place, now).code == "house_newer"


@pytest.fixture
def immutable_file() -> Callable[[Path], None]:
    """Makes a file unchangeable even for root, where the file system can; undone by the test's end."""
    made: list[Path] = []

    def make(path: Path) -> None:
        done = subprocess.run(["chattr", "+i", str(path)], capture_output=True, text=True)
        if done.returncode:
            pytest.skip(f"no way to make a file read-only for root here: {done.stderr.strip()}")
        made.append(path)

    yield make  # type: ignore[misc]
    for path in made:
        subprocess.run(["chattr", "-i", str(path)], check=True)


def test_a_house_that_cannot_be_written(house: OpenedHouse, now: datetime, request: pytest.FixtureRequest) -> None:
    if os.geteuid() == 0:
        request.getfixturevalue("immutable_file")(house.place.database)
    else:
        house.place.database.chmod(0o400)
    assert refused(house.place, now).code == "house_read_only"


HOLD = """
import sys
from pathlib import Path
from frontdesk.persistence.engine import connect
connection = connect(Path(sys.argv[1]), sys.stdin.readline().strip())
connection.execute("PRAGMA locking_mode = EXCLUSIVE")
connection.execute("BEGIN EXCLUSIVE")
print("held", flush=True)
sys.stdin.readline()
"""


def test_a_house_somebody_else_holds(house: OpenedHouse, now: datetime, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "BUSY_TIMEOUT_MS", 50)
    command = [sys.executable, "-c", HOLD, str(house.place.database)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdin is not None
        assert holder.stdout is not None
        holder.stdin.write(house.keys.house_key + "\n")
        holder.stdin.flush()
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(HouseUnusable, match="house_locked"):
            open_house(house.place, now)
        holder.stdin.close()
    assert open_house(house.place, now)


CRASH = """
import os, sys
from pathlib import Path
from frontdesk.persistence.engine import connect
connection = connect(Path(sys.argv[1]), sys.stdin.readline().strip())
connection.execute("INSERT INTO setting (key, value) VALUES ('acknowledged', 'yes')")
connection.execute("BEGIN IMMEDIATE")
connection.execute("INSERT INTO setting (key, value) VALUES ('half_done', 'yes')")
os.kill(os.getpid(), 9)
"""


def test_after_a_kill_what_was_acknowledged_is_there_and_nothing_half_done(house: OpenedHouse, now: datetime) -> None:
    command = [sys.executable, "-c", CRASH, str(house.place.database)]
    subprocess.run(command, input=house.keys.house_key + "\n", text=True, check=False)
    assert house.place.database_files[1].stat().st_size
    open_house(house.place, now, full_check=True)
    with closing(connect(house.place.database, house.keys.house_key, read_only=True)) as connection:
        kept = connection.execute("SELECT key FROM setting WHERE value = 'yes'").fetchall()
    assert kept == [("acknowledged",)]


def test_a_house_that_was_rolled_back_is_noticed(house: OpenedHouse, now: datetime) -> None:
    with writing(house) as connection:
        add_entries(connection, 2)
    older = house.place.database.read_bytes()
    with writing(house) as connection:
        add_entries(connection, 3)
    close_house(house)
    assert open_house(house.place, now).findings == ()
    house.place.database.write_bytes(older)
    (finding,) = open_house(house.place, now).findings
    assert (finding.code, finding.facts) == ("rolled_back", {"noted": 5, "found": 2})


def test_the_full_check_is_due_after_seven_days_and_after_a_session_that_did_not_end(
    house: OpenedHouse, now: datetime
) -> None:
    assert not full_check_due(house.place, now)
    assert full_check_due(house.place, now + timedelta(days=7))
    begin_session(house.place)
    assert full_check_due(house.place, now)
    close_house(house)
    assert not full_check_due(house.place, now)
    house.place.anchor_file.write_text("{", "utf-8")
    assert full_check_due(house.place, now)


def test_quarantine_moves_the_whole_house_aside(house: OpenedHouse, now: datetime) -> None:
    before = house.place.database.read_bytes()
    log = house.place.database_files[1]
    log.write_bytes(b"what was not yet folded in")
    aside = quarantine(house.place, now)
    assert (aside / "house.db").read_bytes() == before
    assert (aside / log.name).exists()
    assert not house.place.database.exists()
    assert not log.exists()
    assert quarantine(house.place, now) != aside


def test_the_head_a_house_ends_at_is_read_from_the_journal(house: OpenedHouse) -> None:
    with writing(house) as connection:
        add_entries(connection, 4)
    with closing(connect(house.place.database, house.keys.house_key, read_only=True)) as connection:
        assert contents(connection).seq == 4
