"""Words of ``find`` and ``close-rooms``."""

from __future__ import annotations

from collections.abc import Mapping

from frontdesk.application.closures import Disturbance
from frontdesk.cli.texts import Pair

CLOSING: Mapping[str, Pair] = {
    "other_times": ("Andre tider:", "Other times:"),
    "nearly": ("Næsten:", "Nearly:"),
    "together": ("Flere lokaler sammen:", "Rooms together:"),
    "swaps": ("Hvis en anden flytter:", "If somebody else moves:"),
    "lacks": ("mangler {what}", "lacks {what}"),
    "swap": ("{room}, når {title} flytter til {to}", "{room}, with {title} moved to {to}"),
    "totals": ("{moved} flyttes, {cancelled} aflyses.", "{moved} moved, {cancelled} cancelled."),
    "nothing_hit": ("Ingen bookinger er ramt.", "No bookings are hit."),
    "title": ("Booking", "Booking"),
    "when": ("Hvornår", "When"),
    "what": ("Hvad der sker", "What becomes of it"),
    "where": ("Hvor", "Where"),
    "moved_to": ("Ny tid", "New time"),
}

LACKS: Mapping[str, Pair] = {
    "seats": ("pladser", "seats"),
    "seating": ("opstillingen", "the seating"),
    "hearing_loop": ("teleslynge", "a hearing loop"),
    "step_free": ("trinfri adgang", "step-free access"),
}

WAYS: Mapping[Disturbance, Pair] = {
    Disturbance.OTHER_ROOM: ("andet lokale", "another room"),
    Disturbance.OTHER_TIME: ("anden tid", "another time"),
    Disturbance.OTHER_ROOM_AND_TIME: ("andet lokale og tid", "another room and time"),
    Disturbance.CANCELLED: ("aflyses", "cancelled"),
}
