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
    """The icons that a module names: in calls, in tables called ..._ICONS, in an enumeration called ...Icon."""
    for node in ast.walk(tree):
        for value in icon_values(node):
            if isinstance(value, ast.Constant) and isinstance(value.value, str) and value.value:
                yield value.value


def icon_values(node: ast.AST) -> list[ast.expr]:
    match node:
        case ast.Call(func=ast.Name(id="icon") | ast.Attribute(attr="icon"), args=[first, *_]):
            return [first]
        case ast.keyword(arg="icon", value=value):
            return [value]
        case ast.Assign(targets=[ast.Name(id=name)], value=ast.Dict(values=values)) if name.endswith("ICONS"):
            return values
        case ast.AnnAssign(target=ast.Name(id=name), value=ast.Dict(values=values)) if name.endswith("ICONS"):
            return values
        case ast.ClassDef(name=name, body=body) if name.endswith("Icon"):
            return [line.value for line in body if isinstance(line, ast.Assign)]
    return []


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


def test_the_rule_sees_each_way_of_naming() -> None:
    source = """
button.setIcon(icon('undo'))
Action(id='move', icon='drag')
icon(chosen)
ANSWER_ICONS = {'ok': 'check'}
NAV_ICONS: dict[str, str] = {'today': 'today'}
class Icon(StrEnum):
    REDO = 'redo'
"""
    assert set(names(ast.parse(source))) == {"undo", "drag", "check", "today", "redo"}
