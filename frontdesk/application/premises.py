"""The house from outside: where it is, how it comes to be, what the command line needs besides ``Services``."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Protocol

from frontdesk.application.housekeeping import Caretaker
from frontdesk.application.services import OpenHouse, Services

Progress = Callable[[str, int], None]
"""Told now and then while something takes long: what is being made, and how many there are."""


@dataclass(frozen=True, slots=True)
class Load:
    """How large a generated house is: ``years`` of use up to and around ``until``, the same for the same seed."""

    rooms: int
    years: int
    seed: int
    until: date


class Premises(Protocol):
    """One house, in a file or on a server, without anybody working in it.

    Everything raises HouseUnusable as the start-up check does; what creates raises house_exists. What creates gives
    back the recovery key, which is shown once and kept nowhere; None on a server, which has no key of ours.
    """

    @property
    def where(self) -> str:
        """For people: a path, or an address without its password."""

    def exists(self) -> bool: ...
    def create(self, name: str) -> str | None:
        """An empty house."""

    def create_demo(self, name: str | None) -> str | None:
        """A house with a week of bookings around now."""

    def create_load(self, name: str | None, load: Load, progress: Progress) -> tuple[str | None, Mapping[str, int]]:
        """A house with years of use, and how many rows of each kind it holds."""

    def visit(self) -> OpenHouse:
        """Opens the house as a command line does: it comes and goes, no session is noted."""

    def caretaker(self) -> Caretaker: ...
    def content_digest(self) -> str:
        """SHA-256 over all the house holds, less times of making and salts: equal for equal houses."""


@dataclass(frozen=True, slots=True)
class Tools:
    """What the command line works with. ``play_day`` plays a day in a demo house of its own, offscreen, and gives
    back the files it left in the folder."""

    services: Services = field(repr=False)
    premises: Callable[[], Premises] = field(repr=False)
    play_day: Callable[[Path], Sequence[Path]] = field(repr=False)
