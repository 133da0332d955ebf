"""The month on paper."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime

from frontdesk.documents.usage_report import usage_report_pdf
from tests.support.demo_documents import usage_report
from tests.support.poppler import page_sizes_mm, pdf_text


def test_the_figures_are_there_in_danish() -> None:
    text = pdf_text(usage_report_pdf(usage_report()))
    for words in (
        "Månedsrapport oktober 2026",
        "1.284",
        "62,3",
        "30 af 40 mødte",
        "Idéværkstedet",
        "64 %",
        "128,5",
        "15.10.2026 Personaledag (09.00–12.00)",
        "Dannet 02.11.2026 kl. 08.15 · journal 3fa9c1d2e4b5",
        "Side 1 af ",
    ):
        assert words in text


def test_a_room_that_was_never_open_has_no_occupancy() -> None:
    line = next(line for line in pdf_text(usage_report_pdf(usage_report())).splitlines() if "=Salen" in line)
    assert line.split()[:2] == ["=Salen", "–"]


def test_definitions_are_printed() -> None:
    assert "Bookede minutter inden for åbningstiden" in pdf_text(usage_report_pdf(usage_report()))


def test_a_month_that_is_not_over_is_preliminary() -> None:
    early = usage_report(made_at=datetime(2026, 10, 31, 22, 59, tzinfo=UTC))
    assert "Foreløbig" in pdf_text(usage_report_pdf(early))
    assert "Foreløbig" not in pdf_text(usage_report_pdf(usage_report()))


def test_many_events_run_over_pages_with_their_heading() -> None:
    pages = pdf_text(usage_report_pdf(usage_report(events=80))).split("\f")[:-1]
    assert len(pages) == len(page_sizes_mm(usage_report_pdf(usage_report(events=80)))) > 2
    assert sum("Tilmeldte" in page and "Pitchtræning" in page for page in pages) >= 3


def test_an_empty_month_says_so() -> None:
    empty = dataclasses.replace(usage_report(), rooms=(), events=(), advice=(), closing_days=(), journal_head="")
    text = pdf_text(usage_report_pdf(empty))
    for words in ("Ingen arrangementer", "Ingen vejledning", "Ingen lukkedage", "Ingen lokaler"):
        assert words in text


def test_the_report_speaks_english() -> None:
    text = pdf_text(usage_report_pdf(usage_report(), "en"))
    for words in ("Monthly report October 2026", "1,284", "128.5", "Made 2 Nov 2026 08:15"):
        assert words in text


def test_the_same_report_is_the_same_bytes() -> None:
    assert usage_report_pdf(usage_report()) == usage_report_pdf(usage_report())
