"""The attendee list of an event, for the door: who is expected, who came, room to sign."""

from __future__ import annotations

from datetime import datetime

from frontdesk.document_words import DocumentWords, words
from frontdesk.documents.fonts import SEMIBOLD
from frontdesk.documents.paper import Block, compose, heading, paragraph, space
from frontdesk.documents.style import MUTED
from frontdesk.documents.tables import Column, TableStyle, table
from frontdesk.domain.roster import RosterLine, RosterSheet
from frontdesk.notation import Language, clock_text, moment_text, number_text, span_text

_STYLE = TableStyle(row_mm=9.5, size_pt=11, lines=2)

BLANK_ROWS = 6
"""Empty, unnumbered lines for those who come without having registered."""


def roster_pdf(sheet: RosterSheet, lang: Language, made_at: datetime) -> bytes:
    """The roster with its lines in the order given; the same sheet and moment give the same bytes."""
    said = words(lang)
    columns = _columns(said)
    rows = [*map(_cells, sheet.lines), *[("",) * len(columns)] * BLANK_ROWS]
    blocks = [_heading(sheet, said, lang), space(1)]
    if not sheet.lines:
        blocks.append(paragraph(said.lists.no_lines, 11, MUTED))
    return compose(
        [*blocks, *table(columns, rows, _STYLE)],
        title=f"{said.lists.roster} · {sheet.title}",
        footer=f"{sheet.title} · {said.made.format(moment=moment_text(made_at, lang))}",
        lang=lang,
    )


def _columns(said: DocumentWords) -> list[Column]:
    lists = said.lists
    return [
        Column(lists.number, 11),
        Column(lists.name, 56, font=SEMIBOLD),
        Column(lists.company, 46),
        Column(lists.arrived, 19),
        Column(lists.signature, 42),
    ]


def _cells(line: RosterLine) -> tuple[str, ...]:
    arrived = clock_text(line.arrived_at) if line.arrived_at else ""
    return str(line.number), line.name, line.company, arrived, ""


def _heading(sheet: RosterSheet, said: DocumentWords, lang: Language) -> Block:
    count = number_text(len(sheet.lines), lang=lang)
    facts = [said.lists.registered.format(count=count)]
    if sheet.rooms:
        facts.insert(0, said.lists.rooms.format(rooms=", ".join(sheet.rooms)))
    if sheet.organizer:
        facts.insert(0, said.lists.organizer.format(name=sheet.organizer))
    return heading(
        f"{sheet.house} · {said.lists.roster}", sheet.title, [span_text(sheet.span, lang), " · ".join(facts)]
    )
