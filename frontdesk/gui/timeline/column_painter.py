"""Paints a column: the hours, when the house is closed, and the blocks. In content coordinates."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from frontdesk.application.bookings import PlannedOccurrence
from frontdesk.domain.booking import OccurrenceState, SeriesKind
from frontdesk.domain.time_span import TimeSpan
from frontdesk.gui.icons import pixmap as icon_pixmap
from frontdesk.gui.timeline import texts
from frontdesk.gui.timeline.board import Block, Board
from frontdesk.gui.timeline.geometry import Box, Column
from frontdesk.gui.timeline.style import Style, stripes, text

RADIUS = 5.0
BAR = 4
_PAD = 6
SIGN_PX = 12
_LINE, _SMALL_LINE = 17, 15
_TWO_LINES = 36
_TENTATIVE = frozenset({OccurrenceState.HELD, OccurrenceState.REQUESTED})
_GIVEN_UP = frozenset(
    {OccurrenceState.RELEASED, OccurrenceState.GIVEN_BACK, OccurrenceState.CANCELLED, OccurrenceState.SKIPPED}
)
_SIGNS = {SeriesKind.APPOINTMENT: "advisors", SeriesKind.EVENT: "events"}


def paint_header(painter: QPainter, column: Column, width: int, height: int, style: Style) -> None:
    """The column's title over its subtitle, centred."""
    colours = style.colours
    painter.fillRect(0, 0, width, height, QColor(colours.panel))
    painter.fillRect(width - 1, 0, 1, height, QColor(colours.line))
    middle = height / 2 if not column.subtitle else height / 2 - 8
    text(painter, style.bold, colours.ink, QRectF(6, middle - 10, width - 12, 20), column.title, centred=True)
    if column.subtitle:
        box = QRectF(6, middle + 8, width - 12, 16)
        text(painter, style.small, colours.muted, box, column.subtitle, centred=True)


def paint_column(painter: QPainter, board: Board, index: int, band: QRect, style: Style) -> None:
    """The part of a column that lies in *band*."""
    painter.fillRect(band, QColor(style.colours.panel))
    _paint_closed(painter, board, index, band, style)
    _paint_lines(painter, board, band, style)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for block in board.blocks(index):
        if _rect(block.box).intersects(band):
            paint_block(painter, block, style)


def paint_block(painter: QPainter, block: Block, style: Style) -> None:
    """One occurrence: its surface tells kind and state, its words fit or are cut."""
    painter.save()
    paint_surface(painter, block, style)
    painter.setClipRect(_rect(block.box))
    _paint_words(painter, block, style)
    painter.restore()


def bar_and_surface(occurrence: PlannedOccurrence, style: Style) -> tuple[str, str]:
    """The strong and the soft colour: of the kind, or of warning where nobody came."""
    if occurrence.state in _GIVEN_UP:
        return style.colours.warn, style.colours.warn_soft
    return style.kind(occurrence.kind)


def _paint_closed(painter: QPainter, board: Board, index: int, band: QRect, style: Style) -> None:
    column = board.columns[index]
    reason = board.schedule.hours.closed_because(column.day)
    left, width = board.strip.left(index), board.strip.width_of(index)
    for closed in _closed_spans(board, column):
        top, bottom = board.axis.top(column.day, closed.start), board.axis.bottom(column.day, closed.end)
        painter.fillRect(QRectF(left, top, width, bottom - top), QColor(style.colours.closed))
    if reason is not None and band.top() == 0:
        words = QRectF(left + 10, 6, width - 20, 18)
        text(painter, style.small_bold, style.colours.muted, words, texts.closed(reason))


def _closed_spans(board: Board, column: Column) -> list[TimeSpan]:
    """What is left of the shown hours without the opening hours."""
    visible = board.axis.visible(column.day)
    closed, since = [], visible.start
    for opening in board.schedule.hours.open_spans(column.day):
        if since < min(opening.start, visible.end):
            closed.append(TimeSpan(since, min(opening.start, visible.end)))
        since = max(since, opening.end)
    return [*closed, TimeSpan(since, visible.end)] if since < visible.end else closed


