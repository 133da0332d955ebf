from __future__ import annotations

import stat
import sys
from collections.abc import Iterator

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked

from frontdesk.domain.errors import HouseUnusable, InvalidInput
from frontdesk.persistence.house_place import HousePlace
from frontdesk.persistence.keys import NewKeys, create_keys, load_keys, recover
from frontdesk.persistence.recovery_key import backup_key, new_recovery_key


class MemoryKeyring(KeyringBackend):
    """A keyring as a desktop has one, but for this test alone."""

    priority = 1  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.locked = False

    def get_password(self, service: str, username: str) -> str | None:
        if self.locked:
            raise KeyringLocked
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password


@pytest.fixture
def memory_keyring() -> Iterator[MemoryKeyring]:
    before = keyring.get_keyring()
    made = MemoryKeyring()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


@pytest.fixture
def folder(place: HousePlace) -> HousePlace:
    place.folder.mkdir()
    return place


@pytest.fixture
def made(folder: HousePlace) -> NewKeys:
    return create_keys(folder)


def files(place: HousePlace) -> set[str]:
    return {path.name for path in place.folder.iterdir()}


def test_without_a_keyring_the_keys_lie_in_a_file_only_its_owner_reads(made: NewKeys, folder: HousePlace) -> None:
    assert files(folder) == {"house.key", "house.keyid", "house.recovery"}
    assert load_keys(folder) == made.keys
    if sys.platform != "win32":
        assert {stat.S_IMODE(path.stat().st_mode) for path in folder.folder.iterdir()} == {0o600}


def test_with_a_keyring_no_key_lies_on_the_disk(memory_keyring: MemoryKeyring, folder: HousePlace) -> None:
    made = create_keys(folder)
    assert files(folder) == {"house.keyid", "house.recovery"}
    assert load_keys(folder) == made.keys
    assert all(made.keys.house_key not in path.read_text() for path in folder.folder.iterdir())


def test_a_keyring_that_is_locked_later_means_the_key_is_missing(
    memory_keyring: MemoryKeyring, folder: HousePlace
) -> None:
    create_keys(folder)
    memory_keyring.locked = True
    with pytest.raises(HouseUnusable, match="house_key_missing"):
        load_keys(folder)


def test_a_keyring_that_keeps_nothing_is_not_trusted(
    memory_keyring: MemoryKeyring, folder: HousePlace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(memory_keyring, "set_password", lambda *_: None)
    create_keys(folder)
    assert "house.key" in files(folder)


def test_keys_have_the_length_that_keeps_the_salt_out_of_the_file(made: NewKeys) -> None:
    assert len(made.keys.house_key) == len(made.keys.backup_key) == 96
    assert made.keys.house_key != made.keys.backup_key


def test_keys_do_not_show_when_printed(made: NewKeys) -> None:
    shown = f"{made!r} {made.keys!r}"
    assert not any(one in shown for one in (made.keys.house_key, made.keys.backup_key, made.recovery_key_text))


def test_the_recovery_key_brings_lost_keys_back(made: NewKeys, folder: HousePlace) -> None:
    folder.key_file.unlink()
    typed = made.recovery_key_text.lower().replace("-", " ").replace("0", "o").replace("1", "l")
    assert recover(folder, typed) == made.keys
    assert load_keys(folder) == made.keys


def test_the_recovery_key_of_another_house_brings_nothing(made: NewKeys, folder: HousePlace) -> None:
    with pytest.raises(InvalidInput) as caught:
        recover(folder, new_recovery_key())
    assert caught.value.reason == "other_house"
    assert load_keys(folder) == made.keys


def test_a_recovery_key_with_a_group_missing(made: NewKeys, folder: HousePlace) -> None:
    with pytest.raises(InvalidInput) as caught:
        recover(folder, made.recovery_key_text[5:])
    assert caught.value.reason == "length"


def test_a_slip_of_the_pen_is_told_from_a_wrong_key() -> None:
    text = new_recovery_key()
    mistyped = ("3" if text[0] == "2" else "2") + text[1:]
    with pytest.raises(InvalidInput) as caught:
        backup_key(mistyped)
    assert caught.value.reason == "mistyped"
    assert mistyped not in str(caught.value)


def test_a_mistyped_character_that_no_key_has() -> None:
    with pytest.raises(InvalidInput) as caught:
        backup_key("U" + new_recovery_key()[1:])
    assert caught.value.reason == "mistyped"


def test_the_backup_key_follows_from_the_recovery_key_alone() -> None:
    """Backups of today have to open in ten years: this derivation never changes."""
    expected = "1e9f081d32996123dc09db80034699de110def54d370acb78053a22837f988442e539ffbb23a4b0e7497ab2c14fd665a"
    assert backup_key("0000-0000-0000-0000-0000-0000-00AX") == expected


def test_keys_are_not_made_over_those_of_another_house(made: NewKeys, folder: HousePlace) -> None:
    folder.key_file.unlink()
    with pytest.raises(HouseUnusable, match="house_exists"):
        create_keys(folder)


def test_a_key_file_with_something_else_in_it(made: NewKeys, folder: HousePlace) -> None:
    folder.key_file.write_text("kodeord123", "ascii")
    with pytest.raises(HouseUnusable, match="house_key_missing"):
        load_keys(folder)
