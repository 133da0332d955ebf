"""The words on paper and in files that leave the house, in Danish and English.

They stand beside the layers because documents and exports print the same ones and may not import each
other. The window's words are Qt's translations; these documents are made without Qt.
"""

from __future__ import annotations

from dataclasses import dataclass

from frontdesk.notation import Language


@dataclass(frozen=True, slots=True)
class BadgeWords:
    """``*_letter`` is what tells the role where colour is not printed."""

    visitor: str
    visitor_letter: str
    attendee: str
    attendee_letter: str
    host: str


@dataclass(frozen=True, slots=True)
class ListWords:
    """Rosters and the evacuation list."""

    roster: str
    organizer: str
    rooms: str
    registered: str
    arrived: str
    number: str
    name: str
    company: str
    signature: str
    no_lines: str
    evacuation: str
    people: str
    host: str
    place: str
    since: str
    nobody: str
    first_names_only: str


@dataclass(frozen=True, slots=True)
class ReportWords:
    """The usage report: headings, figures, units and the definitions that are printed with them."""

    report: str
    preliminary: str
    closing_days: str
    no_closing_days: str
    key_figures: str
    rooms: str
    events: str
    advice: str
    definitions: str
    figure: str
    value: str
    room: str
    occupancy: str
    open_hours: str
    booked_hours: str
    used_hours: str
    bookings: str
    cancelled: str
    released: str
    given_back: str
    ended_early: str
    event: str
    organizer: str
    starts: str
    registered: str
    attended: str
    no_show_share: str
    advisor: str
    sessions: str
    advice_hours: str
    no_shows: str
    visits: str
    open_days: str
    total: str
    attended_of: str
    sessions_of: str
    no_shows_of: str
    days_open_of: str
    events_none: str
    rooms_none: str
    advice_none: str
    term: str
    meaning: str
    meanings: tuple[tuple[str, str], ...]
    house: str
    month: str
    journal: str
    made_at: str
    section: str
    row: str
    unit: str
    unit_hours: str
    unit_count: str


@dataclass(frozen=True, slots=True)
class PlanWords:
    """The rooms' day, week and month. ``states`` are said where an entry is not simply booked."""

    day_title: str
    week_title: str
    list_title: str
    fullness: str
    closed: str
    shut: str
    seats: str
    persons: str
    bookings: str
    more: str
    time: str
    room: str
    what: str
    who: str
    states: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class DocumentWords:
    badge: BadgeWords
    lists: ListWords
    report: ReportWords
    plans: PlanWords
    made: str
    page_of: str


