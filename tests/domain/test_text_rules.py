from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.domain.errors import CprNumberRefused, InvalidInput
from frontdesk.domain.person_names import LONGEST_NAME, clean_name, first_name
from frontdesk.domain.text_rules import clean_text


@pytest.mark.parametrize(
    "name",
    ["Søren Å", "van der Berg", "McDonald", "Zoë 🚀", "محمد", "👩\u200d💻 Ada", "'; DROP TABLE visit", "X Æ A-12"],
)
def test_a_name_is_taken_as_it_is(name: str) -> None:
    assert clean_name(name) == name


def test_white_space_is_tidied_and_letters_composed() -> None:
    assert clean_name("  Gitte \t\n Friis\u00a0") == "Gitte Friis"
    assert clean_name("A\u030age") == "Åge"


def test_marks_that_reorder_text_are_taken_away() -> None:
    assert clean_name("Anna\u202e nesnaH\u202c") == "Anna nesnaH"
    assert clean_name("\u2067محمد\u2069") == "محمد"


@pytest.mark.parametrize("nothing", ["", "   ", "\u200b\u200d", "\u202e", "\u00ad"])
def test_a_name_without_anything_to_see_is_refused(nothing: str) -> None:
    with pytest.raises(InvalidInput) as refusal:
        clean_name(nothing)
    assert (refusal.value.field, refusal.value.reason) == ("name", "required")


@pytest.mark.parametrize("hidden", ["Anna\x00", "An\x1bna", "Anna\x7f", "Anna\ud800", "An\x1cna"])
def test_control_characters_are_refused(hidden: str) -> None:
    with pytest.raises(InvalidInput) as refusal:
        clean_text("title", hidden, 120)
    assert (refusal.value.field, refusal.value.reason) == ("title", "control_character")


def test_length_is_counted_after_tidying() -> None:
    assert len(clean_name(" " + "x" * LONGEST_NAME + " ")) == LONGEST_NAME
    with pytest.raises(InvalidInput) as refusal:
        clean_name("x" * (LONGEST_NAME + 1))
    assert refusal.value.reason == "too_long"


def test_a_cpr_number_is_refused_and_not_repeated() -> None:
    with pytest.raises(CprNumberRefused) as refusal:
        clean_text("note", "cpr 010100-0001", 2000)
    assert "010100" not in str(refusal.value)
    assert clean_text("note", "sag 010100-0008", 2000) == "sag 010100-0008"


def test_lines_stay_where_they_are_wanted() -> None:
    text = "Kaffe  kl. 9\r\n\r\n 12 stole\u2028\n"
    assert clean_text("note", text, 2000, keep_lines=True) == "Kaffe kl. 9\n\n12 stole"
    assert clean_text("title", text, 2000) == "Kaffe kl. 9 12 stole"


def test_what_is_not_required_may_be_empty() -> None:
    assert clean_text("company", " \n ", 120) == ""


@given(st.text(), st.booleans())
def test_a_clean_text_stays_as_it_is_and_can_be_stored(text: str, keep_lines: bool) -> None:
    try:
        clean = clean_text("note", text, 2000, keep_lines=keep_lines)
    except (InvalidInput, CprNumberRefused):
        return
    assert clean_text("note", clean, 2000, keep_lines=keep_lines) == clean
    assert clean.encode("utf-8").decode("utf-8") == unicodedata.normalize("NFC", clean)


@pytest.mark.parametrize(
    ("full", "first"), [("Anna Berg", "Anna"), ("Anne-Marie  Juul", "Anne-Marie"), ("Bo", "Bo"), ("", ""), (" \t", "")]
)
def test_the_first_name_is_the_first_word(full: str, first: str) -> None:
    assert first_name(full) == first
