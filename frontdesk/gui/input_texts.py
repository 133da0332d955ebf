"""What is wrong with something that was typed, chosen or read from a file: by field and stable reason."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from frontdesk.domain.clock_time import local_date
from frontdesk.gui.formats import day_in_numbers
from frontdesk.gui.said import Said


def _tr(text: str) -> str:
    return QCoreApplication.translate("Input", text)


def input_text(field: str, reason: str, value: object = None) -> Said:
    """Total: a reason that is not known still names the field."""
    special = {
        **_rule_texts(value),
        **_file_texts(value),
        **_time_texts(value),
        **_series_texts(),
        **_room_texts(value),
    }
    if (field, reason) in special:
        return special[field, reason]
    general = _general_texts(field_word(field))
    return general.get(reason, Said(_tr("{0} kan ikke bruges, som det står").format(_capital(field_word(field)))))


def field_word(field: str) -> str:
    """A field as it is called in the window, in the definite form: ``navnet``."""
    words = {
        "name": _tr("navnet"),
        "title": _tr("titlen"),
        "organizer": _tr("feltet Hvem"),
        "host": _tr("værten"),
        "company": _tr("virksomheden"),
        "email": _tr("mailadressen"),
        "phone": _tr("telefonnummeret"),
        "note": _tr("noten"),
        "topic": _tr("emnet"),
        "client": _tr("navnet"),
        "party_size": _tr("antallet"),
        "limit": _tr("grænsen"),
        "period": _tr("perioden"),
        "owner": _tr("ejeren"),
        "overridden_by": _tr("hvem der kan se bort fra den"),
        "capacity": _tr("antallet af pladser"),
        "turnover": _tr("oprydningstiden"),
        "setup_minutes": _tr("klargøringstiden"),
        "teardown_minutes": _tr("oprydningstiden"),
        "rule": _tr("gentagelsen"),
        "start": _tr("starten"),
        "span": _tr("tiden"),
        "expected_at": _tr("tidspunktet"),
        "hours": _tr("åbningstiden"),
        "reason": _tr("årsagen"),
        "room": _tr("lokalet"),
        "attendees": _tr("deltagerlisten"),
        "file": _tr("filen"),
        "code": _tr("koden"),
        "floor": _tr("etagen"),
        "seating": _tr("opstillingen"),
        "equipment": _tr("udstyret"),
        "parts": _tr("delene"),
        "count": _tr("antallet"),
        "caption": _tr("billedteksten"),
        "image": _tr("billedet"),
        "day": _tr("dagen"),
        "setup": _tr("klargøringstiden"),
        "teardown": _tr("oprydningstiden"),
        "minutes": _tr("antallet af minutter"),
        "contact": _tr("telefon eller mail"),
    }
    return words.get(field, _tr("feltet"))


def _general_texts(word: str) -> Mapping[str, Said]:
    field = _capital(word)
    return {
        "required": Said(_tr("{0} mangler").format(field), _tr("Skriv det, så er det klar.")),
        "too_long": Said(_tr("{0} er for langt").format(field), _tr("Skriv det kortere.")),
        "control_character": Said(
            _tr("{0} indeholder tegn, der ikke kan ses").format(field),
            _tr("Skriv teksten i stedet for at indsætte den."),
        ),
        "out_of_range": Said(_tr("{0} ligger uden for det, huset kan bruge").format(field)),
        "not_an_email": Said(_tr("Mailadressen mangler noget"), _tr("Den skal se ud som navn@example.org.")),
        "not_a_phone": Said(_tr("Telefonnummeret mangler noget"), _tr("Skriv det med mindst otte cifre.")),
        "unknown": Said(_tr("{0} findes ikke mere").format(field)),
    }


def _time_texts(value: object) -> Mapping[tuple[str, str], Said]:
    day = _day(value)
    return {
        ("span", "too_short"): Said(_tr("Tiden er for kort"), _tr("Vælg mindst fem minutter.")),
        ("span", "too_long"): Said(
            _tr("Tiden er for lang"), _tr("En booking kan vare op til fjorten dage. Del den op.")
        ),
        ("start", "too_far_back"): Said(
            _tr("{0} ligger for langt tilbage").format(day), _tr("Der kan ændres et år tilbage.")
        ),
        ("start", "too_far_ahead"): Said(
            _tr("{0} ligger for langt fremme").format(day), _tr("Der kan bookes tre år frem.")
        ),
        ("start", "begun"): Said(
            _tr("Tiden er allerede begyndt"), _tr("Man kan vente på en tid, der ikke er begyndt endnu.")
        ),
        ("start", "not_yet"): Said(_tr("Det er ikke i dag"), _tr("Et lokale tages i brug på dagen.")),
        ("start", "over"): Said(_tr("Tiden er gået"), _tr("Det, der er slut, kan ikke tages i brug.")),
        ("at", "outside_use"): Said(
            _tr("Tidspunktet passer ikke"),
            _tr("Vælg et tidspunkt, efter lokalet blev taget i brug, og før det er slut."),
        ),
        ("at", "outside"): Said(
            _tr("Der kan ikke deles dér"), _tr("Vælg et tidspunkt inde i bookingen, med plads til pausen imellem.")
        ),
        ("occurrence", "cannot_copy"): Said(_tr("En rådgivning kan ikke kopieres"), _tr("Lav en ny aftale i stedet.")),
        ("occurrence", "cannot_split"): Said(
            _tr("Det kan ikke deles i to"), _tr("Kun en almindelig booking kan deles.")
        ),
        ("room", "required"): Said(_tr("Vælg mindst ét lokale")),
        ("attendees", "required"): Said(_tr("Der er ingen deltagere at tilmelde")),
    }


def _rule_texts(value: object) -> Mapping[tuple[str, str], Said]:
    return {
        ("rule", "malformed"): Said(_tr("Gentagelsen kan ikke læses")),
        ("rule", "bad_value"): Said(_tr("Gentagelsen kan ikke læses"), str(value or "")),
        ("rule", "unsupported"): Said(_tr("Den gentagelse kan huset ikke"), str(value or "")),
        ("rule", "no_dates"): Said(_tr("Gentagelsen rammer ingen dage"), _tr("Vælg en senere slutdato.")),
        ("rule", "endless"): Said(_tr("Gentagelsen mangler en slutdato"), _tr("Vælg, hvor længe den skal løbe.")),
        ("rule", "until_and_count"): Said(_tr("Gentagelsen har både slutdato og antal"), _tr("Vælg det ene af dem.")),
        ("rule", "too_far"): Said(
            _tr("Gentagelsen løber for langt frem"), _tr("Den kan løbe til {0}.").format(_day(value))
        ),
        ("rule", "too_many"): Said(_tr("Gentagelsen er for lang"), _tr("Den kan have 1.000 gange.")),
        ("rule", "overlaps_itself"): Said(
            _tr("Gentagelsen overlapper sig selv"), _tr("Tiden er længere end afstanden mellem gangene.")
        ),
    }


def _file_texts(value: object) -> Mapping[tuple[str, str], Said]:
    csv = _tr("Gem den som CSV i regnearket, og prøv igen.")
    return {
        ("file", "empty"): Said(_tr("Filen er tom")),
        ("file", "too_large"): Said(_tr("Filen er for stor"), _tr("Den må højst fylde 20 MB.")),
        ("file", "workbook"): Said(_tr("Filen er en projektmappe"), csv),
        ("file", "not_text"): Said(_tr("Filen er ikke en liste"), csv),
        ("file", "not_a_table"): Said(_tr("Filen kan ikke læses som en liste"), csv),
        ("file", "bad_quotes"): Said(
            _tr("Et citationstegn i filen bliver aldrig lukket"), _tr("Se efter omkring række {0}.").format(value)
        ),
        ("file", "too_many_rows"): Said(_tr("Filen har for mange rækker"), _tr("Der kan læses 50.000 ad gangen.")),
        ("file", "too_many_columns"): Said(_tr("Filen har for mange kolonner"), _tr("Der kan læses 200 kolonner.")),
        ("file", "no_name_column"): Said(
            _tr("Filen har ingen kolonne med navne"),
            _tr("Giv kolonnen overskriften Navn, eller Fornavn og Efternavn."),
        ),
        ("file", "missing"): Said(_tr("Filen er der ikke mere"), str(value or "")),
        ("file", "unreadable"): Said(_tr("Filen kan ikke læses"), _tr("Luk den i andre programmer, og prøv igen.")),
        ("file", "calendar_too_large"): Said(_tr("Filen er for stor"), _tr("En kalender må højst fylde 5 MB.")),
        ("file", "not_a_calendar"): Said(
            _tr("Filen er ikke en kalender"), _tr("Gem den som iCalendar (.ics) i det andet program.")
        ),
        ("file", "no_entries"): Said(_tr("Der er ingen aftaler i kalenderen")),
        ("file", "too_many_entries"): Said(
            _tr("Der er for mange aftaler i kalenderen"), _tr("Der kan læses 5.000 ad gangen. Gem et kortere stykke.")
        ),
        ("file", "too_many_dates"): Said(
            _tr("Gentagelserne har for mange datoer"), _tr("Der kan tages 30.000 ind ad gangen. Gem et kortere stykke.")
        ),
        ("calendar", "took_too_long"): Said(
            _tr("Kalenderen tog for lang tid at læse"), _tr("Gem et kortere stykke af den, og prøv igen.")
        ),
        ("file", "given_up"): Said(_tr("Filen blev ikke læst færdig"), _tr("Vælg den igen.")),
        ("calendar", "duplicate"): Said(_tr("Kalenderen har den samme aftale to gange"), _tr("Intet er ændret.")),
        ("calendar", "nothing_new"): Said(_tr("Der er intet nyt i kalenderen"), _tr("Intet er ændret.")),
        ("file", "took_too_long"): Said(_tr("Filen tog for lang tid at læse"), csv),
    }


def _series_texts() -> Mapping[tuple[str, str], Said]:
    return {
        ("series", "nothing_to_come"): Said(_tr("Rækken har ikke flere gange foran sig")),
        ("series", "cannot_be_split"): Said(
            _tr("Den kan ikke deles i to aftaler"), _tr("Ret den for sig eller det hele på én gang.")
        ),
        ("series", "unknown"): Said(_tr("Rækken findes ikke mere")),
        ("occurrences", "one_series_at_a_time"): Said(
            _tr("De valgte hører ikke til samme booking"), _tr("Tag dem én ad gangen.")
        ),
        ("subject", "one_of_two"): Said(_tr("Vælg én person")),
    }


def _room_texts(value: object) -> Mapping[tuple[str, str], Said]:
    """About rooms, their parts, equipment and pictures."""
    fewer = _tr("Huset har kun {0}.").format(value)
    count = value if isinstance(value, int) else 0
    bookings = QCoreApplication.translate(
        "Input", "Der er %n booking(er) foran. Flyt eller aflys dem først.", None, count
    )
    return {
        ("room", "still_booked"): Said(_tr("Det er stadig booket"), bookings),
        ("room", "retired"): Said(
            _tr("{0} er taget ud af brug").format(value),
            _tr("Tag det i brug igen under Indstillinger, eller vælg et andet."),
        ),
        ("parts", "out_of_range"): Said(_tr("Et samlet lokale skal have mindst to dele")),
        ("parts", "combined"): Said(_tr("{0} er selv et samlet lokale").format(value), _tr("Vælg dets dele i stedet.")),
        ("parts", "fixed"): Said(
            _tr("{0} kan ikke skifte mellem ét og flere lokaler").format(value), _tr("Opret et nyt lokale i stedet.")
        ),
        ("equipment", "too_few"): Said(_tr("Så mange er der ikke"), fewer),
        ("equipment", "unknown"): Said(_tr("Det udstyr har huset ikke"), str(value or "")),
        ("seating", "twice"): Said(_tr("To opstillinger hedder det samme")),
        ("rooms", "already_closed"): Said(_tr("Det er lukket i forvejen")),
        ("day", "twice"): Said(_tr("Den dag står der to gange")),
        ("image", "too_large"): Said(_tr("Billedet er for stort"), _tr("Det må højst fylde en halv megabyte.")),
        ("image", "not_a_picture"): Said(_tr("Filen er ikke et billede"), _tr("Brug JPEG eller PNG.")),
    }


def _day(value: object) -> str:
    if isinstance(value, datetime):
        return day_in_numbers(local_date(value))
    return day_in_numbers(value) if isinstance(value, date) else ""


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
