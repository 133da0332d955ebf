"""Every subcommand: its words, its options, and the function that does it."""

from __future__ import annotations

from argparse import SUPPRESS, Namespace
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from frontdesk.application.services import Language
from frontdesk.cli import (
    advisors,
    bookings,
    calendars,
    closing,
    events,
    finding,
    history,
    house,
    play_day,
    reports,
    rules,
    upkeep,
    visits,
    waiting,
)
from frontdesk.cli.help_texts import COMMANDS as COMMAND_HELP
from frontdesk.cli.help_texts import GROUPS as GROUP_HELP
from frontdesk.cli.help_texts import OPTIONS as OPTION_HELP
from frontdesk.cli.output import Reply
from frontdesk.cli.parsing import Parser
from frontdesk.cli.session import Session
from frontdesk.cli.texts import pick

Run = Callable[[Namespace, Session], Reply]


class Option:
    """An option ``--name`` or a value ``name``, with what argparse is told about it."""

    def __init__(self, name: str, **settings: Any) -> None:
        self.name = name
        self.settings = settings


@dataclass(frozen=True, slots=True)
class Spec:
    """``path``: one word, or a group and a word."""

    path: tuple[str, ...]
    run: Run
    options: tuple[Option, ...] = ()


def text(name: str, **settings: Any) -> Option:
    return Option(name, **{"default": "", **settings})


def number(name: str, **settings: Any) -> Option:
    return Option(name, type=int, metavar="N", **settings)


ROOM = Option("--room", metavar="ROOM")
ROOMS = Option("--room", metavar="ROOM", action="append", required=True)
START = Option("--from", dest="start", metavar="T", required=True)
END = Option("--to", dest="end", metavar="T", required=True)
PARTY = number("--party")
TITLE = Option("--title", required=True)
EVENT = Option("--event", metavar="ID", required=True)
PDF = Option("--pdf", metavar="FILE", required=True)
ID = Option("id", metavar="ID")
FILE = Option("file", metavar="FILE")
ONE = Option("--occurrence", action="store_true")

SPECS: tuple[Spec, ...] = (
    Spec(
        ("init",),
        house.init,
        (
            Option("--demo", action="store_true"),
            number("--rooms"),
            number("--years"),
            number("--seed"),
            Option("--until", metavar="DATE"),
            Option("--name"),
        ),
    ),
    Spec(("rooms",), house.list_rooms),
    Spec(
        ("room", "add"),
        house.add_room,
        (
            Option("--name", required=True),
            number("--capacity", required=True),
            text("--floor"),
            number("--turnover", default=0),
        ),
    ),
    Spec(
        ("waiting", "add"),
        waiting.add,
        (
            START,
            END,
            TITLE,
            PARTY,
            text("--who"),
            text("--contact"),
            ROOM,
            Option("--need", action="append", default=[]),
        ),
    ),
    Spec(("waiting", "list"), waiting.list_waiting),
    Spec(("late",), waiting.late),
    Spec(("rules",), rules.list_rules),
    Spec(("requests",), rules.list_requests),
    Spec(
        ("book",),
        bookings.book,
        (ROOMS, START, END, TITLE, text("--who"), PARTY, Option("--repeat", metavar="RRULE"), text("--note")),
    ),
    Spec(
        ("move",),
        bookings.move,
        (
            ID,
            Option("--room", metavar="ROOM", action="append"),
            Option("--from", dest="start", metavar="T"),
            Option("--to", dest="end", metavar="T"),
            ONE,
        ),
    ),
    Spec(("cancel",), bookings.cancel, (ID, ONE)),
    Spec(
        ("find",),
        finding.find,
        (
            START,
            END,
            PARTY,
            text("--seating"),
            Option("--need", metavar="WORD", action="append", default=[]),
            Option("--equipment", metavar="TYPE[=N]", action="append", default=[]),
            Option("--hearing-loop", action="store_true"),
            Option("--step-free", action="store_true"),
            text("--floor"),
            ROOM,
            number("--setup", default=0),
            number("--teardown", default=0),
        ),
    ),
    Spec(
        ("close-rooms",),
        closing.close_rooms,
        (
            Option("--room", metavar="ROOM", action="append"),
            Option("--whole-house", action="store_true"),
            START,
            END,
            Option("--reason", required=True),
            Option("--dry-run", action="store_true"),
        ),
    ),
    Spec(
        ("calendar",),
        bookings.calendar,
        (
            Option("--from", dest="start", metavar="DATE"),
            Option("--to", dest="end", metavar="DATE"),
            Option("--room", metavar="ROOM", action="append"),
        ),
    ),
    Spec(("import-calendar",), calendars.import_calendar, (FILE, ROOM, Option("--dry-run", action="store_true"))),
    Spec(
        ("visit", "add"),
        visits.add,
        (
            Option("--name", required=True),
            Option("--host", required=True),
            text("--company"),
            Option("--at", metavar="T"),
            ROOM,
            PARTY,
            Option("--walk-in", action="store_true"),
        ),
    ),
    Spec(("visit", "list"), visits.list_visits, (Option("--date", metavar="DATE"),)),
    Spec(
        ("scan",),
        visits.scan,
        (
            Option("code", metavar="CODE"),
            Option("--nonce"),
            Option("--at", metavar="T"),
            Option("--direction", choices=("in", "out")),
        ),
    ),
    Spec(("inside",), visits.inside, (Option("--pdf", metavar="FILE"),)),
    Spec(
        ("badge",), visits.badge, (Option("visit", metavar="VISIT", nargs="+"), PDF, Option("--stock", metavar="NAME"))
    ),
    Spec(
        ("event", "add"),
        events.add,
        (TITLE, ROOMS, START, END, text("--organizer"), number("--capacity")),
    ),
    Spec(("event", "list"), events.list_events),
    Spec(
        ("attendees", "add"),
        events.add_attendees,
        (
            EVENT,
            Option("--name", nargs="+", action="extend", required=True),
            text("--company"),
            text("--email"),
            text("--phone"),
        ),
    ),
    Spec(("attendees", "import"), events.import_attendees, (FILE, EVENT)),
    Spec(("attendees", "list"), events.list_attendees, (EVENT,)),
    Spec(("roster",), events.roster, (Option("event", metavar="EVENT"), PDF)),
    Spec(("advisors",), advisors.list_advisors),
    Spec(
        ("advisor", "add"),
        house.add_advisor,
        (Option("--name", required=True), Option("--topic", action="append", default=[]), text("--email")),
    ),
    Spec(
        ("appointment", "add"),
        advisors.add_appointment,
        (
            Option("--advisor", metavar="ADVISOR", required=True),
            ROOM,
            START,
            END,
            Option("--client", required=True),
            text("--company"),
            text("--topic"),
        ),
    ),
    Spec(
        ("report",), reports.report, (Option("month", metavar="YYYY-MM"), Option("--out", metavar="DIR", required=True))
    ),
    Spec(("undo",), history.undo),
    Spec(("redo",), history.redo),
    Spec(("journal",), history.journal, (Option("--since", metavar="T"),)),
    Spec(("verify",), upkeep.verify, (Option("--digest", action="store_true"),)),
    Spec(("backup",), upkeep.backup, (FILE,)),
    Spec(("restore",), upkeep.restore, (FILE, Option("--recovery-key-file", metavar="FILE"))),
    Spec(("migrate",), upkeep.migrate),
    Spec(("play-day",), play_day.play_day, (Option("--out", metavar="DIR"),)),
)

