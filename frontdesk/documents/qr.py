"""The QR code of a badge, made by adding tables.

A badge code has 18 characters of [0-9A-Z], so its symbol is always version 2-Q in alphanumeric mode, and the
mask is fixed here. Data bits, Reed-Solomon check bits and modules then depend linearly on the bits of the code
(over GF(2)): a symbol is the XOR of one table per set bit. The tables are taken from the `qrcode` library once;
a badge costs microseconds instead of milliseconds.
"""

from __future__ import annotations

from functools import cache
from typing import Literal

MODULES = 25
QUIET_MODULES = 4
"""Blank modules wanted on each side (ISO/IEC 18004)."""

CODE_LENGTH = 18

_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"  # the order is the mode's numbering
_VALUES = {letter: value for value, letter in enumerate(_ALPHABET)}
_BASE = len(_ALPHABET)
_BITS_PER_PAIR = 11  # alphanumeric mode packs two characters into eleven bits
_PAIRS = CODE_LENGTH // 2
_MASK = 2
_ALPHANUMERIC: Literal[2] = 2  # mode indicator; digits alone would be packed more tightly
_ROW_BITS = 32  # a row of an image is padded to whole bytes
_BYTES = MODULES * _ROW_BITS // 8


def module_rows(code: str) -> bytes:
    """The symbol as a 1-bit image: 25 rows of 4 bytes, 1 is dark, most significant bit left, no quiet zone.

    Raises:
        ValueError: not 18 characters of [0-9A-Z].
    """
    return _symbol(code).to_bytes(_BYTES, "big")


def mask_operators(code: str) -> str:
    """PDF operators that paint the symbol into the unit square, as one image mask in the current fill colour."""
    light = (_symbol(code) ^ ((1 << _BYTES * 8) - 1)).to_bytes(_BYTES, "big")  # in a mask, 0 paints
    return f"BI /IM true /W {MODULES} /H {MODULES} /BPC 1 /F /AHx ID {light.hex()}> EI"


def _symbol(code: str) -> int:
    if len(code) != CODE_LENGTH or not (code.isascii() and code.isalnum() and code == code.upper()):
        raise ValueError("a badge code has 18 characters of 0-9 and A-Z")
    blank, tables = _tables()
    symbol = blank
    for pair in range(_PAIRS):
        value = _VALUES[code[2 * pair]] * _BASE + _VALUES[code[2 * pair + 1]]
        for bit in range(_BITS_PER_PAIR):
            if value >> bit & 1:
                symbol ^= tables[pair][bit]
    return symbol


@cache
def _tables() -> tuple[int, tuple[tuple[int, ...], ...]]:
    """The symbol of all zeros, and what each bit of each pair changes in it."""
    blank = _library_symbol("0" * CODE_LENGTH)
    return blank, tuple(
        tuple(blank ^ _library_symbol(_code_with(pair, 1 << bit)) for bit in range(_BITS_PER_PAIR))
        for pair in range(_PAIRS)
    )


def _code_with(pair: int, value: int) -> str:
    letters = ["00"] * _PAIRS
    letters[pair] = _ALPHABET[value // _BASE] + _ALPHABET[value % _BASE]
    return "".join(letters)


def _library_symbol(text: str) -> int:
    from qrcode.constants import ERROR_CORRECT_Q
    from qrcode.main import QRCode
    from qrcode.util import QRData

    drawing = QRCode(version=2, error_correction=ERROR_CORRECT_Q, border=0, mask_pattern=_MASK)
    drawing.add_data(QRData(text, mode=_ALPHANUMERIC))
    drawing.make(fit=False)
    symbol = 0
    for row in drawing.get_matrix():
        dark = "".join("1" if module else "0" for module in row)
        symbol = symbol << _ROW_BITS | int(dark, 2) << (_ROW_BITS - MODULES)
    return symbol
