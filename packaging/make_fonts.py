"""Make resources/fonts/ from the npm package @fontsource/inter.

The package ships each face as woff2 in pieces by script; the window and ReportLab want one TrueType file
a face. Latin and extended Latin together cover Danish, the Nordic and the central European languages.

    npm pack @fontsource/inter@5.3.0 && tar xzf fontsource-inter-5.3.0.tgz
    python -m venv fonts-venv && fonts-venv/bin/pip install fonttools brotli
    fonts-venv/bin/python packaging/make_fonts.py package resources/fonts
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

from fontTools import subset
from fontTools.merge import Merger
from fontTools.ttLib import TTFont

FACES = {400: "Regular", 500: "Medium", 600: "SemiBold", 700: "Bold"}
PIECES = ("latin", "latin-ext")
FEATURES = ["kern", "mark", "mkmk", "ccmp", "locl", "tnum", "pnum"]


def main() -> None:
    """Read the unpacked package named first, write the faces into the folder named second."""
    package, target = Path(sys.argv[1]), Path(sys.argv[2])
    for weight, face in FACES.items():
        pieces = [package / "files" / f"inter-{piece}-{weight}-normal.woff2" for piece in PIECES]
        font = merged(pieces)
        name_face(font, face, weight)
        font.save(target / f"Inter-{face}.ttf")
    shutil.copyfile(package / "LICENSE", target / "LICENSE.txt")


def merged(pieces: list[Path]) -> TTFont:
    """One font with every character of the pieces; a character in two of them is taken from the first."""
    taken: set[int] = set()
    with tempfile.TemporaryDirectory() as folder:
        files = []
        for piece in pieces:
            font = TTFont(piece, recalcTimestamp=False)
            reduce(font, set(font.getBestCmap()) - taken)
            taken |= set(font.getBestCmap())
            files.append(str(Path(folder) / f"{piece.stem}.ttf"))
            font.save(files[-1])
        font = Merger().merge(files)
        font.recalcTimestamp = False
        font["head"].modified = font["head"].created
        return font


def reduce(font: TTFont, characters: set[int]) -> None:
    """Keep these characters and the features we use; drop hints, which nothing here draws with."""
    options = subset.Options(layout_features=FEATURES, hinting=False, name_IDs=["*"], notdef_outline=True)
    options.drop_tables += ["STAT"]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=characters)
    subsetter.subset(font)
    font.flavor = None


def name_face(font: TTFont, face: str, weight: int) -> None:
    """Let every system find the face as family Inter in its weight.

    Old naming knows four styles a family only: Medium and SemiBold are families of their own there, and
    say their real family and style in the typographic names.
    """
    plain = face in ("Regular", "Bold")
    names = {
        1: "Inter" if plain else f"Inter {face}",
        2: face if plain else "Regular",
        4: f"Inter {face}",
        6: f"Inter-{face}",
        16: "Inter",
        17: face,
    }
    for number, text in names.items():
        font["name"].setName(text, number, 3, 1, 0x409)
    font["OS/2"].usWeightClass = weight
    bold = face == "Bold"
    font["OS/2"].fsSelection = 0x20 if bold else 0x40
    font["head"].macStyle = 1 if bold else 0


if __name__ == "__main__":
    main()
