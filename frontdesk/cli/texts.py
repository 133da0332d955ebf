"""Why something was refused or could not be done, in Danish and English: one sentence for each stable code.

The window has texts of its own, in Qt's translations; these are for a terminal, where the next command is typed.
"""

from __future__ import annotations

from collections.abc import Mapping

from frontdesk.application.services import Language

Pair = tuple[str, str]
"""Danish and English."""

REFUSALS: Mapping[str, Pair] = {
    "refused": ("Det kan ikke lade sig gøre.", "That cannot be done."),
    "environment": ("Maskinen kan ikke lige nu. Prøv igen.", "The machine cannot do it just now. Try again."),
    "end_before_start": (
        "Slut ({end}) ligger ikke efter start ({start}).",
        "The end ({end}) is not after the start ({start}).",
    ),
    "not_found": ("{kind} {identifier} findes ikke.", "There is no {kind} {identifier}."),
    "booking_conflict": ("{resource} er optaget {span}: {title}.", "{resource} is taken {span}: {title}."),
    "rule_refused": (
        "En regel siger nej ({owner}): {reason}.",
        "A house rule refuses it ({owner}): {reason}.",
    ),
    "stale": (
        "En anden har ændret det i mellemtiden. Se efter, og prøv igen.",
        "Somebody else has changed it meanwhile. Look again and retry.",
    ),
    "wrong_state": ("{kind} {identifier} er allerede {state}.", "{kind} {identifier} is {state} already."),
    "nothing_to_undo": ("Der er ikke noget at fortryde ved denne skranke.", "There is nothing to undo at this desk."),
    "nothing_to_redo": ("Der er ikke noget at gentage ved denne skranke.", "There is nothing to redo at this desk."),
    "history_erased": (
        "Det kan ikke fortrydes mere: oplysningerne er slettet, fordi deres frist udløb.",
        "That can no longer be undone: the details were erased when their time was up.",
    ),
    "cpr_number": (
        "{field} indeholder et CPR-nummer. CPR-numre gemmes ikke her.",
        "{field} holds a CPR number. CPR numbers are not kept here.",
    ),
    "backup_failed": ("Sikkerhedskopien blev ikke god og er kasseret: {reason}", "The backup was not good: {reason}"),
    "backup_tool_missing": (
        "Programmet {tool} mangler på denne maskine; det laver sikkerhedskopier af PostgreSQL.",
        "The program {tool} is missing on this machine; it makes backups of PostgreSQL.",
    ),
    "backup_unusable": (
        "{path} er ikke en sikkerhedskopi, der kan bruges her ({reason}). Intet er ændret.",
        "{path} is not a backup that can be used here ({reason}). Nothing was changed.",
    ),
    "database_unreachable": (
        "Databasen svarer ikke. Intet er gemt halvt. Prøv igen om lidt.",
        "The database does not answer. Nothing was saved by halves. Try again shortly.",
    ),
    "disk_full": (
        "Disken er fuld. Intet er gemt halvt. Skaf plads, og prøv igen.",
        "The disk is full. Nothing was saved by halves. Make room and try again.",
    ),
    "house_broken": (
        "Husets fil er beskadiget ({object}). Intet er ændret. Hent den nyeste kopi med: frontdesk restore FIL",
        "The house's file is damaged ({object}). Nothing was changed. Take the newest backup: frontdesk restore FILE",
    ),
    "house_empty": (
        "Der er ikke noget hus i {path} endnu. Opret det med: frontdesk init",
        "There is no house in {path} yet. Create it with: frontdesk init",
    ),
    "house_exists": ("Der er allerede et hus i {path}.", "There is a house in {path} already."),
    "house_foreign_wal": (
        "Ved siden af huset ligger en log, der ikke hører til det. Intet er ændret.",
        "A log that belongs to another house lies beside it. Nothing was changed.",
    ),
    "house_key_missing": (
        "Husets nøgle mangler ({path}). Hent huset tilbage med: frontdesk restore FIL --recovery-key-file NØGLEFIL",
        "The house's key is missing ({path}). Bring it back: frontdesk restore FILE --recovery-key-file KEYFILE",
    ),
    "house_locked": (
        "Huset er optaget af et andet program lige nu. Prøv igen om lidt.",
        "Another program is using the house just now. Try again shortly.",
    ),
    "house_missing": (
        "Der er ikke noget hus i {path}. Opret det med: frontdesk init",
        "There is no house in {path}. Create it with: frontdesk init",
    ),
    "house_newer": (
        "Huset er fra en nyere udgave af Frontdesk ({found}). Brug den; intet er ændret.",
        "The house belongs to a newer Frontdesk ({found}). Use that one; nothing was changed.",
    ),
    "house_older": (
        "Huset er fra en ældre udgave ({found}). Før det frem med: frontdesk migrate",
        "The house is of an older version ({found}). Bring it up to date with: frontdesk migrate",
    ),
    "house_on_network_share": (
        (
            "{path} ligger på et netværksdrev eller i en synkroniseret mappe. Der går bookinger tabt. "
            "Læg huset på maskinens egen disk, eller brug PostgreSQL: --house postgresql://…"
        ),
        (
            "{path} lies on a network share or in a synchronised folder, where bookings get lost. "
            "Keep the house on the machine's own disk, or use PostgreSQL: --house postgresql://…"
        ),
    ),
    "house_read_only": ("{path} kan ikke skrives.", "{path} cannot be written."),
    "house_truncated": (
        "Husets fil er skåret over. Intet er ændret. Hent den nyeste sikkerhedskopi med: frontdesk restore FIL",
        "The house's file is cut short. Nothing was changed. Take the newest backup: frontdesk restore FILE",
    ),
    "house_wrong_key": (
        "Nøglen passer ikke til huset ({path}). Huset fejler måske ikke noget; find den rigtige nøgle.",
        "The key does not fit the house ({path}). The house may be fine; find the right key.",
    ),
    "file_not_written": ("{path} kunne ikke skrives: {reason}.", "{path} could not be written: {reason}."),
    "printer_unavailable": (
        "Printeren {printer} kan ikke bruges ({reason}).",
        "No use of printer {printer} ({reason}).",
    ),
}

