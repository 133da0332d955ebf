"""Badge codes: opaque, typable, hard to misread.

Kind letter + 16 Crockford base32 characters (80 bits) + an ISO 7064 MOD 37,36 check character. A code says
nothing about its bearer; the house derives it from a secret, so the same badge prints again with the same code,
and keeps only its fingerprint.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum

from frontdesk.domain.badge import BadgeKind

CODE_LENGTH = 18

_PAYLOAD_BYTES = 10
_CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_FROM_RFC4648 = bytes.maketrans(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", _CROCKFORD.encode())
_AS_READ = str.maketrans("ILO", "110")
_LOOK_ALIKE = {"1": "1IL", "I": "1IL", "L": "1IL", "0": "0O", "O": "0O"}

# Scanners may put an AIM symbology identifier such as "]Q1" in front; a Danish layout makes "¨" of the bracket.
_SYMBOLOGY = re.compile(r"^[\]¨][A-Za-z]\d")


class CodeVerdict(StrEnum):
    OK = "ok"
    BAD_CHECKSUM = "bad_checksum"
    FOREIGN = "foreign"


@dataclass(frozen=True, slots=True)
class CodeCheck:
    """``wrong_at`` is the place, counted from 1, of the first character no badge code can hold there."""

    verdict: CodeVerdict
    wrong_at: int | None = None


def derive(secret: bytes, kind: BadgeKind, badge_id: int) -> str:
    """The code of a badge: always the same for the same house secret, kind and number."""
    digest = hmac.digest(secret, b"badge code %b %d" % (kind.encode(), badge_id), hashlib.sha256)
    body = kind + base64.b32encode(digest[:_PAYLOAD_BYTES]).translate(_FROM_RFC4648).decode()
    return body + _check_character(body)


def fingerprint(secret: bytes, code: str) -> bytes:
    """What the database keeps and looks up instead of a normalised code: 32 bytes that do not give it away."""
    return hmac.digest(secret, b"badge fingerprint " + code.encode(), hashlib.sha256)


def normalise(raw: str) -> str:
    """A code as scanned or typed, as it was printed.

    Takes away control characters, spaces and hyphens (also the "+" that a US scanner's hyphen becomes on a Danish
    layout), undoes Caps Lock, and reads I and L as 1 and O as 0. Anything not of our shape only gets upper case.
    """
    visible = "".join(character for character in raw if character.isprintable() and not character.isspace())
    code = "".join(character for character in _SYMBOLOGY.sub("", visible) if not _separates(character)).upper()
    if len(code) != CODE_LENGTH or code[0] not in _KINDS:
        return code
    body = code[0] + code[1:-1].translate(_AS_READ)
    return body + _check_character_meant(body, code[-1])


def check(code: str) -> CodeCheck:
    """Whether a normalised code is one of ours and was read right; says nothing about who carries it.

    A code that lost or gained one character counts as misread, not as foreign.
    """
    if not code or code[0] not in _KINDS or abs(len(code) - CODE_LENGTH) > 1:
        return CodeCheck(CodeVerdict.FOREIGN)
    wrong_at = _first_wrong(code)
    if wrong_at is not None:
        return CodeCheck(CodeVerdict.BAD_CHECKSUM, wrong_at)
    fits = len(code) == CODE_LENGTH and _check_character(code[:-1]) == code[-1]
    return CodeCheck(CodeVerdict.OK if fits else CodeVerdict.BAD_CHECKSUM)


def grouped(code: str) -> str:
    """The code in threes, for reading aloud and typing."""
    return " ".join(code[at : at + 3] for at in range(0, len(code), 3))


_KINDS = frozenset(BadgeKind)
_BODY_CHARACTERS = frozenset(_CROCKFORD)
_CHECK_CHARACTERS = frozenset("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")


def _check_character(body: str) -> str:
    # The package costs more to import than a thousand checks; the window does not wait for it.
    from stdnum.iso7064 import mod_37_36

    return mod_37_36.calc_check_digit(body)


def _check_character_meant(body: str, read: str) -> str:
    """ISO 7064 uses I, L and O as well: a typed look-alike of the right character is taken for it."""
    if read not in _LOOK_ALIKE or not _BODY_CHARACTERS.issuperset(body[1:]):
        return read
    expected = _check_character(body)
    return expected if expected in _LOOK_ALIKE[read] else read


def _first_wrong(code: str) -> int | None:
    for place, character in enumerate(code[1:-1], start=2):
        if character not in _BODY_CHARACTERS:
            return place
    return None if code[-1] in _CHECK_CHARACTERS else len(code)


def _separates(character: str) -> bool:
    return character == "+" or unicodedata.category(character) == "Pd"
