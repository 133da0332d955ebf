"""Bring resources/translations/ up to date with the texts in frontdesk/gui and ui/.

    .venv/bin/python packaging/update_translations.py          write the catalogues; list what is not translated yet
    .venv/bin/python packaging/update_translations.py --check  only say whether they are up to date and complete

Texts are Danish in the source. frontdesk_en.ts holds all of them; frontdesk_da.ts only those that count something
("%n deltager(e)"), which need a word for one and a word for several. Translate in Qt Linguist or in an editor: write
between the tags and take away type="unfinished".

Not pyside6-lupdate: it does not see the one-line helpers the modules translate with (`_tr`), and without a context no
text is found at run time.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from frontdesk.gui.localisation import read_texts

REPOSITORY = Path(__file__).resolve().parent.parent
CATALOGUES = REPOSITORY / "resources" / "translations"


@dataclass(frozen=True, order=True)
class Message:
    """A text to translate; ``counts`` when it has a word for one and a word for several."""

    context: str
    source: str
    counts: bool = False


Translations = Mapping[tuple[str, str], tuple[str, ...]]


class NotTranslatable(Exception):
    """A text is given to the translator in a way that no catalogue can hold."""


# What there is to translate


def messages(repository: Path = REPOSITORY) -> list[Message]:
    """Every text of the window, in the order of context and source. Raises NotTranslatable, naming file and line."""
    found: set[Message] = set()
    for path in sorted((repository / "frontdesk" / "gui").rglob("*.py")):
        found |= set(_in_module(path))
    for path in sorted((repository / "ui").glob("*.ui")):
        found |= set(_in_form(path))
    return sorted(found)


def _in_form(path: Path) -> Iterator[Message]:
    root = ElementTree.parse(path).getroot()
    own = {text for prop in root.iter("property") if prop.get("stdset") == "0" for text in prop.iter("string")}
    for text in root.iter("string"):
        if text not in own and text.text and text.text.strip() and text.get("notr") != "true":
            yield Message(root.findtext("class", ""), text.text)


def _in_module(path: Path) -> Iterator[Message]:
    tree = ast.parse(path.read_text("utf-8"), str(path))
    helpers = dict(_helpers(tree))
    yield from _Reader(path, {name: context for name, (context, _) in helpers.items()}).read(
        tree, {body for _, body in helpers.values()}
    )


def _helpers(tree: ast.Module) -> Iterator[tuple[str, tuple[str, ast.Call]]]:
    """Functions that do nothing but translate their first argument: their name, context and the call in them."""
    for node in tree.body:
        last = node.body[-1] if isinstance(node, ast.FunctionDef) else None
        if isinstance(node, ast.FunctionDef) and isinstance(last, ast.Return):
            call = last.value
            if isinstance(call, ast.Call) and _name(call.func) == "translate" and len(call.args) >= 2:
                context, text = call.args[:2]
                if isinstance(text, ast.Name) and isinstance(context, ast.Constant):
                    yield node.name, (str(context.value), call)


class _Reader:
    def __init__(self, path: Path, helpers: Mapping[str, str]) -> None:
        self._path = path
        self._helpers = helpers

    def read(self, node: ast.AST, skip: set[ast.Call], inside: str = "") -> Iterator[Message]:
        """*inside* is the class whose texts these are when they are translated with ``self.tr``."""
        inside = node.name if isinstance(node, ast.ClassDef) else inside
        if isinstance(node, ast.Call) and node not in skip:
            yield from self._call(node, inside)
        for child in ast.iter_child_nodes(node):
            yield from self.read(child, skip, inside)

    def _call(self, call: ast.Call, inside: str) -> Iterator[Message]:
        name = _name(call.func)
        if name == "translate" and _owner(call.func) == "QCoreApplication":
            context, text, *more = call.args
            yield Message(self._literal(context), self._literal(text), len(more) >= 2)
        elif isinstance(call.func, ast.Name) and name in self._helpers:
            yield Message(self._helpers[name], self._literal(call.args[0]), len(call.args) > 1)
        elif isinstance(call.func, ast.Attribute) and name == "tr":
            if len(call.args) > 1:
                self._refuse(call, "a counted text is only found by QCoreApplication.translate")
            yield Message(inside, self._literal(call.args[0]))

    def _literal(self, node: ast.expr) -> str:
        if not isinstance(node, ast.Constant) or not isinstance(node.value, str):
            self._refuse(node, "only a literal text can be found again at run time")
        return node.value

    def _refuse(self, node: ast.expr, why: str) -> NoReturn:
        raise NotTranslatable(f"{self._path}:{node.lineno}: {why}")


def _owner(node: ast.expr) -> str:
    return _name(node.value) if isinstance(node, ast.Attribute) else ""


def _name(node: ast.AST | None) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


# The catalogues


def translations(file: Path) -> Translations:
    """What a catalogue holds so far, finished texts only."""
    return read_texts(file) if file.exists() else {}


def wanted(language: str, of: list[Message]) -> list[Message]:
    """The messages a catalogue has to hold: Danish needs only what counts."""
    return [message for message in of if message.counts or language != "da"]


def catalogue(language: str, of: list[Message], known: Translations) -> str:
    """The catalogue as text; what is not known is marked as unfinished."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" sourcelanguage="da_DK" language="{language}">')
    context = None
    for message in wanted(language, of):
        if message.context != context:
            lines += ["</context>"] * (context is not None) + ["<context>", f"    <name>{message.context}</name>"]
            context = message.context
        lines += _entry(message, known.get((message.context, message.source)))
    return "\n".join([*lines, *["</context>"] * (context is not None), "</TS>", ""])


def _entry(message: Message, forms: tuple[str, ...] | None) -> list[str]:
    opening = '    <message numerus="yes">' if message.counts else "    <message>"
    source = f"        <source>{escape(message.source)}</source>"
    mark = "" if forms is not None and len(forms) == (2 if message.counts else 1) else ' type="unfinished"'
    texts = forms if not mark and forms else ("",) * (2 if message.counts else 1)
    inner = "".join(f"<numerusform>{escape(t)}</numerusform>" for t in texts) if message.counts else escape(texts[0])
    return [opening, source, f"        <translation{mark}>{inner}</translation>", "    </message>"]


def main(arguments: list[str]) -> int:
    of = messages()
    stale = False
    for language in ("da", "en"):
        file = CATALOGUES / f"frontdesk_{language}.ts"
        known = translations(file)
        text = catalogue(language, of, known)
        for message in wanted(language, of):
            if (message.context, message.source) not in known:
                stale = True
                print(f"{file.name}: not translated: {message.context}: {message.source}")
        if "--check" in arguments:
            stale |= not file.exists() or file.read_text("utf-8") != text
        else:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, "utf-8")
    return int(stale)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
