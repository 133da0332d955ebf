from __future__ import annotations

import re
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.iso7064 import mod_37_36

from frontdesk.domain.badge import BadgeKind
from frontdesk.domain.badge_code import CodeCheck, CodeVerdict, check, derive, fingerprint, grouped, normalise

SECRET = b"\x07" * 32
CODE = derive(SECRET, BadgeKind.VISITOR, 1)
SHAPE = re.compile(r"[VA][0-9A-HJKMNP-TV-Z]{16}[0-9A-Z]")

serials = st.integers(0, 2**62)
kinds = st.sampled_from(BadgeKind)
codes = st.builds(derive, st.just(SECRET), kinds, serials)


@given(kinds, serials)
def test_a_code_is_kind_payload_and_check_character(kind: BadgeKind, serial: int) -> None:
    code = derive(SECRET, kind, serial)
    assert SHAPE.fullmatch(code)
    assert code[0] == kind
    assert mod_37_36.is_valid(code)
    assert check(code) == CodeCheck(CodeVerdict.OK)


def test_the_same_badge_prints_the_same_code_and_no_other_does() -> None:
    assert derive(SECRET, BadgeKind.VISITOR, 1) == CODE
    others = {
        derive(SECRET, BadgeKind.VISITOR, 2),
        derive(SECRET, BadgeKind.ATTENDEE, 1),
        derive(b"\x08" * 32, BadgeKind.VISITOR, 1),
    }
    assert len({code[1:17] for code in others} | {CODE[1:17]}) == 4


def test_the_code_of_a_badge_printed_today_is_read_in_years() -> None:
    """A change here makes every badge in circulation unknown."""
    assert derive(b"k" * 32, BadgeKind.VISITOR, 1) == "VDXYQGNYP48RH7034Y"


def test_a_fingerprint_belongs_to_one_code_and_one_house() -> None:
    other = derive(SECRET, BadgeKind.VISITOR, 2)
    assert len(fingerprint(SECRET, CODE)) == 32
    assert fingerprint(SECRET, CODE) == fingerprint(SECRET, CODE)
    assert len({fingerprint(SECRET, CODE), fingerprint(SECRET, other), fingerprint(b"x" * 32, CODE)}) == 3


@given(codes)
def test_a_code_survives_the_ways_it_is_read(code: str) -> None:
    for read in (code.lower(), f"{code}\r\n", f"\x02{code}\x03", f"]Q1{code}", f"\ufeff {grouped(code)} "):
        assert normalise(read) == code
    dashed, on_danish_layout = grouped(code).replace(" ", "-"), grouped(code).replace(" ", "+")
    assert normalise(dashed) == normalise(on_danish_layout) == code
    assert normalise(normalise(code)) == code


@given(codes)
def test_letters_that_look_like_digits_are_read_as_digits(code: str) -> None:
    typed = code[0] + code[1:-1].replace("1", "l").replace("0", "o") + code[-1]
    assert normalise(typed) == code
    assert normalise(typed.replace("l", "I")) == code


@given(codes.filter(lambda code: code[-1] in "01OIL"))
def test_a_look_alike_of_the_check_character_is_taken_for_it(code: str) -> None:
    for typed in "0O" if code[-1] in "0O" else "1IL":
        assert normalise(code[:-1] + typed) == code


@given(codes, st.integers(1, 16), st.sampled_from("0123456789ABCDEFGHJKMNPQRSTVWXYZ"))
def test_one_wrong_character_is_noticed(code: str, place: int, other: str) -> None:
    misread = code[:place] + other + code[place + 1 :]
    assert check(misread).verdict is (CodeVerdict.OK if misread == code else CodeVerdict.BAD_CHECKSUM)


def test_two_swapped_characters_are_nearly_always_noticed() -> None:
    """ISO 7064 hybrid systems find all single errors and most, not all, swaps of neighbours."""
    chance = Random(7064)
    swaps = missed = 0
    for number in range(2000):
        code, place = derive(b"swaps", BadgeKind.VISITOR, number), chance.randint(1, 15)
        swapped = code[:place] + code[place + 1] + code[place] + code[place + 2 :]
        swaps += swapped != code
        missed += swapped != code and check(swapped).verdict is CodeVerdict.OK
    assert swaps > 1900
    assert missed < swaps / 100


def test_a_character_no_code_holds_is_pointed_out() -> None:
    assert check(CODE[:4] + "U" + CODE[5:]) == CodeCheck(CodeVerdict.BAD_CHECKSUM, 5)
    assert check(CODE[:-1] + "*") == CodeCheck(CodeVerdict.BAD_CHECKSUM, 18)


@pytest.mark.parametrize("misread", [CODE[:-1], CODE[:5] + CODE[6:], CODE + "7"])
def test_a_lost_or_doubled_character_is_a_misreading(misread: str) -> None:
    assert check(normalise(misread)).verdict is CodeVerdict.BAD_CHECKSUM


@pytest.mark.parametrize(
    "scanned",
    [
        "",
        " ",
        "\r",
        "5701234567899",
        "https://eksempel.invalid/v",
        "V" * 40,
        "B" + CODE[1:],
        "💡",
        "'; DROP TABLE scan",
    ],
)
def test_anything_else_is_foreign(scanned: str) -> None:
    assert check(normalise(scanned)).verdict is CodeVerdict.FOREIGN


@given(st.text())
def test_whatever_is_scanned_gets_a_verdict(scanned: str) -> None:
    assert check(normalise(scanned)).verdict in CodeVerdict


def test_the_printed_groups_are_short_enough_to_read_aloud() -> None:
    assert grouped(CODE).replace(" ", "") == CODE
    assert {len(group) for group in grouped(CODE).split()} == {3}
