"""Rooms: what they are, what stands in them, which open into one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from frontdesk.application.house import (
    AddRoom,
    AddRoomPhoto,
    ChangeRoom,
    ResourceReceipt,
    RetireRoom,
    RoomDetails,
    RoomPhotos,
    ShowRoomPhoto,
)
from frontdesk.application.messages import Changes, Kind, Outcome
from frontdesk.domain.resource import Room
from frontdesk.gui import icons
from frontdesk.gui.listing.table import LinesTable
from frontdesk.gui.screen import ScreenAction, ScreenContext
from frontdesk.gui.settings.field_problems import form_changer
from frontdesk.gui.settings.form_keeper import NEW, FormKeeper
from frontdesk.gui.settings.page import SettingsPage
from frontdesk.gui.settings.photo_files import read_photo
from frontdesk.gui.settings.room_form import RoomForm
from frontdesk.gui.settings.room_lines import details_of, headings, known_equipment, room_lines
from frontdesk.gui.ui_loader import load_form

NEW_COMBINED = -2
_NEW = (NEW, NEW_COMBINED)
BLANK = RoomDetails("", 8)
ROOMY = {5: 980, 6: 1180}
"""Turnover and equipment are told where the page is so wide."""


class RoomsPage(SettingsPage):
    """A table of them and the form of the one that is chosen; each save is one command."""

    rooms_table: LinesTable
    combine_button: QPushButton
    add_button: QPushButton
    room_form: RoomForm

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        load_form(self, "settings_rooms", LinesTable, RoomForm)
        self._keeper: FormKeeper[RoomDetails] = FormKeeper(self.room_form, self._saved)
        self._changer = form_changer(context, self.follow, self.room_form.problems)
        self._wanted: int | None = None
        self.rooms_table.dress(context.tokens, headings(), stretched=(0, 6))
        self.rooms_table.say_when_empty(self.tr("Huset har ingen lokaler endnu. Tryk Ins."))
        self._connect()
        self.retheme()

    def _connect(self) -> None:
        self.rooms_table.chosen.connect(self._turn_to)
        self.rooms_table.key_pressed.connect(self._key)
        self.rooms_table.clicked.connect(lambda _: self._turn_to(self.rooms_table.current_key or 0))
        self.add_button.clicked.connect(self.add)
        self.combine_button.clicked.connect(self.combine)
        form = self.room_form
        form.edited.connect(self._show_state)
        form.submitted.connect(self.save)
        form.left.connect(self._leave_form)
        form.retire_button.clicked.connect(self.retire)
        form.photo_strip.add_wanted.connect(self.choose_photo)
        form.photo_strip.hide_wanted.connect(self._hide_photo)

    def retheme(self) -> None:
        self.add_button.setIcon(icons.icon("plus", self.context.tokens().on_accent))

    # What is shown

    def _room(self, key: int) -> Room | None:
        profile = self.context.profile()
        return next((room for room in (*profile.bookable, *profile.retired) if room.id == key), None)

    def _saved(self, key: int) -> RoomDetails:
        room = self._room(key)
        return details_of(room) if room is not None else BLANK

    def show_house(self) -> None:
        profile = self.context.profile()
        self.room_form.set_rooms(profile.rooms, list(known_equipment(profile.bookable)))
        self._show_lines()
        if self._wanted is not None and self.rooms_table.choose(self._wanted):
            self._wanted = None
        elif self._keeper.key not in _NEW and self._room(self._keeper.key) is None:
            self._turn_to(NEW)
        else:
            self._keeper.renew()
            self._show_kind()
        if self._keeper.key == NEW and not self._keeper.dirty and self.rooms_table.lines:
            self.rooms_table.choose(self.rooms_table.current_key or self.rooms_table.lines[0].key)

    def _show_lines(self) -> None:
        profile = self.context.profile()
        rooms = (*profile.bookable, *profile.retired)
        unsaved = frozenset(room.id for room in rooms if self._keeper.has_draft(room.id))
        with QSignalBlocker(self.rooms_table):
            self.rooms_table.show_lines(room_lines(profile, unsaved))

    def _turn_to(self, key: int) -> None:
        """Shows another room in the form; 0 is none and changes nothing."""
        if key == 0 or key == self._keeper.key:
            return
        self._keeper.turn_to(key)
        self._show_kind()
        self._show_lines()
        self._load_photos()

    def _show_kind(self) -> None:
        room, key = self._room(self._keeper.key), self._keeper.key
        heading = self.tr("Saml lokaler") if key == NEW_COMBINED else self.tr("Nyt lokale")
        retired = room is not None and room in self.context.profile().retired
        combined = key == NEW_COMBINED or bool(room and room.parts)
        heading = room.name if room else heading
        self.room_form.show_kind(heading=heading, combined=combined, new=room is None, retired=retired)
        self._show_state()

    def _show_state(self) -> None:
        self.room_form.show_state(dirty=self._keeper.dirty)

    def start(self) -> None:
        self.rooms_table.setFocus(Qt.FocusReason.OtherFocusReason)

    def follow(self, changes: Changes) -> None:
        ids = changes.ids.get(Kind.RESOURCE, ())
        if ids and not self.rooms_table.choose(ids[0]):
            self._wanted = ids[0]
        self._load_photos()

    # Keys

    def actions_here(self) -> tuple[ScreenAction, ...]:
        return (
            ScreenAction("edit", self.tr("Ret lokalet"), self.edit, "Enter", "edit"),
            ScreenAction("new", self.tr("Nyt lokale"), self.add, "Ins", "plus"),
            ScreenAction("combine", self.tr("Saml lokaler"), self.combine, "", "room"),
            ScreenAction("retire", self.tr("Tag ud af brug, eller i brug igen"), self.retire, "Del", "trash"),
        )

    def _key(self, event: QKeyEvent) -> None:
        acts = {
            Qt.Key.Key_Return: self.edit,
            Qt.Key.Key_Enter: self.edit,
            Qt.Key.Key_Delete: self.retire,
        }
        self.take_key(event, acts)

    def edit(self) -> None:
        """Enter: into the form of the room that is chosen."""
        self._turn_to(self.rooms_table.current_key or 0)
        self.room_form.start()

    def add(self) -> None:
        self._turn_to(NEW)
        self.room_form.start()

    def combine(self) -> None:
        """Several rooms that open into one."""
        self._turn_to(NEW_COMBINED)
        self.room_form.start()

    def back(self) -> bool:
        if self.rooms_table.hasFocus():
            return False
        self._leave_form()
        return True

    def _leave_form(self) -> None:
        """Esc: what is typed goes back to how it is saved; then back to the list."""
        if self._keeper.dirty:
            self._keeper.discard()
            self._show_kind()
            self._show_lines()
        elif self._keeper.key in _NEW:
            self._turn_to(self.rooms_table.current_key or 0)
        self.start()

    # Changes

    def save(self) -> None:
        """One command: a new room, or another description of one that is there."""
        form, key = self.room_form, self._keeper.key
        form.problems.clear()
        entry = form.entry()
        if key == NEW_COMBINED and len(entry.part_ids) < 2:
            form.problems.say("parts", self.tr("Vælg mindst to lokaler, der åbnes til ét."))
            return
        if key in _NEW:
            self._changer.run(_added(entry), self._has_added)
        elif self._keeper.dirty:
            self._changer.run(ChangeRoom(key, entry), self._has_saved)
        else:
            self.start()

    def _has_saved(self, _outcome: Outcome) -> None:
        self._keeper.settle()
        self._show_state()
        self.start()

    def _has_added(self, outcome: Outcome) -> None:
        assert isinstance(outcome.receipt, ResourceReceipt), "a room is answered with a ResourceReceipt"
        self._keeper.discard()
        self._wanted = outcome.receipt.resource_id
        self.show_house()
        self.start()

    def retire(self) -> None:
        """Out of use, or back in use."""
        room = self._room(self._keeper.key)
        if room is None:
            return
        self.room_form.problems.clear()
        missing = [part for part in self.context.profile().retired if part.id in room.parts]
        if missing:
            text = self.tr("{0} er ude af brug. Tag det i brug først.").format(missing[0].name)
            self.room_form.problems.say("room", text)
        else:
            in_use = room not in self.context.profile().retired
            self._changer.run(RetireRoom(room.id, in_use))

    # Photos

    def _load_photos(self) -> None:
        key = self._keeper.key
        self.room_form.photo_strip.show_photos(())
        if key not in _NEW:
            self.context.dispatcher.ask(RoomPhotos(key), self.room_form.photo_strip.show_photos, key="room photos")

    def choose_photo(self) -> None:
        """Asks for a picture file."""
        pattern = self.tr("Billeder (*.jpg *.jpeg *.png)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Tilføj et billede"), "", pattern)
        if name:
            self.add_photo(Path(name))

    def add_photo(self, file: Path) -> None:
        """Makes it small on a worker, then keeps it."""
        key = self._keeper.key
        self.room_form.problems.clear()

        def made(image: bytes) -> None:
            self._changer.run(AddRoomPhoto(key, "", image), lambda _: self._load_photos())

        self.context.dispatcher.make(lambda: read_photo(file), made, self._photo_refused)

    def _photo_refused(self, error: Exception) -> None:
        if not self.room_form.problems.told(error):
            self.context.refuse(error)

    def _hide_photo(self, photo_id: int) -> None:
        self._changer.run(ShowRoomPhoto(photo_id, shown=False), lambda _: self._load_photos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit(self.rooms_table, ROOMY)


def _added(entry: RoomDetails) -> AddRoom:
    return AddRoom(
        entry.name,
        entry.capacity,
        entry.floor,
        entry.turnover_minutes,
        entry.seatings,
        entry.equipment,
        entry.hearing_loop,
        entry.step_free,
        entry.note,
        entry.part_ids,
    )
