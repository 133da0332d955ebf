"""The house's keys: made once, kept by the machine, brought back by the recovery key.

The house key encrypts the database, the backup key the backups; both lie in the machine's keyring, or in a file
of the house that only its owner can read. They are never in arguments, environment, settings or log.
"""

from __future__ import annotations

import contextlib
import os
import secrets
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from frontdesk.domain.errors import HouseUnusable
from frontdesk.persistence.house_place import HousePlace

KEYRING_SERVICE = "frontdesk"
_KEY_DIGITS = 96


@dataclass(frozen=True, slots=True)
class Keys:
    """96 hex digits each: 32 bytes of key and the 16 bytes of salt that would else lie in the first sector."""

    house_key: str = field(repr=False)
    backup_key: str = field(repr=False)

    @property
    def key_id(self) -> str:
        """Names the house key without telling anything about it."""
        return sha256(b"frontdesk key id" + bytes.fromhex(self.house_key)).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class NewKeys:
    """Keys that were just made. ``recovery_key_text`` is shown once and kept nowhere."""

    keys: Keys
    recovery_key_text: str = field(repr=False)


def create_keys(place: HousePlace, recovery_key_text: str | None = None) -> NewKeys:
    """Makes and keeps the keys of a new house; under a recovery key that exists already when one is given.

    Raises HouseUnusable house_exists when keys of a house lie there, and InvalidInput for a mistyped recovery key.
    """
    from frontdesk.persistence.recovery_key import backup_key, new_recovery_key, wrap

    for path in (place.key_file, place.key_id_file, place.recovery_file):
        if path.exists():
            raise HouseUnusable("house_exists", path=str(path))
    shown = new_recovery_key() if recovery_key_text is None else recovery_key_text
    keys = Keys(secrets.token_hex(_KEY_DIGITS // 2), backup_key(shown))
    try:
        _write_private(place.recovery_file, wrap(keys.house_key, shown).hex())
        _keep(place, keys)
    except OSError:
        forget_keys(place)
        raise
    return NewKeys(keys, shown)


def load_keys(place: HousePlace) -> Keys:
    """The keys from the key file, or else from the keyring.

    Raises HouseUnusable house_key_missing, or house_wrong_key when they are not those of this house.
    """
    text = _from_file(place) or _from_keyring(place)
    if text is None:
        raise HouseUnusable("house_key_missing", path=str(place.key_file))
    keys = _parsed(text, place)
    if place.key_id_file.exists() and _read(place.key_id_file) != keys.key_id:
        raise HouseUnusable("house_wrong_key", path=str(place.key_file))
    return keys


def recover(place: HousePlace, recovery_key_text: str) -> Keys:
    """Brings lost keys back from the recovery key and keeps them on this machine.

    Raises InvalidInput (field ``recovery_key``) and HouseUnusable house_key_missing without the wrapped key.
    """
    from frontdesk.persistence.recovery_key import backup_key, unwrap

    if not place.recovery_file.exists():
        raise HouseUnusable("house_key_missing", path=str(place.recovery_file))
    house_key = unwrap(bytes.fromhex(_read(place.recovery_file)), recovery_key_text)
    keys = Keys(house_key, backup_key(recovery_key_text))
    for stale in (place.key_file, place.key_id_file):
        stale.unlink(missing_ok=True)
    _keep(place, keys)
    return keys


def forget_keys(place: HousePlace) -> None:
    """Takes the keys of a house away that could not be created after all."""
    if place.key_id_file.exists():
        _forget_in_keyring(_read(place.key_id_file))
    for path in (place.key_file, place.key_id_file, place.recovery_file):
        path.unlink(missing_ok=True)


def _keep(place: HousePlace, keys: Keys) -> None:
    _write_private(place.key_id_file, keys.key_id)
    text = f"{keys.house_key}:{keys.backup_key}"
    if not _kept_in_keyring(keys.key_id, text):
        _write_private(place.key_file, text)


def _kept_in_keyring(key_id: str, text: str) -> bool:
    """Read back at once: some keyrings take everything and keep nothing."""
    import keyring
    from keyring.errors import KeyringError

    try:
        keyring.set_password(KEYRING_SERVICE, key_id, text)
        return keyring.get_password(KEYRING_SERVICE, key_id) == text
    except KeyringError:
        return False


def _from_file(place: HousePlace) -> str | None:
    return _read(place.key_file) if place.key_file.exists() else None


def _from_keyring(place: HousePlace) -> str | None:
    if not place.key_id_file.exists():
        return None
    import keyring
    from keyring.errors import KeyringError

    try:
        return keyring.get_password(KEYRING_SERVICE, _read(place.key_id_file))
    except KeyringError:
        return None


def _forget_in_keyring(key_id: str) -> None:
    import keyring
    from keyring.errors import KeyringError

    with contextlib.suppress(KeyringError):
        keyring.delete_password(KEYRING_SERVICE, key_id)


def _parsed(text: str, place: HousePlace) -> Keys:
    parts = text.split(":")
    if len(parts) != 2 or not all(_is_key(part) for part in parts):
        raise HouseUnusable("house_key_missing", path=str(place.key_file))
    return Keys(*parts)


def _is_key(text: str) -> bool:
    return len(text) == _KEY_DIGITS and set(text) <= set("0123456789abcdef")


def _read(path: Path) -> str:
    return path.read_text("ascii", "replace").strip()


def _write_private(path: Path, text: str) -> None:
    """On disk before the house depends on it, and never over another house's."""
    try:
        file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        raise HouseUnusable("house_exists", path=str(path)) from None
    with os.fdopen(file, "w", encoding="ascii") as stream:
        stream.write(text + "\n")
        stream.flush()
        os.fsync(stream.fileno())
