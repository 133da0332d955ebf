"""A form is loaded onto the widget that declares its parts, and a part that is missing is named."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QSpinBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.gui import ui_loader
from frontdesk.gui.ui_loader import FormMismatch, load_form

FORM = """<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0">
 <class>Guest</class>
 <widget class="QWidget" name="Guest">
  <property name="windowTitle"><string>Gæst</string></property>
  <layout class="QVBoxLayout" name="column">
   <item>
    <widget class="QLineEdit" name="name_edit">
     <property name="placeholderText"><string>Navn</string></property>
    </widget>
   </item>
   <item><widget class="QSpinBox" name="party_edit"/></item>
   <item><widget class="Badge" name="badge"/></item>
  </layout>
 </widget>
 <customwidgets>
  <customwidget><class>Badge</class><extends>QLabel</extends><header>tests</header></customwidget>
 </customwidgets>
</ui>
"""


class Badge(QLabel):
    """A widget of our own in a form."""


class Guest(QWidget):
    name_edit: QLineEdit
    party_edit: QSpinBox
    badge: Badge
    column: QVBoxLayout
    remembered: str

    def __init__(self) -> None:
        super().__init__()
        load_form(self, "guest", Badge)


class Impatient(QWidget):
    name_edit: QLineEdit
    go_button: QPushButton

    def __init__(self) -> None:
        super().__init__()
        load_form(self, "guest", Badge)


class Mistaken(QWidget):
    name_edit: QPushButton

    def __init__(self) -> None:
        super().__init__()
        load_form(self, "guest", Badge)


@pytest.fixture(autouse=True)
def _forms(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "guest.ui").write_text(FORM, "utf-8")
    monkeypatch.setattr(ui_loader, "ui_folder", lambda: tmp_path)


def test_the_parts_are_those_of_the_form(qtbot: QtBot) -> None:
    guest = Guest()
    qtbot.addWidget(guest)
    assert guest.windowTitle() == "Gæst"
    assert guest.name_edit.placeholderText() == "Navn"
    assert guest.name_edit.parent() is guest
    assert type(guest.badge) is Badge
    assert guest.layout() is guest.column


def test_every_instance_has_parts_of_its_own(qtbot: QtBot) -> None:
    first, second = Guest(), Guest()
    qtbot.addWidget(first)
    qtbot.addWidget(second)
    first.name_edit.setText("Lone")
    assert second.name_edit.text() == ""


def test_a_part_that_the_form_lacks_is_named(qtbot: QtBot) -> None:
    with pytest.raises(FormMismatch, match=r"guest\.ui has no QPushButton named go_button"):
        Impatient()


def test_a_part_of_another_type_is_named(qtbot: QtBot) -> None:
    with pytest.raises(FormMismatch, match=r"guest\.ui has no QPushButton named name_edit"):
        Mistaken()


def test_numbers_begin_where_other_fields_begin(qtbot: QtBot) -> None:
    guest = Guest()
    qtbot.addWidget(guest)
    assert guest.party_edit.lineEdit().textMargins().left() == ui_loader.FIELD_INSET_PX
