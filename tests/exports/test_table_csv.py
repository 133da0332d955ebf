"""The CSV, read back."""

from __future__ import annotations

import csv
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.exports.safe_text import neutralised
from frontdesk.exports.table_csv import usage_report_csv
from tests.support.demo_documents import usage_report


def lines(data: bytes) -> list[list[str]]:
    return list(csv.reader(StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";"))


def test_it_is_what_danish_excel_opens() -> None:
    data = usage_report_csv(usage_report())
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.count(b"\n") == data.count(b"\r\n") == len(lines(data))


def test_a_figure_a_line() -> None:
    read = lines(usage_report_csv(usage_report()))
    assert read[0] == ["sektion", "række", "nøgletal", "værdi", "enhed"]
    assert ["Nøgletal", "Besøg", "Værdi", "1284", "antal"] in read
    assert ["Lokaler", "Idéværkstedet", "Bookede timer", "128,5", "timer"] in read
    assert ["Lokaler", "Idéværkstedet", "Belægning", "64,25", "%"] in read
    assert ["Arrangementer", "Pitchtræning (01.10.2026)", "Fremmødte", "15", "antal"] in read
    assert ["Arrangementer", "Pitchtræning (01.10.2026)", "Start", "2026-10-01T17:00", ""] in read
    assert {len(line) for line in read} == {5}


def test_rooms_without_open_time_have_no_occupancy_and_no_formula() -> None:
    assert ["Lokaler", "'=Salen", "Belægning", "", "%"] in lines(usage_report_csv(usage_report()))


def test_english_has_a_decimal_point() -> None:
    read = lines(usage_report_csv(usage_report(), "en"))
    assert ["Rooms", "Idéværkstedet", "Booked hours", "128.5", "hours"] in read


@pytest.mark.parametrize("text", ["=1+1", "+45 12345678", "-3", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1"])
def test_what_looks_like_a_formula_is_text(text: str) -> None:
    assert neutralised(text) == f"'{text}"


@given(st.text())
def test_text_is_never_lost(text: str) -> None:
    assert neutralised(text).endswith(text)
    assert len(neutralised(text)) - len(text) in {0, 1}
