"""What the tools beside the calendar have in common: a time to type, a problem to say, something done to show."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QLayout, QLineEdit, QToolButton, QWidget

from frontdesk.application.bookings import BookingReceipt
from frontdesk.application.messages import Changes, Kind, Outcome, Receipts
from frontdesk.domain.clock_time import local_date
from frontdesk.domain.errors import EndBeforeStart
from frontdesk.domain.time_span import TimeSpan
from frontdesk.gui.icons import icon
from frontdesk.gui.notices import Notice, Tone, WayOut
from frontdesk.gui.planning.changes import Changer, first_touched
from frontdesk.gui.planning.days import short_day
from frontdesk.gui.planning.when_text import read_when, when_text
from frontdesk.gui.screen import ScreenContext
from frontdesk.gui.ui_loader import load_form
from frontdesk.gui.undo_texts import undo_text

_LOOKED_AT = (Kind.OCCURRENCE, Kind.SERIES, Kind.RESOURCE, Kind.HOURS, Kind.WAITING)


class ToolPanel(QFrame):
    """Base of them. Its form has a ``when_edit``, a ``problem_label`` and a ``close_button``."""

    show_occurrence = Signal(int)
    """What was made, to be shown in the calendar."""

    finished = Signal()
    """It did what it is for, or was left."""

    when_edit: QLineEdit
    problem_label: QLabel
    close_button: QToolButton

    def __init__(
        self, context: ScreenContext, form: str, parent: QWidget | None = None, *custom: type[QWidget]
    ) -> None:
        super().__init__(parent)
        load_form(self, form, *custom)
        self.context = context
        self.changer = Changer(context, self.follow)
        self.close_button.setIcon(icon("close"))
        self.close_button.clicked.connect(self.finish)
        self.say("")

    @property
    def entered_span(self) -> TimeSpan | None:
        """The time as it is typed; None where it cannot be read."""
        try:
            return read_when(self.when_edit.text(), local_date(self.context.now()))
        except EndBeforeStart:
            return None

    def enter_span(self, span: TimeSpan) -> None:
        self.when_edit.setText(when_text(span, short_day))

    def say(self, problem: str) -> None:
        """Says what is wrong, or takes it away."""
        self.problem_label.setText(problem)
        self.problem_label.setVisible(bool(problem))

    def done(self, outcome: Outcome, told: str) -> None:
        """Says who must be told of what was done, shows it and is finished."""
        if told:
            undo = WayOut(self.tr("Fortryd"), self.changer.undo)
            self.context.notify(Notice(Tone.WARN, undo_text(outcome.label), told, (undo,)))
        made = _made(outcome)
        if made is not None:
            self.show_occurrence.emit(made)
        self.finish()

    def refresh(self, changes: Changes | None) -> None:
        """Something changed somewhere: what is shown is looked at again where that is told of it."""
        if self.isVisible() and (changes is None or changes.touches(*_LOOKED_AT)):
            self.look()

    def look(self) -> None:
        """Asks the house anew, as it is now. A panel that does so by ``refresh`` alone has nothing to do here."""

    def follow(self, changes: Changes) -> None:
        """Shows what an undo touched."""
        touched = first_touched(changes)
        if touched is not None:
            self.show_occurrence.emit(touched)

    def finish(self) -> None:
        self.finished.emit()

    def step_back(self) -> None:
        """What Esc does: one step back, at last out of the panel."""
        self.finish()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.look()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.step_back()
        else:
            super().keyPressEvent(event)


def empty(column: QLayout) -> None:
    """Takes everything out of a column and lets go of it."""
    while (item := column.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def _made(outcome: Outcome) -> int | None:
    """The first date of the booking that was made; of several steps the last that made one."""
    steps = outcome.receipt.steps if isinstance(outcome.receipt, Receipts) else (outcome.receipt,)
    receipts = [one for one in steps if isinstance(one, BookingReceipt)]
    return receipts[-1].occurrence_ids[0] if receipts else None
