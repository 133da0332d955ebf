"""The real window in a process of its own, with a person's questions about it on standard input.

``python -m tests.support.window_process HOUSE``. Each line in is a question as JSON, each line out its answer: where
something is on the screen and what it says. The process itself never presses anything.
"""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLabel, QMenu, QTableView, QWidget

from frontdesk.application.services import StartOptions
from frontdesk.bootstrap import services
from frontdesk.domain.time_span import TimeSpan
from frontdesk.gui.application import Session, make_application
from frontdesk.gui.preferences import Preferences
from frontdesk.gui.timeline.geometry import Box
from frontdesk.gui.timeline.view import TimelineView


class Questions(QObject):
    """Lines from standard input, brought to the window's thread."""

    came = Signal(str)

    def listen(self) -> None:
        for line in sys.stdin:
            self.came.emit(line)
        self.came.emit('{"ask": "quit"}')


class Answerer:
    """Answers about the widgets that can be seen."""

    def __init__(self, app: QApplication, session: Session) -> None:
        self._app = app
        self._session = session

    def answer(self, line: str) -> None:
        question = json.loads(line)
        ask: Callable[..., None] = getattr(self, f"ask_{question.pop('ask')}")
        try:
            ask(**question)
        except Exception as error:  # whoever asked must not wait for ever
            tell({"missing": repr(error)})

    def ask_quit(self) -> None:
        self._app.quit()

    def ask_idle(self) -> None:
        """Answers when the house is open and everything asked of it was answered."""
        if not self._session.window.dispatcher.idle:
            QTimer.singleShot(5, self.ask_idle)
        else:
            tell({"place": self._session.window.title_label.text()})

    def ask_widget(self, name: str, within: str) -> None:
        around = [one for one in self._widgets() if one.objectName() == within]
        found = [one for one in self._widgets() if one.objectName() == name]
        if within:
            found = [one for one in found if any(outer.isAncestorOf(one) for outer in around)]
        tell(described(found[0]) if found else {"missing": name})

    def ask_texts(self) -> None:
        tell([said(one) for one in self._widgets() if said(one)])

    def ask_focus(self) -> None:
        widget = QApplication.focusWidget()
        tell(described(widget) if widget else {"missing": "focus"})

    def ask_row(self, name: str, text: str) -> None:
        """The middle of the first row of a list or table that holds a text."""
        found = [one for one in self._widgets() if one.objectName() == name and isinstance(one, QAbstractItemView)]
        tell(row_place(found[0], text) if found else {"missing": name})

    def ask_time(self, resource_id: int, start: str, end: str) -> None:
        """The rectangle of a time in the calendar that is shown, scrolled into view."""
        view = self._calendar()
        span = TimeSpan(datetime.fromisoformat(start), datetime.fromisoformat(end))
        column = view.board.column_of(resource_id, span)
        box = view.board.box(column, span) if column is not None else None
        if box is None:
            tell({"missing": "time"})
            return
        tell(box_place(view, box))

    def ask_block(self, title: str, resource_id: int) -> None:
        """The rectangle of a booking in the calendar that is shown, scrolled into view."""
        view = self._calendar()
        for block in view.board.all_blocks():
            if block.occurrence.title == title and resource_id in block.occurrence.resource_ids:
                tell(box_place(view, block.box))
                return
        tell({"missing": title})

    def ask_button(self, text: str) -> None:
        found = [one for one in self._widgets() if isinstance(one, QAbstractButton) and text in one.text()]
        tell(described(found[0]) if found else {"missing": text})

    def ask_label(self, text: str) -> None:
        found = [one for one in self._widgets() if isinstance(one, QLabel) and text in one.text()]
        tell(described(found[0]) if found else {"missing": text})

    def ask_entry(self, text: str) -> None:
        """The middle of an entry of the menu that is open."""
        for menu in (one for one in self._widgets() if isinstance(one, QMenu)):
            for action in menu.actions():
                if text in action.text():
                    at = menu.mapToGlobal(menu.actionGeometry(action).center())
                    tell({"x": at.x(), "y": at.y()})
                    return
        tell({"missing": text})

    def _calendar(self) -> TimelineView:
        return next(one for one in self._widgets() if isinstance(one, TimelineView))

    def _widgets(self) -> list[QWidget]:
        found: list[QWidget] = []
        for top in QApplication.topLevelWidgets():
            if top.isVisible():
                found += [top, *(one for one in top.findChildren(QWidget) if one.isVisible())]
        return found


def box_place(view: TimelineView, box: Box) -> dict[str, int]:
    view.bring_into_view(box)
    rect = view.screen_rect(box)
    return {"x": rect.x(), "y": rect.y(), "width": rect.width(), "height": rect.height()}


def row_place(view: QAbstractItemView, text: str) -> dict[str, Any]:
    model = view.model()
    columns = model.columnCount() if isinstance(view, QTableView) else 1
    for row in range(model.rowCount()):
        for column in range(columns):
            index = model.index(row, column)
            if text in str(index.data() or ""):
                view.scrollTo(index)
                rect = view.visualRect(index)
                at = view.viewport().mapToGlobal(rect.center())
                return {"x": at.x(), "y": at.y(), "row": row}
    return {"missing": text}


def said(widget: QWidget) -> str:
    if isinstance(widget, QLabel):
        return widget.text()
    text = getattr(widget, "text", None)
    return str(text()) if callable(text) and not isinstance(widget, QAbstractItemView) else ""


def described(widget: QWidget) -> dict[str, Any]:
    corner = widget.mapToGlobal(QPoint(0, 0))
    return {
        "name": widget.objectName(),
        "x": corner.x(),
        "y": corner.y(),
        "width": widget.width(),
        "height": widget.height(),
        "text": said(widget),
        "enabled": widget.isEnabled(),
        "focus": widget.hasFocus(),
    }


def tell(answer: object) -> None:
    sys.stdout.write(json.dumps(answer, ensure_ascii=False) + "\n")
    sys.stdout.flush()


def main() -> None:
    app = make_application()
    session = Session(app, services(StartOptions(sys.argv[1])), Preferences())
    answerer = Answerer(app, session)
    questions = Questions()
    questions.came.connect(answerer.answer)
    session.when_open(lambda _house: threading.Thread(target=questions.listen, daemon=True).start())
    app.exec()
    session.end()


if __name__ == "__main__":
    main()
