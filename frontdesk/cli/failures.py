"""What is answered when it cannot be done: the code, a sentence, what is in the way and the ways out."""

from __future__ import annotations

import shlex
from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta

from frontdesk.application.services import Language
from frontdesk.cli.arguments import moment
from frontdesk.cli.closing_words import CLOSING
from frontdesk.cli.lookup import UnknownName
from frontdesk.cli.output import ENVIRONMENT, REFUSED, WRONG_USAGE, Reply, argument_time, when
from frontdesk.cli.parsing import WrongUsage
from frontdesk.cli.rules import refused_data
from frontdesk.cli.session import Session
from frontdesk.cli.texts import FIELDS, INVALID, KINDS, REASONS, REFUSALS, phrase, pick
from frontdesk.cli.words import SENTENCES, STATES
from frontdesk.domain.clock_time import to_local
from frontdesk.domain.errors import (
    BookingConflict,
    DomainError,
    EndBeforeStart,
    EnvironmentProblem,
    InvalidInput,
    NotFound,
    RuleRefused,
    StaleBooking,
    WrongState,
)
from frontdesk.domain.suggestions import Suggestion
from frontdesk.notation import moment_text

LETTERS = {"occurrence": "o", "series": "b", "visit": "v", "event": "e", "registration": "a"}
"""The letter before a printed id, by kind."""

_MISREAD = {
    "rule": ("malformed", "unsupported", "bad_value", "until_and_count"),
    "house": ("not_an_address",),
    "stock": ("unknown",),
    "nonce": ("out_of_range",),
}
"""Input that is no refusal but wrong usage: field and reasons."""

_FREELY_MOVED = ("book", "move", "event", "appointment")


def usage_reply(error: WrongUsage, language: Language) -> Reply:
    message = pick(error.text, language)
    return Reply({"ok": False, "code": "usage", "message": message}, message, code=WRONG_USAGE)


def environment_reply(error: EnvironmentProblem, language: Language) -> Reply:
    facts = dict(error.facts)
    if str(facts.get("reason")) in REASONS and error.code == "file_not_written":
        facts["reason"] = pick(REASONS[str(facts["reason"])], language)
    message = phrase(REFUSALS.get(error.code, REFUSALS["environment"]), language, facts)
    told = {key: value if isinstance(value, (str, int)) else str(value) for key, value in error.facts.items()}
    return Reply({"ok": False, "code": error.code, "message": message, "facts": told}, message, code=ENVIRONMENT)


def refusal_reply(error: DomainError, session: Session) -> Reply:
    """Exit code 3, or 2 for input that cannot be read at all."""
    message = refusal_message(error, session.language)
    more, lines = _ways_out(error, session)
    code = WRONG_USAGE if _is_misread(error) else REFUSED
    return Reply({"ok": False, "code": error.code, "message": message, **more}, "\n".join([message, *lines]), code=code)


def refusal_message(error: DomainError, language: Language) -> str:
    """One sentence for any refusal."""
    if isinstance(error, InvalidInput):
        return _capital(invalid_text(error.field, error.reason, error.value, language)) + "."
    return phrase(REFUSALS.get(error.code, REFUSALS["refused"]), language, _facts(error, language))


def invalid_text(field: str, reason: str, value: object, language: Language) -> str:
    """A part of a sentence: what is wrong with a value."""
    word = pick(FIELDS[field], language) if field in FIELDS else field
    pair = INVALID.get(reason, ("{field} kan ikke bruges", "{field} cannot be used"))
    return phrase(pair, language, {"field": word, "value": _shown(value, language)})


def _facts(error: DomainError, language: Language) -> Mapping[str, object]:
    facts = {key: _shown(value, language) for key, value in error.facts.items()}
    if isinstance(error, BookingConflict):
        facts |= {"span": when(error.span, language), "title": error.title or "–"}
    if isinstance(error, (NotFound, WrongState)):
        kind, number = str(error.facts["kind"]), error.facts["identifier"]
        facts |= {
            "kind": pick(KINDS[kind], language) if kind in KINDS else kind,
            "identifier": f"{LETTERS[kind]}{number}" if kind in LETTERS and isinstance(number, int) else number,
        }
    if isinstance(error, WrongState):
        facts["state"] = pick(STATES[error.state], language) if error.state in STATES else error.state
    if "field" in facts:
        facts["field"] = _capital(
            pick(FIELDS[facts["field"]], language) if facts["field"] in FIELDS else facts["field"]
        )
    return facts


def _shown(value: object, language: Language) -> str:
    if isinstance(value, datetime):
        return moment_text(value, language) if value.tzinfo else value.isoformat()
    if isinstance(value, date):
        return value.isoformat()
    return str(value)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _is_misread(error: DomainError) -> bool:
    return isinstance(error, InvalidInput) and error.reason in _MISREAD.get(error.field, ())


def _ways_out(error: DomainError, session: Session) -> tuple[dict[str, object], Sequence[str]]:
    """More for the JSON, and more lines for a person."""
    if isinstance(error, BookingConflict):
        return _conflict(error, session)
    if isinstance(error, RuleRefused):
        return refused_data(error, session)
    if isinstance(error, UnknownName):
        nearest = [{"id": slug, "name": name} for slug, name in error.nearest]
        names = ", ".join(slug for slug, _ in error.nearest)
        told = phrase(SENTENCES["nearest"], session.language, {"names": names})
        return {"kind": error.kind, "value": str(error.identifier), "nearest": nearest}, [told] if names else []
    if isinstance(error, InvalidInput):
        return {"field": error.field, "reason": error.reason}, []
    if isinstance(error, NotFound):
        return {"kind": error.kind, "value": str(_facts(error, session.language)["identifier"])}, []
    if isinstance(error, StaleBooking):
        return {"by": error.by, "at": error.at}, []
    if isinstance(error, WrongState):
        return {"state": error.state}, []
    if isinstance(error, EndBeforeStart):
        return dict(error.facts), []
    return {}, []


