"""The bookings of some days as a list on paper."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from frontdesk.application.bookings import PlannedOccurrence
from frontdesk.application.plan_sheets import PlanSheet
from frontdesk.document_words import words
from frontdesk.documents.fonts import SEMIBOLD
from frontdesk.documents.paper import compose, heading, section
from frontdesk.documents.plan_page import for_whom, state_text
from frontdesk.documents.tables import Column, TableStyle, table
from frontdesk.notation import Language, clock_text, day_text, moment_text, short_day_text


def booking_list_pdf(sheet: PlanSheet, made_at: datetime, lang: Language) -> bytes:
    """The same as a list: one line for each booking, by day and time."""
    said = words(lang).plans
    columns = [Column(said.time, 26), Column(said.room, 42), Column(said.what, 62, font=SEMIBOLD), Column(said.who, 44)]
    first, last = day_text(sheet.first, lang), day_text(sheet.days[-1], lang)
    title = said.list_title
    blocks = [heading(sheet.house, title, [first if first == last else f"{first}–{last}"])]
    for number, day in enumerate(sheet.days):
        rows = _rows(sheet, number, lang)
        if rows:
            blocks += [section(short_day_text(day, lang)), *table(columns, rows, TableStyle(8, 9.5, 2))]
    return compose(blocks, title=title, footer=words(lang).made.format(moment=moment_text(made_at, lang)), lang=lang)


def _rows(sheet: PlanSheet, number: int, lang: Language) -> Sequence[tuple[str, ...]]:
    rooms: dict[int, list[str]] = {}
    found: dict[int, PlannedOccurrence] = {}
    for room in sheet.rooms:
        for occurrence in room.by_day[number]:
            found[occurrence.occurrence_id] = occurrence
            rooms.setdefault(occurrence.occurrence_id, []).append(room.room.name)
    ordered = sorted(found.values(), key=lambda one: (one.span, one.occurrence_id))
    return [
        (
            f"{clock_text(one.span.start)}–{clock_text(one.span.end)}",
            ", ".join(rooms[one.occurrence_id]),
            one.title,
            " · ".join(filter(None, (for_whom(one, lang), state_text(one, lang)))),
        )
        for one in ordered
    ]
