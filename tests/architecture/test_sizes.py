"""Small rooms: a file, a function and a class are each about one thing."""

from __future__ import annotations

import ast
import statistics
from collections.abc import Iterable, Iterator
from typing import Any

import pytest

FILE_LINES = 450
FUNCTION_LINES_MEDIAN = 8
FUNCTION_LINES_NINE_IN_TEN = 25
PUBLIC_METHODS = 25

type_of_function = (ast.FunctionDef, ast.AsyncFunctionDef)


def functions(trees: Iterable[ast.AST]) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    return (node for tree in trees for node in ast.walk(tree) if isinstance(node, type_of_function))


def lines(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """From `def` to the end; the docstring is free, so that nobody saves on it."""
    last = function.end_lineno or function.lineno
    first = function.body[0]
    documented = isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant)
    docstring = (first.end_lineno or first.lineno) - first.lineno + 1 if documented else 0
    return last - function.lineno + 1 - docstring


def share_longer_than(limit: int, lengths: list[int]) -> float:
    return sum(length > limit for length in lengths) / max(len(lengths), 1)


def test_files_are_short(modules: list[Any]) -> None:
    too_long = {module.name: count for module in modules if (count := module.text.count("\n")) > FILE_LINES}
    assert too_long == {}


def test_functions_are_short(modules: list[Any]) -> None:
    lengths = [lines(function) for function in functions(module.tree for module in modules)]
    assert statistics.median(lengths or [0]) <= FUNCTION_LINES_MEDIAN
    assert share_longer_than(FUNCTION_LINES_NINE_IN_TEN, lengths) <= 0.1


def test_classes_offer_few_methods(modules: list[Any]) -> None:
    crowded = {
        f"{module.name}:{node.name}": count
        for module in modules
        for node in ast.walk(module.tree)
        if isinstance(node, ast.ClassDef) and (count := public_methods(node)) > PUBLIC_METHODS
    }
    assert crowded == {}


def public_methods(node: ast.ClassDef) -> int:
    """Methods that others may call: overrides of Qt's handlers are called by Qt alone."""
    names = {child.name for child in node.body if isinstance(child, type_of_function)}
    return sum(not name.startswith("_") and not name.endswith("Event") for name in names)


@pytest.mark.parametrize(
    ("source", "length"),
    [
        ("def short():\n    return 1\n", 2),
        ('def told():\n    """Why.\n\n    And how.\n    """\n    return 1\n', 2),
        ("def long():\n" + "    pass\n" * 30, 31),
    ],
)
def test_the_measure_counts_code(source: str, length: int) -> None:
    assert [lines(function) for function in functions([ast.parse(source)])] == [length]
