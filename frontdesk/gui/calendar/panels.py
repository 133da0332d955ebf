"""What stands beside the calendar: the inspector, or one of the tools that take its place for a while.

A calendar that is imported is a long table and takes the place of the calendar itself.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum

from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from frontdesk.gui.calendar.whole_screen import WholeScreen
from frontdesk.gui.screen import ScreenContext


class Tool(StrEnum):
    FIND = "find"
    CLOSE = "close"
    WAITING = "waiting"
    REQUESTS = "requests"
    IMPORT = "import"


def _find(context: ScreenContext) -> QWidget:
    from frontdesk.gui.calendar.find_panel import FindPanel

    return FindPanel(context)


def _close(context: ScreenContext) -> QWidget:
    from frontdesk.gui.calendar.closure_panel import ClosurePanel

    return ClosurePanel(context)


def _waiting(context: ScreenContext) -> QWidget:
    from frontdesk.gui.calendar.waiting_panel import WaitingPanel

    return WaitingPanel(context)


def _requests(context: ScreenContext) -> QWidget:
    from frontdesk.gui.calendar.requests_panel import RequestsPanel

    return RequestsPanel(context)


def _import(context: ScreenContext) -> QWidget:
    from frontdesk.gui.calendar.import_view import CalendarImportView

    return CalendarImportView(context)


_MAKERS: Mapping[Tool, Callable[[ScreenContext], QWidget]] = {
    Tool.FIND: _find,
    Tool.CLOSE: _close,
    Tool.WAITING: _waiting,
    Tool.REQUESTS: _requests,
    Tool.IMPORT: _import,
}


_NEED_ALL = frozenset({Tool.IMPORT})


class SidePanels:
    """Lends the place beside the calendar to one tool at a time; each is made when it is first asked for.

    *made* is told of a tool that was made, to listen to it; *left* puts the keyboard elsewhere when a tool had it.
    """

    def __init__(
        self,
        stack: QStackedWidget,
        inspector: QWidget,
        context: ScreenContext,
        made: Callable[[Tool, QWidget], None],
        left: Callable[[], None],
    ) -> None:
        self._stack, self._inspector, self._context, self._made, self._left = stack, inspector, context, made, left
        self._tools: dict[Tool, QWidget] = {}
        screen = stack.parentWidget()
        assert screen is not None, "the place beside the calendar is on a screen"
        self._whole = WholeScreen(screen)

    def open(self, tool: Tool) -> QWidget:
        """Shows a tool and gives it the focus."""
        if tool not in self._tools:
            widget = self._tools[tool] = _MAKERS[tool](self._context)
            if tool not in _NEED_ALL:
                self._stack.addWidget(widget)
            self._made(tool, widget)
        widget = self._tools[tool]
        if tool in _NEED_ALL:
            self._whole.show(widget)
        else:
            self._whole.close()
            self._stack.setCurrentWidget(widget)
        widget.setFocus()
        return widget

    def close(self) -> None:
        """Back to the inspector. Left to itself, Qt would put the keyboard into one of its fields."""
        focused = QApplication.focusWidget()
        had_keyboard = focused is not None and any(tool.isAncestorOf(focused) for tool in self._tools.values())
        self._whole.close()
        self._stack.setCurrentWidget(self._inspector)
        if had_keyboard:
            self._left()

    @property
    def shown(self) -> Tool | None:
        """The tool that stands there now; None for the inspector."""
        current = self._whole.tool or self._stack.currentWidget()
        return next((tool for tool, widget in self._tools.items() if widget is current), None)

    def all_made(self) -> Mapping[Tool, QWidget]:
        return dict(self._tools)
