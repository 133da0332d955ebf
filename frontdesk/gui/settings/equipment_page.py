"""Movable equipment: what there is of each type, unit by unit."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from frontdesk.application.house import AddEquipment, HouseProfile, RetireEquipment
from frontdesk.application.messages import Changes, Kind
from frontdesk.domain.resource import EquipmentUnit
from frontdesk.gui.listing.lines import Cell, Line, LineAction
from frontdesk.gui.listing.table import LinesTable
from frontdesk.gui.screen import ScreenAction, ScreenContext
from frontdesk.gui.settings.equipment_form import EquipmentForm
from frontdesk.gui.settings.field_problems import form_changer
from frontdesk.gui.settings.page import SettingsPage
from frontdesk.gui.ui_loader import load_form


def _tr(text: str) -> str:
    return QCoreApplication.translate("SettingsEquipment", text)


def headings() -> tuple[str, ...]:
    return _tr("Udstyr"), _tr("Status"), _tr("Bemærkning")


def equipment_lines(profile: HouseProfile) -> tuple[Line, ...]:
    """Type by type; the first unit of each says how many of it are in use, those out of use come last."""
    types = dict.fromkeys(unit.type for unit in profile.equipment)
    ordered = [unit for one in types for unit in profile.equipment if unit.type == one]
    firsts = {next(unit.id for unit in ordered if unit.type == one): one for one in types}
    counts = {one: sum(unit.type == one for unit in ordered) for one in types}
    used = (_line(unit, _count(firsts, counts, unit), out=False) for unit in ordered)
    return (*used, *(_line(unit, "", out=True) for unit in profile.put_away))


def _count(firsts: Mapping[int, str], counts: Mapping[str, int], unit: EquipmentUnit) -> str:
    return _tr("{0}: {1}").format(unit.type, counts[unit.type]) if unit.id in firsts else ""


def _line(unit: EquipmentUnit, count: str, *, out: bool) -> Line:
    chip = (
        Cell(_tr("Ude af brug"), tone="neutral", icon="close") if out else Cell(_tr("I brug"), tone="ok", icon="check")
    )
    cells = (Cell(unit.name, "strong", note=count), chip, Cell(unit.note, "muted"))
    act = LineAction("back", _tr("Tag i brug")) if out else LineAction("out", _tr("Tag ud af brug"))
    return Line(unit.id, cells, (act,), (unit.name, unit.note), faded=out)


class EquipmentPage(SettingsPage):
    """A table of units, and the form for more."""

    equipment_table: LinesTable
    equipment_form: EquipmentForm

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        load_form(self, "settings_equipment", LinesTable, EquipmentForm)
        self._changer = form_changer(context, self.follow, self.equipment_form.problems)
        self._wanted: int | None = None
        self.equipment_table.dress(context.tokens, headings(), stretched=(0, 2))
        self.equipment_table.say_when_empty(self.tr("Huset har intet flytbart udstyr endnu. Tryk Ins."))
        self.equipment_table.key_pressed.connect(self._key)
        self.equipment_table.acted.connect(lambda _, key: self.retire(key))
        self.equipment_form.submitted.connect(self._add)
        self.equipment_form.left.connect(self.start)

    def show_house(self) -> None:
        profile = self.context.profile()
        self.equipment_table.show_lines(equipment_lines(profile))
        self.equipment_form.offer(dict.fromkeys(unit.type for unit in (*profile.equipment, *profile.put_away)))
        if self._wanted is not None and self.equipment_table.choose(self._wanted):
            self._wanted = None
        elif self.equipment_table.current_key is None and self.equipment_table.lines:
            self.equipment_table.choose(self.equipment_table.lines[0].key)

    def start(self) -> None:
        self.equipment_table.setFocus(Qt.FocusReason.OtherFocusReason)

    def follow(self, changes: Changes) -> None:
        ids = changes.ids.get(Kind.RESOURCE, ())
        if ids and not self.equipment_table.choose(ids[0]):
            self._wanted = ids[0]

    def actions_here(self) -> tuple[ScreenAction, ...]:
        return (
            ScreenAction("new", self.tr("Tilføj udstyr"), self.add, "Ins", "plus"),
            ScreenAction("retire", self.tr("Tag ud af brug, eller i brug igen"), self._retire_current, "Del", "trash"),
        )

    def add(self) -> None:
        self.equipment_form.start()

    def back(self) -> bool:
        if self.equipment_table.hasFocus():
            return False
        self.start()
        return True

    def _key(self, event: QKeyEvent) -> None:
        self.take_key(event, {Qt.Key.Key_Delete: self._retire_current})

    def _retire_current(self) -> None:
        if (key := self.equipment_table.current_key) is not None:
            self.retire(key)

    def retire(self, unit_id: int) -> None:
        """Out of use, or back in use."""
        in_use = all(unit.id != unit_id for unit in self.context.profile().put_away)
        self._changer.run(RetireEquipment(unit_id, in_use))

    def _add(self, command: AddEquipment) -> None:
        self._changer.run(command, lambda outcome: self._added(outcome.changes))

    def _added(self, changes: Changes) -> None:
        self.equipment_form.clear()
        self.follow(changes)
