"""Colours and type of the window: one set of tokens, three themes, one style sheet made from them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from string import Template
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from frontdesk.gui.icons import tinted_file

if TYPE_CHECKING:
    from frontdesk.gui.timeline.colours import TimelineColours


class ThemeName(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True, slots=True)
class Tokens:
    """``*_soft`` is the surface that goes with a colour. Text on any surface has a contrast of at least 4.5:1."""

    background: str
    panel: str
    field: str
    ink: str
    muted: str
    line: str
    accent: str
    on_accent: str
    accent_soft: str
    ok: str
    ok_soft: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str
    info: str
    info_soft: str
    advice: str
    advice_soft: str
    neutral_soft: str
    rail: str
    rail_chosen: str
    on_rail: str
    on_rail_muted: str
    hatch: str


LIGHT = Tokens(
    background="#F6F5F1",
    panel="#FFFFFF",
    field="#F6F5F1",
    ink="#1B2430",
    muted="#5C6675",
    line="#E3E1DA",
    accent="#0E6B5C",
    on_accent="#FFFFFF",
    accent_soft="#DFF0EC",
    ok="#24692F",
    ok_soft="#E2F2E4",
    warn="#9A4A09",
    warn_soft="#FBEADB",
    bad="#A8323A",
    bad_soft="#F8E3E3",
    info="#2A5DA8",
    info_soft="#E0EAF6",
    advice="#6A4BA3",
    advice_soft="#ECE5F7",
    neutral_soft="#EFEDE6",
    rail="#12332E",
    rail_chosen="#205044",
    on_rail="#F1F6F4",
    on_rail_muted="#A9C2BB",
    hatch="#E6DFD2",
)

DARK = Tokens(
    background="#12171C",
    panel="#1A2128",
    field="#12171C",
    ink="#EEF1F4",
    muted="#A9B4C0",
    line="#323B45",
    accent="#4FC3AC",
    on_accent="#0B1F1B",
    accent_soft="#1B3B37",
    ok="#7CCB8B",
    ok_soft="#1D3A25",
    warn="#F0A765",
    warn_soft="#42301F",
    bad="#F2949A",
    bad_soft="#4A2629",
    info="#86B4F2",
    info_soft="#20344F",
    advice="#B79CEB",
    advice_soft="#33294B",
    neutral_soft="#2A323B",
    rail="#0C2420",
    rail_chosen="#1B463C",
    on_rail="#F1F6F4",
    on_rail_muted="#A9C2BB",
    hatch="#4F3D2C",
)

CONTRAST = Tokens(
    background="#FFFFFF",
    panel="#FFFFFF",
    field="#FFFFFF",
    ink="#000000",
    muted="#202020",
    line="#000000",
    accent="#00433A",
    on_accent="#FFFFFF",
    accent_soft="#FFFFFF",
    ok="#0B4516",
    ok_soft="#FFFFFF",
    warn="#6B2F00",
    warn_soft="#FFFFFF",
    bad="#7A0010",
    bad_soft="#FFFFFF",
    info="#003070",
    info_soft="#FFFFFF",
    advice="#3D1A78",
    advice_soft="#FFFFFF",
    neutral_soft="#FFFFFF",
    rail="#000000",
    rail_chosen="#3A3A3A",
    on_rail="#FFFFFF",
    on_rail_muted="#FFFFFF",
    hatch="#C8C8C8",
)


def tokens(name: ThemeName) -> Tokens:
    """The tokens of a theme; ``system`` follows the desktop's light or dark."""
    if name is ThemeName.SYSTEM:
        dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return DARK if dark else LIGHT
    return {ThemeName.LIGHT: LIGHT, ThemeName.DARK: DARK, ThemeName.CONTRAST: CONTRAST}[name]


def apply(app: QApplication, of: Tokens) -> None:
    """Gives the whole window these colours. Its style is Fusion since it was made (``application``)."""
    app.setPalette(palette(of))
    app.setStyleSheet(style_sheet(of))


