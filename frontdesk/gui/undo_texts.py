"""What was done, in words: for "Fortryd: …", "Gør igen: …" and the journal."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from frontdesk.application.messages import Label


def undo_text(label: Label) -> str:
    """A label in a few words: ``Flyttet Bestyrelsesmøde til Fyrtårnet``. A verb or fact that is not known degrades to
    something true."""
    facts = _Facts({key: _fact(key, value) for key, value in label.facts.items() if value != ""})
    count = label.facts.get("count", 1)
    text = _text(label.verb, int(count), with_room="room" in facts, with_title="title" in facts)
    return text.format_map(facts)


class _Facts(dict[str, str]):
    """Erased or unknown facts are left out, not invented."""

    def __missing__(self, _key: str) -> str:
        return "…"


def _fact(key: str, value: str | int) -> str:
    if key != "day":
        return str(value)
    day = date.fromisoformat(str(value))
    return f"{day.day}.{day.month}.{day.year}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Undo", text)


def _text(verb: str, count: int, *, with_room: bool, with_title: bool) -> str:
    if verb in ("moved", "booked") and not with_room:
        verb = f"{verb}_somewhere"
    if verb in ("cancelled", "released", "reinstated", "moved") and count > 1:
        verb = f"{verb}_several"
    if verb in ("imported", "registered") and not with_title:
        verb = f"{verb}_somewhere"
    texts = {**_booking_texts(), **_several_texts(count), **_visitor_texts(), **_use_texts(), **_house_texts()}
    return texts.get(verb) or _tr("Seneste ændring")


def _booking_texts() -> Mapping[str, str]:
    return {
        "booked": _tr("Booket {title} i {room}"),
        "booked_somewhere": _tr("Booket {title}"),
        "moved": _tr("Flyttet {title} til {room}"),
        "moved_somewhere": _tr("Flyttet {title}"),
        "copied": _tr("Kopieret {title} til {room}"),
        "split": _tr("Delt {title} i to"),
        "resized": _tr("Ændret tiden for {title}"),
        "cancelled": _tr("Aflyst {title}"),
        "released": _tr("Frigivet {title}: ikke mødt"),
        "reinstated": _tr("Genoptaget {title}"),
        "described": _tr("Rettet {title}"),
        "swapped": _tr("Byttet: {title} er flyttet til {room}"),
        "edited": _tr("Ændret {title}"),
        "event_added": _tr("Oprettet arrangementet {title}"),
        "requested": _tr("Anmodet om {title} i {room}"),
        "request_approved": _tr("Godkendt {title}"),
        "request_declined": _tr("Afslået {title}: {reason}"),
        "appointment_booked": _tr("Booket rådgivning: {name} hos {room}"),
    }


def _several_texts(count: int) -> Mapping[str, str]:
    def counted(text: str) -> str:
        return text.replace("%n", str(count))

    return {
        "booked_series": counted(_tr("Booket rækken {title} i {room} (%n gange)")),
        "moved_several": counted(_tr("Flyttet {title} (%n gange)")),
        "shifted_series": counted(_tr("Flyttet hele rækken {title} (%n gange)")),
        "edited_series": counted(_tr("Ændret rækken {title} (%n gange)")),
        "cancelled_series": counted(_tr("Aflyst hele rækken {title} (%n gange)")),
        "cancelled_several": counted(_tr("Aflyst {title} (%n gange)")),
        "released_several": counted(_tr("Frigivet {title} (%n gange)")),
        "reinstated_several": counted(_tr("Genoptaget {title} (%n gange)")),
        "calendar_remembered": QCoreApplication.translate("Undo", "Husket %n aftale(r) fra en kalender", None, count),
        "calendar_imported": QCoreApplication.translate(
            "Undo", "Taget kalenderen {title} ind: %n aftale(r)", None, count
        ),
        "imported": QCoreApplication.translate("Undo", "Tilmeldt %n deltager(e) til {title}", None, count),
        "imported_somewhere": QCoreApplication.translate("Undo", "Tilmeldt %n deltager(e)", None, count),
        "registrations_cancelled": QCoreApplication.translate("Undo", "Afmeldt %n deltager(e)", None, count),
        "registrations_restored": QCoreApplication.translate("Undo", "Genoptaget %n tilmelding(er)", None, count),
        "scan_annulled": QCoreApplication.translate("Undo", "Taget %n scanning(er) tilbage", None, count),
        "scan_restored": QCoreApplication.translate("Undo", "Genoptaget %n scanning(er)", None, count),
    }


def _visitor_texts() -> Mapping[str, str]:
    return {
        "registered": _tr("Tilmeldt {name} til {title}"),
        "registered_somewhere": _tr("Tilmeldt {name}"),
        "visitor_expected": _tr("Ventet {name}"),
        "walked_in": _tr("Modtaget {name} uden aftale"),
        "visit_cancelled": _tr("Afmeldt besøg: {name}"),
        "visit_restored": _tr("Genoptaget besøg: {name}"),
        "checked_in": _tr("Tjekket {name} ind"),
        "checked_out": _tr("Tjekket {name} ud"),
        "scanned": _tr("Scannet {name}"),
    }


def _use_texts() -> Mapping[str, str]:
    return {
        "use_started": _tr("Taget i brug: {title}"),
        "use_ended": _tr("Afsluttet {title}"),
        "given_back": _tr("Givet tilbage: {title}"),
        "uses_settled": _tr("Afsluttet og frigivet efter husets regel"),
        "no_show_rule_set": _tr("Ikke mødt gælder nu efter {minutes} minutter"),
        "waiting_joined": _tr("Sat på venteliste: {title}"),
        "waiting_ranked": _tr("Flyttet på ventelisten: {title}"),
        "waiting_withdrawn": _tr("Taget af ventelisten: {title}"),
        "offers_made": _tr("Tilbudt det ledige: {title}"),
        "offer_accepted": _tr("Taget imod tilbuddet: {title}"),
        "offer_taken_back": _tr("Trukket tilbuddet tilbage: {title}"),
        "offer_time_set": _tr("Tilbud gælder nu i {minutes} minutter"),
    }


def _house_texts() -> Mapping[str, str]:
    return {
        "room_added": _tr("Tilføjet lokalet {name}"),
        "room_changed": _tr("Rettet lokalet {name}"),
        "room_retired": _tr("Taget {name} ud af brug"),
        "room_reinstated": _tr("Taget {name} i brug igen"),
        "equipment_added": _tr("Tilføjet udstyr: {name}"),
        "equipment_retired": _tr("Taget {name} ud af brug"),
        "equipment_reinstated": _tr("Taget {name} i brug igen"),
        "photo_added": _tr("Tilføjet et billede af {name}"),
        "photo_hidden": _tr("Skjult et billede"),
        "photo_shown": _tr("Vist et billede igen"),
        "seasons_set": _tr("Ændret sæsonerne"),
        "yearly_closings_set": _tr("Ændret de årlige lukkedage"),
        "restored": _tr("Sat bookinger tilbage, som de var"),
        "rule_added": _tr("Ny regel: {title}"),
        "rule_changed": _tr("Rettet reglen: {title}"),
        "rule_switched_on": _tr("Reglen gælder igen: {title}"),
        "rule_switched_off": _tr("Reglen gælder ikke mere: {title}"),
        "advisor_added": _tr("Tilføjet rådgiveren {name}"),
        "hours_set": _tr("Ændret åbningstiderne"),
        "closed_on": _tr("Lukket huset {day}: {title}"),
        "reopened_on": _tr("Åbnet huset igen {day}"),
        "rooms_closed": _tr("Lukket {room}: {title}"),
        "house_closed": _tr("Lukket huset: {title}"),
    }
