"""The numbers are made up: their dates lie in no living person's register, or their check digits cannot fit."""

from __future__ import annotations

import pytest

from frontdesk.domain.cpr import CprFinding, cpr_finding

# 1 January 1900 with a serial chosen so that the weighted sum is, or is not, divisible by eleven.
FITS = "010100-0001"
DATE_ONLY = "010100-0008"


def test_the_examples_are_what_they_say() -> None:
    weights = (4, 3, 2, 7, 6, 5, 4, 3, 2, 1)
    for number, fits in ((FITS, True), (DATE_ONLY, False)):
        total = sum(weight * int(digit) for weight, digit in zip(weights, number.replace("-", ""), strict=True))
        assert (total % 11 == 0) is fits


@pytest.mark.parametrize("written", [FITS, FITS.replace("-", ""), FITS.replace("-", " "), FITS.replace("-", "–")])
def test_a_number_whose_date_and_check_digit_fit_is_refused(written: str) -> None:
    assert cpr_finding(f"ring til {written}, tak") is CprFinding.REFUSED


def test_a_number_with_a_date_only_is_a_warning() -> None:
    assert cpr_finding(DATE_ONLY) is CprFinding.WARNING
    assert cpr_finding(f"{DATE_ONLY} og {FITS}") is CprFinding.REFUSED


@pytest.mark.parametrize(
    "text",
    ["", "61 22 56 84", "+4561225684", "320100-0001", "011300-0001", "12345678", "1010100-00011", "Møde 2026-11-23"],
)
def test_other_numbers_are_left_alone(text: str) -> None:
    assert cpr_finding(text) is CprFinding.NONE
