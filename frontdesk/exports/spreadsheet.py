"""The usage report as a workbook: one sheet a part, numbers as numbers."""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO
from typing import Any

from frontdesk.domain.report import UsageReport
from frontdesk.exports.report_tables import Cell, Kind, Table, report_tables
from frontdesk.exports.safe_text import neutralised
from frontdesk.notation import Language, month_text

_NUMBER_FORMATS = {
    Kind.COUNT: "#,##0",
    Kind.HOURS: "#,##0.0",
    Kind.SHARE: "0.0%",
    Kind.MOMENT: "dd\\.mm\\.yyyy\\ hh:mm",
}
_WIDEST = 90
_LONGEST_TEXT = 32_767  # what a cell of the format holds


def usage_report_xlsx(report: UsageReport, lang: Language = "da") -> bytes:
    """The workbook's bytes; the same report gives the same bytes (its date of creation is the report's)."""
    from xlsxwriter import Workbook

    out = BytesIO()
    book = Workbook(out, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    made = report.made_at.astimezone(UTC).replace(tzinfo=None)
    title = f"{report.house} {month_text(report.year, report.month, lang)}"
    book.set_properties({"title": neutralised(title), "author": "Frontdesk", "created": made})
    formats = {kind: book.add_format({"num_format": pattern}) for kind, pattern in _NUMBER_FORMATS.items()}
    formats[Kind.TEXT] = book.add_format({"text_wrap": True, "valign": "top"})
    heading = book.add_format({"bold": True, "bg_color": "#DFF0EC", "bottom": 1, "text_wrap": True})
    for table in report_tables(report, lang):
        _write_sheet(book.add_worksheet(table.name), table, formats, heading)
    book.close()
    return out.getvalue()


def _write_sheet(sheet: Any, table: Table, formats: dict[Kind, Any], heading: Any) -> None:
    sheet.freeze_panes(1, 0)
    for column, name in enumerate(table.columns):
        sheet.write_string(0, column, name, heading)
        sheet.set_column(column, column, _width(table, column))
    for number, row in enumerate(table.rows, 1):
        for column, cell in enumerate(row.cells):
            _write_cell(sheet, number, column, cell, formats[cell.kind])
    if table.rows:
        sheet.autofilter(0, 0, len(table.rows), len(table.columns) - 1)


def _write_cell(sheet: Any, row: int, column: int, cell: Cell, pattern: Any) -> None:
    match cell.value:
        case None:
            sheet.write_blank(row, column, None, pattern)
        case str(text):
            sheet.write_string(row, column, neutralised(text)[:_LONGEST_TEXT], pattern)
        case datetime() as moment:
            sheet.write_datetime(row, column, moment, pattern)
        case number:
            sheet.write_number(row, column, number, pattern)


def _width(table: Table, column: int) -> int:
    """Wide enough to read, in characters."""
    lengths = [_length(row.cells[column]) for row in table.rows]
    return min(max([len(table.columns[column]) + 3, *lengths]), _WIDEST)


def _length(cell: Cell) -> int:
    if cell.kind is Kind.MOMENT:
        return len("dd.mm.yyyy hh:mm") + 1
    return len(cell.value) if isinstance(cell.value, str) else 0
