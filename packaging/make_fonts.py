"""Make resources/fonts/ from the npm package inter-ui, which holds Inter with all its characters.

A face for the window and for paper is TrueType with outlines of the glyf kind (ReportLab reads no other),
and holds the Latin letters of Europe, punctuation, arrows and signs: 100 KB instead of 400.

    npm pack inter-ui@4.1.1 && tar xzf inter-ui-4.1.1.tgz
    python -m venv fonts-venv && fonts-venv/bin/pip install fonttools brotli
    fonts-venv/bin/python packaging/make_fonts.py package resources/fonts
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

FACES = ("Regular", "Medium", "SemiBold", "Bold")
FEATURES = ["kern", "mark", "mkmk", "ccmp", "locl", "tnum", "case"]
CHARACTERS = (
    range(0x0020, 0x007F),  # ASCII
    range(0x00A0, 0x0250),  # Latin-1, Latin Extended A and B
    range(0x02B9, 0x02DE),  # modifier letters
    range(0x0300, 0x0329),  # combining accents: names arrive composed or not
    range(0x1E80, 0x1EA0),  # Welsh and the capital ß
    range(0x2010, 0x2040),  # dashes, quotation marks, ellipsis
    range(0x20A0, 0x20C0),  # currencies
    range(0x2190, 0x21AA),  # arrows
    (0x2116, 0x2122, 0x2212, 0x2248, 0x2260, 0x2264, 0x2265, 0x2713, 0x2717, 0x25CF, 0x25CB, 0x2318),
)


def main() -> None:
    """Read the unpacked package named first, write the faces into the folder named second."""
    package, target = Path(sys.argv[1]), Path(sys.argv[2])
    for face in FACES:
        font = TTFont(package / "web" / f"Inter-{face}.woff2", recalcTimestamp=False)
        reduce(font)
        font.save(target / f"Inter-{face}.ttf")
    shutil.copyfile(package / "LICENSE.txt", target / "LICENSE.txt")


def reduce(font: TTFont) -> None:
    """Keep our characters and features; drop hints, which nothing here draws with."""
    options = subset.Options(layout_features=FEATURES, hinting=False, name_IDs=["*"], notdef_outline=True)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[code for block in CHARACTERS for code in block])
    subsetter.subset(font)
    font.flavor = None


if __name__ == "__main__":
    main()
