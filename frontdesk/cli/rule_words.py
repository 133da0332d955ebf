"""House rules and requests in words, Danish and English."""

from __future__ import annotations

from collections.abc import Mapping

from frontdesk.cli.texts import Pair
from frontdesk.domain.house_rules import Period, RuleKind, Severity

ASKS: Mapping[RuleKind, Pair] = {
    RuleKind.OPENING_HOURS: ("kun i åbningstiden", "only in opening hours"),
    RuleKind.CLOSING_DAYS: ("ikke på lukkedage og helligdage", "not on closing days and holidays"),
    RuleKind.NOTICE: ("mindst {limit} minutter i forvejen", "at least {limit} minutes ahead"),
    RuleKind.HORIZON: ("højst {limit} dage frem", "at most {limit} days ahead"),
    RuleKind.SHORTEST: ("mindst {limit} minutter", "at least {limit} minutes"),
    RuleKind.LONGEST: ("højst {limit} minutter", "at most {limit} minutes"),
    RuleKind.QUOTA: ("højst {limit} minutter {period} til den samme", "at most {limit} minutes a {period} for one"),
    RuleKind.PARTY_SIZE: (
        "mindst {limit} personer, og ikke flere, end der er plads til",
        "at least {limit} people, and no more than there are seats",
    ),
    RuleKind.ON_REQUEST: ("kun efter aftale", "only on request"),
}
PERIODS: Mapping[Period, Pair] = {
    Period.DAY: ("om dagen", "day"),
    Period.WEEK: ("om ugen", "week"),
    Period.MONTH: ("om måneden", "month"),
}
SEVERITIES: Mapping[Severity, Pair] = {
    Severity.ERROR: ("afviser", "refuses"),
    Severity.NOTICE: ("påmindelse", "notice"),
}
WORDS: Mapping[str, Pair] = {
    "asks": ("kræver", "asks"),
    "severity": ("hvordan", "how"),
    "where": ("hvor", "where"),
    "owner": ("ejer", "owner"),
    "reason": ("årsag", "reason"),
    "review": ("gennemgås", "review"),
    "everywhere": ("overalt", "everywhere"),
    "off": ("gælder ikke", "not in force"),
    "request": ("efter aftale", "on request"),
    "nothing": ("Der er ingen.", "There are none."),
    "id": ("id", "id"),
    "waited": ("ventet", "waited"),
    "title": ("titel", "title"),
    "who": ("hvem", "who"),
    "when": ("hvornår", "when"),
    "rooms": ("lokale", "room"),
    "rules": ("regel", "rule"),
    "more": ("{when} og {count} gange til", "{when} and {count} more"),
    "hours": ("{hours} t. {minutes} min.", "{hours} h {minutes} min"),
    "override": ("Kan tilsidesættes med begrundelse.", "May be set aside with a reason."),
    "may_request": ("Der kan anmodes om det.", "It can be requested."),
}
