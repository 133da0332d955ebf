"""Every code that can leave the layers below has words here, in Danish and English."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest

from frontdesk.cli import commands, help_texts
from frontdesk.cli.parsing import Parser, WrongUsage, danish_complaint
from frontdesk.cli.texts import FIELDS, INVALID, KINDS, REASONS, REFUSALS, Pair
from frontdesk.cli.words import ANSWERS, DONE, FIGURES, HEADINGS, SENTENCES, STATES
from frontdesk.domain import errors
from frontdesk.domain.booking import OccurrenceState
from frontdesk.domain.check_in import Answer
from frontdesk.exports import files

PACKAGE = Path(errors.__file__).parents[1]
BELOW = [
    path
    for layer in ("domain", "application", "persistence", "documents", "exports", "imports", "outbound")
    for path in (PACKAGE / layer).rglob("*.py")
]


def calls(name: str) -> Iterator[list[set[str]]]:
    """What each argument may be, as far as it stands there literally, of every call below the command line."""
    for path in BELOW:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", getattr(node.func, "attr", "")) == name:
                yield [_literals(argument) for argument in node.args]


def _literals(argument: ast.expr) -> set[str]:
    """A word, or the two of a choice."""
    choices = [argument.body, argument.orelse] if isinstance(argument, ast.IfExp) else [argument]
    return {one.value for one in choices if isinstance(one, ast.Constant) and isinstance(one.value, str)}


def given(name: str, place: int) -> set[str]:
    """Every literal that stands at a place of a call."""
    return {word for arguments in calls(name) for word in (arguments[place] if place < len(arguments) else ())}


def subclasses(kind: type) -> Iterator[type]:
    for one in kind.__subclasses__():
        yield one
        yield from subclasses(one)


def test_every_error_code_has_words() -> None:
    codes = {one.code for base in (errors.DomainError, errors.EnvironmentProblem) for one in subclasses(base)}  # type: ignore[attr-defined]
    codes |= {"refused", "environment", *get_args(errors.HouseTrouble)}
    assert codes - {"invalid_input", "wrong_usage"} <= set(REFUSALS)


def test_every_reason_and_field_of_refused_input_has_words() -> None:
    reasons, fields = given("InvalidInput", 1), given("InvalidInput", 0) | given("clean_text", 0)
    assert len(reasons) > 30
    assert reasons <= set(INVALID)
    never_typed = {"subject", "occurrences", "page", "start_at"}
    assert fields - never_typed <= set(FIELDS)


def test_every_kind_of_thing_that_may_be_missing_has_words() -> None:
    kinds = given("NotFound", 0)
    assert kinds
    assert kinds <= set(KINDS)


def test_every_label_has_words() -> None:
    verbs = given("Label", 0) | given("_added", 0)
    assert len(verbs) > 12
    assert verbs <= set(DONE)


def test_every_answer_state_and_reason_has_words() -> None:
    assert set(ANSWERS) == set(Answer)
    assert {*OccurrenceState} <= set(STATES)
    assert set(files._REASONS.values()) | {"other"} == set(REASONS)


TABLES = (REFUSALS, INVALID, FIELDS, KINDS, REASONS, DONE, ANSWERS, STATES, HEADINGS, SENTENCES, FIGURES)


@pytest.mark.parametrize(
    "pair", [pair for table in TABLES for pair in table.values()], ids=lambda pair: str(pair[0])[:30]
)
def test_both_languages_tell_the_same_facts(pair: Pair) -> None:
    danish, english = (set(re.findall(r"{(\w+)}", text)) for text in pair)
    assert danish >= english
    assert all(pair)


def test_every_command_and_option_is_explained_in_both_languages() -> None:
    assert {spec.path for spec in commands.SPECS} == set(help_texts.COMMANDS)
    named = {(option.name,) for spec in commands.SPECS for option in spec.options}
    named |= {(option.name,) for option in commands.EVERYWHERE}
    assert {key for key in help_texts.OPTIONS if len(key) == 1} == named


@pytest.mark.parametrize(
    ("words", "danish"),
    [
        (["--wide", "x"], "argumentet 'x' er ikke et helt tal"),
        (["--wide"], "--wide: der mangler en værdi"),
        (["--many"], "--many: der mangler mindst én værdi"),
        (["--kind", "z"], "--kind: 'z' kendes ikke (vælg mellem"),
        (["--other"], "kendes ikke: --other"),
        (["--flag=1"], "--flag tager ingen værdi"),
        (["--kind", "a", "--wide", "3"], "kan ikke bruges sammen med"),
        ([], "der mangler: name"),
    ],
)
def test_the_parsers_complaints_are_danish(words: list[str], danish: str) -> None:
    parser = Parser("da", prog="p")
    either = parser.add_mutually_exclusive_group()
    either.add_argument("--wide", type=int)
    either.add_argument("--kind", choices=("a", "b"))
    parser.option("--many", nargs="+")
    parser.option("--flag", action="store_true")
    if words:
        parser.value("name", nargs="?")
    else:
        parser.value("name")
    with pytest.raises(WrongUsage) as complaint:
        parser.parse_args(words)
    said, english = complaint.value.text
    assert danish.removeprefix("argumentet ") in said
    assert said != english


def test_an_unheard_of_complaint_is_passed_on() -> None:
    assert danish_complaint("argparse learned something") == "argparse learned something"
