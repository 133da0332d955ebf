"""How long: "2 timer", "halvanden time", "tre kvarter", "an hour and a half"; and how much later or earlier."""

from __future__ import annotations

import re
from datetime import timedelta

from frontdesk.application.sentences.intents import Asked, PartKind
from frontdesk.application.sentences.reading import Reading, number

Found = re.Match[str]

LENGTH = (
    "(?P<mixed><count>(?:[.,]5|½| og en halv| en halv| and a half)) ?(?:timer?|hours?|[th](?!\\w))"
    "|(?P<half>halvanden time|1½ time|(?:en|one|an|a) hour and a half|(?:en|et) time og en halv)"
    "|(?P<halfhour>(?:en )?halv time|half an hour|(?:a )?half hour)"
    "|(?P<quarters>(?:<count>|tre|three) )?(?:kvarter|quarters? of an hour|quarters of an hour)"
    "|(?P<hours><count>)(?: ?(?:timer?|hours?|hrs?)|(?<=\\d) ?[th])(?!\\w)(?: (?:og "
    "|and )?(?P<rest><count>) ?(?:min\\.?|minutter|minutes?))?"
    "|(?P<minutes><count>)(?: ?(?:minutter|minut|min\\.?|mins|minutes?)|(?<=\\d) ?m)(?!\\w)"
)
_LATER = "senere|later|efter|bagud|mere|more|longer|længere|ekstra|extra|back"
_EARLIER = "tidligere|earlier|før|mindre|less|shorter|kortere"
_EITHER = "frem|forward|fremad|up"


def read_shifts(reading: Reading) -> None:
    """ "En time senere", "30 min tidligere". "Frem" means later to some and earlier to others: it is asked."""
    for found in reading.matches(f"(?:med |by |i |for )?(?:{LENGTH}) (?P<way>{_LATER}|{_EARLIER}|{_EITHER})"):
        by, way = length_of(found), found["way"]
        if re.fullmatch(_EARLIER, way):
            by = -by
        elif re.fullmatch(_EITHER, way) and way != "forward":
            chosen = reading.choose(Asked.SHIFT, found.start(), found.end(), (-by, by))
            assert isinstance(chosen, timedelta)
            by = chosen
        elif way == "forward":
            by = -by
        reading.claim(PartKind.SHIFT, found.start(), found.end(), by)


def read_lengths(reading: Reading) -> None:
    """Claims lengths that stand for themselves."""
    for found in reading.matches(f"(?:i |for |på |in |med |by )?(?:{LENGTH})"):
        reading.claim(PartKind.LENGTH, found.start(), found.end(), length_of(found))


def length_of(found: Found) -> timedelta:
    """What a match of ``LENGTH`` says."""
    if found["mixed"]:
        whole = re.match(r"\w+?(?=[.,]5|½| )", found["mixed"])
        assert whole is not None, "the pattern has a number in front"
        return timedelta(hours=number(whole[0]), minutes=30)
    if found["half"]:
        return timedelta(minutes=90)
    if found["halfhour"]:
        return timedelta(minutes=30)
    if found["hours"]:
        return timedelta(hours=number(found["hours"]), minutes=number(found["rest"]) if found["rest"] else 0)
    if found["minutes"]:
        return timedelta(minutes=number(found["minutes"]))
    return timedelta(minutes=15 * (number(found["quarters"].strip()) if found["quarters"] else 1))
