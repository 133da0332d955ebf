"""Whether whoever waits for an answer is still there: a screen may be gone when its answer comes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeVar

from PySide6.QtCore import QObject
from shiboken6 import isValid

T = TypeVar("T")


def while_there(callback: Callable[[T], None]) -> Callable[[T], None]:
    """The callback, silent once a Qt object it belongs to or refers to was deleted."""

    def call(value: T) -> None:
        if still_there(callback):
            callback(value)

    return call


def still_there(callback: Callable[..., object]) -> bool:
    """False when the method's object, or one that the function closes over, was deleted by Qt."""
    return all(isValid(held) for held in _objects(callback, depth=3))


def _objects(callback: Callable[..., object], depth: int) -> Iterator[QObject]:
    for held in _held(callback):
        if isinstance(held, QObject):
            yield held
        elif callable(held) and depth:
            yield from _objects(held, depth - 1)


def _held(callback: Callable[..., object]) -> Iterator[object]:
    yield getattr(callback, "__self__", None)
    for cell in getattr(callback, "__closure__", None) or ():
        try:
            yield cell.cell_contents
        except ValueError:  # not assigned yet
            continue
