"""The words around a calendar that is taken in."""

from __future__ import annotations

from collections.abc import Mapping

from frontdesk.application.calendar_import import Standing
from frontdesk.cli.texts import Pair

STANDINGS: Mapping[Standing, Pair] = {
    Standing.NEW: ("ny", "new"),
    Standing.CHANGED: ("ændret", "changed"),
    Standing.UNCHANGED: ("uændret", "unchanged"),
    Standing.CANCELLED: ("aflyst i filen", "cancelled in the file"),
    Standing.EMPTY: ("ingen datoer", "no dates"),
}

WHY_NOT: Mapping[str, Pair] = {
    "bad_value": ("værdien kan ikke læses", "the value cannot be read"),
    "control_character": ("der er tegn, der ikke kan gemmes", "it holds characters that cannot be kept"),
    "cpr_number": ("der står et CPR-nummer, og det gemmes ikke", "it holds a CPR number, which is not kept"),
    "cut_off": ("aftalen er skåret over", "the entry is cut off"),
    "duplicate": ("filen har en nyere udgave af den", "the file has a later version of it"),
    "ends_before_start": ("slut ligger før start", "it ends before it begins"),
    "malformed": ("linjen kan ikke læses", "the line cannot be read"),
    "required": ("det mangler", "it is missing"),
    "too_far_back": ("den begynder for længe siden", "it began too long ago"),
    "too_long": ("den varer mere end fjorten dage", "it lasts more than fourteen days"),
    "too_short": ("den varer mindre end fem minutter", "it lasts less than five minutes"),
    "unknown_zone": ("tidszonen kendes ikke", "the time zone is not known"),
    "unsupported": ("det kan huset ikke", "the house does not do that"),
}

CALENDAR: Mapping[str, Pair] = {
    "problem": ("Linje {line}, {title} ({field}): {why}. {fate}", "Line {line}, {title} ({field}): {why}. {fate}"),
    "kept": ("Resten af aftalen er taget med.", "The rest of the entry was taken."),
    "refused": ("Aftalen er ikke taget med.", "The entry was not taken."),
    "skipped": (
        "{count} datoer er sprunget over, for lokalet er optaget; de huskes til det bliver ledigt.",
        "{count} dates were skipped, for the room is taken; they are remembered until it is free.",
    ),
    "would_skip": (
        "{count} datoer ville blive sprunget over, for lokalet er optaget.",
        "{count} dates would be skipped, for the room is taken.",
    ),
    "kept_by_hand": ("{count} datoer er ændret her i huset og er ladt være.", "{count} dates were changed here; left."),
    "gone": (
        "{count} aftaler er ikke længere i filen; de er ladt være.",
        "{count} entries are no longer in the file; they were left alone.",
    ),
    "free": (
        "{count} aftaler optager ikke noget i den anden kalender og er ikke taget med.",
        "{count} entries occupy nothing in the other calendar and were not taken.",
    ),
    "bounded": (
        "{title} har ingen slutning eller løber længere frem; den er taget med til {until}.",
        "{title} has no end or goes on further; it was taken until {until}.",
    ),
    "earlier": ("{count} datoer er ældre end det, der tages med.", "{count} dates are older than what is taken."),
    "nothing_new": ("Intet nyt i filen; intet er ændret.", "Nothing new in the file; nothing was changed."),
}

HEADINGS: Mapping[str, Pair] = {
    "state": ("Status", "State"),
    "title": ("Titel", "Title"),
    "room": ("Lokale", "Room"),
    "dates": ("Datoer", "Dates"),
    "exceptions": ("Undtagelser", "Exceptions"),
    "taken": ("Optaget", "Taken"),
}
