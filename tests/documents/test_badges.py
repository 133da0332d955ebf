"""Badges on paper: exact in size, readable by people and scanners, whatever the name."""

from __future__ import annotations

import pytest
import zxingcpp
from PIL import Image

from frontdesk.documents.badges import QR_MM, BadgeFinding, badge_findings, badge_pdf
from frontdesk.documents.geometry import STOCKS, stock_named
from frontdesk.domain.badge import BadgeFace
from frontdesk.domain.errors import InvalidInput
from tests.support.demo_documents import CODE, attendee, visitor
from tests.support.poppler import MM_PER_INCH, fonts, page_image, page_sizes_mm, pdf_text

LONG_NAME = "Christoffer Maximilian von Hohenzollern-Sigmaringen og Vestergaard-Rasmussen-Åå"


def numbered(count: int) -> list[BadgeFace]:
    return [visitor(f"Gæst {n}", code=f"V{n:017d}") for n in range(count)]


def symbols(image: Image.Image) -> list[zxingcpp.Barcode]:
    return list(zxingcpp.read_barcodes(image, formats=zxingcpp.BarcodeFormat.QRCode))


@pytest.mark.parametrize(("stock", "size"), [("label62x100", (62, 100)), ("a4", (210, 297))])
def test_the_page_is_the_medium(stock: str, size: tuple[float, float]) -> None:
    sizes = page_sizes_mm(badge_pdf(numbered(9), stock))
    assert all(page == pytest.approx(size, abs=0.01) for page in sizes)
    assert len(sizes) == {"label62x100": 9, "a4": 2}[stock]


@pytest.mark.parametrize("dpi", [203, 300])
@pytest.mark.parametrize("stock", sorted(STOCKS))
def test_every_code_is_read_at_printer_resolution(stock: str, dpi: int) -> None:
    count = stock_named(stock).per_page
    found = symbols(page_image(badge_pdf(numbered(count), stock), dpi))
    assert sorted(symbol.text for symbol in found) == [f"V{n:017d}" for n in range(count)]


@pytest.mark.parametrize("stock", sorted(STOCKS))
def test_the_code_is_printed_at_its_size(stock: str) -> None:
    """Within a tenth of a millimetre, which is two dots at this resolution."""
    image = page_image(badge_pdf([visitor()], stock), 600)
    (symbol,) = symbols(image)
    corner, opposite = symbol.position.top_left, symbol.position.bottom_right
    size = (abs(opposite.x - corner.x), abs(opposite.y - corner.y))
    assert [dots * MM_PER_INCH / 600 for dots in size] == pytest.approx([QR_MM, QR_MM], abs=0.1)


def test_places_on_a_sheet_are_a_badge_apart() -> None:
    found = {s.text: s.position.top_left for s in symbols(page_image(badge_pdf(numbered(8), "a4"), 300))}
    first, beside, below = (found[f"V{n:017d}"] for n in (0, 1, 6))
    assert (beside.x - first.x) * MM_PER_INCH / 300 == pytest.approx(100, abs=0.2)
    assert (below.y - first.y) * MM_PER_INCH / 300 == pytest.approx(3 * 62, abs=0.2)


def test_the_badge_says_who_and_whom() -> None:
    text = pdf_text(badge_pdf([visitor(), attendee()], "a4"))
    for words in ("IVÆRKSÆTTERHUSET · GÆST", "Jens Bro", "Brobyg I/S", "Vært: Mette K.", "24.12.2026"):
        assert words in text
    for words in ("IVÆRKSÆTTERHUSET · DELTAGER", "Åse Ærøskøbing", "Pitchtræning i Køge"):
        assert words in text


def test_the_role_stands_there_as_a_letter() -> None:
    assert pdf_text(badge_pdf([visitor()])).split().count("G") == 1
    assert pdf_text(badge_pdf([attendee()])).split().count("D") == 1
    assert pdf_text(badge_pdf([attendee()], lang="en")).split().count("A") == 1


def test_the_code_can_be_typed_from_the_badge() -> None:
    assert "V01234 56789A BCDEFZ" in pdf_text(badge_pdf([visitor(code=CODE)]))


def test_an_english_badge_is_english() -> None:
    text = pdf_text(badge_pdf([visitor()], lang="en"))
    assert "VISITOR" in text
    assert "Host: Mette K." in text
    assert "24 Dec 2026" in text


def test_a_sheet_begun_before_is_used_up() -> None:
    begun = badge_pdf(numbered(3), "a4", start_at=6)
    assert len(page_sizes_mm(begun)) == 2
    assert [s.text for s in symbols(page_image(begun, 200, page=2))] == ["V00000000000000002"]
    assert {s.text for s in symbols(page_image(begun, 200))} == {"V00000000000000000", "V00000000000000001"}


@pytest.mark.parametrize(
    "name", [LONG_NAME, "W" * 80, "محمد علي", "😀🎉👩‍🚀", "Zoë Nguyễn", "'; DROP TABLE", "\t\n", ""]
)
def test_no_name_breaks_a_badge(name: str) -> None:
    pdf = badge_pdf([visitor(name, company=name, host=name), attendee(name, context=name)])
    assert len(page_sizes_mm(pdf)) == 2
    assert [symbol.text for symbol in symbols(page_image(pdf, 203))] == [CODE]


def test_what_cannot_be_shown_is_told() -> None:
    faces = [visitor(), visitor("Bo 😀", company="محمد"), visitor("W" * 80)]
    assert badge_findings(faces) == (
        BadgeFinding(1, "name", missing="😀"),
        BadgeFinding(1, "company", missing="محد"),
        BadgeFinding(2, "name", cut=True),
    )


def test_a_long_name_is_in_full_where_it_fits() -> None:
    text = " ".join(pdf_text(badge_pdf([visitor("Anne-Sophie Kragelund Vestergaard-Petersen")])).split())
    for part in ("Anne-Sophie", "Kragelund", "Vestergaard-", "Petersen"):
        assert part in text


def test_the_same_badges_are_the_same_bytes() -> None:
    assert badge_pdf(numbered(3), "a4") == badge_pdf(numbered(3), "a4")


def test_letters_come_along_with_the_file() -> None:
    embedded = fonts(badge_pdf([visitor()]))
    assert embedded
    assert all("Inter" in line and "yes yes" in " ".join(line.split()) for line in embedded)


@pytest.mark.parametrize(
    ("stock", "start_at", "faces", "field"),
    [
        ("a5", 0, [visitor()], "stock"),
        ("a4", 8, [visitor()], "start_at"),
        ("a4", -1, [visitor()], "start_at"),
        ("a4", 0, [], "faces"),
        ("a4", 0, [visitor(code="V" * 40)], "code"),
    ],
)
def test_what_makes_no_badge_is_refused(stock: str, start_at: int, faces: list[BadgeFace], field: str) -> None:
    with pytest.raises(InvalidInput) as refusal:
        badge_pdf(faces, stock, start_at)
    assert refusal.value.field == field
