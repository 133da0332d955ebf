"""What the sentence wants: its verb or its question."""

from __future__ import annotations

import re
from enum import StrEnum

from frontdesk.application.sentences.intents import Act, PartKind
from frontdesk.application.sentences.reading import Reading, pattern


class Wanted(StrEnum):
    """What is asked for, before its objects are known."""

    MOVE = "move"
    CANCEL = "cancel"
    EXTEND = "extend"
    SHORTEN = "shorten"
    END = "end"
    REPEAT = "repeat"
    BOOK = "book"
    WHO_IS_HERE = "who_is_here"
    HOW_MANY = "how_many"
    WHO_COMES = "who_comes"
    WHAT_HAPPENS = "what_happens"
    WHEN_FREE = "when_free"
    ADVICE = "advice"
    WHERE = "where"
    FIND = "find"
    SHOW = "show"
    NOTHING = ""


_POLITE = (
    "(?:(?:kan|vil|må|skal) (?:du|vi|jeg|i|man)|jeg|vi|vil|vil gerne|gerne|lige|venligst"
    "|please|could|can|would|will|you|i"
    "|i'd like to|i would like to|we'd like to|like to|want to|we|need to|skal|have|hej|hi|og|så|nu|let's|lad os)"
)
_INSIDE = "(?:der )?(?:her|i huset|inde|til stede|tilstede|i bygningen)"
_LAST = "(?: lige)?(?: nu)?"

_QUESTIONS: tuple[tuple[Wanted, str], ...] = (
    (Wanted.HOW_MANY, f"hvor mange (?:er|mennesker er|gæster er|personer er) {_INSIDE}{_LAST}"),
    (
        Wanted.HOW_MANY,
        (
            "how many (?:people )?(?:are|do we have) (?:there )?(?:here|in|inside|in the (?:house"
            "|building))(?: now| right now)?"
        ),
    ),
    (Wanted.WHO_IS_HERE, f"hvem (?:er|har vi) {_INSIDE}{_LAST}|hvem er her|hvem er kommet(?! kl)"),
    (
        Wanted.WHO_IS_HERE,
        "who(?: is|'s| are)? (?:here|inside|present|in the (?:house|building)|in)(?: right)?(?: now)?(?=$|\\?)",
    ),
    (
        Wanted.WHO_COMES,
        (
            "hvem (?:kommer|kom)(?: der)?|hvem var her|who was here|hvem venter vi(?: på)?"
            "|hvem er (?:der )?ventet|hvem skal komme|hvilke gæster (?:kommer|venter vi)"
        ),
    ),
    (
        Wanted.WHO_COMES,
        (
            "who(?: is|'s) (?:coming|expected|due|arriving)|who comes|who are we expecting"
            "|ventede(?: gæster)?|næste gæst|next (?:visitor|guest)"
        ),
    ),
    (Wanted.WHO_COMES, "^\\s*(?:gæster|besøgende|ankomster|visitors|guests|arrivals)(?= \\S)"),
    (
        Wanted.WHAT_HAPPENS,
        (
            "hvad (?:sker|skete|foregår) der|hvad sker|hvad er der(?= (?:i|på|\\0))"
            "|hvad er der på programmet|program(?:met)?(?: for)?"
        ),
    ),
    (Wanted.WHAT_HAPPENS, "what(?: is|'s) (?:on|happening|going on|up)|what do we have|what happens"),
    (
        Wanted.WHAT_HAPPENS,
        (
            "hvem (?:har|sidder|bruger|er)(?: (?:i|der i))?(?= ?\\0)|who(?: has|'s| is|'s got"
            "| booked| uses)(?: in| got)?(?= ?\\0)"
        ),
    ),
    (
        Wanted.ADVICE,
        (
            "(?:næste|første) ledige (?:tid|aftale|time)|ledig(?:e)? tid(?:er)? (?:hos|om|med|til)"
            "|next (?:free |available )?(?:time|slot|appointment)"
        ),
    ),
    (
        Wanted.ADVICE,
        (
            "(?:book |bestil |en |et |a |an )?(?:rådgivning(?:stid)?|tid (?:hos|med)"
            "|appointment with|advice|samtale (?:hos|med))"
        ),
    ),
    (
        Wanted.WHEN_FREE,
        "hvornår (?:er|bliver|har|kan vi få|kan jeg få|kan)|when(?: is|'s| are| can (?:we|i) (?:have|get)| can)",
    ),
    (
        Wanted.WHERE,
        (
            "hvor er|hvor sidder|hvor holder|hvor finder jeg|where(?: is|'s| are)|hvornår kommer"
            "|hvornår er|when does|er (?=[^\\0]*(?:kommet|gået)$)"
        ),
    ),
)
_VERBS: tuple[tuple[Wanted, str], ...] = (
    (Wanted.REPEAT, "gentag(?:e)?|repeat"),
    (
        Wanted.MOVE,
        (
            "flyt(?:te)?|ryk(?:ke)?|udskyd(?:e)?|fremryk(?:ke)?|skub(?:be)?|ombook(?:e)?|move|shift"
            "|reschedule|postpone|push|rebook"
        ),
    ),
    (
        Wanted.CANCEL,
        "aflys(?:e)?|annull?er(?:e)?|slet(?:te)?|afbestil(?:le)?|fjern(?:e)?|cancel|delete|remove|call off|scrap",
    ),
    (Wanted.EXTEND, "forlæng(?:e)?|udvid(?:e)?|extend|prolong"),
    (Wanted.SHORTEN, "forkort(?:e)?|afkort(?:e)?|shorten|cut"),
    (
        Wanted.BOOK,
        (
            "book(?:e)?|reserv[eé]r(?:e)?|bestil(?:le)?|reserve|(?:lav"
            "|opret)(?: en)?(?: ny)? (?:booking|reservation)|schedule|make a (?:booking|reservation)"
        ),
    ),
)
# Words that are a verb at the start of a sentence only.
_AT_START: tuple[tuple[Wanted, str], ...] = (
    (Wanted.EXTEND, "giv|give|læg"),
    (Wanted.END, "slut(?:te)?|afslut(?:te)?|stop|end|finish"),
    (Wanted.CANCEL, "drop(?:pe)?"),
    (Wanted.BOOK, "sæt|skriv|put|hold"),
    (Wanted.MOVE, "bring"),
    (Wanted.SHOW, "(?:vis|åbn|gå til|hop til|skift til|se|show|open|go to|jump to|take me to)(?: mig| me)?"),
)
_FINDING = (
    "find(?:e)?|ledigt?|ledige|frit?|free|available|plads(?: til)?|er der|har vi|har i"
    "|skal bruge|brug for|mangler|need|is there"
    "|are there|do we have|any rooms?|(?:et |a |en |the )?(?:møde)?(?:lokaler?|rum|room"
    "|rooms|meeting room|lokalet)|looking for|søger|leder efter"
)
_ACTS: tuple[tuple[Act, str], ...] = (
    (
        Act.EVACUATION,
        (
            "(?:udskriv |print |vis )?(?:evakuering(?:sliste(?:n)?)?|evacuation(?: list)?|fire list"
            "|brandliste(?:n)?)|brand(?:alarm)?!?|det brænder|fire!?"
        ),
    ),
    (Act.UNDO, "fortryd(?: det(?: sidste)?)?|undo(?: that)?|take (?:it|that) back"),
    (Act.REDO, "gør igen|annuller fortryd|redo"),
    (Act.PRINT, "udskriv(?: det(?: her| viste)?)?|print(?: this)?"),
    (Act.WALK_IN, "(?:ny )?gæst(?: uden aftale)?|ny gæst|walk[- ]?in|new (?:guest|visitor)|uanmeldt(?: gæst)?"),
)
_PLACES: tuple[tuple[str, str], ...] = (
    ("today", "forside(?:n)?|oversigt(?:en)?|start(?:side)?|home|overview|i dag|today"),
    ("calendar", "kalender(?:en)?|calendar|bookinger|bookings|lokaler|rooms"),
    ("visitors", "besøgende|besøg|gæster(?:ne)?|visitors|guests"),
    ("advisors", "rådgiver(?:e|ne)?|rådgivning(?:en)?|advisors|advisers|advice"),
    ("events", "arrangement(?:er|erne)?|events|kurser"),
    ("reports", "rapport(?:er|en|erne)?|statistik(?:ken)?|reports?|tal(?:lene)?|statistics"),
)


