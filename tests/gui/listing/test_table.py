"""A list worked by keys and mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.gui.listing.lines import Cell, Line, LineAction
from frontdesk.gui.listing.table import LinesTable
from frontdesk.gui.theme import LIGHT

NAMES = ("Anders Skov", "Birgit Lund", "Carsten Møller", "Ditte Friis")


def line(key: int, name: str, state: str = "Ventes") -> Line:
    actions = (LineAction("badge", "Badge"), LineAction("in", "Tjek ind"))
    return Line(key, (Cell(name, "strong"), Cell(state, tone="neutral", icon="clock")), actions, (name,))


class Listing(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.field, self.table = QLineEdit(), LinesTable()
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addWidget(self.table)
        self.table.dress(lambda: LIGHT, ("Navn", "Status"), stretched=(0,))
        self.table.use_filter(self.field)
        self.acted: list[tuple[str, int]] = []
        self.pressed: list[int] = []
        self.table.acted.connect(lambda action, key: self.acted.append((action, key)))
        self.table.key_pressed.connect(lambda event: self.pressed.append(event.key()))
        self.show_names()

    def show_names(self, state: str = "Ventes") -> None:
        self.table.show_lines([line(number, name, state) for number, name in enumerate(NAMES, 1)])

    @property
    def names(self) -> list[str]:
        return [each.cells[0].text for each in self.table.lines]


@pytest.fixture
def listing(qtbot: QtBot) -> Listing:
    widget = Listing()
    qtbot.addWidget(widget)
    widget.resize(640, 400)
    with qtbot.waitExposed(widget):
        widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)
    return widget


def test_letters_typed_in_the_list_narrow_it_and_the_first_match_is_chosen(listing: Listing) -> None:
    listing.table.setFocus()
    QTest.keyClicks(listing.table, "car")
    assert listing.names == ["Carsten Møller"]
    assert listing.table.current_key == 3
    assert QApplication.focusWidget() is listing.table


def test_backspace_takes_a_letter_back_and_escape_all(listing: Listing) -> None:
    listing.table.setFocus()
    QTest.keyClicks(listing.table, "bi")
    QTest.keyClick(listing.table, Qt.Key.Key_Backspace)
    assert listing.field.text() == "b"
    QTest.keyClick(listing.table, Qt.Key.Key_Escape)
    assert listing.names == list(NAMES)


def test_arrows_in_the_field_go_down_the_list_and_enter_is_told(listing: Listing) -> None:
    listing.field.setFocus()
    QTest.keyClick(listing.field, Qt.Key.Key_Down)
    QTest.keyClick(listing.field, Qt.Key.Key_Down)
    QTest.keyClick(listing.field, Qt.Key.Key_Return)
    assert listing.table.current_key == 2
    assert listing.pressed == [Qt.Key.Key_Return]
    assert QApplication.focusWidget() is listing.field


def test_the_chosen_line_stays_chosen_when_states_change_and_when_lines_come(listing: Listing) -> None:
    listing.table.choose(3)
    listing.show_names("I huset")
    assert listing.table.chosen_keys() == (3,)
    listing.table.show_lines([line(9, "Aase Ny"), *(line(n, name) for n, name in enumerate(NAMES, 1))])
    assert listing.table.current_key == 3
    assert listing.table.chosen_keys() == (3,)


def test_an_action_is_taken_where_it_is_written_and_nowhere_else(listing: Listing) -> None:
    index = listing.table.model().index(1, 2)
    cell = listing.table.visualRect(index)
    places = [QPoint(x, cell.center().y()) for x in (cell.right() - 20, cell.left() + 20)]
    for place in (*places, listing.table.visualRect(listing.table.model().index(1, 0)).center()):
        QTest.mouseClick(listing.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert listing.acted == [("in", 2), ("badge", 2)]


def test_tab_leaves_the_list(listing: Listing) -> None:
    listing.field.setFocus()
    QTest.keyClick(listing.field, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is listing.table
    QTest.keyClick(listing.table, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is listing.field


def test_a_screen_reader_hears_name_state_and_what_can_be_done(listing: Listing) -> None:
    model = listing.table.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    said = [model.data(model.index(0, column), role) for column in range(model.columnCount())]
    assert said == ["Anders Skov", "Ventes", "Badge, Tjek ind"]


def test_a_list_without_lines_says_why(listing: Listing) -> None:
    listing.table.say_when_empty("Ingen endnu.")
    listing.field.setText("xyz")
    assert "xyz" in listing.table.empty_text
    listing.table.show_lines(())
    assert listing.table.empty_text == "Ingen endnu."