def _paint_lines(painter: QPainter, board: Board, band: QRect, style: Style) -> None:
    line, step = QColor(style.colours.line), board.axis.px_per_hour
    for row in range(max(band.top() // step, 1), band.bottom() // step + 1):
        painter.fillRect(band.left(), row * step, band.width(), 1, line)
    painter.fillRect(band.right(), band.top(), 1, band.height(), line)


def paint_surface(painter: QPainter, block: Block, style: Style) -> None:
    """What lies under the words of an occurrence; leaves the painter clipped to its bar."""
    bar, surface = bar_and_surface(block.occurrence, style)
    state, rect = block.occurrence.state, QRectF(_rect(block.box))
    radius = min(RADIUS, rect.height() / 2)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(stripes(surface, style.colours.hatch) if state in _GIVEN_UP else QColor(surface))
    if state in _TENTATIVE:
        painter.setBrush(QColor(style.colours.panel))
        painter.setPen(style.dashed(bar))
        rect.adjust(0.75, 0.75, -0.75, -0.75)
    painter.drawRoundedRect(rect, radius, radius)
    _paint_bar(painter, block.box, bar, radius)


def _paint_bar(painter: QPainter, box: Box, colour: str, radius: float) -> None:
    painter.setClipRect(QRect(box.x, box.y, BAR, box.height))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(QRectF(_rect(box)), radius, radius)


def _paint_words(painter: QPainter, block: Block, style: Style) -> None:
    signs = _paint_signs(painter, block, style)
    box = QRectF(*block.box).adjusted(BAR + _PAD, 0, -4, 0)
    if block.box.height < _TWO_LINES:
        _paint_one_line(painter, block.occurrence, box.adjusted(0, 0, -signs, 0), style)
    else:
        _paint_lines_of_words(painter, block.occurrence, box, signs, style)


def _paint_one_line(painter: QPainter, occurrence: PlannedOccurrence, box: QRectF, style: Style) -> None:
    title, metrics = texts.headline(occurrence), style.small_bold_metrics
    text(painter, style.small_bold, _ink(occurrence, style), box, title)
    rest = box.adjusted(metrics.horizontalAdvance(title) + 6.0, 0, 0, 0)
    remarks = " · ".join(part for part in (_state_remark(occurrence), texts.detail(occurrence)) if part)
    if remarks and rest.width() > 3 * SIGN_PX:
        text(painter, style.small, _remark_colour(occurrence, style), rest, remarks)


def _paint_lines_of_words(
    painter: QPainter, occurrence: PlannedOccurrence, box: QRectF, signs: int, style: Style
) -> None:
    line = QRectF(box.x(), box.y() + 4, box.width(), _LINE)
    text(painter, style.bold, _ink(occurrence, style), line, texts.headline(occurrence))
    state, detail = _state_remark(occurrence), texts.detail(occurrence)
    below = QRectF(box.x(), line.bottom(), box.width() - signs, _SMALL_LINE)
    if state and box.height() < _TWO_LINES + _SMALL_LINE:
        state, detail = " · ".join(part for part in (state, detail) if part), ""
    if state:
        text(painter, style.small_bold, _remark_colour(occurrence, style), below, state)
        below.translate(0, _SMALL_LINE)
    if detail:
        text(painter, style.small, style.colours.muted, below, detail)


def _paint_signs(painter: QPainter, block: Block, style: Style) -> int:
    """The small signs at the right, below the title: its kind, that it repeats. Returns the pixels they take."""
    occurrence, box = block.occurrence, block.box
    names = [name for name in (_SIGNS.get(occurrence.kind), "repeat" if occurrence.repeats else None) if name]
    if box.width < 80 or box.height < SIGN_PX + 2:
        return 0
    colour, _ = bar_and_surface(occurrence, style)
    top = box.y + (_LINE + 6 if box.height >= _TWO_LINES else (box.height - SIGN_PX) // 2)
    for place, name in enumerate(names, 1):
        picture = icon_pixmap(name, colour, SIGN_PX, painter.device().devicePixelRatioF())
        painter.drawPixmap(QPointF(box.x + box.width - 2 - place * (SIGN_PX + 3), top), picture)
    return len(names) * (SIGN_PX + 3)


def _state_remark(occurrence: PlannedOccurrence) -> str:
    """The state in a word, unless it is the usual one."""
    return "" if occurrence.state is OccurrenceState.CONFIRMED else texts.state_word(occurrence.state)


def _ink(occurrence: PlannedOccurrence, style: Style) -> str:
    return style.colours.muted if occurrence.state is OccurrenceState.ENDED else style.colours.ink


def _remark_colour(occurrence: PlannedOccurrence, style: Style) -> str:
    usual = occurrence.state in (OccurrenceState.CONFIRMED, OccurrenceState.ENDED)
    return style.colours.muted if usual else bar_and_surface(occurrence, style)[0]


def _rect(box: Box) -> QRect:
    return QRect(*box)
