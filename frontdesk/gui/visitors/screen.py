"""Visitors: the last answer, the day's visits, a guest without an appointment, badges."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QLineEdit

from frontdesk.application.messages import Changes, Kind, Outcome
from frontdesk.application.visits import (
    ArrivalRow,
    Arrivals,
    BadgeFaces,
    HostNames,
    InsideRow,
    ScanReceipt,
    VisitReceipt,
    VisitState,
    WalkIn,
    WhoIsInside,
)
from frontdesk.domain.clock_time import local_date
from frontdesk.gui.badge_prints import LABEL_STOCK, BadgePicture, BadgePrints
from frontdesk.gui.elided_label import ElidedLabel
from frontdesk.gui.formats import long_day
from frontdesk.gui.listing.table import LinesTable
from frontdesk.gui.notices import Notice, Tone
from frontdesk.gui.planning.changes import Changer
from frontdesk.gui.planning.day_bar import DayBar
from frontdesk.gui.planning.days import day_title, short_day
from frontdesk.gui.screen import Screen, ScreenAction, ScreenContext
from frontdesk.gui.ui_loader import load_form
from frontdesk.gui.visitors import presenter
from frontdesk.gui.visitors.answer_banner import AnswerBanner
from frontdesk.gui.visitors.badge_panel import BadgePanel
from frontdesk.gui.visitors.guest_form import GuestForm
from frontdesk.gui.visitors.presenter import GuestEntry

CLOCK_MS = 20_000
"""How often the states that depend on the clock are looked at again."""

PICTURE_AFTER_MS = 90
"""Whoever runs down the list with an arrow key does not want each badge drawn."""

STOCK_PREFERENCE = "badge_stock"


class VisitorsScreen(Screen):
    """``navigate`` may hand it a ``visit_id`` to choose, the ``changes`` of an undo, or nothing: then it is ready to
    find somebody."""

    banner: AnswerBanner
    day_bar: DayBar
    filter_edit: QLineEdit
    summary_label: ElidedLabel
    visits_table: LinesTable
    inside_label: QLabel
    guest_form: GuestForm
    badge_panel: BadgePanel

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        load_form(self, "visitors", AnswerBanner, DayBar, LinesTable, GuestForm, BadgePanel, ElidedLabel)
        self._day = self._today = local_date(context.now())
        self._rows: dict[int, ArrivalRow] = {}
        self._wanted: int | None = None
        self._prints = BadgePrints(context)
        self._changer = Changer(context, self._follow)
        self._clock = QTimer(self, interval=CLOCK_MS)
        self._picture_timer = QTimer(self, singleShot=True, interval=PICTURE_AFTER_MS)
        self._dress()
        self._connect()

    def _dress(self) -> None:
        self.visits_table.dress(self.context.tokens, presenter.headings(), stretched=(1, 2))
        self.visits_table.use_filter(self.filter_edit)
        self.visits_table.say_when_empty(self.tr("Ingen besøg den dag endnu."))
        self.banner.show_ready(self.context.tokens())
        self.badge_panel.dress(self.context.tokens())
        self.badge_panel.choose_stock(self.context.preferences.text(STOCK_PREFERENCE, LABEL_STOCK))
        self.day_bar.name_steps(self.tr("Dagen før"), self.tr("Dagen efter"))
        self._name_day()

    def _connect(self) -> None:
        self.visits_table.acted.connect(self._act)
        self.visits_table.chosen.connect(lambda _: self._show_chosen())
        self.visits_table.selectionModel().selectionChanged.connect(lambda *_: self._show_chosen())
        self.visits_table.key_pressed.connect(self._key)
        self.guest_form.submitted.connect(self._receive)
        self.guest_form.left.connect(self.visits_table.setFocus)
        self.badge_panel.print_wanted.connect(self.print_badges)
        self.badge_panel.save_wanted.connect(self._save_badges)
        self.badge_panel.stock_combo.currentIndexChanged.connect(self._keep_stock)
        self.day_bar.stepped.connect(lambda step: self.show_day(self._day + timedelta(days=step)))
        self.day_bar.today_wanted.connect(lambda: self.show_day(self._today))
        self.day_bar.day_chosen.connect(self.show_day)
        self._clock.timeout.connect(self._tick)
        self._picture_timer.timeout.connect(self._draw_badge)

    # What the frame asks

    @property
    def title(self) -> str:
        return self.tr("Besøgende")

    @property
    def subtitle(self) -> str:
        return long_day(self._today)

    def refresh(self, changes: Changes | None) -> None:
        if changes is None or changes.touches(Kind.VISIT, Kind.SCAN, Kind.REGISTRATION, Kind.PERSON):
            self._load()
        if changes is None or changes.touches(Kind.OCCURRENCE, Kind.RESOURCE):
            self.context.dispatcher.ask(HostNames(self._today), self.guest_form.set_hosts, key="visitors hosts")

    def show_focus(self, focus: Mapping[str, object]) -> None:
        visit_id, changes = focus.get("visit_id"), focus.get("changes")
        if isinstance(changes, Changes):
            self._follow(changes)
        elif isinstance(visit_id, int):
            self._show_visit(visit_id, focus.get("day"))
        elif focus.get("walk_in"):
            self.add()
        else:
            self.filter_edit.setFocus()

    def _show_visit(self, visit_id: int, day: object) -> None:
        """Chooses a visit on its day, today unless another is said; the keyboard goes to it, for Enter and B."""
        self.show_day(day if isinstance(day, date) else self._today)
        self._choose(visit_id)
        self.visits_table.setFocus()

    def add(self) -> None:
        self.guest_form.begin()

    @property
    def can_print(self) -> bool:
        return True

    def print_shown(self) -> None:
        self.print_badges()

    @property
    def tells_scans(self) -> bool:
        return True

    def scanned(self, receipt: ScanReceipt) -> None:
        self.banner.show_receipt(receipt, self.context.tokens())
        if receipt.visit_id is not None:
            self._choose(receipt.visit_id)

    def actions_here(self) -> tuple[ScreenAction, ...]:
        return (
            ScreenAction("walk_in", self.tr("Gæst uden aftale"), self.add, "Ins", "walk-in"),
            ScreenAction("check", self.tr("Tjek ind eller ud"), self._check, "Enter", "check-in"),
            ScreenAction("badge", self.tr("Print badge"), self.print_badges, "B", "badge"),
            ScreenAction("cancel", self.tr("Meld besøget fra"), self._cancel, "Del", "trash"),
        )

    # The day and its visits

    @property
    def day(self) -> date:
        return self._day

    def show_day(self, day: date) -> None:
        """Goes to a day: to see who came, or to say who will."""
        if day != self._day:
            self._day = day
            self._name_day()
            self._load()

    def _name_day(self) -> None:
        self.day_bar.show_day(self._day, day_title(self._day))
        self.guest_form.set_day(short_day(self._day), is_today=self._day == self._today)

    def _load(self) -> None:
        now = self.context.now()
        self.context.dispatcher.ask(Arrivals(self._day), self._show_rows, key="visitors rows")
        self.context.dispatcher.ask(WhoIsInside(now), self._show_inside, key="visitors inside")

    def _show_rows(self, rows: tuple[ArrivalRow, ...]) -> None:
        self._rows = {row.visit_id: row for row in rows}
        self._show_lines(self.context.now())
        self.summary_label.setText(presenter.summary(rows))
        self._choose_wanted()
        self._show_chosen()

    def _show_lines(self, now: datetime) -> None:
        self.visits_table.show_lines(presenter.visit_lines(list(self._rows.values()), now))

    def _show_inside(self, rows: tuple[InsideRow, ...]) -> None:
        people = sum(row.party_size for row in rows)
        self.inside_label.setText(self.tr("I huset nu: {0}").format(people))

    def _tick(self) -> None:
        """States age by themselves; at midnight a list of today becomes the new day's."""
        now = self.context.now()
        before, self._today = self._today, local_date(now)
        if before == self._today:
            self._show_lines(now)
        elif self._day == before:
            self.show_day(self._today)
        else:
            self._name_day()

    def _choose(self, visit_id: int) -> None:
        """Chooses a visit, now or as soon as it is there."""
        if self.filter_edit.text() and visit_id in self._rows:
            self.filter_edit.clear()
        self._wanted = visit_id
        self._choose_wanted()

    def _choose_wanted(self) -> None:
        if self._wanted is not None and self.visits_table.choose(self._wanted):
            self._wanted = None

    def _follow(self, changes: Changes) -> None:
        """An undo or redo: shows what it touched."""
        if visits := changes.ids.get(Kind.VISIT):
            self._choose(visits[0])

    # What hands do

    def _current(self) -> ArrivalRow | None:
        return self._rows.get(self.visits_table.current_key or 0)

    def _act(self, action: str, visit_id: int) -> None:
        self.visits_table.choose(visit_id)
        acts = {
            "badge": self.print_badges,
            "in": self._check,
            "out": self._check,
            "restore": self._cancel,
        }
        acts[action]()

    def _key(self, event: QKeyEvent) -> None:
        keys = {
            Qt.Key.Key_Return: self._check,
            Qt.Key.Key_Enter: self._check,
            Qt.Key.Key_Delete: self._cancel,
            Qt.Key.Key_B: self.print_badges,
        }
        act = keys.get(Qt.Key(event.key()))
        typing = event.key() == Qt.Key.Key_B and bool(self.filter_edit.text())
        if act is not None and not typing and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.accept()
            act()

    def _check(self) -> None:
        if (row := self._current()) is not None and row.state is not VisitState.CANCELLED:
            self._changer.run(presenter.check_command(row), self._checked)

    def _checked(self, outcome: Outcome) -> None:
        assert isinstance(outcome.receipt, ScanReceipt), "checking by hand is answered like a scan"
        self.banner.show_receipt(outcome.receipt, self.context.tokens())
        self.filter_edit.clear()

    def _cancel(self) -> None:
        row = self._current()
        if row is None:
            return
        if row.state is VisitState.LEFT:
            text = self.tr("{0} har været her, så besøget bliver stående").format(row.name)
            self.context.notify(Notice(Tone.INFO, text))
        else:
            self._changer.run(presenter.cancel_command(row))

    # Guests at the desk

    def _receive(self, entry: GuestEntry) -> None:
        command = presenter.guest_command(entry, self._day, self.context.profile().rooms)
        walks_in = isinstance(command, WalkIn)

        def done(outcome: Outcome) -> None:
            assert isinstance(outcome.receipt, VisitReceipt), "a guest is answered with a VisitReceipt"
            self.guest_form.clear()
            self.guest_form.settle()
            self._choose(outcome.receipt.visit_id)
            self.guest_form.begin()  # an Enter too many must not check in whoever stands first in the list
            if walks_in:
                self._print((outcome.receipt.visit_id,), entry.name)

        self._changer.run(command, done, refused=self.guest_form.settle)

    # Badges

    def print_badges(self) -> None:
        """The badges of the chosen visits, where badges were printed last."""
        if ids := self._chosen():
            self._print(ids, self._title(ids))

    def _print(self, visit_ids: tuple[int, ...], name: str) -> None:
        title = self.tr("Badge – {0}").format(name)
        self._prints.print(BadgeFaces(visit_ids=visit_ids), self.badge_panel.stock, title)

    def _save_badges(self) -> None:
        if ids := self._chosen():
            self._prints.save(BadgeFaces(visit_ids=ids), self.badge_panel.stock, f"badge {self._title(ids)}")

    def _chosen(self) -> tuple[int, ...]:
        ids = self.visits_table.chosen_keys()
        if not ids:
            self.context.notify(Notice(Tone.INFO, self.tr("Vælg en gæst i listen først")))
        return ids

    def _title(self, ids: tuple[int, ...]) -> str:
        if len(ids) == 1:
            return self._rows[ids[0]].name
        return QCoreApplication.translate("Visitors", "%n gæst(er)", None, len(ids))

    def _keep_stock(self) -> None:
        self.context.preferences.set_text(STOCK_PREFERENCE, self.badge_panel.stock)

    def _show_chosen(self) -> None:
        """What can be done with a choice is there at once, its picture in a moment."""
        count = len(self.visits_table.chosen_keys())
        if count:
            self.badge_panel.show_chosen(count)
        else:
            self.badge_panel.show_none()
        if count and self.isVisible():
            self._picture_timer.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._clock.start()
        self._tick()
        self._show_chosen()

    def hideEvent(self, event: QHideEvent) -> None:
        """Out of sight, nothing needs to be drawn or aged."""
        self._clock.stop()
        self._picture_timer.stop()
        super().hideEvent(event)

    def _draw_badge(self) -> None:
        ids = self.visits_table.chosen_keys()

        def drawn(picture: BadgePicture | None) -> None:
            if picture is not None and self.visits_table.chosen_keys()[:1] == ids[:1]:
                spoken = self.tr("Badge for {0}").format(picture.face.name)
                self.badge_panel.show_picture(picture.width, picture.height, picture.rgba, spoken)

        self._prints.picture(BadgeFaces(visit_ids=ids[:1]), LABEL_STOCK, self.badge_panel.preview_dpi, drawn)

    def retheme(self) -> None:
        self.badge_panel.dress(self.context.tokens())
        self.visits_table.viewport().update()
