"""The usage report as one long CSV table, a figure a line: what a spreadsheet's pivot or a script wants."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import datetime
from io import StringIO

from frontdesk.document_words import ReportWords, words
from frontdesk.domain.report import UsageReport
from frontdesk.exports.report_tables import Cell, Kind, Table, report_tables
from frontdesk.exports.safe_text import neutralised
from frontdesk.notation import Language, plain_number_text

_DECIMALS = 4


def usage_report_csv(report: UsageReport, lang: Language = "da") -> bytes:
    """UTF-8 with BOM, ``;``, CRLF; columns section, row, figure, value, unit; decimal comma in Danish.

    Shares are percentages, hours decimal hours, moments ISO 8601 on the house's wall clock.
    """
    said = words(lang).report
    out = StringIO(newline="")
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow((said.section, said.row, said.figure.lower(), said.value.lower(), said.unit))
    for table in report_tables(report, lang):
        writer.writerows(_lines(table, said, lang))
    return out.getvalue().encode("utf-8-sig")


def _lines(table: Table, said: ReportWords, lang: Language) -> Iterator[tuple[str, ...]]:
    for row in table.rows:
        for figure, cell in zip(table.columns[1:], row.cells[1:], strict=True):
            value = _value(cell, lang)
            yield table.name, neutralised(row.label), figure, value, _unit(cell.kind, said)


def _value(cell: Cell, lang: Language) -> str:
    match cell.value:
        case None:
            return ""
        case str(text):
            return neutralised(text)
        case datetime() as moment:
            return moment.isoformat(timespec="minutes")
        case number:
            return plain_number_text(number * 100 if cell.kind is Kind.SHARE else number, _DECIMALS, lang)


def _unit(kind: Kind, said: ReportWords) -> str:
    return {Kind.COUNT: said.unit_count, Kind.HOURS: said.unit_hours, Kind.SHARE: "%"}.get(kind, "")
