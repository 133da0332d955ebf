"""Waiting for another process, which cannot tell when it is ready."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import TypeVar

PATIENCE_SECONDS = 30.0

T = TypeVar("T")


def until(ask: Callable[[], T], patience_s: float = PATIENCE_SECONDS) -> T:
    """What *ask* answers, as soon as that is true in itself; the test ends when patience does."""
    deadline = time.monotonic() + patience_s
    pause = threading.Event()
    while not (answer := ask()):
        if time.monotonic() > deadline:
            raise AssertionError(f"nothing came of {ask!r} in {patience_s:g} s")
        pause.wait(0.02)
    return answer
