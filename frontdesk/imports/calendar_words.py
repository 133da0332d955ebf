"""The words of an entry: what it is, whose, for how many and where. No CPR number gets further than this."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from frontdesk.domain.cpr import CprFinding, cpr_finding
from frontdesk.domain.errors import CprNumberRefused, InvalidInput
from frontdesk.domain.text_rules import clean_text
from frontdesk.imports.calendar_properties import EntryRefused, Properties, Property
from frontdesk.imports.calendar_text import TextLine

_LONGEST = {"title": 120, "organizer": 120, "location": 200, "note": 2000}
_NO_SEATS = ("ROOM", "RESOURCE")


@dataclass(frozen=True, slots=True)
class Words:
    """``left_out``: what was not taken of them, and why."""

    title: str
    organizer: str
    party_size: int | None
    note: str
    location: str
    left_out: tuple[EntryRefused, ...]


def words_of(entry: Properties, usual: Words | None, calendar: str) -> Words:
    """The words of an entry; a date told by itself has those of its entry (``usual``) where it says nothing.

    Without a title it is called after who has it, or after the calendar.

    Raises EntryRefused: field ``title``; ``required``, ``cpr_number`` or ``control_character``.
    """
    left_out: list[EntryRefused] = []
    organizer = _taken("organizer", _person(entry.first("ORGANIZER")), left_out)
    title = _title(entry, organizer or (usual.title if usual else calendar))
    return Words(
        title or (usual.title if usual else ""),
        organizer or (usual.organizer if usual else ""),
        _party_size(entry),
        _taken("note", entry.first("DESCRIPTION"), left_out),
        _taken("location", entry.first("LOCATION"), left_out) or (usual.location if usual else ""),
        tuple(left_out),
    )


def calendar_name(properties: Iterable[TextLine]) -> str:
    """What the calendar calls itself; empty when it does not, or not in words that can be shown."""
    texts = [line.text.partition(":")[2] for line in properties if line.name in ("X-WR-CALNAME", "NAME")]
    try:
        return _clean("location", texts[0]) if texts else ""
    except (InvalidInput, CprNumberRefused):
        return ""


def _title(entry: Properties, otherwise: str) -> str:
    of = entry.first("SUMMARY")
    line = of.line if of else 0
    try:
        title = _clean("title", of.value if of else "") or otherwise
    except (InvalidInput, CprNumberRefused) as refusal:
        raise EntryRefused(line, "title", _reason(refusal)) from None
    if not title:
        raise EntryRefused(line, "title", "required")
    return title


def _taken(field: str, of: Property | None, left_out: list[EntryRefused]) -> str:
    """The text; one that cannot be taken is left out and told."""
    if of is None:
        return ""
    try:
        return _clean(field, of.value)
    except (InvalidInput, CprNumberRefused) as refusal:
        left_out.append(EntryRefused(of.line, field, _reason(refusal)))
        return ""


def _clean(field: str, text: str) -> str:
    """Cut to what a booking holds; a number that may be a CPR number is refused whether its check digit fits or not."""
    if cpr_finding(text) is not CprFinding.NONE:
        raise CprNumberRefused(field)
    longest = _LONGEST[field]
    clean = clean_text(field, text, len(text) + 1, keep_lines=field == "note")
    return clean if len(clean) <= longest else clean[: longest - 1].rstrip() + "…"


def _reason(refusal: InvalidInput | CprNumberRefused) -> str:
    return refusal.reason if isinstance(refusal, InvalidInput) else refusal.code


def _person(of: Property | None) -> Property | None:
    """The name of a person, or else the address."""
    if of is None:
        return None
    address = of.value.strip()
    mail = address[len("mailto:") :] if address.lower().startswith("mailto:") else ""
    return Property(of.name, of.line, of.parameters.get("CN", "").strip() or mail, {})


def _party_size(entry: Properties) -> int | None:
    """How many were asked and have not said no; the room itself is often among them."""
    coming = [
        of
        for of in entry.all("ATTENDEE")
        if of.parameters.get("CUTYPE", "").upper() not in _NO_SEATS
        and of.parameters.get("PARTSTAT", "").upper() != "DECLINED"
    ]
    return len(coming) or None
