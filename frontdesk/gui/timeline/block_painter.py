"""Paints an occurrence: its surface tells kind and state, its words fit or are left out. In content coordinates.

Colour never tells anything alone: each state has its own outline, hatch or sign. What is as it should be is calm; what
needs someone now has the one strong frame.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPen

from frontdesk.domain.booking import OccurrenceState, SeriesKind
from frontdesk.gui.icons import pixmap as icon_pixmap
from frontdesk.gui.timeline import texts
from frontdesk.gui.timeline.block import Block
from frontdesk.gui.timeline.geometry import Box
from frontdesk.gui.timeline.grid import CHIP_HEIGHT
from frontdesk.gui.timeline.style import Style, stripes, text, veiled

RADIUS = 5.0
BAR = 4
SIGN_PX = 12
_BAR_IN_USE = 7
_PAD = 5
_LINE, _SMALL_LINE = 17, 15
_TWO_LINES = 36
_SIGNS_BELOW = _LINE + 6
_LEAST_WORDS, _NARROW = 44, 84
"""Widths below which no words are written, and small ones."""

_FADED = frozenset(
    {OccurrenceState.RELEASED, OccurrenceState.GIVEN_BACK, OccurrenceState.CANCELLED, OccurrenceState.SKIPPED}
)
_KIND_ICONS = {SeriesKind.APPOINTMENT: "advisors", SeriesKind.EVENT: "events", SeriesKind.CLOSURE: "lock"}
_STATE_ICONS = {
    OccurrenceState.HELD: "clock",
    OccurrenceState.REQUESTED: "unknown",
    OccurrenceState.IN_USE: "person",
    OccurrenceState.ENDED: "check",
    OccurrenceState.RELEASED: "missing",
    OccurrenceState.GIVEN_BACK: "undo",
    OccurrenceState.CANCELLED: "void",
    OccurrenceState.SKIPPED: "void",
}
_ATTENTION_ICONS = {True: "warning"}


def paint_block(painter: QPainter, block: Block, style: Style) -> None:
    """One occurrence with what it blocks around its use."""
    painter.save()
    _paint_beyond(painter, block, style)
    paint_surface(painter, block, style)
    painter.setClipRect(_rect(block.box))
    _paint_words(painter, block, style)
    painter.restore()


def paint_surface(painter: QPainter, block: Block, style: Style) -> None:
    """What lies under the words of an occurrence; leaves the painter clipped to its bar."""
    bar, surface = bar_and_surface(block, style)
    rect = QRectF(_rect(block.box))
    radius = min(RADIUS, rect.height() / 2, rect.width() / 2)
    pen = _outline(block, bar, surface, style)
    painter.setPen(pen)
    painter.setBrush(_fill(block, surface, style))
    if pen.style() is not Qt.PenStyle.NoPen:
        inset = pen.widthF() / 2
        rect.adjust(inset, inset, -inset, -inset)
    painter.drawRoundedRect(rect, radius, radius)
    _paint_bar(painter, block, bar, radius)


def bar_and_surface(block: Block, style: Style) -> tuple[str, str]:
    """The strong and the soft colour: of the kind, of warning where someone is needed, none where it has gone."""
    if block.attention:
        return style.colours.warn, style.colours.warn_soft
    if block.partly or block.occurrence.state in _FADED:
        return style.colours.muted, style.colours.closed
    return style.kind(block.occurrence.kind)


def _fill(block: Block, surface: str, style: Style) -> QBrush:
    colours, occurrence = style.colours, block.occurrence
    if occurrence.kind is SeriesKind.CLOSURE or block.partly:
        return stripes(colours.closed, colours.hatch)
    if occurrence.state is OccurrenceState.HELD:
        return stripes(colours.panel, surface)
    if occurrence.state is OccurrenceState.REQUESTED:
        return QBrush(QColor(colours.panel))
    if occurrence.state is OccurrenceState.ENDED:
        return QBrush(veiled(surface, 130))
    return QBrush(QColor(surface))


def _outline(block: Block, bar: str, surface: str, style: Style) -> QPen:
    """How a block ends where its surface does not tell: in high contrast all surfaces are the calendar's own."""
    if block.attention:
        return QPen(QColor(bar), 2.0)
    if block.occurrence.state is OccurrenceState.REQUESTED:
        return style.dashed(bar)
    if block.occurrence.state is OccurrenceState.HELD:
        return QPen(veiled(bar, 150), 1.0)
    if block.occurrence.state in _FADED:
        return QPen(QColor(style.colours.line), 1.0)
    if surface == style.colours.panel:
        return QPen(QColor(bar), 1.0)
    return QPen(Qt.PenStyle.NoPen)


