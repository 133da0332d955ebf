"""Delimited text as other programs export it: bytes in, rows of cells out, whatever the encoding and separator."""

from __future__ import annotations

import codecs
import csv
import io
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import islice

from frontdesk.domain.errors import InvalidInput

LARGEST_FILE = 20 * 1024 * 1024
MOST_ROWS = 50_000
MOST_COLUMNS = 200

Row = tuple[str, ...]

_SEPARATORS = ";,\t|"
_SAMPLE = 50
_WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_LINE_ENDS = "\r\n"
_END = "\x1d"


def rows_of(data: bytes) -> tuple[Row, ...]:
    """The rows of a delimited text, blank ones included, so that a row's place is its number in the file less one.

    UTF-8, UTF-16 with a byte order mark, else Windows-1252; separated by semicolon, comma, tab or bar.

    Raises:
        InvalidInput: field ``file``; ``empty``, ``too_large``, ``workbook`` (a spreadsheet program's own format),
            ``not_text``, ``bad_quotes`` (a quotation never closed; the value is its row), ``not_a_table``,
            ``too_many_rows`` or ``too_many_columns``.
    """
    if len(data) > LARGEST_FILE:
        raise InvalidInput("file", "too_large", len(data))
    text = _without_directive(_decode(data))
    if not text.strip():
        raise InvalidInput("file", "empty")
    return _read(text, _separator(text))


def _decode(data: bytes) -> str:
    if data.startswith(_WORKBOOKS):
        raise InvalidInput("file", "workbook")
    for encoding in _encodings(data):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if any(unicodedata.category(character) == "Cc" and character not in "\t\r\n\f" for character in set(text)):
            break
        return text
    raise InvalidInput("file", "not_text")


def _encodings(data: bytes) -> Sequence[str]:
    marked = [encoding for mark, encoding in _MARKS if data.startswith(mark)]
    return marked or ("utf-8", "cp1252")


def _without_directive(text: str) -> str:
    """Excel writes its separator in a first line of its own; the line stays, blank, to keep the numbering."""
    first, line_end, rest = text.partition("\n")
    return line_end + rest if first.strip().lower().startswith("sep=") else text


def _separator(text: str) -> str:
    """The separator that cuts most of the first rows into the same number of columns, and into most of them.

    One that is missing from the first row must cut at least twice: "Hansen, Lars" below "Navn" is one column.
    """
    return max(_SEPARATORS, key=lambda separator: _regularity(_sample(text, separator)))


def _sample(text: str, separator: str) -> list[Row]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    try:
        return [tuple(row) for row in islice(filter(None, reader), _SAMPLE)]
    except csv.Error:
        return []


def _regularity(rows: Sequence[Row]) -> tuple[float, int]:
    widths = Counter(map(len, rows))
    least = 2 if rows and len(rows[0]) > 1 else 3
    width, share = max(widths.items(), key=lambda found: (found[1], found[0]), default=(0, 0))
    return (share / len(rows), width) if width >= least else (0.0, 0)


def _read(text: str, separator: str) -> tuple[Row, ...]:
    """A last line of our own tells whether a quotation that was never closed has swallowed the end of the file."""
    reader = csv.reader(io.StringIO(f"{text.rstrip(_LINE_ENDS)}\n{_END}", newline=""), delimiter=separator)
    try:
        rows = _bounded(tuple(row) for row in reader)
    except csv.Error as error:
        raise InvalidInput("file", "not_a_table", reader.line_num) from error
    if rows.pop() != (_END,):
        raise InvalidInput("file", "bad_quotes", len(rows) + 1)
    return tuple(rows)


def _bounded(rows: Iterable[Row]) -> list[Row]:
    found: list[Row] = []
    for row in rows:
        if len(found) > MOST_ROWS:
            raise InvalidInput("file", "too_many_rows", MOST_ROWS)
        if len(row) > MOST_COLUMNS:
            raise InvalidInput("file", "too_many_columns", len(row))
        found.append(row)
    return found
