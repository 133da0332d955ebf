"""Pages as pixels."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
import zxingcpp
from PIL import Image

from frontdesk.documents.badges import badge_pdf
from frontdesk.documents.pdf_images import page_count, render_page
from frontdesk.domain.errors import InvalidInput
from tests.support.demo_documents import CODE, visitor


def test_a_label_is_seen_upright_at_its_size() -> None:
    width, height, rgba = render_page(badge_pdf([visitor()]), 0, 254)
    assert (width, height) == (1000, 620)
    image = Image.frombytes("RGBA", (width, height), rgba)
    assert image.getpixel((5, 5)) == (255, 255, 255, 255)
    (symbol,) = zxingcpp.read_barcodes(image.convert("L"), formats=zxingcpp.BarcodeFormat.QRCode)
    assert (symbol.text, symbol.orientation) == (CODE, 0)


def test_colours_are_in_order() -> None:
    """The visitor's box is green: more green than red and blue."""
    width, _height, rgba = render_page(badge_pdf([visitor()]), 0, 254)
    at = (62 * width + 850) * 4
    red, green, blue, alpha = rgba[at : at + 4]
    assert green > blue > red
    assert alpha == 255


def test_two_threads_may_ask_at_once() -> None:
    pdf = badge_pdf([visitor()] * 6)
    with ThreadPoolExecutor(2) as pool:
        pictures = list(pool.map(lambda page: render_page(pdf, page, 60), range(6)))
    assert len(set(pictures)) == 1


def test_a_page_that_is_not_there_is_refused() -> None:
    pdf = badge_pdf([visitor()])
    assert page_count(pdf) == 1
    with pytest.raises(InvalidInput):
        render_page(pdf, 1, 60)
