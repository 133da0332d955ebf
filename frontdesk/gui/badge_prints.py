"""Badges on their way out: to a printer, a file or the screen. Faces are read and drawn on the documents thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from frontdesk.application.visits import BadgeFaces
from frontdesk.domain.badge import BadgeFace
from frontdesk.gui.screen import Document, ScreenContext

LABEL_STOCK, SHEET_STOCK = "label62x100", "a4"
"""The stocks that the window offers."""


@dataclass(frozen=True, slots=True)
class BadgePicture:
    """The first badge of a choice, drawn: RGBA bytes."""

    face: BadgeFace
    width: int
    height: int
    rgba: bytes


class BadgePrints:
    """Of visits or registrations, as the query for their faces says."""

    def __init__(self, context: ScreenContext) -> None:
        self._context = context

    def print(self, of: BadgeFaces, stock: str, title: str) -> None:
        """Where badges were printed last, or asks; *title* names the print job or the file."""
        media = self._context.services.documents.badge_size_mm(stock)
        self._context.print_or_save(self._document(of, stock), title, media)

    def save(self, of: BadgeFaces, stock: str, name: str) -> None:
        self._context.save(self._document(of, stock), f"{name}.pdf")

    def picture(self, of: BadgeFaces, stock: str, dpi: float, then: Callable[[BadgePicture | None], None]) -> None:
        """Draws the first badge; None when there is none to draw any more."""
        dispatcher, documents = self._context.dispatcher, self._context.services.documents

        def draw() -> BadgePicture | None:
            faces = dispatcher.house().ask(of)
            if not faces:
                return None
            pdf = documents.badges(faces[:1], stock)
            return BadgePicture(faces[0], *documents.render_page(pdf, 0, dpi))

        dispatcher.make(draw, then)

    def _document(self, of: BadgeFaces, stock: str) -> Document:
        dispatcher, documents = self._context.dispatcher, self._context.services.documents

        def make() -> bytes:
            faces = dispatcher.house().ask(of)
            return documents.badges(faces, stock)

        return make
