"""A text is found by the translators' tools only when it stands whole in the source."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Any

import pytest

TRANSLATING = {"tr", "translate"}


def put_together(call: ast.Call) -> Iterator[ast.expr]:
    """Arguments of a translating call that are made of pieces before they are looked up."""
    if name_of(call.func) not in TRANSLATING:
        return
    for argument in call.args:
        if isinstance(argument, ast.JoinedStr | ast.BinOp) or is_format(argument):
            yield argument


def name_of(function: ast.expr) -> str:
    match function:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
    return ""


def is_format(argument: ast.expr) -> bool:
    return isinstance(argument, ast.Call) and name_of(argument.func) in {"format", "join"}


def test_no_text_is_put_together_before_it_is_translated(modules: list[Any]) -> None:
    found = [
        f"{module.name}:{argument.lineno}"
        for module in modules
        for call in module.calls()
        for argument in put_together(call)
    ]
    assert found == []


@pytest.mark.parametrize(
    ("source", "caught"),
    [
        ("self.tr(f'{count} gæster')", True),
        ("tr('Hej ' + name)", True),
        ("QCoreApplication.translate('Visit', 'Hej %s' % name)", True),
        ("self.tr('Hej {}'.format(name))", True),
        ("self.tr('Hej {name}').format(name=name)", False),
        ("QCoreApplication.translate('Visit', 'Hej')", False),
        ("log(f'{count} rows')", False),
    ],
)
def test_the_rule_catches_what_it_should(source: str, caught: bool) -> None:
    call = ast.parse(source, mode="eval").body
    assert any(list(put_together(node)) for node in ast.walk(call) if isinstance(node, ast.Call)) is caught