def palette(of: Tokens) -> QPalette:
    roles = {
        QPalette.ColorRole.Window: of.background,
        QPalette.ColorRole.WindowText: of.ink,
        QPalette.ColorRole.Base: of.panel,
        QPalette.ColorRole.AlternateBase: of.background,
        QPalette.ColorRole.Text: of.ink,
        QPalette.ColorRole.PlaceholderText: of.muted,
        QPalette.ColorRole.Button: of.panel,
        QPalette.ColorRole.ButtonText: of.ink,
        QPalette.ColorRole.Highlight: of.accent_soft,
        QPalette.ColorRole.HighlightedText: of.ink,
        QPalette.ColorRole.ToolTipBase: of.ink,
        QPalette.ColorRole.ToolTipText: of.panel,
        QPalette.ColorRole.Link: of.accent,
        QPalette.ColorRole.Accent: of.accent,
    }
    made = QPalette()
    for role, colour in roles.items():
        made.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(of.muted))
    return made


def timeline_colours(of: Tokens) -> TimelineColours:
    """The calendar's share of the tokens."""
    from frontdesk.gui.timeline.colours import TimelineColours

    return TimelineColours(
        panel=of.panel,
        closed=of.background,
        line=of.line,
        ink=of.ink,
        muted=of.muted,
        accent=of.accent,
        accent_soft=of.accent_soft,
        advice=of.advice,
        advice_soft=of.advice_soft,
        info=of.info,
        info_soft=of.info_soft,
        warn=of.warn,
        warn_soft=of.warn_soft,
        bad=of.bad,
        bad_soft=of.bad_soft,
        on_bad=of.panel,
        hatch=of.hatch,
    )


def style_sheet(of: Tokens) -> str:
    """The one style sheet. Widgets choose their look by object properties: ``role``, ``tone``, ``scale`` (of type)."""
    values = {name: getattr(of, name) for name in Tokens.__dataclass_fields__}
    pictures = {
        "down_picture": tinted_file("chevron-down", of.muted),
        "up_picture": tinted_file("chevron-up", of.muted),
        "check_picture": tinted_file("check", of.on_accent),
    }
    return Template(_SHEET).substitute(values, **pictures)


