"""A page of a PDF as pixels, for the preview and for printing through a bitmap."""

from __future__ import annotations

import threading

from frontdesk.domain.errors import InvalidInput

# PDFium keeps global state and is not made for two threads at once.
_rendering = threading.Lock()

_NO_EXTRA_ROW = 1 - 1e-6
"""PDFium rounds up: a page a rounding error wider than its pixels would get one more column."""


def render_page(pdf: bytes, page: int, dpi: float) -> tuple[int, int, bytes]:
    """Width, height and RGBA bytes (four a pixel, rows without padding) of a page, counted from 0.

    Raises:
        InvalidInput: field ``page``: the document has no such page.
    """
    import pypdfium2

    with _rendering:
        document = pypdfium2.PdfDocument(pdf)
        try:
            if not 0 <= page < len(document):
                raise InvalidInput("page", "no_such_page", page)
            bitmap = document[page].render(
                scale=dpi / 72 * _NO_EXTRA_ROW, force_bitmap_format=pypdfium2.raw.FPDFBitmap_BGRA, rev_byteorder=True
            )
            row = bitmap.width * 4
            data = bytes(bitmap.buffer)
            if bitmap.stride != row:
                data = b"".join(data[start : start + row] for start in range(0, len(data), bitmap.stride))
            return bitmap.width, bitmap.height, data
        finally:
            document.close()


def page_count(pdf: bytes) -> int:
    """How many pages the document has."""
    import pypdfium2

    with _rendering:
        document = pypdfium2.PdfDocument(pdf)
        try:
            return len(document)
        finally:
            document.close()
