"""What ``--help`` says."""

from __future__ import annotations

from collections.abc import Mapping

from frontdesk.cli.texts import Pair

GROUPS: Mapping[str, Pair] = {
    "frontdesk": (
        (
            "Frontdesk åbner vinduet; med en kommando arbejder det uden. Udgangskoder: 0 gjort, 2 forkert brug, "
            "3 afvist af en regel eller en konflikt, 4 maskinen kan ikke lige nu."
        ),
        (
            "Frontdesk opens the window; with a command it works without. Exit codes: 0 done, 2 wrong usage, "
            "3 refused by a rule or a conflict, 4 the machine cannot just now."
        ),
    ),
    "commands": ("kommandoer", "commands"),
    "room": ("lokaler", "rooms"),
    "visit": ("besøg", "visits"),
    "event": ("arrangementer", "events"),
    "attendees": ("deltagere", "attendees"),
    "advisor": ("rådgivere", "advisors"),
    "appointment": ("aftaler med rådgivere", "appointments with advisors"),
}

COMMANDS: Mapping[tuple[str, ...], Pair] = {
    ("init",): (
        "opret huset: tomt, som demo eller fyldt med års brug",
        "create the house: empty, demo or years of use",
    ),
    ("rooms",): ("vis lokalerne, og hvad der er ledigt nu", "list the rooms and what is free now"),
    ("room", "add"): ("opret et lokale", "add a room"),
    ("book",): ("book et lokale", "book a room"),
    ("move",): (
        "flyt en dato (o12), eller en booking (b12) med alle kommende datoer",
        "move a date (o12), or a booking (b12) with all its dates to come",
    ),
    ("cancel",): (
        "aflys en dato (o12), eller alle kommende datoer i en booking (b12)",
        "cancel a date (o12), or all dates to come of a booking (b12)",
    ),
    ("find",): ("find ledige lokaler", "find free rooms"),
    ("close-rooms",): (
        "luk lokaler en tid; det, der er ramt, flyttes eller aflyses",
        "close rooms for a time; what is hit is moved or cancelled",
    ),
    ("calendar",): ("vis bookinger", "show bookings"),
    ("import-calendar",): (
        "tag en kalenderfil (.ics) ind; samme fil igen ændrer intet",
        "take a calendar file (.ics) in; the same file again changes nothing",
    ),
    ("visit", "add"): ("skriv en gæst op, eller modtag en uden aftale", "expect a visitor, or receive a walk-in"),
    ("visit", "list"): ("dagens besøg", "the visits of a day"),
    ("scan",): ("tjek ind eller ud med en badgekode", "check in or out by a badge code"),
    ("inside",): ("hvem er i huset", "who is in the house"),
    ("badge",): ("lav badges som PDF", "make badges as PDF"),
    ("event", "add"): ("opret et arrangement", "add an event"),
    ("event", "list"): ("vis arrangementer", "list events"),
    ("attendees", "add"): ("tilmeld deltagere", "register attendees"),
    ("attendees", "import"): ("tilmeld en liste fra en CSV-fil", "register a list from a CSV file"),
    ("attendees", "list"): ("vis deltagere", "list attendees"),
    ("roster",): ("lav deltagerlisten som PDF", "make the roster as PDF"),
    ("advisors",): ("vis rådgivere og deres næste aftale", "list advisors and their next appointment"),
    ("advisor", "add"): ("opret en rådgiver", "add an advisor"),
    ("appointment", "add"): ("book rådgiver og lokale i ét", "book advisor and room together"),
    ("report",): ("månedens rapport som PDF, XLSX og CSV", "the month's report as PDF, XLSX and CSV"),
    ("rules",): ("vis husets regler for bookinger", "list the house's rules for bookings"),
    ("requests",): ("vis anmodninger, der venter på svar", "list requests that wait for an answer"),
    ("undo",): ("fortryd det seneste ved denne skranke", "undo the last step at this desk"),
    ("redo",): ("gør det fortrudte igen", "redo what was undone"),
    ("journal",): ("vis journalen", "show the journal"),
    ("verify",): (
        "efterse huset: skema, bookinger, journal, sikkerhedskopier",
        "check schema, claims, chain and backups",
    ),
    ("backup",): ("lav en sikkerhedskopi", "make a backup"),
    ("restore",): ("hent en sikkerhedskopi tilbage", "bring a backup back"),
    ("migrate",): ("før et ældre hus frem", "bring an older house up to date"),
    ("play-day",): ("spil en arbejdsdag uden skærm", "play a working day without a screen"),
}

