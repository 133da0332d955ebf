from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.application.delimited_text import LARGEST_FILE, MOST_COLUMNS, MOST_ROWS, rows_of
from frontdesk.domain.errors import InvalidInput

TABLE = (("Navn", "Firma"), ("Søren Å", "Prøve & Søn"), ("Zoë", ""))


def written(separator: str, line_end: str = "\r\n") -> str:
    return line_end.join(separator.join(row) for row in TABLE) + line_end


def refusal(data: bytes) -> tuple[str, object]:
    with pytest.raises(InvalidInput) as refused:
        rows_of(data)
    assert refused.value.field == "file"
    return refused.value.reason, refused.value.value


@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_every_usual_way_of_writing_a_table_is_read(separator: str, encoding: str) -> None:
    assert rows_of(written(separator).encode(encoding)) == TABLE


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_every_line_end_is_read(line_end: str) -> None:
    assert rows_of(written(";", line_end).encode()) == TABLE


def test_quoted_cells_keep_separators_quotes_and_line_ends() -> None:
    text = 'Navn;Firma\r\n"Berg; Søn";"""Citat"" & Co"\r\nBo;"linje 1\nlinje 2"\r\n'
    assert rows_of(text.encode())[1:] == (("Berg; Søn", '"Citat" & Co'), ("Bo", "linje 1\nlinje 2"))


def test_blank_rows_stay_so_that_rows_keep_their_numbers() -> None:
    assert rows_of(b"Navn;Firma\n\nBo;X\n") == (("Navn", "Firma"), (), ("Bo", "X"))
    assert rows_of(b"sep=|\nNavn|Firma\nBo|X;Y\n") == ((), ("Navn", "Firma"), ("Bo", "X;Y"))


def test_commas_inside_names_do_not_make_columns() -> None:
    assert rows_of("Navn\nHansen, Lars\nKjær, Bo\n".encode()) == (("Navn",), ("Hansen, Lars",), ("Kjær, Bo",))
    assert rows_of(b"Navn\tFirma\nHansen, Lars\tA, B, C\n")[1] == ("Hansen, Lars", "A, B, C")


def test_a_title_above_the_table_does_not_hide_the_separator() -> None:
    assert rows_of(b"Deltagerliste\n\nNavn;Firma;Mail\nBo;X;b@example.invalid\n")[3] == ("Bo", "X", "b@example.invalid")


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b" \r\n\r\n", "empty"),
        ("\ufeff".encode(), "empty"),
        (b"Navn;Firma\nBo\x00;X\n", "not_text"),
        ("Navn;Firma\nBo\x00;X\n".encode("utf-16"), "not_text"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "not_text"),
        (b"\xff\xfeN\x00\x00", "not_text"),
        (b"Navn;Firma\n\x81;\x8d\n", "not_text"),
        (b"\x7fELF\x02", "not_text"),
        (b"PK\x03\x04rest", "workbook"),
        (b"\xd0\xcf\x11\xe0rest", "workbook"),
        (b"x" * 200_000, "not_a_table"),
    ],
)
def test_what_is_no_table_is_refused_and_says_why(data: bytes, reason: str) -> None:
    assert refusal(data)[0] == reason


def test_a_quotation_never_closed_is_pointed_out_instead_of_swallowing_the_rest() -> None:
    assert refusal(b'Navn;Firma\nBo;X\n"Ib;Y\nEva;Z\n') == ("bad_quotes", 3)


def test_size_rows_and_columns_are_limited() -> None:
    assert refusal(b"a" * (LARGEST_FILE + 1))[0] == "too_large"
    assert len(rows_of(b"a;b\n" * MOST_ROWS)) == MOST_ROWS
    assert refusal(b"a;b\n" * (MOST_ROWS + 1))[0] == "too_many_rows"
    assert refusal(b"a" + b";" * MOST_COLUMNS)[0] == "too_many_columns"


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    with contextlib.suppress(InvalidInput):
        assert any(rows_of(data))
