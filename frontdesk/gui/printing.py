"""Getting paper out: to a printer of the system, or as a PDF that is shown. Nothing waits on the window's thread.

A job is asked about until the printer has said how it went: a spooler may take a job and cancel it afterwards.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from frontdesk.application.services import PrinterChoice, PrintState, Services
from frontdesk.gui.dispatcher import Dispatcher
from frontdesk.gui.notices import Notice, Tone, WayOut
from frontdesk.gui.preferences import Preferences
from frontdesk.gui.text_fields import takes_text

Document = Callable[[], bytes]

POLL_MS = 700
MOST_PRINTERS = 4
PDF = "pdf"
"""The preference that stands for "no printer: show it as a PDF"."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Printing", text)


class Printing:
    """Prints documents as the person chose last time, or asks how the first time."""

    def __init__(
        self,
        window: QWidget,
        dispatcher: Dispatcher,
        services: Services,
        preferences: Preferences,
        notify: Callable[[Notice], None],
    ) -> None:
        self._window = window
        self._dispatcher = dispatcher
        self._services = services
        self._preferences = preferences
        self._notify = notify
        self._folder = Path(tempfile.gettempdir())

    def print_or_save(self, make: Document, title: str, media_mm: tuple[float, float]) -> None:
        """Prints where it was printed last; asks when that has never been chosen."""
        chosen = self._preferences.printer
        if not chosen:
            self.choose(make, title, media_mm)
        elif chosen == PDF:
            self.show_pdf(make, title)
        else:
            self._print(make, title, media_mm, chosen)

    def choose(self, make: Document, title: str, media_mm: tuple[float, float]) -> None:
        """Asks where to, in a notice that takes nothing from whoever is typing: a printer, the screen, a file."""

        def offer(printers: tuple[PrinterChoice, ...]) -> None:
            ways = [self._way(one.name, one.name, make, title, media_mm) for one in _best_first(printers)]
            ways.append(self._way(_tr("Vis som PDF"), PDF, make, title, media_mm))
            ways.append(WayOut(_tr("Gem som PDF …"), lambda: self.save(make, f"{file_name(title)}.pdf")))
            asked = not takes_text(QApplication.focusWidget())
            text = _tr("Hvor skal udskriften hen?") if printers else _tr("Der er ingen printer på denne pc")
            self._notify(Notice(Tone.INFO, text, title, tuple(ways), stays=True, asked=asked))

        self._dispatcher.make(self._services.printers.available, offer, lambda _error: offer(()))

    def _way(self, text: str, printer: str, make: Document, title: str, media_mm: tuple[float, float]) -> WayOut:
        return WayOut(text, lambda: self._take(printer, make, title, media_mm))

    def _take(self, printer: str, make: Document, title: str, media_mm: tuple[float, float]) -> None:
        self._preferences.printer = printer
        self.print_or_save(make, title, media_mm)

    def show_pdf(self, make: Document, title: str) -> None:
        """Writes the document to a private temporary folder and opens it with the system's viewer."""

        def write() -> Path:
            folder = Path(tempfile.mkdtemp(prefix="frontdesk-", dir=self._folder))
            path = folder / f"{file_name(title)}.pdf"
            self._services.write_file(path, make())
            return path

        self._dispatcher.make(write, self._opened)

    def _opened(self, path: Path) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
        other = WayOut(_tr("Vælg printer …"), self._forget_printer)
        self._notify(Notice(Tone.OK, _tr("{0} er klar som PDF").format(path.stem), str(path), (other,)))

    def _forget_printer(self) -> None:
        self._preferences.printer = ""
        self._notify(Notice(Tone.INFO, _tr("Næste udskrift spørger, hvor den skal hen")))

    def save(self, make: Document, name: str) -> None:
        """Asks for a place and writes the document there, whole or not at all."""
        folder = self._preferences.folder or str(Path.home())
        chosen, _ = QFileDialog.getSaveFileName(self._window, _tr("Gem som"), str(Path(folder) / name))
        if not chosen:
            return
        path = Path(chosen)
        self._preferences.folder = str(path.parent)
        self._dispatcher.make(lambda: self._services.write_file(path, make()), lambda _: self._saved(path))

    def _saved(self, path: Path) -> None:
        show = WayOut(_tr("Vis fil"), lambda: self._open(path))
        folder = WayOut(_tr("Åbn mappe"), lambda: self._open(path.parent))
        self._notify(Notice(Tone.OK, _tr("Gemt: {0}").format(path.name), str(path.parent), (show, folder)))

    @staticmethod
    def _open(path: Path) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def _print(self, make: Document, title: str, media_mm: tuple[float, float], printer: str) -> None:
        def submit() -> object:
            return self._services.printers.submit(make(), printer, media_mm, title)

        def failed(_error: Exception) -> None:
            self._did_not_print(make, title, media_mm, printer, "")

        self._dispatcher.make(submit, lambda job: self._follow(job, make, title, media_mm, printer), failed)

    def _follow(self, job: object, make: Document, title: str, media_mm: tuple[float, float], printer: str) -> None:
        def heard(state: PrintState) -> None:
            if not state.final:
                QTimer.singleShot(POLL_MS, lambda: self._follow(job, make, title, media_mm, printer))
            elif state.phase == "completed":
                self._notify(Notice(Tone.OK, _tr("{0} er udskrevet på {1}").format(title, printer)))
            else:
                self._did_not_print(make, title, media_mm, printer, state.reason)

        def failed(_error: Exception) -> None:
            self._did_not_print(make, title, media_mm, printer, "")

        self._dispatcher.make(lambda: self._services.printers.state(job), heard, failed)

    def _did_not_print(
        self, make: Document, title: str, media_mm: tuple[float, float], printer: str, reason: str
    ) -> None:
        ways = (
            WayOut(_tr("Prøv igen"), lambda: self._print(make, title, media_mm, printer)),
            WayOut(_tr("Vis som PDF"), lambda: self.show_pdf(make, title)),
            WayOut(_tr("Anden printer …"), lambda: self.choose(make, title, media_mm)),
        )
        text = _tr("{0} blev ikke udskrevet på {1}").format(title, printer)
        self._notify(Notice(Tone.WARN, text, reason, ways, stays=True))


def _best_first(printers: tuple[PrinterChoice, ...]) -> list[PrinterChoice]:
    """The default printer first, those that are not ready last; as many as a notice holds."""
    return sorted(printers, key=lambda one: (not one.ready, not one.is_default, one.name))[:MOST_PRINTERS]


def file_name(title: str) -> str:
    """A title as a file name that every system takes."""
    return re.sub(r"[^\w .-]+", "_", title).strip(" .")[:80] or "dokument"
