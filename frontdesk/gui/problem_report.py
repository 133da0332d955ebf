"""An error nobody expected: written down, told in plain words, and the work goes on."""

from __future__ import annotations

import sys
import threading
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from frontdesk.gui.problem_log import Problem, describe, log_file, write_down


def _tr(text: str) -> str:
    return QCoreApplication.translate("ProblemReport", text)


def report_problem(error: BaseException, window: QWidget) -> None:
    """Writes the error down and tells the person at the desk. Called on the window's thread.

    While one report is open, others are only written down: a stream of them must not keep anybody from working.
    """
    problem = describe(error)
    write_down(problem, log_file())
    if not window.findChildren(ProblemDialog):
        ProblemDialog(problem, window).open()


class Hooks(QObject):
    """Hears of every error that nobody caught, on any thread, from ``install`` to ``remove``."""

    _happened = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._earlier = sys.excepthook, threading.excepthook
        self._happened.connect(self._report, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        sys.excepthook = self._main
        threading.excepthook = self._thread

    def remove(self) -> None:
        sys.excepthook, threading.excepthook = self._earlier

    def _main(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, Exception):
            self._happened.emit(error.with_traceback(trace))
        else:
            self._earlier[0](kind, error, trace)

    def _thread(self, arguments: threading.ExceptHookArgs) -> None:
        if isinstance(arguments.exc_value, Exception):
            self._happened.emit(arguments.exc_value)

    def _report(self, error: Exception) -> None:
        report_problem(error, self._window)


class ProblemDialog(QDialog):
    """What happened, that nothing is lost, and the text for whoever looks after the program."""

    def __init__(self, problem: Problem, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(_tr("Noget gik galt"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(640, 420)
        self._text = problem.text
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(12)
        layout.addWidget(_words(_tr("Det gik ikke, og det er programmets fejl"), "title"))
        layout.addWidget(_words(_tr("Alt, der er vist som gemt, er gemt. Du kan roligt arbejde videre.")))
        layout.addWidget(
            _words(_tr("Sker det igen, så send teksten til dem, der passer programmet. Der står ingen navne i den."))
        )
        layout.addWidget(self._report_text())
        layout.addWidget(self._buttons())

    def _report_text(self) -> QPlainTextEdit:
        edit = QPlainTextEdit(self._text)
        edit.setReadOnly(True)
        edit.setTabChangesFocus(True)
        edit.setAccessibleName(_tr("Tekst til dem, der passer programmet"))
        return edit

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        copy = QPushButton(_tr("Kopiér teksten"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._text))
        go_on = QPushButton(_tr("Arbejd videre"))
        go_on.setProperty("role", "primary")
        go_on.setDefault(True)
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(go_on, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        go_on.setFocus()
        return buttons


def _words(text: str, scale: str = "") -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    label.setProperty("scale", scale)
    return label