INVALID: Mapping[str, Pair] = {
    "calendar_too_large": ("filen er for stor (højst 5 MB)", "the file is too large (5 MB at most)"),
    "duplicate": ("{field} har den samme aftale to gange", "{field} has the same entry twice"),
    "given_up": ("læsningen blev opgivet", "the reading was given up"),
    "no_entries": ("{field} har ingen aftaler", "{field} has no entries"),
    "not_a_calendar": ("{field} er ikke en kalender (iCalendar)", "{field} is not a calendar (iCalendar)"),
    "nothing_new": ("der er intet nyt i {field}", "there is nothing new in {field}"),
    "too_many_dates": (
        "{field} har for mange datoer (højst {value})",
        "{field} has too many dates ({value} at most)",
    ),
    "too_many_entries": (
        "{field} har for mange aftaler (højst {value})",
        "{field} has too many entries ({value} at most)",
    ),
    "cannot_copy": ("det kan ikke kopieres; lav en ny aftale", "that cannot be copied; make a new appointment"),
    "cannot_split": ("det kan ikke deles", "that cannot be cut in two"),
    "outside": ("{field} ligger ikke inde i bookingen", "{field} does not lie inside the booking"),
    "combined": ("{value} er selv flere lokaler i ét", "{value} is several rooms in one itself"),
    "fixed": (
        "{value} kan ikke skifte mellem ét og flere lokaler",
        "{value} cannot change between one room and several",
    ),
    "not_a_picture": ("{field} er ikke et JPEG- eller PNG-billede", "{field} is not a JPEG or PNG picture"),
    "retired": ("{value} er taget ud af brug", "{value} is out of use"),
    "still_booked": ("{field} har stadig bookinger: {value}", "{field} still has bookings: {value}"),
    "too_few": ("huset har kun {value}", "the house has {value} only"),
    "twice": ("{field} står der to gange", "{field} is there twice"),
    "extra_cells": ("der er flere felter, end der er overskrifter", "there are more fields than headings"),
    "already_closed": ("{field} er lukket i forvejen", "{field} is closed already"),
    "bad_quotes": ("{field} har et citationstegn, der aldrig lukkes", "{field} has a quotation mark never closed"),
    "bad_value": ("{value} giver ikke mening i en gentagelse", "{value} makes no sense in a repetition"),
    "control_character": (
        "{field} indeholder tegn, der ikke kan gemmes",
        "{field} holds characters that cannot be kept",
    ),
    "empty": ("{field} er tom", "{field} is empty"),
    "endless": (
        "en gentagelse skal slutte: sæt UNTIL eller COUNT",
        "a repetition has to end: give UNTIL or COUNT",
    ),
    "exists": ("{value} findes allerede", "{value} exists already"),
    "length": ("nøglen er ikke 28 tegn lang", "the key is not 28 characters long"),
    "malformed": ("gentagelsen kan ikke læses: {value}", "the repetition cannot be read: {value}"),
    "missing": ("filen {value} findes ikke", "there is no file {value}"),
    "mistyped": ("nøglen er tastet forkert", "the key was mistyped"),
    "no_dates": ("gentagelsen rammer ingen datoer", "the repetition has no dates"),
    "no_name_column": (
        "filen har ingen overskrift, der hedder Navn, Fornavn eller Name",
        "the file has no column headed Name, Navn or Fornavn",
    ),
    "no_such_page": ("siden {value} findes ikke", "there is no page {value}"),
    "not_a_badge_code": ("{value} er ikke en badgekode", "{value} is not a badge code"),
    "not_a_phone": ("{field} er skrevet forkert", "{field} is not written right"),
    "not_a_table": ("filen er ikke en liste med felter", "the file is not a list of fields"),
    "not_an_address": (
        "huset er en mappe, en .db-fil eller en postgresql://-adresse",
        "a house is a folder, a .db file or a postgresql:// address",
    ),
    "not_an_email": ("{field} er skrevet forkert", "{field} is not written right"),
    "begun": ("tiden er allerede begyndt", "the time has begun"),
    "not_yet": ("det er ikke i dag", "that is not today"),
    "over": ("tiden er gået", "the time is over"),
    "outside_use": ("tidspunktet ligger uden for brugen", "the time lies outside the use"),
    "not_text": ("filen er ikke tekst", "the file is not text"),
    "cannot_be_split": ("den kan ikke deles i to aftaler", "it cannot be split into two"),
    "nothing_to_come": ("der er ikke flere kommende datoer", "there are no dates to come"),
    "one_of_two": ("vælg enten et besøg eller en tilmelding", "choose a visit or a registration"),
    "one_series_at_a_time": ("kun én booking ad gangen", "one booking at a time"),
    "other_house": ("nøglen hører til et andet hus", "the key is another house's"),
    "out_of_range": ("{field} er uden for det mulige: {value}", "{field} is out of range: {value}"),
    "outside_page": ("plads {value} findes ikke på arket", "there is no place {value} on the sheet"),
    "overlaps_itself": ("gentagelsens datoer overlapper hinanden", "the repetition's dates overlap"),
    "required": ("{field} mangler", "{field} is missing"),
    "too_far": (
        "en gentagelse kan højst løbe i 24 måneder, til {value}",
        "a repetition runs for 24 months at most, until {value}",
    ),
    "too_far_ahead": ("{value} er mere end tre år ude i fremtiden", "{value} is more than three years ahead"),
    "too_far_back": ("{value} er mere end et år tilbage", "{value} is more than a year back"),
    "too_large": ("filen er for stor (højst 20 MB)", "the file is too large (20 MB at most)"),
    "too_long": ("{field} fylder for meget", "{field} is too long"),
    "too_many": ("højst 1000 datoer, ikke {value}", "1000 dates at most, not {value}"),
    "too_many_columns": ("filen har for mange kolonner", "the file has too many columns"),
    "too_many_rows": ("filen har for mange rækker (højst {value})", "the file has too many rows ({value} at most)"),
    "too_short": ("der skal være mindst fem minutter fra start til slut", "five minutes at least from start to end"),
    "took_too_long": ("filen tog for lang tid at læse", "the file took too long to read"),
    "unknown": ("{field} {value} kendes ikke", "{field} {value} is not known"),
    "unreadable": ("filen {value} kan ikke læses", "the file {value} cannot be read"),
    "unsupported": ("{value} kan ikke bruges i en gentagelse", "{value} cannot be used in a repetition"),
    "until_and_count": ("brug enten UNTIL eller COUNT, ikke begge", "use UNTIL or COUNT, not both"),
    "workbook": (
        "det er en regnearksfil; gem den som CSV, og prøv igen",
        "that is a workbook; save it as CSV and try again",
    ),
}
"""By reason; ``{field}`` is the field's word."""

