"""What text people may type or import: any language and any case, but nothing that hides or reorders text."""

from __future__ import annotations

import re
import unicodedata

from frontdesk.domain.cpr import CprFinding, cpr_finding
from frontdesk.domain.errors import CprNumberRefused, InvalidInput

# U+202A-202E and U+2066-2069 make a text look like another one; the scripts themselves do not need them.
_REORDERING = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)))
_LINE_ENDS = re.compile(r"\r\n?|[\v\f\x85\u2028\u2029]")


def clean_text(field: str, text: str, max_length: int, *, required: bool = False, keep_lines: bool = False) -> str:
    """The text in NFC, trimmed, each stretch of white space one space; line ends stay only with ``keep_lines``.

    ``max_length`` counts characters (code points) of the result.

    Raises:
        InvalidInput: ``control_character`` (also half a surrogate pair), ``too_long``, or ``required`` when
            nothing visible is left.
        CprNumberRefused: the text holds a civil registration number.
    """
    clean = _without_extra_space(unicodedata.normalize("NFC", text.translate(_REORDERING)), keep_lines=keep_lines)
    if any(unicodedata.category(character) in ("Cc", "Cs") for character in clean.replace("\n", "")):
        raise InvalidInput(field, "control_character")
    if not any(map(_is_visible, clean)):
        clean = ""
    if required and not clean:
        raise InvalidInput(field, "required", text)
    if len(clean) > max_length:
        raise InvalidInput(field, "too_long", clean)
    if cpr_finding(clean) is CprFinding.REFUSED:
        raise CprNumberRefused(field)
    return clean


def _without_extra_space(text: str, *, keep_lines: bool) -> str:
    if not keep_lines:
        return " ".join(re.split(r"[^\S\x1c-\x1f]+", text)).strip(" ")
    lines = _LINE_ENDS.sub("\n", text).split("\n")
    return "\n".join(_without_extra_space(line, keep_lines=False) for line in lines).strip("\n")


def _is_visible(character: str) -> bool:
    return not character.isspace() and unicodedata.category(character) not in ("Cf", "Mn", "Me")
