"""What a reader that is not ours sees in a PDF: poppler's programs."""

from __future__ import annotations

import re
import subprocess
from io import BytesIO

from PIL import Image

MM_PER_INCH = 25.4
POINTS_PER_INCH = 72


def pdf_text(pdf: bytes) -> str:
    return _run(["pdftotext", "-layout", "-", "-"], pdf).decode("utf-8")


def page_sizes_mm(pdf: bytes) -> list[tuple[float, float]]:
    """Of each page as its medium is (not as it is turned for reading), in millimetres."""
    said = _run(["pdfinfo", "-f", "1", "-l", "-1", "-box", "-"], pdf).decode()
    boxes = re.findall(r"MediaBox:\s+([\d.]+)\s+([\d.]+)\s+([\d.]+)\s+([\d.]+)", said)
    return [(_mm(float(right) - float(left)), _mm(float(top) - float(bottom))) for left, bottom, right, top in boxes]


def page_image(pdf: bytes, dpi: int, page: int = 1) -> Image.Image:
    """A page in black and white dots, as a label printer has them."""
    command = ["pdftoppm", "-r", str(dpi), "-f", str(page), "-l", str(page), "-mono", "-"]
    return Image.open(BytesIO(_run(command, pdf))).convert("L")


def fonts(pdf: bytes) -> list[str]:
    """A line per font: its name, kind, encoding and whether it is embedded."""
    return _run(["pdffonts", "-"], pdf).decode().splitlines()[2:]


def _mm(points: float) -> float:
    return points / POINTS_PER_INCH * MM_PER_INCH


def _run(command: list[str], pdf: bytes) -> bytes:
    return subprocess.run(command, input=pdf, capture_output=True, check=True).stdout