FIELDS: Mapping[str, Pair] = {
    "contact": ("telefon eller mail", "phone or mail"),
    "minutes": ("antallet af minutter", "the number of minutes"),
    "at": ("tidspunktet", "the time"),
    "occurrence": ("bookingen", "the booking"),
    "calendar": ("kalenderen", "the calendar"),
    "limit": ("grænsen", "the limit"),
    "location": ("stedet", "the place"),
    "caption": ("billedteksten", "the caption"),
    "count": ("antallet", "the count"),
    "day": ("dagen", "the day"),
    "equipment": ("udstyret", "the equipment"),
    "image": ("billedet", "the picture"),
    "overridden_by": ("hvem der kan se bort fra den", "who may set it aside"),
    "owner": ("ejeren", "the owner"),
    "period": ("perioden", "the period"),
    "parts": ("delene", "the parts"),
    "seating": ("opstillingen", "the seating"),
    "steps": ("trinene", "the steps"),
    "attendees": ("deltagerne", "the attendees"),
    "capacity": ("pladstallet", "the capacity"),
    "code": ("koden", "the code"),
    "company": ("virksomheden", "the company"),
    "email": ("mailadressen", "the mail address"),
    "expected_at": ("tidspunktet", "the time"),
    "faces": ("listen af badges", "the list of badges"),
    "file": ("filen", "the file"),
    "floor": ("etagen", "the floor"),
    "host": ("værten", "the host"),
    "hours": ("åbningstiden", "the hours"),
    "house": ("huset", "the house"),
    "name": ("navnet", "the name"),
    "nonce": ("nonce", "the nonce"),
    "note": ("noten", "the note"),
    "organizer": ("hvem det er for", "for whom it is"),
    "party_size": ("antallet", "the number of people"),
    "phone": ("telefonnummeret", "the phone number"),
    "reason": ("årsagen", "the reason"),
    "recovery_key": ("gendannelsesnøglen", "the recovery key"),
    "room": ("lokalet", "the room"),
    "rooms": ("antallet af lokaler", "the number of rooms"),
    "rule": ("gentagelsen", "the repetition"),
    "series": ("bookingen", "the booking"),
    "setup": ("forberedelsen", "the set-up"),
    "span": ("tiden", "the time"),
    "start": ("starten", "the start"),
    "stock": ("etiketten", "the stock"),
    "teardown": ("oprydningen", "the tear-down"),
    "title": ("titlen", "the title"),
    "topic": ("emnet", "the topic"),
    "turnover": ("pausen", "the gap"),
    "years": ("antallet af år", "the number of years"),
}

