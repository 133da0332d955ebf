"""Text that a spreadsheet must not take for a formula."""

from __future__ import annotations

_STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def neutralised(text: str) -> str:
    """The text, with an apostrophe in front when it begins like a formula (OWASP, "CSV injection").

    Full-width signs count too: some programs fold them.
    """
    return f"'{text}" if text.startswith(_STARTS_A_FORMULA) else text
