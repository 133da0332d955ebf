"""Tab goes where the eye goes: line by line from the top, each from left to right, also to what was added later."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget


def tab_stops(within: QWidget) -> list[QWidget]:
    """The widgets that can be tabbed to now, in reading order."""
    stops = [widget for widget in within.findChildren(QWidget) if _takes_tab(widget, within)]
    return [stops[number] for number in reading_order([_place(widget, within) for widget in stops])]


def next_stop(stops: Sequence[QWidget], here: QWidget | None, *, forwards: bool) -> QWidget | None:
    """The one after or before; None at either end, and from outside."""
    numbers = [
        number for number, stop in enumerate(stops) if here is not None and (stop is here or stop.isAncestorOf(here))
    ]
    if not numbers:
        return None
    number = numbers[-1] + (1 if forwards else -1)
    return stops[number] if 0 <= number < len(stops) else None


def _takes_tab(widget: QWidget, within: QWidget) -> bool:
    tabbed = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
    return tabbed and widget.isEnabled() and widget.isVisibleTo(within)


def _place(widget: QWidget, within: QWidget) -> QRect:
    return QRect(widget.mapTo(within, QPoint(0, 0)), widget.size())


def reading_order(places: Sequence[QRect]) -> list[int]:
    """The numbers of the places: those whose middle lies beside the first of a line are on that line."""
    left = sorted(range(len(places)), key=lambda number: (places[number].top(), places[number].left()))
    ordered: list[int] = []
    while left:
        first = places[left[0]]
        line = [number for number in left if first.top() <= places[number].center().y() <= first.bottom()]
        ordered += sorted(line, key=lambda number: places[number].left())
        left = [number for number in left if number not in line]
    return ordered