def _paint_bar(painter: QPainter, block: Block, colour: str, radius: float) -> None:
    box, width = block.box, _BAR_IN_USE if block.occurrence.state is OccurrenceState.IN_USE else BAR
    painter.setClipRect(QRect(box.x, box.y, width, box.height))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(QRectF(_rect(box)), radius, radius)


def _paint_beyond(painter: QPainter, block: Block, style: Style) -> None:
    """Set-up in front, tear-down and turnover behind, as lighter ends."""
    bar, surface = bar_and_surface(block, style)
    painter.setPen(QPen(veiled(bar, 70), 1.0))
    painter.setBrush(veiled(surface, 120))
    for end in block.beyond:
        painter.drawRoundedRect(QRectF(*end).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS - 1, RADIUS - 1)


def _paint_words(painter: QPainter, block: Block, style: Style) -> None:
    if block.box.width < _LEAST_WORDS:
        _paint_lone_sign(painter, block, style)
        return
    signs = _paint_signs(painter, block, style)
    box = QRectF(*block.box).adjusted(BAR + _PAD, 0, -4, 0)
    if _is_tall_chip(block):
        _paint_tall_chip(painter, block, box, signs, style)
    elif block.box.height < _TWO_LINES:
        _paint_one_line(painter, block, box.adjusted(0, 0, -signs, 0), style)
    else:
        _paint_lines(painter, block, box, signs, style)


def _is_tall_chip(block: Block) -> bool:
    return block.chip and block.box.height > CHIP_HEIGHT


def _paint_tall_chip(painter: QPainter, block: Block, box: QRectF, signs: int, style: Style) -> None:
    """The time over the name, where a day is narrow."""
    first = QRectF(box.x(), box.y() + 2, box.width() - signs, _SMALL_LINE)
    text(painter, style.small, style.colours.muted, first, _begins(block))
    second = QRectF(box.x(), first.bottom(), box.width(), _SMALL_LINE)
    text(painter, style.small_bold, _ink(block, style), second, texts.headline(block.occurrence))


def _begins(block: Block) -> str:
    return texts.clock(block.occurrence.span.start) if block.starts_here else "…"


def _paint_one_line(painter: QPainter, block: Block, box: QRectF, style: Style) -> None:
    occurrence, at = block.occurrence, box
    if block.chip:
        clock = _begins(block)
        text(painter, style.small, style.colours.muted, at, clock)
        at = at.adjusted(style.small_metrics.horizontalAdvance(clock) + 5.0, 0, 0, 0)
    title = texts.headline(occurrence)
    text(painter, style.small_bold, _ink(block, style), at, title)
    rest = at.adjusted(style.small_bold_metrics.horizontalAdvance(title) + 6.0, 0, 0, 0)
    remarks = " · ".join(part for part in (_state_remark(block), texts.detail(occurrence)) if part)
    if remarks and rest.width() > 3 * SIGN_PX:
        text(painter, style.small, _remark_colour(block, style), rest, remarks)


def _paint_lines(painter: QPainter, block: Block, box: QRectF, signs: int, style: Style) -> None:
    """The title, and below it as many lines as are there: state, what it is, how the room is set up."""
    below = _paint_title(painter, block, box, signs, style)
    state, detail = _state_remark(block), texts.detail(block.occurrence)
    if state and below.top() + 2 * _SMALL_LINE > box.bottom():
        state, detail = " · ".join(part for part in (state, detail) if part), ""
    state_font = style.small if block.occurrence.state is OccurrenceState.ENDED else style.small_bold
    free_below = box.top() + _SIGNS_BELOW + SIGN_PX
    for words, font, colour in (
        (state, state_font, _remark_colour(block, style)),
        (detail, style.small, style.colours.muted),
        (block.set_up, style.small, style.colours.muted),
    ):
        if words and below.bottom() <= box.bottom():
            room = below.adjusted(0, 0, -signs, 0) if below.top() < free_below else below
            text(painter, font, colour, room, words)
            below.translate(0, _SMALL_LINE)