def act_of(reading: Reading) -> Act | None:
    """A sentence that is nothing but a thing to do."""
    plain = reading.plain.strip(" .!?")
    return next((act for act, text in _ACTS if pattern(text).fullmatch(plain)), None)


def place_of(reading: Reading) -> str:
    """A screen named in what is still open, and claims it; empty when none is."""
    rest = re.sub(
        r"^(?:vis|åbn|gå til|hop til|skift til|se|show|open|go to|jump to|take me to|mig|me|\s|\0)+", "", reading.open
    )
    rest = rest.strip(" .!?\0")
    for place, text in _PLACES:
        if pattern(f"(?:(?:the|skærmen|siden) )?(?:{text})(?: (?:screen|for|på|den|on|i))*").fullmatch(rest):
            start = reading.open.index(rest)
            reading.claim(PartKind.PLACE, start, start + len(rest), place)
            return place
    return ""


def wanted(reading: Reading) -> Wanted:
    """The verb, its stretch claimed. Verbs come first: "kan vi flytte Hansen" asks nothing."""
    for kind, text in _AT_START:
        if found := pattern(f"^\\s*(?:{_POLITE} )*(?P<verb>{text})").search(reading.open):
            return _claimed(reading, found, kind)
    for kind, text in _VERBS:
        if found := pattern(f"^\\s*(?:{_POLITE} )*(?P<verb>{text})").search(reading.open):
            return _claimed(reading, found, kind)
    for kind, text in _QUESTIONS:
        if found := pattern(f"(?P<verb>{text})").search(reading.open):
            return _claimed(reading, found, kind)
    for kind, text in _VERBS:
        if found := pattern(f"(?P<verb>{text})").search(reading.open):
            return _claimed(reading, found, kind)
    return Wanted.NOTHING


def is_finding(reading: Reading) -> bool:
    """Whether something free is looked for; blots the words that say so."""
    found = False
    for match in reading.matches(_FINDING):
        reading.blot(match.start(), match.end())
        found = True
    return found


def _claimed(reading: Reading, found: re.Match[str], kind: Wanted) -> Wanted:
    reading.blot(found.start(), found.start("verb"))
    reading.claim(PartKind.VERB, found.start("verb"), found.end("verb"), kind.value)
    return kind
