"""The CPR guard: civil registration numbers have no business in this house's records.

Source of the number's form and its check: the CPR office's "Personnummeret i CPR". Numbers given out since 2007
need not pass the modulus 11 check, so a valid date alone is already worth a warning.
"""

from __future__ import annotations

import re
from enum import StrEnum

_CANDIDATE = re.compile(r"(?<!\d)(\d{6})[-\s‐-―]?(\d{4})(?!\d)")


class CprFinding(StrEnum):
    """``refused``: date and check digit fit. ``warning``: only the date does, it may be something else."""

    NONE = "none"
    WARNING = "warning"
    REFUSED = "refused"


def cpr_finding(text: str) -> CprFinding:
    """The gravest thing found anywhere in a text."""
    findings = {_judge(date_part + rest) for date_part, rest in _CANDIDATE.findall(text)}
    return next((grave for grave in (CprFinding.REFUSED, CprFinding.WARNING) if grave in findings), CprFinding.NONE)


def _judge(number: str) -> CprFinding:
    from stdnum.dk import cpr
    from stdnum.exceptions import ValidationError

    try:
        cpr.get_birth_date(number)
    except ValidationError:
        return CprFinding.NONE
    return CprFinding.REFUSED if cpr.checksum(number) == 0 else CprFinding.WARNING