EVERYWHERE = (
    Option("--house", metavar="PATH|URL"),
    Option("--lang", choices=("da", "en")),
    Option("--desk", metavar="NAME"),
    Option("--json", action="store_true"),
)
"""Options that stand before or after the subcommand."""


def parser(language: Language) -> Parser:
    """The whole command line; the parsed namespace has the Spec as ``spec``."""
    root = Parser(language, prog="frontdesk", description=pick(GROUP_HELP["frontdesk"], language))
    add_everywhere(root)
    choices = root.add_subparsers(metavar="COMMAND", required=True, title=pick(GROUP_HELP["commands"], language))
    groups: dict[str, Any] = {}
    for spec in SPECS:
        if len(spec.path) == 1:
            place = choices
        else:
            group = spec.path[0]
            place = groups[group] if group in groups else groups.setdefault(group, _group(choices, group, language))
        _add(place, spec, language)
    return root


def _group(choices: Any, name: str, language: Language) -> Any:
    said = pick(GROUP_HELP[name], language)
    group = choices.add_parser(name, language=language, help=said, description=said)
    return group.add_subparsers(metavar="COMMAND", required=True, title=pick(GROUP_HELP["commands"], language))


def _add(place: Any, spec: Spec, language: Language) -> None:
    said = pick(COMMAND_HELP[spec.path], language)
    made: Parser = place.add_parser(spec.path[-1], language=language, help=said, description=said)
    for option in spec.options:
        _add_option(made, option, spec.path, language)
    add_everywhere(made)
    made.set_defaults(spec=spec)


def _add_option(to: Parser, option: Option, path: tuple[str, ...], language: Language) -> None:
    said = pick(OPTION_HELP.get((*path, option.name)) or OPTION_HELP[(option.name,)], language)
    add = to.option if option.name.startswith("--") else to.value
    add(option.name, help=said, **option.settings)


def add_everywhere(to: Parser) -> None:
    """Left out of the namespace unless given, so that either place counts."""
    for option in EVERYWHERE:
        to.option(option.name, help=pick(OPTION_HELP[(option.name,)], to.language), default=SUPPRESS, **option.settings)


def run_of(given: Namespace) -> tuple[tuple[str, ...], Run]:
    spec: Spec = given.spec
    return spec.path, spec.run
