"""Beside the calendar: requests that wait for an answer, longest first, and what saying yes displaces."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from frontdesk.application.closures import ClosurePlan
from frontdesk.application.messages import Changes, Kind, Outcome
from frontdesk.application.rules import DeclineRequest, Displaced, Displacements, RequestRow, Requests
from frontdesk.domain.clock_time import local_date
from frontdesk.domain.errors import BookingConflict
from frontdesk.gui.calendar import closure_lines, request_lines
from frontdesk.gui.calendar.tool_panel import ToolPanel, empty
from frontdesk.gui.icons import icon
from frontdesk.gui.notices import Notice, Tone, WayOut
from frontdesk.gui.screen import ScreenContext
from frontdesk.gui.undo_texts import undo_text

_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_AGES_EVERY_MS = 30_000
_LINES_AT_ONCE = 6
_LIST_FRAME = 8


class RequestsPanel(ToolPanel):
    """Enter on a request approves it; where something gives way, it goes to the button that says what, first.

    Del asks why not, and Enter there declines. Esc leaves the reason, then the panel.
    """

    nothing_label: QLabel
    requests_list: QListWidget
    detail_area: QScrollArea
    detail_line: QFrame
    who_label: QLabel
    when_label: QLabel
    note_label: QLabel
    rules_label: QLabel
    displaces_label: QLabel
    displaced_column: QVBoxLayout
    foot: QFrame
    reason_box: QWidget
    reason_edit: QLineEdit
    approve_button: QPushButton
    decline_button: QPushButton

    def __init__(self, context: ScreenContext, parent: QWidget | None = None) -> None:
        super().__init__(context, "requests_panel", parent)
        self._rows: tuple[RequestRow, ...] = ()
        self._plan: ClosurePlan | None = None
        self._ages = QTimer(self, interval=_AGES_EVERY_MS)
        self._ages.timeout.connect(self._show_ages)
        self.requests_list.setIconSize(QSize(18, 18))
        self.requests_list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.requests_list.installEventFilter(self)
        self.requests_list.currentRowChanged.connect(lambda _: self._show_chosen())
        self.approve_button.clicked.connect(self.approve)
        self.decline_button.clicked.connect(self.decline)
        self.reason_edit.textChanged.connect(lambda _: self._show_buttons())
        self.reason_edit.returnPressed.connect(self.decline)
        self._show_rows(())
        self.reload()

    # What waits

    def refresh(self, changes: Changes | None) -> None:
        """Asks again when a booking or a rule changed anywhere."""
        if changes is None or changes.touches(Kind.OCCURRENCE, Kind.SERIES, Kind.RULE):
            self.reload()

    def reload(self) -> None:
        """Asks what waits now."""
        self.context.dispatcher.ask(Requests(), self._show_rows, key="requests")

    @property
    def rows(self) -> tuple[RequestRow, ...]:
        return self._rows

    @property
    def chosen(self) -> RequestRow | None:
        """The request that is looked at."""
        row = self.requests_list.currentRow()
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def _show_rows(self, rows: tuple[RequestRow, ...]) -> None:
        before = self.chosen.series_id if self.chosen else None
        place = max(self.requests_list.currentRow(), 0)
        had_keyboard = self.isAncestorOf(QApplication.focusWidget() or self)
        self._rows = rows
        with QSignalBlocker(self.requests_list):
            self.requests_list.clear()
            for row in rows:
                self.requests_list.addItem(self._item(row))
            stays = next((number for number, row in enumerate(rows) if row.series_id == before), place)
            self.requests_list.setCurrentRow(min(stays, len(rows) - 1))
        self._fit_list()
        self.nothing_label.setVisible(not rows)
        for part in (self.requests_list, self.detail_line, self.detail_area, self.foot):
            part.setVisible(bool(rows))
        self._keep_focus(had_keyboard=had_keyboard)
        if self.chosen is None or self.chosen.series_id != before:
            self._leave_reason()
        self._show_chosen()

    def _keep_focus(self, *, had_keyboard: bool) -> None:
        """A list without lines cannot hold the keyboard: the button that closes the panel does until some come."""
        rest, before = (self.requests_list if self._rows else self.close_button), self.focusProxy()
        self.setFocusProxy(rest)
        if had_keyboard and before is not rest:
            rest.setFocus()

    def _fit_list(self) -> None:
        """As high as its lines, up to a few of them: what one displaces needs the room."""
        lines = min(max(len(self._rows), 1), _LINES_AT_ONCE)
        self.requests_list.setMaximumHeight(lines * self.requests_list.sizeHintForRow(0) + _LIST_FRAME)

    def _item(self, row: RequestRow) -> QListWidgetItem:
        text = request_lines.line_text(row, self.context.profile(), self.context.now())
        item = QListWidgetItem(icon("clock"), text)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, text.replace("\n", ", "))
        return item

    def _show_ages(self) -> None:
        for number, row in enumerate(self._rows):
            item = self.requests_list.item(number)
            item.setText(request_lines.line_text(row, self.context.profile(), self.context.now()))

    # The one that is chosen

    def _show_chosen(self) -> None:
        row, self._plan = self.chosen, None
        empty(self.displaced_column)
        self._show_buttons()
        if row is None:
            return
        profile, today = self.context.profile(), local_date(self.context.now())
        first = row.occurrences[0]
        where = request_lines.rooms_text(first, profile)
        self._tell(self.who_label, request_lines.who_text(row))
        self._tell(self.when_label, f"{request_lines.when_text(row)} · {where}")
        self._tell(self.note_label, first.note)
        self._tell(self.rules_label, request_lines.rules_text(row, profile, today))
        self._tell(self.displaces_label, "")
        self.context.dispatcher.ask(
            Displacements(row.series_id, self.context.now()),
            lambda found: self._show_plan(row, found),
            key="displacements",
            failed=lambda _error: self.reload(),
        )

    @staticmethod
    def _tell(label: QLabel, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))

    def _show_plan(self, row: RequestRow, displaced: tuple[Displaced, ...]) -> None:
        if row is not self.chosen:
            return
        self._plan = plan = request_lines.plan_of(displaced, self.context.profile())
        self._tell(self.displaces_label, request_lines.displaces_text(plan))
        empty(self.displaced_column)
        for way in plan.ways:
            label = QLabel(closure_lines.line_text(way, by_hand=False, with_day=True))
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setProperty("tone", "" if way.move else "bad")
            self.displaced_column.addWidget(label)
            label.show()
        self.say(request_lines.too_late_text(plan, self.context.now()))
        self._show_buttons()

    def _show_buttons(self) -> None:
        asked_why = not self.reason_box.isHidden()
        self.approve_button.setVisible(not asked_why)
        self.approve_button.setEnabled(self._may_approve)
        self.approve_button.setText(request_lines.approve_text(self._plan) if self._plan else self.tr("Godkend"))
        self.decline_button.setText(self.tr("Afslå") if asked_why else self.tr("Afslå …"))
        self.decline_button.setEnabled(not asked_why or bool(self.reason_edit.text().strip()))

    @property
    def _may_approve(self) -> bool:
        return self._plan is not None and not request_lines.too_late_text(self._plan, self.context.now())

    # The answer

    def approve(self) -> None:
        """Says yes to the chosen one, as the plan is shown."""
        row, plan = self.chosen, self._plan
        if row is None or plan is None or not self._may_approve:
            return
        told = closure_lines.must_be_told(plan)

        def done(outcome: Outcome) -> None:
            if told:
                undo = WayOut(self.tr("Fortryd"), self.changer.undo)
                self.context.notify(Notice(Tone.WARN, undo_text(outcome.label), told, (undo,)))
            self.requests_list.setFocus()

        self.changer.run(request_lines.approval(row, plan), done, self._taken_meanwhile, self.reload)

    def _taken_meanwhile(self, _error: BookingConflict) -> None:
        problem = self.tr("Der er kommet noget i vejen imens")
        detail = self.tr("Sådan ser det ud nu. Intet er ændret.")
        self.context.notify(Notice(Tone.WARN, problem, detail, ()))
        self.reload()

    def decline(self) -> None:
        """Asks why not, then says no."""
        row, reason = self.chosen, self.reason_edit.text().strip()
        if row is None:
            return
        if self.reason_box.isHidden():
            self.reason_box.show()
            self._show_buttons()
            self.reason_edit.setFocus()
        elif reason:
            command = DeclineRequest(row.series_id, row.series_version, reason)
            self.changer.run(command, lambda _: self._declined(), refused=self.reload)

    def _declined(self) -> None:
        self._leave_reason()
        self.requests_list.setFocus()

    def step_back(self) -> None:
        """From the reason back to the request, then out."""
        if self.reason_box.isHidden():
            self.finish()
        else:
            self._declined()

    def _leave_reason(self) -> None:
        self.reason_box.hide()
        self.reason_edit.clear()
        self.say("")
        self._show_buttons()

    def _enter(self) -> None:
        """Approves where nothing gives way; else shows the button that says what does."""
        if self._plan is not None and self._plan.ways:
            self.approve_button.setFocus()
        else:
            self.approve()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.requests_list and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in _ENTERS:
                self._enter()
                return True
            if event.key() == Qt.Key.Key_Delete:
                self.decline()
                return True
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.reload()
        self._ages.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._ages.stop()
        super().hideEvent(event)
