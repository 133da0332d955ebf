"""People's names: taken as they are given."""

from __future__ import annotations

from frontdesk.domain.text_rules import clean_text

LONGEST_NAME = 120


def clean_name(text: str, field: str = "name") -> str:
    """A name as it will be shown: letters, case, emoji and right-to-left scripts kept.

    Raises InvalidInput (``required``, ``too_long``, ``control_character``) and CprNumberRefused.
    """
    return clean_text(field, text, LONGEST_NAME, required=True)


def first_name(full: str) -> str:
    """The name paper may show; empty for an empty name."""
    return full.split(maxsplit=1)[0] if full.strip() else ""
