"""A sentence understood: some that reception says, in a house of fifty rooms, and the very first one of a day."""

from __future__ import annotations

import subprocess
import sys
from datetime import time
from typing import Any

from frontdesk.application.sentences.understanding import understand
from frontdesk.application.sentences.vocabulary import Named, Vocabulary
from tests.benchmarks.measure import as_installed, timed
from tests.support.sentences import NOW, VOCABULARY

NAME = "sentences"
RUNS = 2000

SENTENCES = (
    "6 personer torsdag 14-16",
    "book Fyrtårnet i morgen kl 14-15 til Lone Vestergaard, 6 pers",
    "flyt Demo Havbrug fra Fyrtårnet til Salen på onsdag kl 14",
    "book Idéværkstedet hver mandag og onsdag 9-10 til 1. marts, ikke i uge 7 og 8",
    "hvem er her",
    "Ægir Demobæk",
    "reserve Salen every other Friday from 2 to 4 pm for 10 weeks",
    "kl 1-2-3-4-5-6-7 til kl 8 til kl 9 hver hver hver uge uge uge 7 8 9 10 11 12",
)
_FIRST = """
import time
from frontdesk.application.sentences.understanding import understand
from tests.support.sentences import NOW, VOCABULARY
began = time.perf_counter()
understand("book hver tirsdag kl 9-11 til jul", VOCABULARY, NOW)
print(time.perf_counter() - began)
"""


def run() -> dict[str, Any]:
    """Each of the sentences in turn; the names of the house are known, as they are in a window."""
    vocabulary = large_house()
    taken = timed(lambda number: understand(SENTENCES[number % len(SENTENCES)], vocabulary, NOW), RUNS, warm_up=80)
    slowest = max(
        timed(lambda _, text=sentence: understand(text, vocabulary, NOW), 50).median for sentence in SENTENCES
    )
    return {**taken.as_ms(), "slowest_sentence_ms": round(slowest * 1000, 3), "first_of_all_ms": first_of_all()}


def large_house() -> Vocabulary:
    rooms = tuple(Named(100 + number, f"Lokale {number}") for number in range(1, 44))
    return Vocabulary((*VOCABULARY.rooms, *rooms), VOCABULARY.advisors, VOCABULARY.topics, time(7), time(22))


def first_of_all() -> float:
    """In a process of its own: the patterns are made, which a window leaves to a worker."""
    done = subprocess.run(
        [sys.executable, "-c", _FIRST], env=as_installed(), capture_output=True, text=True, check=True, timeout=60
    )
    return round(float(done.stdout) * 1000, 1)