_SHEET = """
* { font-size: 13px; }
QToolTip { background: $ink; color: $panel; border: none; padding: 4px 8px; }
QLabel { background: transparent; }
*[scale="small"] { font-size: 11px; }
*[scale="large"] { font-size: 15px; font-weight: 600; }
*[scale="title"] { font-size: 17px; font-weight: 700; }
*[scale="huge"] { font-size: 24px; font-weight: 700; }
*[tone="muted"] { color: $muted; }
*[tone="ok"] { color: $ok; } *[tone="warn"] { color: $warn; } *[tone="bad"] { color: $bad; }
*[tone="info"] { color: $info; } *[tone="accent"] { color: $accent; }
*[strong="true"] { font-weight: 600; }

QFrame[role="panel"] { background: $panel; border: 1px solid $line; border-radius: 10px; }
QFrame[role="header"] { background: $panel; border: none; border-bottom: 1px solid $line; }
QFrame[role="footer"] { background: $panel; border: none; border-top: 1px solid $line; }
QFrame[role="divider"] { background: $line; border: none; max-height: 1px; min-height: 1px; }
QFrame[role="palette"] { background: $panel; border: 1px solid $accent; border-radius: 10px; }
QFrame[role="option"] { background: transparent; border: 1px solid transparent; border-radius: 8px; }
QFrame[role="option"]:hover { background: $neutral_soft; }
QFrame[role="option"][selected="true"] { background: $accent_soft; border-color: $accent; }
QFrame[role="notice"] { border: 1px solid $line; border-radius: 10px; background: $panel; }
QFrame[role="notice"][tone="ok"] { background: $ok_soft; border-color: $ok; }
QFrame[role="notice"][tone="info"] { background: $info_soft; border-color: $info; }
QFrame[role="notice"][tone="warn"] { background: $warn_soft; border-color: $warn; }
QFrame[role="notice"][tone="bad"] { background: $bad_soft; border-color: $bad; }
QLabel[role="chip"] { border-radius: 11px; padding: 3px 10px; background: $neutral_soft; color: $muted; }
QLabel[role="chip"][tone="ok"] { background: $ok_soft; color: $ok; }
QLabel[role="chip"][tone="warn"] { background: $warn_soft; color: $warn; }
QLabel[role="chip"][tone="bad"] { background: $bad_soft; color: $bad; }
QLabel[role="chip"][tone="info"] { background: $info_soft; color: $info; }
QLabel[role="chip"][tone="accent"] { background: $accent_soft; color: $accent; }
QLabel[role="chip"][tone="advice"] { background: $advice_soft; color: $advice; }
QLabel[role="key"] { border: 1px solid $line; border-radius: 4px; padding: 1px 6px; color: $muted; font-size: 11px; }

QLineEdit, QPlainTextEdit, QSpinBox, QDateEdit, QTimeEdit, QDateTimeEdit, QComboBox {
  background: $field; color: $ink; border: 1px solid $line; border-radius: 8px; padding: 6px 10px; min-height: 20px;
  selection-background-color: $accent; selection-color: $on_accent; placeholder-text-color: $muted; }
QLineEdit:focus, QPlainTextEdit:focus, QSpinBox:focus, QDateEdit:focus, QTimeEdit:focus, QComboBox:focus {
  border: 2px solid $accent; padding: 5px 9px; }
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled { color: $muted; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 28px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url($down_picture); width: 16px; height: 16px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; background: transparent; width: 24px; }
QAbstractSpinBox::up-arrow { image: url($up_picture); width: 12px; height: 12px; }
QAbstractSpinBox::down-arrow { image: url($down_picture); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: $panel; border: 1px solid $line; selection-background-color: $accent_soft; }

QPushButton, QToolButton { background: $panel; color: $ink; border: 1px solid $line; border-radius: 8px;
  padding: 6px 14px; min-height: 20px; }
QToolButton { padding: 6px 10px; }
QPushButton:hover, QToolButton:hover { background: $neutral_soft; }
QPushButton:focus, QToolButton:focus { border: 2px solid $accent; padding: 5px 13px; }
QToolButton:focus { padding: 5px 9px; }
QPushButton:disabled, QToolButton:disabled { color: $muted; background: $background; }
QPushButton:checked, QToolButton:checked { background: $accent_soft; color: $accent; font-weight: 600; }
QPushButton[role="primary"], QToolButton[role="primary"] { background: $accent; color: $on_accent;
  border-color: $accent; font-weight: 600; }
QPushButton[role="primary"]:hover, QToolButton[role="primary"]:hover { background: $rail_chosen; color: $on_rail; }
QPushButton[role="primary"]:focus, QToolButton[role="primary"]:focus { border: 2px solid $ink; }
QPushButton[role="primary"]:disabled { background: $neutral_soft; color: $muted; border-color: $line; }
QPushButton[role="quiet"], QToolButton[role="quiet"] { border: 1px solid transparent; background: transparent;
  color: $muted; }
QToolButton[role="quiet"][tone="ink"] { color: $ink; }
QPushButton[role="quiet"]:hover, QToolButton[role="quiet"]:hover { background: $neutral_soft; color: $ink; }
QPushButton[role="quiet"]:focus, QToolButton[role="quiet"]:focus { border: 2px solid $accent; }
QPushButton[role="choice"] { text-align: left; padding: 8px 14px; }
QPushButton[role="choice"][first="true"] { background: $accent_soft; border-color: $accent; }
QPushButton[role="segment"] { background: transparent; border-color: transparent; color: $muted; padding: 6px; }
QPushButton[role="segment"]:hover { background: $neutral_soft; color: $ink; }
QPushButton[role="segment"]:checked { background: $accent_soft; color: $accent; border-color: $accent;
  font-weight: 600; }
QPushButton[role="segment"]:focus { border: 2px solid $accent; }
QToolButton[role="weekday"] { padding: 5px 0; min-width: 28px; }
QToolButton[role="weekday"]:focus { padding: 4px 0; }
QToolButton[role="disclosure"] { border: 1px solid transparent; background: transparent; color: $muted;
  padding: 3px 3px 3px 0; }
QToolButton[role="disclosure"]:hover { color: $ink; }
QToolButton[role="disclosure"]:focus { border: 2px solid $accent; padding: 2px; }
QListView[role="dates"] { border: none; border-bottom: 1px solid $line; }
QListView[role="dates"]:focus { border: none; border-bottom: 1px solid $line; border-radius: 0; }
QListView[role="dates"]::item { padding: 6px 16px; border-left: 3px solid transparent; }
QListView[role="dates"]::item:selected { background: $accent_soft; color: $ink; border-left: 3px solid $accent; }
QPushButton[role="chip"] { border-radius: 14px; background: $accent_soft; color: $accent; border-color: transparent; }
QPushButton[role="chip"]:focus { border: 2px solid $accent; }
QPushButton[role="toggle"] { border-radius: 14px; padding: 3px 12px; }
QPushButton[role="toggle"]:checked { border-color: $accent; }
QPushButton[role="toggle"]:focus { border: 2px solid $accent; padding: 2px 11px; }
QCheckBox, QRadioButton { spacing: 8px; }
QCheckBox::indicator, QListView::indicator, QTableView::indicator { width: 16px; height: 16px; border-radius: 4px;
  border: 1px solid $muted; background: $field; }
QCheckBox::indicator:checked, QListView::indicator:checked, QTableView::indicator:checked { background: $accent;
  border-color: $accent; image: url($check_picture); }
QCheckBox::indicator:focus { border: 2px solid $accent; }
QRadioButton::indicator { width: 14px; height: 14px; border-radius: 8px; border: 1px solid $muted; background: $field; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid $accent; background: $panel; }
QRadioButton:focus { color: $accent; }
QCheckBox:focus { color: $accent; }

QFrame[role="rail"] { background: $rail; border: none; }
QFrame[role="rail"] QLabel { color: $on_rail; }
QFrame[role="rail"] QLabel[tone="muted"] { color: $on_rail_muted; }
QFrame[role="rail"] QPushButton { background: transparent; color: $on_rail; border: 2px solid transparent;
  border-radius: 8px; text-align: left; padding: 8px 10px; }
QFrame[role="rail"] QPushButton:hover { background: $rail_chosen; }
QFrame[role="rail"] QPushButton:checked { background: $rail_chosen; color: $on_rail; font-weight: 600; }
QFrame[role="rail"] QPushButton:focus { border: 2px solid $on_rail_muted; }

QTableView, QListView, QTreeView { background: $panel; color: $ink; border: none; gridline-color: $line;
  selection-background-color: $accent_soft; selection-color: $ink; outline: none; }
QTableView::item { border-bottom: 1px solid $line; padding: 0 8px; }
QTableView::item:selected { background: $accent_soft; color: $ink; }
QTableView:focus, QListView:focus { border: 2px solid $accent; border-radius: 8px; }
QListView[role="pages"], QListView[role="pages"]:focus { border: none; border-radius: 0; }
QListView[role="pages"]::item { padding: 0 8px; border-radius: 8px; border: 2px solid transparent; }
QListView[role="pages"]::item:selected { background: $accent_soft; color: $accent; }
QListView[role="pages"]::item:focus { border: 2px solid $accent; }
QListView[role="people"], QListView[role="people"]:focus { border: none; border-radius: 0; }
QHeaderView { background: $panel; }
QTableCornerButton::section { background: $panel; border: none; border-bottom: 1px solid $line; }
QHeaderView::section { background: $panel; color: $muted; border: none; border-bottom: 1px solid $line;
  padding: 8px; font-weight: 600; }
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget { background: transparent; }
QCalendarWidget QTableView::item { padding: 0; border: none; }
QCalendarWidget #qt_calendar_navigationbar { background: $panel; }
QCalendarWidget QToolButton { border-color: transparent; font-weight: 600; }
QCalendarWidget QTableView:focus { border: none; }
QCalendarWidget QAbstractItemView { selection-background-color: $accent; selection-color: $on_accent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $line; border-radius: 4px; min-height: 32px; min-width: 32px; margin: 2px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: none;
  border: none; height: 0; width: 0; }
QMenu { background: $panel; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 6px 24px; border-radius: 4px; }
QMenu::item:selected { background: $accent_soft; color: $ink; }
QProgressBar { border: none; border-radius: 4px; background: $neutral_soft; max-height: 8px; text-align: center; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }
QTabBar::tab { background: transparent; color: $muted; padding: 6px 12px; border: 2px solid transparent;
  border-radius: 8px; }
QTabBar::tab:selected { background: $accent_soft; color: $accent; font-weight: 600; }
QTabBar::tab:focus { border-color: $accent; }
QTabWidget::pane { border: none; }
"""
