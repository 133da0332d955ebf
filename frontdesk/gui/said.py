"""Something said to a person: the point in a few words, and what helps."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Said:
    headline: str
    detail: str = ""
