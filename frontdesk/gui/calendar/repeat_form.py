"""How a booking repeats: a sentence to type, or the same chosen step by step; below it in words, and its dates."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QFrame,
    QLabel,
    QLineEdit,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from frontdesk.application.series import SeriesDate
from frontdesk.domain.errors import InvalidInput
from frontdesk.domain.recurrence_phrases import ExtraDate, Phrase
from frontdesk.domain.recurrence_rule import Frequency
from frontdesk.gui.calendar.repeat_choices import Listed, frequency_words, list_text, monthly_choices, read_list
from frontdesk.gui.calendar.repeat_parts import DateChips, WeekdayRow
from frontdesk.gui.calendar.said_times import SaidRepetition, SaidTimes, kept_repetition, said_repetition
from frontdesk.gui.icons import icon
from frontdesk.gui.planning.days import short_day
from frontdesk.gui.planning.flow import FlowLayout
from frontdesk.gui.planning.recurrence_text import recurrence_text
from frontdesk.gui.refusal_texts import refusal_text
from frontdesk.gui.ui_loader import load_form

UNTIL, COUNT = "until", "count"


class RepeatForm(QWidget):
    """``show_rule`` fills it; ``rule`` and ``start_local`` are what was entered."""

    changed = Signal()
    """The repetition is another one than before, by hand."""

    sentence_edit: QLineEdit
    build_button: QToolButton
    repeat_problem_label: QLabel
    builder: QFrame
    interval_spin: QSpinBox
    frequency_combo: QComboBox
    weekday_row: WeekdayRow
    monthly_combo: QComboBox
    end_column: QVBoxLayout
    end_combo: QComboBox
    until_edit: QDateEdit
    count_spin: QSpinBox
    except_edit: QLineEdit
    extra_edit: QLineEdit
    words_label: QLabel
    moved_label: QLabel
    date_chips: DateChips

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "repeat_form", WeekdayRow, DateChips)
        self._now = datetime.fromtimestamp(0, UTC)
        self._start = self._now.replace(tzinfo=None)
        self._reader = SaidTimes()
        self._said: SaidRepetition | None = None
        self._rule: str | None = None
        self._filling = False
        self._dress()
        self._connect()
        self._show_said()

    def _dress(self) -> None:
        self.build_button.setIcon(icon("repeat"))
        self.builder.hide()
        self.end_column.addLayout(FlowLayout.of(self.end_combo, self.until_edit, self.count_spin))
        self.repeat_problem_label.hide()
        self.until_edit.lineEdit().setAccessibleName(self.until_edit.accessibleName())
        for frequency, word in frequency_words():
            self.frequency_combo.addItem(word, frequency)
        self.frequency_combo.setCurrentIndex(1)
        self.end_combo.addItem(self.tr("til og med"), UNTIL)
        self.end_combo.addItem(self.tr("antal gange"), COUNT)

    def _connect(self) -> None:
        self.sentence_edit.textEdited.connect(self._read_sentence)
        self.sentence_edit.textChanged.connect(self._cleared)
        self.sentence_edit.editingFinished.connect(self._say_unclear)
        self.build_button.toggled.connect(self._open_builder)
        self.interval_spin.valueChanged.connect(self._build)
        self.frequency_combo.currentIndexChanged.connect(self._build)
        self.weekday_row.changed.connect(self._build)
        self.monthly_combo.currentIndexChanged.connect(self._build)
        self.end_combo.currentIndexChanged.connect(self._build)
        self.until_edit.dateChanged.connect(self._build)
        self.count_spin.valueChanged.connect(self._build)
        for edit in (self.except_edit, self.extra_edit):
            edit.editingFinished.connect(self._build)

    # What is shown

    def set_reader(self, reader: SaidTimes) -> None:
        """How sentences are read."""
        self._reader = reader

    def show_rule(self, rule: str | None, start: datetime, now: datetime) -> None:
        """A draft that begins at *start* (naive, on the wall) and repeats so; what is being typed stays."""
        self._now = now
        same_start = start == self.start_local
        if rule == self._rule and same_start and (rule is not None or self.sentence_edit.hasFocus()):
            return
        self._start = self._start if same_start else start
        self._rule, self._said = rule, self._kept(rule)
        if not self.sentence_edit.hasFocus():
            self._write(recurrence_text(self._said.phrase) if self._said else "")
            self._say("")
        self._show_said()
        if self.build_button.isChecked():
            self._fill_builder()

    def start_over(self, start: datetime, now: datetime) -> None:
        """Nothing is repeated, from another *start*: what was typed was for another booking."""
        self._start, self._now, self._rule, self._said = start, now, None, None
        self.build_button.setChecked(False)
        self._write("")
        self._say("")
        self._show_said()

    def _kept(self, rule: str | None) -> SaidRepetition | None:
        try:
            return kept_repetition(rule, self._start) if rule is not None else None
        except InvalidInput:
            return None

    def show_dates(self, dates: Sequence[SeriesDate]) -> None:
        """The dates it comes to, once they are known; none for a single booking."""
        self.date_chips.show_dates(dates if self._rule else ())

    # What was entered

    @property
    def rule(self) -> str | None:
        """The repetition in lines of RFC 5545; None for once."""
        return self._rule

    @property
    def start_local(self) -> datetime:
        """Where the first date lies: the start, or the first date of the rule when that is another."""
        return self._said.start_local if self._said else self._start

    @property
    def is_clear(self) -> bool:
        """Whether everything that stands there was understood."""
        return self._rule is not None or not self.sentence_edit.text().strip()

    def say_unclear(self) -> None:
        """Says what is missing, and goes there."""
        self._say_unclear()
        self.sentence_edit.setFocus()

    # The sentence

    def _read_sentence(self, text: str) -> None:
        said = None
        try:
            said = self._reader.repetition(text, self._start, self._now) if text.strip() else None
            self._say("")
        except InvalidInput as error:
            self._say(refusal_text(error).headline if error.reason != "endless" else "")
        self._take(said)

    def _cleared(self, text: str) -> None:
        """The button that empties the field is no typing."""
        if not text and not self._filling and self._rule is not None:
            self._take(None)

    def _say_unclear(self) -> None:
        if self.is_clear:
            self._say("")
        elif not self.repeat_problem_label.text():
            self._say(self.tr("Skriv hvor tit og hvor længe: hver tirsdag til jul, hver måned 10 gange."))

    def _say(self, text: str) -> None:
        self.repeat_problem_label.setText(text)
        self.repeat_problem_label.setVisible(bool(text))

    def _take(self, said: SaidRepetition | None) -> None:
        before = self._rule, self.start_local
        self._said, self._rule = said, said.rule if said else None
        self._show_said()
        if said is not None and self.build_button.isChecked() and not self._filling:
            self._fill_builder()
        if before != (self._rule, self.start_local):
            self._emit_changed()

    def _show_said(self) -> None:
        """In words, unless they are those that were typed; and that the first date is a later one."""
        said = self._said
        words = recurrence_text(said.phrase) if said else ""
        self.words_label.setText(words[:1].upper() + words[1:])
        self.words_label.setVisible(bool(words) and words != self.sentence_edit.text())
        first = short_day(said.start_local.date()) if said is not None and said.moved else ""
        self.moved_label.setText(self.tr("Begynder {0}, den første dato i rækken.").format(first))
        self.moved_label.setVisible(bool(first))
        if said is None:
            self.date_chips.show_dates(())

    def _write(self, text: str) -> None:
        self._filling, before = True, self._filling
        self.sentence_edit.setText(text)
        self._filling = before

    # Step by step

    def _open_builder(self, shown: bool) -> None:
        self.builder.setVisible(shown)
        if shown:
            self._fill_builder()
            if self._rule is None:
                self._build()
            self.interval_spin.setFocus()

    def _fill_builder(self) -> None:
        phrase = self._said.phrase if self._said else self._usual()
        self._filling = True
        self.interval_spin.setValue(phrase.interval)
        self.frequency_combo.setCurrentIndex(self.frequency_combo.findData(phrase.frequency))
        weekly = phrase.frequency is Frequency.WEEKLY
        self.weekday_row.show_days(phrase.weekdays if weekly else (self._start.weekday(),))
        self._fill_monthly(phrase)
        self._fill_end(phrase)
        self.except_edit.setText(list_text(phrase.excluded_weeks, phrase.excluded_days, self._start.year))
        self.extra_edit.setText(list_text((), phrase.extra, self._start.year))
        self._filling = False
        self._show_parts()

    def _fill_monthly(self, phrase: Phrase) -> None:
        self.monthly_combo.clear()
        for choice in monthly_choices(self._start):
            self.monthly_combo.addItem(choice.text, choice)
            if choice.is_of(phrase):
                self.monthly_combo.setCurrentIndex(self.monthly_combo.count() - 1)

    def _fill_end(self, phrase: Phrase) -> None:
        self.end_combo.setCurrentIndex(self.end_combo.findData(COUNT if phrase.count else UNTIL))
        self.until_edit.setMinimumDate(_qdate(self._start.date()))
        self.until_edit.setDate(_qdate(phrase.until or self._start.date() + timedelta(weeks=12)))
        self.count_spin.setValue(phrase.count or 10)

    def _usual(self) -> Phrase:
        """Every week on the day of the start, for a quarter of a year."""
        until = self._start.date() + timedelta(weeks=12)
        return Phrase(self._start, Frequency.WEEKLY, weekdays=(self._start.weekday(),), until=until)

    def _show_parts(self) -> None:
        frequency = self.frequency_combo.currentData()
        self.weekday_row.setVisible(frequency == Frequency.WEEKLY)
        self.monthly_combo.setVisible(frequency == Frequency.MONTHLY)
        by_count = self.end_combo.currentData() == COUNT
        self.count_spin.setVisible(by_count)
        self.until_edit.setVisible(not by_count)

    def _build(self) -> None:
        if self._filling or not self.build_button.isChecked():
            return
        self._show_parts()
        phrase = self._chosen()
        if phrase is None:
            self._say(self.tr("Skriv uger og datoer som uge 7, 24-12."))
            return
        try:
            said = said_repetition(phrase)
        except InvalidInput as error:
            self._say(refusal_text(error).headline)
            return
        self._say("")
        self._filling = True
        self._write(recurrence_text(said.phrase))
        self._take(said)
        self._filling = False

    def _chosen(self) -> Phrase | None:
        frequency = Frequency(self.frequency_combo.currentData())
        left_out = read_list(self.except_edit.text(), self._start.date())
        also = read_list(self.extra_edit.text(), self._start.date())
        if left_out is None or also is None or also.weeks:
            return None
        phrase = Phrase(self._start, frequency, self.interval_spin.value())
        return self._with_lists(self._with_end(self._with_days(phrase)), left_out, also)

    def _with_days(self, phrase: Phrase) -> Phrase:
        if phrase.frequency is Frequency.WEEKLY:
            return replace(phrase, weekdays=self.weekday_row.days or (self._start.weekday(),))
        if phrase.frequency is Frequency.MONTHLY and (choice := self.monthly_combo.currentData()):
            return replace(phrase, **{name: getattr(choice, name) for name in ("month_days", "weekdays", "ordinals")})
        return phrase

    def _with_end(self, phrase: Phrase) -> Phrase:
        if self.end_combo.currentData() == COUNT:
            return replace(phrase, count=self.count_spin.value())
        until = self.until_edit.date()
        return replace(phrase, until=date(until.year(), until.month(), until.day()))

    def _with_lists(self, phrase: Phrase, left_out: Listed, also: Listed) -> Phrase:
        extra = tuple(ExtraDate(day) for day in also.days)
        return replace(phrase, excluded_weeks=left_out.weeks, excluded_days=left_out.days, extra=extra)

    def _emit_changed(self) -> None:
        self.changed.emit()


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
