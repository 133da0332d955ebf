"""Who is in the house, in large type: made to be read outside, by someone in a hurry."""

from __future__ import annotations

from reportlab.pdfgen.canvas import Canvas

from frontdesk.document_words import words
from frontdesk.documents.fonts import BOLD
from frontdesk.documents.geometry import points
from frontdesk.documents.paper import compose, heading, paragraph
from frontdesk.documents.style import INK, MUTED
from frontdesk.documents.tables import Column, TableStyle, table
from frontdesk.domain.roster import EvacuationLine, EvacuationList
from frontdesk.notation import Language, clock_text, moment_text, number_text

_STYLE = TableStyle(row_mm=12, size_pt=15, lines=2)
_TICK_BOX = points(6.5)


def evacuation_pdf(evacuation: EvacuationList, lang: Language = "da") -> bytes:
    """First name, host, place, since when, and a box to tick; parties count each person."""
    said = words(lang).lists
    made = words(lang).made.format(moment=moment_text(evacuation.made_at, lang))
    people = sum(line.party_size for line in evacuation.lines)
    count = said.people.format(count=number_text(people, lang=lang))
    blocks = [heading(f"{evacuation.house} · {said.evacuation}", count, [made, said.first_names_only])]
    if evacuation.lines:
        columns = [
            Column("", 12),
            Column(said.name, 56, font=BOLD, floor_pt=10),
            Column(said.host, 44, floor_pt=9),
            Column(said.place, 44, floor_pt=9),
            Column(said.since, 18, right=True),
        ]
        blocks += table(columns, [(_tick_box, *_texts(line)) for line in evacuation.lines], _STYLE)
    else:
        blocks.append(paragraph(said.nobody, 13, MUTED))
    return compose(blocks, title=said.evacuation, footer=f"{evacuation.house} · {made}", lang=lang)


def _texts(line: EvacuationLine) -> tuple[str, str, str, str]:
    name = f"{line.first_name} ({line.party_size})" if line.party_size > 1 else line.first_name
    return name, line.host, line.place, clock_text(line.since)


def _tick_box(canvas: Canvas, x: float, middle: float, _width: float) -> None:
    canvas.setStrokeColor(INK)
    canvas.setLineWidth(1.2)
    canvas.roundRect(x, middle - _TICK_BOX / 2, _TICK_BOX, _TICK_BOX, 2, stroke=1, fill=0)
