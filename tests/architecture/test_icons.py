"""Every icon that the window names is there, and takes its colour from the palette."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from frontdesk.assets import resource


def names(tree: ast.AST) -> Iterator[str]:
    """What stands as the first argument of `icon(...)`, or as `icon=...` in any call."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            function = node.func
            called = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
            asked = node.args[:1] if called == "icon" else []
            asked += [keyword.value for keyword in node.keywords if keyword.arg == "icon"]
            yield from (value.value for value in asked if is_text(value))  # type: ignore[attr-defined]


def is_text(value: ast.expr) -> bool:
    return isinstance(value, ast.Constant) and isinstance(value.value, str) and value.value != ""


def test_every_named_icon_exists(modules: list[Any]) -> None:
    missing = {
        f"{module.name}: {name}"
        for module in modules
        if "/gui/" in module.name
        for name in names(module.tree)
        if not resource("icons", f"{name}.svg").is_file()
    }
    assert missing == set()


@pytest.mark.parametrize("path", sorted(resource("icons").glob("*.svg")), ids=lambda path: path.stem)
def test_an_icon_has_no_colour_of_its_own(path: Path) -> None:
    text = path.read_text("utf-8")
    assert set(re.findall(r'(?:stroke|fill)="([^"]+)"', text)) <= {"currentColor", "none"}
    assert 'viewBox="0 0 24 24"' in text


def test_the_rule_sees_calls_and_keywords() -> None:
    source = "button.setIcon(icon('undo'))\nAction(id='move', icon='drag')\nicon(chosen)"
    assert set(names(ast.parse(source))) == {"undo", "drag"}
