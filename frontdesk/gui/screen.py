"""What a screen is.

A screen is a widget for one of the places in the rail. It loads its form (``ui_loader.load_form``), asks what it
shows through ``context.dispatcher.ask``, and changes things through ``context.dispatcher.run``; both return at once.
When something changed anywhere, ``refresh(changes)`` is called; a screen that does not care about those kinds does
nothing. What it computes without widgets lives in a ``presenter`` module beside it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from frontdesk.application.house import HouseProfile
from frontdesk.application.messages import Changes
from frontdesk.application.services import Services
from frontdesk.application.visits import ScanReceipt
from frontdesk.gui.dispatcher import Dispatcher
from frontdesk.gui.notices import Notice
from frontdesk.gui.preferences import Preferences
from frontdesk.gui.theme import Tokens

Document = Callable[[], bytes]
"""Makes a document; called on the documents thread."""


@dataclass(frozen=True, slots=True)
class ScreenContext:
    """What the frame lends every screen.

    ``profile`` and ``tokens`` are the latest; ``now`` is the house's clock. ``notify`` shows a notice and ``refuse``
    one for an error; ``navigate(place, **focus)`` goes to another screen and hands it what to show;
    ``print_or_save(make, title, media_mm)`` prints a document as the person chose last time, or asks how;
    ``save(make, name)`` asks for a place and writes a file there.
    """

    dispatcher: Dispatcher
    services: Services
    preferences: Preferences
    notify: Callable[[Notice], None]
    refuse: Callable[[Exception], None]
    profile: Callable[[], HouseProfile]
    tokens: Callable[[], Tokens]
    now: Callable[[], datetime]
    navigate: Callable[..., None]
    print_or_save: Callable[[Document, str, tuple[float, float]], None]
    save: Callable[[Document, str], None]


@dataclass(frozen=True, slots=True)
class ScreenAction:
    """Something the screen can do: for its toolbar, its context menu, the key help and the tests."""

    id: str
    text: str
    act: Callable[[], None]
    shortcut: str = ""
    icon: str = ""
    enabled: Callable[[], bool] = field(default=lambda: True)


class Screen(QWidget):
    """Base of all screens. ``title_changed`` tells the frame to read ``title`` and ``subtitle`` again."""

    title_changed = Signal()

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self.context = context

    @property
    def title(self) -> str:
        raise NotImplementedError

    @property
    def subtitle(self) -> str:
        return ""

    def refresh(self, changes: Changes | None) -> None:
        """Shows what is true now; ``changes`` is None when the screen is entered."""

    def actions_here(self) -> tuple[ScreenAction, ...]:
        return ()

    def enter(self, focus: Mapping[str, object]) -> None:
        """The person came here; *focus* is what ``navigate`` was given, and what a screen knows of it, it shows."""
        self.refresh(None)
        self.show_focus(focus)

    def show_focus(self, focus: Mapping[str, object]) -> None:
        """Shows what another screen asked for."""

    def add(self) -> None:
        """Ins: the new thing this screen is about."""

    @property
    def can_print(self) -> bool:
        """Whether ``print_shown`` prints something now."""
        return False

    def print_shown(self) -> None:
        """Ctrl+P: prints what is shown."""

    def scanned(self, receipt: ScanReceipt) -> None:
        """A scan was answered while this screen is shown."""

    @property
    def tells_scans(self) -> bool:
        """Whether the screen itself shows the answer to a scan, large."""
        return False

    @property
    def scan_event_id(self) -> int | None:
        """The event whose door this screen is, for scans made here."""
        return None

    @property
    def notice_area(self) -> QWidget:
        """The part of the screen over whose foot notices lie: not where the next button is pressed."""
        return self

    def retheme(self) -> None:
        """The tokens changed: repaint what is painted by hand."""
