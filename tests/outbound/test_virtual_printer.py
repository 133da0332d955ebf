"""On a printer that is not ours: the badge arrives as it is, on its medium, or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest
import zxingcpp

from frontdesk.documents.badges import badge_pdf
from frontdesk.documents.geometry import A4, LABEL_62X100
from tests.support import virtual_printer
from tests.support.demo_documents import visitor
from tests.support.poppler import MM_PER_INCH, page_image, page_sizes_mm

DPI = 600


@pytest.fixture(scope="module")
def printer() -> None:
    if reason := virtual_printer.missing():
        pytest.skip(reason)


@pytest.mark.usefixtures("printer")
def test_a_badge_arrives_at_exact_size(tmp_path: Path) -> None:
    pdf = tmp_path / "badge.pdf"
    pdf.write_bytes(badge_pdf([visitor()]))
    assert virtual_printer.print_on_it(pdf, tmp_path, LABEL_62X100.page_mm)["phase"] == "completed"
    (printed,) = (path for path in tmp_path.glob("*.pdf") if path != pdf)
    assert page_sizes_mm(printed.read_bytes()) == [pytest.approx((62, 100), abs=0.01)]
    (symbol,) = zxingcpp.read_barcodes(page_image(printed.read_bytes(), DPI))
    edge = symbol.position.top_left.x * MM_PER_INCH / DPI, symbol.position.bottom_right.x * MM_PER_INCH / DPI
    assert edge == pytest.approx((70, 95), abs=0.2)


@pytest.mark.usefixtures("printer")
def test_a_printer_without_the_medium_says_so(tmp_path: Path) -> None:
    pdf = tmp_path / "sheet.pdf"
    pdf.write_bytes(badge_pdf([visitor()], "a4"))
    assert virtual_printer.print_on_it(pdf, tmp_path, A4.page_mm) == {"refused": "media_not_supported"}
    assert list(tmp_path.glob("*.pdf")) == [pdf]