def _paint_title(painter: QPainter, block: Block, box: QRectF, signs: int, style: Style) -> QRectF:
    """The title over one line, or two where it is long and there is space. Returns the next line."""
    title = texts.headline(block.occurrence)
    given_up, narrow = block.occurrence.state in _FADED, box.width() < _NARROW
    font, metrics = style.title(given_up, small=narrow)
    line = QRectF(box.x(), box.y() + 4, box.width(), _SMALL_LINE if narrow else _LINE)
    two_fit = box.height() >= (_TWO_LINES if narrow else _TWO_LINES + _LINE)
    first, rest = _broken(title, metrics, line.width()) if two_fit else (title, "")
    for words in (first, rest):
        if words:
            text(painter, font, _ink(block, style), line, words)
            line.translate(0, line.height())
            line.setWidth(box.width() - signs)  # the signs lie beside the second line
    return QRectF(box.x(), line.top(), box.width(), _SMALL_LINE)


def _broken(title: str, metrics: QFontMetrics, width: float) -> tuple[str, str]:
    """The words that fit on the first line, at least one, and the others."""
    words = title.split()
    for count in range(len(words), 0, -1):
        if count == 1 or metrics.horizontalAdvance(" ".join(words[:count])) <= width:
            return " ".join(words[:count]), " ".join(words[count:])
    return title, ""


def _paint_signs(painter: QPainter, block: Block, style: Style) -> int:
    """The small signs at the right, below the title: state, kind, that it repeats. Returns the pixels they take."""
    box, tall = block.box, _is_tall_chip(block)
    most = (box.width - 46) // (SIGN_PX + 3) if tall else (box.width - (74 if block.chip else 44)) // 26
    names = _signs(block)[: max(most, 0)]
    if box.height < SIGN_PX + 2 or not names:
        return 0
    below = 4 if tall else _SIGNS_BELOW if box.height >= _TWO_LINES else (box.height - SIGN_PX) // 2
    for place, name in enumerate(names, 1):
        _paint_sign(painter, block, name, QPointF(box.right - 2 - place * (SIGN_PX + 3), box.y + below), style)
    return len(names) * (SIGN_PX + 3)


def _paint_lone_sign(painter: QPainter, block: Block, style: Style) -> None:
    """The most important sign of a block that is too narrow for words."""
    box, names = block.box, _signs(block)
    if names and box.width >= SIGN_PX + BAR + 2 and box.height >= SIGN_PX + 4:
        left = box.x + BAR + (box.width - BAR - SIGN_PX) / 2
        _paint_sign(painter, block, names[0], QPointF(left, box.y + min(6, (box.height - SIGN_PX) // 2)), style)


def _paint_sign(painter: QPainter, block: Block, name: str, at: QPointF, style: Style) -> None:
    colour, _ = bar_and_surface(block, style)
    painter.drawPixmap(at, icon_pixmap(name, colour, SIGN_PX, painter.device().devicePixelRatioF()))


def _signs(block: Block) -> list[str]:
    """The names of its signs, the most important first."""
    state = _ATTENTION_ICONS.get(block.attention) or _STATE_ICONS.get(block.occurrence.state)
    signs = (state, _KIND_ICONS.get(block.occurrence.kind), "repeat" if block.occurrence.repeats else None)
    return [sign for sign in signs if sign]


def _state_remark(block: Block) -> str:
    """The state in a word, unless it is the usual one."""
    if block.occurrence.kind is SeriesKind.CLOSURE or block.occurrence.state is OccurrenceState.CONFIRMED:
        return ""
    return texts.state_word(block.occurrence.state)


def _ink(block: Block, style: Style) -> str:
    over = block.partly or block.occurrence.state in _FADED or block.occurrence.state is OccurrenceState.ENDED
    return style.colours.muted if over and not block.attention else style.colours.ink


def _remark_colour(block: Block, style: Style) -> str:
    usual = block.occurrence.state in (OccurrenceState.CONFIRMED, OccurrenceState.ENDED)
    return style.colours.muted if usual else bar_and_surface(block, style)[0]


def _rect(box: Box) -> QRect:
    return QRect(*box)
