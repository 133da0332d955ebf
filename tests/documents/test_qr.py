"""Our symbols are those of the library, module by module."""

from __future__ import annotations

import string

import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from qrcode.constants import ERROR_CORRECT_Q
from qrcode.main import QRCode
from qrcode.util import MODE_ALPHA_NUM, QRData

from frontdesk.documents import qr

codes = st.text(string.ascii_uppercase + string.digits, min_size=qr.CODE_LENGTH, max_size=qr.CODE_LENGTH)


def library_matrix(code: str, mask: int) -> list[list[bool]]:
    drawing = QRCode(version=2, error_correction=ERROR_CORRECT_Q, border=0, mask_pattern=mask)
    drawing.add_data(QRData(code, mode=MODE_ALPHA_NUM))
    drawing.make(fit=False)
    return [[bool(module) for module in row] for row in drawing.get_matrix()]


def our_matrix(code: str) -> list[list[bool]]:
    rows = qr.module_rows(code)
    line = len(rows) // qr.MODULES
    bits = ["".join(f"{byte:08b}" for byte in rows[start : start + line]) for start in range(0, len(rows), line)]
    return [[bit == "1" for bit in row[: qr.MODULES]] for row in bits]


@given(codes)
def test_a_symbol_is_the_sum_of_its_tables(code: str) -> None:
    assert our_matrix(code) == library_matrix(code, mask=2)


@given(codes)
def test_a_reader_reads_the_code(code: str) -> None:
    image = Image.new("L", (qr.MODULES + 8, qr.MODULES + 8), 255)
    for y, row in enumerate(our_matrix(code)):
        for x, dark in enumerate(row):
            image.putpixel((x + 4, y + 4), 0 if dark else 255)
    (found,) = zxingcpp.read_barcodes(image.resize((image.width * 4, image.height * 4), Image.Resampling.NEAREST))
    assert (found.text, found.ec_level) == (code, "Q")


@pytest.mark.parametrize("code", ["", "V0123456789ABCDEF", "v0123456789abcdefz", "V0123456789ABCDEF ", "Ø" * 18])
def test_anything_else_is_refused(code: str) -> None:
    with pytest.raises(ValueError, match="18 characters"):
        qr.module_rows(code)
