"""When nobody comes, and how long a freed room is held for those who wait."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QPushButton, QSpinBox, QWidget

from frontdesk.application.room_use import CurrentNoShowRule, NoShowRule, SetNoShowRule
from frontdesk.application.waiting import OfferTime, SetOfferTime
from frontdesk.gui.planning.changes import Changer
from frontdesk.gui.screen import ScreenContext
from frontdesk.gui.settings.page import SettingsPage
from frontdesk.gui.ui_loader import load_form


class LatePage(SettingsPage):
    """Two small forms, each saved by itself."""

    minutes_spin: QSpinBox
    releases_check: QCheckBox
    no_show_button: QPushButton
    offer_spin: QSpinBox
    offer_button: QPushButton

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        load_form(self, "settings_late")
        self._changer = Changer(context, self._reload)
        self._rule: NoShowRule | None = None
        self._offer: int | None = None
        self.no_show_button.clicked.connect(self.save_rule)
        self.offer_button.clicked.connect(self.save_offer)
        self.minutes_spin.lineEdit().returnPressed.connect(self.save_rule)
        self.offer_spin.lineEdit().returnPressed.connect(self.save_offer)
        for changed in (self.minutes_spin.valueChanged, self.releases_check.toggled, self.offer_spin.valueChanged):
            changed.connect(self._show_buttons)
        self._show_buttons()

    @property
    def _entered(self) -> NoShowRule:
        return NoShowRule(self.minutes_spin.value(), self.releases_check.isChecked())

    def show_house(self) -> None:
        self.context.dispatcher.ask(CurrentNoShowRule(), self._show_rule, key="settings no-show")
        self.context.dispatcher.ask(OfferTime(), self._show_offer, key="settings offer")

    def _show_rule(self, rule: NoShowRule) -> None:
        untouched = self._rule is None or self._entered == self._rule
        self._rule = rule
        if untouched:
            self.minutes_spin.setValue(rule.minutes)
            self.releases_check.setChecked(rule.releases)
        self._show_buttons()

    def _show_offer(self, minutes: int) -> None:
        untouched = self._offer is None or self.offer_spin.value() == self._offer
        self._offer = minutes
        if untouched:
            self.offer_spin.setValue(minutes)
        self._show_buttons()

    def _show_buttons(self) -> None:
        self.no_show_button.setEnabled(self._rule is not None and self._entered != self._rule)
        self.offer_button.setEnabled(self._offer is not None and self.offer_spin.value() != self._offer)

    def save_rule(self) -> None:
        if self.no_show_button.isEnabled():
            self._changer.run(SetNoShowRule(self._entered.minutes, self._entered.releases), self._reload)

    def save_offer(self) -> None:
        if self.offer_button.isEnabled():
            self._changer.run(SetOfferTime(self.offer_spin.value()), self._reload)

    def _reload(self, _outcome: object) -> None:
        self.show_house()

    def start(self) -> None:
        self.minutes_spin.setFocus(Qt.FocusReason.OtherFocusReason)

    def back(self) -> bool:
        if not self.no_show_button.isEnabled() and not self.offer_button.isEnabled():
            return False
        if self._rule is not None and self._offer is not None:
            self.minutes_spin.setValue(self._rule.minutes)
            self.releases_check.setChecked(self._rule.releases)
            self.offer_spin.setValue(self._offer)
        return True

    def _acts(self) -> dict[QWidget, Callable[[], None]]:
        return {self.releases_check: self.save_rule, self.no_show_button: self.save_rule}

    def keyPressEvent(self, event: QKeyEvent) -> None:
        act = self._acts().get(self.focusWidget() or self)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and act is not None:
            act()
        else:
            super().keyPressEvent(event)
