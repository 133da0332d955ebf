"""One window in a process of its own: tells when it was painted, when its data was there, and what it weighs.

``python -m tests.benchmarks.window_probe bare|ours BEGAN_NS [HOUSE]``; ``BEGAN_NS`` is the monotonic clock when the
process was started. Prints one line of JSON.
"""

from __future__ import annotations

import json
import sys
import time

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QWidget


class Stopwatch(QObject):
    """Notes when the watched window was painted first."""

    def __init__(self, began_ns: int) -> None:
        super().__init__()
        self._began_ns = began_ns
        self.marks: dict[str, float] = {}

    def mark(self, name: str) -> None:
        self.marks.setdefault(name, (time.monotonic_ns() - self._began_ns) / 1e9)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            QTimer.singleShot(0, lambda: self.mark("painted_s"))
        return super().eventFilter(watched, event)


def bare(watch: Stopwatch) -> None:
    app = QApplication([])
    label = QLabel("Frontdesk")
    label.installEventFilter(watch)
    label.resize(1440, 900)
    label.show()
    QTimer.singleShot(300, app.quit)
    app.exec()


def ours(watch: Stopwatch, house: str) -> None:
    from frontdesk.application.services import StartOptions
    from frontdesk.bootstrap import services
    from frontdesk.gui.application import Session, make_application
    from frontdesk.gui.preferences import Preferences

    app = make_application()
    session = Session(app, services(StartOptions(house)), Preferences())
    watch_window(session.window, watch)
    session.when_open(lambda _house: wait_for_data(session, watch, app))
    app.exec()
    session.end()


def watch_window(window: QWidget, watch: Stopwatch) -> None:
    """The window was painted before the constructor returned: ``after_paint`` repaints at once."""
    window.installEventFilter(watch)
    watch.mark("painted_s")


def wait_for_data(session: object, watch: Stopwatch, app: QApplication) -> None:
    """Data is there when the screen shown has had every question answered and was painted with it."""
    window = session.window  # type: ignore[attr-defined]

    def look() -> None:
        if not window.dispatcher.idle:
            QTimer.singleShot(1, look)
            return
        window.repaint()
        watch.mark("data_s")
        watch.marks["memory_mb"] = round(memory_mb(), 1)
        QTimer.singleShot(0, app.quit)

    QTimer.singleShot(0, look)


def memory_mb() -> float:
    import psutil

    return float(psutil.Process().memory_info().rss) / 1e6


def main() -> None:
    watch = Stopwatch(int(sys.argv[2]))
    if sys.argv[1] == "bare":
        bare(watch)
    else:
        ours(watch, sys.argv[3])
    print(json.dumps(watch.marks))


if __name__ == "__main__":
    main()
