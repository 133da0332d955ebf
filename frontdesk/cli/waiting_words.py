"""The waiting list and rooms in use in words, Danish and English."""

from __future__ import annotations

from collections.abc import Mapping

from frontdesk.cli.texts import Pair

DONE: Mapping[str, Pair] = {
    "given_back": ("Givet tilbage: {title}", "Given back: {title}"),
    "no_show_rule_set": ("Ikke mødt gælder efter {minutes} minutter", "A no-show counts after {minutes} minutes"),
    "offer_accepted": ("Taget imod tilbuddet: {title}", "Offer accepted: {title}"),
    "offer_taken_back": ("Trukket tilbuddet tilbage: {title}", "Offer taken back: {title}"),
    "offer_time_set": ("Tilbud gælder i {minutes} minutter", "Offers are held for {minutes} minutes"),
    "offers_made": ("Tilbudt det ledige: {title}", "What is free was offered: {title}"),
    "use_ended": ("Afsluttet: {title}", "Ended: {title}"),
    "use_started": ("Taget i brug: {title}", "Taken into use: {title}"),
    "uses_settled": ("Afsluttet og frigivet efter husets regel: {count}", "Ended and released by rule: {count}"),
    "waiting_joined": ("Sat på venteliste: {title}", "Put on the waiting list: {title}"),
    "waiting_ranked": ("Flyttet på ventelisten: {title}", "Moved on the waiting list: {title}"),
    "waiting_withdrawn": ("Taget af ventelisten: {title}", "Taken off the waiting list: {title}"),
}

STATES: Mapping[str, Pair] = {
    "waiting": ("venter", "waiting"),
    "offered": ("tilbudt", "offered"),
    "accepted": ("taget imod", "accepted"),
    "expired": ("udløbet", "expired"),
    "withdrawn": ("trukket tilbage", "withdrawn"),
}
