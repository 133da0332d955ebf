"""Whether the write-ahead log beside a house was written under the house's key.

SQLite takes any log that is consistent in itself: pages of another house would be folded into this one when the
last connection closes. Every page that SQLCipher writes carries a MAC, so one page of the log tells. The log is
no file that SQLite locks, so it may be read beside a house in use.
Formats: SQLite, "WAL-mode File Format"; SQLCipher, "Design".
"""

from __future__ import annotations

import hmac
from hashlib import pbkdf2_hmac
from pathlib import Path

from frontdesk.persistence.keys import Keys

_LOG_HEADER = 32
_FRAME_HEADER = 24
_MAC_BYTES = 64
_KEY_BYTES = 32
_SALT_MASK = 0x3A
_MAC_KEY_ROUNDS = 2


def is_foreign_log(log: Path, keys: Keys) -> bool:
    """True when the log's first page was not written under the house's key. An empty log is nobody's."""
    page = _first_page(log)
    if page is None:
        return False
    number, content = page
    return not hmac.compare_digest(content[-_MAC_BYTES:], _mac(keys, number, content[:-_MAC_BYTES]))


def _first_page(log: Path) -> tuple[int, bytes] | None:
    """Number and bytes of the first page in the log; None when SQLite would not use it either."""
    try:
        with log.open("rb") as file:
            header = file.read(_LOG_HEADER)
            size = int.from_bytes(header[8:12], "big")
            frame = file.read(_FRAME_HEADER + size)
    except FileNotFoundError:
        return None
    if len(header) < _LOG_HEADER or len(frame) < _FRAME_HEADER + size or header[16:24] != frame[8:16]:
        return None
    return int.from_bytes(frame[:4], "big"), frame[_FRAME_HEADER:]


def _mac(keys: Keys, number: int, content: bytes) -> bytes:
    """SQLCipher 4's HMAC-SHA512 over the encrypted page, its initialisation vector and its number."""
    whole = bytes.fromhex(keys.house_key)
    key, salt = whole[:_KEY_BYTES], whole[_KEY_BYTES:]
    mac_salt = bytes(byte ^ _SALT_MASK for byte in salt)
    mac_key = pbkdf2_hmac("sha512", key, mac_salt, _MAC_KEY_ROUNDS, _KEY_BYTES)
    return hmac.digest(mac_key, content + number.to_bytes(4, "little"), "sha512")
