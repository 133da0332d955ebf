"""What the desk answers a scan, in words: who it is, what counts, and what helps."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from frontdesk.application.visits import ScanReceipt
from frontdesk.domain.check_in import Answer, DefaultAction
from frontdesk.gui.formats import long_day, prose_clock
from frontdesk.gui.notices import Tone


def _tr(text: str) -> str:
    return QCoreApplication.translate("Answers", text)


Words = tuple[str, str]
"""Headline and detail."""


@dataclass(frozen=True, slots=True)
class AnswerText:
    """``way_on`` says what can be done next, for a button, and ``enter_hint`` that Enter does it; empty when nothing
    can."""

    tone: Tone
    icon: str
    headline: str
    detail: str = ""
    way_on: str = ""

    @property
    def enter_hint(self) -> str:
        return _tr("Enter: {0}").format(self.way_on[:1].lower() + self.way_on[1:]) if self.way_on else ""


def answer_text(receipt: ScanReceipt) -> AnswerText:
    """The words for an answer. Total: also for somebody who is not known."""
    tone, icon, say = _SAYINGS[receipt.answer]
    headline, detail = say(receipt)
    return AnswerText(tone, icon, headline, detail, _way_on(receipt.default_action))


def _way_on(action: DefaultAction) -> str:
    return {
        DefaultAction.CHECK_IN_ANYWAY: _tr("Tjek ind alligevel"),
        DefaultAction.CHECK_IN_TODAY: _tr("Tjek ind i dag"),
        DefaultAction.CHECK_IN: _tr("Tjek ind"),
        DefaultAction.CHECK_OUT: _tr("Tjek ud"),
        DefaultAction.FIND_BY_NAME: _tr("Find gæsten ved navn"),
        DefaultAction.CHOOSE_PERSON: _tr("Vælg personen"),
        DefaultAction.USE_NEW_BADGE: _tr("Vis den nye badge"),
        DefaultAction.PRINT_BADGE: _tr("Print en ny badge"),
        DefaultAction.REINSTATE: _tr("Genoptag"),
        DefaultAction.ADD_TO_LIST: _tr("Sæt på listen"),
        DefaultAction.ASK_APPROVAL: _tr("Bed om godkendelse"),
    }.get(action, "")


def _who(receipt: ScanReceipt) -> str:
    return receipt.name or _tr("Gæsten")


def _where(receipt: ScanReceipt) -> str:
    """``Samtale 1 · Mette K. · kl. 09.45``"""
    parts = (receipt.event_title, receipt.place, receipt.host, prose_clock(receipt.logical_at))
    return " · ".join(dict.fromkeys(part for part in parts if part))


def _since(receipt: ScanReceipt) -> str:
    return prose_clock(receipt.first_at or receipt.logical_at)


# Somebody goes through


def _ok(receipt: ScanReceipt) -> Words:
    return _tr("Velkommen, {0}").format(_who(receipt)), _where(receipt)


def _ok_reentry(receipt: ScanReceipt) -> Words:
    return _tr("Velkommen tilbage, {0}").format(_who(receipt)), _where(receipt)


def _ok_exit(receipt: ScanReceipt) -> Words:
    left = _tr("Tjekket ud {0}").format(prose_clock(receipt.logical_at))
    return _tr("Farvel, {0}").format(_who(receipt)), left


def _ok_replay(receipt: ScanReceipt) -> Words:
    counted = _tr("Scanningen {0} er talt med. Der er ikke sket mere.").format(_since(receipt))
    return _tr("{0} er allerede registreret").format(_who(receipt)), counted


def _already_inside(receipt: ScanReceipt) -> Words:
    return _tr("{0} er allerede i huset").format(_who(receipt)), _tr("Siden {0}").format(_since(receipt))


def _already_left(receipt: ScanReceipt) -> Words:
    left = _tr("Tjekket ud {0}").format(_since(receipt))
    return _tr("{0} er allerede gået").format(_who(receipt)), left


def _not_inside(receipt: ScanReceipt) -> Words:
    return _tr("{0} er ikke tjekket ind i dag").format(_who(receipt)), _tr("Derfor kan der ikke tjekkes ud.")


def _annulled(_receipt: ScanReceipt) -> Words:
    return _tr("Den scanning er taget tilbage"), _tr("Scan badgen igen, hvis gæsten skal ind.")


# The badge itself


def _unknown(_receipt: ScanReceipt) -> Words:
    return _tr("Ukendt badge"), _tr("Ingen i huset har den kode. Måske er den fra et andet hus.")


def _bad_checksum(receipt: ScanReceipt) -> Words:
    if receipt.wrong_at is None:
        return _tr("Koden blev læst forkert"), _tr("Scan igen, eller skriv koden under mærket.")
    where = _tr("Tegn nummer {0} kan ikke stå i en badgekode. Scan igen, eller se efter.").format(receipt.wrong_at)
    return _tr("Koden blev læst forkert"), where


def _foreign_code(_receipt: ScanReceipt) -> Words:
    return _tr("Det er ikke en af husets badges"), _tr("Koden hører til noget andet, måske en vare eller en billet.")


def _replaced(receipt: ScanReceipt) -> Words:
    return _tr("{0} har fået en ny badge").format(_who(receipt)), _tr("Den her gælder ikke mere.")


def _void(receipt: ScanReceipt) -> Words:
    return _tr("Badgen er spærret"), _tr("Den hørte til {0}. Tag den fra.").format(receipt.name or _tr("en gæst"))


def _ambiguous(_receipt: ScanReceipt) -> Words:
    return _tr("Flere har den kode"), _tr("Spørg om navnet, og vælg den rigtige.")


# The visit and the event


def _cancelled(receipt: ScanReceipt) -> Words:
    of = receipt.event_title or receipt.host or receipt.place
    return _tr("{0} er meldt fra").format(_who(receipt)), of


def _too_early(receipt: ScanReceipt) -> Words:
    early = _tr("Der lukkes ind to timer før start: {0}").format(_event(receipt))
    return _tr("{0} kommer for tidligt").format(_who(receipt)), early


def _too_late(receipt: ScanReceipt) -> Words:
    return _tr("{0} kommer for sent").format(_who(receipt)), _tr("Arrangementet er slut: {0}").format(_event(receipt))


def _wrong_event(receipt: ScanReceipt) -> Words:
    return _tr("{0} skal til noget andet").format(_who(receipt)), _tr("Badgen gælder {0}.").format(_event(receipt))


def _wrong_day(receipt: ScanReceipt) -> Words:
    if receipt.valid_on is None:
        return _tr("Forkert dag"), _who(receipt)
    valid = _tr("{0}: badgen gælder {1}.").format(_who(receipt), long_day(receipt.valid_on))
    return _tr("Forkert dag"), valid


def _not_on_list(receipt: ScanReceipt) -> Words:
    return _tr("{0} står ikke på listen").format(_who(receipt)), _tr("Badgen er ikke til dette arrangement.")


def _event(receipt: ScanReceipt) -> str:
    return receipt.event_title or _tr("et arrangement")


# What the house asks before somebody goes in


def _needs_info(receipt: ScanReceipt) -> Words:
    return _tr("{0} mangler at oplyse noget").format(_who(receipt)), _tr("Spørg, og skriv det på besøget.")


def _needs_approval(receipt: ScanReceipt) -> Words:
    return _tr("{0} skal godkendes først").format(_who(receipt)), _where(receipt)


def _full(receipt: ScanReceipt) -> Words:
    return _tr("Der er ikke plads til flere"), _where(receipt)


def _rule(receipt: ScanReceipt) -> Words:
    return _tr("{0} kan ikke lukkes ind").format(_who(receipt)), _tr("En af husets regler står i vejen.")


_SAYINGS: dict[Answer, tuple[Tone, str, Callable[[ScanReceipt], Words]]] = {
    Answer.OK: (Tone.OK, "check-in", _ok),
    Answer.OK_REENTRY: (Tone.OK, "check-in", _ok_reentry),
    Answer.OK_EXIT: (Tone.OK, "check-out", _ok_exit),
    Answer.OK_REPLAY: (Tone.INFO, "check", _ok_replay),
    Answer.UNKNOWN: (Tone.BAD, "unknown", _unknown),
    Answer.BAD_CHECKSUM: (Tone.WARN, "scanner", _bad_checksum),
    Answer.FOREIGN_CODE: (Tone.WARN, "unknown", _foreign_code),
    Answer.REPLACED: (Tone.WARN, "replaced", _replaced),
    Answer.VOID: (Tone.BAD, "void", _void),
    Answer.CANCELLED: (Tone.WARN, "close", _cancelled),
    Answer.TOO_EARLY: (Tone.WARN, "clock", _too_early),
    Answer.TOO_LATE: (Tone.WARN, "clock", _too_late),
    Answer.WRONG_EVENT: (Tone.WARN, "events", _wrong_event),
    Answer.WRONG_DAY: (Tone.WARN, "calendar", _wrong_day),
    Answer.NOT_ON_LIST: (Tone.WARN, "missing", _not_on_list),
    Answer.NEEDS_INFO: (Tone.WARN, "edit", _needs_info),
    Answer.NEEDS_APPROVAL: (Tone.WARN, "lock", _needs_approval),
    Answer.ALREADY_INSIDE: (Tone.INFO, "inside", _already_inside),
    Answer.ALREADY_LEFT: (Tone.INFO, "check-out", _already_left),
    Answer.NOT_INSIDE: (Tone.WARN, "missing", _not_inside),
    Answer.AMBIGUOUS: (Tone.WARN, "people", _ambiguous),
    Answer.FULL: (Tone.WARN, "people", _full),
    Answer.RULE: (Tone.BAD, "refused", _rule),
    Answer.ANNULLED: (Tone.INFO, "undo", _annulled),
}
