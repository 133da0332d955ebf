"""What one command works with: the language, the house once it is needed, and the words for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from functools import cached_property

from frontdesk.application.house import House, HouseProfile
from frontdesk.application.messages import Command, Finding, Kind, Label, Outcome
from frontdesk.application.premises import Premises, Tools
from frontdesk.application.services import Language, OpenHouse
from frontdesk.application.waiting import OfferFreed
from frontdesk.cli.output import table
from frontdesk.cli.texts import FINDINGS, phrase, pick
from frontdesk.cli.words import DONE, HEADINGS, SENTENCES, STATES
from frontdesk.domain.errors import EnvironmentProblem
from frontdesk.domain.resource import Advisor, EquipmentUnit, Room


class Session:
    """``given`` are the words of the command line, to propose another one, ``path`` those that name the command.

    ``report`` writes to stderr.
    """

    def __init__(
        self,
        tools: Tools,
        language: Language,
        given: Sequence[str],
        path: Sequence[str],
        report: Callable[[str], None],
    ) -> None:
        self.tools = tools
        self.language = language
        self.given = tuple(given)
        self.path = tuple(path)
        self.report = report
        self._opened: OpenHouse | None = None

    @cached_property
    def premises(self) -> Premises:
        return self.tools.premises()

    @property
    def house(self) -> OpenHouse:
        """Opened when it is first asked for. Raises HouseUnusable."""
        if self._opened is None:
            self._opened = self.premises.visit()
        return self._opened

    def close(self) -> None:
        if self._opened is not None:
            self._opened.close()

    @cached_property
    def profile(self) -> HouseProfile:
        return self.house.ask(House())

    @property
    def resources(self) -> Mapping[int, Room | Advisor | EquipmentUnit]:
        """All that can be claimed or could once, by its number."""
        profile = self.profile
        known: dict[int, Room | Advisor | EquipmentUnit] = {}
        known.update((room.id, room) for room in (*profile.bookable, *profile.retired))
        known.update((one.id, one) for one in profile.advisors)
        known.update((one.id, one) for one in profile.equipment)
        return known

    def do(self, command: Command) -> Outcome:
        outcome = self.house.execute(command)
        self.offer(outcome)
        return outcome

    def offer(self, outcome: Outcome) -> None:
        """What was freed is held for whoever waits for it; what cannot be done now a desk does within a minute."""
        if outcome.changes.touches(Kind.OCCURRENCE, Kind.WAITING):
            with suppress(EnvironmentProblem):
                self.house.execute(OfferFreed())

    @staticmethod
    def now() -> datetime:
        return datetime.now(UTC)

    # Words

    def say(self, key: str, /, **facts: object) -> str:
        return phrase(SENTENCES[key], self.language, facts)

    def state(self, state: str) -> str:
        return pick(STATES[state], self.language) if state in STATES else state

    def what(self, label: Label) -> str:
        """What was done, from the journal's label."""
        return phrase(DONE[label.verb], self.language, label.facts) if label.verb in DONE else label.verb

    def findings(self, found: Sequence[Finding]) -> list[str]:
        return [phrase(FINDINGS[one.code], self.language, one.facts) for one in found if one.code in FINDINGS]

    def table(self, headings: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
        """A table under these headings, or the word for nothing."""
        if not rows:
            return self.say("empty")
        return table([pick(HEADINGS[heading], self.language) for heading in headings], rows)


def found_data(found: Sequence[Finding]) -> list[Mapping[str, object]]:
    return [{"code": one.code, **one.facts} for one in found]
