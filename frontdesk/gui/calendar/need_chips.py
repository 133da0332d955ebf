"""What a wish needs besides places, as chips to press: how a room is reached, what is in it, what is brought to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton, QWidget

from frontdesk.application.bookings import EquipmentWish
from frontdesk.application.finding import RoomWish
from frontdesk.application.house import HouseProfile
from frontdesk.domain.needs import HEARING_LOOP, STEP_FREE
from frontdesk.gui.calendar.room_filter import equipment_words
from frontdesk.gui.icons import icon
from frontdesk.gui.planning.flow import FlowLayout

_FIXED, _MOVABLE = "fixed", "movable"


class NeedChips(QObject):
    """Lays chips out on a widget of a form; ``asked_of`` puts what is pressed into a wish."""

    changed = Signal()

    def __init__(self, box: QWidget) -> None:
        super().__init__(box)
        self._box = box
        self._flow = FlowLayout(box, spacing=6)
        self._chips: dict[tuple[str, str], QPushButton] = {}

    def show_profile(self, profile: HouseProfile) -> None:
        """A chip for everything the house has; those that are pressed stay so."""
        pressed = {key for key, chip in self._chips.items() if chip.isChecked()}
        self._flow.clear()
        self._chips = {}
        for key, text in _needs(profile):
            self._add(key, text, pressed=key in pressed)
        self._box.setVisible(bool(self._chips))

    def _add(self, key: tuple[str, str], text: str, *, pressed: bool) -> None:
        self._chips[key] = chip = toggle_chip(text, self._box, pressed=pressed)
        chip.toggled.connect(self._emit_changed)
        self._flow.addWidget(chip)

    def chips(self) -> Sequence[QPushButton]:
        """The chips in their order."""
        return list(self._chips.values())

    def asked_of(self, wish: RoomWish) -> RoomWish:
        """The wish with everything that is pressed."""
        pressed = [key for key, chip in self._chips.items() if chip.isChecked()]
        return replace(
            wish,
            hearing_loop=("", HEARING_LOOP) in pressed,
            step_free=("", STEP_FREE) in pressed,
            fixed=tuple(word for kind, word in pressed if kind == _FIXED),
            movable=tuple(EquipmentWish(word) for kind, word in pressed if kind == _MOVABLE),
        )

    def _emit_changed(self, _pressed: bool) -> None:
        self.changed.emit()


def toggle_chip(text: str, on: QWidget, *, pressed: bool = False) -> QPushButton:
    """A chip that is pressed or not, with a tick where it is."""
    chip = QPushButton(text, on)
    chip.setCheckable(True)
    chip.setProperty("role", "toggle")
    chip.toggled.connect(lambda down: chip.setIcon(icon("check") if down else QIcon()))
    chip.setChecked(pressed)
    chip.show()
    return chip


def _needs(profile: HouseProfile) -> list[tuple[tuple[str, str], str]]:
    rooms = profile.bookable
    found = [(("", HEARING_LOOP), _tr("Teleslynge"))] if any(room.hearing_loop for room in rooms) else []
    found += [(("", STEP_FREE), _tr("Trinfri adgang"))] if any(room.step_free for room in rooms) else []
    found += [((_FIXED, word), word) for word in equipment_words(rooms)]
    types = dict.fromkeys(unit.type for unit in profile.equipment)
    return [*found, *(((_MOVABLE, word), _tr("{0}, flytbar").format(word)) for word in types)]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Finding", text)
