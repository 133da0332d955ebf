"""Two thousand random recurrences before three judges; see ``tests/support/recurrences``."""

from __future__ import annotations

import random
import statistics
import time
from contextlib import suppress
from datetime import timedelta
from typing import Any

from frontdesk.domain.errors import InvalidInput
from frontdesk.domain.recurrence import Dates, dates_of
from frontdesk.domain.recurrence_phrases import describe
from tests.support.recurrences import Sample, disagreements, ours, random_sample

RULES = 2000


def run() -> dict[str, Any]:
    """How many agreed, with every disagreement by its number; and how long the house's own reckoning takes."""
    samples = [random_sample(random.Random(1_000_000 + number)) for number in range(RULES)]
    different = {number: found for number, sample in enumerate(samples) if (found := disagreements(sample))}
    dated = [said for said in map(ours, samples) if isinstance(said, Dates)]
    took = [_milliseconds(sample) for sample in samples]
    return {
        "rules": len(samples),
        "with_dates": len(dated),
        "dates": sum(len(said.spans) for said in dated),
        "disagreements": different,
        "expand_ms_median": round(statistics.median(took), 3),
        "expand_ms_worst": round(max(took), 3),
        "told_in_words": sum(_is_told(sample) for sample in samples),
    }


def _milliseconds(sample: Sample) -> float:
    began = time.perf_counter()
    with suppress(InvalidInput):
        dates_of(sample.recurrence, sample.start, timedelta(hours=1))
    return (time.perf_counter() - began) * 1000


def _is_told(sample: Sample) -> bool:
    try:
        return not describe(sample.recurrence, sample.start).special
    except InvalidInput:
        return False