def _conflict(error: BookingConflict, session: Session) -> tuple[dict[str, object], Sequence[str]]:
    slugs = {number: one.slug for number, one in session.resources.items()}
    in_the_way = {
        "id": f"o{error.occurrence_id}" if error.occurrence_id else None,
        "resource": slugs.get(error.resource_id),
        "name": error.resource,
        "title": error.title,
        "from": error.span.start,
        "to": error.span.end,
    }
    ways = [_alternative(error, one, slugs.get(one.room_id or 0), session) for one in error.alternatives]
    lines = [
        f"  {number}. {_way_in_words(one, session)}" + (f"\n     {way['command']}" if way["command"] else "")
        for number, (way, one) in enumerate(zip(ways, error.alternatives, strict=True), start=1)
    ]
    heading = [phrase(SENTENCES["alternatives"], session.language, {})] if lines else []
    return {"in_the_way": in_the_way, "alternatives": ways}, [*heading, *lines]


def _way_in_words(one: Suggestion, session: Session) -> str:
    place = f"{one.room}, {when(one.span, session.language)}" if one.room else when(one.span, session.language)
    if one.gives_way is None:
        return place
    facts = {"room": place, "title": one.gives_way.title, "to": one.gives_way.room}
    return phrase(CLOSING["swap"], session.language, facts)


def _alternative(error: BookingConflict, one: Suggestion, slug: str | None, session: Session) -> dict[str, object]:
    gives_way = one.gives_way
    return {
        "room": slug,
        "name": one.room,
        "capacity": one.capacity,
        "from": one.span.start,
        "to": one.span.end,
        "gives_way": f"o{gives_way.occurrence_id}" if gives_way else None,
        "goes_to": gives_way.room if gives_way else None,
        "command": proposed_command(error, one, slug, session),
    }


def proposed_command(error: BookingConflict, one: Suggestion, slug: str | None, session: Session) -> str | None:
    """The command as it was given, with the alternative's room and times; None where it has neither.

    Times are moved by as much as the alternative differs from the wish: with a repetition the one that was in the
    way need not have been the first.
    """
    if session.path[:1] and session.path[0] not in _FREELY_MOVED:
        return None
    given = _Words(session.given)
    wish = error.wanted or one.span
    by = to_local(one.span.start).replace(tzinfo=None) - to_local(wish.start).replace(tzinfo=None)
    if slug is not None:
        given.replace_room(slug, {*_names_of(error.resource_id, session)})
    if by or "--from" in given:
        given.shift("--from", by, argument_time(one.span.start))
        given.shift("--to", by, argument_time(one.span.end))
    return " && ".join([*_room_made(one, session), shlex.join(["frontdesk", *given.words])])


def _room_made(one: Suggestion, session: Session) -> list[str]:
    """The command that moves what gives way."""
    if one.gives_way is None:
        return []
    rooms = [room.slug for room in session.profile.rooms if room.id in one.gives_way.resource_ids]
    named = (word for slug in rooms for word in ("--room", slug))
    return [shlex.join(["frontdesk", *_where(session.given), "move", f"o{one.gives_way.occurrence_id}", *named])]


def _where(given: Sequence[str]) -> list[str]:
    """The house and desk, as they were given."""
    pairs = zip(given, (*given[1:], ""), strict=True)
    apart = [word for option, value in pairs if option in ("--house", "--desk") for word in (option, value)]
    return [*apart, *(word for word in given if word.startswith(("--house=", "--desk=")))]


def _names_of(resource_id: int, session: Session) -> Sequence[str]:
    return [
        word
        for room in session.profile.rooms
        if room.id == resource_id
        for word in (room.slug, room.name.casefold(), str(room.id))
    ]


class _Words:
    """The command line's words, with values as words of their own."""

    def __init__(self, given: Sequence[str]) -> None:
        self.words: list[str] = []
        for word in given:
            name, equals, value = word.partition("=")
            joined = equals and name in ("--room", "--from", "--to")
            self.words += [name, value] if joined else [word]

    def __contains__(self, option: str) -> bool:
        return option in self.words

    def _places(self, option: str) -> list[int]:
        return [place + 1 for place, word in enumerate(self.words[:-1]) if word == option]

    def replace_room(self, slug: str, taken: set[str]) -> None:
        places = self._places("--room")
        for place in places:
            if self.words[place].strip().casefold() in taken:
                self.words[place] = slug
        if not places:
            self.words += ["--room", slug]

    def shift(self, option: str, by: timedelta, otherwise: str) -> None:
        """Moves the option's time along the wall clock; where it was not given, it is added."""
        places = self._places(option)
        for place in places:
            local = to_local(moment(self.words[place])) if by else None
            if local is not None:
                self.words[place] = (local.replace(tzinfo=None) + by).isoformat(timespec="minutes")
        if not places:
            self.words += [option, otherwise]