DANISH = DocumentWords(
    made="Dannet {moment}",
    page_of="Side {page} af {pages}",
    badge=BadgeWords(visitor="Gæst", visitor_letter="G", attendee="Deltager", attendee_letter="D", host="Vært: {host}"),
    plans=PlanWords(
        day_title="Lokaler {day} · uge {week}",
        week_title="Lokaler uge {week} · {first}–{last}",
        list_title="Bookinger",
        fullness="Så meget af åbningstiden er booket",
        closed="Lukket: {reason}",
        shut="Lukket",
        seats="{count} pladser",
        persons="{count} pers.",
        bookings="{count} bookinger",
        more="+ {count} mere",
        time="Tid",
        room="Lokale",
        what="Hvad",
        who="Hvem",
        states=(
            ("held", "holdes"),
            ("requested", "anmodning"),
            ("in_use", "i brug"),
            ("released", "ikke mødt"),
            ("given_back", "givet tilbage"),
        ),
    ),
    lists=ListWords(
        roster="Deltagerliste",
        organizer="Arrangør: {name}",
        rooms="Lokale: {rooms}",
        registered="{count} tilmeldte",
        arrived="Ankommet",
        number="Nr.",
        name="Navn",
        company="Virksomhed",
        signature="Underskrift",
        no_lines="Ingen er tilmeldt endnu. Brug de tomme linjer.",
        evacuation="Evakueringsliste",
        people="{count} i huset",
        host="Vært",
        place="Sted",
        since="Siden",
        nobody="Ingen gæster er tjekket ind.",
        first_names_only="Listen viser kun fornavne. Sæt kryds, når personen er set på samlingspladsen.",
    ),
    report=ReportWords(
        report="Månedsrapport",
        preliminary="Foreløbig: måneden er ikke slut.",
        closing_days="Lukkedage",
        no_closing_days="Ingen lukkedage i måneden.",
        key_figures="Nøgletal",
        rooms="Lokaler",
        events="Arrangementer",
        advice="Vejledning",
        definitions="Definitioner",
        figure="Nøgletal",
        value="Værdi",
        room="Lokale",
        occupancy="Belægning",
        open_hours="Åbne timer",
        booked_hours="Bookede timer",
        used_hours="Brugte timer",
        bookings="Bookinger",
        cancelled="Aflyst",
        released="Udeblevet",
        given_back="Givet tilbage",
        ended_early="Sluttet før tid",
        event="Arrangement",
        organizer="Arrangør",
        starts="Start",
        registered="Tilmeldte",
        attended="Fremmødte",
        no_show_share="Udeblevet",
        advisor="Rådgiver",
        sessions="Samtaler",
        advice_hours="Vejledningstimer",
        no_shows="Udeblivelser",
        visits="Besøg",
        open_days="Åbne dage",
        total="I alt",
        attended_of="{attended} af {registered} mødte",
        sessions_of="{sessions} samtaler",
        no_shows_of="lokaler og samtaler",
        days_open_of="{days} åbne dage",
        events_none="Ingen arrangementer i måneden.",
        rooms_none="Ingen lokaler.",
        advice_none="Ingen vejledning i måneden.",
        term="Begreb",
        meaning="Betydning",
        meanings=(
            (
                "Belægning",
                (
                    "Bookede minutter inden for åbningstiden divideret med åbne minutter. Lukkedage tæller ikke med "
                    "som åbne. Opstilling, oprydning og pauser mellem bookinger tæller ikke som booket."
                ),
            ),
            (
                "Brugte timer",
                (
                    "Bookede timer uden det, man ved ikke blev brugt: tiden, før lokalet blev taget i brug, og tiden, "
                    "efter det blev forladt. Er intet oplyst, regnes hele bookingen som brugt."
                ),
            ),
            (
                "Givet tilbage",
                (
                    "Bookinger, der blev givet tilbage, før nogen kom. De er ikke med under bookinger. "
                    "Sluttet før tid er bookinger, der blev forladt, før de var slut."
                ),
            ),
            ("Besøg", "Antal besøgende, der er tjekket ind i måneden; et selskab tæller hver person."),
            (
                "Udeblivelser",
                (
                    "Bookinger, der blev frigivet, fordi ingen kom, og samtaler, som ingen mødte op til. "
                    "Rettidige aflysninger er ikke udeblivelser."
                ),
            ),
            (
                "Udeblevet",
                (
                    "For lokaler: bookinger, der blev frigivet. For arrangementer: tilmeldte, der ikke mødte, "
                    "divideret med tilmeldte."
                ),
            ),
            ("Vejledningstimer", "Varigheden af samtaler, der blev holdt; aflyste og udeblevne tæller ikke med."),
        ),
        house="Hus",
        month="Måned",
        journal="Journal",
        made_at="Dannet",
        section="sektion",
        row="række",
        unit="enhed",
        unit_hours="timer",
        unit_count="antal",
    ),
)

