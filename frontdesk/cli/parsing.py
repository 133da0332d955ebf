"""argparse in two languages: its help and its complaints, without its own exits."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterable
from typing import Any, NoReturn

from frontdesk.application.services import Language
from frontdesk.cli.texts import Pair, pick


class WrongUsage(Exception):
    """The command cannot be understood: exit code 2. ``text`` says why in both languages."""

    def __init__(self, text: Pair) -> None:
        super().__init__(text)
        self.text = text


_DANISH: tuple[tuple[str, str], ...] = (
    (r"the following arguments are required: (.+)", r"der mangler: \1"),
    (r"unrecognized arguments: (.+)", r"kendes ikke: \1"),
    (r"argument (.+): invalid choice: (.+) \(choose from (.+)\)", r"\1: \2 kendes ikke (vælg mellem \3)"),
    (r"argument (.+): invalid int value: (.+)", r"\1: \2 er ikke et helt tal"),
    (r"argument (.+): expected one argument", r"\1: der mangler en værdi"),
    (r"argument (.+): expected at least one argument", r"\1: der mangler mindst én værdi"),
    (r"argument (.+): not allowed with argument (.+)", r"\1 kan ikke bruges sammen med \2"),
    (r"argument (.+): ignored explicit argument (.+)", r"\1 tager ingen værdi (\2)"),
    (r"one of the arguments (.+) is required", r"en af disse mangler: \1"),
)
"""What argparse says (CPython's Lib/argparse.py), and the same in Danish."""


def danish_complaint(message: str) -> str:
    """argparse's complaint in Danish; as it is where a newer argparse has found new words."""
    for pattern, words in _DANISH:
        if found := re.fullmatch(pattern, message, re.DOTALL):
            return found.expand(words)
    return message


class Parser(argparse.ArgumentParser):
    """A parser that raises WrongUsage instead of exiting, and speaks the language it is given."""

    def __init__(self, language: Language, **options: Any) -> None:
        super().__init__(
            add_help=False, allow_abbrev=False, formatter_class=_formatter(language), exit_on_error=True, **options
        )
        self.language = language
        self._values = self.add_argument_group(pick(("angives", "arguments"), language))
        self._choices = self.add_argument_group(pick(("valg", "options"), language))
        self.option("-h", "--help", action="help", help=pick(("vis denne hjælp", "show this help"), language))

    def option(self, *names: str, **settings: Any) -> None:
        self._choices.add_argument(*names, **settings)

    def value(self, name: str, **settings: Any) -> None:
        self._values.add_argument(name, **settings)

    def error(self, message: str) -> NoReturn:
        raise WrongUsage((danish_complaint(message), message))


def _formatter(language: Language) -> type[argparse.HelpFormatter]:
    class Formatter(argparse.HelpFormatter):
        def add_usage(
            self,
            usage: str | None,
            actions: Iterable[argparse.Action],
            groups: Iterable[Any],
            prefix: str | None = None,
        ) -> None:
            said = pick(("brug: ", "usage: "), language) if prefix is None else prefix
            super().add_usage(usage, actions, groups, said)

    return Formatter
