"""The workbook, opened by another program's library."""

from __future__ import annotations

from datetime import datetime
from io import BytesIO

import openpyxl
import pytest
from openpyxl.workbook import Workbook

from frontdesk.exports.spreadsheet import usage_report_xlsx
from tests.support.demo_documents import JOURNAL_HEAD, usage_report


@pytest.fixture
def book() -> Workbook:
    return openpyxl.load_workbook(BytesIO(usage_report_xlsx(usage_report())))


def rows(book: Workbook, sheet: str) -> list[tuple[object, ...]]:
    return list(book[sheet].iter_rows(values_only=True))


def test_each_part_has_its_sheet(book: Workbook) -> None:
    assert book.sheetnames == ["Nøgletal", "Lokaler", "Arrangementer", "Vejledning", "Definitioner"]
    english = openpyxl.load_workbook(BytesIO(usage_report_xlsx(usage_report(), "en")))
    assert english.sheetnames == ["Key figures", "Rooms", "Events", "Advice", "Definitions"]


def test_numbers_are_numbers(book: Workbook) -> None:
    assert rows(book, "Lokaler")[1] == ("Idéværkstedet", 200, 128.5, pytest.approx(0.6425), 41, 3, 2, 121, 1, 4)
    assert rows(book, "Vejledning")[1] == ("Mette Krogh", 41, pytest.approx(62 + 1 / 3), 1)
    assert book["Lokaler"]["D2"].number_format == "0.0%"


def test_days_are_days_on_the_wall_clock(book: Workbook) -> None:
    assert rows(book, "Arrangementer")[1][2] == datetime.fromisoformat("2026-10-01T17:00")


def test_key_figures(book: Workbook) -> None:
    figures = dict(row[:2] for row in rows(book, "Nøgletal"))
    assert figures["Besøg"] == 1284
    assert figures["Udeblivelser"] == 9
    assert figures["Lukkedage"] == "15.10.2026 Personaledag (09.00–12.00)"
    assert figures["Dannet"] == datetime.fromisoformat("2026-11-02T08:15")
    assert figures["Journal"] == JOURNAL_HEAD


def test_text_is_never_a_formula(book: Workbook) -> None:
    """A room may be called =Salen; it was never open, so its occupancy is empty."""
    assert rows(book, "Lokaler")[2] == ("'=Salen", 0, 0, None, 0, 0, 0, 0, 0, 0)
    assert all(cell.data_type != "f" for sheet in book for row in sheet.iter_rows() for cell in row)


def test_the_same_report_is_the_same_bytes() -> None:
    assert usage_report_xlsx(usage_report()) == usage_report_xlsx(usage_report())


def test_the_file_was_made_when_the_report_was(book: Workbook) -> None:
    assert book.properties.created == datetime.fromisoformat("2026-11-02T07:15")