KINDS: Mapping[str, Pair] = {
    "waiting": ("Ønsket", "wish"),
    "photo": ("Billedet", "photo"),
    "advisor": ("Rådgiveren", "advisor"),
    "booking": ("Bookingen", "booking"),
    "closing_day": ("Lukkedagen", "closing day"),
    "event": ("Arrangementet", "event"),
    "occurrence": ("Datoen", "date"),
    "registration": ("Tilmeldingen", "registration"),
    "resource": ("Lokalet", "room"),
    "room": ("Lokalet", "room"),
    "rule": ("Reglen", "rule"),
    "scan": ("Skanningen", "scan"),
    "series": ("Bookingen", "booking"),
    "visit": ("Besøget", "visit"),
}

REASONS: Mapping[str, Pair] = {
    "disk_full": ("disken er fuld", "the disk is full"),
    "no_access": ("der er ikke adgang", "access is denied"),
    "no_such_folder": ("mappen findes ikke", "there is no such folder"),
    "is_a_folder": ("det er en mappe", "it is a folder"),
    "name_too_long": ("navnet er for langt", "the name is too long"),
    "other": ("systemet siger nej", "the system says no"),
}
"""Why a file was not written."""

FINDINGS: Mapping[str, Pair] = {
    "over_capacity": (
        "Bemærk: {party_size} personer, men plads til {capacity}.",
        "Note: {party_size} people, but seats for {capacity}.",
    ),
    "outside_opening_hours": (
        "Bemærk: {count} af tiderne ligger uden for åbningstiden.",
        "Note: {count} of the times lie outside opening hours.",
    ),
    "rule_notice": (
        "Bemærk: en regel fra {owner} taler imod ({reason}).",
        "Note: a rule of {owner} speaks against it ({reason}).",
    ),
    "start_moved": (
        "Bemærk: rækken begynder {day}, den første dag i gentagelsen.",
        "Note: the series begins on {day}, the first day of its rule.",
    ),
    "kept_by_hand": (
        "Bemærk: {count} gange er ændret for sig og er ladt være.",
        "Note: {count} dates were changed by hand and left alone.",
    ),
    "import_skipped": (
        "Bemærk: {count} datoer er sprunget over, for lokalet er optaget.",
        "Note: {count} dates were skipped, for the room is taken.",
    ),
    "import_kept_by_hand": (
        "Bemærk: {count} datoer er ændret i huset og er ladt være.",
        "Note: {count} dates were changed in the house and left alone.",
    ),
    "rolled_back": (
        "Bemærk: huset er ældre end det, der blev brugt sidst.",
        "Note: the house is older than the one used last.",
    ),
}


class _Known(dict[str, object]):
    """A fact that is not there is shown as a dash instead of stopping the answer."""

    def __missing__(self, key: str) -> str:
        return "–"


def pick(pair: Pair, language: Language) -> str:
    return pair[language == "en"]


def phrase(pair: Pair, language: Language, facts: Mapping[str, object]) -> str:
    """The sentence with its facts in place."""
    return pick(pair, language).format_map(_Known(facts))
