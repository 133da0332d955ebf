"""Names: of rooms and advisors, which are known, and of people, companies and bookings, which are looked up."""

from __future__ import annotations

import re

from frontdesk.application.sentences.intents import Asked, PartKind
from frontdesk.application.sentences.reading import Reading
from frontdesk.application.sentences.spelling import plain_name
from frontdesk.application.sentences.vocabulary import Mention
from frontdesk.domain.badge_code import CODE_LENGTH, CodeVerdict, check, normalise

# Words that are no name at the ends of a phrase, in both languages; inside one they may be ("Hus og Have").
_SMALL = frozenset(
    [
        "jeg",
        "vi",
        "du",
        "i",
        "de",
        "man",
        "min",
        "mit",
        "mine",
        "vores",
        "jeres",
        "hans",
        "hendes",
        "deres",
        "og",
        "eller",
        "men",
        "at",
        "der",
        "det",
        "den",
        "dette",
        "denne",
        "disse",
        "en",
        "et",
        "er",
        "var",
        "bliver",
        "skal",
        "kan",
        "vil",
        "må",
        "gerne",
        "lige",
        "venligst",
        "tak",
        "have",
        "har",
        "få",
        "får",
        "brug",
        "bruge",
        "for",
        "til",
        "fra",
        "med",
        "på",
        "om",
        "af",
        "hos",
        "ved",
        "under",
        "mødet",
        "møde",
        "møder",
        "bookingen",
        "booking",
        "bookinger",
        "reservation",
        "reservationen",
        "aftale",
        "aftalen",
        "lokale",
        "lokalet",
        "lokaler",
        "rum",
        "mødelokale",
        "mødelokaler",
        "rummet",
        "tid",
        "tiden",
        "tidspunkt",
        "plads",
        "gang",
        "noget",
        "nogen",
        "nogle",
        "ledig",
        "ledigt",
        "ledige",
        "fri",
        "frit",
        "hvem",
        "hvad",
        "hvor",
        "hvornår",
        "kommer",
        "kommet",
        "gået",
        "kl",
        "klokken",
        "så",
        "samme",
        "også",
        "nu",
        "hej",
        "ja",
        "nej",
        "over",
        "ind",
        "ud",
        "ikke",
        "helst",
        "gæster",
        "gæst",
        "personer",
        "hele",
        "huset",
        "denne",
        "alle",
        "tidlig",
        "tidligt",
        "sent",
        "nej",
        "hedder",
        "som",
        "dag",
        "dage",
        "uge",
        "uger",
        "the",
        "a",
        "an",
        "to",
        "of",
        "in",
        "on",
        "at",
        "for",
        "with",
        "from",
        "by",
        "is",
        "are",
        "was",
        "be",
        "we",
        "i",
        "you",
        "they",
        "my",
        "our",
        "your",
        "his",
        "her",
        "their",
        "and",
        "or",
        "but",
        "it",
        "this",
        "that",
        "meeting",
        "meetings",
        "booking",
        "bookings",
        "reservation",
        "appointment",
        "room",
        "rooms",
        "please",
        "can",
        "could",
        "would",
        "will",
        "do",
        "does",
        "have",
        "has",
        "need",
        "get",
        "any",
        "some",
        "free",
        "available",
        "time",
        "who",
        "what",
        "when",
        "where",
        "there",
        "here",
        "back",
        "up",
        "out",
        "into",
        "over",
        "about",
        "around",
        "until",
        "till",
        "all",
        "early",
        "late",
        "forward",
        "instead",
        "same",
        "hello",
        "hi",
    ]
)
_ANY_ROOM = "(?:et |en |a |an )?(?:vilkårligt |any )?(?:ledigt |free )?(?:møde)?(?:lokale|rum|room)"
_QUOTED = re.compile(r'"([^"]+)"')
_RUN = re.compile(r"[^\0]+")
_WORD = re.compile(r"[\w&/.'+@-]*\w[.!]?|&", re.UNICODE)
_COMMON = frozenset(
    plain_name(word)
    for word in (
        *_SMALL,
        *[
            "time",
            "timer",
            "person",
            "personer",
            "kalender",
            "rapporter",
            "samme",
            "salg",
            "side",
            "sidste",
            "første",
            "næste",
            "sal",
            "fri",
        ],
    )
)


