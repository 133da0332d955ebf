"""What can go wrong on the way out of the house."""

from __future__ import annotations

from frontdesk.domain.errors import EnvironmentProblem


class PrinterUnavailable(EnvironmentProblem):
    """The document did not reach a printer; the PDF can still be saved or shown.

    ``reason`` is a stable word: unsupported_system, no_spooler, no_such_printer, not_accepting,
    media_not_supported, unreachable, timeout or refused; ``detail`` is what the other side said, in its words.
    """

    code = "printer_unavailable"

    def __init__(self, printer: str, reason: str, detail: str = "") -> None:
        super().__init__(printer=printer, reason=reason, detail=detail)
        self.printer, self.reason, self.detail = printer, reason, detail
