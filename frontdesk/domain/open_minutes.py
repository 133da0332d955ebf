"""How much of a use lies within opening hours: the numerator and denominator of occupancy."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

Seconds = tuple[int, int]
"""A half-open stretch in seconds since 1970, UTC."""


class OpenStretches:
    """The open stretches of a period, sorted and apart, for fast clipping of many uses."""

    def __init__(self, stretches: Sequence[Seconds]) -> None:
        self._starts = [start for start, _ in stretches]
        self._ends = [end for _, end in stretches]
        lengths = [end - start for start, end in stretches]
        self._before = [0, *accumulate(lengths)]

    @property
    def total(self) -> int:
        """Open seconds in all."""
        return self._before[-1]

    def open_until(self, at: int) -> int:
        """Open seconds before an instant."""
        index = bisect_right(self._starts, at)
        if index == 0:
            return 0
        return self._before[index - 1] + min(at, self._ends[index - 1]) - self._starts[index - 1]

    def within(self, start: int, end: int) -> int:
        """Open seconds of the use ``[start, end)``."""
        return self.open_until(end) - self.open_until(start)
