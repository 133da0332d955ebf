"""Short names for use on the command line and in file names."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container
from itertools import count

_DANISH = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa"})


def slug(name: str) -> str:
    """Lower-case ASCII letters, digits and hyphens; Danish letters written out. Never empty."""
    plain = unicodedata.normalize("NFKD", name.casefold().translate(_DANISH)).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:40] or "x"


def free_slug(name: str, taken: Container[str]) -> str:
    """The name's slug, numbered from 2 if it is taken."""
    first = slug(name)
    numbered = (first if number == 1 else f"{first}-{number}" for number in count(1))
    return next(candidate for candidate in numbered if candidate not in taken)
