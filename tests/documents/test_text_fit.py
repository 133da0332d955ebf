"""Text in a box: never wider than it, as large as it may be, cut visibly or not at all."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from frontdesk.documents.fonts import BOLD, REGULAR, missing_glyphs, printable, text_width
from frontdesk.documents.text_fit import ELLIPSIS, fit, wrap

WIDTH = 160.0


@given(st.text(max_size=100), st.integers(1, 3))
def test_nothing_is_wider_than_its_box(text: str, lines: int) -> None:
    fitted = fit(text, BOLD, WIDTH, 30, 13, lines)
    assert len(fitted.lines) <= lines
    assert 13 <= fitted.size_pt <= 30
    assert all(text_width(line, BOLD, fitted.size_pt) <= WIDTH + 0.01 for line in fitted.lines)


@given(st.text("abcdeæøå -", max_size=120), st.integers(1, 3))
def test_nothing_is_lost_unless_it_says_so(text: str, lines: int) -> None:
    fitted = fit(text, REGULAR, WIDTH, 30, 13, lines)
    assert fitted.cut == fitted.lines[-1].endswith(ELLIPSIS)
    if not fitted.cut:
        assert "".join(fitted.lines).replace(" ", "") == printable(text).replace(" ", "")


def test_short_text_keeps_its_size() -> None:
    assert fit("Jens Bro", BOLD, WIDTH, 30, 13, 2).lines == ("Jens Bro",)
    assert fit("Jens Bro", BOLD, WIDTH, 30, 13, 2).size_pt == 30


def test_longer_text_breaks_where_that_makes_it_larger() -> None:
    one, two = (fit("Åse Ærøskøbing-Østergaard", BOLD, WIDTH, 30, 6, lines) for lines in (1, 2))
    assert two.lines == ("Åse Ærøskøbing-", "Østergaard")
    assert two.size_pt > one.size_pt


def test_lines_stay_within_their_height() -> None:
    fitted = fit("En to tre fire fem seks syv otte", BOLD, WIDTH, 30, 6, 3, height_pt=40)
    assert len(fitted.lines) * fitted.size_pt <= 40


def test_letters_the_typeface_lacks_are_seen_and_named() -> None:
    assert printable("Bo 😀 علي") == "Bo ? ???"
    assert missing_glyphs("Bo 😀 علي 😀?") == "😀علي"
    assert missing_glyphs("Zoë, Søren Ångström, Łukasz?") == ""


def test_an_accent_the_typeface_lacks_is_dropped_not_the_letter() -> None:
    assert printable("Nguyễn Thị") == "Nguyên Thi"
    assert missing_glyphs("Nguyễn Thị") == "ễị"


def test_letters_are_composed_and_joiners_dropped() -> None:
    assert printable("A\u030ase\u200d  Ø\ufe0f\n") == "Åse Ø"


def test_paragraphs_wrap_at_words() -> None:
    lines = wrap("Bookede minutter inden for åbningstiden divideret med åbne minutter", REGULAR, 10, WIDTH)
    assert len(lines) > 1
    assert all(text_width(line, REGULAR, 10) <= WIDTH for line in lines)
    assert " ".join(lines) == "Bookede minutter inden for åbningstiden divideret med åbne minutter"
