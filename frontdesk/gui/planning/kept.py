"""Half-made forms as text, so that a desk can keep them over a restart."""

from __future__ import annotations

from typing import TypeVar

import msgspec

from frontdesk.domain.errors import EndBeforeStart

Draft = TypeVar("Draft")


def kept_text(draft: object | None) -> str:
    """A draft, a frozen dataclass, as text; nothing for none."""
    return msgspec.json.encode(draft).decode() if draft is not None else ""


def recalled(text: str, kind: type[Draft]) -> Draft | None:
    """What was kept; None for nothing, and for what makes no sense any more."""
    try:
        return msgspec.json.decode(text, type=kind) if text else None
    except (msgspec.DecodeError, EndBeforeStart):
        return None