OPTIONS: Mapping[tuple[str, ...], Pair] = {
    ("--house",): ("huset: mappe, .db-fil eller postgresql://…", "the house: folder, .db file or postgresql://…"),
    ("--lang",): ("sprog", "language"),
    ("--desk",): ("skranke; fortryd hører til skranken", "desk; undo belongs to the desk"),
    ("--json",): ("svar som JSON", "answer as JSON"),
    ("--demo",): ("med en uges bookinger omkring nu", "with a week of bookings around now"),
    ("--rooms",): ("antal lokaler i et belastningshus (20)", "rooms of a generated house (20)"),
    ("--years",): ("antal år (10)", "years (10)"),
    ("--seed",): ("samme tal giver samme hus (1)", "the same number gives the same house (1)"),
    ("--until",): ("sidste dag (i dag)", "last day (today)"),
    ("--name",): ("navn", "name"),
    ("init", "--name"): ("husets navn", "the house's name"),
    ("attendees", "add", "--name"): ("et eller flere navne", "one or more names"),
    ("--capacity",): ("pladser", "seats"),
    ("--floor",): ("etage", "floor"),
    ("--turnover",): ("minutter fri efter hver brug", "minutes kept free after each use"),
    ("--room",): ("lokale: id eller navn", "room: id or name"),
    ("--from",): ("fra, 2026-11-24T14:00", "from, 2026-11-24T14:00"),
    ("--to",): ("til, 2026-11-24T16:00", "to, 2026-11-24T16:00"),
    ("calendar", "--from"): ("første dag (i dag)", "first day (today)"),
    ("calendar", "--to"): ("sidste dag, den med", "last day, included"),
    ("import-calendar", "--room"): ("lokale til det, der ikke selv nævner et", "room for what names none itself"),
    ("--dry-run",): ("vis kun, hvad der ville ske", "only show what would happen"),
    ("--party",): ("antal personer", "number of people"),
    ("--seating",): ("opstilling", "seating"),
    ("--need",): ("noget, der skal stå i lokalet", "something that must stand in the room"),
    ("--equipment",): ("flytbart udstyr, Projektor eller Projektor=2", "movable equipment, Projector or Projector=2"),
    ("--hearing-loop",): ("med teleslynge", "with a hearing loop"),
    ("--step-free",): ("med trinfri adgang", "with step-free access"),
    ("find", "--floor"): ("helst på denne etage", "on this floor if possible"),
    ("find", "--room"): ("helst i dette lokale", "in this room if possible"),
    ("--setup",): ("minutter til at stille op", "minutes to set up"),
    ("--teardown",): ("minutter til at rydde op", "minutes to tear down"),
    ("--whole-house",): ("alle lokaler", "every room"),
    ("--reason",): ("årsagen, som den vises", "the reason, as it is shown"),
    ("--title",): ("titel", "title"),
    ("--who",): ("for hvem", "for whom"),
    ("--note",): ("note", "note"),
    ("--repeat",): ("gentagelse, FREQ=WEEKLY;COUNT=10", "repetition, FREQ=WEEKLY;COUNT=10"),
    ("id",): ("o12 (en dato) eller b12 (en booking)", "o12 (a date) or b12 (a booking)"),
    ("--occurrence",): ("kun den ene dato", "the one date only"),
    ("--host",): ("hvem gæsten skal besøge", "whom the visitor comes to see"),
    ("--company",): ("virksomhed", "company"),
    ("--at",): ("tidspunkt", "time"),
    ("--walk-in",): ("gæsten er her allerede, uden aftale", "the visitor is here, without an appointment"),
    ("--date",): ("dag (i dag)", "day (today)"),
    ("code",): ("badgets kode", "the badge's code"),
    ("--nonce",): ("navn på netop denne skanning; samme navn tæller én gang", "names this one scan; counts once"),
    ("--direction",): ("ind eller ud", "in or out"),
    ("--pdf",): ("PDF-fil", "PDF file"),
    ("visit",): ("besøg (v3) eller tilmelding (a5)", "visit (v3) or registration (a5)"),
    ("--stock",): ("label62x100 eller a4", "label62x100 or a4"),
    ("--organizer",): ("arrangør", "organizer"),
    ("--event",): ("arrangement (e2)", "event (e2)"),
    ("event",): ("arrangement (e2)", "event (e2)"),
    ("--email",): ("mailadresse", "mail address"),
    ("--phone",): ("telefon", "phone"),
    ("file",): ("fil", "file"),
    ("--advisor",): ("rådgiver: id eller navn", "advisor: id or name"),
    ("--topic",): ("emne", "topic"),
    ("--client",): ("hvem aftalen er med", "whom the appointment is with"),
    ("month",): ("måned, 2026-11", "month, 2026-11"),
    ("--out",): ("mappe", "folder"),
    ("--since",): ("fra dette tidspunkt", "from this time on"),
    ("--digest",): ("med et fingeraftryk af alt indhold", "with a digest of all content"),
    ("--recovery-key-file",): ("fil med gendannelsesnøglen", "file that holds the recovery key"),
}
"""By option, or by command and option where it means something of its own."""