ENGLISH = DocumentWords(
    made="Made {moment}",
    page_of="Page {page} of {pages}",
    badge=BadgeWords(
        visitor="Visitor", visitor_letter="V", attendee="Attendee", attendee_letter="A", host="Host: {host}"
    ),
    plans=PlanWords(
        day_title="Rooms {day} · week {week}",
        week_title="Rooms week {week} · {first}–{last}",
        list_title="Bookings",
        fullness="How much of the opening hours is booked",
        closed="Closed: {reason}",
        shut="Closed",
        seats="{count} seats",
        persons="{count} people",
        bookings="{count} bookings",
        more="+ {count} more",
        time="Time",
        room="Room",
        what="What",
        who="Who",
        states=(
            ("held", "held"),
            ("requested", "request"),
            ("in_use", "in use"),
            ("released", "nobody came"),
            ("given_back", "given back"),
        ),
    ),
    lists=ListWords(
        roster="Attendee list",
        organizer="Organiser: {name}",
        rooms="Room: {rooms}",
        registered="{count} registered",
        arrived="Arrived",
        number="No.",
        name="Name",
        company="Company",
        signature="Signature",
        no_lines="Nobody is registered yet. Use the empty lines.",
        evacuation="Evacuation list",
        people="{count} in the house",
        host="Host",
        place="Place",
        since="Since",
        nobody="No visitors are checked in.",
        first_names_only="First names only. Tick when the person has been seen at the assembly point.",
    ),
    report=ReportWords(
        report="Monthly report",
        preliminary="Preliminary: the month is not over.",
        closing_days="Closing days",
        no_closing_days="No closing days in the month.",
        key_figures="Key figures",
        rooms="Rooms",
        events="Events",
        advice="Advice",
        definitions="Definitions",
        figure="Key figure",
        value="Value",
        room="Room",
        occupancy="Occupancy",
        open_hours="Open hours",
        booked_hours="Booked hours",
        used_hours="Used hours",
        bookings="Bookings",
        cancelled="Cancelled",
        released="No-show",
        given_back="Given back",
        ended_early="Ended early",
        event="Event",
        organizer="Organiser",
        starts="Starts",
        registered="Registered",
        attended="Attended",
        no_show_share="No-show",
        advisor="Advisor",
        sessions="Sessions",
        advice_hours="Advice hours",
        no_shows="No-shows",
        visits="Visits",
        open_days="Open days",
        total="Total",
        attended_of="{attended} of {registered} came",
        sessions_of="{sessions} sessions",
        no_shows_of="rooms and sessions",
        days_open_of="{days} open days",
        events_none="No events in the month.",
        rooms_none="No rooms.",
        advice_none="No advice in the month.",
        term="Term",
        meaning="Meaning",
        meanings=(
            (
                "Occupancy",
                (
                    "Booked minutes within opening hours divided by open minutes. Closing days do not count as open. "
                    "Set-up, clearing and gaps between bookings do not count as booked."
                ),
            ),
            (
                "Used hours",
                (
                    "Booked hours less what is known not to have been used: the time before the room was taken into "
                    "use and after it was left. Where nothing was told, all of a booking counts as used."
                ),
            ),
            (
                "Given back",
                (
                    "Bookings that were given back before anybody came; they are not among the bookings. "
                    "Ended early are bookings that were left before their time."
                ),
            ),
            ("Visits", "Visitors checked in during the month; a party counts each person."),
            (
                "No-shows",
                (
                    "Bookings released because nobody came, and sessions nobody came to. "
                    "What was cancelled in time is not a no-show."
                ),
            ),
            (
                "No-show",
                (
                    "For rooms: bookings that were released. For events: registered people who did not come, "
                    "divided by those registered."
                ),
            ),
            ("Advice hours", "The duration of sessions held; cancelled ones and no-shows do not count."),
        ),
        house="House",
        month="Month",
        journal="Journal",
        made_at="Made",
        section="section",
        row="row",
        unit="unit",
        unit_hours="hours",
        unit_count="count",
    ),
)

_BY_LANGUAGE: dict[Language, DocumentWords] = {"da": DANISH, "en": ENGLISH}


def words(lang: Language) -> DocumentWords:
    """The words of a language.

    Raises:
        KeyError: the language has none.
    """
    return _BY_LANGUAGE[lang]
