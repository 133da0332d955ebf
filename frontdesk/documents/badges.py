"""Badges: who someone is, who they visit and a code to scan, at exact size on labels or sheets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.lib.colors import Color
from reportlab.pdfgen.canvas import Canvas

from frontdesk.document_words import BadgeWords, words
from frontdesk.documents.fonts import BOLD, MEDIUM, REGULAR, SEMIBOLD, missing_glyphs, text_width
from frontdesk.documents.geometry import BADGE_HEIGHT_MM, BADGE_WIDTH_MM, Stock, points, stock_named
from frontdesk.documents.pdf_file import PdfFile
from frontdesk.documents.qr import MODULES, QUIET_MODULES, mask_operators
from frontdesk.documents.style import ACCENT, BLACK, INFO, WHITE
from frontdesk.documents.text_fit import LEADING, Fitted, fit
from frontdesk.domain.badge import BadgeFace, BadgeKind
from frontdesk.domain.errors import InvalidInput
from frontdesk.notation import Language, day_text

_MARGIN = points(5)
_WIDTH, _HEIGHT = points(BADGE_WIDTH_MM), points(BADGE_HEIGHT_MM)

# A module of 1 mm is eight dots of a 203 dpi printer, so its edges fall between dots.
QR_MM = MODULES * 1.0
_QR = points(QR_MM)
_QR_X, _QR_Y = _WIDTH - _MARGIN - _QR, points(9.5)
_TEXT_WIDTH = _QR_X - points(QUIET_MODULES) - _MARGIN
_ROLE_BOX = points(12)
_NAME_HEIGHT = points(25)
_NAME_HEIGHT_ABOVE_CONTEXT = points(16.5)
_CUT_MARK_MM = 1.5


@dataclass(frozen=True, slots=True)
class BadgeFinding:
    """What a badge cannot show as it is: ``missing`` glyphs of a field, or a text that is ``cut``."""

    face: int
    field: str
    missing: str = ""
    cut: bool = False


def badge_pdf(
    faces: Sequence[BadgeFace], stock: str = "label62x100", start_at: int = 0, lang: Language = "da"
) -> bytes:
    """One badge per place of the stock; the same faces give the same bytes.

    ``start_at`` leaves that many places of the first page empty: a sheet begun before.

    Raises:
        InvalidInput: ``stock`` is unknown, ``start_at`` is not on the page, ``faces`` are none, or a ``code`` is
            not a badge code.
    """
    paper = stock_named(stock)
    if not 0 <= start_at < paper.per_page:
        raise InvalidInput("start_at", "outside_page", start_at)
    if not faces:
        raise InvalidInput("faces", "empty")
    title = ", ".join(dict.fromkeys(_role(face.kind, words(lang).badge)[0] for face in faces))
    file = PdfFile(title, paper.page_mm, lang, turned=paper.turned)
    _Printer(file.canvas, paper, lang).draw(faces, start_at)
    return file.finish()


def badge_findings(faces: Sequence[BadgeFace], lang: Language = "da") -> tuple[BadgeFinding, ...]:
    """What to tell before printing: letters the typeface lacks and texts that had to be cut."""
    return tuple(finding for number, face in enumerate(faces) for finding in _findings(number, face, lang))


def _findings(number: int, face: BadgeFace, lang: Language) -> list[BadgeFinding]:
    texts = _texts(face, words(lang).badge)
    found = []
    for field, text, fitted in (
        ("name", face.name, texts.name),
        ("company", face.company, texts.company),
        ("context", face.context, texts.context),
        ("host", face.host, texts.host),
    ):
        missing = missing_glyphs(text)
        if missing or (fitted and fitted.cut):
            found.append(BadgeFinding(number, field, missing, bool(fitted and fitted.cut)))
    return found


@dataclass(frozen=True, slots=True)
class _Texts:
    name: Fitted
    company: Fitted | None
    context: Fitted | None
    host: Fitted | None


def _texts(face: BadgeFace, said: BadgeWords) -> _Texts:
    height = _NAME_HEIGHT_ABOVE_CONTEXT if face.context else _NAME_HEIGHT
    return _Texts(
        name=fit(face.name, BOLD, _TEXT_WIDTH, 30, 13, max_lines=3, height_pt=height),
        company=fit(face.company, MEDIUM, _TEXT_WIDTH, 13, 9) if face.company else None,
        context=fit(face.context, SEMIBOLD, _TEXT_WIDTH, 11, 8.5, max_lines=2) if face.context else None,
        host=fit(said.host.format(host=face.host), REGULAR, _TEXT_WIDTH, 11, 8.5) if face.host else None,
    )


def _role(kind: BadgeKind, said: BadgeWords) -> tuple[str, str, Color]:
    """Word, letter and colour."""
    if kind is BadgeKind.VISITOR:
        return said.visitor, said.visitor_letter, ACCENT
    return said.attendee, said.attendee_letter, INFO


class _Printer:
    """Draws faces on a canvas; what many badges share is drawn once, as a form of the file."""

    def __init__(self, canvas: Canvas, stock: Stock, lang: Language) -> None:
        self._canvas, self._stock, self._lang = canvas, stock, lang
        self._said = words(lang).badge
        self._forms: dict[tuple[str, BadgeKind], str] = {}

    def draw(self, faces: Sequence[BadgeFace], start_at: int) -> None:
        per_page = self._stock.per_page
        for place, face in enumerate(faces, start_at):
            if place % per_page == 0 or place == start_at:
                self._open_page()
            self._draw_at(place % per_page, face)
            if place % per_page == per_page - 1 or place == start_at + len(faces) - 1:
                self._canvas.showPage()

    def _open_page(self) -> None:
        if self._stock.per_page > 1:
            self._cut_marks()

    def _draw_at(self, place: int, face: BadgeFace) -> None:
        form = self._common_form(face)
        canvas = self._canvas
        canvas.saveState()
        if self._stock.turned:
            canvas.transform(0, 1, -1, 0, points(self._stock.page_mm[0]), 0)
        else:
            x_mm, y_mm = self._stock.corner_mm(place)
            canvas.translate(points(x_mm), points(y_mm))
        canvas.doForm(form)
        self._draw_face(face)
        canvas.restoreState()

    def _draw_face(self, face: BadgeFace) -> None:
        texts = _texts(face, self._said)
        y = _HEIGHT - points(13.5)
        y = self._lines(texts.name, BOLD, y, LEADING)
        y = self._lines(texts.company, MEDIUM, y - points(1.2), 1.2)
        self._lines(texts.context, SEMIBOLD, y - points(1.2), 1.2)
        self._canvas.setFont(REGULAR, 11)
        self._canvas.drawString(_MARGIN, _MARGIN, day_text(face.day, self._lang))
        if texts.host:
            self._canvas.setFont(REGULAR, texts.host.size_pt)
            self._canvas.drawString(_MARGIN, _MARGIN + points(5.2), texts.host.lines[0])
        self._code(face.code)

    def _lines(self, fitted: Fitted | None, font: str, y: float, leading: float) -> float:
        """Draw from *y* downwards; where the next text may begin."""
        if fitted is None:
            return y
        self._canvas.setFont(font, fitted.size_pt)
        for line in fitted.lines:
            y -= fitted.size_pt * leading
            self._canvas.drawString(_MARGIN, y + fitted.size_pt * 0.22, line)
        return y

    def _code(self, code: str) -> None:
        try:
            operators = mask_operators(code)
        except ValueError:
            raise InvalidInput("code", "not_a_badge_code", code) from None
        self._canvas.addLiteral(f"q {_QR:.4f} 0 0 {_QR:.4f} {_QR_X:.4f} {_QR_Y:.4f} cm {operators} Q")
        self._canvas.setFont(MEDIUM, 6)
        groups = " ".join(code[start : start + 6] for start in range(0, len(code), 6))
        self._canvas.drawCentredString(_QR_X + _QR / 2, _MARGIN, groups)

    def _common_form(self, face: BadgeFace) -> str:
        key = (face.house, face.kind)
        if key not in self._forms:
            self._forms[key] = name = f"badge{len(self._forms)}"
            self._canvas.beginForm(name, 0, 0, _WIDTH, _HEIGHT)
            self._draw_common(face)
            self._canvas.endForm()
        return self._forms[key]

    def _draw_common(self, face: BadgeFace) -> None:
        """House, role in a word, and its letter in a box: filled for visitors, framed for attendees.

        Black, not grey: a label printer has one colour and would dither the rest.
        """
        canvas = self._canvas
        word, letter, colour = _role(face.kind, self._said)
        canvas.setFillColor(BLACK)
        house = fit(f"{face.house} · {word}".upper(), MEDIUM, _WIDTH - 3 * _MARGIN - _ROLE_BOX, 9.5, 6.5)
        canvas.setFont(MEDIUM, house.size_pt)
        canvas.drawString(_MARGIN, _HEIGHT - _MARGIN - points(3.2), house.lines[0])
        self._role_box(letter, colour, filled=face.kind is BadgeKind.VISITOR)

    def _role_box(self, letter: str, colour: Color, *, filled: bool) -> None:
        canvas = self._canvas
        x, y = _WIDTH - _MARGIN - _ROLE_BOX, _HEIGHT - _MARGIN - _ROLE_BOX
        canvas.setFillColor(colour if filled else WHITE)
        canvas.setStrokeColor(colour)
        canvas.setLineWidth(2.4)
        inset = 1.2
        canvas.roundRect(x + inset, y + inset, _ROLE_BOX - 2 * inset, _ROLE_BOX - 2 * inset, 5, stroke=1, fill=1)
        canvas.setFillColor(WHITE if filled else colour)
        canvas.setFont(BOLD, 22)
        canvas.drawString(x + (_ROLE_BOX - text_width(letter, BOLD, 22)) / 2, y + _ROLE_BOX / 2 - 8, letter)

    def _cut_marks(self) -> None:
        """A small cross on every corner of the badges: within what any printer can reach."""
        stock, canvas = self._stock, self._canvas
        canvas.setLineWidth(0.4)
        canvas.setStrokeColor(BLACK)
        reach = points(_CUT_MARK_MM)
        for column in range(stock.columns + 1):
            x = points(stock.left_mm + column * BADGE_WIDTH_MM)
            for row in range(stock.rows + 1):
                y = points(stock.bottom_mm + row * BADGE_HEIGHT_MM)
                canvas.lines([(x - reach, y, x + reach, y), (x, y - reach, x, y + reach)])
