"""For how many, and with what: "6 personer", "os 12", "for ten people", "med teleslynge"."""

from __future__ import annotations

from frontdesk.application.sentences.intents import Need, PartKind
from frontdesk.application.sentences.reading import Reading, number

_PEOPLE = (
    "personer|person|pers\\.?|p\\.?|pax|people|persons|deltagere|participants|attendees|mand|mennesker|gæster|guests"
    "|pladser|seats|kolleger|colleagues|ansatte|iværksættere|entrepreneurs|voksne|adults|medlemmer|members"
)
_COUNTED = (
    (
        "(?:for |til |om |med |with |of )?(?:mindst |at least |ca\\.? |about "
        f"|max )?(?:<num> ?- ?)?(?P<n><num>) ?(?:{_PEOPLE})"
    ),
    "(?P<n>\\d{1,3})[- ]?(?:mands|personers|person)",
    (
        "(?:vi er|vi bliver|vi kommer|vi|os|der er|der kommer|we are|we're|there are"
        "|there will be) (?:omkring |about |ca\\.? )?(?P<n><num>)"
    ),
    "(?:en |et |a )?(?:party|group|team|gruppe|hold|selskab) (?:of|på|med) (?P<n><num>)",
)
_ALONE = "(?:til|for|plads til) (?P<n><num>)"
# What follows a number that counts something else.
_OTHER = "(?! ?(?:timer?|t\\b|min|dage|uger?|gange|hours?|days|weeks|times|%|\\.\\s*sal))"

_NEEDS = (
    (Need.HEARING_LOOP, "teleslynge(?:anlæg)?|hearing loop|induction loop|t-loop|loop"),
    (Need.PROJECTOR, "projektor|projector|beamer|lærred"),
    (Need.SCREEN, "(?:stor)?skærm|tv|screen|display|monitor"),
    (
        Need.STEP_FREE,
        (
            "trinfri(?:t)?(?: adgang)?|niveaufri(?: adgang)?|kørestol(?:sadgang|sbruger)?|handicap(?:venligt?|adgang)"
            "|step[- ]?free(?: access)?|wheelchair(?: access(?:ible)?)?|accessible"
        ),
    ),
    (Need.WHITEBOARD, "white ?board|tavle"),
    (Need.VIDEO, "video(?:møde|udstyr|konference| ?conference| ?call)?|kamera|camera|teams-møde|zoom"),
)


def read_people(reading: Reading) -> None:
    """Numbers that say of whom; of "6-8 personer" the larger counts."""
    for text in _COUNTED:
        for found in reading.matches(f"{text}{_OTHER}"):
            reading.claim(PartKind.PEOPLE, found.start(), found.end(), number(found["n"]))


def read_bare_people(reading: Reading) -> None:
    """ "Et lokale til 8": read when the clocks are known, since "10 til 12" is a time."""
    if reading.first(PartKind.PEOPLE) is None:
        for found in reading.matches(f"{_ALONE}{_OTHER}"):
            reading.claim(PartKind.PEOPLE, found.start(), found.end(), number(found["n"]))


def read_needs(reading: Reading) -> None:
    for need, text in _NEEDS:
        for found in reading.matches(f"(?:(?:og|and|med|with|have|har|en|a) )*(?:{text})"):
            reading.claim(PartKind.NEED, found.start(), found.end(), need.value)
