"""Ctrl+K: a sentence is read while it is typed, told back in words, asked about where it is unclear, and done by Enter.

Reading takes a fraction of a millisecond once its patterns are made, which a worker does when the field is first
entered. What the house is asked runs in the background; only the answer to the latest words is shown.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from frontdesk.application.house import HouseProfile
from frontdesk.application.messages import Changes
from frontdesk.application.sentences.intents import Act, Asked, Question, Understanding, Value
from frontdesk.application.sentences.understanding import understand
from frontdesk.application.sentences.vocabulary import Vocabulary, vocabulary_of
from frontdesk.domain.clock_time import local_date
from frontdesk.gui.palette.answer import Answer, Choice, Turn
from frontdesk.gui.palette.field import SentenceField
from frontdesk.gui.palette.makers import answer_to
from frontdesk.gui.palette.panel import PalettePanel
from frontdesk.gui.palette.understood import option_text, question_text, understood_text
from frontdesk.gui.planning.changes import Changer
from frontdesk.gui.planning.plan_source import PlanSource
from frontdesk.gui.screen import ScreenContext


def _tr(text: str) -> str:
    return QCoreApplication.translate("Palette", text)


SAID_AFTER_MS = 700
"""A screen reader is told when the fingers rest, not at every letter."""

LOOKED_UP = (Asked.WHICH_BOOKING,)
"""Questions whose options the house knows: those who answer ask them."""


class Palette(QObject):
    """One window's palette. *acts* are the window's own: print, undo and the like."""

    def __init__(
        self, window: QWidget, field: SentenceField, context: ScreenContext, acts: dict[Act, Callable[[], None]]
    ) -> None:
        super().__init__(window)
        self._window, self._field, self._context, self._acts = window, field, context, acts
        self._answers: dict[tuple[Asked, int], Value] = {}
        self._turns = 0
        self._ready = False
        self._focus_before: QWidget | None = None
        self._panel = PalettePanel(window, context.tokens)
        self._changer = Changer(context, self._follow)
        self._plans = PlanSource(context, "palette plan")
        self._known: tuple[HouseProfile, Vocabulary] | None = None
        self._stale = False
        self._quiet = QTimer(self, singleShot=True, interval=SAID_AFTER_MS)
        self._connect()

    def _connect(self) -> None:
        self._field.textEdited.connect(self._typed)
        self._field.walked.connect(self._walk)
        self._field.taken.connect(self._take)
        self._field.left.connect(self.leave)
        self._panel.chosen.connect(self._do)
        self._quiet.timeout.connect(self._say)
        self._field.installEventFilter(self)
        for watched in (self._window, self._panel):
            watched.installEventFilter(self)

    @property
    def panel(self) -> PalettePanel:
        return self._panel

    # Coming and going

    def open(self) -> None:
        """Ctrl+K: the keyboard comes to the field, and what stands there is typed over."""
        focused = QApplication.focusWidget()
        if focused is not self._field:
            self._focus_before = focused
        if self._field.hasFocus():
            self.enter()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def enter(self) -> None:
        """The keyboard is in the field."""
        if not self._ready:
            self._context.dispatcher.make(self._warm_up, self._warmed)
        self._think()
        self._panel.show()
        self._place()

    def leave(self) -> None:
        """Esc: back to where the keyboard was."""
        self._close()
        before = self._focus_before
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._field.clearFocus()

    def _close(self) -> None:
        self._turns += 1
        self._quiet.stop()
        self._answers.clear()
        self._field.clear()
        self._panel.hide()

    def _warm_up(self) -> Vocabulary:
        """Makes the patterns, on a worker: a few hundredths of a second that typing does not wait for."""
        vocabulary = vocabulary_of(self._context.profile())
        for sentence in ("6 personer torsdag 14-16", "book hver tirsdag kl 9 til jul", "flyt til kl 10 en time senere"):
            understand(sentence, vocabulary, self._context.now())
        return vocabulary

    def _warmed(self, _vocabulary: Vocabulary) -> None:
        self._ready = True
        self._think()

    def _vocabulary(self) -> Vocabulary:
        """The house's names; made again when it has other ones."""
        profile = self._context.profile()
        if self._known is None or self._known[0] is not profile:
            self._known = profile, vocabulary_of(profile)
        return self._known[1]

    # From words to choices

    def _typed(self) -> None:
        self._answers.clear()
        self._think()

    def _think(self) -> None:
        self._turns += 1
        self._stale = True
        text = self._field.text()
        if not text.strip():
            self._panel.show_understood("")
            self._show(self._examples())
        elif self._ready:
            understood = understand(text, self._vocabulary(), self._context.now(), self._answers)
            self._panel.show_understood(understood_text(understood, self._context.profile(), self._context.now()))
            self._answer(understood)
            self._quiet.start()

    def _answer(self, understood: Understanding) -> None:
        asked = next((one for one in understood.questions if one.about not in LOOKED_UP), None)
        number = self._turns

        def is_current() -> bool:
            return number == self._turns

        if asked is not None:
            self._show(self._question(asked, understood.text))
        elif understood.intent is None:
            self._show(Answer(_tr("Det forstod jeg ikke. Skriv det på en anden måde, eller skriv et navn.")))
        else:
            answer_to(
                understood.intent, Turn(self._context, self._changer, self._plans, self._show, is_current), self._acts
            )

    def _question(self, question: Question, text: str) -> Answer:
        options = [self._option(question, option) for option in question.options]
        return Answer(question_text(question, text), tuple(options))

    def _option(self, question: Question, option: Value) -> Choice:
        def answered() -> None:
            self._answers[question.key] = option
            self._think()

        today = local_date(self._context.now())
        return Choice(option_text(question, option, self._context.profile(), today), answered, stays=True)

    def _examples(self) -> Answer:
        """What can be written, to be tried at once."""
        room = next((one.name for one in self._context.profile().rooms), _tr("Salen"))
        return Answer(
            _tr("Skriv, hvad du vil. For eksempel:"),
            tuple(self._example(text.format(room=room), icon) for text, icon in _examples()),
        )

    def _example(self, text: str, icon: str) -> Choice:
        def write() -> None:
            self._field.setText(text)
            self._typed()

        return Choice(text, write, icon=icon, stays=True)

    def _show(self, answer: Answer) -> None:
        self._stale = False
        self._panel.show_answer(answer)
        if self._panel.isVisible():
            self._place()

    # What the keyboard and the mouse do

    def _walk(self, by: int) -> None:
        self._panel.walk(by)
        if choice := self._panel.choice:
            self._announce(", ".join(part for part in (choice.title, choice.detail) if part))

    def _take(self) -> None:
        """Enter does what is seen, never what belonged to the words before."""
        if not self._stale and (choice := self._panel.choice):
            self._do(choice)

    def _do(self, choice: Choice) -> None:
        if not choice.stays:
            self.leave()
        choice.act()

    def _follow(self, changes: Changes) -> None:
        self._context.navigate("calendar", changes=changes)

    def _say(self) -> None:
        choice = self._panel.choice
        parts = (self._panel.understood, self._panel.headline, choice.title if choice else "")
        self._announce(". ".join(part for part in parts if part))

    def _announce(self, words: str) -> None:
        if words and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._field, words))

    def _place(self) -> None:
        self._panel.place_below(self._field)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._field and event.type() is QEvent.Type.FocusOut:
            QTimer.singleShot(0, self, self._look_away)
        elif (watched is self._window and event.type() is QEvent.Type.Resize and self._panel.isVisible()) or (
            watched is self._panel and event.type() is QEvent.Type.LayoutRequest
        ):
            self._place()
        return False

    def _look_away(self) -> None:
        """The keyboard went elsewhere in the window, by Tab or a click: what was written stays for coming back."""
        focused = QApplication.focusWidget()
        if focused is not None and focused is not self._field:
            self._panel.hide()


def _examples() -> tuple[tuple[str, str], ...]:
    return (
        (_tr("6 personer torsdag 14-16"), "search"),
        (_tr("book {room} i morgen kl 9-11 til Hansen"), "plus"),
        (_tr("flyt Hansen til {room} kl 14"), "edit"),
        (_tr("hvem er her"), "inside"),
        (_tr("hvad sker der i {room} i morgen"), "calendar"),
        (_tr("næste ledige tid hos en rådgiver"), "advisors"),
    )
