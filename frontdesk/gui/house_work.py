"""What the window does with its house: opens it, carries out and takes back, hears what changed, says why not.

Made after the first paint: everything here needs the use cases, which the painted frame does not.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from frontdesk.application.house import House, HouseProfile
from frontdesk.application.journal_rows import NextSteps, Steps
from frontdesk.application.messages import Changes, Kind, Outcome
from frontdesk.application.services import OpenHouse, Services
from frontdesk.application.visits import Evacuation
from frontdesk.domain.errors import DomainError, EnvironmentProblem
from frontdesk.gui.change_feed import ChangeFeed
from frontdesk.gui.dispatcher import Dispatcher
from frontdesk.gui.floating import FloatAtFoot
from frontdesk.gui.notices import Notice, NoticeBar, Tone, WayOut
from frontdesk.gui.preferences import Preferences
from frontdesk.gui.printing import Printing
from frontdesk.gui.refusal_texts import refusal_text
from frontdesk.gui.screen import ScreenContext
from frontdesk.gui.status_bar import StatusBar
from frontdesk.gui.taking_back import take_back
from frontdesk.gui.undo_texts import undo_text

if TYPE_CHECKING:
    from frontdesk.gui.main_window import MainWindow
    from frontdesk.gui.palette.palette import Palette

A4_MM = (210.0, 297.0)


def _tr(text: str) -> str:
    return QCoreApplication.translate("HouseWork", text)


class HouseWork:
    """One window's work in one house. ``bug`` hears what should not happen."""

    def __init__(
        self,
        window: MainWindow,
        services: Services,
        preferences: Preferences,
        bug: Callable[[BaseException], None],
        now: Callable[[], datetime],
    ) -> None:
        self._window, self._services, self._now = window, services, now
        self._profile = HouseProfile("", (), (), (), ())
        self._desk = ""
        self.feed = ChangeFeed()
        self.dispatcher = Dispatcher(self.feed, self.refuse, self._trouble, bug)
        self.printing = Printing(window, self.dispatcher, services, preferences, self.notify)
        self.notices = NoticeBar(lambda: window.tokens)
        FloatAtFoot(
            self.notices, window.stack, lambda: window.screen_here.notice_area if window.screen_here else window.stack
        )
        self.status = StatusBar(window.database_label, window.backup_label, window.undo_label, now)
        self.context = self._make_context(preferences)
        self.feed.changed.connect(self._changed)

    def _make_context(self, preferences: Preferences) -> ScreenContext:
        return ScreenContext(
            self.dispatcher,
            self._services,
            preferences,
            self.notify,
            self.refuse,
            lambda: self._profile,
            lambda: self._window.tokens,
            self._now,
            self._window.navigate,
            self.printing.print_or_save,
            self.printing.save,
        )

    def open_house(self, then: Callable[[OpenHouse], None], failed: Callable[[Exception], None]) -> None:
        """Opens the house in the background; the window is there meanwhile."""

        def opened(house: OpenHouse) -> None:
            self._desk = house.desk
            self.status.opened(house.where)
            self.retell()
            self.dispatcher.make(house.last_backup, self.status.backed_up)
            self._load_profile()
            then(house)

        self.dispatcher.open(self._services.open_house, opened, failed)  # type: ignore[arg-type]

    def retell(self) -> None:
        """Says in the window's language, which may be a new one, what it says of the house."""
        self._window.desk_label.setText(_tr("Reception · plads {0}").format(self._desk) if self._desk else "")
        self.status.retell()
        if self._desk:
            self._load_steps()

    def _load_profile(self) -> None:
        self.dispatcher.ask(House(), self._take_profile, key="profile")

    def _take_profile(self, profile: HouseProfile) -> None:
        self._profile = profile
        self._window.house_label.setText(profile.name)
        self._load_steps()
        self._window.refresh_screens(None)

    def _changed(self, changes: Changes) -> None:
        self.status.saved(self._now())
        self._load_steps()
        if changes.touches(Kind.RESOURCE, Kind.HOURS):
            self._load_profile()
        else:
            self._window.refresh_screens(changes)

    @cached_property
    def palette(self) -> Palette:
        """The sentence field's answers; made when the keyboard first comes there."""
        from frontdesk.application.sentences.intents import Act
        from frontdesk.gui.palette.palette import Palette

        acts = {
            Act.EVACUATION: self.print_evacuation_list,
            Act.UNDO: self.undo,
            Act.REDO: self.redo,
            Act.PRINT: self._window.print_shown,
            Act.WALK_IN: lambda: self._window.navigate("visitors", walk_in=True),
        }
        return Palette(self._window, self._window.sentence_edit, self.context, acts)

    # Undo and redo

    def _load_steps(self) -> None:
        self.dispatcher.ask(NextSteps(self._desk), self._show_steps, key="steps")

    def _show_steps(self, steps: Steps) -> None:
        undo = _tr("Fortryd: “{0}” · Ctrl+Z").format(undo_text(steps.undo)) if steps.undo else ""
        redo = _tr("Gør igen: “{0}” · Ctrl+Skift+Z").format(undo_text(steps.redo)) if steps.redo else ""
        for button, text in ((self._window.undo_button, undo), (self._window.redo_button, redo)):
            button.setEnabled(bool(text))
            button.setToolTip(text)
        self.status.can_undo(steps.undo)

    def undo(self) -> None:
        take_back(self.context, lambda outcome: self._went_back(outcome, _tr("Fortrudt: {0}")))

    def redo(self) -> None:
        self.dispatcher.redo(lambda outcome: self._went_back(outcome, _tr("Gjort igen: {0}")))

    def _went_back(self, outcome: Outcome, text: str) -> None:
        self.notify(Notice(Tone.INFO, text.format(undo_text(outcome.label))))
        if screen := self._window.screen_here:
            screen.show_focus({"changes": outcome.changes})

    # What is said

    def notify(self, notice: Notice) -> None:
        self.notices.show_notice(notice)

    def refuse(self, error: Exception) -> None:
        """Says why not, in a notice."""
        said = refusal_text(error)
        tone = Tone.WARN if isinstance(error, DomainError) else Tone.BAD
        self.notify(Notice(tone, said.headline, said.detail))

    def _trouble(self, problem: EnvironmentProblem, again: Callable[[], None]) -> None:
        said = refusal_text(problem)
        self.notify(Notice(Tone.BAD, said.headline, said.detail, (WayOut(_tr("Prøv igen"), again),), stays=True))

    def print_evacuation_list(self) -> None:
        """Who is in the house, on paper."""
        at = self._now()

        def make() -> bytes:
            return self._services.documents.evacuation(self.dispatcher.house().ask(Evacuation(at)))

        self.printing.print_or_save(make, _tr("Hvem er i huset"), A4_MM)
