"""Who types: the scanner or a hand."""

from __future__ import annotations

import string
from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.gui.burst import GAP_MS, HOLD_MS, SHORTEST_SCAN, Burst, Step

ENTER, TAB = "\r", "\t"
CODE = "K7QM4TX2"


@dataclass
class Desk:
    """A field, and the time that passes between keys: what is held goes into the field when its time is up."""

    burst: Burst = field(default_factory=Burst)
    now: int = 1000
    entered: str = ""
    held: str = ""
    scans: list[str] = field(default_factory=list)
    longest_wait: int = 0

    def wait(self, ms: int) -> None:
        if self.burst.is_open and ms > self.burst.wait_ms:
            self._take(self.burst.expire())
        self.now += ms

    def press(self, key: str) -> Step:
        step = {ENTER: self.burst.enter, TAB: self.burst.control}.get(key, lambda at: self.burst.character(at, key))(
            self.now
        )
        self._take(step)
        if step.passes:
            self.entered += key
        if step.hold:
            self.held += key
            self.longest_wait = max(self.longest_wait, self.burst.wait_ms)
        return step

    def type(self, keys: str, gap: int) -> None:
        for key in keys:
            self.press(key)
            self.wait(gap)

    def finish(self) -> None:
        self.wait(10_000)

    def _take(self, step: Step) -> None:
        if step.replay:
            self.entered, self.held = self.entered + self.held, ""
        if step.drop:
            self.held = ""
        if step.scan is not None:
            self.scans.append(step.scan)


@pytest.mark.parametrize("gap", [0, 1, 5, GAP_MS])
def test_a_code_in_one_go_is_a_scan_and_reaches_no_field(gap: int) -> None:
    desk = Desk()
    desk.type(CODE + ENTER, gap)
    desk.finish()
    assert (desk.scans, desk.entered) == ([CODE], "")


@pytest.mark.parametrize("gap", [GAP_MS + 1, HOLD_MS, 60, 120, 400])
def test_the_same_code_by_hand_reaches_the_field(gap: int) -> None:
    desk = Desk()
    desk.type(CODE + ENTER, gap)
    desk.finish()
    assert (desk.scans, desk.entered) == ([], CODE + ENTER)


@pytest.mark.parametrize(
    ("keys", "entered", "scans"),
    [
        ("AB12C" + ENTER, "AB12C" + ENTER, []),
        (ENTER, ENTER, []),
        (CODE + ENTER + CODE + ENTER, "", [CODE, CODE]),
        ("AB" + TAB, "AB" + TAB, []),
        (CODE[:4] + TAB + CODE[4:] + ENTER, "", []),
        (CODE + TAB + ENTER + CODE + ENTER, "", [CODE]),
        (CODE * 5 + ENTER, "", [CODE * 5]),
    ],
    ids=["short", "enter", "two scans", "tab after two", "tab inside", "dropped, then one", "forty characters"],
)
def test_bursts(keys: str, entered: str, scans: list[str]) -> None:
    desk = Desk()
    desk.type(keys, 2)
    desk.finish()
    assert (desk.entered, desk.scans) == (entered, scans)


def test_an_enter_that_comes_late_still_ends_a_code() -> None:
    desk = Desk()
    desk.type(CODE, 2)
    desk.wait(200)
    desk.press(ENTER)
    assert (desk.scans, desk.entered) == ([CODE], "")


def test_a_pause_in_the_middle_of_a_long_code_does_not_break_it() -> None:
    desk = Desk()
    desk.type(CODE[:SHORTEST_SCAN], 2)
    desk.wait(80)
    desk.type(CODE[SHORTEST_SCAN:] + ENTER, 2)
    assert (desk.scans, desk.entered) == ([CODE], "")


def test_a_code_without_enter_is_given_back() -> None:
    desk = Desk()
    desk.type(CODE, 2)
    desk.finish()
    assert (desk.scans, desk.entered) == ([], CODE)


def test_a_scan_in_the_middle_of_typing_takes_nothing_of_it() -> None:
    desk = Desk()
    desk.type("Jens ", 80)
    desk.type(CODE + ENTER, 2)
    desk.wait(300)
    desk.type("Bro", 80)
    desk.finish()
    assert (desk.entered, desk.scans) == ("Jens Bro", [CODE])


KEYS = st.text(st.sampled_from(string.ascii_letters + string.digits + "æøåÆØÅ -'" + ENTER + TAB), max_size=60)


@given(KEYS, st.lists(st.integers(GAP_MS + 1, 900), min_size=60, max_size=60))
def test_text_typed_by_hand_always_arrives_unchanged_and_soon(text: str, gaps: list[int]) -> None:
    desk = Desk()
    for key, gap in zip(text, gaps, strict=False):
        desk.press(key)
        desk.wait(gap)
    desk.finish()
    assert (desk.entered, desk.scans) == (text, [])
    assert desk.longest_wait <= HOLD_MS


@given(KEYS, st.lists(st.integers(0, 900), min_size=60, max_size=60))
def test_two_keys_rolled_together_are_still_typing(text: str, gaps: list[int]) -> None:
    """Of three keys one gap at least is a hand's."""
    desk = Desk()
    for index, (key, gap) in enumerate(zip(text, gaps, strict=False)):
        desk.press(key)
        desk.wait(max(gap, HOLD_MS + 15) if index % 2 else gap)
    desk.finish()
    assert (desk.entered, desk.scans) == (text, [])


@given(KEYS, st.lists(st.integers(0, 300), min_size=60, max_size=60))
def test_whatever_the_rhythm_nothing_is_swapped_or_doubled(text: str, gaps: list[int]) -> None:
    desk = Desk()
    for key, gap in zip(text, gaps, strict=False):
        desk.press(key)
        desk.wait(gap)
    desk.finish()
    remaining = iter(text)
    assert all(key in remaining for key in desk.entered)
    assert desk.held == ""
