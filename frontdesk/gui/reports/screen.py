"""The month: key figures, rooms, events and advice as they are handed in, and the files they are handed in as."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from frontdesk.application.messages import Changes, Kind
from frontdesk.application.reports import MonthlyUsage
from frontdesk.domain.clock_time import local_date
from frontdesk.domain.report import UsageReport
from frontdesk.domain.slugs import slug
from frontdesk.gui import icons
from frontdesk.gui.formats import language
from frontdesk.gui.reports.presenter import MonthShown, file_stem, month_after, month_before, shown
from frontdesk.gui.reports.sheets import card_panel, lines_panel, sheet_panel
from frontdesk.gui.screen import Screen, ScreenAction, ScreenContext
from frontdesk.gui.ui_loader import load_form
from frontdesk.notation import month_text

A4_MM = (210.0, 297.0)
SHOWS = (Kind.OCCURRENCE, Kind.SERIES, Kind.VISIT, Kind.SCAN, Kind.EVENT, Kind.REGISTRATION, Kind.HOURS)


class ReportsScreen(Screen):
    """One month at a time; arrows go from month to month."""

    previous_button: QToolButton
    this_month_button: QPushButton
    next_button: QToolButton
    month_label: QLabel
    pdf_button: QPushButton
    xlsx_button: QPushButton
    csv_button: QPushButton
    print_button: QPushButton
    cards_layout: QHBoxLayout
    sheets_area: QScrollArea
    page: QWidget
    page_layout: QVBoxLayout

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(context)
        load_form(self, "reports")
        self._month = local_date(context.now()).replace(day=1)
        self._report: UsageReport | None = None
        self._shown: MonthShown | None = None
        self._dress()
        self._connect()

    def _dress(self) -> None:
        self.previous_button.setIcon(icons.icon("previous"))
        self.next_button.setIcon(icons.icon("next"))
        self.pdf_button.setIcon(icons.icon("pdf"))
        self.xlsx_button.setIcon(icons.icon("spreadsheet"))
        self.csv_button.setIcon(icons.icon("save"))
        self.print_button.setIcon(icons.icon("print", self.context.tokens().on_accent))

    def _connect(self) -> None:
        documents = self.context.services.documents
        self.previous_button.clicked.connect(lambda: self.go_to(month_before(self._month)))
        self.next_button.clicked.connect(lambda: self.go_to(month_after(self._month)))
        self.this_month_button.clicked.connect(lambda: self.go_to(local_date(self.context.now())))
        self.pdf_button.clicked.connect(lambda: self._save("pdf", documents.usage_report))
        self.xlsx_button.clicked.connect(lambda: self._save("xlsx", documents.usage_spreadsheet))
        self.csv_button.clicked.connect(lambda: self._save("csv", documents.usage_csv))
        self.print_button.clicked.connect(self.print_shown)
        for action in self.actions_here():
            QShortcut(QKeySequence(action.shortcut), self).activated.connect(action.act)

    @property
    def title(self) -> str:
        return self._shown.title if self._shown else self.tr("Månedsrapport")

    @property
    def subtitle(self) -> str:
        return self._shown.remark if self._shown else ""

    @property
    def month(self) -> date:
        """The first of the month that is shown."""
        return self._month

    def go_to(self, day: date) -> None:
        """Shows the month of a day."""
        self._month = day.replace(day=1)
        self._load()

    def refresh(self, changes: Changes | None) -> None:
        if changes is None or changes.touches(*SHOWS):
            self._load()

    def _load(self) -> None:
        self.month_label.setText(month_text(self._month.year, self._month.month, language()))
        query = MonthlyUsage(self._month.year, self._month.month, self.context.now())
        self.context.dispatcher.ask(query, self._show, key=self)

    def _show(self, report: UsageReport) -> None:
        self._report = report
        self._shown = shown(report, language())
        self._fill(self._shown)
        self.title_changed.emit()

    def _fill(self, what: MonthShown) -> None:
        _clear(self.cards_layout)
        for card in what.cards:
            self.cards_layout.addWidget(card_panel(card), 1)
        _clear(self.page_layout)
        if what.nothing:
            self.page_layout.addWidget(lines_panel(what.nothing, [(self.tr("Gå til en anden måned med pilene."), "")]))
        for sheet in what.sheets:
            self.page_layout.addWidget(sheet_panel(sheet, self.context.tokens()))
        closing = [(line, "") for line in what.closing_days] or [(self.tr("Ingen lukkedage i måneden"), "")]
        self.page_layout.addWidget(lines_panel(self.tr("Lukkedage"), closing))
        self.page_layout.addWidget(lines_panel(self.tr("Sådan er der talt"), list(what.definitions)))
        self.page_layout.addStretch(1)

    def _save(self, kind: str, make: Callable[[UsageReport], bytes]) -> None:
        report = self._report
        if report is not None:
            stem = file_stem(slug(report.house), self._month)
            self.context.save(lambda: make(report), f"{stem}.{kind}")

    @property
    def can_print(self) -> bool:
        return True

    def print_shown(self) -> None:
        report = self._report
        if report is not None:
            documents = self.context.services.documents
            self.context.print_or_save(lambda: documents.usage_report(report), self.title, A4_MM)

    def actions_here(self) -> tuple[ScreenAction, ...]:
        return (
            ScreenAction("month-before", self.tr("Måneden før"), self.previous_button.click, "Ctrl+PgUp", "previous"),
            ScreenAction("month-after", self.tr("Måneden efter"), self.next_button.click, "Ctrl+PgDown", "next"),
        )


def _clear(layout: QHBoxLayout | QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
