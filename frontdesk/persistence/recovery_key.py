"""The recovery key: 130 random bits that a person can write down, and the keys that follow from them.

Shown once, as seven groups of four Crockford base32 characters (no I, L, O, U); the last two are a check, so
that a slip of the pen is told from a wrong key.
"""

from __future__ import annotations

import secrets
from hashlib import sha256

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.keywrap import InvalidUnwrap, aes_key_unwrap, aes_key_wrap

from frontdesk.domain.errors import InvalidInput

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_SYMBOLS = 26
_CHECK_SYMBOLS = 2
_GROUP = 4
_LOOKALIKES = str.maketrans({"O": "0", "I": "1", "L": "1", "-": None, " ": None})


def new_recovery_key() -> str:
    """A new key as it is shown: ``XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX``."""
    symbols = "".join(secrets.choice(_ALPHABET) for _ in range(_SYMBOLS))
    shown = symbols + _check(symbols)
    return "-".join(shown[start : start + _GROUP] for start in range(0, len(shown), _GROUP))


def backup_key(text: str) -> str:
    """The key of the backups, 96 hex digits: it depends on the recovery key alone.

    So one sheet of paper opens them on any machine. Raises InvalidInput like all functions here.
    """
    return _derived(text, b"frontdesk backup", 48).hex()


def wrap(house_key: str, text: str) -> bytes:
    """The house key under the recovery key (AES key wrap, RFC 3394)."""
    return aes_key_wrap(_derived(text, b"frontdesk key wrap", 32), bytes.fromhex(house_key))


def unwrap(wrapped: bytes, text: str) -> str:
    """The house key again. Raises InvalidInput with reason ``other_house`` when it is another house's."""
    try:
        return aes_key_unwrap(_derived(text, b"frontdesk key wrap", 32), wrapped).hex()
    except InvalidUnwrap:
        raise InvalidInput("recovery_key", "other_house") from None


def _derived(text: str, purpose: bytes, length: int) -> bytes:
    """HKDF (RFC 5869) without salt: what goes in is random already."""
    return HKDF(SHA256(), length, salt=None, info=purpose).derive(_symbols(text).encode())


def _symbols(text: str) -> str:
    """The key's 26 characters from what was typed: case, blanks, dashes and lookalikes do not matter."""
    typed = text.strip().upper().translate(_LOOKALIKES)
    if len(typed) != _SYMBOLS + _CHECK_SYMBOLS:
        raise InvalidInput("recovery_key", "length")
    symbols, check = typed[:_SYMBOLS], typed[_SYMBOLS:]
    if not set(typed) <= set(_ALPHABET) or check != _check(symbols):
        raise InvalidInput("recovery_key", "mistyped")
    return symbols


def _check(symbols: str) -> str:
    number = int.from_bytes(sha256(symbols.encode()).digest()[:2], "big")
    return _ALPHABET[number >> 11] + _ALPHABET[number >> 6 & 31]