def read_codes(reading: Reading) -> None:
    """A badge code, however it was typed; also one that was misread by a letter."""
    for found in re.finditer(rf"(?<!\S)[\w-]{{{CODE_LENGTH - 1},{CODE_LENGTH + 6}}}(?!\S)", reading.text):
        code = normalise(found[0])
        if len(code) == CODE_LENGTH and check(code).verdict is not CodeVerdict.FOREIGN and re.search(r"\d", code):
            reading.claim(PartKind.CODE, found.start(), found.end(), code)


def read_quoted(reading: Reading) -> None:
    """What stands in quotation marks is a name, whatever it says."""
    for found in _QUOTED.finditer(reading.open):
        name = reading.text[found.start(1) : found.end(1)].strip()
        if name:
            reading.claim(PartKind.NAME, found.start(), found.end(), name)


def read_rooms(reading: Reading) -> None:
    """Rooms by their whole names."""
    for mention in list(reading.vocabulary.room_names.whole(reading.open)):
        _claim(reading, PartKind.ROOM, Asked.ROOM, mention)


def read_short_rooms(reading: Reading) -> None:
    """Rooms by a part of their names, or misspelt, when everything else has been read."""
    for mention in list(reading.vocabulary.room_names.shortened(reading.open, _COMMON)):
        _claim(reading, PartKind.ROOM, Asked.ROOM, mention)


def read_advisors(reading: Reading) -> None:
    """Advisors by their names or a part of them."""
    names = reading.vocabulary.advisor_names
    for mention in list(names.whole(reading.open)) or list(names.shortened(reading.open, _COMMON)):
        _claim(reading, PartKind.ADVISOR, Asked.ADVISOR, mention)


def read_topics(reading: Reading) -> None:
    """What advice is about: "finansiering", also shortened."""
    topics = {plain_name(topic): topic for topic in reading.vocabulary.topics}
    for found in _WORD.finditer(reading.open):
        word = plain_name(found[0].rstrip(".!"))
        match = [
            topic for plain, topic in topics.items() if plain == word or (len(word) > 4 and plain.startswith(word))
        ]
        if len(match) == 1:
            reading.claim(PartKind.TOPIC, found.start(), found.end(), match[0])


def read_names(reading: Reading) -> None:
    """What is left over, less the small words around it."""
    for found in reading.matches(_ANY_ROOM):
        reading.blot(found.start(), found.end())
    for run in list(_RUN.finditer(reading.open)):
        _claim_name(reading, run)


def words(reading: Reading, start: int = 0, end: int | None = None) -> str:
    """The names between two places, together."""
    parts = reading.of(PartKind.NAME)
    return " ".join(str(part.value) for part in parts if start <= part.start and (end is None or part.start < end))


def _claim_name(reading: Reading, run: re.Match[str]) -> None:
    found = list(_WORD.finditer(reading.plain, run.start(), run.end()))
    while found and _is_small(found[0][0]):
        found.pop(0)
    while found and _is_small(found[-1][0]):
        found.pop()
    if not found:
        return
    start, end = found[0].start(), found[-1].end()
    name = reading.text[start:end]
    if not re.search(r"\b(?:\w\.|aps\.|a/s)$", name.lower()):
        name = name.rstrip(".!")
    reading.claim(PartKind.NAME, start, end, name)


def _is_small(word: str) -> bool:
    return word.strip(".!'") in _SMALL


def _claim(reading: Reading, kind: PartKind, about: Asked, mention: Mention) -> None:
    chosen = mention.ids[0]
    if len(mention.ids) > 1:
        answer = reading.choose(about, mention.start, mention.end, mention.ids)
        assert isinstance(answer, int)
        chosen = answer
    reading.claim(kind, mention.start, mention.end, chosen)
