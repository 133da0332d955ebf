"""Commands and payloads as JSON, both ways."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import msgspec

from frontdesk.application.messages import Command, Together

encode = msgspec.json.Encoder(order="deterministic").encode


def as_data(command: Command | None) -> Any:
    """A command as ``encode`` can write it: the steps of a Together carry their names."""
    if not isinstance(command, Together):
        return command
    steps = [{"name": type(step).__name__, "fields": as_data(step)} for step in command.steps]
    return {"steps": steps, "verb": command.verb, "facts": command.facts}


def decode(body: bytes) -> Any:
    return msgspec.json.decode(body)


def command_from(name: str, fields: Any) -> Command:
    """The command of this name with these JSON fields.

    Raises KeyError for an unknown name and msgspec.ValidationError for fields that do not fit.
    """
    if name == Together.__name__:
        steps = tuple(command_from(step["name"], step["fields"]) for step in fields["steps"])
        return Together(steps, fields["verb"], fields["facts"])
    return msgspec.convert(fields, type=commands()[name])


@lru_cache(maxsize=1)
def commands() -> Mapping[str, type[Command]]:
    """Every command there is, by name."""
    from frontdesk.application.handlers import HANDLERS

    return {command.__name__: command for command in HANDLERS}
