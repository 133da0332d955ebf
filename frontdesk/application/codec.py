"""Commands and payloads as JSON, both ways."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import msgspec

from frontdesk.application.messages import Command

encode = msgspec.json.Encoder(order="deterministic").encode


def decode(body: bytes) -> Any:
    return msgspec.json.decode(body)


def command_from(name: str, fields: Any) -> Command:
    """The command of this name with these JSON fields.

    Raises KeyError for an unknown name and msgspec.ValidationError for fields that do not fit.
    """
    return msgspec.convert(fields, type=commands()[name])


@lru_cache(maxsize=1)
def commands() -> Mapping[str, type[Command]]:
    """Every command there is, by name."""
    from frontdesk.application.handlers import HANDLERS

    return {command.__name__: command for command in HANDLERS}
