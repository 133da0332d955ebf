"""Rosters and the evacuation list, read back by poppler."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime

import pytest

from frontdesk.documents.evacuation import evacuation_pdf
from frontdesk.documents.rosters import roster_pdf
from tests.support.demo_documents import evacuation_list, roster
from tests.support.poppler import page_sizes_mm, pdf_text

MADE_AT = datetime(2026, 11, 23, 14, tzinfo=UTC)


def test_a_roster_keeps_the_order_it_was_given() -> None:
    text = pdf_text(roster_pdf(roster(["Åse Ærø", "Bo Li", "Øjvind Dam"]), "da", MADE_AT))
    assert text.index("Åse Ærø") < text.index("Bo Li") < text.index("Øjvind Dam")


def test_a_roster_says_what_where_and_when() -> None:
    text = pdf_text(roster_pdf(roster(["Bo Li"]), "da", MADE_AT))
    for words in (
        "Åbent hus",
        "mandag den 23. november 2026 kl. 16.00–18.00",
        "Arrangør: El-Ringen · Lokale: Salen, Fyrtårnet · 1 tilmeldte",
        "Underskrift",
        "09:05",
        "Dannet 23.11.2026 kl. 15.00",
        "Side 1 af 1",
    ):
        assert words in text


def test_a_long_roster_repeats_its_heading_and_counts_its_pages() -> None:
    pdf = roster_pdf(roster([f"Deltager {n:04d}" for n in range(1000)]), "da", MADE_AT)
    pages = pdf_text(pdf).split("\f")[:-1]
    assert len(page_sizes_mm(pdf)) == len(pages) > 30
    assert all("Underskrift" in page and f"Side {n} af {len(pages)}" in page for n, page in enumerate(pages, 1))
    assert all(f"Deltager {n:04d}" in "".join(pages) for n in range(1000))


def test_an_empty_roster_can_still_be_signed() -> None:
    assert "Brug de tomme linjer" in pdf_text(roster_pdf(roster([]), "da", MADE_AT))


@pytest.mark.parametrize("name", ["W" * 80, "محمد علي", "😀", ""])
def test_no_name_breaks_a_roster(name: str) -> None:
    assert "Side 1 af 1" in pdf_text(roster_pdf(roster([name]), "da", MADE_AT))


def test_the_evacuation_list_counts_people_not_lines() -> None:
    text = pdf_text(evacuation_pdf(evacuation_list(2)))
    assert "12 i huset" in text
    for words in ("Åse0 (11)", "Mette Krogh", "Samtale 1", "09:12", "Dannet 23.11.2026 kl. 15.00"):
        assert words in text


def test_an_empty_house_is_told_in_words() -> None:
    assert "Ingen gæster er tjekket ind." in pdf_text(evacuation_pdf(evacuation_list(0)))


def test_a_long_evacuation_list_runs_over_pages() -> None:
    pages = pdf_text(evacuation_pdf(evacuation_list(60))).split("\f")[:-1]
    assert len(pages) > 2
    assert all("Vært" in page for page in pages)


def test_lists_speak_english() -> None:
    assert "Attendee list".upper() in pdf_text(roster_pdf(roster(["Bo"]), "en", MADE_AT))
    assert "12 in the house" in pdf_text(evacuation_pdf(evacuation_list(2), "en"))


def test_the_same_list_is_the_same_bytes() -> None:
    assert evacuation_pdf(evacuation_list()) == evacuation_pdf(dataclasses.replace(evacuation_list()))
