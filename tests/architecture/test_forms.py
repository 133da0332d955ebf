"""Every Designer form can be loaded at run time."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from PySide6.QtUiTools import QUiLoader
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.assets import ui_folder

FORMS = sorted(ui_folder().rglob("*.ui"))


class BaseClassLoader(QUiLoader):
    """Shows a form's own classes as the Qt classes that they extend."""

    def __init__(self, form: Path) -> None:
        super().__init__()
        self._bases = {
            declared.findtext("class", ""): declared.findtext("extends", "QWidget")
            for declared in ElementTree.parse(form).iter("customwidget")
        }

    def createWidget(self, class_name: str, parent: QWidget | None = None, name: str = "") -> QWidget:
        return super().createWidget(self._bases.get(class_name, class_name), parent, name)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.stem)
def test_the_form_loads(form: Path, qtbot: QtBot) -> None:
    loader = BaseClassLoader(form)
    widget = loader.load(str(form))
    assert widget is not None, loader.errorString()
    qtbot.addWidget(widget)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.stem)
def test_names_in_a_form_are_unique(form: Path) -> None:
    elements = ElementTree.parse(form).iter()
    named = [element.get("name") for element in elements if element.tag in ("widget", "layout", "action")]
    assert len(named) == len(set(named))


def test_a_broken_form_is_noticed(tmp_path: Path, qapp: QApplication) -> None:
    broken = tmp_path / "broken.ui"
    broken.write_text('<ui version="4.0"><class>Broken</class></ui>')
    with pytest.raises(RuntimeError):
        BaseClassLoader(broken).load(str(broken))
