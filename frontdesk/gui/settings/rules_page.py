"""House rules: what each asks, whose it is, why, and when it must be looked at again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from frontdesk.application.messages import Changes, Kind, Outcome
from frontdesk.application.rules import HouseRules, KeepRule, RuleReceipt, SwitchRule
from frontdesk.domain.clock_time import local_date
from frontdesk.domain.house_rules import HouseRule
from frontdesk.gui import icons
from frontdesk.gui.listing.table import LinesTable
from frontdesk.gui.planning.rule_texts import kind_word, rule_text
from frontdesk.gui.screen import ScreenAction, ScreenContext
from frontdesk.gui.settings.day_texts import date_text
from frontdesk.gui.settings.field_problems import form_changer
from frontdesk.gui.settings.form_keeper import NEW, FormKeeper
from frontdesk.gui.settings.page import SettingsPage
from frontdesk.gui.settings.rule_entry import RuleEntry, entry_of, in_a_year, read_review, rule_of
from frontdesk.gui.settings.rule_form import RuleForm
from frontdesk.gui.settings.rule_lines import headings, is_due, rule_lines
from frontdesk.gui.ui_loader import load_form

ROOMY = {2: 1180, 4: 980}
"""Owners, and what can be done with a line, are told where the page is so wide."""


class RulesPage(SettingsPage):
    """A table of them and the form of the one that is chosen; each save is one command."""

    add_button: QPushButton
    rules_table: LinesTable
    rule_form: RuleForm

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        load_form(self, "settings_rules", LinesTable, RuleForm)
        self._rules: dict[int, HouseRule] = {}
        self._keeper: FormKeeper[RuleEntry] = FormKeeper(self.rule_form, self._saved)
        self._changer = form_changer(context, self.follow, self.rule_form.problems)
        self._wanted: int | None = None
        self.rules_table.dress(context.tokens, headings(), stretched=(0,))
        self.rules_table.say_when_empty(self.tr("Huset har ingen regler endnu. Tryk Ins."))
        self._connect()
        self.retheme()

    def _connect(self) -> None:
        self.rules_table.chosen.connect(self._turn_to)
        self.rules_table.clicked.connect(lambda _: self._turn_to(self.rules_table.current_key or 0))
        self.rules_table.key_pressed.connect(self._key)
        self.rules_table.acted.connect(lambda _, key: self.renew(key))
        self.add_button.clicked.connect(self.add)
        form = self.rule_form
        form.edited.connect(self._show_state)
        form.submitted.connect(self.save)
        form.left.connect(self._leave_form)
        form.renew_wanted.connect(lambda: self.renew(self._keeper.key))
        form.switch_button.clicked.connect(self.switch)

    def retheme(self) -> None:
        self.add_button.setIcon(icons.icon("plus", self.context.tokens().on_accent))

    @property
    def _today(self) -> date:
        return local_date(self.context.now())

    # What is shown

    def _saved(self, key: int) -> RuleEntry:
        rule = self._rules.get(key)
        return entry_of(rule) if rule is not None else RuleEntry(review=date_text(in_a_year(self._today)))

    def show_house(self) -> None:
        self.rule_form.set_rooms(self.context.profile().bookable)
        self.context.dispatcher.ask(HouseRules(), self._show_rules, key="settings rules")

    def _show_rules(self, rules: tuple[HouseRule, ...]) -> None:
        self._rules = {rule.id: rule for rule in rules}
        with QSignalBlocker(self.rules_table):
            self.rules_table.show_lines(rule_lines(rules, self._today, self.context.profile().name_of))
        if self._wanted is not None and self.rules_table.choose(self._wanted):
            self._wanted = None
        self._keeper.renew()
        self._show_kind()
        if self._keeper.key == NEW and not self._keeper.dirty and self.rules_table.lines:
            self.rules_table.choose(self.rules_table.current_key or self.rules_table.lines[0].key)

    def _turn_to(self, key: int) -> None:
        """Shows another rule in the form; 0 is none and changes nothing."""
        if key not in (0, self._keeper.key):
            self._keeper.turn_to(key)
            self._show_kind()

    def _show_kind(self) -> None:
        rule = self._rules.get(self._keeper.key)
        heading = kind_word(rule.kind) if rule else self.tr("Ny regel")
        self.rule_form.show_kind(heading=heading, new=rule is None, active=rule is None or rule.active)
        self._show_state()

    def _show_state(self) -> None:
        """Whether it is saved, and the rule in words as it is typed."""
        rule, entry = self._rules.get(self._keeper.key), self.rule_form.entry()
        review = read_review(entry, self._today)
        words = ""
        if entry.owner.strip() and entry.reason.strip() and review is not None:
            profile = self.context.profile()
            rooms = ", ".join(profile.name_of(room) for room in entry.room_ids)
            words = rule_text(rule_of(entry, review, rule), self._today, rooms)
        due = rule is not None and is_due(rule, self._today)
        self.rule_form.show_state(dirty=self._keeper.dirty, words=words, due=due)

    def start(self) -> None:
        self.rules_table.setFocus(Qt.FocusReason.OtherFocusReason)

    def follow(self, changes: Changes) -> None:
        ids = changes.ids.get(Kind.RULE, ())
        if ids and not self.rules_table.choose(ids[0]):
            self._wanted = ids[0]

    # Keys

    def actions_here(self) -> tuple[ScreenAction, ...]:
        return (
            ScreenAction("edit", self.tr("Ret reglen"), self.edit, "Enter", "edit"),
            ScreenAction("new", self.tr("Ny regel"), self.add, "Ins", "plus"),
            ScreenAction("switch", self.tr("Gælder ikke mere, eller gælder igen"), self.switch, "Del", "trash"),
            ScreenAction("renew", self.tr("Forny et år"), self._renew_current, "", "retry"),
        )

    def _key(self, event: QKeyEvent) -> None:
        acts = {
            Qt.Key.Key_Return: self.edit,
            Qt.Key.Key_Enter: self.edit,
            Qt.Key.Key_Delete: self.switch,
        }
        self.take_key(event, acts)

    def edit(self) -> None:
        """Enter: into the form of the rule that is chosen."""
        self._turn_to(self.rules_table.current_key or 0)
        self.rule_form.start()

    def add(self) -> None:
        self._turn_to(NEW)
        self.rule_form.start()

    def back(self) -> bool:
        if self.rules_table.hasFocus():
            return False
        self._leave_form()
        return True

    def _leave_form(self) -> None:
        """Esc: back to how it is saved; then back to the list."""
        if self._keeper.dirty:
            self._keeper.discard()
            self._show_kind()
        elif self._keeper.key == NEW:
            self._turn_to(self.rules_table.current_key or 0)
        self.start()

    # Changes

    def save(self) -> None:
        """One command: a new rule, or another wording of one that is there."""
        form, key = self.rule_form, self._keeper.key
        form.problems.clear()
        if key != NEW and not self._keeper.dirty:
            self.start()
            return
        entry, before = form.entry(), self._rules.get(key)
        review = read_review(entry, self._today)
        if review is None:
            form.problems.say("review", self.tr("Skriv, hvornår reglen skal gennemgås: 1. marts 2027."))
            return
        rule = rule_of(entry, review, before)
        self._changer.run(KeepRule(rule, rule.version), self._has_saved)

    def _has_saved(self, outcome: Outcome) -> None:
        assert isinstance(outcome.receipt, RuleReceipt), "a rule is answered with a RuleReceipt"
        if self._keeper.key == NEW:
            self._keeper.discard()
        else:
            self._keeper.settle()
        self._wanted = outcome.receipt.rule_id
        self.show_house()
        self.start()

    def switch(self) -> None:
        """Out of force, or in force again."""
        rule = self._rules.get(self._keeper.key)
        if rule is not None:
            self._changer.run(SwitchRule(rule.id, not rule.active, rule.version))

    def _renew_current(self) -> None:
        self.renew(self.rules_table.current_key or 0)

    def renew(self, rule_id: int) -> None:
        """Looked at: it holds for a year from today."""
        rule = self._rules.get(rule_id)
        if rule is not None:
            self._changer.run(KeepRule(replace(rule, review_on=in_a_year(self._today)), rule.version))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit(self.rules_table, ROOMY)
