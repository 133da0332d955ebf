"""A PDF being drawn: set up the same way for every document, and the same bytes for the same drawing."""

from __future__ import annotations

from io import BytesIO

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from frontdesk.documents.fonts import REGULAR, register_fonts
from frontdesk.documents.geometry import points
from frontdesk.notation import Language

# Streams need not be text: nobody mails PDFs over seven bits any more, and it was a third of the time.
rl_config.useA85 = 0


class PdfFile:
    """Draw on ``canvas``, then ``finish``.

    ``turned``: a page across which the drawing lies; viewers show it upright, the medium keeps its size. The
    drawing then has to turn itself into the page's own coordinates.
    """

    def __init__(self, title: str, page_mm: tuple[float, float], lang: Language, *, turned: bool = False) -> None:
        register_fonts()
        self._out = BytesIO()
        size = (points(page_mm[0]), points(page_mm[1]))
        # ReportLab takes the size as it is seen, and writes the page's own one.
        seen = size[::-1] if turned else size
        self.canvas = Canvas(
            self._out,
            pagesize=seen,
            invariant=1,
            lang=lang,
            pageCompression=1,
            initialFontName=REGULAR,  # type: ignore[arg-type]  # the stubs take it for a number
        )
        self.canvas.setTitle(title)
        self.canvas.setCreator("Frontdesk")
        if turned:
            self.canvas.setPageRotation(90)

    def finish(self) -> bytes:
        self.canvas.save()
        return self._out.getvalue()
