"""The keyboard scanner: read wherever the focus is, with any dialog open, and never typed into a field.

Key events are looked at where they enter the program, on the window that has the keyboard, before any widget or
shortcut. Of bare letters and digits no ``QShortcut`` may be made: they are held back for a moment and then go to the
widget with the focus, so that such keys are handled in ``keyPressEvent``.
"""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from shiboken6 import isValid

from frontdesk.gui.burst import Burst, Step

LATE_MS = 15
"""A timer this late was held up by the window's own work: keys may be waiting behind it."""

LOOK_MS = 150
"""How soon a window that popped up without a key is noticed."""

_MODIFIERS = {
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_WITH_CONTROL = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_POINTER = {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.TouchBegin}


class Scanner(QObject):
    """Emits ``scanned`` with what a scanner typed, from ``install`` on."""

    scanned = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._burst = Burst()
        self._held: list[tuple[QWindow, QKeyEvent]] = []
        self._releases_to_come: set[int] = set()
        self._replaying = False
        self._watched: list[QWindow] = []
        self._lookout = QTimer(self, interval=LOOK_MS)
        self._lookout.timeout.connect(self._watch)
        self._since_key = QElapsedTimer()
        self._clock = QElapsedTimer()
        self._clock.start()
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._expire)

    def install(self, app: QGuiApplication) -> None:
        """Listens to every window of the program, until ``remove`` or the end of the application."""
        app.focusWindowChanged.connect(self._watch)
        self._lookout.start()
        self._watch()

    def remove(self) -> None:
        """Keys go where they went before; what is held is handed out."""
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication), "the scanner lives as long as the application"
        app.focusWindowChanged.disconnect(self._watch)
        self._lookout.stop()
        self._expire_now()
        for window in filter(isValid, self._watched):
            window.removeEventFilter(self)
        self._watched = []

    def _watch(self) -> None:
        """A filter on each window sees its keys first, and is not asked about every paint of every widget as one on the
        application would be. A list or menu that pops up is a window of its own, and gets the keys while it is open."""
        self._watched = [window for window in self._watched if isValid(window)]
        for window in QGuiApplication.topLevelWindows():
            if window not in self._watched:
                window.installEventFilter(self)
                self._watched.append(window)

    def _key(self, window: QWindow, event: QKeyEvent) -> bool:
        if event.key() in _MODIFIERS:
            return False
        if event.type() is QEvent.Type.ShortcutOverride:
            return self._keeps_from_shortcuts(event)
        if event.type() is QEvent.Type.KeyRelease:
            return self._release(window, event)
        return self._carry_out(self._press(event), window, event)

    def _press(self, event: QKeyEvent) -> Step:
        at_ms = self._time(event)
        if event.isAutoRepeat():
            return self._burst.expire()
        if event.key() in _ENTER:
            return self._burst.enter(at_ms)
        if self._is_character(event):
            return self._burst.character(at_ms, event.text())
        return self._burst.control(at_ms)

    def _is_character(self, event: QKeyEvent) -> bool:
        """Whether a scanner may have typed it. A lone space starts nothing: it presses buttons."""
        text = event.text()
        if event.modifiers() & _WITH_CONTROL or not text.isprintable():
            return False
        return bool(text.strip()) or (bool(text) and self._burst.is_open)

    def _carry_out(self, step: Step, window: QWindow, event: QKeyEvent) -> bool:
        if step.replay:
            self._replay()
        if step.drop:
            self._forget(event)
        if step.hold:
            self._held.append((window, event.clone()))
        self._await_next()
        if step.scan is not None:
            self._tell(step.scan)
        return not step.passes

    def _keeps_from_shortcuts(self, event: QKeyEvent) -> bool:
        """Shortcuts are asked before the key is delivered: none fires for a key that may be the scanner's."""
        at_ms = self._time(event)
        if event.isAutoRepeat():
            ours = False
        elif event.key() in _ENTER:
            ours = self._burst.swallows_enter(at_ms)
        elif self._is_character(event):
            ours = True
        else:
            ours = self._burst.swallows_control(at_ms)
        if ours:
            event.accept()
        elif self._held:
            self._expire_now()
        return ours

    def _release(self, window: QWindow, event: QKeyEvent) -> bool:
        """A release follows its press: held with it, thrown away with it."""
        if event.key() in self._releases_to_come:
            self._releases_to_come.discard(event.key())
            return True
        if any(held.key() == event.key() for _, held in self._held):
            self._held.append((window, event.clone()))
            return True
        return False

    def _forget(self, event: QKeyEvent) -> None:
        pressed = {held.key() for _, held in self._held if held.type() is QEvent.Type.KeyPress}
        released = {held.key() for _, held in self._held if held.type() is QEvent.Type.KeyRelease}
        self._releases_to_come |= (pressed - released) | {event.key()}
        self._held.clear()

    def _replay(self) -> None:
        """Hands out what was typed by hand."""
        held, self._held = self._held, []
        for window, event in held:
            target = window if isValid(window) else QGuiApplication.focusWindow()
            if target is not None:
                self._replaying = target in self._watched
                QGuiApplication.sendEvent(target, event)
        self._watch()  # what was typed may have opened a list

    def _await_next(self) -> None:
        if self._burst.is_open:
            self._since_key.start()
            self._timer.start(self._burst.wait_ms)
        else:
            self._timer.stop()

    def _expire(self) -> None:
        if self._since_key.elapsed() > self._burst.wait_ms + LATE_MS:
            self._since_key.start()
            self._timer.start(1)
            return
        self._expire_now()

    def _expire_now(self) -> None:
        self._timer.stop()
        if self._burst.expire().replay:
            self._replay()

    def _time(self, event: QKeyEvent) -> int:
        return int(event.timestamp()) or int(self._clock.elapsed())

    def _tell(self, code: str) -> None:
        self.scanned.emit(code)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._replaying:
            self._replaying = False
            return False
        if isinstance(event, QKeyEvent) and isinstance(watched, QWindow):
            return self._key(watched, event)
        if self._held and (event.type() in _POINTER or event.type() is QEvent.Type.InputMethod):
            self._expire_now()
        return False
