"""Everything the lower layers can refuse, notice or record has words of its own in the window.

What there is to say is read from the source: a refusal that is added without words fails here.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import get_args

import pytest

from frontdesk.application.messages import Finding, Label
from frontdesk.domain import errors
from frontdesk.domain.errors import (
    BookingConflict,
    CprNumberRefused,
    DomainError,
    EndBeforeStart,
    EnvironmentProblem,
    HistoryErased,
    HouseTrouble,
    HouseUnusable,
    InvalidInput,
    NotFound,
    NothingToRedo,
    NothingToUndo,
    RuleRefused,
    StaleBooking,
    WrongState,
)
from frontdesk.domain.house_rules import HouseRule, RuleKind, Severity
from frontdesk.domain.rule_check import Firing
from frontdesk.domain.time_span import TimeSpan
from frontdesk.gui.finding_texts import finding_text
from frontdesk.gui.refusal_texts import refusal_text
from frontdesk.gui.undo_texts import undo_text
from frontdesk.outbound.errors import PrinterUnavailable

PACKAGE = Path(errors.__file__).parents[1]
START = datetime(2026, 11, 23, 13, tzinfo=UTC)
SPAN = TimeSpan(START, START.replace(hour=15))
LAYERS = ("domain", "application", "imports", "exports", "persistence", "documents", "outbound")
FILES = [path for layer in LAYERS for path in sorted((PACKAGE / layer).rglob("*.py"))]

NOT_FROM_THE_WINDOW = {
    ("nonce", "out_of_range"),
    ("code", "control_character"),
    ("code", "not_a_badge_code"),
    ("stock", "unknown"),
    ("start_at", "outside_page"),
    ("faces", "empty"),
    ("page", "no_such_page"),
    ("house", "not_an_address"),
    ("recovery_key", "other_house"),
    ("recovery_key", "length"),
    ("recovery_key", "mistyped"),
    ("file", "exists"),
}


def calls(name: str) -> Iterator[ast.Call]:
    for path in FILES:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", getattr(node.func, "attr", "")) == name:
                yield node


def literals(call: ast.Call) -> list[str]:
    return [a.value for a in call.args if isinstance(a, ast.Constant) and isinstance(a.value, str)]


def refused_inputs() -> set[tuple[str, str]]:
    """Field and reason of every InvalidInput, those of the rules for texts included."""
    pairs = {(found[0], found[1]) for call in calls("InvalidInput") if len(found := literals(call)) >= 2}
    for call in calls("clean_text"):
        if field := literals(call)[:1]:
            required = any(keyword.arg == "required" for keyword in call.keywords)
            reasons = ["too_long", "control_character", *(["required"] if required else [])]
            pairs |= {(field[0], reason) for reason in reasons}
    return pairs


def verbs() -> set[str]:
    """The first word of every Label, also where one of two is chosen, or a function ``…_words`` chooses."""
    words = {word for call in calls("Label") for word in _words(call.args[0])}
    for path in FILES:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Assign) and "verb" in _assigned(node.targets[0]):
                words |= set(_words(node.value))
            elif isinstance(node, ast.FunctionDef) and node.name.endswith("_words"):
                returned = (part.value for part in ast.walk(node) if isinstance(part, ast.Return))
                words |= {word for value in returned if isinstance(value, ast.Tuple) for word in _words(value)}
    return words


def _assigned(target: ast.expr) -> list[str]:
    parts = target.elts if isinstance(target, ast.Tuple) else [target]
    return [part.id for part in parts if isinstance(part, ast.Name)]


def _words(value: ast.expr) -> Iterator[str]:
    if isinstance(value, ast.IfExp):
        yield from _words(value.body)
        yield from _words(value.orelse)
    elif isinstance(value, ast.Tuple):
        yield from _words(value.elts[0])
    elif isinstance(value, ast.Constant) and isinstance(value.value, str):
        yield value.value


FALLBACK = refusal_text(DomainError()).headline
TROUBLE_FALLBACK = refusal_text(EnvironmentProblem()).headline


@pytest.mark.parametrize("pair", sorted(refused_inputs() - NOT_FROM_THE_WINDOW), ids="-".join)
def test_every_value_that_is_refused_is_named(pair: tuple[str, str]) -> None:
    said = refusal_text(InvalidInput(*pair, value=12))
    assert "feltet kan ikke" not in said.headline.lower()
    assert "som det står" not in said.headline
    assert "{" not in said.headline + said.detail


def test_no_exception_is_kept_for_a_value_that_is_no_longer_refused() -> None:
    assert refused_inputs() >= NOT_FROM_THE_WINDOW


REFUSALS = [
    EndBeforeStart(START, START),
    InvalidInput("title", "required"),
    NotFound("visit", 7),
    BookingConflict(1, "Fyrtårnet", 5, "Havhuset ApS", SPAN),
    StaleBooking("series", 7, "Reception 2", START),
    WrongState("occurrence", 7, "cancelled"),
    NothingToUndo(),
    NothingToRedo(),
    HistoryErased(),
    CprNumberRefused("name"),
    RuleRefused(
        (
            Firing(
                HouseRule(1, RuleKind.LONGEST, Severity.ERROR, "Driften", "Flere", START.date(), 60),
                Severity.ERROR,
                SPAN,
            ),
        ),
        SPAN,
    ),
]


def test_every_kind_of_refusal_is_tried_here() -> None:
    met = {kind for kind in DomainError.__subclasses__() if kind.__module__.startswith("frontdesk.domain")}
    assert {type(refusal) for refusal in REFUSALS} == met


@pytest.mark.parametrize("refusal", REFUSALS, ids=lambda refusal: refusal.code)
def test_every_refusal_has_words(refusal: DomainError) -> None:
    said = refusal_text(refusal)
    assert said.headline != FALLBACK
    assert "{" not in said.headline + said.detail


def test_a_conflict_says_what_is_in_the_way_and_when() -> None:
    said = refusal_text(REFUSALS[3])
    assert (said.headline, said.detail) == ("Fyrtårnet er optaget 14:00–16:00", "Havhuset ApS")


def test_somebody_elses_change_says_who_and_when() -> None:
    assert refusal_text(REFUSALS[4]).headline == "Reception 2 ændrede det kl. 14.00"
    assert refusal_text(StaleBooking("series", 7)).headline == "En kollega har ændret det i mellemtiden"
    told = refusal_text(
        StaleBooking("occurrence", 7, "Reception 2", START, "moved", {"title": "Kick-off", "room": "Salen"})
    )
    assert told.detail.startswith("Flyttet Kick-off til Salen. Intet er overskrevet.")


@pytest.mark.parametrize("kind", sorted({literals(call)[0] for call in calls("NotFound") if literals(call)}))
def test_what_is_gone_is_named(kind: str) -> None:
    assert refusal_text(NotFound(kind, 7)).headline != refusal_text(NotFound("", 7)).headline


@pytest.mark.parametrize("code", get_args(HouseTrouble))
def test_every_trouble_with_the_house_says_what_helps(code: HouseTrouble) -> None:
    said = refusal_text(HouseUnusable(code, path="/huset/house.db"))
    assert said.headline != TROUBLE_FALLBACK
    assert said.detail.splitlines()[-1] == "/huset/house.db"
    assert len(said.detail.splitlines()) > 1


@pytest.mark.parametrize("reason", ["no_spooler", "no_such_printer", "not_accepting", "media_not_supported", "timeout"])
def test_a_printer_that_fails_is_named_and_the_pdf_is_left(reason: str) -> None:
    said = refusal_text(PrinterUnavailable("Brother QL-820", reason))
    assert said.headline != refusal_text(PrinterUnavailable("Brother QL-820", "")).headline
    assert "PDF" in said.detail


@pytest.mark.parametrize("verb", sorted(verbs()))
def test_every_step_can_be_named_with_all_its_facts_and_with_none(verb: str) -> None:
    facts: dict[str, str | int] = {
        "title": "Investorfrokost",
        "name": "Jens Bro",
        "room": "Fyrtårnet",
        "count": 3,
        "day": date(2026, 12, 24).isoformat(),
    }
    for label in (Label(verb, facts), Label(verb)):
        assert undo_text(label) != undo_text(Label("no such verb"))
        assert "{" not in undo_text(label)
        assert "%n" not in undo_text(label)


def test_the_verbs_are_found_in_the_source() -> None:
    assert verbs() >= {"booked", "moved", "imported", "cancelled_series", "scan_annulled", "checked_out"}


def test_a_step_says_what_and_where() -> None:
    moved = Label("moved", {"title": "Investorfrokost", "room": "Fyrtårnet", "count": 1})
    assert undo_text(moved) == "Flyttet Investorfrokost til Fyrtårnet"


@pytest.mark.parametrize("code", sorted({literals(call)[0] for call in calls("Finding") if literals(call)}))
def test_every_finding_has_words(code: str) -> None:
    facts = {"party_size": 12, "capacity": 8, "count": 2, "noted": 12, "found": 9, "day": "2026-12-24", "minutes": 15}
    said = finding_text(Finding(code, facts))
    assert said
    assert "{" not in said
