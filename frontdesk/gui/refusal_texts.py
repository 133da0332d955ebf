"""Why it cannot be done, to a colleague: what, why, and what helps. Never "invalid value"."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from frontdesk.application.messages import Label
from frontdesk.domain.booking import HeldFor
from frontdesk.domain.clock_time import local_date
from frontdesk.domain.errors import (
    BookingConflict,
    CprNumberRefused,
    DomainError,
    EndBeforeStart,
    EnvironmentProblem,
    HistoryErased,
    InvalidInput,
    NotFound,
    NothingToRedo,
    NothingToUndo,
    RuleRefused,
    StaleBooking,
    WrongState,
)
from frontdesk.gui.environment_texts import environment_text
from frontdesk.gui.formats import day_in_numbers, prose_clock
from frontdesk.gui.input_texts import field_word, input_text
from frontdesk.gui.planning.rule_texts import refused_text
from frontdesk.gui.said import Said
from frontdesk.gui.timeline.texts import clock_range
from frontdesk.gui.undo_texts import undo_text


def _tr(text: str) -> str:
    return QCoreApplication.translate("Refusals", text)


def refusal_text(error: BaseException) -> Said:
    """The words for any refusal or trouble; total, also for errors that only a bug can raise."""
    if isinstance(error, EnvironmentProblem):
        return environment_text(error.code, error.facts)
    for kind, say in _SAYINGS.items():
        if isinstance(error, kind):
            return say(error)
    return Said(_tr("Det kunne ikke lade sig gøre"), _tr("Intet er ændret. Prøv igen, eller gør det på en anden måde."))


def offered_text(error: BookingConflict, held: HeldFor) -> str:
    """``Fyrtårnet er tilbudt Nordlys til kl. 14.30``."""
    return _tr("{0} er tilbudt {1} til {2}").format(error.resource, held.who, prose_clock(held.until))


def _conflict(error: BookingConflict) -> Said:
    taken = _tr("{0} er optaget {1}").format(error.resource, clock_range(error.span))
    if error.held_for is not None:
        taken = offered_text(error, error.held_for)
    detail = error.title
    if error.wanted and local_date(error.span.start) != local_date(error.wanted.start):
        detail = " · ".join(part for part in (day_in_numbers(local_date(error.span.start)), detail) if part)
    return Said(taken, detail)


def _ends_first(_error: EndBeforeStart) -> Said:
    return Said(_tr("Slut ligger før start"), _tr("Vælg et sluttidspunkt, der ligger efter starten."))


def _not_found(error: NotFound) -> Said:
    words = {
        "room": _tr("Lokalet findes ikke mere"),
        "advisor": _tr("Rådgiveren findes ikke mere"),
        "resource": _tr("Lokalet findes ikke mere"),
        "occurrence": _tr("Bookingen findes ikke mere"),
        "series": _tr("Bookingen findes ikke mere"),
        "visit": _tr("Besøget findes ikke mere"),
        "event": _tr("Arrangementet findes ikke mere"),
        "registration": _tr("Tilmeldingen findes ikke mere"),
        "scan": _tr("Scanningen findes ikke mere"),
        "rule": _tr("Reglen findes ikke mere"),
        "closing_day": _tr("Huset er ikke lukket den dag"),
        "photo": _tr("Billedet findes ikke mere"),
        "waiting": _tr("Ønsket står ikke mere på ventelisten"),
    }
    found = words.get(error.kind, _tr("Det findes ikke mere"))
    return Said(found, _tr("Måske har en kollega ændret det i mellemtiden. Skærmen viser nu, hvordan det står."))


def _stale(error: StaleBooking) -> Said:
    headline = _tr("En kollega har ændret det i mellemtiden")
    if error.by and error.at:
        headline = _tr("{0} ændrede det {1}").format(error.by, prose_clock(error.at))
    did = undo_text(Label(error.did, error.did_to)) if error.did else ""
    rest = _tr("Intet er overskrevet. Se, hvordan det står nu, og gør det igen, hvis det stadig passer.")
    return Said(headline, f"{did}. {rest}" if did else rest)


def _wrong_state(error: WrongState) -> Said:
    words = {
        "cancelled": _tr("Den er allerede aflyst"),
        "released": _tr("Den er allerede frigivet"),
        "given_back": _tr("Den er allerede givet tilbage"),
        "skipped": _tr("Den dag springes allerede over"),
        "ended": _tr("Den er allerede slut"),
        "confirmed": _tr("Den er allerede bekræftet"),
        "in_use": _tr("Den er allerede i gang"),
        "expired": _tr("Tilbuddet er udløbet"),
        "withdrawn": _tr("Den er allerede taget af ventelisten"),
        "accepted": _tr("Der er allerede taget imod tilbuddet"),
        "waiting": _tr("Der er ikke tilbudt noget endnu"),
        "offered": _tr("Den er allerede tilbudt noget"),
    }
    return Said(words.get(error.state, _tr("Det er allerede sket")), _tr("Fortryd med Ctrl+Z, hvis det var en fejl."))


def _nothing_to_undo(_error: NothingToUndo) -> Said:
    return Said(_tr("Der er ikke mere at fortryde"), _tr("Fortryd gælder det, der er gjort ved denne plads."))


def _nothing_to_redo(_error: NothingToRedo) -> Said:
    return Said(_tr("Der er ikke noget at gøre igen"))


def _erased(_error: HistoryErased) -> Said:
    return Said(
        _tr("Det kan ikke fortrydes mere"),
        _tr("Oplysningerne er slettet, fordi deres opbevaringstid er udløbet."),
    )


def _cpr(error: CprNumberRefused) -> Said:
    return Said(
        _tr("Der står et CPR-nummer i {0}").format(field_word(error.field)),
        _tr("Huset gemmer ikke CPR-numre. Slet det, så resten kan gemmes."),
    )


def _invalid(error: InvalidInput) -> Said:
    return input_text(error.field, error.reason, error.value)


_SAYINGS: dict[type[DomainError], Callable[..., Said]] = {
    BookingConflict: _conflict,
    EndBeforeStart: _ends_first,
    NotFound: _not_found,
    StaleBooking: _stale,
    WrongState: _wrong_state,
    NothingToUndo: _nothing_to_undo,
    NothingToRedo: _nothing_to_redo,
    HistoryErased: _erased,
    CprNumberRefused: _cpr,
    InvalidInput: _invalid,
    RuleRefused: refused_text,
}
