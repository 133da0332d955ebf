"""Beside the calendar: who needs a room when, and every way there is to have one, by number."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from frontdesk.application.finding import FindRooms, RoomsFound, RoomWish
from frontdesk.application.house import HouseProfile
from frontdesk.application.messages import Outcome
from frontdesk.domain.clock_time import local_date
from frontdesk.domain.errors import BookingConflict
from frontdesk.domain.time_span import TimeSpan
from frontdesk.gui.calendar.found_lines import MOST_LINES, FoundLine, group_title, lines_of, seatings_of
from frontdesk.gui.calendar.need_chips import NeedChips
from frontdesk.gui.calendar.presenter import HOUR, next_quarter
from frontdesk.gui.calendar.tool_panel import ToolPanel, empty
from frontdesk.gui.planning.wall_clock import shifted_on_the_wall
from frontdesk.gui.planning.ways_panel import WayButton
from frontdesk.gui.screen import ScreenContext

_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FindPanel(ToolPanel):
    """Looks again with every change of the wish. Enter takes the first find, 1–9 (in a field Alt+1–9) that number.

    With a name it is booked at once. Without one it becomes a draft in the calendar, which asks for it; a swap asks
    here.
    """

    people_spin: QSpinBox
    seating_label: QLabel
    seating_combo: QComboBox
    needs_box: QWidget
    title_edit: QLineEdit
    results_column: QVBoxLayout

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "find_panel", parent)
        self._lines: tuple[FoundLine, ...] = ()
        self._buttons: list[WayButton] = []
        self._wish: RoomWish | None = None
        self._take_when_found = False
        self.chips = NeedChips(self.needs_box)
        self._profile: HouseProfile | None = None
        start = next_quarter(self.context.now())
        self.enter_span(TimeSpan(start, start + HOUR))
        self._connect()
        self.setFocusProxy(self.people_spin)

    def look(self) -> None:
        profile = self.context.profile()
        if profile != self._profile:
            self._profile = profile
            self.chips.show_profile(profile)
            self._fill_seatings(seatings_of(profile.bookable))
        self.search()

    def _fill_seatings(self, names: Sequence[str]) -> None:
        chosen = self.seating_combo.currentData()
        with QSignalBlocker(self.seating_combo):
            self.seating_combo.clear()
            self.seating_combo.addItem(self.tr("Alle opstillinger"), "")
            for name in names:
                self.seating_combo.addItem(name, name)
            self.seating_combo.setCurrentIndex(max(self.seating_combo.findData(chosen), 0))
        for part in (self.seating_label, self.seating_combo):
            part.setVisible(bool(names))

    def _connect(self) -> None:
        self.people_spin.valueChanged.connect(self.search)
        self.when_edit.textEdited.connect(self.search)
        self.seating_combo.currentIndexChanged.connect(self.search)
        self.chips.changed.connect(self.search)
        for number in range(1, MOST_LINES + 1):
            key = QShortcut(QKeySequence(f"Alt+{number}"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            key.activated.connect(lambda number=number: self.take(number))

    # The wish

    def look_on(self, day: date) -> None:
        """Puts the wish on another day, at the same time of the day."""
        span = self.entered_span
        if span is not None:
            days = day - local_date(span.start)
            self.enter_span(shifted_on_the_wall(span, days))
            self.search()

    def ask_for(self, span: TimeSpan, people: int = 1) -> None:
        """Puts another wish in the place of the one that stands there."""
        self.enter_span(span)
        self.people_spin.setValue(people)
        self.search()

    @property
    def wish(self) -> RoomWish | None:
        """As it is entered; None where the time cannot be read."""
        span = self.entered_span
        if span is None:
            return None
        wish = RoomWish(span, self.people_spin.value(), str(self.seating_combo.currentData() or ""))
        return self.chips.asked_of(wish)

    def search(self) -> None:
        """Asks the house for what is entered."""
        self._wish = wish = self.wish
        if wish is None:
            self._show(())
            self.say(self.tr("Skriv tiden som 12-14:30 eller tor 14-16."))
            return
        self.say("")
        query = FindRooms(wish, self.context.now(), swaps=True)
        self.context.dispatcher.ask(query, lambda found: self._found(wish, found), key="find rooms")

    def _found(self, wish: RoomWish, found: RoomsFound) -> None:
        if wish != self._wish:
            return
        lines = lines_of(found, wish)
        self._show(lines)
        if not lines:
            self.say(self.tr("Intet lokale passer, heller ikke på andre tider de næste dage."))
        if self._take_when_found:
            self.take(1)

    # What was found

    @property
    def lines(self) -> tuple[FoundLine, ...]:
        return self._lines

    @property
    def buttons(self) -> Sequence[WayButton]:
        """The finds as they are shown."""
        return self._buttons

    def _show(self, lines: Sequence[FoundLine]) -> None:
        self._lines = tuple(lines)
        self._buttons = []
        empty(self.results_column)
        group = None
        for number, line in enumerate(lines, start=1):
            if line.group != group:
                group = line.group
                self.results_column.addWidget(_heading(group_title(group)))
            button = WayButton(line.way, number, f"Alt {number}")
            button.clicked.connect(lambda _=False, number=number: self.take(number))
            self.results_column.addWidget(button)
            button.show()
            self._buttons.append(button)

    def take(self, number: int) -> None:
        """Books a find, or begins a draft of it. Before the answer has come it waits for it."""
        self._take_when_found = self._wish is not None and not self._lines and not self.context.dispatcher.idle
        if self._wish is None or not 0 < number <= len(self._lines):
            return
        line, title = self._lines[number - 1], self.title_edit.text().strip()
        if title:
            self._book(line, title)
        elif line.move is not None:
            self.say(self.tr("Skriv, hvad eller hvem det er til, før en anden booking flyttes."))
            self.title_edit.setFocus()
        else:
            self._begin(line)

    def _begin(self, line: FoundLine) -> None:
        assert self._wish is not None
        draft = line.draft(self._wish, "")
        self.finish()
        self.context.navigate("calendar", draft=draft)

    def _book(self, line: FoundLine, title: str) -> None:
        assert self._wish is not None

        def done(outcome: Outcome) -> None:
            self.title_edit.clear()
            self.done(outcome, line.tell)

        self.changer.run(line.command(self._wish, title), done, self._taken_meanwhile, self.search)

    def _taken_meanwhile(self, _error: BookingConflict) -> None:
        self.search()
        self.say(self.tr("Det blev taget imens. Sådan ser det ud nu."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focus, number = QApplication.focusWidget(), event.key() - Qt.Key.Key_1 + 1
        if event.key() in _ENTERS and focus is self.close_button:
            self.finish()
        elif event.key() in _ENTERS:
            on = next((place for place, one in enumerate(self.buttons, start=1) if one is focus), 1)
            self.take(on)
        elif isinstance(focus, WayButton) and 0 < number <= len(self._lines):
            self.take(number)
        elif isinstance(focus, WayButton) and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("strong", "true")
    label.setContentsMargins(0, 6, 0, 0)
    return label
